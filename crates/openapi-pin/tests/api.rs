//! The folder of an API: finding, reading and pinning, in a workspace of the test's own.

use std::fs;
use std::path::Path;

use chrono::{DateTime, Utc};
use openapi_pin::references::Reference;
use openapi_pin::{Api, Candidate, Condition, ErrorKind, Lock, Locks, Outcome, Pinned, Source};
use tempfile::TempDir;

const PUBLISHED: &str = "https://pets.example/openapi/v3.json";

fn at(day: u32) -> DateTime<Utc> {
    format!("2026-06-{day:02}T11:42:01Z").parse().unwrap()
}

fn manifest(name: &str) -> String {
    format!(
        r#"
        [api]
        name = "{name}"
        title = "Pets"
        default_region = "eu"
        [document]
        path = "/openapi/v3.json"
        [regions.eu]
        base = "https://pets.example"
        [generate]
        crate = "pets-api"
        dir = "crates/pets-api"
        overlay = "overlay.yaml"
        "#
    )
}

/// A workspace with the API `pets`, of which nothing is pinned yet.
fn workspace() -> (TempDir, Api) {
    let root = tempfile::tempdir().unwrap();
    fs::create_dir_all(root.path().join("openapi/pets")).unwrap();
    fs::write(root.path().join("openapi/pets/api.toml"), manifest("pets")).unwrap();
    let api = Api::open(root.path(), "pets").unwrap();
    (root, api)
}

fn candidate(bytes: &str, source: Source) -> Candidate {
    let (etag, info_version) = (Some("\"1\"".to_owned()), Some("1.0".to_owned()));
    Candidate { bytes: bytes.into(), source, etag, info_version, references: Vec::new() }
}

fn published(bytes: &str) -> Candidate {
    candidate(bytes, Source::Url(PUBLISHED.to_owned()))
}

/// The only document.
fn document(api: &Api) -> Pinned<'_> {
    api.document(None).unwrap()
}

fn lock_on_disk(api: &Api) -> Lock {
    Lock::read(&fs::read_to_string(api.path(&api.lock_file())).unwrap(), "lock").unwrap()
}

#[test]
fn apis_are_folders_with_a_manifest() {
    let (root, api) = workspace();
    fs::create_dir(root.path().join("openapi/notes")).unwrap();
    fs::write(root.path().join("openapi/README.md"), "").unwrap();
    assert_eq!(Api::list(root.path()).unwrap(), ["pets"]);
    assert_eq!(api.overlay_file(&api.manifest().groups[0]).as_deref(), Some("openapi/pets/overlay.yaml"));
    assert_eq!(api.names_file(&api.manifest().groups[0]), "openapi/pets/names.toml");

    for unknown in ["notes", "dogs", "", "../openapi/pets", "."] {
        let error = Api::open(root.path(), unknown).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::NotFound, "{unknown}");
        assert!(error.help().unwrap().contains("pets"));
    }
    let nowhere = root.path().join("nowhere");
    assert_eq!(Api::list(&nowhere).unwrap_err().kind(), ErrorKind::File);

    fs::write(root.path().join("openapi/pets/api.toml"), manifest("cats")).unwrap();
    let error = Api::open(root.path(), "pets").unwrap_err();
    assert_eq!(error.to_string(), "openapi/pets/api.toml: api.name is `cats`, but the folder is `pets`");
}

#[test]
fn the_first_document_is_pinned_and_read_back() {
    let (_root, api) = workspace();
    let error = document(&api).read().unwrap_err();
    assert_eq!(error.place().unwrap().file, "openapi/pets/document.json");
    assert_eq!(
        error.help(),
        Some("put it back with git; or, if nothing is pinned yet, fetch the document: `cargo xtask fetch pets`")
    );

    let outcome = document(&api).pin(published("{}"), at(1)).unwrap();
    let (bytes, lock) = document(&api).read().unwrap();
    assert_eq!(bytes, b"{}");
    assert_eq!(outcome, Outcome::Pinned { before: None, after: lock });
}

#[test]
fn the_same_bytes_from_a_lesser_source_are_unchanged_and_nothing_is_written() {
    let (_root, api) = workspace();
    document(&api).pin(published("{}"), at(1)).unwrap();
    let first = lock_on_disk(&api);
    for source in [
        Source::Url(PUBLISHED.to_owned()),
        Source::Url("https://mirror.example/openapi/v3.json".to_owned()),
        Source::Url("http://127.0.0.1:4000/openapi/v3.json".to_owned()),
        Source::File("copy.json".to_owned()),
    ] {
        let outcome = document(&api).pin(candidate("{}", source), at(2)).unwrap();
        assert_eq!(outcome, Outcome::Unchanged(first.clone()));
        assert_eq!(lock_on_disk(&api), first);
    }
}

