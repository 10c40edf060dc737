//! Open enums.

use api_model::model::{Enum, EnumRepr, EnumVariant, TypeDef};

use super::file::File;
use crate::text::{line, open};

/// Writes an enum of scalars.
pub(super) fn write(file: &mut File<'_>, def: &TypeDef, known: &Enum) {
    let (call, unknown) = match known.repr {
        EnumRepr::String => ("open_enum", "String"),
        EnumRepr::Integer => ("integer_enum", "i64"),
        EnumRepr::Mixed => ("mixed_enum", file.json("Value")),
    };
    let call = file.support(call);
    file.text.line("#[derive(Debug, Clone)]");
    file.text.line("#[non_exhaustive]");
    open!(file.text, "pub enum {} {{", def.name);
    for variant in &known.variants {
        file.doc(variant.doc.as_deref(), None);
        line!(file.text, "{},", variant.name);
    }
    file.text.line("/// Another value.");
    line!(file.text, "{}({unknown}),", known.unknown);
    file.text.close("}");
    file.text.blank();

    let values: Vec<String> =
        known.variants.iter().map(|variant| format!("{}: {}", literal(known.repr, variant), variant.name)).collect();
    file.feature();
    let head = format!("{call}!({}, {}, {{", def.name, known.unknown);
    file.text.filled(&head, &values, "});");
}

/// The value of a variant as the macro expects it.
fn literal(repr: EnumRepr, variant: &EnumVariant) -> String {
    let value = &variant.value;
    match repr {
        EnumRepr::String => format!("{:?}", value.as_str().unwrap_or_default()),
        EnumRepr::Integer => {
            let rounded = || value.as_f64().map(|number| number as i64);
            value.as_i64().or_else(rounded).unwrap_or_default().to_string()
        }
        EnumRepr::Mixed => format!("{:?}", value.to_string()),
    }
}
