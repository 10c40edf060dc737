//! What a generated crate offers: methods by the request they send, types by their members' wire names.

use std::path::{Path, PathBuf};

use proc_macro2::TokenTree;
use syn::visit::{self, Visit};

use crate::error::Error;
use crate::source;

/// What an item is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ItemKind {
    /// A method that makes a request.
    Method,
    /// What sets a parameter of a request.
    Setter,
    /// A type.
    Type,
    /// A field of a struct.
    Field,
    /// A variant of an enum.
    Variant,
}

/// An item of the generated crate.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Item {
    /// What it is.
    pub kind: ItemKind,
    /// The method, builder or type: `list_sessions`, `ListSessions`, `PublicSession`.
    pub owner: String,
    /// The setter, field or variant.
    pub member: Option<String>,
    /// The file that it stands in, below the folder that was read.
    pub file: PathBuf,
    /// The line, from 1.
    pub line: usize,
}

impl std::fmt::Display for Item {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match (self.kind, &self.member) {
            (ItemKind::Method, _) => write!(f, "Client::{}", self.owner),
            (ItemKind::Field, Some(member)) => write!(f, "{}.{member}", self.owner),
            (_, Some(member)) => write!(f, "{}::{member}", self.owner),
            (_, None) => f.write_str(&self.owner),
        }
    }
}

/// The method of an operation.
#[derive(Debug)]
struct Method {
    /// `GET /pets/{}`.
    request: String,
    /// The type that it returns, which in one kind of crate has the setters.
    returns: Option<String>,
    item: Item,
}

/// A member, and what it is called in JSON or in a request.
#[derive(Debug)]
struct Member {
    wire: String,
    item: Item,
}

/// Everything that a generated crate offers.
#[derive(Debug, Default)]
pub struct Surface {
    methods: Vec<Method>,
    types: Vec<Item>,
    members: Vec<Member>,
    setters: Vec<Item>,
    /// Wire names that a macro call gives: type, member, wire name.
    renames: Vec<(String, String, String)>,
}

impl Surface {
    /// Reads the sources of a generated crate: those of progenitor, and those of `cargo xtask client`.
    ///
    /// # Errors
    ///
    /// [`Error`] when a file cannot be read or is not Rust.
    pub fn read(folder: &Path) -> Result<Self, Error> {
        Self::of(folder, source::files(folder)?)
    }

    /// Reads one module of a generated crate, a file below the folder: where a crate has a module for each of several
    /// documents, the same name means something else in each.
    ///
    /// # Errors
    ///
    /// As [`Self::read`].
    pub fn read_module(folder: &Path, file: &str) -> Result<Self, Error> {
        Self::of(folder, [folder.join(file)])
    }

    fn of(folder: &Path, files: impl IntoIterator<Item = PathBuf>) -> Result<Self, Error> {
        let mut surface = Self::default();
        for path in files {
            let syntax = source::parse(&path)?;
            let file = path.strip_prefix(folder).unwrap_or(&path).to_owned();
            Reader { surface: &mut surface, file, owner: None }.visit_file(&syntax);
        }
        for (owner, member, wire) in std::mem::take(&mut surface.renames) {
            let known = surface
                .members
                .iter_mut()
                .find(|known| known.item.owner == owner && known.item.member.as_ref() == Some(&member));
            if let Some(known) = known {
                known.wire = wire;
            }
        }
        Ok(surface)
    }

    /// The method that sends a request, given as `GET /pets/{id}`; how the variable is named does not matter.
    #[must_use]
    pub fn method(&self, operation: &str) -> Option<&Item> {
        let request = without_names(operation);
        self.methods.iter().find(|method| method.request == request).map(|method| &method.item)
    }

    /// What sets a parameter of an operation.
    #[must_use]
    pub fn setter(&self, operation: &str, parameter: &str) -> Option<&Item> {
        let request = without_names(operation);
        let builder = self.methods.iter().find(|method| method.request == request)?.returns.as_ref()?;
        let name = plain(parameter);
        self.setters
            .iter()
            .find(|setter| &setter.owner == builder && setter.member.as_deref().map(plain).as_ref() == Some(&name))
    }

