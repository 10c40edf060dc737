//! The walk of `cargo xtask bench` as one writes it with `notai`.
//!
//! Client, region and key come from the environment (`ISNOTAI_API_KEY`, `ISNOTAI_REGION`, `ISNOTAI_BASE_URL`).

#![allow(clippy::print_stdout, reason = "the line printed at the end is what this program is for")]

use workspace_tests::bench::Tally;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), notai::Error> {
    let client = notai::Client::from_env()?;
    let mut tally = Tally::default();
    let mut sessions = client.list_sessions().page_size(100).items();
    while let Some(session) = sessions.next().await {
        tally.add(session?.bot_score);
    }
    println!("{tally}");
    Ok(())
}
