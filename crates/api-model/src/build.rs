//! From a prepared document to the model.

use openapi_normal::Entry;
use serde_json::Value;

use crate::model::Api;
use crate::operations;
use crate::schemas::{Types, settle};

/// The types and operations of a document that `openapi_normal::prepare` has brought into its canonical
/// spelling. What had to be approximated is handed to `ledger`, with pointers into `prepared`.
///
/// Never fails: what cannot be said in Rust becomes JSON, and is noted.
///
/// ```
/// let document = serde_json::json!({ "info": { "title": "Pets", "version": "1" }, "paths": {} });
/// let api = api_model::build(&document, &mut |_entry| {});
/// assert!(api.types.is_empty());
/// ```
pub fn build(prepared: &Value, ledger: &mut impl FnMut(Entry)) -> Api {
    let mut api = Api::default();
    let mut types = Types::new(prepared);
    operations::build(&mut types, &mut api);
    let made_up = types.made_up();
    let (definitions, entries) = types.finish();
    api.types = definitions;
    entries.into_iter().for_each(&mut *ledger);
    settle::usage(&mut api, ledger);
    settle::order(&mut api, &made_up);
    api
}
