//! Lets the API grow: `#[non_exhaustive]` on structs and enums, so that a new member or variant
//! breaks no code that compiled.
//!
//! What is sent is built with its builder; newtypes and open structs of one field stay as they
//! are, because nothing can be added to them.

use syn::{Attribute, Fields, Item, parse_quote};

use super::tree::module_mut;
use super::{Generated, Missing};
use crate::Settings;

pub(super) fn polish(generated: &mut Generated, _: &Settings) -> Result<(), Missing> {
    for item in module_mut(&mut generated.file, "types").into_iter().flatten() {
        match item {
            Item::Struct(item) if matches!(item.fields, Fields::Named(_)) => mark(&mut item.attrs),
            Item::Enum(item) => mark(&mut item.attrs),
            _ => {}
        }
    }
    Ok(())
}

fn mark(attributes: &mut Vec<Attribute>) {
    attributes.push(parse_quote!(#[non_exhaustive]));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::polish::testing::polished;

    #[test]
    fn structs_and_enums_may_grow_and_newtypes_cannot() {
        for (item, marked) in
            [("pub struct S { pub a: u8 }", true), ("pub enum E { A }", true), ("pub struct N(pub String);", false)]
        {
            let code = polished(polish, &format!("pub mod types {{ {item} }}"));
            assert_eq!(code.contains("#[non_exhaustive]"), marked, "{code}");
        }
    }
}
