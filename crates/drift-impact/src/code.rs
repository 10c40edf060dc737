//! Where handwritten code says which name.

use std::collections::{BTreeSet, HashMap};
use std::path::{Path, PathBuf};

use proc_macro2::{Ident, TokenTree};
use syn::visit::{self, Visit};

use crate::error::Error;
use crate::source;

/// A place in the code.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Occurrence {
    /// The file, as it was found from the root.
    pub file: PathBuf,
    /// The line, from 1.
    pub line: usize,
}

/// How a name is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Role {
    /// `value.name(..)`.
    Call,
    /// `value.name`, `Type { name: .. }` in an expression or a pattern.
    Field,
    /// `name` in a path.
    Path,
    /// `name` by itself in a macro call, which may make anything of it.
    Token,
}

/// Handwritten code, indexed by the names in it.
#[derive(Debug, Clone, Default)]
pub struct Code {
    said: HashMap<(Role, String), Vec<Occurrence>>,
    /// `Owner::name`.
    pairs: HashMap<(String, String), Vec<Occurrence>>,
    /// Files that have to do with the generated crate itself.
    direct: BTreeSet<PathBuf>,
}

impl Code {
    /// Reads all Rust files of some folders, which are given from `root`, as reports shall name them.
    ///
    /// A facade often has methods of the same names as the generated crate, and its users call those. So a call counts as
    /// one of the generated crate below `facades`, which are read as well, and in files that name the crate, `generated`.
    ///
    /// # Errors
    ///
    /// [`Error`] when a file cannot be read or is not Rust.
    pub fn read(root: &Path, generated: &str, facades: &[&Path], folders: &[&Path]) -> Result<Self, Error> {
        let mut code = Self::default();
        let mut files = BTreeSet::new();
        for folder in facades.iter().chain(folders) {
            files.extend(source::files(&root.join(folder))?);
        }
        for path in files {
            let syntax = source::parse(&path)?;
            let file = path.strip_prefix(root).unwrap_or(&path).to_owned();
            if facades.iter().any(|facade| file.starts_with(facade)) {
                code.direct.insert(file.clone());
            }
            Reader { code: &mut code, file }.visit_file(&syntax);
        }
        let naming: Vec<_> = code.said(Role::Path, generated).iter().map(|at| at.file.clone()).collect();
        code.direct.extend(naming);
        Ok(code)
    }

    /// The same code as far as it has to do with a module of the generated crate: the files that say its name, and those
    /// that are called so or in a folder that is. Where a crate has a module for each of several documents, a method or
    /// type of another one may be called the same.
    #[must_use]
    pub fn about(&self, module: &str) -> Self {
        let roles = [Role::Call, Role::Path, Role::Token, Role::Field];
        let files: BTreeSet<&Path> =
            roles.iter().flat_map(|role| self.said(*role, module)).map(|at| at.file.as_path()).collect();
        let is_called_so = |file: &Path| file.with_extension("").iter().any(|part| part == module);
        let among = |places: &[Occurrence]| -> Vec<Occurrence> {
            let is_meant = |at: &&Occurrence| files.contains(at.file.as_path()) || is_called_so(&at.file);
            places.iter().filter(is_meant).cloned().collect()
        };
        Self {
            said: self.said.iter().map(|(name, places)| (name.clone(), among(places))).collect(),
            pairs: self.pairs.iter().map(|(name, places)| (name.clone(), among(places))).collect(),
            direct: self.direct.clone(),
        }
    }

    /// Where a method of this name is called, as far as it can be that of the generated crate; and where a macro is given
    /// its name.
    #[must_use]
    pub fn calls(&self, name: &str) -> Vec<&Occurrence> {
        let calls = self.said(Role::Call, name).iter().chain(self.said(Role::Token, name));
        calls.filter(|at| self.direct.contains(&at.file)).collect()
    }

    /// The files in which a method of this name is called, be it that of a facade.
    pub(crate) fn callers(&self, name: &str) -> impl Iterator<Item = &Path> {
        self.said(Role::Call, name).iter().chain(self.said(Role::Token, name)).map(|at| at.file.as_path())
    }

    /// Where a field of this name is read or written, in files that are among these.
    pub(crate) fn fields<'a>(&'a self, name: &str, files: &'a BTreeSet<&Path>) -> impl Iterator<Item = &'a Occurrence> {
        self.said(Role::Field, name).iter().filter(|at| files.contains(at.file.as_path()))
    }

