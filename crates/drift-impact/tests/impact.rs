//! Small crates of both kinds, and code that uses them.

use std::path::Path;

use drift_impact::{Code, Surface, impact};
use openapi_drift::{Direction, Finding, Subject, Use, Witness, rules};

/// As progenitor and the polish write it.
const PROGENITOR: &str = r#"
    pub mod types {
        pub struct Session {
            #[serde(rename = "createdAt", skip_serializing_if = "Option::is_none")]
            pub created_at: Option<String>,
            #[serde(rename = "type")]
            pub r#type: Option<Status>,
        }
        pub enum Status { Active, Closed, Unknown(String) }
        open_enum!(Status, Unknown, [(Active, "active"), (Closed, "is-closed")]);
    }
    impl Client {
        /// Lists sessions.
        ///
        /// Sends a `GET` request to `/v1/sessions`
        pub fn list_sessions(&self) -> builder::ListSessions<'_> { todo!() }
        /// Sends a `GET` request to `/v1/sessions/{session_id}`
        pub fn get_session(&self) -> builder::GetSession<'_> { todo!() }
        pub fn base(&self) {}
    }
    pub mod builder {
        impl<'a> ListSessions<'a> {
            pub fn new(client: &'a super::Client) -> Self { todo!() }
            pub fn page_size<V>(mut self, value: V) -> Self { self }
        }
    }
"#;

/// As `cargo xtask client` writes it.
const WRITTEN: &str = r#"
    pub struct Session { pub created_at: Option<String>, pub type_: Option<Status> }
    object!(Session, required { "createdAt": created_at }, optional { "type": type_ });
    pub enum Status { Active, Closed, Unknown(String) }
    open_enum!(Status, Unknown, { "active": Active, "is-closed": Closed });
    impl Client {
        /// `GET /v1/sessions`
        pub fn list_sessions(&self) -> ListSessions { todo!() }
        /// `GET /v1/sessions/{id}`
        pub fn get_session(&self, id: &str) -> GetSession { todo!() }
    }
    impl ListSessions {
        setters! { page_size(i64) = page_size; }
    }
"#;

const OURS: &str = r#"
    use api::types::{Session, Status};

    fn all(client: &Client) {
        let page = client.list_sessions().page_size(100);
        let first: Session = page.first();
        println!("{:?}", first.created_at);
        if let Some(Status::Closed) = first.r#type {}
    }
"#;

/// Has a field of the same name, of something else.
const STRANGER: &str = "fn other(pet: &Pet) { let _ = pet.created_at; }";

fn folder(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    for (name, text) in files {
        let path = folder.path().join(name);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("can be made");
        std::fs::write(path, text).expect("can be written");
    }
    folder
}

fn finding(operations: &[&str], component: &str, member: &str, parameter: &str) -> Finding {
    let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    let subject = Subject { component: some(component), member: some(member), parameter: some(parameter) };
    let uses = operations.iter().map(|operation| Use {
        operation: (*operation).to_owned(),
        operation_id: None,
        part: String::new(),
        direction: Direction::Response,
    });
    Finding {
        rule: &rules::UNCLASSIFIED,
        echoes: Vec::new(),
        message: String::new(),
        subject,
        path: String::new(),
        base: None,
        revision: None,
        before: None,
        after: None,
        uses: uses.collect(),
        witness: Witness::NotApplicable,
        fingerprint: String::new(),
    }
}

/// What is found, one line each: the items, and where they are used.
fn found(surface: &Surface, code: &Code, finding: &Finding) -> String {
    let impact = impact(finding, surface, code);
    let items: Vec<_> = impact.items.iter().map(ToString::to_string).collect();
    let uses: Vec<_> =
        impact.uses.iter().map(|(item, at)| format!("{item} at {}:{}", at.file.display(), at.line)).collect();
    format!("{} | {} | {}", items.join(", "), uses.join(", "), if impact.is_used { "used" } else { "not used" })
}

#[test]
fn a_change_leads_to_the_lines_that_use_it() {
    #[rustfmt::skip] // A table reads as a table.
    let table = [
        // The operation itself.
        (finding(&["GET /v1/sessions"], "", "", ""),
            "Client::list_sessions | Client::list_sessions at ours/src/lib.rs:5 | used"),
        (finding(&["GET /v1/sessions/{id}"], "", "", ""), "Client::get_session |  | not used"),
        (finding(&["GET /v2/sessions"], "", "", ""), " |  | not used"),
        // A parameter.
        (finding(&["GET /v1/sessions"], "", "", "page-size"),
            "Client::list_sessions, ListSessions::page_size | ListSessions::page_size at ours/src/lib.rs:5 | used"),
        // Members of types, by their names in JSON.
        (finding(&["GET /v1/sessions"], "Session", "createdAt", ""),
            "Client::list_sessions, Session, Session.created_at | Session.created_at at ours/src/lib.rs:7 | used"),
        (finding(&["GET /v1/sessions/{id}"], "Status", "is-closed", ""),
            "Client::get_session, Status, Status::Closed | Status::Closed at ours/src/lib.rs:8 | not used"),
        (finding(&[], "Status", "active", ""), "Status, Status::Active |  | not used"),
        // A type, where there is no member or it is new.
        (finding(&[], "Status", "new", ""), "Status | Status at ours/src/lib.rs:2, Status at ours/src/lib.rs:8 | used"),
        (finding(&[], "Nobody", "", ""), " |  | not used"),
    ];
    let code =
        folder(&[("ours/src/lib.rs", OURS), ("ours/src/stranger.rs", STRANGER), ("ours/target/x.rs", "not Rust")]);
    let code = Code::read(code.path(), "api", &[], &[Path::new("ours")]).expect("is Rust");
    for (kind, text) in [("progenitor", PROGENITOR), ("written", WRITTEN)] {
        let generated = folder(&[("src/generated.rs", text)]);
        let surface = Surface::read(generated.path()).expect("is Rust");
        assert_eq!(surface.methods(), 2, "{kind}");
        for (finding, expected) in &table {
            assert_eq!(found(&surface, &code, finding), *expected, "{kind}: {:?}", finding.subject);
        }
    }
}

#[test]
fn fields_are_told_apart_by_their_words() {
    let generated = folder(&[("lib.rs", WRITTEN)]);
    let code = folder(&[("ours/lib.rs", "fn f(x: Session) { assert!(matches!(x.type_, Some(Status::Closed))); }")]);
    let surface = Surface::read(generated.path()).expect("is Rust");
    let code = Code::read(code.path(), "api", &[], &[Path::new("ours")]).expect("is Rust");
    assert_eq!(
        found(&surface, &code, &finding(&[], "session", "type", "")),
        "Session, Session.type_ | Session.type_ at ours/lib.rs:1 | used"
    );
}

#[test]
fn errors_name_file_and_line() {
    let code = folder(&[("ours/lib.rs", "fn fine() {}\nfn (")]);
    let error = Code::read(code.path(), "api", &[], &[Path::new("ours")]).expect_err("is not Rust").to_string();
    assert!(error.contains("lib.rs:2: is not Rust"), "{error}");
    let error = Surface::read(Path::new("/nowhere/at/all")).expect_err("is not there").to_string();
    assert!(error.starts_with("/nowhere/at/all: cannot be read"), "{error}");
}

/// A facade, which has a method of the same name and makes its requests in macros.
const FACADE: &str = r#"
    list!(Sessions of Session, list_sessions, ask: |request| request.page_size(5));
    impl Client { pub fn list_sessions(&self) -> List { todo!() } }
"#;
/// Somebody who knows the facade alone.
const BEHIND: &str = "fn all(client: &facade::Client) { let s = client.list_sessions().page_size(3); s.created_at; }";

#[test]
fn a_call_of_the_facade_is_no_call_of_the_generated_crate() {
    let generated = folder(&[("lib.rs", WRITTEN)]);
    let surface = Surface::read(generated.path()).expect("is Rust");
    let code = folder(&[("facade/src/lib.rs", FACADE), ("behind/lib.rs", BEHIND)]);
    let facades = [Path::new("facade/src")];
    let code = Code::read(code.path(), "api", &facades, &[Path::new("behind"), Path::new("facade")]).expect("is Rust");
    let operation = finding(&["GET /v1/sessions"], "", "", "");
    let method = "Client::list_sessions at facade/src/lib.rs:2";
    assert_eq!(found(&surface, &code, &operation), format!("Client::list_sessions | {method} | used"));
    let parameter = finding(&["GET /v1/sessions"], "", "", "pageSize");
    assert_eq!(
        found(&surface, &code, &parameter),
        "Client::list_sessions, ListSessions::page_size | ListSessions::page_size at facade/src/lib.rs:2 | used"
    );
    // The type of an answer is the generated one for both.
    let member = finding(&["GET /v1/sessions"], "Session", "createdAt", "");
    assert_eq!(
        found(&surface, &code, &member),
        "Client::list_sessions, Session, Session.created_at | Session.created_at at behind/lib.rs:1 | used"
    );
}

#[test]
fn in_this_workspace_a_parameter_leads_to_the_line_that_sets_it() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let surface = Surface::read(&root.join("crates/notai-api/src")).expect("is Rust");
    let facades = [Path::new("crates/notai/src")];
    let code = Code::read(&root, "notai_api", &facades, &[Path::new("tests")]).expect("is Rust");
    let touched = impact(&finding(&["GET /v1/sessions"], "", "", "botOnly"), &surface, &code);
    let used: Vec<_> = touched.uses.iter().map(|(item, at)| (item.to_string(), at)).collect();
    let file = Path::new("crates/notai/src/operations/sessions.rs");
    let text = std::fs::read_to_string(root.join(file)).expect("is there");
    let line = 1 + text.lines().position(|line| line.contains("request.bot_only(")).expect("sets it");
    assert_eq!(used.len(), 1, "{used:?}");
    assert_eq!((used[0].0.as_str(), &*used[0].1.file, used[0].1.line), ("ListSessions::bot_only", file, line));
}

