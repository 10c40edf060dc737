//! `openapi/<api>/api.toml`: where a document lives, and what is generated from it.
//!
//! ```toml
//! [api]
//! name = "pets"                     # the folder's name, and what is typed: `cargo xtask fetch pets`
//! title = "Pets"                    # for people
//! default_region = "eu"             # which region `fetch` asks when none is named
//! reconstruction = true             # optional: the pinned document was written by hand, see below
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
//! overlay = "overlay.yaml"          # optional: our repairs, beside this file
//! names = "names.toml"              # optional, this is the default: the name memory, beside this file
//! ```
//!
//! `reconstruction = true` says that a document written from public documentation may be pinned here
//! until the published one can be fetched. `fetch` from one of the regions then asks for the line to
//! be removed.
//!
//! A key that is not in this list is an error: a misspelt optional key would otherwise be ignored.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::path::{Component, Path};

use serde::Deserialize;
use toml::Spanned;

use crate::address::Address;
use crate::error::{Error, ErrorKind, Place};
use crate::references::Host;

/// A manifest whose values have been checked.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Manifest {
    /// The API's name: its folder, and what is typed in commands.
    pub name: String,
    /// The API's name for people.
    pub title: String,
    /// Whether a reconstruction of the document may be pinned, see the [module](self).
    pub reconstruction: bool,
    /// The document's path below a region's base, with a leading slash.
    pub document_path: String,
    /// The hosts that references in the document may lead to; see [`crate::references`].
    pub reference_hosts: BTreeSet<Host>,
    /// The region that is asked when none is named; a key of [`regions`](Self::regions).
    pub default_region: String,
    /// The address of each region, without a trailing slash.
    pub regions: BTreeMap<String, String>,
    /// What is generated.
    pub generate: Generate,
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
    /// The overlay's file, relative to the manifest.
    pub overlay: Option<String>,
    /// The name memory's file, relative to the manifest.
    pub names: String,
}

impl Manifest {
    /// Reads a manifest. `origin` is its file name, for messages.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Manifest`] with file, line and, where it applies, key.
    pub fn read(text: &str, origin: &str) -> Result<Manifest, Error> {
        let raw: RawManifest = toml::from_str(text).map_err(|error| {
            crate::error::unreadable_toml(ErrorKind::Manifest, text, origin, error)
                .with_help("the keys of a manifest are listed in the documentation of `openapi_pin::manifest`")
        })?;
        Checker { text, origin }.check(raw)
    }

    /// The document's address in `region`, or in the default region.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::NotFound`] lists the regions that exist.
    pub fn document_address(&self, region: Option<&str>) -> Result<Address, Error> {
        let region = region.unwrap_or(&self.default_region);
        let Some(base) = self.regions.get(region) else {
            let known: Vec<_> = self.regions.keys().map(String::as_str).collect();
            return Err(Error::new(ErrorKind::NotFound, format!("{} has no region `{region}`", self.name))
                .with_help(format!("its regions are: {}", known.join(", "))));
        };
        format!("{base}{}", self.document_path).parse()
    }

