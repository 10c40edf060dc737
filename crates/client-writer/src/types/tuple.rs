//! Arrays with a type per place.

use api_model::model::{Tuple, Type, TypeDef};

use super::file::File;
use crate::text::line;

/// Writes a tuple struct.
pub(super) fn write(file: &mut File<'_>, def: &TypeDef, tuple: &Tuple) {
    let mut places: Vec<String> = Vec::new();
    for (index, item) in tuple.items.iter().enumerate() {
        // An element that may be missing is an `Option` already.
        let item = match item {
            Type::Nullable(inner) if index >= tuple.required => inner,
            item => item,
        };
        let ty = file.spell(item);
        places.push(if index < tuple.required { format!("pub {ty}") } else { format!("pub Option<{ty}>") });
    }
    if let Some(rest) = &tuple.rest {
        places.push(format!("pub Vec<{}>", file.spell(rest)));
    }
    file.text.line("#[derive(Debug, Clone, PartialEq)]");
    file.text.list(&format!("pub struct {}(", def.name), &places, ");");
    file.text.blank();

    let names: Vec<String> = (0..tuple.items.len()).map(|index| format!("e{index}")).collect();
    let (required, optional) = names.split_at(tuple.required.min(names.len()));
    // A value that nobody has, at the end, is null where the document has a null for it.
    let is_nullable = |item: &&Type| matches!(item, Type::Nullable(_));
    let nullable = tuple.items[required.len()..].iter().rev().take_while(is_nullable).count();
    let (optional, nullable) = optional.split_at(optional.len() - nullable);
    let nullable = if nullable.is_empty() { String::new() } else { format!(", null [{}]", nullable.join(", ")) };
    let rest = if tuple.rest.is_some() { ", rest more" } else { "" };
    file.feature();
    let call = file.support("tuple");
    line!(file.text, "{call}!({}, [{}], [{}]{nullable}{rest});", def.name, required.join(", "), optional.join(", "));
}
