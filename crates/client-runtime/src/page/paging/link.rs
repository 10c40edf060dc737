//! The header `Link` (RFC 8288), as far as pages need it: where the link with a relation leads.

/// Where the first link with this relation leads, as it is written; `fields` are the values of the header.
///
/// A link with an `anchor` is about another resource than the page, and is left alone. What cannot be read ends its field.
pub(super) fn find(fields: impl IntoIterator<Item: AsRef<str>>, relation: &str) -> Option<String> {
    fields.into_iter().find_map(|field| {
        let mut rest = Rest(field.as_ref());
        loop {
            let link = rest.link()?;
            // Several relations may share a link; their names are the same in every case.
            let is_meant = link.rel.split_ascii_whitespace().any(|rel| rel.eq_ignore_ascii_case(relation));
            if is_meant && !link.has_anchor {
                return Some(link.target.to_owned());
            }
        }
    })
}

/// A link of the header.
struct Link<'a> {
    target: &'a str,
    rel: String,
    has_anchor: bool,
}

/// What is left to read of a field.
struct Rest<'a>(&'a str);

impl<'a> Rest<'a> {
    /// The next link, up to the comma behind it; None at the end, and for what is no link.
    fn link(&mut self) -> Option<Link<'a>> {
        self.0 = self.0.trim_start_matches([' ', '\t', ',']).strip_prefix('<')?;
        let (target, rest) = self.0.split_once('>')?;
        self.0 = rest;
        let (mut rel, mut has_anchor) = (None, false);
        while self.takes(';') {
            let name = self.until(&['=', ';', ',', ' ', '\t']);
            let value = if self.takes('=') { self.value()? } else { String::new() };
            match name {
                // Of two relations, the first one counts.
                _ if name.eq_ignore_ascii_case("rel") => rel = rel.or(Some(value)),
                _ => has_anchor |= name.eq_ignore_ascii_case("anchor"),
            }
        }
        self.until(&[',']);
        Some(Link { target, rel: rel.unwrap_or_default(), has_anchor })
    }

    /// The value of a parameter: a quoted text or a word. None for quotes without an end.
    fn value(&mut self) -> Option<String> {
        let Some(quoted) = self.0.strip_prefix('"') else {
            return Some(self.until(&[';', ',', ' ', '\t']).to_owned());
        };
        let (mut value, mut characters) = (String::new(), quoted.chars());
        loop {
            match characters.next()? {
                '"' => break,
                '\\' => value.push(characters.next()?),
                character => value.push(character),
            }
        }
        self.0 = characters.as_str();
        Some(value)
    }

    /// Whether this comes next, with spaces around it, which are left behind with it.
    fn takes(&mut self, mark: char) -> bool {
        let spaces = [' ', '\t'];
        match self.0.trim_start_matches(spaces).strip_prefix(mark) {
            Some(rest) => {
                self.0 = rest.trim_start_matches(spaces);
                true
            }
            None => false,
        }
    }

    fn until(&mut self, marks: &[char]) -> &'a str {
        let (before, rest) = self.0.split_at(self.0.find(marks).unwrap_or(self.0.len()));
        self.0 = rest;
        before
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_is_found_by_its_relation() {
        let rows: &[(&[&str], Option<&str>)] = &[
            (&[], None),
            (&[""], None),
            (&["<https://a.example/t?page=2>; rel=\"next\""], Some("https://a.example/t?page=2")),
            (&["</t?p=2>;rel=next"], Some("/t?p=2")),
            (&["<?a=1,2;3>; rel=next"], Some("?a=1,2;3")),
            (&["</1>; rel=prev, </3>; rel=next, </9>; rel=last"], Some("/3")),
            (&["</1>; rel=prev", "</3>; rel=next"], Some("/3")),
            (&[", ,</3> ; title=\"a, b; rel=next <c>\" ; REL = \"Last NEXT\" ,</4>; rel=next"], Some("/3")),
            (&["</3>; title=\"say \\\"no\\\"; rel=prev\"; rel=next"], Some("/3")),
            (&["</3>; flag; rel=next; rel=prev"], Some("/3")),
            (&["</3>; rel=prev; rel=next"], None),
            (&["</3>; rel=nextish, </4>; rel=\"http://a.example/next\", </5>"], None),
            (&["</3>; rel=next; anchor=\"/other\", </4>; rel=next"], Some("/4")),
            (&["</3>; rel*=next"], None),
            (&["<>; rel=next"], Some("")),
            // What is broken ends the field, not the search.
            (&["</3; rel=next", "</4>; rel=next"], Some("/4")),
            (&["</3>; title=\"open; rel=next", "</4>; rel=next"], Some("/4")),
            (&["/3; rel=next"], None),
            (&["</3>; rel=\"next"], None),
            (&["</3>; rel=\"next\\"], None),
            (&["</3>;;; rel=next"], Some("/3")),
            (&["</3> rel=next, </4>; rel=next"], Some("/4")),
        ];
        for (fields, target) in rows {
            assert_eq!(find(*fields, "next").as_deref(), *target, "{fields:?}");
        }
    }
}
