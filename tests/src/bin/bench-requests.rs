//! Single requests of `cargo xtask bench`, as one of three clients; see `workspace_tests::bench::load`.

#![allow(clippy::print_stdout, reason = "the line printed at the end is what this program is for")]

use workspace_tests::bench::Failure;
use workspace_tests::bench::load::Load;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Failure> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    println!("{}", Load::read(&arguments)?.run(None).await?);
    Ok(())
}
