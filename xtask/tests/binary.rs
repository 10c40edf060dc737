//! The program itself: exit codes as a shell sees them, and the order of `test`.

#[allow(dead_code, reason = "each test binary uses a part of it")]
mod support;

use std::process::{Command, Output};

use support::Workspace;

/// Runs the binary as `cargo run` would in this workspace.
fn xtask(workspace: &Workspace, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(arguments)
        .env("CARGO_MANIFEST_DIR", workspace.path("xtask"))
        .env_remove("CI")
        // Where the scripts that stand in for cargo lie, see below.
        .env("CARGO", "/bin/sh")
        .output()
        .unwrap()
}

#[test]
fn exit_codes_tell_no_from_could_not() {
    let workspace = Workspace::generated();
    let stale = Workspace::pinned();
    let same = workspace.path("published.json").display().to_string();
    let gone = support::DOCUMENT.replace("/pets", "/toys");
    let other = workspace.write("other.json", &gone).display().to_string();
    for (workspace, arguments, code) in [
        (&workspace, &["--help"][..], 0),
        (&workspace, &["generate", "--help"], 0),
        (&workspace, &["generate", "pets", "--check"], 0),
        (&stale, &["generate", "pets", "--check"], 1),
        (&workspace, &[], 2),
        (&workspace, &["frobnicate"], 2),
        (&workspace, &["generate", "cats", "--check"], 2),
        (&workspace, &["generate", "pets", "--document", "x.json"], 2),
        (&workspace, &["fetch", "--from", "x", "--region", "eu"], 2),
        (&workspace, &["normalize"], 2),
        (&workspace, &["normalize", "no-such-file.json"], 2),
        (&workspace, &["drift", "--help"], 0),
        (&workspace, &["drift", "pets", "--against", &same], 0),
        (&workspace, &["drift", "pets", "--against", &other], 1),
        (&workspace, &["drift", "pets", "--against", "pinned"], 2),
        (&workspace, &["drift", "pets", "--against", "no-such-file.json"], 3),
    ] {
        let output = xtask(workspace, arguments);
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(code), "{arguments:?}: {stderr}");
        assert_eq!(stderr.is_empty(), code != 2, "{arguments:?}: {stderr}");
    }
}

/// `CARGO` is a shell here, and the current folder the workspace: `sh clippy --workspace` runs the
/// script `clippy` that the test has put there.
#[cfg(unix)]
fn test_with(scripts: [(&str, &str); 5]) -> (Option<i32>, String) {
    let workspace = Workspace::generated();
    assert!(xtask(&workspace, &["rules"]).status.success());
    // What is checked without features, or with one, is not what these tests are about.
    workspace.write("check", "");
    // The API whose groups are checked one by one; a group of one document is as good.
    workspace.write("openapi/aisa/api.toml", &support::MANIFEST.replace("pets", "aisa"));
    let document = workspace.path("published.json").display().to_string();
    workspace.run(&["fetch", "aisa", "--from", &document]).unwrap();
    workspace.run(&["generate", "aisa"]).unwrap();
    for (name, script) in scripts {
        workspace.write(name, script);
    }
    let output = xtask(&workspace, &["test"]);
    let printed = workspace.masked(&String::from_utf8(output.stdout).unwrap());
    // Durations are masked: `(0.1 s)`.
    let mut shown = String::new();
    for line in printed.lines() {
        let line = match line.rsplit_once(" (") {
            Some((line, duration)) if duration.ends_with(" s)") => line,
            _ => line,
        };
        shown += line;
        shown.push('\n');
    }
    (output.status.code(), shown)
}

#[cfg(unix)]
#[test]
fn the_test_runners_summary_is_the_end_of_the_output() {
    let (code, shown) =
        test_with([("fmt", ""), ("clippy", ""), ("doc", ""), ("xtask", ""), ("test", "echo test result: ok.")]);
    assert_eq!(code, Some(0), "{shown}");
    insta::assert_snapshot!(shown);
}

#[cfg(unix)]
#[test]
fn all_steps_run_and_the_failed_ones_are_named() {
    let (code, shown) = test_with([
        ("fmt", "exit 1"), // even `fmt --version` fails: not installed
        ("clippy", "[ \"$1\" = --version ] || { echo warning: unused; exit 1; }"),
        ("doc", "echo $RUSTDOCFLAGS"),
        ("xtask", "echo $1; exit 1"),
        ("test", "echo test result: FAILED.; exit 101"),
    ]);
    assert_eq!(code, Some(1), "{shown}");
    insta::assert_snapshot!(shown);
}

/// The tool that measures is a script here: it finds something in a release of this kind, and nothing in others.
#[cfg(unix)]
fn plan_with(found_in: &str, against: &str) -> (Option<i32>, String) {
    let workspace = Workspace::generated().with_crates();
    let against = workspace.write("new.json", &support::DOCUMENT.replace("\"type\": \"string\"", against));
    let script = format!(
        "case \"$*\" in\n  --version) echo cargo-semver-checks 0.51.0 ;;\n  *'--release-type {found_in}'*)\n    \
         echo '--- failure struct_missing: pub struct removed ---'; exit 100 ;;\nesac\n"
    );
    if !found_in.is_empty() {
        workspace.write("semver-checks", &script);
    }
    let against = against.to_str().unwrap();
    let output = xtask(&workspace, &["release-plan", "pets", "--against", against, "--check"]);
    let shown = [output.stdout, output.stderr].concat();
    (output.status.code(), String::from_utf8(shown).unwrap())
}

