//! The program that tries the examples: decodes each into its type, encodes that, and says what is different.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use api_model::model::Type;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::Examples;
use crate::bench::process;
use crate::client::make::Made;
use crate::report::Failure;

/// The program's folder, beside the crate's.
pub const FOLDER: &str = "examples";

/// The file with the examples, in that folder.
pub const CASES: &str = "cases.json";

/// An example as the program gets it, and as it is judged.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Case {
    /// Which type it is tried with, a place in the list of the program.
    pub of: usize,
    /// The type, as it is spelled.
    pub ty: String,
    /// Where the example stands in the document.
    pub pointer: String,
    /// Where its schema stands.
    pub schema: String,
    /// The example.
    pub value: Value,
}

/// All that is known of a document's examples before they are tried.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Cases {
    /// Those that are tried.
    pub cases: Vec<Case>,
    /// Pointers of those for whose place the crate has no type.
    pub untyped: Vec<String>,
}

/// What the program says of an example that does not come back as it was.
#[derive(Debug, Deserialize)]
pub struct Answer {
    /// Which one.
    pub case: usize,
    /// What came back, where something did.
    pub back: Option<Value>,
    /// Why nothing came back.
    pub error: Option<String>,
}

/// How long the program may try examples.
const LONGEST: Duration = Duration::from_secs(120);

/// What the program for the examples of a crate is called.
#[must_use]
pub fn name(of_crate: &str) -> String {
    format!("{of_crate}-examples")
}

/// Runs the program: what it printed, or how it ended instead.
///
/// # Errors
///
/// If it could not be started.
pub fn run(program: &Path, cases: &Path) -> Result<Result<Vec<u8>, String>, Failure> {
    let finished = process::measure_within(Command::new(program).arg(cases), Some(LONGEST))?;
    Ok(if finished.status.success() { Ok(finished.stdout) } else { Err(finished.status.to_string()) })
}

/// The files of the program: their texts by path. None where there is nothing to try.
#[must_use]
pub fn write(made: &Made, examples: &Examples<'_>) -> BTreeMap<&'static str, String> {
    let mut types: Vec<&Type> = Vec::new();
    let mut cases = Cases { cases: Vec::new(), untyped: examples.untyped.clone() };
    for typed in &examples.typed {
        let of = types.iter().position(|ty| **ty == typed.ty).unwrap_or_else(|| {
            types.push(&typed.ty);
            types.len() - 1
        });
        cases.cases.push(Case {
            of,
            ty: client_writer::type_path(&made.api, &typed.ty),
            pointer: typed.example.pointer.clone(),
            schema: typed.example.schema.clone(),
            value: typed.example.value.clone(),
        });
    }
    let crate_name = &made.crate_name;
    let mut main = MAIN.replace("CRATE", &crate_name.replace('-', "_"));
    for ty in types {
        // Writing to a String does not fail.
        let _ = writeln!(main, "    back::<{}>,", client_writer::type_path(&made.api, ty));
    }
    main += "];\n";
    BTreeMap::from([
        ("Cargo.toml", MANIFEST.replace("CRATE", crate_name)),
        ("src/main.rs", main),
        (CASES, json!(cases).to_string()),
    ])
}

const MANIFEST: &str = r#"[package]
name = "CRATE-examples"
edition = "2024"
publish = false

[dependencies]
CRATE = { path = "../client" }
serde = "1"
serde_json = "1"

[profile.dev]
debug = false

[workspace]
"#;

const MAIN: &str = r#"//! Decodes the examples of a document and encodes them again; prints those that are then different, a line each.
#![allow(unused_imports, reason = "a document may have no example of a type of its own")]

use std::panic::catch_unwind;

use CRATE::types;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// As the crate itself calls what it exports of this module.
mod support {
    pub use CRATE::*;
}

fn main() {
    // Types nest as deeply as the document does.
    let work = std::thread::Builder::new().stack_size(256 << 20).spawn(try_all).unwrap();
    work.join().unwrap();
}

fn try_all() {
    std::panic::set_hook(Box::new(|_| {}));
    let file = std::env::args_os().nth(1).unwrap();
    let all: Value = serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap();
    for (index, case) in all["cases"].as_array().unwrap().iter().enumerate() {
        let (of, value) = (case["of"].as_u64().unwrap() as usize, &case["value"]);
        let text = value.to_string();
        match catch_unwind(|| BACK[of](&text)).unwrap_or_else(|_| Err("it panicked".to_owned())) {
            Ok(back) if back == *value => {}
            Ok(back) => println!("{}", json!({ "case": index, "back": back })),
            Err(error) => println!("{}", json!({ "case": index, "error": error })),
        }
    }
}

fn back<T: DeserializeOwned + Serialize>(text: &str) -> Result<Value, String> {
    let value: T = serde_json::from_str(text).map_err(|error| error.to_string())?;
    serde_json::to_value(&value).map_err(|error| format!("encoding: {error}"))
}

const BACK: &[fn(&str) -> Result<Value, String>] = &[
"#;
