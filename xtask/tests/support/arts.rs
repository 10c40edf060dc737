//! An API of four documents, in three groups.

use super::Workspace;
use super::server::Server;
use xtask::Exit;

pub(crate) const NAMES: [&str; 4] = ["novels", "poems", "papers", "songs"];

/// Four documents in three groups. `novels` and `papers` have an operation and a schema of the same name.
pub(crate) fn manifest(base: &str) -> String {
    let mut text = format!(
        "[api]\nname = \"arts\"\ntitle = \"Arts\"\n[documents]\nbase = \"{base}\"\npath = \"/docs/{{name}}.json\"\n\
         [generate]\ncrate = \"arts-api\"\ndir = \"crates/arts-api\"\n"
    );
    for group in ["books", "papers", "songs"] {
        text += &format!("[[group]]\nname = \"{group}\"\n");
    }
    for (name, group) in NAMES.into_iter().zip(["books", "books", "papers", "songs"]) {
        text += &format!("[[document]]\nname = \"{name}\"\ngroup = \"{group}\"\npath = \"{group}/{name}.json\"\n");
    }
    // A schema that the group calls otherwise.
    text.replace("path = \"books/poems.json\"\n", "path = \"books/poems.json\"\nrename = { Item = \"Poem\" }\n")
}

/// A list of things at a path, `search` by its operation id where it is not that of poems.
pub(crate) fn document(name: &str) -> String {
    let (path, id) = if name == "poems" { ("/poems", "listPoems") } else { ("/search", "search") };
    let path = if name == "songs" { "/songs" } else { path };
    format!(
        r##"{{
  "openapi": "3.0.1",
  "info": {{ "title": "{name}", "version": "1.0.0" }},
  "paths": {{ "{path}": {{ "get": {{ "operationId": "{id}", "responses": {{ "200": {{
    "description": "Payload of Item",
    "content": {{ "application/json": {{ "schema": {{ "$ref": "#/components/schemas/Item" }} }} }}
  }} }} }} }} }},
  "components": {{ "schemas": {{ "Item": {{
    "type": "object",
    "properties": {{ "title": {{ "type": "string" }}, "year": {{ "type": "integer" }} }}
  }} }} }}
}}
"##
    )
}

/// The same after a change that breaks who is deployed.
pub(crate) fn broken(name: &str) -> String {
    document(name).replace(r#""year": { "type": "integer" }"#, r#""year": { "type": "string" }"#)
}

pub(crate) fn server() -> Server {
    let server = Server::of("{}");
    for name in NAMES {
        server.serve_at(&format!("/docs/{name}.json"), &document(name));
    }
    server
}

/// A workspace of the API, of which nothing is pinned.
pub(crate) fn empty(base: &str) -> Workspace {
    let workspace = Workspace::empty();
    std::fs::remove_dir_all(workspace.path("openapi/pets")).unwrap();
    std::fs::remove_dir_all(workspace.path("crates/pets-api")).unwrap();
    workspace.write("openapi/arts/api.toml", &manifest(base));
    workspace.write("crates/arts-api/Cargo.toml", "[package]\nname = \"arts-api\"\nversion = \"0.3.1\"\n");
    workspace.write("crates/arts-api/src/lib.rs", "pub mod books;\npub mod papers;\npub mod songs;\n");
    workspace.write(
        "crates/arts/Cargo.toml",
        "[package]\nname = \"arts\"\nversion = \"1.0.0\"\n[dependencies]\narts-api.workspace = true\n",
    );
    workspace.write(
        "crates/arts/src/lib.rs",
        "fn all(client: &Client) {\n    let found = client.papers().search();\n    println!(\"{:?}\", found.year);\n}\n",
    );
    workspace
}

/// With what the server has pinned, and the crate generated.
pub(crate) fn pinned(server: &Server) -> Workspace {
    let workspace = empty(&server.base());
    assert_eq!(workspace.run(&["fetch", "arts"]).unwrap().0, Exit::Success);
    assert_eq!(workspace.run(&["generate", "arts"]).unwrap().0, Exit::Success);
    workspace
}

pub(crate) fn at(name: &str) -> String {
    format!("/docs/{name}.json")
}
