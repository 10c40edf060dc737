//! What users of a generated file can name, as sorted lines.
//!
//! Two generations have the same public surface when they have the same lines, however their
//! documents were written. The lines are also what a person reviews in a golden file:
//!
//! ```
//! let surface = client_codegen::public_surface(
//!     "pub mod types { pub struct Tea { #[serde(rename = \"steepedAt\")] pub steeped_at: u8 } }",
//! )?;
//! assert_eq!(surface.to_string(), "\
//! struct types::Tea
//! struct types::Tea.steeped_at (\"steepedAt\"): u8
//! ");
//! # Ok::<(), client_codegen::Error>(())
//! ```

use std::collections::BTreeSet;
use std::fmt;

use quote::ToTokens;
use syn::punctuated::Punctuated;
use syn::{Attribute, Fields, Ident, ImplItem, Item, Path, Token, Visibility};

use crate::Error;
use crate::compact::compact;
use crate::polish::{Serde, subject};

/// The public surface of a generated file; `Display` prints it one line each.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Surface {
    lines: BTreeSet<String>,
}

impl Surface {
    /// Types with their fields and variants, methods with their signatures, traits implemented.
    pub fn lines(&self) -> impl Iterator<Item = &str> {
        self.lines.iter().map(String::as_str)
    }

    /// What only this surface has; with the arguments swapped, what only the other one has.
    pub fn minus<'a>(&'a self, other: &'a Surface) -> impl Iterator<Item = &'a str> {
        self.lines.difference(&other.lines).map(String::as_str)
    }
}

impl fmt::Display for Surface {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.lines.iter().try_for_each(|line| writeln!(f, "{line}"))
    }
}

/// Reads the public surface out of Rust code.
///
/// # Errors
///
/// [`Error::Syntax`] if it is no Rust code.
pub fn public_surface(code: &str) -> Result<Surface, Error> {
    let file = syn::parse_file(code)?;
    let mut surface = Surface::default();
    surface.items("", &file.items);
    Ok(surface)
}

impl Surface {
    fn add(&mut self, line: String) {
        self.lines.insert(line);
    }

    fn items(&mut self, path: &str, items: &[Item]) {
        let private: Vec<&Ident> = items.iter().filter_map(private_type).collect();
        for item in items {
            match item {
                Item::Impl(item) if subject(item).is_some_and(|name| private.contains(&name)) => {}
                item => self.item(path, item),
            }
        }
    }

    fn item(&mut self, path: &str, item: &Item) {
        match item {
            Item::Mod(item) if is_public(&item.vis) => {
                let path = format!("{path}{}::", item.ident);
                if let Some((_, items)) = &item.content {
                    self.items(&path, items);
                }
            }
            Item::Struct(item) if is_public(&item.vis) => {
                let name = format!("struct {path}{}", item.ident);
                self.add(format!("{name}{}", promises(&item.attrs)));
                self.fields(&name, &item.fields);
            }
            Item::Enum(item) if is_public(&item.vis) => {
                let name = format!("enum {path}{}", item.ident);
                self.add(format!("{name}{}", promises(&item.attrs)));
                for variant in &item.variants {
                    let (wire, fields) = (wire(&variant.attrs), code(&variant.fields));
                    self.add(format!("{name}::{}{wire}{fields}", variant.ident));
                }
            }
            Item::Const(item) if is_public(&item.vis) => {
                self.add(format!("const {path}{}: {}", item.ident, code(&item.ty)));
            }
            Item::Use(item) if is_public(&item.vis) => {
                self.add(format!("use {path}{}", code(&item.tree)));
            }
            Item::Macro(item) if item.ident.is_none() => {
                self.add(format!("macro {path}{}", code(&item.mac)));
            }
            Item::Impl(item) => self.implementation(path, item),
            _ => {}
        }
    }

    fn fields(&mut self, name: &str, fields: &Fields) {
        for (index, field) in fields.iter().enumerate() {
            if is_public(&field.vis) {
                let ident = field.ident.as_ref().map_or(index.to_string(), ToString::to_string);
                let (wire, ty) = (wire(&field.attrs), code(&field.ty));
                self.add(format!("{name}.{ident}{wire}: {ty}"));
            }
        }
    }

    fn implementation(&mut self, path: &str, item: &syn::ItemImpl) {
        let subject = from_root(path, &code(&item.self_ty));
        if let Some((of, _)) = &item.trait_ {
            self.add(format!("impl {} for {subject}", code(of)));
            return;
        }
        for item in &item.items {
            if let ImplItem::Fn(item) = item
                && is_public(&item.vis)
            {
                let signature = code(&item.sig);
                self.add(format!("{subject}: {}", signature.trim_end_matches(',')));
            }
        }
    }
}

/// A type as named from the root of the file, without its generics: `super::Tea`, named in
/// `types::builder::`, is `types::Tea`.
fn from_root(path: &str, name: &str) -> String {
    let name = name.split('<').next().unwrap_or(name);
    match (name.strip_prefix("super::"), path.trim_end_matches("::").rsplit_once("::")) {
        (Some(name), Some((parent, _))) => format!("{parent}::{name}"),
        (Some(name), None) => name.to_owned(),
        (None, _) => format!("{path}{name}"),
    }
}

fn private_type(item: &Item) -> Option<&Ident> {
    match item {
        Item::Struct(item) if !is_public(&item.vis) => Some(&item.ident),
        Item::Enum(item) if !is_public(&item.vis) => Some(&item.ident),
        _ => None,
    }
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

/// What a type derives, and whether it may grow without breaking code that compiled.
fn promises(attributes: &[Attribute]) -> String {
    let mut promises: BTreeSet<String> = attributes
        .iter()
        .filter(|attribute| attribute.path().is_ident("derive"))
        .filter_map(|attribute| attribute.parse_args_with(Punctuated::<Path, Token![,]>::parse_terminated).ok())
        .flatten()
        .filter_map(|path| path.segments.last().map(|segment| segment.ident.to_string()))
        .collect();
    if attributes.iter().any(|attribute| attribute.path().is_ident("non_exhaustive")) {
        promises.insert("non_exhaustive".to_owned());
    }
    let list = promises.into_iter().collect::<Vec<_>>().join(", ");
    if list.is_empty() { list } else { format!(" [{list}]") }
}

/// The name on the wire, where it is another one.
fn wire(attributes: &[Attribute]) -> String {
    Serde::read(attributes).text("rename").map_or(String::new(), |name| format!(" ({name:?})"))
}

/// Code on one line, with the spaces and the paths that a person would write.
fn code(syntax: &impl ToTokens) -> String {
    let compact = compact(&syntax.to_token_stream().to_string());
    PRELUDE.iter().fold(compact, |code, module| code.replace(module, ""))
}

/// Modules whose types are in the prelude, or as good as.
const PRELUDE: [&str; 5] = ["::std::option::", "::std::string::", "::std::vec::", "::std::convert::", "std::convert::"];
