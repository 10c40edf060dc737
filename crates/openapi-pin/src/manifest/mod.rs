//! `openapi/<api>/api.toml`: where an API's documents live, and what is generated from them.
//!
//! Most APIs have one document:
//!
//! ```toml
//! [api]
//! name = "pets"                     # the folder's name, and what is typed: `cargo xtask fetch pets`
//! title = "Pets"                    # for people
//! default_region = "eu"             # which region `fetch` asks when none is named
//! reconstruction = true             # optional: what is pinned was written by hand, see below
//!
//! [document]
//! path = "/openapi/v3.json"         # below a region's base
//! reference_hosts = ["schemas.pets.example"]   # optional: hosts that references in the document may lead to
//!
//! [regions.eu]                      # one table per region
//! base = "https://eu.pets.example"
//!
//! [generate]
//! crate = "pets-api"                # name of the generated crate
//! dir = "crates/pets-api"           # where it lies, from the workspace root
//! inner_type = "client_runtime::Call"   # optional: the generated client's inner type
//! drafts = true                     # optional: requests can be had without being sent, see below
//! overlay = "overlay.yaml"          # optional: our repairs, beside this file
//! names = "names.toml"              # optional, this is the default: the name memory, beside this file
//! ```
//!
//! An API of several documents has, instead of `[document]`, the regions, and `overlay` and `names` of `[generate]`:
//!
//! ```toml
//! [documents]
//! base = "https://docs.pets.example"    # where they are published
//! path = "/openapi/{name}.json"         # below it
//! reference_hosts = ["schemas.pets.example"]   # optional: hosts that references in the documents may lead to
//!
//! [[group]]                         # a module and a feature of the crate
//! name = "cats"
//! base = "/v1"                      # optional: the path of the group below the API's address
//! overlay = "overlay.yaml"          # optional: in the folder of the group
//! names = "names.toml"              # optional, this is the default: in the folder of the group
//!
//! [[document]]
//! name = "house-cats"               # stands for `{name}`
//! group = "cats"                    # the documents of a group are joined into one, in this order
//! path = "cats/house-cats.json"     # the pinned document, beside this file
//! rename = { Kitty = "Cat" }        # optional: a schema that other documents of the group call otherwise
//! ```
//!
//! `reconstruction = true` says that documents written from public documentation may be pinned here
//! until the published ones can be fetched. `fetch` from one of the regions then asks for the line to
//! be removed.
//!
//! `drafts = true` is for crates whose inner type is that of `client-runtime`: what is generated hands requests out
//! before they are sent, knows which operations have pages, and what [`tables`] say of each operation.
//!
//! A key that is not in these lists is an error: a misspelt optional key would otherwise be ignored.

mod check;
mod one;
mod several;
pub mod tables;
mod then;

use std::collections::{BTreeMap, BTreeSet};

use serde::de::DeserializeOwned;

use crate::address::Address;
use crate::error::{Error, ErrorKind};
use crate::references::Host;
use check::Checker;
pub use tables::Tables;

pub(crate) use check::is_name;
pub(crate) use then::DocumentsThen;

/// The file of the pinned document where there is one, relative to the manifest.
const ONLY_FILE: &str = "document.json";

/// A manifest whose values have been checked.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Manifest {
    /// The API's name: its folder, and what is typed in commands.
    pub name: String,
    /// The API's name for people.
    pub title: String,
    /// Whether a reconstruction of a document may be pinned, see the [module](self).
    pub reconstruction: bool,
    /// The hosts that references in documents may lead to; see [`crate::references`].
    pub reference_hosts: BTreeSet<Host>,
    /// The region that is asked when none is named; a key of [`regions`](Self::regions).
    pub default_region: String,
    /// The address of each region, without a trailing slash. Several documents are published in one.
    pub regions: BTreeMap<String, String>,
    /// What is generated.
    pub generate: Generate,
    /// Whether the manifest is of the form for several documents, each of which has a name.
    pub has_several: bool,
    /// The groups, in the order of the manifest. An API with one document is one group, which is called as the API.
    pub groups: Vec<Group>,
    /// What the documents do not say of their operations.
    pub tables: Tables,
}

/// The `[generate]` table.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Generate {
    /// Name of the generated crate.
    pub crate_name: String,
    /// Its folder, relative to the workspace root, with forward slashes.
    pub dir: String,
    /// The path of the generated client's inner type, if it has one.
    pub inner_type: Option<String>,
    /// Whether requests can be had without being sent, see the [module](self).
    pub drafts: bool,
}

/// A group of documents: a module of the generated crate.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Group {
    /// Its name; where the manifest has no groups, the API's.
    pub name: String,
    /// The path of its operations below the API's address, without a trailing slash.
    pub base: Option<String>,
    /// The overlay's file, relative to the manifest.
    pub overlay: Option<String>,
    /// The name memory's file, relative to the manifest.
    pub names: String,
    /// Its documents, at least one.
    pub documents: Vec<DocumentEntry>,
}

