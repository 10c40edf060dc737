//! What a generated crate offers, read from its code: the other side of [`expected`](super::expected).
//!
//! The code is parsed, as a compiler would, and nothing is taken from the model that it was written from: a method
//! that the model has and the writer forgot is missing here.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use serde::Serialize;
use syn::visit::{self, Visit};
use syn::{
    Expr, ExprCall, ExprIndex, ExprLit, ExprMethodCall, Fields, FnArg, ImplItem, ImplItemFn, Item, ItemImpl, Lit,
    ReturnType, Type,
};

use crate::report::Failure;

/// An operation of the crate.
#[derive(Debug, Default, Clone, Serialize)]
pub struct Offered {
    /// The HTTP method.
    pub method: String,
    /// As in the document.
    pub path: String,
    /// The method of the client that begins it.
    pub begins: String,
    /// `in` and name of each parameter that can be given.
    pub parameters: BTreeSet<(String, String)>,
    /// Whether a body can be given.
    pub body: bool,
    /// What each way to send it results in, by the name of its method.
    pub results: BTreeMap<String, String>,
}

/// What a crate offers.
#[derive(Debug, Default, Serialize)]
pub struct Surface {
    /// The operations, by method and path; there are several where paths differ in their fragments alone.
    pub operations: BTreeMap<(String, String), Vec<Offered>>,
    /// Lines of Rust, without those that every crate has.
    pub lines: usize,
    /// Lines of what every crate has.
    pub support_lines: usize,
    /// Fields and variants that hold JSON of whatever type.
    pub untyped: usize,
    /// All fields and variants that hold something.
    pub fields: usize,
    /// Lints that the crate allows itself.
    pub allowed: BTreeSet<String>,
}

/// Reads the crate in `folder`.
///
/// # Errors
///
/// If a file cannot be read, or is no Rust.
pub fn read(folder: &Path) -> Result<Surface, Failure> {
    let mut code = Code::default();
    let mut files = Vec::new();
    rust_files(&folder.join("src"), &mut files)
        .map_err(|error| Failure::new(format!("could not be read: {error}")).at(folder.display().to_string()))?;
    for file in files {
        let shown = || file.display().to_string();
        let text = fs::read_to_string(&file)
            .map_err(|error| Failure::new(format!("could not be read: {error}")).at(shown()))?;
        let lines = text.lines().count();
        if file.strip_prefix(folder).is_ok_and(|path| path.starts_with("src/support")) {
            code.surface.support_lines += lines;
            continue;
        }
        code.surface.lines += lines;
        let parsed = syn::parse_file(&text).map_err(|error| {
            let start = error.span().start();
            Failure::new(format!("is no Rust: {error}")).at(format!("{}:{}:{}", shown(), start.line, start.column + 1))
        })?;
        code.visit_file(&parsed);
    }
    Ok(code.surface())
}

