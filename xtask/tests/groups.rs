//! An API of several documents: `fetch` and `generate`, in a workspace of the test's own, and what stands in ours.

#[allow(dead_code, reason = "each test binary uses a part of it")]
mod support;

use std::fs;
use std::path::Path;

use openapi_pin::Api;
use support::Workspace;
use xtask::Exit;

const MANIFEST: &str = r#"[api]
name = "zoo"
title = "Zoo"
reconstruction = true

[documents]
base = "https://docs.zoo.example"
path = "/{name}.json"

[generate]
crate = "zoo-api"
dir = "crates/zoo-api"
inner_type = "client_runtime::Call"
drafts = true

[[group]]
name = "big-cats"
base = "/v1"

[[group]]
name = "birds"

[[document]]
name = "lions"
group = "big-cats"
path = "big-cats/lions.json"

[[document]]
name = "tigers"
group = "big-cats"
path = "big-cats/tigers.json"
rename = { Tiger = "Cat" }

[[document]]
name = "birds"
group = "birds"
path = "birds/birds.json"

[paging.cursor]
next = { answer = "/next" }
send = { query = "cursor" }
lists = [{ operations = ["big-cats.listLions"], items = "/cats" }]
"#;

/// A document with one list: of `item`, which has `property`.
fn document(path: &str, id: &str, item: &str, property: &str) -> String {
    format!(
        r##"{{
  "openapi": "3.0.1",
  "info": {{ "title": "{id}", "version": "1" }},
  "paths": {{ "{path}": {{ "get": {{
    "operationId": "{id}",
    "parameters": [{{ "name": "cursor", "in": "query", "schema": {{ "type": "string" }} }}],
    "responses": {{ "200": {{ "description": "", "content": {{ "application/json": {{ "schema": {{
      "type": "object",
      "properties": {{
        "cats": {{ "type": "array", "items": {{ "$ref": "#/components/schemas/{item}" }} }},
        "next": {{ "type": "string" }}
      }}
    }} }} }} }} }}
  }} }} }},
  "components": {{ "schemas": {{ "{item}": {{ "type": "object", "properties": {{ "{property}": {{ "type": "string" }} }} }} }} }}
}}
"##
    )
}

fn zoo() -> Workspace {
    let workspace = Workspace::empty();
    workspace.write("openapi/zoo/api.toml", MANIFEST);
    for (name, file, text) in [
        ("lions", "big-cats/lions.json", document("/lions", "listLions", "Cat", "mane")),
        ("tigers", "big-cats/tigers.json", document("/tigers", "listTigers", "Tiger", "stripes")),
        ("birds", "birds/birds.json", document("/birds", "listBirds", "Bird", "wings")),
    ] {
        let path = workspace.write(&format!("openapi/zoo/{file}"), &text);
        workspace.run(&["fetch", "zoo", name, "--from", path.to_str().unwrap()]).unwrap();
    }
    workspace
}

#[test]
fn every_group_is_a_module_of_one_crate() {
    let workspace = zoo();
    let mut shown = String::new();
    for arguments in
        [&["generate", "zoo"][..], &["generate", "zoo", "--check"], &["generate", "zoo", "--group", "birds"]]
    {
        let (exit, printed) = workspace.run(arguments).unwrap();
        assert_eq!(exit, Exit::Success);
        shown += &printed;
    }
    insta::assert_snapshot!(shown);
    let cats = workspace.read("crates/zoo-api/src/big_cats.rs");
    for text in [
        "pub struct Cat {",
        "pub mane:",
        "pub stripes:",
        "impl ::client_runtime::Paged for ListLions<'_> {\n        type Item = types::Cat;",
        "\"big_cats.list_tigers\"",
        "pub const BASE_PATH: &str = \"/v1\";",
    ] {
        assert!(cats.contains(text), "{text}");
    }
    assert!(!cats.contains("Tiger {"));
    assert!(workspace.read("crates/zoo-api/src/birds.rs").contains("pub wings:"));
    for file in
        ["crates/zoo-api/ledger/big_cats.json", "openapi/zoo/big-cats/names.toml", "openapi/zoo/birds/names.toml"]
    {
        assert!(workspace.path(file).is_file(), "{file}");
    }
}