/// A module for each document: the same request and the same type are something else in each.
#[test]
fn modules_of_one_crate_are_told_apart() {
    let generated = folder(&[
        ("src/books.rs", PROGENITOR),
        ("src/papers.rs", &PROGENITOR.replace("list_sessions", "all_sessions").replace("ListSessions", "AllSessions")),
    ]);
    let code = folder(&[
        ("ours/src/lib.rs", "fn a(client: &Client) { client.books().list_sessions().await; }"),
        ("ours/src/both.rs", "use api::{books, papers};\nfn b(c: &Client) { c.list_sessions(); }"),
        ("ours/src/papers/walk.rs", "fn c(client: &api::Client) { client.all_sessions(); let _: Status = x; }"),
        ("ours/src/other.rs", "fn d(other: &Other) { other.list_sessions(); other.all_sessions(); }"),
    ]);
    let code = Code::read(code.path(), "api", &[Path::new("ours/src")], &[Path::new("ours")]).expect("is Rust");
    let finding = finding(&["GET /v1/sessions"], "", "", "");
    for (module, expected) in [
        (
            "books",
            "Client::list_sessions | Client::list_sessions at ours/src/both.rs:2, Client::list_sessions at ours/src/lib.rs:1 | used",
        ),
        ("papers", "Client::all_sessions | Client::all_sessions at ours/src/papers/walk.rs:1 | used"),
    ] {
        let surface = Surface::read_module(&generated.path().join("src"), &format!("{module}.rs")).expect("is Rust");
        assert_eq!(found(&surface, &code.about(module), &finding), expected, "{module}");
    }
    assert!(Surface::read_module(generated.path(), "none.rs").is_err());
}
