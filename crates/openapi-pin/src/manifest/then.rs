//! The manifest of an old revision, of which only the files of the documents are read.
//!
//! It was checked when it was written, by rules of its time: tables and keys that are of another form now, or unknown,
//! are no reason not to compare the documents that it names.

use serde::Deserialize;
use toml::Spanned;

use super::check::Checker;
use super::{ONLY_FILE, has_several, read_as};
use crate::error::Error;

/// The documents that a manifest named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum DocumentsThen {
    /// There was one, in the file that the only one is always in.
    One,
    /// There were several.
    Several(Vec<DocumentThen>),
}

/// One of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct DocumentThen {
    name: String,
    /// Its file, relative to the manifest.
    file: String,
}

/// `[document]`.
#[derive(Deserialize)]
struct RawOne {
    #[serde(rename = "document")]
    _document: toml::Table,
}

/// `[[document]]` beside `[documents]`.
#[derive(Deserialize)]
struct RawSeveral {
    document: Vec<RawDocument>,
}

#[derive(Deserialize)]
struct RawDocument {
    name: Spanned<String>,
    path: Spanned<String>,
}

impl DocumentsThen {
    /// Reads them. `origin` is the manifest's file name, for messages.
    pub(crate) fn read(text: &str, origin: &str) -> Result<DocumentsThen, Error> {
        let checker = Checker { text, origin };
        if !has_several(text) {
            return read_as::<RawOne>(&checker).map(|_| DocumentsThen::One);
        }
        let one = |RawDocument { name, path }| {
            let name = checker.name("document.name", name)?;
            let file = checker.inside(&format!("document.{name}.path"), path)?;
            Ok(DocumentThen { name, file })
        };
        let all = read_as::<RawSeveral>(&checker)?.document.into_iter().map(one);
        Ok(DocumentsThen::Several(all.collect::<Result<_, Error>>()?))
    }

    /// Whether each of them had a name.
    pub(crate) fn has_several(&self) -> bool {
        matches!(self, DocumentsThen::Several(_))
    }

    /// The file of the document of this name, relative to the manifest. An only document is the one, whatever it is called.
    pub(crate) fn file(&self, name: &str) -> Option<&str> {
        match self {
            DocumentsThen::One => Some(ONLY_FILE),
            DocumentsThen::Several(all) => all.iter().find(|one| one.name == name).map(|one| one.file.as_str()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ErrorKind;

    #[test]
    fn what_does_not_name_a_file_is_not_looked_at() {
        let one = "[api]\nname = 1\n[document]\nformat = \"yaml\"\n[[regions]]\nx = 1\n";
        assert_eq!(DocumentsThen::read(one, "api.toml").unwrap().file("pets"), Some("document.json"));
        let several =
            "documents = 1\ngroup = 2\n[[document]]\nname = \"cats\"\npath = \"all/cats.json\"\nowner = \"me\"\n";
        let several = DocumentsThen::read(several, "api.toml").unwrap();
        assert_eq!((several.file("cats"), several.file("dogs")), (Some("all/cats.json"), None));
    }

    #[test]
    fn what_names_a_file_is_as_strict_as_ever() {
        let document = |name: &str, path: &str| format!("[documents]\n[[document]]\nname = \"{name}\"\n{path}\n");
        for (text, line) in [
            ("[document".to_owned(), 1),
            ("[api]\nname = \"pets\"\n".to_owned(), 1),
            ("[documents]\n".to_owned(), 1),
            (document("cats", "file = \"cats.json\""), 2),
            (document("cats", "path = \"../cats.json\""), 4),
            (document("../cats", "path = \"cats.json\""), 3),
        ] {
            let error = DocumentsThen::read(&text, "old:api.toml").unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Manifest, "{text}");
            let place = error.place().unwrap();
            assert_eq!((place.file.as_str(), place.line), ("old:api.toml", Some(line)), "{text}");
        }
    }
}