    /// The type of a schema.
    #[must_use]
    pub fn type_of(&self, schema: &str) -> Option<&Item> {
        let name = plain(schema);
        self.types
            .iter()
            .find(|item| item.owner == schema)
            .or_else(|| self.types.iter().find(|item| plain(&item.owner) == name))
    }

    /// The field or variant of a schema, by its name in JSON.
    #[must_use]
    pub fn member(&self, schema: &str, wire: &str) -> Option<&Item> {
        let owner = &self.type_of(schema)?.owner;
        self.members.iter().find(|member| &member.item.owner == owner && member.wire == wire).map(|member| &member.item)
    }

    /// How many methods make a request.
    #[must_use]
    pub fn methods(&self) -> usize {
        self.methods.len()
    }
}

/// Letters and digits alone, so that `page-size`, `pageSize` and `page_size` are one.
fn plain(name: &str) -> String {
    name.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// A request with the names of its path variables left out.
fn without_names(operation: &str) -> String {
    let mut pieces = operation.split('{');
    let mut request = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        request.push('{');
        request.push_str(piece.find('}').map_or(piece, |end| &piece[end..]));
    }
    request
}

struct Reader<'a> {
    surface: &'a mut Surface,
    file: PathBuf,
    /// The type whose `impl` is read.
    owner: Option<String>,
}

impl Reader<'_> {
    fn item(&self, kind: ItemKind, owner: &str, member: Option<&proc_macro2::Ident>, at: &proc_macro2::Ident) -> Item {
        Item {
            kind,
            owner: owner.to_owned(),
            member: member.map(source::name),
            file: self.file.clone(),
            line: source::line(at),
        }
    }
}

impl<'ast> Visit<'ast> for Reader<'_> {
    fn visit_item_struct(&mut self, item: &'ast syn::ItemStruct) {
        if matches!(item.vis, syn::Visibility::Public(_)) {
            let owner = source::name(&item.ident);
            let of_type = self.item(ItemKind::Type, &owner, None, &item.ident);
            self.surface.types.push(of_type);
            for field in &item.fields {
                let Some(ident) = &field.ident else { continue };
                let wire = renamed(&field.attrs).unwrap_or_else(|| source::name(ident));
                let item = self.item(ItemKind::Field, &owner, Some(ident), ident);
                self.surface.members.push(Member { wire, item });
            }
        }
    }

    fn visit_item_enum(&mut self, item: &'ast syn::ItemEnum) {
        if matches!(item.vis, syn::Visibility::Public(_)) {
            let owner = source::name(&item.ident);
            let of_type = self.item(ItemKind::Type, &owner, None, &item.ident);
            self.surface.types.push(of_type);
            for variant in &item.variants {
                let wire = renamed(&variant.attrs).unwrap_or_else(|| source::name(&variant.ident));
                let item = self.item(ItemKind::Variant, &owner, Some(&variant.ident), &variant.ident);
                self.surface.members.push(Member { wire, item });
            }
        }
    }

    fn visit_item_type(&mut self, item: &'ast syn::ItemType) {
        let of_type = self.item(ItemKind::Type, &source::name(&item.ident), None, &item.ident);
        self.surface.types.push(of_type);
    }

    fn visit_item_impl(&mut self, item: &'ast syn::ItemImpl) {
        let outer = self.owner.take();
        self.owner = match (&*item.self_ty, &item.trait_) {
            (syn::Type::Path(path), None) => path.path.segments.last().map(|segment| source::name(&segment.ident)),
            _ => None,
        };
        visit::visit_item_impl(self, item);
        self.owner = outer;
    }

    fn visit_impl_item_fn(&mut self, function: &'ast syn::ImplItemFn) {
        let Some(owner) = self.owner.clone() else { return };
        if !matches!(function.vis, syn::Visibility::Public(_)) || function.sig.receiver().is_none() {
            return;
        }
        let ident = &function.sig.ident;
        if owner == "Client" {
            if let Some(request) = request(&function.attrs) {
                let item = self.item(ItemKind::Method, &source::name(ident), None, ident);
                self.surface.methods.push(Method { request, returns: returned(&function.sig.output), item });
            }
        } else {
            let setter = self.item(ItemKind::Setter, &owner, Some(ident), ident);
            self.surface.setters.push(setter);
        }
    }

    /// `open_enum!(Kind, Unknown, [(Car, "car")])`, `open_enum!(Kind, Unknown, { "car": Car })`,
    /// `object!(Pet, required { "name": name })`, `setters! { name(String) = name; }`.
    fn visit_macro(&mut self, call: &'ast syn::Macro) {
        let Some(name) = call.path.segments.last().map(|segment| segment.ident.to_string()) else { return };
        let tokens = source::flat(call.tokens.clone());
        if name == "setters" {
            let Some(owner) = self.owner.clone() else { return };
            for pair in tokens.windows(2) {
                if let [TokenTree::Ident(ident), TokenTree::Group(_)] = pair {
                    let setter = self.item(ItemKind::Setter, &owner, Some(ident), ident);
                    self.surface.setters.push(setter);
                }
            }
            return;
        }
        let Some(TokenTree::Ident(owner)) = tokens.first() else { return };
        let owner = source::name(owner);
        for four in tokens.windows(4) {
            let is =
                |token: &TokenTree, sign: char| matches!(token, TokenTree::Punct(punct) if punct.as_char() == sign);
            let (ident, literal) = match four {
                // What is before `"wire": ident` is the start of the list, or a comma.
                [_, TokenTree::Literal(literal), colon, TokenTree::Ident(ident)] if is(colon, ':') => (ident, literal),
                [TokenTree::Group(_), TokenTree::Ident(ident), comma, TokenTree::Literal(literal)]
                    if is(comma, ',') =>
                {
                    (ident, literal)
                }
                _ => continue,
            };
            if let Ok(wire) = syn::parse_str::<syn::LitStr>(&literal.to_string()) {
                self.surface.renames.push((owner.clone(), source::name(ident), wire.value()));
            }
        }
    }
}

