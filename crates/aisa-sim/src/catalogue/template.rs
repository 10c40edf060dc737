//! Paths with places for parameters: `/models/{model}:generateContent`.

use percent_encoding::percent_decode_str;

/// A path of a document, below the base of its group.
#[derive(Debug)]
pub(super) struct Template(Vec<Segment>);

#[derive(Debug)]
enum Segment {
    Text(String),
    /// The name, with what stands before and after it in the segment.
    Parameter {
        before: String,
        name: String,
        after: String,
    },
}

impl Template {
    pub(super) fn of(path: &str) -> Self {
        let segment =
            |text: &str| match text.split_once('{').and_then(|(before, rest)| Some((before, rest.split_once('}')?))) {
                Some((before, (name, after))) => {
                    Segment::Parameter { before: before.to_owned(), name: name.to_owned(), after: after.to_owned() }
                }
                None => Segment::Text(text.to_owned()),
            };
        Template(path.split('/').map(segment).collect())
    }

    /// The parameters, decoded, if the path fits.
    pub(super) fn fit(&self, path: &str) -> Option<Vec<(&str, String)>> {
        let mut parameters = Vec::new();
        let mut segments = path.split('/');
        for own in &self.0 {
            let sent = segments.next()?;
            match own {
                Segment::Text(text) => (text == sent).then_some(())?,
                Segment::Parameter { before, name, after } => {
                    let value = sent.strip_prefix(before.as_str())?.strip_suffix(after.as_str())?;
                    if value.is_empty() {
                        return None;
                    }
                    parameters.push((name.as_str(), percent_decode_str(value).decode_utf8_lossy().into_owned()));
                }
            }
        }
        segments.next().is_none().then_some(parameters)
    }

    /// How many segments are fixed: the more of them, the better a template fits.
    pub(super) fn fixed(&self) -> usize {
        self.0.iter().filter(|segment| matches!(segment, Segment::Text(_))).count()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_fit_or_do_not() {
        let cases = [
            ("/chat/completions", "/chat/completions", Some(vec![])),
            ("/chat/completions", "/chat/completions/", None),
            ("/chat/completions", "/chat", None),
            ("/tasks/{id}", "/tasks/a%2Fb", Some(vec![("id", "a/b")])),
            ("/tasks/{id}", "/tasks/", None),
            ("/models/{model}:generateContent", "/models/gemini-3:generateContent", Some(vec![("model", "gemini-3")])),
            ("/models/{model}:generateContent", "/models/gemini-3", None),
        ];
        for (template, path, expected) in cases {
            let expected =
                expected.map(|pairs| pairs.into_iter().map(|(name, value)| (name, value.to_owned())).collect());
            assert_eq!(Template::of(template).fit(path), expected, "{template} {path}");
        }
    }
}
