//! A file of types that is being written, with what it imports.

use std::collections::BTreeSet;

use api_model::Api;
use api_model::model::{Type, TypeId};
use serde_json::Value;

use crate::text::{Text, line, open};

/// A file, and what it uses of other modules.
pub(super) struct File<'a> {
    pub(super) api: &'a Api,
    /// What is written so far, without imports.
    pub(super) text: Text,
    /// The group whose types these are; the others have none.
    pub(super) home: Option<usize>,
    /// The `#[cfg(..)]` of the type that is being written.
    pub(super) feature: Option<String>,
    homes: &'a [Option<usize>],
    uses: BTreeSet<(&'static str, &'static str)>,
}

const SUPPORT: &str = "crate::support";
const JSON: &str = "serde_json";
const COLLECTIONS: &str = "std::collections";

impl<'a> File<'a> {
    pub(super) fn new(api: &'a Api, homes: &'a [Option<usize>], home: Option<usize>) -> Self {
        let text = Text::with_capacity(256 * api.types.len());
        Self { api, text, home, feature: None, homes, uses: BTreeSet::new() }
    }

    /// Imports a name of `support`.
    pub(super) fn support(&mut self, name: &'static str) -> &'static str {
        self.uses.insert((SUPPORT, name));
        name
    }

    /// Imports a name of `serde_json`.
    pub(super) fn json(&mut self, name: &'static str) -> &'static str {
        self.uses.insert((JSON, name));
        name
    }

    /// How a type is spelled in this file.
    pub(super) fn spell(&mut self, ty: &Type) -> String {
        let around = |name: &str, inner: String| format!("{name}<{inner}>");
        match ty {
            Type::Named(id) => self.name(*id),
            Type::Bool => "bool".to_owned(),
            Type::I32 => "i32".to_owned(),
            Type::I64 => "i64".to_owned(),
            Type::U64 => "u64".to_owned(),
            Type::F64 => "f64".to_owned(),
            Type::String => "String".to_owned(),
            Type::DateTime => self.support("DateTime").to_owned(),
            Type::Date => self.support("Date").to_owned(),
            Type::Uuid => self.support("Uuid").to_owned(),
            Type::Decimal => self.support("Decimal").to_owned(),
            Type::Base64 => self.support("Base64").to_owned(),
            Type::Any => self.json("Value").to_owned(),
            Type::Array(inner) => around("Vec", self.spell(inner)),
            Type::Map(inner) => {
                self.uses.insert((COLLECTIONS, "BTreeMap"));
                format!("BTreeMap<String, {}>", self.spell(inner))
            }
            Type::Nullable(inner) => around("Option", self.spell(inner)),
        }
    }

    fn name(&mut self, id: TypeId) -> String {
        if self.homes.get(id.0).copied().flatten() != self.home {
            self.uses.insert(("super", "*"));
        }
        self.api.types.get(id.0).map_or_else(|| self.json("Value").to_owned(), |def| def.name.clone())
    }

    /// Writes the `#[cfg(..)]` of the current type, if it has one.
    pub(super) fn feature(&mut self) {
        let Some(feature) = &self.feature else { return };
        let several = feature.strip_prefix("#[cfg(any(").and_then(|rest| rest.strip_suffix("))]"));
        match several.filter(|_| !self.text.fits(feature.len())) {
            Some(several) => {
                open!(self.text, "#[cfg(any(");
                several.replace(", ", ",\n").lines().for_each(|one| self.text.line(one));
                self.text.close("))]");
            }
            None => self.text.line(feature),
        }
    }

    /// `head`, a space, and a type with `tail`, which goes onto a line of its own where it does not fit.
    pub(super) fn assign(&mut self, head: &str, ty: &str, tail: &str) {
        if self.text.fits(head.chars().count() + 1 + ty.chars().count() + tail.len()) {
            return line!(self.text, "{head} {ty}{tail}");
        }
        self.text.line(head);
        self.text.deeper();
        line!(self.text, "{ty}{tail}");
        self.text.shallower();
    }

    /// Writes documentation, if there is any.
    pub(super) fn doc(&mut self, doc: Option<&str>, default: Option<&Value>) {
        let doc = doc.map(str::trim).unwrap_or_default();
        let default = default.and_then(|default| default_doc(doc, default)).unwrap_or_default();
        if !doc.is_empty() || !default.is_empty() {
            self.text.doc(format!("{doc}{default}").trim_start());
        }
    }

    /// The file.
    pub(super) fn finish(self, head: String) -> String {
        let Self { text, uses, .. } = self;
        let names = |module: &str| -> Vec<&str> {
            let mut names: Vec<&str> = uses.iter().filter(|(of, _)| *of == module).map(|(_, name)| *name).collect();
            names.sort_unstable();
            names
        };
        let mut imports = Text::default();
        let mut others = Text::default();
        if uses.contains(&("super", "*")) {
            others.line("use super::*;");
        }
        others.imports(SUPPORT, &names(SUPPORT));
        let mut foreign = Text::default();
        foreign.imports(COLLECTIONS, &names(COLLECTIONS));
        let std = foreign.finish();
        let mut foreign = Text::default();
        foreign.imports(JSON, &names(JSON));
        for block in [std, foreign.finish(), others.finish()] {
            if !block.is_empty() {
                imports.blank();
                block.lines().for_each(|line| line!(imports, "{line}"));
            }
        }
        [head, imports.finish(), text.finish()]
            .iter()
            .filter(|part| !part.is_empty())
            .map(|part| part.trim_end().to_owned() + "\n")
            .collect::<Vec<_>>()
            .join("\n")
    }
}

/// The sentence on a default value, if it says something new and is short.
fn default_doc(doc: &str, default: &Value) -> Option<String> {
    let json = default.to_string();
    let known = doc.to_ascii_lowercase().contains("default");
    if default.is_null() || known || json.len() > 60 || json.contains('`') {
        return None;
    }
    // After a table, a list or a block of code, it has to be a paragraph of its own.
    let prose = doc.lines().all(|line| !line.starts_with(['|', '-', '*', '`', '~', '>', '#', ' ']));
    let space = if prose && !doc.is_empty() { " " } else { "\n\n" };
    let stop = if doc.is_empty() || doc.ends_with(['.', '!', '?', ':']) { "" } else { "." };
    let stop = if prose { stop } else { "" };
    Some(format!("{stop}{space}Default: `{json}`."))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_default_is_told_once() {
        for (doc, said) in [
            ("", "\n\nDefault: `20`."),
            ("How many", ". Default: `20`."),
            ("How many.", " Default: `20`."),
            ("- one\n- two", "\n\nDefault: `20`."),
        ] {
            assert_eq!(default_doc(doc, &json!(20)).as_deref(), Some(said), "{doc}");
        }
        assert_eq!(default_doc("How many, by default 20.", &json!(20)), None);
        assert_eq!(default_doc("", &json!(null)), None);
    }
}