/// Without this the lock would name a file for ever, and no GET would ever be conditional.
#[test]
fn the_same_bytes_from_a_source_as_good_or_better_are_relocked() {
    let file = |name: &str| candidate("{}", Source::File(name.to_owned()));
    let url = |url: &str| candidate("{}", Source::Url(url.to_owned()));
    let retagged = Candidate { etag: Some("\"2\"".to_owned()), ..published("{}") };
    let untagged = Candidate { etag: None, ..published("{}") };
    for (before, now, relocked) in [
        (file("v3.json"), published("{}"), true),
        (file("v3.json"), url("https://mirror.example/v3.json"), true),
        (file("v3.json"), url("http://127.0.0.1:4000/v3.json"), true),
        (file("v3.json"), file("v4.json"), true),
        (file("v3.json"), file("v3.json"), false),
        (url("https://mirror.example/v3.json"), published("{}"), true),
        (url("https://mirror.example/v3.json"), file("v3.json"), false),
        (published("{}"), retagged, true),
        (published("{}"), untagged, true),
        (published("{}"), published("{}"), false),
    ] {
        let (_root, api) = workspace();
        let row = format!("{} then {} {:?}", before.source, now.source, now.etag);
        document(&api).pin(before, at(1)).unwrap();
        let outcome = document(&api).pin(now.clone(), at(2)).unwrap();
        assert_eq!(matches!(outcome, Outcome::Relocked(_)), relocked, "{row}: {outcome:?}");
        if relocked {
            let lock = lock_on_disk(&api);
            assert_eq!((lock.source, lock.etag), (now.source, now.etag), "{row}");
        }
    }
}

#[test]
fn other_bytes_replace_document_and_lock() {
    let (_root, api) = workspace();
    document(&api).pin(published("{}"), at(1)).unwrap();
    let first = lock_on_disk(&api);
    let outcome = document(&api).pin(published("{ }"), at(2)).unwrap();
    let (bytes, second) = document(&api).read().unwrap();
    assert_eq!(bytes, b"{ }");
    assert_eq!(second.fetched_at, at(2));
    assert_eq!(outcome, Outcome::Pinned { before: Some(first), after: second });
}

#[test]
fn a_document_edited_by_hand_is_refused_until_it_is_pinned_anew() {
    let (_root, api) = workspace();
    document(&api).pin(published("{}"), at(1)).unwrap();
    fs::write(api.path(&document(&api).file()), "{ }").unwrap();
    assert_eq!(document(&api).read().unwrap_err().kind(), ErrorKind::LockMismatch);

    let edited = candidate("{ }", Source::File("document.json".to_owned()));
    let outcome = document(&api).pin(edited, at(2)).unwrap();
    assert_eq!(outcome, Outcome::Relocked(document(&api).read().unwrap().1));
}

#[test]
fn a_reconstruction_that_proves_right_is_relocked_only_by_the_published_document() {
    let (_root, api) = workspace();
    document(&api).pin(candidate("{}", Source::Reconstruction), at(1)).unwrap();
    let simulator = Source::Url("http://127.0.0.1:4000/openapi/v3.json".to_owned());
    let outcome = document(&api).pin(candidate("{}", simulator), at(2)).unwrap();
    assert!(matches!(outcome, Outcome::Unchanged(_)), "{outcome:?}");

    let outcome = document(&api).pin(published("{}"), at(3)).unwrap();
    assert!(matches!(outcome, Outcome::Relocked(_)), "{outcome:?}");
    assert_eq!(lock_on_disk(&api).source, Source::Url(PUBLISHED.to_owned()));
}

#[test]
fn an_etag_is_only_sent_for_the_document_that_bore_it() {
    let (_root, api) = workspace();
    document(&api).pin(published("{}"), at(1)).unwrap();
    let lock = document(&api).read().unwrap().1;
    let here = PUBLISHED.parse().unwrap();
    let elsewhere = "https://other.example/openapi/v3.json".parse().unwrap();
    assert_eq!(document(&api).condition(Some(&lock), &here), Condition::IfNoneMatch("\"1\""));
    assert_eq!(document(&api).condition(Some(&lock), &elsewhere), Condition::Always);
    assert_eq!(document(&api).condition(None, &here), Condition::Always);
}

#[test]
fn a_failed_write_leaves_document_and_lock_whole() {
    let (root, api) = workspace();
    document(&api).pin(published("{}"), at(1)).unwrap();
    let lock = fs::read(api.path(&api.lock_file())).unwrap();

    // The lock becomes a folder: it can neither be read nor replaced.
    let lock_path = api.path(&api.lock_file());
    fs::remove_file(&lock_path).unwrap();
    fs::create_dir(&lock_path).unwrap();
    let error = document(&api).pin(published("{ }"), at(2)).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::File);
    assert_eq!(fs::read(api.path(&document(&api).file())).unwrap(), b"{}");
    fs::remove_dir(&lock_path).unwrap();
    fs::write(&lock_path, lock).unwrap();
    assert_eq!(document(&api).read().unwrap().0, b"{}");
    assert_no_leftovers(&root.path().join("openapi/pets"));
}

