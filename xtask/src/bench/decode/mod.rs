//! How much of the client's processor time goes into decoding JSON, and what a faster decoder would leave of it.
//!
//! The same recorded answers are asked for with `notai`, and decoded alone, with serde_json (which the client uses) and
//! with others, into the same types. A round is one run of each, so that a busy moment of the machine slows both.

pub mod report;

use serde_json::Value;

use super::programs::{Programs, Server};
use super::progress::Progress;
use super::requests::Bench;
use super::stats::Spread;
use crate::report::Failure;

/// The decoder that the client uses.
const OURS: &str = "serde_json";

/// The answers: the program's word for them, how they are called, and how many are asked for in place of a thousand.
const ANSWERS: [(&str, &str, u32); 2] = [("page", "a page of 100 sessions", 100), ("session", "one session", 1000)];

/// How much is decoded.
#[derive(Clone, Copy, Debug)]
pub struct Scale {
    /// Requests of a run, in thousands of the smallest answer.
    pub requests: u32,
    /// How many rounds.
    pub runs: u32,
}

/// What decoding takes.
#[derive(Debug)]
pub struct Decode {
    /// How many rounds.
    pub runs: u32,
    /// For each kind of answer.
    pub answers: Vec<Answer>,
}

/// What decoding one kind of answer takes.
#[derive(Debug)]
pub struct Answer {
    /// What it is.
    pub what: &'static str,
    /// The size of its body.
    pub bytes: u64,
    /// User and system time of a whole request with `notai`, in seconds.
    pub request: Spread,
    /// The part of it that decoding takes.
    pub share: Spread,
    /// The decoders.
    pub decoders: Vec<Decoder>,
}

/// A decoder.
#[derive(Debug)]
pub struct Decoder {
    /// Its name.
    pub name: String,
    /// Processor time for one body, in seconds.
    pub seconds: Spread,
    /// The same by that of the decoder that the client uses.
    pub ratio: Spread,
    /// What the processor time of a request would be with it, by what it is.
    pub client: Spread,
}

/// Measures decoders and requests.
///
/// # Errors
///
/// If the programs cannot be run.
pub fn measure(programs: &Programs, scale: Scale, progress: &mut Progress<'_>) -> Result<Decode, Failure> {
    progress.begin("decoding and asking in turn", u64::from(scale.runs))?;
    let server = Server::recorded(programs)?;
    let decoder = programs.path("bench-decode")?;
    let mut bench = Bench { programs, server: &server, asked: 0 };
    let mut rounds = Vec::new();
    for _ in 0..scale.runs {
        let (said, _) = server.ask(decoder, &["1"])?;
        let mut requests = Vec::new();
        for (what, _, times) in ANSWERS {
            requests.push(bench.run("bench-requests", "notai", what, 1, times * scale.requests)?.cpu);
        }
        rounds.push((said, requests));
        progress.step();
    }
    let answers = ANSWERS.iter().enumerate().map(|(index, (key, what, _))| {
        let rounds: Option<Vec<_>> =
            rounds.iter().map(|(said, requests)| Some((read(&said[key])?, *requests.get(index)?))).collect();
        answer(what, &rounds?)
    });
    let answers: Option<Vec<_>> = answers.collect();
    let answers = answers.ok_or_else(|| {
        Failure::new("the program did not say how long decoding takes").at(decoder.display().to_string())
    })?;
    Ok(Decode { runs: scale.runs, answers })
}

/// What a decoding program said about one kind of answer.
#[derive(Debug, PartialEq)]
struct Said {
    bytes: u64,
    /// Seconds by decoder.
    seconds: Vec<(String, f64)>,
}

fn read(said: &Value) -> Option<Said> {
    let seconds = said["seconds"].as_object()?.iter();
    let seconds: Option<Vec<_>> =
        seconds.map(|(name, rounds)| Some((name.clone(), rounds.get(0)?.as_f64()?))).collect();
    Some(Said { bytes: said["bytes"].as_u64()?, seconds: seconds? })
}

/// Sums rounds up: what decoding took, and what the whole request took.
fn answer(what: &'static str, rounds: &[(Said, f64)]) -> Option<Answer> {
    let of = |name: &str| -> Option<Vec<f64>> {
        let seconds = |said: &Said| Some(said.seconds.iter().find(|(other, _)| other == name)?.1);
        rounds.iter().map(|(said, _)| seconds(said)).collect()
    };
    let (first, _) = rounds.first()?;
    let requests: Vec<f64> = rounds.iter().map(|(_, request)| *request).collect();
    let ours = of(OURS)?;
    let each = |of: &dyn Fn(usize) -> f64| Spread::of(&(0..rounds.len()).map(of).collect::<Vec<_>>());
    // The client's own first, the fastest of the others next.
    let mut decoders = first
        .seconds
        .iter()
        .map(|(name, _)| {
            let seconds = of(name)?;
            Some(Decoder {
                name: name.clone(),
                seconds: Spread::of(&seconds)?,
                ratio: each(&|round| seconds[round] / ours[round])?,
                client: each(&|round| (requests[round] - ours[round] + seconds[round]) / requests[round])?,
            })
        })
        .collect::<Option<Vec<_>>>()?;
    decoders.sort_by(|a, b| {
        (a.name != OURS, a.seconds.median)
            .partial_cmp(&(b.name != OURS, b.seconds.median))
            .unwrap_or(std::cmp::Ordering::Equal)
    });
    Some(Answer {
        what,
        bytes: first.bytes,
        request: Spread::of(&requests)?,
        share: each(&|round| ours[round] / requests[round])?,
        decoders,
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn said(serde_json: f64, other: f64) -> Said {
        read(&json!({ "bytes": 400, "seconds": { "faster": [other], "serde_json": [serde_json] } })).unwrap()
    }

    #[test]
    fn a_faster_decoder_saves_its_share_of_the_whole() {
        let answer = answer("one session", &[(said(8.0, 4.0), 10.0), (said(16.0, 8.0), 20.0)]).unwrap();
        assert_eq!((answer.bytes, answer.share.median), (400, 0.8));
        let [ours, faster] = &answer.decoders[..] else { panic!("{answer:?}") };
        assert_eq!((ours.name.as_str(), ours.ratio.median, ours.client.median), ("serde_json", 1.0, 1.0));
        assert_eq!((faster.name.as_str(), faster.ratio.median, faster.client.median), ("faster", 0.5, 0.6));
    }

    #[test]
    fn what_was_not_said_is_not_measured() {
        for flaw in [json!(null), json!({ "bytes": 1 }), json!({ "bytes": 1, "seconds": { "serde_json": [] } })] {
            assert_eq!(read(&flaw), None, "{flaw}");
        }
        let without = read(&json!({ "bytes": 1, "seconds": { "other": [1.0] } })).unwrap();
        assert!(answer("one session", &[(without, 1.0)]).is_none());
    }
}
