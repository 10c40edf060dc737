//! An API of several documents: one branch, one pull request, and no answer changes nothing, document by document.

use xtask::Exit;

use crate::support::Workspace;
use crate::support::arts::{NAMES, at, broken, document, pinned, server};
#[cfg(unix)]
use crate::support::gh::{run_program, run_with_gh, with_gh};
use crate::support::server::Server;

/// A repository of what the server has.
fn workspace(server: &Server) -> Workspace {
    let workspace = pinned(server);
    workspace.write(
        "Cargo.toml",
        "[workspace]\nmembers = [\"crates/*\"]\n[workspace.dependencies]\narts-api = { path = \"crates/arts-api\", version = \"0.3.1\" }\n",
    );
    workspace.write("CHANGELOG.md", "# Changelog\n\n## [Unreleased]\n\n- Something.\n");
    workspace.committed()
}

/// One property more, which breaks nobody.
fn more(name: &str) -> String {
    document(name).replace("\"year\"", "\"month\": { \"type\": \"integer\" }, \"year\"")
}

#[test]
fn all_that_changed_is_one_commit() {
    let server = server();
    let workspace = workspace(&server);
    server.serve_at(&at("poems"), &broken("poems").replace("1.0.0", "1.1.0"));
    server.serve_at(&at("songs"), &more("songs"));
    let (exit, printed) = workspace.run(&["drift-pr", "arts", "--dry-run"]).unwrap();
    assert_eq!(exit, Exit::Success, "{printed}");
    for says in [
        "drift/arts: feat(arts)!: 2 documents, which break who is deployed\n  arts-api 0.4.0, arts 2.0.0",
        "would run: gh pr create --head drift/arts --base main --title 'feat(arts)!: 2 documents",
    ] {
        assert!(printed.contains(says), "{says}: {printed}");
    }
    assert_eq!(workspace.git(&["status", "--porcelain"]), "");
    assert_eq!(workspace.git(&["rev-list", "--count", "main..drift/arts"]), "1\n");
    let files = workspace.git(&["diff", "--name-only", "main", "drift/arts"]);
    assert_eq!(
        files.lines().collect::<Vec<_>>(),
        [
            "CHANGELOG.md",
            "Cargo.toml",
            "crates/arts-api/Cargo.toml",
            "crates/arts-api/src/books.rs",
            "crates/arts-api/src/songs.rs",
            "crates/arts/Cargo.toml",
            "openapi/arts/books/poems.json",
            "openapi/arts/documents.lock",
            "openapi/arts/songs/songs.json",
        ]
    );
    // What is committed is whole: the branch is what `generate` gives of it.
    workspace.git(&["checkout", "--quiet", "drift/arts"]);
    assert_eq!(workspace.run(&["generate", "arts", "--check"]).unwrap().0, Exit::Success);
    let body = workspace.read("target/drift/body.md");
    for says in [
        "Next versions: arts-api 0.4.0, arts 2.0.0.",
        "Pinned here: `poems`, `songs`.",
        "No drift: novels, papers.",
        "\n## poems\n",
        "\n## songs\n",
    ] {
        assert!(body.contains(says), "{says}: {body}");
    }
    assert!(!body.contains("No answer"), "{body}");
    // One alone is named.
    server.serve_at(&at("songs"), &document("songs"));
    workspace.git(&["checkout", "--quiet", "main"]);
    let (_, printed) = workspace.run(&["drift-pr", "arts", "--dry-run"]).unwrap();
    assert!(printed.contains("feat(arts)!: document poems 1.1.0, which breaks who is deployed"), "{printed}");
}

#[test]
fn no_answer_about_one_document_keeps_none_of_the_others() {
    let server = server();
    let workspace = workspace(&server);
    server.serve_at(&at("poems"), &more("poems"));
    server.serve_at(&at("papers"), "<!doctype html>");
    let (exit, printed) = workspace.run(&["drift-pr", "arts", "--dry-run"]).unwrap();
    assert_eq!(exit, Exit::Incomplete, "red, whatever the others say: {printed}");
    assert!(printed.contains("\nno answer about papers, where nothing is changed: "), "{printed}");
    let (_, of_workflow) = workspace.run(&["drift-pr", "arts", "--dry-run", "--format", "github"]).unwrap();
    assert!(of_workflow.contains("\n::warning title=no answer::no answer about papers"), "{of_workflow}");
    let files = workspace.git(&["diff", "--name-only", "main", "drift/arts"]);
    assert!(files.contains("books/poems.json") && !files.contains("papers"), "{files}");
    let lock = |branch: &str| {
        let text = workspace.git(&["show", &format!("{branch}:openapi/arts/documents.lock")]);
        text.split("\n\n").find(|table| table.contains("[papers]")).unwrap().to_owned()
    };
    assert_eq!(lock("main"), lock("drift/arts"));
    let body = workspace.read("target/drift/body.md");
    assert!(body.contains("> No answer about `papers`, so that nothing is changed there"), "{body}");
    assert!(body.contains("\n## papers\n\n> [!CAUTION]\n> Could not compare: "), "{body}");
}

