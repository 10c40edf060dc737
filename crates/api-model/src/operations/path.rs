//! Paths: their variables, and the parameters that fill them in.

use super::parameters::Declared;
use super::{note, rules};
use crate::ident::snake;
use crate::model::Place;
use crate::schemas::Types;

/// The variables of a path, in their order.
pub(super) fn variables(path: &str) -> Vec<&str> {
    let mut found: Vec<&str> = Vec::new();
    let mut rest = path;
    while let Some((_, after)) = rest.split_once('{') {
        let Some((name, tail)) = after.split_once('}') else { break };
        if !name.is_empty() && !found.contains(&name) {
            found.push(name);
        }
        rest = tail;
    }
    found
}

/// A path up to its fragment.
pub(super) fn without_fragment(path: &str) -> &str {
    cut(path, '#').0
}

/// What stands before and after a sign; what stands in braces is a name, whatever it is made of.
fn cut(path: &str, sign: char) -> (&str, Option<&str>) {
    let mut inside = false;
    let place = path.find(|character| {
        inside = character == '{' || inside && character != '}';
        character == sign && !inside
    });
    match place.and_then(|place| path.split_at_checked(place)) {
        Some((before, after)) => (before, after.strip_prefix(sign)),
        None => (path, None),
    }
}

/// A path without those pairs of its query that are declared as parameters of the query, which are sent as such:
/// `/search?q={q}&t=json` is `/search?t=json` where there is a parameter `q`.
pub(super) fn without_declared(path: &str, declared: &[Declared<'_>]) -> Option<String> {
    let (before, query) = cut(path, '?');
    let is_declared = |pair: &&str| {
        let Some((name, value)) = pair.split_once('=') else { return false };
        let is_variable = value.starts_with('{') && value.find('}') == Some(value.len() - 1);
        let is_declared = |parameter: &Declared<'_>| parameter.place == Place::Query && parameter.name == name;
        is_variable && declared.iter().any(is_declared)
    };
    let pairs: Vec<&str> = query?.split('&').collect();
    let kept: Vec<&str> = pairs.iter().copied().filter(|pair| !is_declared(pair)).collect();
    match kept.as_slice() {
        kept if kept.len() == pairs.len() => None,
        [] => Some(before.to_owned()),
        kept => Some(format!("{before}?{}", kept.join("&"))),
    }
}

/// A variable without the operators of RFC 6570, which some documents use (`{+name}`, `{path*}`), those of routers
/// (`{*path}`), and the pattern of Google's (`{name=projects/*}`).
pub(super) fn plain(variable: &str) -> &str {
    let name = variable.split('=').next().unwrap_or(variable);
    name.trim_start_matches(['+', '#', '.', '/', ';', '?', '&', '*']).trim_end_matches(['*', '+'])
}

/// Whether an operator or a pattern says that a value may contain slashes.
pub(super) fn spans_segments(variable: &str) -> bool {
    let (name, pattern) = variable.split_once('=').unwrap_or((variable, ""));
    // After another operator, or in a list, a star explodes.
    let is_one = !name.starts_with([';', '.', '/', '?', '&', '#']) && !name.contains(',');
    name.starts_with(['+', '*'])
        || name.ends_with(['+', '*']) && is_one
        || pattern.contains('/')
        || pattern.contains("**")
}

/// Makes path parameters and variables of the path meet; the variables that nothing declares are returned.
pub(super) fn fit<'path>(types: &mut Types<'_>, declared: &mut [Declared<'_>], path: &'path str) -> Vec<&'path str> {
    let is_declared = |list: &[Declared<'_>], name: &str| {
        list.iter().any(|parameter| parameter.place == Place::Path && parameter.name == name)
    };
    let variables = variables(path);
    let of_query = self::variables(cut(path, '?').1.unwrap_or_default());
    for parameter in declared.iter_mut().filter(|parameter| parameter.place == Place::Query) {
        // The path says where in the query it goes.
        if of_query.contains(&parameter.name.as_str()) {
            parameter.place = Place::Path;
        }
    }
    let mut missing: Vec<&str> = variables.iter().copied().filter(|name| !is_declared(declared, name)).collect();
    let mut surplus = Vec::new();
    for (index, parameter) in declared.iter_mut().enumerate() {
        if parameter.place != Place::Path || variables.contains(&parameter.name.as_str()) {
            continue;
        }
        let folded = snake(plain(&parameter.name));
        if let Some(found) = missing.iter().position(|name| snake(plain(name)) == folded) {
            let name = missing.remove(found);
            let reason = format!("`{}` is spelled `{name}` in the path", parameter.name);
            note(types, &rules::PATH_RENAMED, &parameter.node.at, reason);
            name.clone_into(&mut parameter.name);
        } else {
            surplus.push(index);
        }
    }
    // One of each: they mean each other.
    if let (&[index], &[name]) = (surplus.as_slice(), missing.as_slice())
        && let Some(parameter) = declared.get_mut(index)
    {
        let reason = format!("`{}` is spelled `{name}` in the path", parameter.name);
        note(types, &rules::PATH_RENAMED, &parameter.node.at, reason);
        name.clone_into(&mut parameter.name);
        return Vec::new();
    }
    for index in surplus {
        if let Some(parameter) = declared.get_mut(index) {
            parameter.place = Place::Query;
            let reason = format!("`{}` does not occur in `{path}`; it is sent in the query", parameter.name);
            note(types, &rules::PATH_SURPLUS, &parameter.node.at, reason);
        }
    }
    missing
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn variables_of_paths() {
        for (path, expected) in [
            ("/a", vec![]),
            ("/a/{b}/c/{d}", vec!["b", "d"]),
            ("/{a}.{b}/{a}", vec!["a", "b"]),
            ("/{a/{}", vec!["a/{"]),
            ("/{", vec![]),
        ] {
            assert_eq!(variables(path), expected, "{path}");
        }
    }

    #[test]
    fn operators_of_variables() {
        for (variable, name, spans) in [
            ("a", "a", false),
            ("+a", "a", true),
            ("a*", "a", true),
            ("*a", "a", true),
            ("**a", "a", true),
            ("a=projects/*", "a", true),
            ("a=**", "a", true),
            ("a=*", "a", false),
            (";a*", "a", false),
        ] {
            assert_eq!((plain(variable), spans_segments(variable)), (name, spans), "{variable}");
        }
    }

    #[test]
    fn fragments_of_paths() {
        for (path, expected) in
            [("/a", "/a"), ("/ä#b", "/ä"), ("/a#b", "/a"), ("/{a#b}/c#d", "/{a#b}/c"), ("/{a#b", "/{a#b")]
        {
            assert_eq!(without_fragment(path), expected, "{path}");
        }
    }
}
