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
    Expr, ExprCall, ExprLit, ExprMethodCall, Fields, FnArg, ImplItem, ImplItemFn, Item, ItemImpl, Lit, ReturnType, Type,
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
    /// The operations, by method and path.
    pub operations: BTreeMap<(String, String), Offered>,
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

/// The functions of one `impl` block of interest.
#[derive(Default)]
struct Function {
    name: String,
    /// Names of the arguments, without the receiver.
    arguments: Vec<String>,
    /// The last name of the type that is returned, and the whole of it.
    returns: Option<(String, String)>,
    /// Constants that are mentioned.
    constants: BTreeSet<String>,
    /// Parameters that are handed on.
    parameters: BTreeSet<(String, String)>,
    /// A body is handed on.
    body: bool,
}

#[derive(Default)]
struct Code {
    /// Method and path by the constant that describes an operation.
    described: BTreeMap<String, (String, String)>,
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
            let Some((method, path)) =
                all().flat_map(|function| &function.constants).find_map(|constant| self.described.get(constant))
            else {
                continue;
            };
            let sends = of_request.iter().filter(|function| function.name.starts_with("send"));
            let offered = Offered {
                method: method.clone(),
                path: path.clone(),
                begins: begin.name.clone(),
                parameters: all().flat_map(|function| function.parameters.iter().cloned()).collect(),
                body: all().any(|function| {
                    function.body || function.name == "body" || function.arguments.iter().any(|name| name == "body")
                }),
                results: sends
                    .map(|function| {
                        let returns = function.returns.as_ref().map(|(_, whole)| whole.clone());
                        (function.name.clone(), returns.unwrap_or_default())
                    })
                    .collect(),
            };
            self.surface.operations.insert((method.clone(), path.clone()), offered);
        }
        self.surface
    }

    fn field(&mut self, ty: &Type) {
        self.surface.fields += 1;
        let mut names = Names::default();
        names.visit_type(ty);
        self.surface.untyped += usize::from(names.0.contains("Value") || names.0.contains("Untyped"));
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
            Item::Struct(item) => item.fields.iter().for_each(|field| self.field(&field.ty)),
            Item::Enum(item) => {
                for variant in &item.variants {
                    if let Fields::Unnamed(fields) = &variant.fields {
                        fields.unnamed.iter().for_each(|field| self.field(&field.ty));
                    }
                }
            }
            Item::Type(item) => self.field(&item.ty),
            Item::Const(item) => {
                if let Some(described) = described(&item.expr) {
                    self.described.insert(item.ident.to_string(), described);
                }
            }
            Item::Static(item) => {
                if let Some(described) = described(&item.expr) {
                    self.described.insert(item.ident.to_string(), described);
                }
            }
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
        let place = name.strip_suffix("_as").unwrap_or(&name);
        match (place, call.args.first().and_then(text)) {
            ("path" | "query" | "header" | "cookie", Some(wire)) => {
                self.parameters.insert((place.to_owned(), wire));
            }
            ("json" | "form" | "text" | "bytes" | "multipart", _) => self.body = true,
            _ => {}
        }
        visit::visit_expr_method_call(self, call);
    }

    fn visit_expr_path(&mut self, path: &'ast syn::ExprPath) {
        if let Some(last) = path.path.segments.last() {
            self.constants.insert(last.ident.to_string());
        }
    }
}

/// Method and path of an operation, from `OperationInfo::new("id", "GET", "/pets")` and what may follow it.
fn described(expression: &Expr) -> Option<(String, String)> {
    struct Finder(Option<(String, String)>);
    impl<'ast> Visit<'ast> for Finder {
        fn visit_expr_call(&mut self, call: &'ast ExprCall) {
            let texts: Vec<_> = call.args.iter().filter_map(text).collect();
            if let (Expr::Path(function), [_, method, path]) = (&*call.func, texts.as_slice())
                && function.path.segments.iter().any(|segment| segment.ident == "OperationInfo")
            {
                self.0 = Some((method.clone(), path.clone()));
            }
            visit::visit_expr_call(self, call);
        }
    }
    let mut finder = Finder(None);
    finder.visit_expr(expression);
    finder.0
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

    fn visit_type_tuple(&mut self, tuple: &'ast syn::TypeTuple) {
        if tuple.elems.is_empty() {
            self.1.push("()".to_owned());
        }
        visit::visit_type_tuple(self, tuple);
    }
}
