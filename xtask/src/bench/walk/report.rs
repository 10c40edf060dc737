//! The walks as tables and as JSON.

use std::fmt;

use serde_json::{Value, json};

use super::Walk;
use crate::bench::rows::{self, Row, Unit, spread, table_of, trimmed};
use crate::bench::stats::{Aim, Comparison, Spread};

/// Processor time of a walk.
const CPU: Aim = Aim::AtMost(1.10);
/// Peak memory of the longest walk to that of the shortest: constant, but for what an allocator rounds.
const MEMORY_GROWTH: Aim = Aim::AtMost(1.05);

impl Walk {
    /// What the walk is called.
    #[must_use]
    pub fn title(&self) -> String {
        format!("Walk over {} sessions, 100 a page, {} times each in turn", self.sessions, self.runs)
    }

    /// The comparisons of the walk.
    #[must_use]
    pub fn rows(&self) -> Vec<Row> {
        vec![
            Row::new("cpu_seconds", "CPU, user and system", Unit::Milliseconds, self.cpu, Some(CPU)),
            Row::new("wall_seconds", "wall, server included", Unit::Milliseconds, self.wall, None),
            Row::new("peak_bytes", "peak memory", Unit::Mebibytes, self.peak, None),
        ]
    }

    /// The results with all their digits: seconds, bytes, ratios.
    #[must_use]
    pub fn to_json(&self) -> Value {
        let mut value = json!({ "sessions": self.sessions, "runs": self.runs });
        for (key, row) in rows::to_json(&self.rows()) {
            value[key] = row;
        }
        let sides = |comparison: &Comparison| {
            let Comparison { plain, ours, ratio } = comparison;
            json!({ "plain": spread(plain), "ours": spread(ours), "ratio": spread(ratio) })
        };
        value["lengths"] = self
            .lengths
            .iter()
            .map(|length| {
                json!({
                    "sessions": length.sessions,
                    "peak_bytes": sides(&length.peak),
                    "sessions_per_second": sides(&length.speed),
                    "cpu_seconds_per_session": sides(&length.cpu),
                })
            })
            .collect();
        value["memory_growth"] = json!(self.growth(ours).map(|growth| json!({
            "ratio": growth.median,
            "plain": self.growth(plain).map(|growth| growth.median),
            "aim": MEMORY_GROWTH.bound(),
            "verdict": MEMORY_GROWTH.verdict(&growth).to_string(),
        })));
        value
    }
}

fn ours(comparison: &Comparison) -> Spread {
    comparison.ours
}

fn plain(comparison: &Comparison) -> Spread {
    comparison.plain
}

impl fmt::Display for Walk {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "\n{}\n{}", self.title(), trimmed(&rows::to_table("notai", &self.rows())))?;
        writeln!(f, "\nWalks by length; the simulator computes each session, and takes most of the wall time")?;
        let header = [
            "sessions",
            "peak by hand",
            "peak notai",
            "min .. max",
            "wall by hand",
            "wall notai",
            "ratio",
            "CPU by hand",
            "CPU notai",
            "ratio",
        ];
        let mut table = table_of(header);
        for length in &self.lengths {
            let memory = |value| Unit::Mebibytes.show(value);
            // A session is a matter of a microsecond, and a rate is easier to read than its inverse.
            let rate = |seconds: f64| Unit::PerSecond.show(1.0 / seconds);
            table.add_row([
                length.sessions.to_string(),
                memory(length.peak.plain.median),
                memory(length.peak.ours.median),
                format!("{} .. {}", memory(length.peak.ours.min), memory(length.peak.ours.max)),
                Unit::PerSecond.show(length.speed.plain.median),
                Unit::PerSecond.show(length.speed.ours.median),
                format!("{:.2}", length.speed.ratio.median),
                rate(length.cpu.plain.median),
                rate(length.cpu.ours.median),
                format!("{:.2}", 1.0 / length.cpu.ratio.median),
            ]);
        }
        writeln!(f, "{}", trimmed(&table))?;
        writeln!(f, "wall, CPU: sessions a second on the clock, and in a second of the client's processor time")?;
        if let (Some(growth), Some(by_hand)) = (self.growth(ours), self.growth(plain)) {
            let (ratio, by_hand) = (growth.median, by_hand.median);
            let (aim, verdict) = (MEMORY_GROWTH, MEMORY_GROWTH.verdict(&growth));
            writeln!(
                f,
                "peak, longest to shortest: {ratio:.2} (by hand {by_hand:.2}); aim: flat, so {aim}: {verdict}"
            )?;
        }
        Ok(())
    }
}
