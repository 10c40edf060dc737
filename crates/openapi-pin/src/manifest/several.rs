//! The form of a manifest for an API of several documents, which are joined by group.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

use super::check::{Checker, PATH_RULE, is_path};
use super::tables::{RawLimit, RawRetry, RawStyle, RawTables, RawTokens};
use super::{DocumentEntry, Generate, Group, Manifest};
use crate::error::Error;

/// What the one place is called where several documents are published.
const REGION: &str = "docs";

/// What stands in the path of the published documents for the name of one.
const NAME: &str = "{name}";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawManifest {
    api: RawApi,
    documents: RawDocuments,
    generate: RawGenerate,
    group: Vec<RawGroup>,
    document: Vec<RawDocument>,
    #[serde(default)]
    paging: BTreeMap<Spanned<String>, RawStyle>,
    #[serde(default)]
    limit: Vec<RawLimit>,
    #[serde(default)]
    retry: RawRetry,
    #[serde(default)]
    tokens: RawTokens,
    #[serde(default)]
    timeouts: BTreeMap<Spanned<String>, Spanned<i64>>,
    #[serde(default)]
    prices: BTreeMap<Spanned<String>, Spanned<f64>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawApi {
    name: Spanned<String>,
    title: String,
    #[serde(default)]
    reconstruction: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawDocuments {
    base: Spanned<String>,
    path: Spanned<String>,
    #[serde(default)]
    reference_hosts: Vec<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawGenerate {
    #[serde(rename = "crate")]
    crate_name: Spanned<String>,
    dir: Spanned<String>,
    inner_type: Option<String>,
    #[serde(default)]
    drafts: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawGroup {
    name: Spanned<String>,
    base: Option<Spanned<String>>,
    overlay: Option<Spanned<String>>,
    names: Option<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawDocument {
    name: Spanned<String>,
    group: Spanned<String>,
    path: Spanned<String>,
    #[serde(default)]
    rename: BTreeMap<String, String>,
}

impl RawManifest {
    pub(super) fn check(self, checker: &Checker<'_>) -> Result<Manifest, Error> {
        let name = checker.name("api.name", self.api.name)?;
        let spans: Vec<_> = self.group.iter().map(|group| group.name.span()).collect();
        let mut groups = groups(self.group, checker)?;
        fill(&mut groups, self.document, self.documents.path, checker)?;
        if let Some((empty, span)) = groups.iter().zip(spans).find(|(group, _)| group.documents.is_empty()) {
            return Err(checker
                .error(format!("the group `{}` has no document", empty.name), "group.name", span)
                .with_help("a `[[document]]` names its group in `group`"));
        }
        let reference_hosts = checker.hosts("documents.reference_hosts", self.documents.reference_hosts)?;
        let base = checker.base("documents.base", self.documents.base)?;
        let RawGenerate { crate_name, dir, inner_type, drafts } = self.generate;
        let generate = Generate {
            crate_name: checker.name("generate.crate", crate_name)?,
            dir: checker.inside("generate.dir", dir)?,
            inner_type,
            drafts,
        };
        let tables = RawTables {
            paging: self.paging,
            limit: self.limit,
            retry: self.retry,
            tokens: self.tokens,
            timeouts: self.timeouts,
            prices: self.prices,
        };
        let tables = tables.check(&groups, checker)?;
        Ok(Manifest {
            name,
            title: self.api.title,
            reconstruction: self.api.reconstruction,
            reference_hosts,
            default_region: REGION.to_owned(),
            regions: BTreeMap::from([(REGION.to_owned(), base)]),
            generate,
            has_several: true,
            groups,
            tables,
        })
    }
}

/// The groups, without their documents.
fn groups(raw: Vec<RawGroup>, checker: &Checker<'_>) -> Result<Vec<Group>, Error> {
    let mut groups: Vec<Group> = Vec::with_capacity(raw.len());
    for RawGroup { name, base, overlay, names } in raw {
        let span = name.span();
        let name = checker.name("group.name", name)?;
        if groups.iter().any(|other| other.module() == name.replace('-', "_")) {
            let what = format!("there is a group of the module of `{name}` already");
            return Err(checker.error(what, "group.name", span).with_help("two groups need two names"));
        }
        let key = |key: &str| format!("group.{name}.{key}");
        let beside = |key: &str, file| Ok(format!("{name}/{}", checker.inside(key, file)?));
        let base = base.map(|base| {
            let holds = |base: &str| is_path(base) && !base.ends_with('/') && !base.contains("//");
            let rule = "a group's base is a path that starts with `/` and does not end with one";
            checker.checked(&key("base"), base, holds, rule)
        });
        let overlay = overlay.map(|file| beside(&key("overlay"), file));
        let names = names.map(|file| beside(&key("names"), file));
        groups.push(Group {
            base: base.transpose()?,
            overlay: overlay.transpose()?,
            names: names.unwrap_or_else(|| Ok(format!("{name}/names.toml")))?,
            documents: Vec::new(),
            name,
        });
    }
    Ok(groups)
}

/// Puts the documents into their groups.
fn fill(
    groups: &mut [Group],
    documents: Vec<RawDocument>,
    path: Spanned<String>,
    checker: &Checker<'_>,
) -> Result<(), Error> {
    let holds = |path: &str| is_path(path) && path.matches(NAME).count() == 1;
    let path_rule = format!("{PATH_RULE}; {NAME} in it stands for the name of a document");
    let published = checker.checked("documents.path", path, holds, &path_rule)?;
    for RawDocument { name, group, path, rename } in documents {
        let span = name.span();
        let name = checker.name("document.name", name)?;
        let key = |key: &str| format!("document.{name}.{key}");
        let file = checker.inside(&key("path"), path)?;
        let twice = |other: &DocumentEntry| other.name == name || other.file == file;
        if groups.iter().flat_map(|group| &group.documents).any(twice) {
            let what = format!("there is a document `{name}`, or one at `{file}`, already");
            return Err(checker.error(what, "document.name", span).with_help("every document has a name and a file"));
        }
        let known: Vec<_> = groups.iter().map(|group| group.name.clone()).collect();
        let Some(index) = known.iter().position(|known| known == group.get_ref()) else {
            let what = format!("there is no group `{}`", group.get_ref());
            return Err(checker
                .error(what, &key("group"), group.span())
                .with_help(format!("the groups are: {}", known.join(", "))));
        };
        let published_path = published.replace(NAME, &name);
        groups[index].documents.push(DocumentEntry { name, published_path, file, rename });
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::super::tables::Subject;
    use super::super::tables::paging::{In, Next, Size};
    use crate::{ErrorKind, Manifest};

    const GOOD: &str = r#"[api]
name = "pets"
title = "Pets"
reconstruction = true

[documents]
base = "https://docs.pets.example"
path = "/openapi/{name}.json"

[generate]
crate = "pets-api"
dir = "crates/pets-api"
drafts = true

[[group]]
name = "cats"
base = "/v1"
overlay = "overlay.yaml"

[[group]]
name = "big-dogs"

[[document]]
name = "house-cats"
group = "cats"
path = "cats/house-cats.json"

[[document]]
name = "dogs"
group = "big-dogs"
path = "big-dogs/dogs.json"

[[document]]
name = "wild_cats"
group = "cats"
path = "cats/wild-cats.json"
rename = { Kitty = "Cat" }

[paging.numbered]
next = { pages_from = 0 }
send = { query = "page" }
more = "/more"
size = { query = "per_page" }
lists = [
  { operations = ["cats.listCats", "cats.listKittens"], items = "/cats", id = "/id", size = { max = 50 } },
  { operations = ["cats.listNaps"], items = "/naps", only_with = ["from"] },
]

[paging.addresses]
next = { url = "/next" }
items = ""
lists = [{ operations = ["big-dogs.listDogs"] }]

[[limit]]
operation = "cats.listCats"
requests_per_minute = 5

[retry]
before_first_byte = ["cats.listen"]

[tokens]
counted = ["cats"]

[timeouts]
"cats" = 120
"cats.listen" = 300

[prices]
"cats.listCats" = 0.00044
"cats.listen" = 12
"#;

    #[test]
    fn a_good_manifest_is_read() {
        let manifest = Manifest::read(GOOD, "api.toml").unwrap();
        assert!(manifest.has_several && manifest.generate.drafts && manifest.reconstruction);
        let groups: Vec<_> = manifest
            .groups
            .iter()
            .map(|group| {
                let documents: Vec<_> = group.documents.iter().map(|document| document.name.as_str()).collect();
                (group.module(), group.base.as_deref(), group.overlay.as_deref(), group.names.as_str(), documents)
            })
            .collect();
        assert_eq!(
            groups,
            [
                (
                    "cats".to_owned(),
                    Some("/v1"),
                    Some("cats/overlay.yaml"),
                    "cats/names.toml",
                    vec!["house-cats", "wild_cats"]
                ),
                ("big_dogs".to_owned(), None, None, "big-dogs/names.toml", vec!["dogs"]),
            ]
        );
        let wild = manifest.document(Some("wild_cats")).unwrap();
        assert_eq!((wild.file.as_str(), wild.rename["Kitty"].as_str()), ("cats/wild-cats.json", "Cat"));
        let address = manifest.address_of(wild, None).unwrap();
        assert_eq!(address.to_string(), "https://docs.pets.example/openapi/wild_cats.json");
        assert!(manifest.publishes_at(wild, &address));
        assert!(!manifest.publishes_at(manifest.document(Some("dogs")).unwrap(), &address));
    }

    #[test]
    fn what_is_not_named_or_not_there_is_an_error_that_lists_what_is() {
        let manifest = Manifest::read(GOOD, "api.toml").unwrap();
        for (error, text, listed) in [
            (
                manifest.document(None).unwrap_err(),
                "pets has 3 documents, and none is named",
                "house-cats, wild_cats, dogs",
            ),
            (manifest.document(Some("x")).unwrap_err(), "pets has no document `x`", "house-cats, wild_cats, dogs"),
            (manifest.group(None).unwrap_err(), "pets has 2 groups, and none is named", "cats, big-dogs"),
            (manifest.group(Some("x")).unwrap_err(), "pets has no group `x`", "cats, big-dogs"),
            (manifest.document_address(None).unwrap_err(), "pets has 3 documents, and none is named", "dogs"),
        ] {
            assert_eq!((error.kind(), error.to_string().as_str()), (ErrorKind::NotFound, text));
            assert!(error.help().unwrap().ends_with(listed), "{error:?}");
        }
    }

    #[test]
    fn the_tables_are_read() {
        let tables = Manifest::read(GOOD, "api.toml").unwrap().tables;
        let query = |name: &str| In::Query(name.to_owned());
        let [dogs, cats, kittens, naps] = &tables.paging[..] else { panic!("four operations") };
        assert_eq!(cats.operation.to_string(), "cats.listCats");
        assert_eq!(cats.style.next, Next::Pages { from: 0, send: query("page") });
        assert_eq!(
            (cats.style.more.as_deref(), cats.items.as_str(), cats.id.as_deref()),
            (Some("/more"), "/cats", Some("/id"))
        );
        assert_eq!(cats.size, Some(Size { send: Some(query("per_page")), default: None, max: Some(50) }));
        assert_eq!((&kittens.style, &kittens.items, &kittens.size), (&cats.style, &cats.items, &cats.size));
        assert_eq!((&naps.style, naps.items.as_str(), naps.only_with.len()), (&cats.style, "/naps", 1));
        assert_eq!(naps.size, Some(Size { send: Some(query("per_page")), default: None, max: None }));
        assert_eq!((&dogs.style.next, &dogs.size), (&Next::Url { at: "/next".to_owned() }, &None));
        let next = |text: &str| {
            let text = GOOD.replacen("{ pages_from = 0 }", text, 1);
            Manifest::read(&text, "api.toml").unwrap().tables.paging[1].style.next.clone()
        };
        let (at, send) = ("/id".to_owned(), query("page"));
        assert_eq!(next("{ answer = \"/id\" }"), Next::Answer { at: at.clone(), send: send.clone() });
        assert_eq!(next("{ last_item = \"/id\" }"), Next::LastItem { at, send: send.clone() });
        assert_eq!(next("{ items_from = 1 }"), Next::Items { from: 1, send });
        let text = GOOD.replacen("{ url = \"/next\" }", "{ link = \"next\" }", 1);
        let tables = Manifest::read(&text, "api.toml").unwrap().tables;
        assert_eq!(tables.paging[0].style.next, Next::Link { rel: "next".to_owned() });
        assert_eq!(kittens.operation.place.to_string(), "api.toml:45 (paging.numbered.operations)");
        let limit = &tables.limits[0];
        assert_eq!((limit.requests_per_minute, limit.concurrency), (Some(5), None));
        assert_eq!(tables.before_first_byte[0].operation, "listen");
        assert!(matches!(&tables.counts_tokens[..], [Subject::Group { name, .. }] if name == "cats"));
        assert!(matches!(&tables.timeouts[..], [(Subject::Group { .. }, 120), (Subject::Operation(_), 300)]));
        assert_eq!(tables.prices.iter().map(|(_, price)| *price).collect::<Vec<_>>(), [440, 12_000_000]);
    }

    /// Every row replaces one text of the good manifest.
    #[test]
    fn errors_name_file_line_and_key() {
        let rows = [
            ("name = \"pets\"", "name = \"Pets\""),
            ("/{name}.json", "/name.json"),
            ("docs.pets.example\"", "docs.pets.example/v1\""),
            ("path = \"/openapi", "reference_hosts = [\"a.example:1\"]\npath = \"/openapi"),
            ("dir = \"crates", "dir = \"/crates"),
            ("drafts", "draft"),
            ("name = \"big-dogs\"\n", "name = \"big_dogs\"\n"),
            ("name = \"big-dogs\"\n", "name = \"cats\"\n"),
            ("base = \"/v1\"", "base = \"/v1/\""),
            ("overlay = \"overlay", "overlay = \"../overlay"),
            ("group = \"big-dogs\"", "group = \"cats\""),
            ("name = \"wild_cats\"", "name = \"dogs\""),
            ("cats/wild-cats.json", "cats/house-cats.json"),
            ("cats/wild-cats.json", "../wild-cats.json"),
            ("{ pages_from = 0 }", "{ pages = 0 }"),
            ("{ pages_from = 0 }", "{ pages_from = -1 }"),
            ("{ pages_from = 0 }", "{ pages_from = 0, items_from = 0 }"),
            ("{ pages_from = 0 }", "{ answer = \"next\" }"),
            ("[paging.numbered]", "[paging.\"by number\"]"),
            ("[paging.numbered]\n", "[paging.unused]\nnext = { url = \"/next\" }\n[paging.numbered]\n"),
            ("lists = [{ operations = [\"big-dogs.listDogs\"] }]\n", ""),
            ("send = { query = \"page\" }\n", ""),
            ("{ query = \"page\" }", "{ query = \"\" }"),
            ("{ query = \"page\" }", "{ body = \"page\" }"),
            ("{ query = \"page\" }", "{ body = \"\" }"),
            ("{ query = \"page\" }", "{ header = \"page\" }"),
            ("{ url = \"/next\" }", "{ url = \"/next\" }\nsend = { query = \"url\" }"),
            ("{ url = \"/next\" }", "{ link = \"next\" }\nsend = { query = \"url\" }"),
            ("{ url = \"/next\" }", "{ link = \"next page\" }"),
            ("{ url = \"/next\" }", "{ last_item = \"/id\" }"),
            ("more = \"/more\"", "more = \"more\""),
            ("{ query = \"per_page\" }", "{ query = \"per_page\", max = 50 }"),
            ("{ query = \"per_page\" }", "{ query = \"per_page\", body = \"/per_page\" }"),
            ("{ query = \"per_page\" }", "{ query = \"page\" }"),
            ("size = { query = \"per_page\" }\n", ""),
            ("{ max = 50 }", "{ fixed = 50 }"),
            ("{ max = 50 }", "{ max = 0 }"),
            ("{ max = 50 }", "{ default = 51, max = 50 }"),
            ("items = \"/cats\"", "items = \"cats\""),
            ("items = \"/cats\", ", ""),
            ("items = \"\"\n", ""),
            (
                "lists = [{ operations = [\"big-dogs.listDogs\"] }]",
                "lists = [{ operations = [\"big-dogs.listDogs\"], items = \"/dogs\" }]",
            ),
            ("id = \"/id\"", "id = \"id\""),
            ("only_with = ", "only = "),
            ("[\"big-dogs.listDogs\"]", "[]"),
            ("[\"big-dogs.listDogs\"]", "[\"cats.listCats\"]"),
            ("[\"big-dogs.listDogs\"]", "[\"big-dogs.listDogs\", \"big-dogs.listDogs\"]"),
            ("[\"big-dogs.listDogs\"]", "[\"dogs.listDogs\"]"),
            ("[\"big-dogs.listDogs\"]", "[\"listDogs\"]"),
            ("requests_per_minute = 5\n", ""),
            ("requests_per_minute = 5", "concurrency = 0"),
            ("requests_per_minute = 5", "tasks = 0"),
            ("requests_per_minute = 5", "requests_per_minute = 5\nconcurrency = 0"),
            ("requests_per_minute = 5", "requests_per_minute = 5\nwhen = { parameter = \"breed\", contains = \"\" }"),
            ("requests_per_minute = 5", "tasks = 5\nwhen = { parameter = \"breed\", contains = \"x\" }"),
            ("requests_per_minute = 5", "requests_per_minute = 5\nwhen = { query = \"breed\", contains = \"x\" }"),
            ("[retry]", "[[limit]]\noperation = \"cats.listCats\"\nconcurrency = 3\n[retry]"),
            ("[\"cats.listen\"]", "[\"cats\"]"),
            ("counted = [\"cats\"]", "counted = [\"cat\"]"),
            ("\"cats\" = 120", "\"cats\" = 0"),
            ("\"cats\" = 120", "\"cat\" = 120"),
            ("0.00044", "0.0004405"),
            ("0.00044", "-1"),
            ("0.00044", "nan"),
            ("\"cats.listen\" = 12", "\"cats\" = 12"),
        ];
        let mut shown = String::new();
        for (good, bad) in rows {
            let text = GOOD.replacen(good, bad, 1);
            assert_ne!(text, GOOD, "{good}");
            let error = Manifest::read(&text, "api.toml").expect_err(bad);
            assert_eq!(error.kind(), ErrorKind::Manifest, "{bad}");
            assert!(error.place().unwrap().line.is_some(), "{bad}: {error}");
            shown += &format!("{error}\n  help: {}\n", error.help().unwrap_or("NONE"));
        }
        insta::assert_snapshot!(shown);
    }
}
