//! A file of operations that is being written, with what it imports.

use std::collections::BTreeSet;

use crate::text::{Text, line};

/// A file, and the names of `crate::support` that it uses.
#[derive(Debug, Default)]
pub(super) struct Module {
    /// What is written so far, without imports.
    pub(super) text: Text,
    uses: BTreeSet<&'static str>,
}

/// A call in a chain of calls.
#[derive(Debug, Clone)]
pub(super) struct Link {
    name: String,
    arguments: Vec<String>,
}

impl Link {
    /// The call `.name(arguments)`.
    pub(super) fn new(name: impl Into<String>, arguments: Vec<String>) -> Self {
        Self { name: name.into(), arguments }
    }

    fn text(&self) -> String {
        format!(".{}({})", self.name, self.arguments.join(", "))
    }
}

impl Module {
    /// Imports a name from `crate::support`.
    pub(super) fn uses(&mut self, name: &'static str) {
        self.uses.insert(name);
    }

    /// The file: what stands before the imports of the crate's own modules, these, and what was written.
    pub(super) fn finish(self, mut head: Text) -> String {
        let Self { text, uses } = self;
        let body = text.finish();
        let code = |path| body.lines().any(|line| line.contains(path) && !line.trim_start().starts_with("//"));
        if code("errors::") {
            head.line("use crate::errors;");
        }
        let names: Vec<&str> = code("support::").then_some("self").into_iter().chain(uses).collect();
        head.imports("crate::support", &names);
        if code("types::") {
            head.line("use crate::types;");
        }
        head.blank();
        head.finish() + &body
    }

    /// A line of documentation for an argument: the first paragraph of its description.
    pub(super) fn argument_doc(&mut self, ident: &str, doc: Option<&str>, default: Option<&serde_json::Value>) {
        let doc = doc.map(str::trim).unwrap_or_default();
        let first: Vec<&str> = doc.lines().map(str::trim).take_while(|line| !line.is_empty()).collect();
        if first.is_empty() && default.is_none() {
            return;
        }
        let default = default.map(|default| format!(" Default: `{default}`.")).unwrap_or_default();
        self.text.doc(&format!("- `{ident}`: {}{default}", first.join(" ")));
    }

    /// `wrap(root.links)`, as rustfmt lays it out. What does not fit on a line becomes a chain with a
    /// call per line, whose last one is `then(wrap)`; a single call has its arguments broken instead.
    pub(super) fn chain(&mut self, wrap: &str, root: &str, links: Vec<Link>) {
        let text = &mut self.text;
        let line = format!("{wrap}({root}{})", links.iter().map(Link::text).collect::<String>());
        if text.fits(line.chars().count()) {
            return text.line(&line);
        }
        if let ([link], false) = (links.as_slice(), root.contains('(')) {
            return text.list(&format!("{wrap}({root}.{}(", link.name), &link.arguments, "))");
        }
        text.line(root);
        text.deeper();
        for link in &links {
            text.list(&format!(".{}(", link.name), &link.arguments, ")");
        }
        line!(text, ".then({wrap})");
        text.shallower();
    }
}
