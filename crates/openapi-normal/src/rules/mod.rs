//! Every rule of this crate, for the page that lists them.
//!
//! A rule costs at most what its row says; a single entry may cost less.

mod preparing;
mod progenitor;
mod repairs;

use crate::ledger::Kind;
use crate::rule::Rule;

const COUNT: usize = repairs::RULES.len() + preparing::RULES.len() + progenitor::RULES.len();

/// Every rule that [`prepare`](crate::prepare) and [`normalize`](crate::normalize) write into the ledger,
/// stage by stage.
pub const RULES: &[Rule] = &{
    let mut all = [rule("", Kind::Lossless, "", "", ""); COUNT];
    let mut next = 0;
    let tables = [repairs::RULES, preparing::RULES, progenitor::RULES];
    let mut table = 0;
    while table < tables.len() {
        let mut row = 0;
        while row < tables[table].len() {
            all[next] = tables[table][row];
            next += 1;
            row += 1;
        }
        table += 1;
    }
    all
};

const fn rule(id: &'static str, kind: Kind, what: &'static str, lost: &'static str, avoid: &'static str) -> Rule {
    Rule { id, kind, what, lost, avoid }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::fs;
    use std::path::Path;

    use super::*;

    /// The ids in the code of a folder, comments and tests aside.
    fn used(folder: &Path, ids: &mut BTreeSet<String>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                if path.file_name().is_some_and(|name| name != "rules") {
                    used(&path, ids);
                }
                continue;
            }
            let text = fs::read_to_string(&path).unwrap();
            let code = text.split("#[cfg(test)]").next().unwrap_or_default();
            for line in code.lines().filter(|line| !line.trim_start().starts_with("//")) {
                for quoted in line.split('"').skip(1).step_by(2) {
                    let stage = quoted.split_once('.').map(|(stage, _)| stage);
                    let stages = ["repair", "bundle", "name", "overlay", "canonical", "lower", "pass"];
                    let is_id = quoted.bytes().all(|byte| byte.is_ascii_lowercase() || b".-".contains(&byte));
                    if is_id && stage.is_some_and(|stage| stages.contains(&stage)) && !quoted.ends_with(".yaml") {
                        ids.insert(quoted.to_owned());
                    }
                }
            }
        }
    }

    #[test]
    fn the_table_is_complete() {
        let mut ids = BTreeSet::new();
        used(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut ids);
        let table: BTreeSet<String> = RULES.iter().map(|rule| rule.id.to_owned()).collect();
        assert_eq!(table.len(), RULES.len(), "an id stands twice");
        assert_eq!(ids, table);
    }

    #[test]
    fn what_is_lost_is_said() {
        for rule in RULES {
            assert_eq!(rule.kind == Kind::Lossless, rule.lost.is_empty(), "{}", rule.id);
            assert!(rule.kind == Kind::Lossless || !rule.avoid.is_empty(), "{}", rule.id);
            for text in [rule.what, rule.lost, rule.avoid] {
                assert!(text.is_empty() || text.ends_with('.'), "{}: {text}", rule.id);
            }
        }
    }
}
