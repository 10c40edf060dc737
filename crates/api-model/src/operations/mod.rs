//! The operations of a prepared document, and what belongs to them.

use crate::model::Api;
use crate::schemas::Types;

/// Fills in everything of `api` but its types.
pub(crate) fn build(types: &mut Types<'_>, api: &mut Api) {
    let _ = (types, api);
}