#[cfg(unix)]
#[test]
fn a_plan_is_held_against_what_the_tool_measures() {
    let (breaking, harmless) = ("\"type\": \"integer\"", "\"type\": \"string\", \"description\": \"x\"");
    for (found_in, against, code, says) in [
        ("minor", breaking, 0, "measured major: as predicted"),
        ("patch", breaking, 0, "on the safe side"),
        ("nothing", breaking, 0, "on the safe side"),
        ("minor", harmless, 1, "MISSED"),
        ("nothing", harmless, 0, "as predicted"),
        // Not installed.
        ("", breaking, 3, "cargo install cargo-semver-checks --locked --version 0.51.0"),
    ] {
        let (ended, shown) = plan_with(found_in, against);
        assert_eq!(ended, Some(code), "{found_in} {against}: {shown}");
        assert!(shown.contains(says), "{found_in} {against}: {shown}");
    }
}

#[cfg(unix)]
#[test]
fn a_check_that_could_not_be_made_is_not_a_pass() {
    let passing = [("fmt", ""), ("clippy", ""), ("doc", ""), ("xtask", ""), ("test", "")];
    assert_eq!(test_with(passing).0, Some(0));
    let without_fmt = [("fmt", "exit 1"), ("clippy", ""), ("doc", ""), ("xtask", ""), ("test", "")];
    assert_eq!(test_with(without_fmt).0, Some(2));
}

/// The program that knows the generated types is a script here, which says this.
#[cfg(unix)]
fn replay_with(says: &str) -> (Option<i32>, String) {
    let workspace = Workspace::pinned();
    workspace.write("openapi/notai/api.toml", &support::MANIFEST.replace("\"pets\"", "\"notai\""));
    let document = workspace.path("published.json").display().to_string();
    workspace.run(&["fetch", "notai", "--from", &document]).unwrap();
    let answer =
        |names: &str| format!(r#"{{ "operation": "listPets", "status": 200, "body": {{ "names": {names} }} }}"#);
    workspace.write("recorded/1.json", &answer("[]"));
    workspace.write("recorded/2.json", &answer("[\"Rex\"]"));
    workspace.write("run", &format!("cat > sent.json; echo '{says}'"));
    let folder = workspace.path("recorded").display().to_string();
    let output = xtask(&workspace, &["drift", "--replay", &folder]);
    assert!(workspace.read("sent.json").contains("Rex"));
    let shown = [output.stdout, output.stderr].concat();
    (output.status.code(), String::from_utf8(shown).unwrap())
}

#[cfg(unix)]
#[test]
fn answers_are_decoded_by_a_program_elsewhere() {
    for (says, code, shown) in [
        (r#"["decoded", "decoded"]"#, 0, "2 recorded answers, 0 findings"),
        (
            r#"["decoded", {"failed": {"path": "names[0]", "reason": "no"}}]"#,
            1,
            "at $.names[]\n         not-decoded: no",
        ),
        (r#"["decoded", "unknown"]"#, 3, "NOT DECODED: the program that decodes has no type for listPets"),
        (r#"["decoded"]"#, 3, "the program that decodes failed"),
        ("", 3, "the program that decodes failed"),
    ] {
        let (ended, said) = replay_with(says);
        assert_eq!(ended, Some(code), "{says}: {said}");
        assert!(said.contains(shown), "{says}: {said}");
    }
}

/// Nothing is built for a report that can be written nowhere.
#[cfg(unix)]
#[test]
fn a_report_that_cannot_be_written_is_refused_at_once() {
    let workspace = Workspace::pinned();
    workspace.write("openapi/notai/api.toml", &support::MANIFEST.replace("\"pets\"", "\"notai\""));
    let document = workspace.path("published.json").display().to_string();
    workspace.run(&["fetch", "notai", "--from", &document]).unwrap();
    workspace.write("recorded/1.json", r#"{ "operation": "listPets", "status": 200, "body": { "names": [] } }"#);
    workspace.write("run", "cat > sent.json; echo '[\"decoded\"]'");
    let folder = workspace.path("recorded").display().to_string();
    let replay = |output: &str| {
        let output = workspace.path(output).display().to_string();
        let output = xtask(&workspace, &["drift", "--replay", &folder, "-o", &output]);
        (output.status.code(), String::from_utf8(output.stderr).unwrap())
    };
    for (output, says) in [("missing/report.txt", "could not be written"), ("openapi", "it is a folder")] {
        let (code, said) = replay(output);
        assert_eq!(code, Some(2), "{output}: {said}");
        assert!(said.contains(says), "{output}: {said}");
        assert!(!workspace.path("sent.json").exists(), "{output}");
    }
    let (code, said) = replay("report.txt");
    assert_eq!(code, Some(0), "{said}");
    assert!(workspace.read("report.txt").contains("1 recorded answers"));
}
