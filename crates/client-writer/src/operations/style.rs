//! How a style is spelled.

use api_model::model::{Encoding, Style};

/// The expression for an encoding, for example `Style::FORM.joined()`.
pub(super) fn style(encoding: Encoding) -> String {
    let Encoding::Style { style, explode, reserved } = encoding else {
        return "Style::JSON".to_owned();
    };
    // The constants explode as OpenAPI does unless told otherwise.
    let (name, exploded) = match style {
        Style::Simple => ("SIMPLE", false),
        Style::Label => ("LABEL", false),
        Style::Matrix => ("MATRIX", false),
        Style::Form => ("FORM", true),
        Style::SpaceDelimited => ("SPACE", false),
        Style::PipeDelimited => ("PIPE", false),
        Style::DeepObject => ("DEEP", true),
    };
    let explode = match (exploded, explode) {
        (false, true) => ".exploded()",
        (true, false) if name == "FORM" => ".joined()",
        _ => "",
    };
    let reserved = if reserved { ".reserved()" } else { "" };
    format!("Style::{name}{explode}{reserved}")
}
