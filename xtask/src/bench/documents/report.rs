//! The comparison of generators as tables and as JSON.

use std::fmt;

use serde_json::{Value, json};

use super::generators::GENERATORS;
use super::{Documents, Measured, Row};
use crate::bench::rows::{spread, table_of, trimmed};
use crate::bench::stats::Comparison;
use crate::printable;

impl Documents {
    /// The results with all their digits: seconds, bytes, ratios of ours to the other one's.
    #[must_use]
    pub fn to_json(&self) -> Value {
        let rows: Vec<_> = self.rows.iter().map(row_json).collect();
        json!({ "runs": self.runs, "documents": rows })
    }
}

fn row_json(row: &Row) -> Value {
    let crates = GENERATORS.iter().zip(&row.crates).map(|(generator, measured)| {
        let beside = |of: fn(&Measured) -> &[f64]| {
            let comparison = row.crates.first().and_then(|ours| measured.beside(ours, of));
            comparison
                .map(|Comparison { plain, ratio, .. }| json!({ "seconds": spread(&plain), "ratio": spread(&ratio) }))
        };
        json!({
            "generator": generator.name,
            "failure": measured.failure,
            "lines": measured.lines,
            "peak_bytes": measured.peak,
            "errors": measured.errors,
            "warnings": measured.warnings,
            "generate": beside(|measured| &measured.generate),
            "check": beside(|measured| &measured.check),
            "check_cpu": beside(|measured| &measured.check_cpu),
        })
    });
    json!({ "document": row.document, "crates": crates.collect::<Vec<_>>() })
}

impl fmt::Display for Documents {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "\nCrates of documents, made and checked {} times each in turn; ratios are ours to theirs",
            self.runs
        )?;
        let header =
            ["", "generate", "ratio", "peak", "lines", "ratio", "check alone", "ratio", "min .. max", "warnings"];
        let mut table = table_of(header);
        for row in &self.rows {
            table.add_row([printable::line(&row.document).into_owned()]);
            let Some(ours) = row.crates.first() else { continue };
            for (generator, measured) in GENERATORS.iter().zip(&row.crates) {
                table.add_row(cells(generator.name, generator.is_ours(), measured, ours));
            }
        }
        writeln!(f, "{}", trimmed(&table))?;
        self.write_sums(f)
    }
}

fn cells(name: &str, is_ours: bool, measured: &Measured, ours: &Measured) -> Vec<String> {
    let name = format!("  {name}");
    if let Some(failure) = &measured.failure {
        let short: String = failure.chars().take(60).collect();
        return vec![name, format!("no crate: {}", printable::line(&short))];
    }
    // A ratio to itself says nothing.
    let ratio = |comparison: Option<Comparison>| comparison.filter(|_| !is_ours).map(|comparison| comparison.ratio);
    let two = |value: f64| format!("{value:.2}");
    let median = |of: fn(&Measured) -> &[f64]| measured.spread(of).map_or(0.0, |spread| spread.median);
    let generate = ratio(measured.beside(ours, |measured| &measured.generate));
    let check = ratio(measured.beside(ours, |measured| &measured.check));
    let lines = ours.lines as f64 / measured.lines as f64;
    vec![
        name,
        format!("{:.0} ms", median(|measured| &measured.generate) * 1e3),
        generate.map(|ratio| two(ratio.median)).unwrap_or_default(),
        format!("{:.0} MiB", measured.peak / f64::from(1 << 20)),
        measured.lines.to_string(),
        if is_ours || !lines.is_finite() { String::new() } else { two(lines) },
        match measured.errors {
            0 => format!("{:.2} s", median(|measured| &measured.check)),
            errors => format!("{errors} errors"),
        },
        check.map(|ratio| two(ratio.median)).unwrap_or_default(),
        check.map(|ratio| format!("{:.2} .. {:.2}", ratio.min, ratio.max)).unwrap_or_default(),
        measured.warnings.to_string(),
    ]
}

impl Documents {
    fn write_sums(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let documents = self.rows.len();
        writeln!(f, "\nOver the documents of which both that generator and ours make a crate that compiles")?;
        let header = [
            "",
            "made",
            "compile",
            "documents",
            "lines",
            "ours",
            "ratio",
            "check",
            "ours",
            "ratio",
            "generate",
            "ours",
        ];
        let mut table = table_of(header);
        for (index, sums) in self.sums() {
            let name = GENERATORS.get(index).map_or("", |generator| generator.name);
            let seconds = |seconds: f64| format!("{seconds:.1} s");
            table.add_row([
                name.to_owned(),
                format!("{}/{documents}", sums.generated),
                format!("{}/{documents}", sums.compiled),
                sums.both.to_string(),
                sums.lines.0.to_string(),
                sums.lines.1.to_string(),
                quotient(sums.lines.1 as f64, sums.lines.0 as f64),
                seconds(sums.check.0),
                seconds(sums.check.1),
                quotient(sums.check.1, sums.check.0),
                seconds(sums.generate.0),
                seconds(sums.generate.1),
            ]);
        }
        writeln!(f, "{}", trimmed(&table))
    }
}

fn quotient(part: f64, whole: f64) -> String {
    let quotient = part / whole;
    if quotient.is_finite() { format!("{quotient:.2}") } else { String::new() }
}