fn assert_no_leftovers(folder: &Path) {
    for entry in fs::read_dir(folder).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        assert!(!name.starts_with('.'), "{name} was left behind");
    }
}

/// A file on another host, and what it says.
fn reference(url: &str, text: &str) -> Reference {
    Reference { url: url.to_owned(), found_at: url.to_owned(), bytes: text.as_bytes().into() }
}

fn referring(references: &[Reference]) -> Candidate {
    Candidate { references: references.to_vec(), ..published("{}") }
}

/// The names of the files beside the document.
fn beside(api: &Api) -> Vec<String> {
    let folder = api.path("openapi/pets/document.references");
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn what_a_document_refers_to_is_pinned_with_it() {
    let (_root, api) = workspace();
    let pet = reference("https://schemas.example/pet.yaml", "type: object");
    let moved = Reference {
        found_at: "https://schemas.example/v2/toy.yaml".to_owned(),
        ..reference("https://schemas.example/toy.yaml", "type: string")
    };
    let both = [pet.clone(), moved.clone()];
    assert!(matches!(document(&api).pin(referring(&both), at(1)).unwrap(), Outcome::Pinned { .. }));
    let (_, lock) = document(&api).read().unwrap();
    assert_eq!(document(&api).references(&lock).unwrap(), both);
    assert_eq!(beside(&api), ["schemas.example_pet.yaml", "schemas.example_toy.yaml"]);
    let [one, other] = both.clone();
    assert_eq!(document(&api).pin(referring(&[other, one]), at(2)).unwrap(), Outcome::Unchanged(lock.clone()));

    // The same document, which refers to something that has changed.
    let changed = reference("https://schemas.example/pet.yaml", "type: array");
    let outcome = document(&api).pin(referring(&[changed.clone(), moved]), at(3)).unwrap();
    let Outcome::Pinned { before, after } = outcome else { panic!("{outcome:?}") };
    assert_eq!((before, after.fetched_at), (Some(lock), at(3)));
    assert_eq!(after.sha256, document(&api).read().unwrap().1.sha256);
    assert_eq!(document(&api).references(&after).unwrap()[0], changed);

    document(&api).pin(referring(&[changed]), at(4)).unwrap();
    assert_eq!(beside(&api), ["schemas.example_pet.yaml"], "what is no longer referred to is gone");
    document(&api).pin(published("{}"), at(5)).unwrap();
    assert!(!api.path("openapi/pets/document.references").exists());
}

#[test]
fn what_was_pinned_beside_a_document_and_is_another_now_is_refused() {
    let (_root, api) = workspace();
    let pet = reference("https://schemas.example/pet.yaml", "type: object");
    document(&api).pin(referring(std::slice::from_ref(&pet)), at(1)).unwrap();
    let (_, lock) = document(&api).read().unwrap();
    let file = api.path("openapi/pets/document.references/schemas.example_pet.yaml");
    fs::write(&file, "type: array!").unwrap();
    let error = document(&api).references(&lock).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::LockMismatch, "{error}");
    assert_eq!(error.place().unwrap().file, "openapi/pets/document.references/schemas.example_pet.yaml");
    fs::remove_file(&file).unwrap();
    let error = document(&api).references(&lock).unwrap_err();
    assert!(error.help().unwrap().contains("cargo xtask fetch pets"), "{:?}", error.help());
    // To fetch again repairs it, though document and lock are as they were.
    assert!(matches!(document(&api).pin(referring(&[pet]), at(2)).unwrap(), Outcome::Pinned { .. }));
    assert!(document(&api).references(&lock).is_ok());
}

/// The ETag is that of the document alone.
#[test]
fn where_references_are_followed_nothing_is_asked_conditionally() {
    let (root, api) = workspace();
    document(&api).pin(published("{}"), at(1)).unwrap();
    let lock = lock_on_disk(&api);
    let address = PUBLISHED.parse().unwrap();
    assert_eq!(document(&api).condition(Some(&lock), &address), Condition::IfNoneMatch("\"1\""));
    let hosts = manifest("pets").replace("v3.json\"\n", "v3.json\"\nreference_hosts = [\"schemas.example\"]\n");
    fs::write(root.path().join("openapi/pets/api.toml"), hosts).unwrap();
    let api = Api::open(root.path(), "pets").unwrap();
    assert_eq!(document(&api).condition(Some(&lock), &address), Condition::Always);
}

