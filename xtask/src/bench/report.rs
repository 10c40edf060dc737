//! The results as a table for people and as JSON for machines.

use std::fmt;

use comfy_table::{CellAlignment, Table, presets};
use serde_json::{Value, json};

use super::compile::Compile;
use super::documents::Documents;
use super::stats::{Comparison, Spread, Verdict};
use super::walk::Walk;

/// The aims, as ratios of `notai` to the handwritten client.
mod aim {
    /// Processor time of a walk.
    pub(super) const CPU: f64 = 1.10;
    /// Peak memory of the longest walk to that of the shortest: constant, but for what an allocator rounds.
    pub(super) const MEMORY_GROWTH: f64 = 1.05;
    /// Time of a cold check.
    pub(super) const COMPILE: f64 = 1.25;
}

/// All that was measured.
#[derive(Debug, Default)]
pub struct Report {
    /// The walk; `None` when it was skipped.
    pub walk: Option<Walk>,
    /// The compile cost; `None` when it was skipped.
    pub compile: Option<Compile>,
    /// What crates of documents cost; `None` when no documents were given.
    pub documents: Option<Documents>,
}

/// What a number counts, and so how it is written.
#[derive(Clone, Copy)]
enum Unit {
    Milliseconds,
    Seconds,
    Mebibytes,
}

impl Unit {
    fn show(self, value: f64) -> String {
        match self {
            Unit::Milliseconds => format!("{:.1} ms", value * 1e3),
            Unit::Seconds => format!("{value:.1} s"),
            Unit::Mebibytes => format!("{:.2} MiB", value / f64::from(1 << 20)),
        }
    }
}

impl Report {
    /// The results with all their digits: seconds, bytes, ratios.
    pub fn to_json(&self) -> Value {
        json!({
            "machine": machine(),
            "walk": self.walk.as_ref().map(|walk| json!({
                "sessions": walk.sessions,
                "runs": walk.runs,
                "cpu_seconds": comparison(&walk.cpu, Some(aim::CPU)),
                "wall_seconds": comparison(&walk.wall, None),
                "peak_bytes": comparison(&walk.peak, None),
                "memory_by_length": walk.memory.iter().map(|(sessions, peak)| json!({
                    "sessions": sessions,
                    "peak_bytes": spread(peak),
                })).collect::<Vec<_>>(),
                "memory_growth": growth(walk).map(|growth| json!({
                    "ratio": growth.median,
                    "aim": aim::MEMORY_GROWTH,
                    "verdict": Verdict::of(&growth, aim::MEMORY_GROWTH).to_string(),
                })),
            })),
            "compile": self.compile.as_ref().map(|compile| json!({
                "runs": compile.runs,
                "wall_seconds": comparison(&compile.wall, Some(aim::COMPILE)),
                "cpu_seconds": comparison(&compile.cpu, None),
                "crates": { "plain": compile.plain_crates, "ours": compile.our_crates },
            })),
            "documents": self.documents.as_ref().map(Documents::to_json),
        })
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let machine = machine();
        writeln!(
            f,
            "Machine: {} processors, {} on {}. Each row: medians of both sides, and the ratio within pairs.",
            machine["processors"],
            machine["os"].as_str().unwrap_or("?"),
            machine["arch"].as_str().unwrap_or("?")
        )?;
        if let Some(walk) = &self.walk {
            writeln!(f, "\nWalk over {} sessions, 100 a page, {} times each in turn", walk.sessions, walk.runs)?;
            let mut table = comparisons();
            add(&mut table, "CPU, user and system", Unit::Milliseconds, &walk.cpu, Some(aim::CPU));
            add(&mut table, "wall, server included", Unit::Milliseconds, &walk.wall, None);
            add(&mut table, "peak memory", Unit::Mebibytes, &walk.peak, None);
            writeln!(f, "{}", trimmed(&table))?;
            writeln!(f, "\nPeak memory of notai by length of the walk")?;
            let mut table = table_of(["sessions", "median", "min .. max"]);
            for (sessions, peak) in &walk.memory {
                let show = |value| Unit::Mebibytes.show(value);
                let range = format!("{} .. {}", show(peak.min), show(peak.max));
                table.add_row([sessions.to_string(), show(peak.median), range]);
            }
            writeln!(f, "{}", trimmed(&table))?;
            if let Some(growth) = growth(walk) {
                let (ratio, aim) = (growth.median, aim::MEMORY_GROWTH);
                let verdict = Verdict::of(&growth, aim);
                writeln!(f, "longest to shortest: {ratio:.2}; aim: constant, so {aim:.2} at most: {verdict}")?;
            }
        }
        if let Some(compile) = &self.compile {
            writeln!(f, "\nCold `cargo check`, {} times each in turn", compile.runs)?;
            let mut table = comparisons();
            add(&mut table, "wall", Unit::Seconds, &compile.wall, Some(aim::COMPILE));
            add(&mut table, "CPU of all compilers", Unit::Seconds, &compile.cpu, None);
            let (plain, ours) = (compile.plain_crates, compile.our_crates);
            let ratio = format!("{:.2}", ours as f64 / plain as f64);
            table.add_row(["crates compiled".to_owned(), plain.to_string(), ours.to_string(), ratio]);
            writeln!(f, "{}", trimmed(&table))?;
        }
        if let Some(documents) = &self.documents {
            write!(f, "{documents}")?;
        }
        Ok(())
    }
}