/// The name in `#[serde(rename = "...")]`.
fn renamed(attributes: &[syn::Attribute]) -> Option<String> {
    attributes.iter().filter(|attribute| attribute.path().is_ident("serde")).find_map(|attribute| {
        let syn::Meta::List(list) = &attribute.meta else { return None };
        let tokens: Vec<_> = list.tokens.clone().into_iter().collect();
        tokens.windows(3).find_map(|triple| match triple {
            [TokenTree::Ident(key), TokenTree::Punct(_), TokenTree::Literal(literal)] if key == "rename" => {
                syn::parse_str::<syn::LitStr>(&literal.to_string()).ok().map(|text| text.value())
            }
            _ => None,
        })
    })
}

/// The request that the documentation of a method names: `` `GET /pets/{id}` `` or
/// `` Sends a `GET` request to `/pets/{id}` ``.
fn request(attributes: &[syn::Attribute]) -> Option<String> {
    attributes.iter().find_map(|attribute| {
        let syn::Meta::NameValue(pair) = &attribute.meta else { return None };
        let syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) = &pair.value else { return None };
        let text = text.value();
        let text = text.trim();
        let whole = match text.strip_prefix("Sends a `").and_then(|rest| rest.split_once("` request to `")) {
            Some((method, path)) => format!("{method} {}", path.strip_suffix('`')?),
            None => text.strip_prefix('`')?.strip_suffix('`')?.to_owned(),
        };
        let (method, path) = whole.split_once(' ')?;
        let is_request = method.chars().all(|letter| letter.is_ascii_uppercase()) && path.starts_with('/');
        is_request.then(|| without_names(&whole))
    })
}

/// The last name of what a method returns.
fn returned(output: &syn::ReturnType) -> Option<String> {
    let syn::ReturnType::Type(_, returned) = output else { return None };
    let syn::Type::Path(path) = &**returned else { return None };
    path.path.segments.last().map(|segment| source::name(&segment.ident))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_path_variables_do_not_matter() {
        for (given, expected) in [
            ("GET /a", "GET /a"),
            ("GET /a/{b}/{c}", "GET /a/{}/{}"),
            ("GET /{a}{b}", "GET /{}{}"),
            ("GET /{a", "GET /{a"),
        ] {
            assert_eq!(without_names(given), expected);
        }
    }
}
