//! The steps of the nightly workflow: servers on loopback, git in a temporary folder, and no GitHub.

mod one;
mod several;
#[allow(dead_code, reason = "each test binary uses a part of it")]
#[path = "../support/mod.rs"]
mod support;

/// An API that nobody asks about at night drifts unseen.
#[test]
fn the_workflow_asks_about_every_api() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let workflow = std::fs::read_to_string(root.join(".github/workflows/spec-drift.yml")).unwrap();
    let apis = openapi_pin::Api::list(root).unwrap();
    let matrix = format!("        api: [{}]\n", apis.join(", "));
    assert_eq!(workflow.matches(&matrix).count(), 2, "{matrix}");
    for api in apis {
        assert!(workflow.contains(&format!("      {api}: ${{{{ steps.branch.outputs.{api} }}}}\n")), "{api}");
        assert!(workflow.contains(&format!("needs.drift.outputs.{api} == 'changed'")), "{api}");
    }
    assert_eq!(workflow.matches("fail-fast: false").count(), 2, "a red API hides no other");
}
