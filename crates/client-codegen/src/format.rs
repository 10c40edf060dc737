//! The syntax tree as text: the same bytes on every machine.
//!
//! [prettyplease] formats without a toolchain, so neither rustfmt's version nor a nightly can
//! change the output. It puts no blank lines between items; we do.
//!
//! [prettyplease]: https://docs.rs/prettyplease

mod calls;

use proc_macro2::TokenStream;
use syn::{Attribute, File, Item};

use crate::polish::Generated;

/// What an item can start with, when it is not the first of its block.
const STARTS: [&str; 12] = [
    "/// ",
    "#[",
    "pub ",
    "impl",
    "fn ",
    "async fn ",
    "const ",
    "mod ",
    "struct ",
    "enum ",
    "macro_rules! ",
    "open_enum!(",
];

/// Prints `header`, then the file's own attributes, the support code and the items.
pub(crate) fn format(generated: Generated, header: &str) -> String {
    let Generated { file: File { attrs, mut items, .. }, support, .. } = generated;
    let calls = calls::take(&mut items);
    let attributes = unparse(attrs, Vec::new());
    let items = unparse(Vec::new(), items);

    let mut sections = vec![header.trim_end().to_owned(), attributes.trim_end().to_owned()];
    let (uses, rest) = split_uses(&items);
    sections.push(uses.trim_end().to_owned());
    sections.extend(support.iter().map(|code| code.trim_end().to_owned()));
    sections.push(space_out(rest, &calls).trim_end().to_owned());
    sections.retain(|section| !section.is_empty());
    sections.join("\n\n") + "\n"
}

fn unparse(attrs: Vec<Attribute>, items: Vec<Item>) -> String {
    prettyplease::unparse(&File { shebang: None, frontmatter: None, attrs, items })
}

/// The imports at the top, and the rest.
fn split_uses(code: &str) -> (&str, &str) {
    let is_use = |line: &str| ["use ", "pub use ", "    ", "};"].iter().any(|start| line.starts_with(start));
    let length = code.split_inclusive('\n').take_while(|line| is_use(line)).map(str::len).sum::<usize>();
    code.split_at(length)
}

/// A blank line between an item that ends and a sibling that starts.
fn space_out(code: &str, calls: &[TokenStream]) -> String {
    let mut out = String::with_capacity(code.len() + code.len() / 32);
    let mut previous = "";
    for line in code.lines() {
        if ends_item(previous) && indent(previous) == indent(line) && starts_item(line) {
            out.push('\n');
        }
        match calls::put_back(line, calls) {
            Some(call) => out.push_str(&call),
            None => out.push_str(line),
        }
        out.push('\n');
        previous = line;
    }
    out
}

fn ends_item(line: &str) -> bool {
    let line = line.trim_end();
    line.ends_with('}') || line.ends_with(';')
}

fn starts_item(line: &str) -> bool {
    let line = line.trim_start();
    STARTS.iter().any(|start| line.starts_with(start))
}

fn indent(line: &str) -> usize {
    line.len() - line.trim_start().len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn formatted(code: &str) -> String {
        let file = syn::parse_str(code).unwrap();
        let mut generated = Generated::new(file);
        generated.support.push("fn support() {}\n\n".to_owned());
        format(generated, "// header\n")
    }

    #[test]
    fn header_attributes_imports_support_items() {
        assert_eq!(
            formatted(
                "#![allow(x)] pub use a::{b}; use c::d;
                 pub mod m { pub struct A { pub x: u8, pub y: u8 } pub struct B; impl B { pub fn f() { g(); h() } fn i() {} } }
                 const X: u8 = 1; fn last() {}"
            ),
            "// header

#![allow(x)]

pub use a::b;
use c::d;

fn support() {}

pub mod m {
    pub struct A {
        pub x: u8,
        pub y: u8,
    }

    pub struct B;

    impl B {
        pub fn f() {
            g();
            h()
        }

        fn i() {}
    }
}

const X: u8 = 1;

fn last() {}
"
        );
    }
}