/// A table with a column for each side of a comparison.
fn comparisons() -> Table {
    table_of(["", "by hand", "notai", "ratio", "95 % sure", "min .. max", "aim"])
}

pub(super) fn table_of<const N: usize>(header: [&str; N]) -> Table {
    let mut table = Table::new();
    table.load_style(presets::NOTHING).set_header(header);
    for column in table.column_iter_mut().skip(1) {
        column.set_cell_alignment(CellAlignment::Right);
    }
    table
}

pub(crate) fn trimmed(table: &Table) -> String {
    table.lines().map(|line| line.trim_end().to_owned()).collect::<Vec<_>>().join("\n")
}

fn add(table: &mut Table, what: &str, unit: Unit, comparison: &Comparison, aim: Option<f64>) {
    let Comparison { plain, ours, ratio } = comparison;
    table.add_row([
        what.to_owned(),
        unit.show(plain.median),
        unit.show(ours.median),
        format!("{:.2}", ratio.median),
        format!("{:.2} .. {:.2}", ratio.lower, ratio.upper),
        format!("{:.2} .. {:.2}", ratio.min, ratio.max),
        aim.map_or_else(String::new, |aim| format!("{aim:.2} {}", Verdict::of(ratio, aim))),
    ]);
}

/// Peak memory of the longest walk by that of the shortest. They have no pairs, so it is a ratio of medians.
fn growth(walk: &Walk) -> Option<Spread> {
    let ((_, shortest), (_, longest)) = (walk.memory.first()?, walk.memory.last()?);
    Spread::of(&[longest.median / shortest.median])
}

/// The machine in general terms: enough to judge the numbers, nothing that names it.
pub(crate) fn machine() -> Value {
    json!({
        "processors": std::thread::available_parallelism().map_or(1, std::num::NonZero::get),
        "os": std::env::consts::OS,
        "arch": std::env::consts::ARCH,
    })
}

fn comparison(comparison: &Comparison, aim: Option<f64>) -> Value {
    let mut value = json!({
        "plain": spread(&comparison.plain),
        "ours": spread(&comparison.ours),
        "ratio": spread(&comparison.ratio),
    });
    if let Some(aim) = aim {
        value["aim"] = json!(aim);
        value["verdict"] = json!(Verdict::of(&comparison.ratio, aim).to_string());
    }
    value
}

pub(super) fn spread(spread: &Spread) -> Value {
    let Spread { min, lower, median, upper, max } = spread;
    json!({ "min": min, "lower": lower, "median": median, "upper": upper, "max": max })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn compared(plain: f64, ratios: [f64; 3]) -> Comparison {
        Comparison::of(&ratios.map(|ratio| (plain, plain * ratio))).unwrap()
    }

    fn measured() -> Report {
        let memory = |bytes: f64| Spread::of(&[bytes, bytes + 4096.0, bytes + 65536.0]).unwrap();
        Report {
            documents: None,
            walk: Some(Walk {
                sessions: 20_000,
                runs: 3,
                cpu: compared(0.046, [1.02, 1.05, 1.09]),
                wall: compared(0.1657, [0.93, 1.03, 1.2]),
                peak: compared(4_947_968.0, [1.07, 1.08, 1.09]),
                memory: vec![(2_000, memory(5.3e6)), (20_000, memory(5.3e6)), (100_000, memory(5.4e6))],
            }),
            compile: Some(Compile {
                runs: 3,
                wall: compared(20.0, [1.28, 1.3, 1.31]),
                cpu: compared(36.0, [1.2, 1.2, 1.2]),
                plain_crates: 80,
                our_crates: 100,
            }),
        }
    }

    #[test]
    fn the_table() {
        insta::assert_snapshot!(without_machine(&measured().to_string()));
    }

    #[test]
    fn only_what_was_measured_is_shown() {
        let walk = Report { compile: None, ..measured() }.to_string();
        assert!(walk.contains("Walk over") && !walk.contains("cargo check"), "{walk}");
        let compile = Report { walk: None, ..measured() }.to_string();
        assert!(!compile.contains("Walk over") && compile.contains("cargo check"), "{compile}");
    }

    #[test]
    fn json_says_what_the_table_says() {
        let json = measured().to_json();
        assert_eq!(json["walk"]["cpu_seconds"]["verdict"], "met");
        assert_eq!(json["walk"]["memory_growth"]["verdict"], "met");
        assert_eq!(json["compile"]["wall_seconds"]["verdict"], "missed");
        assert_eq!(json["compile"]["crates"]["ours"], 100);
        assert_eq!(Report::default().to_json()["walk"], Value::Null);
    }

    /// The first line is another one on every machine.
    fn without_machine(shown: &str) -> String {
        shown.lines().skip(1).collect::<Vec<_>>().join("\n")
    }
}