#[test]
fn without_an_answer_and_without_a_change_nothing_is_done() {
    let server = server();
    let workspace = workspace(&server);
    server.serve_at(&at("songs"), "<!doctype html>");
    let before = workspace.git(&["for-each-ref"]);
    // Not a dry run: there is no remote here, and nobody asks for one.
    let (exit, printed) = workspace.run(&["drift-pr", "arts"]).unwrap();
    assert_eq!(exit, Exit::Incomplete, "{printed}");
    assert!(printed.contains("could not compare songs: nothing is changed"), "{printed}");
    assert_eq!(workspace.git(&["for-each-ref"]), before);
}

#[test]
fn a_group_of_which_no_crate_is_made_is_named_and_the_others_are_made() {
    let server = server();
    let workspace = workspace(&server);
    // Two documents of a group have one path now.
    server.serve_at(&at("novels"), &document("novels").replace("/search", "/poems"));
    server.serve_at(&at("songs"), &more("songs"));
    let (exit, printed) = workspace.run(&["drift-pr", "arts", "--dry-run"]).unwrap();
    assert_eq!(exit, Exit::Differs, "{printed}");
    assert!(printed.contains("no crate could be generated of books: "), "{printed}");
    let files = workspace.git(&["diff", "--name-only", "main", "drift/arts"]);
    assert!(files.contains("openapi/arts/books/novels.json") && files.contains("src/songs.rs"), "{files}");
    assert!(!files.contains("src/books.rs"), "{files}");
    assert!(workspace.read("target/drift/body.md").contains("**No crate could be generated of the group `books`**"));
}

/// What a maintainer may have done or forgotten, and what he is told; nothing is left behind in any case.
#[test]
fn what_is_in_the_way_is_named_and_nothing_is_left_behind() {
    let server = server();
    let workspace = workspace(&server);
    server.serve_at(&at("poems"), &more("poems"));
    let checkout = |workspace: &Workspace| {
        assert_eq!(workspace.git(&["worktree", "list"]).lines().count(), 1);
        assert_eq!(workspace.git(&["status", "--porcelain"]), "");
    };
    let failure = workspace.run(&["drift-pr", "arts", "--remote", "nowhere"]).unwrap_err();
    let shown = failure.to_string();
    assert!(shown.contains("git ls-remote failed: ") && shown.contains("nowhere"), "{shown}");
    assert!(!shown.contains("\\n"), "one line: {shown}");
    assert_eq!(failure.exit_code(), 2);
    checkout(&workspace);

    workspace.git(&["checkout", "--quiet", "-b", "drift/arts"]);
    let failure = workspace.run(&["drift-pr", "arts", "--dry-run"]).unwrap_err().to_string();
    assert!(failure.contains("the branch belongs to this command: check out another one"), "{failure}");
    checkout(&workspace);

    for name in NAMES {
        server.serve_at(&at(name), "<!doctype html>");
    }
    let (exit, printed) = workspace.run(&["drift-pr", "arts"]).unwrap();
    assert_eq!(exit, Exit::Incomplete);
    assert!(printed.ends_with("could not compare any of the 4 documents: nothing is changed, whatever it may be\n"));
    checkout(&workspace);
}

