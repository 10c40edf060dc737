//! `format`, `pattern`, and what is written into a text.

use serde_json::Value;

use super::note::Note;
use super::{At, SchemaComparison};
use crate::compare::change::Step;
use crate::contract::schemas::{Text, Types};
use crate::rule::{Action, Kind};

/// Formats of which the second has room for all of the first.
const WIDER: [(&str, &str); 4] = [("int32", "int64"), ("float", "double"), ("int8", "int16"), ("int16", "int32")];

/// Patterns that every text matches.
const ALL: [&str; 6] = ["", ".*", "^.*$", "^", "$", "^[\\s\\S]*$"];

pub(super) fn compare<'s>(comparison: &mut SchemaComparison<'s>, at: &At<'s>) {
    let common = at.base.types.and(at.revision.types);
    if !common.meets(Types::STRING.or(Types::NUMBER)) {
        return;
    }
    if is_other_spelling(at) {
        return;
    }
    let (before, after) = (at.base.formats.join(" and "), at.revision.formats.join(" and "));
    let (action, message) = match (before.as_str(), after.as_str()) {
        (one, other) if one == other => return,
        ("", after) => (Action::Set, format!("`format` is `{after}` now; there was none")),
        (before, "") => (Action::Unset, format!("`format` `{before}` is gone")),
        (before, after) => {
            let action = if WIDER.contains(&(before, after)) {
                Action::Generalize
            } else if WIDER.contains(&(after, before)) {
                Action::Specialize
            } else {
                Action::Change
            };
            (action, format!("`format` went from `{before}` to `{after}`"))
        }
    };
    comparison.note(at, Kind::Format, action, texts_note(message, "format", before, after));
}

/// Whether both sides say the same of what is in a text, one in words of 3.0 and the other in those of 3.1.
fn is_other_spelling(at: &At<'_>) -> bool {
    at.base.formats != at.revision.formats && at.base.content_words() == at.revision.content_words()
}

fn texts_note(message: String, keyword: &str, before: String, after: String) -> Note<'_> {
    let value = |text: String| (!text.is_empty()).then(|| Value::from(text));
    Note { message, keyword, before: value(before), after: value(after), ..Note::default() }
}

pub(super) fn texts<'s>(comparison: &mut SchemaComparison<'s>, at: &At<'s>) {
    let none = Text::default();
    let before = at.base.text.as_deref().unwrap_or(&none);
    let after = at.revision.text.as_deref().unwrap_or(&none);
    patterns(comparison, at, &before.patterns, &after.patterns);
    for (kind, keyword, before, after) in [
        (Kind::ContentEncoding, "contentEncoding", before.encoding, after.encoding),
        (Kind::ContentMediaType, "contentMediaType", before.media_type, after.media_type),
    ] {
        if before != after && !is_other_spelling(at) {
            let shown = |text: Option<&str>| text.map_or("nothing".to_owned(), |text| format!("`{text}`"));
            let message = format!("`{keyword}` went from {} to {}", shown(before), shown(after));
            let text = |text: Option<&str>| text.unwrap_or_default().to_owned();
            comparison.note(at, kind, Action::Change, texts_note(message, keyword, text(before), text(after)));
        }
    }
    comparison.part(at, Kind::ContentSchema, "contentSchema", before.content, after.content, Step::Content);
}

fn patterns<'s>(comparison: &mut SchemaComparison<'s>, at: &At<'s>, before: &[&str], after: &[&str]) {
    let gone: Vec<&str> = before.iter().filter(|one| !after.contains(one)).copied().collect();
    let new: Vec<&str> = after.iter().filter(|one| !before.contains(one)).copied().collect();
    let (gone, new) = (gone.join("` and `"), new.join("` and `"));
    let (action, message) = match (gone.is_empty(), new.is_empty()) {
        (true, true) => return,
        (true, false) => (Action::Set, format!("`pattern` `{new}` is new")),
        (false, true) => (Action::Unset, format!("`pattern` `{gone}` is gone")),
        (false, false) => {
            let action = match (ALL.contains(&gone.as_str()), ALL.contains(&new.as_str())) {
                (false, true) => Action::Generalize,
                (true, false) => Action::Specialize,
                _ => Action::Change,
            };
            (action, format!("`pattern` went from `{gone}` to `{new}`"))
        }
    };
    let mut note = texts_note(message, "pattern", gone, new);
    note.about = note.before.clone().or_else(|| note.after.clone());
    comparison.note(at, Kind::Pattern, action, note);
}
