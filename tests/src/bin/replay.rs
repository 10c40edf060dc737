//! Decodes recorded answers for `cargo xtask drift --replay`, which must not depend on a generated crate.
//!
//! Reads a JSON list of answers from stdin, and prints a list of verdicts in the same order.

#![allow(clippy::print_stdout, reason = "the line printed at the end is what this program is for")]

use workspace_tests::replay::{Answer, decode};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let answers: Vec<Answer> = serde_json::from_reader(std::io::stdin().lock())?;
    let verdicts: Vec<_> = answers.iter().map(decode).collect();
    println!("{}", serde_json::to_string(&verdicts)?);
    Ok(())
}
