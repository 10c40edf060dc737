//! The rows as a table for people, with totals, and as JSON for machines.

use std::fmt;

use comfy_table::{CellAlignment, Table, presets};
use serde_json::{Value, json};

use super::examples::judge::Fault;
use super::row::{Row, share};
use crate::bench::report::machine;
use crate::bench::rows::trimmed;
use crate::printable;

/// The longest file name that is shown whole.
const WIDEST_NAME: usize = 44;

/// How much of what is in the folder and is no document is named.
const MOST_NAMED: usize = 8;

/// The share of operations, and of examples, that has to be without loss, unless somebody asks for more.
pub const ENOUGH: f64 = 0.99;

/// What is aimed at in speed and memory. Missing it is shown and is no failure: it depends on the machine.
mod aim {
    /// Seconds for all documents together.
    pub(super) const SECONDS: f64 = 20.0;
    /// Seconds for the slowest.
    pub(super) const SLOWEST: f64 = 1.5;
    /// MiB.
    pub(super) const PEAK: f64 = 600.0;
}

/// All rows.
pub struct Report {
    /// One per document.
    pub rows: Vec<Row>,
    /// Whether the crates were compiled.
    pub compiled: bool,
    /// How long that took, in seconds, if all were compiled together.
    pub together: Option<f64>,
    /// The share of examples that has to come back.
    pub enough: f64,
    /// What is in the folder and is no document.
    pub passed_over: Vec<String>,
}

/// Sums over all rows.
struct Totals {
    generated: usize,
    compiled: usize,
    promised: usize,
    offered: usize,
    missing: usize,
    faithful: usize,
    kinds: [usize; 3],
    untyped: usize,
    fields: usize,
    lines: usize,
    seconds: f64,
    slowest: f64,
    peak: f64,
    check_seconds: f64,
    warnings: usize,
    tried: usize,
    passed: usize,
    faults: [usize; 3],
    unreached: usize,
}

const KINDS: [&str; 3] = ["lossless", "approximated", "dropped"];
const FAULTS: [Fault; 3] = [Fault::Contradicts, Fault::Undeclared, Fault::Ours];

impl Totals {
    /// How many examples should have come back.
    fn should(&self) -> usize {
        self.tried - self.faults[0]
    }

    /// What falls short in all documents together.
    fn shortfalls(&self, enough: f64) -> Vec<String> {
        let shares = [
            ("operations without loss", share(self.faithful, self.promised), ENOUGH),
            ("examples that come back", share(self.passed, self.should()), enough),
        ];
        let short = shares.iter().filter(|(_, share, enough)| share < enough);
        short.map(|(what, _, enough)| format!("less than {:.0} % {what}", enough * 100.0)).collect()
    }
}

impl Report {
    fn totals(&self) -> Totals {
        let rows = &self.rows;
        let sum = |of: &dyn Fn(&Row) -> usize| rows.iter().map(of).sum();
        let largest = |of: &dyn Fn(&Row) -> f64| rows.iter().map(of).fold(0.0, f64::max);
        let tried = |of: &dyn Fn(&super::row::Tried) -> usize| -> usize {
            rows.iter().filter_map(|row| row.examples.as_ref()).map(of).sum()
        };
        Totals {
            generated: sum(&|row| usize::from(row.is_generated())),
            compiled: sum(&|row| usize::from(row.is_compiled() == Some(true))),
            promised: sum(&|row| row.promised),
            offered: sum(&|row| row.offered),
            missing: sum(&Row::missing_parts),
            faithful: sum(&|row| row.faithful),
            kinds: KINDS.map(|kind| sum(&|row| row.kinds.get(kind).copied().unwrap_or_default())),
            untyped: sum(&|row| row.untyped_fields),
            fields: sum(&|row| row.fields),
            lines: sum(&|row| row.lines),
            seconds: rows.iter().map(|row| row.found.seconds).sum(),
            slowest: largest(&|row| row.found.seconds),
            peak: largest(&|row| row.found.peak as f64),
            check_seconds: rows.iter().filter_map(|row| row.checked.as_ref()).map(|checked| checked.seconds).sum(),
            warnings: sum(&|row| row.checked.as_ref().map_or(0, |checked| checked.warnings.values().sum())),
            tried: tried(&|tried| tried.tried),
            passed: tried(&|tried| tried.passed().0),
            faults: FAULTS.map(|fault| tried(&|tried| tried.count(fault))),
            unreached: tried(&|tried| tried.untyped.len()),
        }
    }

    /// Whether anything falls short.
    #[must_use]
    pub fn falls_short(&self) -> bool {
        !self.totals().shortfalls(self.enough).is_empty() || self.rows.iter().any(|row| !row.shortfalls().is_empty())
    }

