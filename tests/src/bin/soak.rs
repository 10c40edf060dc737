//! The program behind `cargo xtask soak`: rounds of the soak, one after the other, until the time is up or one fails.
//!
//! Takes the first seed and the number of minutes. Prints a line of JSON twice a second and one at the end, see
//! `workspace_tests::soak`; the exit code is 1 if anything was lost or repeated, panicked, hung, or grew too large.

#![allow(clippy::print_stdout, reason = "the lines that are printed are how the program that started it follows")]

use std::error::Error;
use std::io::Write as _;
use std::panic;
use std::process::ExitCode;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::time::{Duration, Instant};

use serde::Serialize;
use workspace_tests::bench::usage::peak_memory;
use workspace_tests::soak::{Journal, Outcome, Progress, Report, Round, Tally};

/// What no round outlives. They take a fraction of a second: waits are skipped.
const ROUND: Duration = Duration::from_secs(60);
/// Most memory of the process, in bytes. Pages are small and bodies bounded, so it is far below, however long it lasts.
const MEMORY: u64 = 256 << 20;
/// How often the one who waits hears how far it is.
const BEAT: Duration = Duration::from_millis(500);

static PANICS: AtomicU64 = AtomicU64::new(0);

/// What the thread that works tells the one that watches.
enum Message {
    Begun(Journal),
    Ended(Result<Outcome, Box<dyn Error + Send + Sync>>),
}

fn main() -> Result<ExitCode, Box<dyn Error + Send + Sync>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(seed), Some(minutes)) = (arguments.next(), arguments.next()) else {
        return Err("usage: soak SEED MINUTES".into());
    };
    let (seed, minutes): (u64, u64) = (seed.parse()?, minutes.parse()?);
    let begun = Instant::now();
    let end = begun + Duration::from_secs(60 * minutes);
    count_panics();

    let (tell, told) = mpsc::channel();
    std::thread::spawn(move || work(seed, end, &tell));
    let mut tally = Tally::default();
    let mut journal = None;
    let mut last = begun;
    let (mut flaws, mut events, mut hangs) = (vec![], vec![], 0);
    loop {
        let outcome = match told.recv_timeout(ROUND) {
            Ok(Message::Begun(of)) => {
                journal = Some(of);
                continue;
            }
            Ok(Message::Ended(outcome)) => outcome?,
            Err(RecvTimeoutError::Disconnected) => break,
            Err(RecvTimeoutError::Timeout) => {
                hangs = 1;
                flaws.push(format!("a round does not come to an end within {ROUND:?}"));
                events = journal.as_ref().map(Journal::events).unwrap_or_default();
                break;
            }
        };
        tally.add(&outcome.tally);
        flaws = outcome.flaws;
        let panics = PANICS.load(Ordering::Relaxed);
        if panics > 0 {
            flaws.push(format!("{panics} panics; their messages are on standard error"));
        }
        if let Some(peak) = peak_memory().filter(|peak| *peak > MEMORY) {
            flaws.push(format!("the process has held {peak} bytes, more than {MEMORY}"));
        }
        if !flaws.is_empty() {
            events = if outcome.events.is_empty() {
                journal.as_ref().map(Journal::events).unwrap_or_default()
            } else {
                outcome.events
            };
            break;
        }
        if last.elapsed() >= BEAT {
            last = Instant::now();
            print(&Progress { seconds: begun.elapsed().as_secs_f64(), tally: &tally })?;
        }
    }
    let failed = !flaws.is_empty();
    // A round that hangs is not among those that were counted.
    let round = (tally.rounds + hangs).saturating_sub(1);
    print(&Report {
        seed,
        seconds: begun.elapsed().as_secs_f64(),
        peak_bytes: peak_memory(),
        tally: &tally,
        panics: PANICS.load(Ordering::Relaxed),
        hangs,
        flaws: &flaws,
        repeat: failed.then(|| seed.wrapping_add(round)),
        events: &events,
    })?;
    Ok(if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// Runs rounds until the end; at least one.
fn work(first: u64, end: Instant, tell: &Sender<Message>) {
    for number in 0.. {
        let round = Round::new(first.wrapping_add(number));
        // Nobody listens any more once the other thread has found a flaw.
        if tell.send(Message::Begun(round.journal())).is_err() {
            return;
        }
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        let outcome = runtime.map_err(Into::into).and_then(|runtime| runtime.block_on(round.run()));
        if tell.send(Message::Ended(outcome)).is_err() || Instant::now() >= end {
            return;
        }
    }
}

/// A panic in a task of the simulator is a connection that breaks, which a walk survives; so they are counted.
fn count_panics() {
    let show = panic::take_hook();
    panic::set_hook(Box::new(move |info| {
        PANICS.fetch_add(1, Ordering::Relaxed);
        show(info);
    }));
}

fn print(line: &impl Serialize) -> Result<(), Box<dyn Error + Send + Sync>> {
    println!("{}", serde_json::to_string(line)?);
    Ok(std::io::stdout().flush()?)
}