fn rust_files(folder: &Path, files: &mut Vec<PathBuf>) -> std::io::Result<()> {
    let mut entries = fs::read_dir(folder)?.collect::<Result<Vec<_>, _>>()?;
    entries.sort_by_key(fs::DirEntry::file_name);
    for path in entries.into_iter().map(|entry| entry.path()) {
        if path.is_dir() {
            rust_files(&path, files)?;
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    Ok(())
}

/// The table of operations in the crate.
const TABLE: &str = "OPERATIONS";

/// The field that keeps the properties which a schema does not declare.
const REST: &str = "additional_properties";

/// One function of an `impl` block of interest.
#[derive(Default)]
struct Function {
    name: String,
    /// Names of the arguments, without the receiver.
    arguments: Vec<String>,
    /// The last name of the type that is returned, and the whole of it.
    returns: Option<(String, String)>,
    /// Which entry of the table of operations is mentioned.
    operation: Option<usize>,
    /// Parameters that are handed on.
    parameters: BTreeSet<(String, String)>,
}

#[derive(Default)]
struct Code {
    /// Method and path of each entry of the table of operations.
    table: Vec<(String, String)>,
    /// Public functions by the type that has them.
    functions: BTreeMap<String, Vec<Function>>,
    surface: Surface,
}

impl Code {
    /// Puts together what was found: the functions of the client that begin an operation, and those of the request.
    fn surface(mut self) -> Surface {
        for begin in self.functions.get("Client").into_iter().flatten() {
            let Some((request, _)) = &begin.returns else { continue };
            let Some(of_request) = self.functions.get(request).filter(|_| request != "Client") else { continue };
            let all = || of_request.iter().chain([begin]);
            let Some((method, path)) = begin.operation.and_then(|index| self.table.get(index)) else { continue };
            let sends = of_request.iter().filter(|function| function.name.starts_with("send"));
            let offered = Offered {
                method: method.clone(),
                path: path.clone(),
                begins: begin.name.clone(),
                parameters: all().flat_map(|function| function.parameters.iter().cloned()).collect(),
                body: all()
                    .any(|function| function.name == "body" || function.arguments.iter().any(|name| name == "body")),
                results: sends
                    .map(|function| {
                        let returns = function.returns.as_ref().map(|(_, whole)| whole.clone());
                        (function.name.clone(), returns.unwrap_or_default())
                    })
                    .collect(),
            };
            self.surface.operations.entry((method.clone(), path.clone())).or_default().push(offered);
        }
        self.surface
    }

    /// Counts a field. What keeps the values that a document does not know is none: every struct and union has one.
    fn field(&mut self, name: Option<&syn::Ident>, ty: &Type) {
        let mut names = Names::default();
        names.visit_type(ty);
        let untyped = names.0.contains("Value") || names.0.contains("Untyped");
        if untyped && name.is_some_and(|name| name == REST) {
            return;
        }
        self.surface.fields += 1;
        self.surface.untyped += usize::from(untyped);
    }

    fn variant(&mut self, ty: &Type) {
        if !last_name(ty).is_some_and(|(name, _)| name == "Value" || name == "Untyped") {
            self.field(None, ty);
        }
    }
}

impl<'ast> Visit<'ast> for Code {
    fn visit_attribute(&mut self, attribute: &'ast syn::Attribute) {
        if attribute.path().is_ident("allow") || attribute.path().is_ident("expect") {
            // What is no list of lints is none that compiles.
            let _ = attribute.parse_nested_meta(|lint| {
                if !lint.path.is_ident("reason") {
                    let names = lint.path.segments.iter().map(|segment| segment.ident.to_string());
                    self.surface.allowed.insert(names.collect::<Vec<_>>().join("::"));
                } else {
                    lint.value()?.parse::<Lit>()?;
                }
                Ok(())
            });
        }
    }

    fn visit_item(&mut self, item: &'ast Item) {
        match item {
            Item::Struct(item) => item.fields.iter().for_each(|field| self.field(field.ident.as_ref(), &field.ty)),
            Item::Enum(item) => {
                for variant in &item.variants {
                    if let Fields::Unnamed(fields) = &variant.fields {
                        fields.unnamed.iter().for_each(|field| self.variant(&field.ty));
                    }
                }
            }
            Item::Type(item) => self.field(None, &item.ty),
            Item::Const(item) if item.ident == TABLE => self.table = table(&item.expr),
            _ => {}
        }
        visit::visit_item(self, item);
    }

    fn visit_item_impl(&mut self, item: &'ast ItemImpl) {
        if item.trait_.is_some() {
            return;
        }
        let Some((name, _)) = last_name(&item.self_ty) else { return };
        for function in &item.items {
            if let ImplItem::Fn(function) = function
                && matches!(function.vis, syn::Visibility::Public(_))
            {
                self.functions.entry(name.clone()).or_default().push(read_function(function));
            }
        }
    }
}

fn read_function(function: &ImplItemFn) -> Function {
    let mut read = Function { name: function.sig.ident.to_string(), ..Function::default() };
    for argument in &function.sig.inputs {
        if let FnArg::Typed(argument) = argument
            && let syn::Pat::Ident(name) = &*argument.pat
        {
            read.arguments.push(name.ident.to_string());
        }
    }
    if let ReturnType::Type(_, ty) = &function.sig.output {
        read.returns = last_name(ty);
    }
    read.visit_block(&function.block);
    read
}

impl<'ast> Visit<'ast> for Function {
    fn visit_expr_method_call(&mut self, call: &'ast ExprMethodCall) {
        let name = call.method.to_string();
        if let ("path" | "query" | "header" | "cookie", Some(wire)) = (&*name, call.args.first().and_then(text)) {
            self.parameters.insert((name, wire));
        } else if call.method == "querystring" {
            self.parameters.insert((name, String::new()));
        }
        visit::visit_expr_method_call(self, call);
    }

    fn visit_expr_index(&mut self, expression: &'ast ExprIndex) {
        if let (Expr::Path(table), Expr::Lit(ExprLit { lit: Lit::Int(index), .. })) =
            (&*expression.expr, &*expression.index)
            && table.path.is_ident(TABLE)
        {
            self.operation = index.base10_parse().ok();
        }
        visit::visit_expr_index(self, expression);
    }
}

/// Method and path of each `OperationInfo::new("id", "GET", "/pets", ..)` in the table.
fn table(expression: &Expr) -> Vec<(String, String)> {
    #[derive(Default)]
    struct Entries(Vec<(String, String)>);
    impl<'ast> Visit<'ast> for Entries {
        fn visit_expr_call(&mut self, call: &'ast ExprCall) {
            let mut texts = call.args.iter().map(text);
            if let (Some(Some(_)), Some(Some(method)), Some(Some(path))) = (texts.next(), texts.next(), texts.next()) {
                self.0.push((method, path));
            }
        }
    }
    let mut entries = Entries::default();
    entries.visit_expr(expression);
    entries.0
}

fn text(expression: &Expr) -> Option<String> {
    match expression {
        Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => Some(text.value()),
        _ => None,
    }
}

/// The last name of a type, and all of its names, which is enough to tell types apart.
fn last_name(ty: &Type) -> Option<(String, String)> {
    let mut names = Names::default();
    names.visit_type(ty);
    match ty {
        Type::Path(path) => Some((path.path.segments.last()?.ident.to_string(), names.1.join(" "))),
        _ => None,
    }
}

/// The names in a type, as a set and in order.
#[derive(Default)]
struct Names(BTreeSet<String>, Vec<String>);

impl<'ast> Visit<'ast> for Names {
    fn visit_ident(&mut self, ident: &'ast syn::Ident) {
        self.0.insert(ident.to_string());
        self.1.push(ident.to_string());
    }

    fn visit_lifetime(&mut self, _: &'ast syn::Lifetime) {}

    fn visit_type_tuple(&mut self, tuple: &'ast syn::TypeTuple) {
        if tuple.elems.is_empty() {
            self.1.push("()".to_owned());
        }
        visit::visit_type_tuple(self, tuple);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_offered_is_read_from_the_code() {
        let code = r#"
            #![allow(dead_code, clippy::all, reason = "why")]
            pub const OPERATIONS: &[OperationInfo] = &[
                OperationInfo::new("a", "GET", "/cups", &[]),
                OperationInfo::new("b", "PUT", "/cups/{id}", &[&["key"]]),
            ];
            impl Client {
                pub fn put_cup(&self, id: &str, body: types::Cup) -> PutCup<'_> {
                    PutCup(Call::new(&self.core, &OPERATIONS[1]).path("id", id, Style::SIMPLE).json("a/b", &body))
                }
                pub fn new() -> Client { todo!() }
                fn hidden(&self) -> Cups<'_> { Cups(&OPERATIONS[0]) }
            }
            impl PutCup<'_> {
                pub fn dry(self, dry: bool) -> Self { Self(self.0.query::<X>("dry-run", &dry, Style::FORM)) }
                pub fn send(self) -> Sent<'c, (), types::Problem> { todo!() }
            }
            pub struct Cup { pub size: u32, pub other: Option<serde_json::Value>, pub additional_properties: Map<String, Value> }
            pub enum Kind { Small, Sized(u8), Other(Value) }
            pub type Anything = Vec<Value>;
        "#;
        let mut read = Code::default();
        read.visit_file(&syn::parse_file(code).unwrap());
        let surface = read.surface();
        assert_eq!((surface.fields, surface.untyped), (4, 2));
        assert_eq!(surface.allowed, BTreeSet::from(["clippy::all".to_owned(), "dead_code".to_owned()]));
        let shown = format!("{:#?}", surface.operations.values().flatten().collect::<Vec<_>>());
        insta::assert_snapshot!(shown);
    }
}
