//! A workspace of a test's own, with one small API, and a way to run commands in it.

pub(crate) mod arts;
pub(crate) mod gh;
pub(crate) mod repository;
pub(crate) mod server;

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use tempfile::TempDir;
use xtask::{Context, Exit, Failure};

/// The API's manifest.
pub(crate) const MANIFEST: &str = r#"[api]
name = "pets"
title = "Pets"
default_region = "eu"

[document]
path = "/openapi/v3.json"

[regions.eu]
base = "https://eu.pets.example"

[regions.us]
base = "https://us.pets.example"

[generate]
crate = "pets-api"
dir = "crates/pets-api"
"#;

/// The API's document.
pub(crate) const DOCUMENT: &str = r##"{
  "openapi": "3.0.1",
  "info": { "title": "Pets", "version": "1.2.3" },
  "paths": {
    "/pets": {
      "get": {
        "operationId": "listPets",
        "responses": {
          "200": {
            "description": "Payload of PetList",
            "content": { "application/json": { "schema": { "$ref": "#/components/schemas/PetList" } } }
          }
        }
      }
    }
  },
  "components": {
    "schemas": {
      "PetList": {
        "type": "object",
        "properties": { "names": { "type": "array", "items": { "type": "string" } } }
      }
    }
  }
}
"##;

/// A workspace in a temporary folder.
pub(crate) struct Workspace {
    folder: TempDir,
}

impl Workspace {
    /// With the manifest of `pets` and an empty crate, but nothing pinned.
    pub(crate) fn empty() -> Workspace {
        let workspace = Workspace { folder: tempfile::tempdir().unwrap() };
        workspace.write("openapi/pets/api.toml", MANIFEST);
        workspace.write("crates/pets-api/src/lib.rs", "mod generated;\n");
        workspace
    }

    /// With the document pinned.
    pub(crate) fn pinned() -> Workspace {
        let workspace = Workspace::empty();
        let file = workspace.write("published.json", DOCUMENT);
        workspace.run(&["fetch", "pets", "--from", file.to_str().unwrap()]).unwrap();
        workspace
    }

    /// With the document pinned and the client generated.
    pub(crate) fn generated() -> Workspace {
        let workspace = Workspace::pinned();
        workspace.run(&["generate", "pets"]).unwrap();
        workspace
    }

    pub(crate) fn path(&self, file: &str) -> PathBuf {
        self.folder.path().join(file)
    }

    pub(crate) fn write(&self, file: &str, content: &str) -> PathBuf {
        let path = self.path(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, content).unwrap();
        path
    }

    pub(crate) fn read(&self, file: &str) -> String {
        fs::read_to_string(self.path(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
    }

    /// Every file and its content: what must not change when a command fails.
    pub(crate) fn files(&self) -> Vec<(PathBuf, Vec<u8>)> {
        let mut files = Vec::new();
        collect(self.folder.path(), &mut files);
        files.sort();
        files
    }

    /// Runs a command; returns how it ended and what it printed.
    pub(crate) fn run(&self, arguments: &[&str]) -> Result<(Exit, String), Failure> {
        let mut printed = Vec::new();
        let mut context = Context {
            root: self.folder.path().to_owned(),
            // 2026-06-10T11:42:01Z
            now: SystemTime::UNIX_EPOCH + Duration::from_secs(1_781_091_721),
            colour: false,
            out: &mut printed,
            err: &mut std::io::sink(),
        };
        let arguments = [&["xtask"], arguments].concat();
        let exit = xtask::run(arguments, &mut context)?;
        Ok((exit, self.masked(&String::from_utf8(printed).unwrap())))
    }

    /// Runs a command that must fail with exit code 2 and change nothing; returns what is shown.
    pub(crate) fn fail(&self, arguments: &[&str]) -> String {
        let before = self.files();
        let failure = self.run(arguments).expect_err("the command should fail");
        assert_eq!(failure.exit_code(), 2, "{arguments:?}");
        assert!(self.files() == before, "{arguments:?} changed a file");
        self.masked(&failure.to_string())
    }

    /// The folder's name is another one in each run.
    pub(crate) fn masked(&self, text: &str) -> String {
        text.replace(self.folder.path().to_str().unwrap(), "<root>")
    }
}

fn collect(folder: &Path, files: &mut Vec<(PathBuf, Vec<u8>)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if let Ok(target) = fs::read_link(&path) {
            files.push((path, target.into_os_string().into_encoded_bytes()));
        } else if path.is_dir() {
            collect(&path, files);
        } else {
            let content = fs::read(&path).unwrap();
            files.push((path, content));
        }
    }
}