const SEVERAL: &str = r#"
    [api]
    name = "pets"
    title = "Pets"
    reconstruction = true
    [documents]
    base = "https://docs.pets.example"
    path = "/{name}.json"
    [generate]
    crate = "pets-api"
    dir = "crates/pets-api"
    [[group]]
    name = "all"
    [[document]]
    name = "cats"
    group = "all"
    path = "all/cats.json"
    [[document]]
    name = "dogs"
    group = "all"
    path = "all/dogs.json"
"#;

#[test]
fn several_documents_share_a_lock_and_each_is_pinned_by_itself() {
    let (root, _) = workspace();
    fs::write(root.path().join("openapi/pets/api.toml"), SEVERAL).unwrap();
    let api = Api::open(root.path(), "pets").unwrap();
    assert_eq!(api.document(None).unwrap_err().kind(), ErrorKind::NotFound);
    let (cats, dogs) = (api.document(Some("cats")).unwrap(), api.document(Some("dogs")).unwrap());
    assert_eq!(cats.address(None).unwrap().to_string(), "https://docs.pets.example/cats.json");

    let here = |name: &str| candidate("{}", Source::Url(format!("https://docs.pets.example/{name}.json")));
    assert!(matches!(cats.pin(here("cats"), at(1)).unwrap(), Outcome::Pinned { before: None, .. }));
    // The other one is there, but nobody has said where it came from.
    fs::write(api.path(&dogs.file()), "{ }").unwrap();
    let error = dogs.read().unwrap_err();
    assert_eq!(error.to_string(), "openapi/pets/documents.lock: openapi/pets/all/dogs.json has no lock");
    assert!(error.help().unwrap().contains("`cargo xtask fetch pets dogs`"), "{error:?}");
    let by_hand = candidate("{ }", dogs.source_of_file(&api.path(&dogs.file())));
    assert!(matches!(dogs.pin(by_hand, at(2)).unwrap(), Outcome::Relocked(_)));

    let sources: Vec<_> = api.documents().map(|document| document.read().unwrap().1.source).collect();
    assert_eq!(sources, [Source::Url("https://docs.pets.example/cats.json".to_owned()), Source::Reconstruction]);
    let text = fs::read_to_string(api.path(&api.lock_file())).unwrap();
    let locks = Locks::read(&text, "documents.lock").unwrap();
    assert_eq!(locks.to_toml(), text);
    assert_eq!((locks.get("cats").unwrap().fetched_at, locks.get("dogs").unwrap().fetched_at), (at(1), at(2)));

    fs::write(api.path(&cats.file()), "edited").unwrap();
    let error = cats.read().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::LockMismatch);
    assert!(
        error.help().unwrap().contains("cargo xtask fetch pets cats --from openapi/pets/all/cats.json"),
        "{error:?}"
    );
    assert!(dogs.read().is_ok());
}

#[test]
fn a_lock_of_several_that_is_broken_names_the_document_and_nothing_is_written() {
    let (root, _) = workspace();
    fs::write(root.path().join("openapi/pets/api.toml"), SEVERAL).unwrap();
    let api = Api::open(root.path(), "pets").unwrap();
    let (cats, dogs) = (api.document(Some("cats")).unwrap(), api.document(Some("dogs")).unwrap());
    cats.pin(published("{}"), at(1)).unwrap();
    let lock = api.path(&api.lock_file());
    let text = fs::read_to_string(&lock).unwrap();
    fs::write(&lock, text.replace("sha256 = \"", "sha256 = \"ZZ")).unwrap();
    for error in [cats.read().unwrap_err(), dogs.pin(published("[]"), at(2)).unwrap_err()] {
        assert_eq!(error.kind(), ErrorKind::Lock);
        assert_eq!(error.place().unwrap().key.as_deref(), Some("cats"), "{error}");
    }
    assert!(!api.path(&dogs.file()).exists());
}

/// A document that is taken out of the manifest is no part of the next lock.
#[test]
fn what_is_no_longer_in_the_manifest_leaves_the_lock() {
    let (root, _) = workspace();
    let manifest = root.path().join("openapi/pets/api.toml");
    fs::write(&manifest, SEVERAL).unwrap();
    let api = Api::open(root.path(), "pets").unwrap();
    for name in ["cats", "dogs"] {
        api.document(Some(name)).unwrap().pin(published("{}"), at(1)).unwrap();
    }
    let (without, _) = SEVERAL.rsplit_once("[[document]]").unwrap();
    fs::write(&manifest, without).unwrap();
    let api = Api::open(root.path(), "pets").unwrap();
    api.document(None).unwrap().pin(published("[]"), at(2)).unwrap();
    let locks = Locks::read(&fs::read_to_string(api.path(&api.lock_file())).unwrap(), "lock").unwrap();
    assert!(locks.get("cats").is_some() && locks.get("dogs").is_none());
}