    /// True if the document is published at this address: in one of the regions.
    pub fn publishes_at(&self, address: &Address) -> bool {
        self.regions
            .keys()
            .filter_map(|region| self.document_address(Some(region)).ok())
            .any(|published| published == *address)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawManifest {
    api: RawApi,
    document: RawDocument,
    regions: BTreeMap<Spanned<String>, RawRegion>,
    generate: RawGenerate,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawApi {
    name: Spanned<String>,
    title: String,
    default_region: Spanned<String>,
    #[serde(default)]
    reconstruction: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawDocument {
    path: Spanned<String>,
    #[serde(default)]
    reference_hosts: Vec<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawRegion {
    base: Spanned<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawGenerate {
    #[serde(rename = "crate")]
    crate_name: Spanned<String>,
    dir: Spanned<String>,
    inner_type: Option<String>,
    overlay: Option<Spanned<String>>,
    names: Option<Spanned<String>>,
}

/// Checks values that TOML's types cannot; knows the text in order to name lines.
struct Checker<'a> {
    text: &'a str,
    origin: &'a str,
}

impl Checker<'_> {
    fn check(&self, raw: RawManifest) -> Result<Manifest, Error> {
        let name = self.checked("api.name", raw.api.name, is_name, NAME_RULE)?;
        let document_path = self.checked(
            "document.path",
            raw.document.path,
            |path| path.starts_with('/') && !path.contains(['?', '#', ' ']),
            "a path starts with `/` and holds no `?`, `#` or space",
        )?;
        let reference_hosts = self.hosts("document.reference_hosts", raw.document.reference_hosts)?;
        let mut regions = BTreeMap::new();
        for (region, RawRegion { base }) in raw.regions {
            let key = format!("regions.{}", region.get_ref());
            let region = self.checked(&key, region, is_name, NAME_RULE)?;
            regions.insert(region, self.base(&format!("{key}.base"), base)?);
        }
        let default_region = self.checked(
            "api.default_region",
            raw.api.default_region,
            |region| regions.contains_key(region),
            "the default is one of the `[regions.*]` tables",
        )?;
        let generate = raw.generate;
        Ok(Manifest {
            name,
            title: raw.api.title,
            reconstruction: raw.api.reconstruction,
            document_path,
            reference_hosts,
            default_region,
            regions,
            generate: Generate {
                crate_name: self.checked("generate.crate", generate.crate_name, is_name, NAME_RULE)?,
                dir: self.inside("generate.dir", generate.dir)?,
                inner_type: generate.inner_type,
                overlay: generate.overlay.map(|file| self.inside("generate.overlay", file)).transpose()?,
                names: match generate.names {
                    Some(file) => self.inside("generate.names", file)?,
                    None => "names.toml".to_owned(),
                },
            },
        })
    }

    fn checked(
        &self,
        key: &str,
        value: Spanned<String>,
        holds: impl Fn(&str) -> bool,
        rule: &str,
    ) -> Result<String, Error> {
        if holds(value.get_ref()) {
            return Ok(value.into_inner());
        }
        let what = format!("`{}` is no valid value here", value.get_ref());
        Err(self.error(what, key, value.span()).with_help(rule))
    }

    fn hosts(&self, key: &str, hosts: Vec<Spanned<String>>) -> Result<BTreeSet<Host>, Error> {
        let mut named = BTreeSet::new();
        for host in hosts {
            let span = host.span();
            let host: Host = host.get_ref().parse().map_err(|error: Error| {
                self.error(error.what(), key, span.clone()).with_help(error.help().unwrap_or_default())
            })?;
            if let Some(twice) = named.replace(host) {
                let what = format!("`{twice}` is named twice");
                return Err(self.error(what, key, span).with_help("remove one of the two"));
            }
        }
        Ok(named)
    }

    fn base(&self, key: &str, base: Spanned<String>) -> Result<String, Error> {
        let span = base.span();
        let address: Address = base.get_ref().parse().map_err(|error: Error| {
            let help = error.help().unwrap_or_default().to_owned();
            self.error(error.what(), key, span.clone()).with_help(help)
        })?;
        let url = address.url();
        if url.path() != "/" || url.query().is_some() {
            let what = format!("`{}` holds more than scheme, host and port", base.get_ref());
            return Err(self
                .error(what, key, span)
                .with_help("a region's base is its authority alone; paths go into document.path"));
        }
        Ok(url.as_str().trim_end_matches('/').to_owned())
    }

    /// A path that stays below where it starts: a manifest must not make a command write elsewhere.
    fn inside(&self, key: &str, path: Spanned<String>) -> Result<String, Error> {
        self.checked(
            key,
            path,
            |path| {
                !path.is_empty()
                    && !path.contains('\\')
                    && Path::new(path).components().all(|part| matches!(part, Component::Normal(_)))
            },
            "folders and files are named by a relative path with forward slashes, without `.` or `..`",
        )
    }

    fn error(&self, what: impl Into<String>, key: &str, span: Range<usize>) -> Error {
        Error::new(ErrorKind::Manifest, what).at(Place {
            file: self.origin.to_owned(),
            line: Some(crate::error::line_of(self.text, span.start)),
            key: Some(key.to_owned()),
        })
    }
}

const NAME_RULE: &str = "a name is made of a-z, 0-9, `-` and `_`, and starts with a letter";

/// True for what may be a folder, a crate or a region: it ends up in paths and commands.
pub(crate) fn is_name(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_lowercase())
        && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '_')
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
        assert_eq!(manifest.generate.names, "names.toml");
        assert!(manifest.reference_hosts.is_empty(), "unless it says otherwise, nobody is asked");
        let hosts = "/v3.json\"\nreference_hosts = [\"b.example\", \"127.0.0.1\"]";
        let hosts = Manifest::read(&GOOD.replacen("/v3.json\"", hosts, 1), "api.toml").unwrap().reference_hosts;
        assert_eq!(hosts.iter().map(Host::as_str).collect::<Vec<_>>(), ["127.0.0.1", "b.example"]);
        assert_eq!(manifest.generate.overlay.as_deref(), Some("overlay.yaml"));
        for (region, address) in [
            (None, "https://eu.pets.example/openapi/v3.json"),
            (Some("eu"), "https://eu.pets.example/openapi/v3.json"),
            (Some("us"), "https://us.pets.example/openapi/v3.json"),
        ] {
            let found = manifest.document_address(region).unwrap();
            assert_eq!(found.to_string(), address);
            assert!(manifest.publishes_at(&found));
        }
        let elsewhere = "https://pets.example/openapi/v3.json".parse().unwrap();
        assert!(!manifest.publishes_at(&elsewhere));
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
