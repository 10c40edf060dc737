//! The walk of `cargo xtask bench` as one writes it by hand: reqwest, serde and a loop; see `workspace_tests::bench`.

#![allow(clippy::print_stdout, reason = "the line printed at the end is what this program is for")]

use workspace_tests::bench::plain::{self, SessionList};
use workspace_tests::bench::{Failure, Tally, address};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Failure> {
    let (base, key) = address()?;
    let client = plain::client()?;
    let mut tally = Tally::default();
    let mut cursor: Option<String> = None;
    loop {
        let mut request = client.get(format!("{base}/v1/sessions")).bearer_auth(&key).query(&[("pageSize", "100")]);
        if let Some(cursor) = &cursor {
            request = request.query(&[("cursor", cursor)]);
        }
        let page: SessionList = request.send().await?.error_for_status()?.json().await?;
        for session in page.data {
            tally.add(session.bot_score);
        }
        if !page.pagination.has_more {
            break;
        }
        cursor = page.pagination.next_cursor;
    }
    println!("{tally}");
    Ok(())
}
