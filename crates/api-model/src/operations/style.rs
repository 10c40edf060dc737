//! Styles: how parameters and the properties of forms become text.

use super::media::{Class, MediaType};
use super::node::Node;
use super::path::spans_segments;
use super::{note, rules};
use crate::model::{Encoding, Place, Style};
use crate::schemas::Types;

/// The encoding of a parameter that is described by a style.
pub(super) fn of_parameter(types: &mut Types<'_>, node: &Node<'_>, place: Place, name: &str) -> Encoding {
    let declared = node.text("style").map(|style| match style {
        "simple" => Some(Style::Simple),
        "label" => Some(Style::Label),
        "matrix" => Some(Style::Matrix),
        "form" | "cookie" => Some(Style::Form),
        "spaceDelimited" => Some(Style::SpaceDelimited),
        "pipeDelimited" => Some(Style::PipeDelimited),
        "deepObject" => Some(Style::DeepObject),
        _ => None,
    });
    let explode = node.flag("explode");
    let asked = ["allowReserved", "x-ms-skip-url-encoding"].iter().any(|key| node.flag(key) == Some(true));
    let reserved = match place {
        Place::Path => asked || spans_segments(name),
        Place::Query | Place::QueryString => asked,
        Place::Header | Place::Cookie => false,
    };
    let possible = |style: Style| match place {
        Place::Path => matches!(style, Style::Simple | Style::Label | Style::Matrix),
        Place::Header => style == Style::Simple,
        Place::Cookie => style == Style::Form,
        Place::Query | Place::QueryString => !matches!(style, Style::Simple | Style::Label | Style::Matrix),
    };
    let style = match declared {
        None => None,
        Some(Some(style)) if possible(style) => Some(style),
        Some(style) => {
            let reason = format!("style `{}` is not possible there", node.text("style").unwrap_or_default());
            note(types, &rules::STYLE, &node.at, reason);
            if style == Some(Style::Simple) && place != Place::Path {
                // Commas, like `simple`.
                return Encoding::Style { style: Style::Form, explode: explode.unwrap_or(false), reserved };
            }
            None
        }
    };
    styled(style, explode, reserved, place)
}

/// The encoding of a style, with the defaults of the place.
pub(super) fn styled(style: Option<Style>, explode: Option<bool>, reserved: bool, place: Place) -> Encoding {
    let usual = match place {
        Place::Path | Place::Header => Style::Simple,
        Place::Query | Place::QueryString | Place::Cookie => Style::Form,
    };
    let style = style.unwrap_or(usual);
    match (style, explode.unwrap_or(style == Style::Form)) {
        (Style::DeepObject, _) => Encoding::Style { style, explode: true, reserved },
        // One parameter per value: there is nothing left to delimit.
        (Style::SpaceDelimited | Style::PipeDelimited, true) => {
            Encoding::Style { style: Style::Form, explode: true, reserved }
        }
        (style, explode) => Encoding::Style { style, explode, reserved },
    }
}

/// The encoding of a place where nothing is said.
pub(super) fn usual(place: Place) -> Encoding {
    styled(None, None, false, place)
}

/// The encoding of a property of a form, where it has one of its own.
pub(super) fn of_property(encoding: &Node<'_>) -> Option<Encoding> {
    let media = encoding.text("contentType").map(MediaType::of_key).unwrap_or_default();
    // Where a style is given, it is the style that counts.
    let has_style = ["style", "explode", "allowReserved"].iter().any(|key| encoding.get(key).is_some());
    if !has_style && media.first().is_some_and(|media| media.class() == Class::Json) {
        return Some(Encoding::Json);
    }
    let style = match encoding.text("style") {
        Some("spaceDelimited") => Some(Style::SpaceDelimited),
        Some("pipeDelimited") => Some(Style::PipeDelimited),
        Some("deepObject") => Some(Style::DeepObject),
        _ => None,
    };
    let reserved = encoding.flag("allowReserved") == Some(true);
    Some(styled(style, encoding.flag("explode"), reserved, Place::Query)).filter(|found| *found != usual(Place::Query))
}

/// The encoding of a part, where it is another one than a part per value.
pub(super) fn of_part(encoding: &Node<'_>) -> Option<Encoding> {
    match of_property(encoding)? {
        Encoding::Json => None,
        Encoding::Style { style, explode, .. } => {
            // There is nothing in a part that would have to be escaped.
            let found = Encoding::Style { style, explode, reserved: false };
            (found != usual(Place::Query)).then_some(found)
        }
    }
}
