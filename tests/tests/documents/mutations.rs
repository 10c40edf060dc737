//! Whatever a document says, there is a crate or an error, and soon.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

use openapi_normal::{Document, Limits};
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use serde_json::Value;

use crate::mutate::{Change, apply};
use crate::pipeline;

/// Documents above this size are left to the fuzzer: what can be broken in them is in the small ones, too.
const MOST_BYTES: usize = 30_000;

/// What one broken document may take, in a debug build on a busy machine.
const MOST_TIME: Duration = Duration::from_secs(20);

fn change() -> impl Strategy<Value = Change> {
    (any::<u32>(), any::<u8>(), any::<u32>()).prop_map(|(node, how, other)| Change { node, how, other })
}

#[test]
fn broken_documents_never_break_the_tool() {
    pipeline::on_a_large_stack(run);
}

fn run() {
    let documents: Vec<(String, Value)> = pipeline::documents()
        .into_iter()
        .filter_map(|(name, path)| Some((name, pipeline::open(&path).ok()?.value().clone())))
        .filter(|(_, value)| value.to_string().len() < MOST_BYTES)
        .collect();
    // The same numbers in every run: a commit that breaks it is the one that fails. New ones are the fuzzer's part.
    let config = Config { cases: 200, failure_persistence: None, ..Config::default() };
    let mut runner = TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha));
    let strategy = (0..documents.len(), prop::collection::vec(change(), 1..6));
    let result = runner.run(&strategy, |(index, changes)| {
        let (name, mut value) = documents[index].clone();
        for change in changes {
            apply(&mut value, change);
        }
        let text = value.to_string();
        let start = Instant::now();
        let made = catch_unwind(AssertUnwindSafe(|| {
            let document = Document::read_lenient(text.as_bytes(), "broken.json", &Limits::default())?;
            pipeline::make(&document)
        }));
        prop_assert!(start.elapsed() < MOST_TIME, "{name} took {:?}: {text}", start.elapsed());
        let Ok(made) = made else {
            return Err(TestCaseError::fail(format!("{name} panicked: {text}")));
        };
        if let Ok(made) = made {
            for (path, text) in
                made.files.iter().filter(|(path, _)| path.ends_with(".rs") && !path.contains("/support/"))
            {
                prop_assert!(syn::parse_file(text).is_ok(), "{name}: {path} is no Rust");
            }
        }
        Ok(())
    });
    if let Err(error) = result {
        panic!("{error}");
    }
}