impl Group {
    /// The module of the generated crate, for a group that the manifest names.
    pub fn module(&self) -> String {
        self.name.replace('-', "_")
    }
}

/// A document that is pinned.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct DocumentEntry {
    /// Its name; where the manifest has one document, the API's.
    pub name: String,
    /// Its path below a region's base, with a leading slash.
    pub published_path: String,
    /// The file of the pinned document, relative to the manifest.
    pub file: String,
    /// Schemas that are called otherwise in other documents of the group, and what they are called there.
    pub rename: BTreeMap<String, String>,
}

impl Manifest {
    /// Reads a manifest. `origin` is its file name, for messages.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Manifest`] with file, line and, where it applies, key.
    pub fn read(text: &str, origin: &str) -> Result<Manifest, Error> {
        let checker = Checker { text, origin };
        // `document` is a table in the one form and a list in the other, so the form is found out first.
        match has_several(text) {
            false => read_as::<one::RawManifest>(&checker)?.check(&checker),
            true => read_as::<several::RawManifest>(&checker)?.check(&checker),
        }
    }

    /// All documents, in the order of the manifest within each group.
    pub fn documents(&self) -> impl Iterator<Item = &DocumentEntry> {
        self.groups.iter().flat_map(|group| &group.documents)
    }

    /// The document of this name; without one, the only document.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::NotFound`] lists the documents that exist.
    pub fn document(&self, name: Option<&str>) -> Result<&DocumentEntry, Error> {
        let found = match name {
            Some(name) => self.documents().find(|document| document.name == name),
            None if self.documents().nth(1).is_none() => self.documents().next(),
            None => None,
        };
        found.ok_or_else(|| {
            let known: Vec<_> = self.documents().map(|document| document.name.as_str()).collect();
            let what = match name {
                Some(name) => format!("{} has no document `{name}`", self.name),
                None => format!("{} has {} documents, and none is named", self.name, known.len()),
            };
            // Commands ask for a document where `generate` asks for a group, so that the other one may be named.
            let group = self.groups.iter().find(|group| Some(group.name.as_str()) == name);
            let help = match group {
                Some(group) => {
                    let of_group: Vec<_> = group.documents.iter().map(|document| document.name.as_str()).collect();
                    format!("`{}` is a group; its documents are: {}", group.name, of_group.join(", "))
                }
                None => format!("its documents are: {}", known.join(", ")),
            };
            Error::new(ErrorKind::NotFound, what).with_help(help)
        })
    }

    /// The group of this name; without one, the only group.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::NotFound`] lists the groups that exist.
    pub fn group(&self, name: Option<&str>) -> Result<&Group, Error> {
        let found = match (name, &self.groups[..]) {
            (Some(name), groups) => groups.iter().find(|group| group.name == name),
            (None, [only]) => Some(only),
            (None, _) => None,
        };
        found.ok_or_else(|| {
            let known: Vec<_> = self.groups.iter().map(|group| group.name.as_str()).collect();
            let what = match name {
                Some(name) => format!("{} has no group `{name}`", self.name),
                None => format!("{} has {} groups, and none is named", self.name, known.len()),
            };
            Error::new(ErrorKind::NotFound, what).with_help(format!("its groups are: {}", known.join(", ")))
        })
    }

    /// The address of the only document in `region`, or in the default region.
    ///
    /// # Errors
    ///
    /// As [`Self::document`] and [`Self::address_of`].
    pub fn document_address(&self, region: Option<&str>) -> Result<Address, Error> {
        self.address_of(self.document(None)?, region)
    }

    /// The address of a document in `region`, or in the default region.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::NotFound`] lists the regions that exist.
    pub fn address_of(&self, document: &DocumentEntry, region: Option<&str>) -> Result<Address, Error> {
        let region = region.unwrap_or(&self.default_region);
        let Some(base) = self.regions.get(region) else {
            let known: Vec<_> = self.regions.keys().map(String::as_str).collect();
            return Err(Error::new(ErrorKind::NotFound, format!("{} has no region `{region}`", self.name))
                .with_help(format!("its regions are: {}", known.join(", "))));
        };
        format!("{base}{}", document.published_path).parse()
    }

    /// True if `document` is published at this address: in one of the regions.
    pub fn publishes_at(&self, document: &DocumentEntry, address: &Address) -> bool {
        self.regions
            .keys()
            .filter_map(|region| self.address_of(document, Some(region)).ok())
            .any(|published| published == *address)
    }
}

/// Whether a manifest is of the form for several documents.
fn has_several(text: &str) -> bool {
    text.parse::<toml::Table>().is_ok_and(|table| table.contains_key("documents"))
}

