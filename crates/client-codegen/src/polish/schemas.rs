//! `JsonSchema` for every model, under the crate's feature `schemars`.
//!
//! schemars reads the same serde attributes as serde, so the derived schema has the names of the
//! wire. Open enums implement it themselves; see `open_enums`.

use std::collections::BTreeSet;

use syn::{Ident, Item, parse_quote};

use super::open_enums::opened;
use super::tree::module_mut;
use super::{Generated, Missing};
use crate::Settings;

pub(super) fn polish(generated: &mut Generated, settings: &Settings) -> Result<(), Missing> {
    if !settings.schemars {
        return Ok(());
    }
    let Some(types) = module_mut(&mut generated.file, "types") else { return Ok(()) };
    let bring_their_own: BTreeSet<Ident> = types.iter().filter_map(opened).collect();
    for item in types {
        let (ident, attributes) = match item {
            Item::Struct(item) => (&item.ident, &mut item.attrs),
            Item::Enum(item) => (&item.ident, &mut item.attrs),
            _ => continue,
        };
        if !bring_their_own.contains(ident) {
            attributes.push(parse_quote!(#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::polish::testing::polished;

    #[test]
    fn all_but_open_enums_derive_it() {
        for (item, derived) in [
            ("pub struct S { pub a: u8 }", true),
            ("pub struct N(pub String);", true),
            ("pub enum E { A(String) }", true),
            ("pub enum O { A } open_enum!(O, Unknown, [(A, \"a\")]);", false),
        ] {
            let code = polished(polish, &format!("pub mod types {{ {item} }}"));
            assert_eq!(code.contains("JsonSchema"), derived, "{code}");
        }
    }
}