/// More than GitHub takes is left out by weight, and counted.
#[test]
fn the_body_has_a_length_whatever_happened() {
    let server = server();
    let workspace = workspace(&server);
    for name in NAMES {
        let mut served: serde_json::Value = serde_json::from_str(&document(name)).unwrap();
        let paths = served["paths"].as_object_mut().unwrap();
        for number in 0..250 {
            let description = format!("{number} {}", "and so on ".repeat(20));
            let answer = serde_json::json!({ "200": { "description": description } });
            paths.insert(
                format!("/{name}/{}/{number}", "long/".repeat(20)),
                serde_json::json!({ "get": { "operationId": format!("{name}{number}"), "responses": answer } }),
            );
        }
        server.serve_at(&at(name), &served.to_string());
    }
    server.serve_at(&at("songs"), &broken("songs"));
    let arguments = ["drift-pr", "arts", "--dry-run", "--full-report", "https://ci.example/run/1"];
    let (exit, printed) = workspace.run(&arguments).unwrap();
    assert_eq!(exit, Exit::Success, "{printed}");
    let body = workspace.read("target/drift/body.md");
    assert!(body.len() <= 65_536, "{} bytes", body.len());
    assert!(body.contains("findings are left out here for length; all of it is in "), "{body}");
    // The break is in the last of the documents.
    assert!(body.contains("\n### 🔴 1: breaks deployed programs\n"), "{body}");
    NAMES.iter().for_each(|name| assert!(body.contains(&format!("\n## {name}\n")), "{name}"));
}

/// What an earlier night has found out about a document stays proposed while nothing is known of it.
#[cfg(unix)]
#[test]
fn what_was_proposed_before_is_not_taken_back_for_want_of_an_answer() {
    let server = server();
    let workspace = workspace(&server);
    let _remote = workspace.with_remote();
    workspace.git(&["push", "--quiet", "origin", "main"]);
    let file = |name: &str| {
        workspace.git(&["fetch", "--quiet", "origin", "drift/arts"]);
        workspace.git(&["show", &format!("FETCH_HEAD:openapi/arts/{name}")])
    };
    let lock_of_papers = || {
        let text = file("documents.lock");
        text.split("\n\n").find(|table| table.contains("[papers]")).unwrap().to_owned()
    };

    // The first night.
    with_gh(&workspace, "");
    server.serve_at(&at("papers"), &broken("papers"));
    server.serve_at(&at("poems"), &more("poems"));
    let (code, said, log) = run_with_gh(&workspace, "arts");
    assert_eq!(code, Some(0), "{said}");
    assert!(log.contains("pr create --head drift/arts --base main --title feat(arts)!: 2 documents"), "{log}");
    let lock = lock_of_papers();

    // Papers are away, poems change further.
    with_gh(&workspace, "7");
    server.serve_at(&at("papers"), "<!doctype html>");
    server.serve_at(&at("poems"), &broken("poems"));
    let (code, said, log) = run_with_gh(&workspace, "arts");
    assert_eq!(code, Some(3), "{said}");
    assert!(log.contains("pr edit 7 --title feat(arts)!: 2 documents"), "{log}");
    assert_eq!(file("papers/papers.json"), broken("papers"));
    assert_eq!(lock_of_papers(), lock);
    assert_eq!(file("books/poems.json"), broken("poems"));
    let body = workspace.read("target/drift/body.md");
    assert!(body.contains("What was proposed before for `papers` goes on being proposed."), "{body}");
    assert!(body.contains("\n## papers, as it was proposed before\n"), "{body}");

    // The same again: there is nothing to push.
    let (code, said, _) = run_with_gh(&workspace, "arts");
    assert_eq!(code, Some(3), "{said}");
    assert!(said.contains("the branch holds that already"), "{said}");

    // Poems are as they were pinned. Whether papers are, nobody knows: nothing is closed.
    server.serve_at(&at("poems"), &document("poems"));
    let (code, said, log) = run_with_gh(&workspace, "arts");
    assert_eq!((code, log.as_str()), (Some(3), ""), "{said}");

    // What was pinned by hand since then is newer than the proposal.
    server.serve_at(&at("papers"), &more("papers"));
    assert_eq!(run_program(&workspace, &["fetch", "arts", "papers"]).0, Some(0));
    assert_eq!(run_program(&workspace, &["generate", "arts"]).0, Some(0));
    workspace.git(&["commit", "--quiet", "-am", "papers"]);
    server.serve_at(&at("papers"), "<!doctype html>");
    server.serve_at(&at("poems"), &more("poems"));
    let (code, said, _) = run_with_gh(&workspace, "arts");
    assert_eq!(code, Some(3), "{said}");
    assert_eq!(file("papers/papers.json"), more("papers"));

    // All have an answer, and nothing is left.
    server.serve_at(&at("papers"), &more("papers"));
    server.serve_at(&at("poems"), &document("poems"));
    let (code, said, log) = run_with_gh(&workspace, "arts");
    assert_eq!(code, Some(0), "{said}");
    assert!(said.contains("closed #7") && log.contains("pr close 7 --comment"), "{said}{log}");
}
