//! The form of a manifest for an API of one document.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

use super::check::{Checker, PATH_RULE, is_path};
use super::{DocumentEntry, Generate, Group, Manifest, ONLY_FILE, Tables};
use crate::error::Error;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawManifest {
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
    #[serde(default)]
    drafts: bool,
    overlay: Option<Spanned<String>>,
    names: Option<Spanned<String>>,
}

impl RawManifest {
    pub(super) fn check(self, checker: &Checker<'_>) -> Result<Manifest, Error> {
        let name = checker.name("api.name", self.api.name)?;
        let published_path = checker.checked("document.path", self.document.path, is_path, PATH_RULE)?;
        let reference_hosts = checker.hosts("document.reference_hosts", self.document.reference_hosts)?;
        let mut regions = BTreeMap::new();
        for (region, RawRegion { base }) in self.regions {
            let key = format!("regions.{}", region.get_ref());
            let region = checker.name(&key, region)?;
            regions.insert(region, checker.base(&format!("{key}.base"), base)?);
        }
        let default_region = checker.checked(
            "api.default_region",
            self.api.default_region,
            |region| regions.contains_key(region),
            "the default is one of the `[regions.*]` tables",
        )?;
        let RawGenerate { crate_name, dir, inner_type, drafts, overlay, names } = self.generate;
        let generate = Generate {
            crate_name: checker.name("generate.crate", crate_name)?,
            dir: checker.inside("generate.dir", dir)?,
            inner_type,
            drafts,
        };
        let document =
            DocumentEntry { name: name.clone(), published_path, file: ONLY_FILE.to_owned(), rename: BTreeMap::new() };
        let group = Group {
            name: name.clone(),
            base: None,
            overlay: overlay.map(|file| checker.inside("generate.overlay", file)).transpose()?,
            names: match names {
                Some(file) => checker.inside("generate.names", file)?,
                None => "names.toml".to_owned(),
            },
            documents: vec![document],
        };
        Ok(Manifest {
            name,
            title: self.api.title,
            reconstruction: self.api.reconstruction,
            reference_hosts,
            default_region,
            regions,
            generate,
            has_several: false,
            groups: vec![group],
            tables: Tables::default(),
        })
    }
}
