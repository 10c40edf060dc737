//! Hopeless documents get one clear error, with a place.

use crate::pipeline;

#[test]
fn hopeless_documents_are_refused_in_a_sentence() {
    let mut shown = Vec::new();
    for (name, path) in pipeline::in_folder("hopeless") {
        let error = pipeline::open(&path)
            .and_then(|document| pipeline::make(&document))
            .err()
            .map_or("a crate is made of it".to_owned(), |error| error.to_string());
        let folder = path.parent().expect("it is in a folder").display().to_string();
        shown.push(format!("{name}\n  {}", error.replace(&format!("{folder}/"), "").replace('\n', "\n  ")));
    }
    insta::assert_snapshot!(shown.join("\n"));
}
