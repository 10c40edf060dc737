//! The walk of `cargo xtask bench` as one writes it with `notai`; see `workspace_tests::bench`.

#![allow(clippy::print_stdout, reason = "the line printed at the end is what this program is for")]

use workspace_tests::bench::{Failure, Tally, notai};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Failure> {
    let client = notai()?;
    let mut tally = Tally::default();
    let mut sessions = client.list_sessions().page_size(100).items();
    while let Some(session) = sessions.next().await {
        tally.add(session?.bot_score);
    }
    println!("{tally}");
    Ok(())
}
