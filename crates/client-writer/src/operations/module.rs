//! A file of operations that is being written, with what it imports.

use std::collections::BTreeSet;

use crate::text::Text;

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
        let mut names: Vec<&str> = uses.into_iter().collect();
        names.sort_by_key(|name| (*name != "self", *name));
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

    /// `head`, a chain of calls on `root`, and `tail`, as rustfmt lays them out: on one line if that
    /// fits, else with a call per line. `head` and `tail` are the brackets of a call around it.
    pub(super) fn chain(&mut self, head: &str, root: &str, links: Vec<Link>, tail: &str) {
        let text = &mut self.text;
        let line = format!("{head}{root}{}{tail}", links.iter().map(Link::text).collect::<String>());
        if text.fits(line.chars().count()) {
            return text.line(&line);
        }
        match links.as_slice() {
            // The arguments of a single call are broken, not the chain.
            [link] => {
                text.list(&format!("{head}{root}.{}(", link.name), &link.arguments, &format!("){tail}"));
            }
            links => {
                let wrapped = !head.is_empty();
                if wrapped {
                    text.line(head);
                    text.deeper();
                }
                text.line(root);
                text.deeper();
                for (index, link) in links.iter().enumerate() {
                    let comma = if wrapped && index + 1 == links.len() { ")," } else { ")" };
                    text.list(&format!(".{}(", link.name), &link.arguments, comma);
                }
                text.shallower();
                if wrapped {
                    text.close(tail);
                }
            }
        }
    }
}
