//! The same as `bench-requests`, and counts allocations. Counting takes many times as long as allocating, which is why
//! the times of this program mean nothing.

#![allow(clippy::print_stdout, reason = "the line printed at the end is what this program is for")]

use workspace_tests::bench::Failure;
use workspace_tests::bench::load::Load;

#[global_allocator]
static COUNTED: dhat::Alloc = dhat::Alloc;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Failure> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    // Without a report at its end, and with the shortest backtraces: only the sums are wanted.
    let _counting = dhat::Profiler::builder().testing().trim_backtraces(Some(1)).build();
    let meter = || {
        let so_far = dhat::HeapStats::get();
        (so_far.total_blocks, so_far.total_bytes)
    };
    println!("{}", Load::read(&arguments)?.run(Some(meter)).await?);
    Ok(())
}
