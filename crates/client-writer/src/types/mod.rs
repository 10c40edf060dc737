//! Types: `types.rs`, a file for the types of each group that is a feature, and how a type is spelled
//! elsewhere.
//!
//! What a type is stands there as plain Rust; how it becomes JSON is a line or two for a macro of
//! `support`, because the code that serde derives costs the compiler more than all the rest of a crate.

mod argument;
mod enums;
mod file;
mod object;
mod sent;
mod spell;
mod tuple;
mod union;

use api_model::Api;
use api_model::model::{Shape, TypeDef, TypeId};

use crate::features::Features;
use crate::text::Text;
use file::File;
pub(crate) use spell::{is_converted, path, underlying};

/// The files of the module `types`, by path.
pub(crate) fn write(api: &Api, features: &Features) -> Vec<(String, String)> {
    let groups: Vec<Option<String>> = (0..api.groups.len()).map(|group| features.of_group(group)).collect();
    // By type, the group that it is alone with.
    let homes: Vec<Option<usize>> = (0..api.types.len())
        .map(|id| {
            let feature = features.of_type(TypeId(id))?;
            groups.iter().position(|group| group.as_ref() == Some(&feature))
        })
        .collect();

    let mut files = Vec::new();
    let mut modules = Text::default();
    for (index, group) in api.groups.iter().enumerate() {
        if !homes.contains(&Some(index)) {
            continue;
        }
        let mut file = File::new(api, &homes, Some(index));
        definitions(&mut file, features, &homes);
        let head = format!("//! Types of the group `{}` alone.\n", group.title.replace(['`', '\n', '\r'], "'"));
        files.push((format!("src/types/{}.rs", group.module), file.finish(head)));
        for item in [format!("mod {};", group.module), format!("pub use {}::*;", group.module)] {
            groups.get(index).into_iter().flatten().for_each(|feature| modules.line(feature));
            modules.line(&item);
        }
    }

    let mut file = File::new(api, &homes, None);
    definitions(&mut file, features, &homes);
    files.push(("src/types.rs".to_owned(), file.finish(head(api) + &modules.finish())));
    files
}

/// What stands before the imports of `types.rs`.
fn head(api: &Api) -> String {
    let mut text = Text::default();
    text.line("//! The types of the API.");
    let received = |def: &&TypeDef| def.usage.received;
    let objects = |def: &TypeDef| matches!(&def.shape, Shape::Object(object) if object.rest.is_some());
    if api.types.iter().filter(received).any(objects) {
        text.line("//!");
        text.line("//! Properties that the document does not declare are in `additional_properties`.");
    }
    text.blank();
    text.finish()
}

/// Writes the types that belong into a file.
fn definitions(file: &mut File<'_>, features: &Features, homes: &[Option<usize>]) {
    let api = file.api;
    for (index, def) in api.types.iter().enumerate() {
        if homes.get(index).copied().flatten() != file.home {
            continue;
        }
        // In the file of a group, all of it is switched at once.
        file.feature = if file.home.is_none() { features.of_type(TypeId(index)) } else { None };
        definition(file, def);
    }
}

fn definition(file: &mut File<'_>, def: &TypeDef) {
    file.text.blank();
    file.doc(def.doc.as_deref(), None);
    file.feature();
    if def.deprecated {
        file.text.line("#[deprecated]");
    }
    match &def.shape {
        Shape::Object(object) => object::write(file, def, object),
        Shape::Enum(enumeration) => enums::write(file, def, enumeration),
        Shape::Union(union) => union::write(file, def, union),
        Shape::Tuple(tuple) => tuple::write(file, def, tuple),
        Shape::Alias(ty) => {
            let ty = file.spell(ty);
            file.assign(&format!("pub type {} =", def.name), &ty, ";");
        }
    }
}