/// Also what another group would have been is not written.
#[test]
fn what_goes_wrong_in_one_group_changes_nothing_and_names_its_place() {
    let workspace = zoo();
    let manifest = |from: &str, to: &str| {
        assert!(MANIFEST.contains(from), "{from}");
        workspace.write("openapi/zoo/api.toml", &MANIFEST.replacen(from, to, 1));
    };
    let mut shown = String::new();
    let fail = |shown: &mut String| *shown += &format!("{}\n", workspace.fail(&["generate", "zoo"]));
    manifest("big-cats.listLions", "big-cats.listLynx");
    fail(&mut shown);
    manifest("items = \"/cats\"", "items = \"/lions\"");
    fail(&mut shown);
    manifest("{ query = \"cursor\" }", "{ query = \"page\" }");
    fail(&mut shown);
    manifest("rename = { Tiger = \"Cat\" }", "rename = { Lynx = \"Cat\" }");
    fail(&mut shown);
    manifest("[paging.", "[pageing.");
    fail(&mut shown);
    manifest("name = \"birds\"\ngroup = \"birds\"", "name = \"ducks\"\ngroup = \"birds\"");
    fail(&mut shown);
    workspace.write("openapi/zoo/api.toml", MANIFEST);
    let other = document("/lions", "listTigers", "Tiger", "stripes");
    let path = workspace.write("openapi/zoo/big-cats/tigers.json", &other);
    fail(&mut shown);
    workspace.run(&["fetch", "zoo", "tigers", "--from", path.to_str().unwrap()]).unwrap();
    fail(&mut shown);
    insta::assert_snapshot!(shown);
}

#[test]
fn what_needs_one_document_or_group_says_which_there_are() {
    let workspace = zoo();
    for (arguments, said) in [
        (&["generate", "zoo", "--document", "x.json", "--out", "x"][..], "zoo has 2 groups, and none is named"),
        (&["generate", "zoo", "--group", "fish"], "zoo has no group `fish`"),
        (&["fetch", "zoo", "lynx"], "zoo has no document `lynx`"),
    ] {
        let shown = workspace.fail(arguments);
        assert!(shown.contains(said) && shown.contains("birds"), "{arguments:?}: {shown}");
    }
}

/// Cargo.toml, lib.rs and hooks.rs of the crate are handwritten and know every group.
#[test]
fn the_handwritten_half_of_aisa_api_knows_every_group() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let api = Api::open(root, "aisa").unwrap();
    let folder = root.join(&api.manifest().generate.dir);
    let read = |file: &str| fs::read_to_string(folder.join(file)).unwrap();
    let (cargo, lib, hooks) = (read("Cargo.toml"), read("src/lib.rs"), read("src/hooks.rs"));
    let mut modules: Vec<_> = api.manifest().groups.iter().map(|group| format!("{}.rs", group.module())).collect();
    for group in &api.manifest().groups {
        let (name, module) = (&group.name, group.module());
        assert!(cargo.contains(&format!("\n{name} = []\n")), "{name}");
        assert!(lib.contains(&format!("#[cfg(feature = \"{name}\")]\npub mod {module};\n")), "{name}");
        assert!(hooks.contains(&format!("\"{name}\" => {module},\n")), "{name}");
    }
    modules.sort();
    let files =
        fs::read_dir(folder.join("src")).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut files: Vec<_> = files.filter(|file| read(&format!("src/{file}")).starts_with("// @generated")).collect();
    files.sort();
    assert_eq!(files, modules, "a module of a group that is gone has to be deleted");
}