    /// Everything that was found out.
    #[must_use]
    pub fn to_json(&self) -> String {
        let rows: Vec<Value> = self.rows.iter().map(Row::to_json).collect();
        let totals = self.totals();
        let value = json!({
            "machine": machine(),
            "totals": {
                "documents": rows.len(),
                "generated": totals.generated,
                "compiled": self.compiled.then_some(totals.compiled),
                "operations": { "promised": totals.promised, "offered": totals.offered, "missing": totals.missing, "faithful": totals.faithful },
                "ledger": KINDS.iter().zip(totals.kinds).map(|(kind, count)| ((*kind).to_owned(), json!(count))).collect::<serde_json::Map<_, _>>(),
                "untyped_fields": totals.untyped,
                "fields": totals.fields,
                "lines": totals.lines,
                "seconds": totals.seconds,
                "slowest_seconds": totals.slowest,
                "peak_bytes": totals.peak,
                "check_seconds": self.together.is_none().then_some(totals.check_seconds),
                "together_seconds": self.together,
                "warnings": totals.warnings,
                "examples": { "tried": totals.tried, "passed": totals.passed, "contradicting": totals.faults[0], "undeclared": totals.faults[1], "ours": totals.faults[2], "without_type": totals.unreached },
            },
            "documents": rows,
            "passed_over": self.passed_over,
        });
        format!("{value:#}\n")
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}", self.table())?;
        self.write_shortfalls(f)?;
        self.write_totals(f)
    }
}

impl Report {
    fn table(&self) -> String {
        let mut table = Table::new();
        table.load_style(presets::NOTHING);
        let mut header = vec![
            "document",
            "operations",
            "faithful",
            "lossless",
            "approx.",
            "dropped",
            "untyped",
            "lines",
            "time",
            "peak",
        ];
        if self.compiled {
            header.extend(["check", "warnings", "examples"]);
        }
        header.push("");
        table.set_header(&header);
        for row in &self.rows {
            let stem = stem(&row.file);
            let is_only = self.rows.iter().filter(|other| self::stem(&other.file) == stem).count() == 1;
            let mut cells = vec![shortened(if is_only { stem } else { &row.file })];
            if row.is_generated() {
                let kind = |kind: &str| row.kinds.get(kind).copied().unwrap_or_default().to_string();
                cells.extend([
                    format!("{}/{}", row.offered, row.promised),
                    percent(row.faithful, row.promised),
                    kind("lossless"),
                    kind("approximated"),
                    kind("dropped"),
                    row.untyped_fields.to_string(),
                    row.lines.to_string(),
                    format!("{:.0} ms", row.found.seconds * 1e3),
                    format!("{:.0} MiB", mebibytes(row.found.peak as f64)),
                ]);
            } else {
                cells.push(format!("0/{}", row.promised));
                cells.extend(std::iter::repeat_n("-".to_owned(), 8));
            }
            if self.compiled {
                let checked = row.checked.as_ref();
                let dash = || "-".to_owned();
                cells.push(match checked {
                    Some(checked) if self.together.is_none() => format!("{:.1} s", checked.seconds),
                    _ => dash(),
                });
                cells.push(checked.map_or_else(dash, |checked| checked.warnings.values().sum::<usize>().to_string()));
                cells.push(row.examples.as_ref().map_or_else(dash, |tried| {
                    let (passed, should) = tried.passed();
                    format!("{passed}/{should}")
                }));
            }
            cells.push(if row.shortfalls().is_empty() { "ok" } else { "SHORT" }.to_owned());
            table.add_row(cells);
        }
        for column in table.column_iter_mut().skip(1).take(header.len() - 2) {
            column.set_cell_alignment(CellAlignment::Right);
        }
        trimmed(&table)
    }

    fn write_shortfalls(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let all = ("all documents", self.totals().shortfalls(self.enough));
        let rows = self.rows.iter().map(|row| (row.file.as_str(), row.shortfalls()));
        let mut header = "\nWhat falls short\n";
        for (file, short) in rows.chain([all]) {
            for what in short {
                let what: String = what.chars().take(300).collect();
                writeln!(f, "{header}  {}: {}", printable::line(file), printable::line(&what))?;
                header = "";
            }
        }
        Ok(())
    }