/// Reads the form `T` of a manifest.
fn read_as<T: DeserializeOwned>(checker: &Checker<'_>) -> Result<T, Error> {
    toml::from_str(checker.text).map_err(|error| {
        crate::error::unreadable_toml(ErrorKind::Manifest, checker.text, checker.origin, error)
            .with_help("the keys of a manifest are listed in the documentation of `openapi_pin::manifest`")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = r#"[api]
name = "pets"
title = "Pets"
default_region = "eu"

[document]
path = "/openapi/v3.json"

[regions.us]
base = "https://us.pets.example/"

[regions.eu]
base = "https://eu.pets.example"

[generate]
crate = "pets-api"
dir = "crates/pets-api"
overlay = "overlay.yaml"
"#;

    #[test]
    fn a_good_manifest_is_read() {
        let manifest = Manifest::read(GOOD, "api.toml").unwrap();
        assert_eq!(manifest.name, "pets");
        assert!(!manifest.reconstruction);
        assert!(manifest.reference_hosts.is_empty(), "unless it says otherwise, nobody is asked");
        let hosts = "/v3.json\"\nreference_hosts = [\"b.example\", \"127.0.0.1\"]";
        let hosts = Manifest::read(&GOOD.replacen("/v3.json\"", hosts, 1), "api.toml").unwrap().reference_hosts;
        assert_eq!(hosts.iter().map(Host::as_str).collect::<Vec<_>>(), ["127.0.0.1", "b.example"]);
        let [group] = &manifest.groups[..] else { panic!("one document is one group") };
        assert_eq!((group.name.as_str(), group.names.as_str()), ("pets", "names.toml"));
        assert_eq!(group.overlay.as_deref(), Some("overlay.yaml"));
        assert_eq!(group.documents[0].file, "document.json");
        for (region, address) in [
            (None, "https://eu.pets.example/openapi/v3.json"),
            (Some("eu"), "https://eu.pets.example/openapi/v3.json"),
            (Some("us"), "https://us.pets.example/openapi/v3.json"),
        ] {
            let found = manifest.document_address(region).unwrap();
            assert_eq!(found.to_string(), address);
            assert!(manifest.publishes_at(&group.documents[0], &found));
        }
        let elsewhere = "https://pets.example/openapi/v3.json".parse().unwrap();
        assert!(!manifest.publishes_at(&group.documents[0], &elsewhere));
        let error = manifest.document_address(Some("moon")).unwrap_err();
        assert_eq!(error.to_string(), "pets has no region `moon`");
        assert_eq!(error.help(), Some("its regions are: eu, us"));
    }

    /// Every row replaces one text of the good manifest, and says what the error must be.
    #[test]
    fn errors_name_file_line_and_key() {
        let rows = [
            ("[api]", "[api", 1),
            ("title = \"Pets\"", "titel = \"Pets\"", 3),
            ("title = \"Pets\"", "title = 1", 3),
            ("title = \"Pets\"\n", "", 1),
            ("name = \"pets\"", "name = \"../pets\"", 2),
            ("name = \"pets\"", "name = \"\"", 2),
            ("default_region = \"eu\"", "default_region = \"moon\"", 4),
            ("path = \"/openapi", "path = \"openapi", 7),
            ("/v3.json\"\n", "/v3.json\"\nreference_hosts = \"a.example\"\n", 8),
            ("/v3.json\"\n", "/v3.json\"\nreference_hosts = [\n  \"a.example\",\n  \"https://b.example\"]\n", 10),
            ("/v3.json\"\n", "/v3.json\"\nreference_hosts = [\"a.example:443\"]\n", 8),
            ("/v3.json\"\n", "/v3.json\"\nreference_hosts = [\"*.example\"]\n", 8),
            ("/v3.json\"\n", "/v3.json\"\nreference_hosts = [\"A.example\"]\n", 8),
            ("/v3.json\"\n", "/v3.json\"\nreference_hosts = [\"a.example\", \"a.example\"]\n", 8),
            ("/v3.json\"\n", "/v3.json\"\nreference_hosts = [\"me:hunter2@a.example\"]\n", 8),
            ("https://us", "http://us", 10),
            ("https://us", "https://me:hunter2@us", 10),
            ("us.pets.example/", "us.pets.example/v1", 10),
            ("[regions.us]", "[regions.\"u/s\"]", 9),
            ("dir = \"crates", "dir = \"../crates", 17),
            ("dir = \"crates", "dir = \"/crates", 17),
            ("\"overlay.yaml\"", "\"a/../../overlay.yaml\"", 18),
            ("[generate]", "[generated]", 15),
        ];
        let mut shown = String::new();
        for (good, bad, line) in rows {
            let error = Manifest::read(&GOOD.replacen(good, bad, 1), "api.toml").unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Manifest, "{bad}");
            assert_eq!(error.place().unwrap().line, Some(line), "{bad}: {error}");
            shown += &format!("{error}\n  help: {}\n", error.help().unwrap_or("NONE"));
        }
        assert!(!shown.contains("hunter2"));
        insta::assert_snapshot!(shown);
    }
}