    /// Where a type of this name is named.
    pub(crate) fn types(&self, name: &str) -> &[Occurrence] {
        self.said(Role::Path, name)
    }

    /// Where `owner::name` is named.
    pub(crate) fn pairs(&self, owner: &str, name: &str) -> &[Occurrence] {
        self.pairs.get(&(owner.to_owned(), name.to_owned())).map_or(&[], Vec::as_slice)
    }

    fn said(&self, role: Role, name: &str) -> &[Occurrence] {
        self.said.get(&(role, name.to_owned())).map_or(&[], Vec::as_slice)
    }
}

struct Reader<'a> {
    code: &'a mut Code,
    file: PathBuf,
}

impl Reader<'_> {
    fn at(&self, ident: &Ident) -> Occurrence {
        Occurrence { file: self.file.clone(), line: source::line(ident) }
    }

    fn say(&mut self, role: Role, ident: &Ident) {
        let at = self.at(ident);
        self.code.said.entry((role, source::name(ident))).or_default().push(at);
    }

    fn pair(&mut self, owner: &Ident, name: &Ident) {
        let at = self.at(name);
        self.code.pairs.entry((source::name(owner), source::name(name))).or_default().push(at);
    }

    /// What is in a macro call has no syntax of its own, so its tokens have to do.
    fn tokens(&mut self, tokens: &[TokenTree]) {
        let is = |token: Option<&TokenTree>, sign: char| matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == sign);
        for (index, token) in tokens.iter().enumerate() {
            let TokenTree::Ident(ident) = token else { continue };
            let before = index.checked_sub(1).and_then(|index| tokens.get(index));
            let after = tokens.get(index + 1);
            let is_call = matches!(after, Some(TokenTree::Group(group)) if group.delimiter() == proc_macro2::Delimiter::Parenthesis);
            if is(before, '.') {
                self.say(if is_call { Role::Call } else { Role::Field }, ident);
            } else {
                self.say(Role::Path, ident);
                if !is(before, ':') {
                    self.say(Role::Token, ident);
                }
                let owner = index.checked_sub(3).and_then(|index| tokens.get(index));
                if let (true, Some(TokenTree::Ident(owner))) = (is(before, ':'), owner) {
                    self.pair(owner, ident);
                }
            }
        }
    }

    fn use_tree(&mut self, tree: &syn::UseTree, owner: Option<&Ident>) {
        let mut name = |ident: &Ident| {
            self.say(Role::Path, ident);
            if let Some(owner) = owner {
                self.pair(owner, ident);
            }
        };
        match tree {
            syn::UseTree::Path(path) => {
                name(&path.ident);
                self.use_tree(&path.tree, Some(&path.ident));
            }
            syn::UseTree::Name(only) => name(&only.ident),
            syn::UseTree::Rename(renamed) => name(&renamed.ident),
            syn::UseTree::Group(group) => group.items.iter().for_each(|tree| self.use_tree(tree, owner)),
            syn::UseTree::Glob(_) => {}
        }
    }
}

impl<'ast> Visit<'ast> for Reader<'_> {
    fn visit_expr_method_call(&mut self, call: &'ast syn::ExprMethodCall) {
        self.say(Role::Call, &call.method);
        visit::visit_expr_method_call(self, call);
    }

    fn visit_expr_field(&mut self, field: &'ast syn::ExprField) {
        if let syn::Member::Named(ident) = &field.member {
            self.say(Role::Field, ident);
        }
        visit::visit_expr_field(self, field);
    }

    fn visit_field_value(&mut self, field: &'ast syn::FieldValue) {
        if let syn::Member::Named(ident) = &field.member {
            self.say(Role::Field, ident);
        }
        visit::visit_field_value(self, field);
    }

    fn visit_field_pat(&mut self, field: &'ast syn::FieldPat) {
        if let syn::Member::Named(ident) = &field.member {
            self.say(Role::Field, ident);
        }
        visit::visit_field_pat(self, field);
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let mut owner = None;
        for segment in &path.segments {
            self.say(Role::Path, &segment.ident);
            if let Some(owner) = owner.replace(&segment.ident) {
                self.pair(owner, &segment.ident);
            }
        }
        visit::visit_path(self, path);
    }

    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        self.use_tree(&item.tree, None);
    }

    fn visit_macro(&mut self, call: &'ast syn::Macro) {
        self.tokens(&source::flat(call.tokens.clone()));
        visit::visit_macro(self, call);
    }
}
