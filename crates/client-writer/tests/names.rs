//! Names that are written without saying where they are from, which nothing of a document's may bear.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use api_model::{operations, schemas};

/// The prelude of the standard library, and the derives.
const PRELUDE: [&str; 41] = [
    "AsMut",
    "AsRef",
    "AsyncFn",
    "AsyncFnMut",
    "AsyncFnOnce",
    "Box",
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "DoubleEndedIterator",
    "Drop",
    "Eq",
    "Err",
    "ExactSizeIterator",
    "Extend",
    "Fn",
    "FnMut",
    "FnOnce",
    "From",
    "FromIterator",
    "Future",
    "Hash",
    "Into",
    "IntoFuture",
    "IntoIterator",
    "Iterator",
    "None",
    "Ok",
    "Option",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Result",
    "Send",
    "Sized",
    "Some",
    "String",
    "Sync",
    "ToString",
    "Vec",
];

/// The sources below a folder of this crate.
fn sources(folder: &str) -> Vec<String> {
    let mut pending = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)];
    let mut found = Vec::new();
    while let Some(path) = pending.pop() {
        if path.is_dir() {
            let entries = fs::read_dir(&path).expect("the folder is there");
            pending.extend(entries.map(|entry| entry.expect("it can be read").path()));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
    found.iter().map(|path: &PathBuf| fs::read_to_string(path).expect("it is text")).collect()
}

/// The words in code, except those at the end of a path, which say where they are from.
fn words(code: &str) -> impl Iterator<Item = &str> {
    let is_part = |character: char| character.is_ascii_alphanumeric() || matches!(character, '_' | ':');
    code.split(move |character| !is_part(character)).filter(|word| !word.starts_with("::")).filter_map(|path| {
        let path = path.trim_end_matches(':');
        path.split("::").next()
    })
}

/// What of the prelude is in code, and of its imports.
fn written(code: &str) -> BTreeSet<String> {
    let lines: Vec<&str> = code.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
    let code = lines.join("\n");
    let mut found: BTreeSet<String> = words(&code).filter(|word| PRELUDE.contains(word)).map(str::to_owned).collect();
    for import in code.split("\nuse ").skip(1) {
        let import = import.split(';').next().unwrap_or_default();
        let names =
            import.split_once('{').map_or_else(|| import.rsplit("::").next().unwrap_or_default(), |(_, list)| list);
        let names = names.split([',', '}']).map(str::trim).filter(|name| name.starts_with(char::is_uppercase));
        found.extend(names.filter(|name| name.contains(char::is_lowercase)).map(str::to_owned));
    }
    found
}

/// The texts in a source of the writer, which are what it writes.
fn literals(source: &str) -> String {
    let source = source.split("#[cfg(test)]").next().unwrap_or_default();
    let lines = source.lines().filter(|line| !line.trim_start().starts_with("//"));
    let literals = lines.flat_map(|line| line.split('"').skip(1).step_by(2));
    literals.filter(|literal| !literal.starts_with("//")).collect::<Vec<_>>().join("\n")
}

/// What a source of the writer writes: what of the prelude is in its texts, and what it imports.
fn writes(source: &str) -> BTreeSet<String> {
    let mut found = written(&literals(source));
    for imports in [".uses(\"", ".support(\"", ".json(\""] {
        let names = source.split(imports).skip(1).filter_map(|rest| rest.split('"').next());
        found.extend(names.filter(|name| name.starts_with(char::is_uppercase)).map(str::to_owned));
    }
    found
}

#[test]
fn nothing_is_called_what_is_written() {
    let types: BTreeSet<String> = sources("src/types").iter().flat_map(|source| writes(source)).collect();
    let free: Vec<_> = types.iter().filter(|name| !schemas::is_reserved(name)).collect();
    assert!(types.len() > 5 && free.is_empty(), "{free:?} of {types:?}");

    let requests = sources("src/operations");
    let requests: BTreeSet<String> = requests.iter().flat_map(|source| writes(source)).collect();
    let free: Vec<_> = requests.iter().filter(|name| !operations::is_reserved(name)).collect();
    assert!(requests.len() > 5 && free.is_empty(), "{free:?} of {requests:?}");

    for crate_name in ["ferries", "harbour"] {
        let root = format!("tests/golden/{crate_name}/src");
        for (folder, is_reserved) in
            [("types", schemas::is_reserved as fn(&str) -> bool), ("operations", operations::is_reserved)]
        {
            let mut code = sources(&format!("{root}/{folder}"));
            code.extend(fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("{root}/{folder}.rs"))));
            assert!(!code.is_empty(), "{crate_name}: {folder}");
            for name in code.iter().flat_map(|code| written(code)) {
                assert!(is_reserved(&name), "{crate_name}: {folder}: {name}");
            }
        }
    }
}
