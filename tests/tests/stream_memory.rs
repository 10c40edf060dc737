//! A stream takes as much memory as it has in hand, however long it is. Alone in its process, because all of its heap is
//! counted; the server is a part of that, and holds one block of text.

use std::time::Duration;

use workspace_tests::bench::stream::{Readers, Server, Side};

#[global_allocator]
static HEAP: dhat::Alloc = dhat::Alloc;

/// The most that reading a stream of so many deltas holds on the heap at a time, in bytes.
async fn growth(deltas: usize) -> usize {
    let server = Server::start(deltas, Duration::ZERO).unwrap();
    let readers = Readers::of(&server).unwrap();
    let counting = dhat::Profiler::builder().testing().build();
    let came = readers.read(Side::Aisa, &server).await.unwrap();
    assert_eq!(came.count, deltas);
    let grown = dhat::HeapStats::get().max_bytes;
    drop(counting);
    grown
}

#[tokio::test]
async fn a_long_stream_takes_no_more_than_a_short_one() {
    // What is made once.
    growth(10).await;
    let short = growth(2_000).await;
    let long = growth(20_000).await;
    // Its text is 5 MB. What differs is how much happened to be there when it was asked for.
    assert!(long < short + (1 << 20), "{long} bytes after {short}");
}