    fn write_totals(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let totals = self.totals();
        let documents = self.rows.len();
        write!(f, "\n{} of {documents} documents generated", totals.generated)?;
        if self.compiled {
            write!(f, ", {} compiled without warnings", totals.compiled)?;
        }
        writeln!(
            f,
            "\n{} of {} operations offered ({} parameters, bodies or results missing), {} without loss ({})",
            totals.offered,
            totals.promised,
            totals.missing,
            totals.faithful,
            percent(totals.faithful, totals.promised),
        )?;
        let kinds: Vec<_> = KINDS.iter().zip(totals.kinds).map(|(kind, count)| format!("{count} {kind}")).collect();
        writeln!(f, "ledger: {}; untyped fields: {} of {}", kinds.join(", "), totals.untyped, totals.fields)?;
        writeln!(
            f,
            "generated in {:.1} s (aim {:.0}), the slowest in {:.2} s (aim {:.1}), peak memory {:.0} MiB (aim {:.0}); {} lines",
            totals.seconds,
            aim::SECONDS,
            totals.slowest,
            aim::SLOWEST,
            mebibytes(totals.peak),
            aim::PEAK,
            totals.lines,
        )?;
        if self.compiled {
            let [contradicting, undeclared, ours] = totals.faults;
            let should = totals.should();
            match self.together {
                Some(seconds) => write!(f, "compiled together in {seconds:.1} s, dependencies included")?,
                None => write!(f, "checked in {:.1} s", totals.check_seconds)?,
            }
            writeln!(f, ", {} warnings", totals.warnings)?;
            writeln!(
                f,
                "examples: {} of {should} came back ({}, aim {:.0} %); {ours} ours, {undeclared} with undeclared properties; \
                 {contradicting} contradict their schemas, {} stand where no type is",
                totals.passed,
                percent(totals.passed, should),
                ENOUGH * 100.0,
                totals.unreached,
            )?;
        }
        if !self.passed_over.is_empty() {
            let count = self.passed_over.len();
            let mut named: Vec<_> =
                self.passed_over.iter().take(MOST_NAMED).map(|name| printable::line(name)).collect();
            if count > MOST_NAMED {
                named.push("..".into());
            }
            writeln!(f, "not looked at ({count}), since documents end in .json, .yaml or .yml: {}", named.join(", "))?;
        }
        Ok(())
    }
}

/// The name of a file without what says what kind of file it is.
fn stem(file: &str) -> &str {
    file.rsplit_once('.').map_or(file, |(stem, _)| stem)
}

fn mebibytes(bytes: f64) -> f64 {
    bytes / f64::from(1 << 20)
}

/// Rounded down: what is not all is not 100 %.
fn percent(part: usize, whole: usize) -> String {
    format!("{:.1} %", (share(part, whole) * 1000.0).floor() / 10.0)
}

/// The name of a file, in the middle of which something may be missing.
fn shortened(name: &str) -> String {
    let name = printable::line(name);
    let count = name.chars().count();
    if count <= WIDEST_NAME {
        return name.into_owned();
    }
    // Names of one origin differ at their ends.
    let begin = WIDEST_NAME / 4;
    let end = WIDEST_NAME - 2 - begin;
    let (begin, end): (String, String) = (name.chars().take(begin).collect(), name.chars().skip(count - end).collect());
    format!("{begin}..{end}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::corpus::cargo_check::Checked;
    use crate::corpus::examples::judge::Failed;
    use crate::corpus::one::Found;
    use crate::corpus::row::Tried;

    fn row(file: &str, operations: (usize, usize)) -> Row {
        let found = Found { seconds: 0.0125, peak: 27 << 20, ..Found::default() };
        let kinds = [("lossless", 12), ("approximated", 3)].map(|(kind, count)| (kind.to_owned(), count));
        Row {
            file: file.to_owned(),
            offered: operations.0,
            promised: operations.1,
            faithful: operations.0,
            kinds: kinds.into(),
            lines: 1234,
            fields: 100,
            untyped_fields: 2,
            found,
            ..Row::default()
        }
    }

    /// Everything that a row can be: whole, short of an operation, warned about, broken, refused; and odd names.
    #[test]
    fn the_table_as_people_see_it() {
        let checked = |compiles: bool| Checked { compiles, seconds: 1.26, ..Checked::default() };
        let mut whole = row("pets.json", (10, 10));
        whole.checked = Some(checked(true));
        whole.examples = Some(Tried { tried: 4, ..Tried::default() });
        let mut short = row("pets.yaml", (4, 5));
        short.missing = vec!["GET /pets: the operation".to_owned(), "PUT /pets: the body".to_owned()];
        short.checked = Some(Checked { warnings: [("unused_mut".to_owned(), 2)].into(), ..checked(true) });
        let failed = |fault: Fault| Failed {
            fault,
            pointer: String::new(),
            schema: String::new(),
            ty: String::new(),
            reason: String::new(),
            contradiction: None,
        };
        let faults = [Fault::Ours, Fault::Contradicts].map(failed);
        short.examples = Some(Tried { tried: 4, failed: faults.into(), untyped: vec![String::new()], problem: None });
        let mut broken = row("a-name-that-is-longer-than-the-table-has-room-for-v1.json", (1, 1));
        broken.checked =
            Some(Checked { error_count: 3, errors: vec!["error: no\n  here".to_owned()], ..checked(false) });
        let failure = Some("swagger.json: is a Swagger 2.0 document".to_owned());
        let refused = Row { failure, kinds: [].into(), ..row("esc\u{1b}[2J.json", (0, 7)) };
        let mut report = Report {
            rows: vec![broken, refused, whole, short],
            compiled: true,
            together: None,
            enough: ENOUGH,
            passed_over: (1..=9).map(|number| format!("{number}.txt")).collect(),
        };
        insta::assert_snapshot!("table", report.to_string());
        report.together = Some(75.0);
        report.rows.truncate(3);
        report.rows.drain(..2);
        report.passed_over.clear();
        insta::assert_snapshot!("table_together", report.to_string());
        assert!(!report.falls_short());
    }
}
