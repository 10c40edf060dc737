//! What comes out, for reviewers: a snapshot per document.

use crate::pipeline;
use crate::surface::surface;

#[test]
fn surfaces() {
    for (name, path) in pipeline::documents() {
        let document = pipeline::open(&path).expect("it can be read");
        let made = pipeline::make(&document).expect("a crate is made of it");
        insta::assert_snapshot!(name, surface(&made.api, &made.ledger));
    }
}
