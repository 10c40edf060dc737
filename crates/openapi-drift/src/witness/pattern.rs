//! A text that matches a pattern, for the patterns that people write.

use regex_syntax::hir::{Class, Hir, HirKind};

/// How long such a text is at most.
const LONGEST: usize = 2_000;

/// A short text that should match. Whether it does is for the validator to say: what looks around, and what
/// JavaScript alone knows, is not minded here.
pub(super) fn matching(pattern: &str) -> Option<String> {
    let tree = regex_syntax::Parser::new().parse(pattern).ok()?;
    let mut text = String::new();
    write(&tree, &mut text)?;
    Some(text)
}

fn write(tree: &Hir, text: &mut String) -> Option<()> {
    if text.len() > LONGEST {
        return None;
    }
    match tree.kind() {
        HirKind::Empty | HirKind::Look(_) => Some(()),
        HirKind::Literal(literal) => {
            text.push_str(std::str::from_utf8(&literal.0).ok()?);
            Some(())
        }
        HirKind::Class(Class::Unicode(class)) => {
            // A letter that reads well, if there is one.
            let contains = |one: char| class.ranges().iter().any(|range| range.start() <= one && one <= range.end());
            let first = class.ranges().first().map(|range| range.start());
            text.push(['a', '1', 'A', '-', '_'].into_iter().find(|one| contains(*one)).or(first)?);
            Some(())
        }
        HirKind::Class(Class::Bytes(class)) => {
            text.push(char::from(class.ranges().first()?.start()));
            Some(())
        }
        HirKind::Repetition(repetition) => {
            for _ in 0..repetition.min {
                write(&repetition.sub, text)?;
            }
            Some(())
        }
        HirKind::Capture(capture) => write(&capture.sub, text),
        HirKind::Concat(parts) => parts.iter().try_for_each(|part| write(part, text)),
        HirKind::Alternation(branches) => write(branches.first()?, text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_match() {
        for (pattern, text) in [
            ("^[a-z]+$", Some("a")),
            ("^\\d{4}-\\d{2}$", Some("1111-11")),
            ("^(usd|eur)_[0-9]*$", Some("usd_")),
            ("", Some("")),
            ("^sk-[A-Za-z0-9]{3,}$", Some("sk-aaa")),
            ("^a{100000}$", None),
            ("(?=a)b", None),
            ("(", None),
        ] {
            assert_eq!(matching(pattern).as_deref(), text, "{pattern}");
        }
    }
}
