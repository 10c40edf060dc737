//! A small API that pages in ways of its own: what is generated from its manifest is what `tests/golden-lists` walks.

use std::path::PathBuf;
use std::time::{Duration, SystemTime};

use xtask::{Context, Exit};

/// `UPDATE_GOLDEN=1` pins and generates it again.
#[test]
fn what_is_generated_is_what_is_walked() {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../tests/golden-lists");
    let run = |arguments: &[&str]| {
        let mut printed = Vec::new();
        let mut context = Context {
            root: root.clone(),
            // 2026-06-10T11:42:01Z
            now: SystemTime::UNIX_EPOCH + Duration::from_secs(1_781_091_721),
            colour: false,
            out: &mut printed,
            err: &mut std::io::sink(),
        };
        let arguments = [&["xtask"], arguments].concat();
        let ended = xtask::run(arguments, &mut context);
        (ended, String::from_utf8_lossy(&printed).into_owned())
    };
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        let document = root.join("openapi/harbour/harbour/harbour.json");
        run(&["fetch", "harbour", "harbour", "--from", document.to_str().unwrap()]).0.unwrap();
        run(&["generate", "harbour"]).0.unwrap();
    }
    let (ended, printed) = run(&["generate", "harbour", "--check"]);
    assert_eq!(ended.unwrap(), Exit::Success, "UPDATE_GOLDEN=1 writes it again\n{printed}");
}
