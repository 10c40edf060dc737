//! What a stream of a chat completion costs with `aisa`, beside `async-openai` and reqwest alone.
//!
//! One program reads the same simulated stream as each of them in turn, and tells the processor time of the thread that
//! reads: what decoding the deltas into types costs, and what comes with it. Short streams with a pause before the first
//! delta tell how long that takes to the caller. reqwest alone looks at nothing, and is the floor.

use std::fmt;
use std::process::Command;

use serde_json::{Value, json};

use super::process;
use super::programs::Programs;
use super::progress::Progress;
use super::rows::{Unit, spread, table_of, trimmed};
use super::stats::{Aim, Comparison, Spread};
use crate::report::Failure;

/// Who reads: the floor, ours, and what ours is compared with.
const SIDES: [&str; 3] = ["reqwest", "aisa", "async-openai"];

/// How many deltas a second one processor is to take.
const SPEED: Aim = Aim::AtLeast(100_000.0);
/// In how many seconds the first delta is to be with the caller.
const FIRST: Aim = Aim::AtMost(0.001);
/// Ours to the other: no slower.
const RATIO: Aim = Aim::AtMost(1.0);

/// How much is read.
#[derive(Clone, Copy, Debug)]
pub struct Scale {
    /// Deltas of a stream.
    pub deltas: u32,
    /// How many rounds.
    pub runs: u32,
}

/// What streams cost.
#[derive(Debug)]
pub struct Stream {
    deltas: u32,
    runs: u32,
    /// For each of [`SIDES`]: deltas a second of processor time, and seconds to the first delta.
    sides: Vec<(Spread, Spread)>,
    /// Processor time for a delta: the other's and ours.
    cpu: Comparison,
}

/// Measures streams.
///
/// # Errors
///
/// If the program cannot be run.
pub fn measure(programs: &Programs, scale: Scale, progress: &mut Progress<'_>) -> Result<Stream, Failure> {
    progress.begin("reading streams in turn", 1)?;
    let program = programs.path("bench-stream")?;
    let finished =
        process::run(Command::new(program).args([scale.runs, scale.deltas].map(|number| number.to_string())))?;
    progress.step();
    let said: Value = serde_json::from_slice(&finished.stdout).unwrap_or_default();
    read(&said, scale)
        .ok_or_else(|| Failure::new("the program did not say how long streams take").at(program.display().to_string()))
}

fn read(said: &Value, scale: Scale) -> Option<Stream> {
    let numbers = |side: &str, what: &str| -> Option<Vec<f64>> {
        said["sides"][side][what].as_array()?.iter().map(Value::as_f64).collect()
    };
    let per_delta = |side: &str| -> Option<Vec<f64>> {
        Some(numbers(side, "cpu_seconds")?.into_iter().map(|seconds| seconds / f64::from(scale.deltas)).collect())
    };
    let sides = SIDES.map(|side| {
        let speed: Vec<f64> = per_delta(side)?.into_iter().map(f64::recip).collect();
        Some((Spread::of(&speed)?, Spread::of(&numbers(side, "first_delta_seconds")?)?))
    });
    let pairs: Vec<_> = per_delta("async-openai")?.into_iter().zip(per_delta("aisa")?).collect();
    let sides = sides.into_iter().collect::<Option<_>>()?;
    Some(Stream { deltas: scale.deltas, runs: scale.runs, sides, cpu: Comparison::of(&pairs)? })
}

impl Stream {
    /// The results with all their digits: deltas a second, seconds, ratios.
    #[must_use]
    pub fn to_json(&self) -> Value {
        let sides = SIDES.iter().zip(&self.sides).map(|(name, (speed, first))| {
            json!({ "name": name, "deltas_per_second": spread(speed), "first_delta_seconds": spread(first) })
        });
        json!({
            "runs": self.runs,
            "deltas": self.deltas,
            "sides": sides.collect::<Vec<_>>(),
            "cpu_seconds_per_delta": { "plain": spread(&self.cpu.plain), "ours": spread(&self.cpu.ours) },
            "ratio": spread(&self.cpu.ratio),
            "aim": RATIO.bound(),
            "verdict": RATIO.verdict(&self.cpu.ratio).to_string(),
        })
    }
}

impl fmt::Display for Stream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "\nStreams of {} deltas on one processor, {} rounds", self.deltas, self.runs)?;
        let mut table = table_of(["", "deltas", "95 % sure", "aim", "first delta after", "95 % sure", "aim"]);
        for (name, (speed, first)) in SIDES.iter().zip(&self.sides) {
            let (fast, early) = (SPEED.verdict(speed), FIRST.verdict(first));
            // The aims are ours.
            let aim = |met: String| if *name == "aisa" { met } else { String::new() };
            table.add_row([
                (*name).to_owned(),
                Unit::PerSecond.show(speed.median),
                format!("{:.0} .. {:.0}", speed.lower, speed.upper),
                aim(format!("{:.0} {fast}", SPEED.bound())),
                Unit::Microseconds.show(first.median),
                format!("{} .. {}", Unit::Microseconds.show(first.lower), Unit::Microseconds.show(first.upper)),
                aim(format!("{} {early}", Unit::Microseconds.show(FIRST.bound()))),
            ]);
        }
        writeln!(f, "{}", trimmed(&table))?;
        let Spread { lower, median, upper, .. } = self.cpu.ratio;
        let verdict = RATIO.verdict(&self.cpu.ratio);
        writeln!(
            f,
            "aisa to async-openai, processor time for a delta: {median:.2} ({lower:.2} .. {upper:.2}), aim {RATIO} {verdict}"
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SCALE: Scale = Scale { deltas: 1_000, runs: 2 };

    fn said() -> Value {
        let side =
            |cpu: [f64; 2], first: f64| json!({ "cpu_seconds": cpu, "first_delta_seconds": [first, first, first] });
        json!({ "sides": {
            "reqwest": side([0.001, 0.001], 50e-6),
            "aisa": side([0.002, 0.004], 80e-6),
            "async-openai": side([0.008, 0.008], 2e-3),
        }})
    }

    #[test]
    fn what_was_said_as_a_table() {
        insta::assert_snapshot!(read(&said(), SCALE).unwrap().to_string().trim(), @r"
        Streams of 1000 deltas on one processor, 2 rounds
                           deltas           95 % sure         aim  first delta after               95 % sure            aim
         reqwest       1000000 /s  1000000 .. 1000000                        50.0 µs      50.0 µs .. 50.0 µs
         aisa           375000 /s    250000 .. 500000  100000 met            80.0 µs      80.0 µs .. 80.0 µs  1000.0 µs met
         async-openai   125000 /s    125000 .. 125000                      2000.0 µs  2000.0 µs .. 2000.0 µs
        aisa to async-openai, processor time for a delta: 0.38 (0.25 .. 0.50), aim <= 1.00 met
        ");
    }

    #[test]
    fn what_was_not_said_is_not_measured() {
        for flaw in [json!(null), json!({ "sides": {} }), json!({ "sides": { "aisa": { "cpu_seconds": [1] } } })] {
            assert!(read(&flaw, SCALE).is_none(), "{flaw}");
        }
        let mut without = said();
        without["sides"]["aisa"]["cpu_seconds"] = json!([]);
        assert!(read(&without, SCALE).is_none());
    }
}
