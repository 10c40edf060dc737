//! What is measured in a run, and how often.

use crate::bench::{decode, requests, stream, walk};
use crate::cli::{BenchArguments, Section};
use crate::report::Failure;

/// What is measured, and how often.
#[derive(Debug)]
pub struct Plan {
    sections: Vec<Section>,
    /// Single requests.
    pub requests: requests::Scale,
    /// Decoding.
    pub decode: decode::Scale,
    /// Streams.
    pub stream: stream::Scale,
    /// Walks.
    pub walk: walk::Scale,
    /// How many times each side is compiled.
    pub compile_runs: u32,
}

impl Plan {
    /// What the arguments ask for.
    ///
    /// # Errors
    ///
    /// If documents are to be measured and none are given, or the other way round.
    pub fn of(arguments: &BenchArguments) -> Result<Plan, Failure> {
        let mut sections = arguments.only.clone();
        if sections.is_empty() {
            sections = vec![Section::Requests, Section::Decode, Section::Stream, Section::Walk];
            // Compiling takes minutes, and says nothing when it is done quickly.
            sections.extend((!arguments.quick).then_some(Section::Compile));
            sections.extend(arguments.documents.is_some().then_some(Section::Documents));
        }
        let with_documents = sections.contains(&Section::Documents);
        if with_documents && arguments.documents.is_none() {
            return Err(Failure::new("no documents are given to be measured").help("name them with --documents"));
        }
        if arguments.documents.is_some() && !with_documents {
            let help = "leave --documents away, or name them in --only as well";
            return Err(Failure::new("documents are given, and not to be measured").help(help));
        }
        let reps = arguments.reps;
        Ok(if arguments.quick {
            Plan {
                sections,
                requests: requests::Scale { requests: 500, runs: 2, counted: (100, 1) },
                decode: decode::Scale { requests: 1, runs: 2 },
                stream: stream::Scale { deltas: 2_000, runs: 2 },
                walk: walk::Scale { sessions: 1_000, runs: 2, lengths: [1_000, 2_000, 4_000], length_runs: 1 },
                compile_runs: 1,
            }
        } else {
            Plan {
                sections,
                requests: requests::Scale { requests: 10_000, runs: reps, counted: (500, 3) },
                decode: decode::Scale { requests: 5, runs: reps },
                stream: stream::Scale { deltas: 100_000, runs: reps },
                walk: walk::Scale {
                    sessions: arguments.sessions,
                    runs: reps,
                    lengths: [10_000, 100_000, 1_000_000],
                    length_runs: 3,
                },
                compile_runs: arguments.compile_reps,
            }
        })
    }

    /// Whether this is to be measured.
    #[must_use]
    pub fn has(&self, section: Section) -> bool {
        self.sections.contains(&section)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::{Cli, Command};
    use clap::Parser as _;

    fn plan(arguments: &str) -> Result<Plan, Failure> {
        let arguments = ["xtask", "bench"].into_iter().chain(arguments.split_whitespace());
        match Cli::try_parse_from(arguments).unwrap().command {
            Command::Bench(arguments) => Plan::of(&arguments),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn sections() {
        use Section::{Compile, Decode, Documents, Requests, Stream, Walk};
        let cases: &[(&str, &[Section])] = &[
            ("", &[Requests, Decode, Stream, Walk, Compile]),
            ("--quick", &[Requests, Decode, Stream, Walk]),
            ("--documents d", &[Requests, Decode, Stream, Walk, Compile, Documents]),
            ("--only walk", &[Walk]),
            ("--only stream", &[Stream]),
            ("--only walk,compile --only decode", &[Walk, Compile, Decode]),
            ("--only documents --documents d", &[Documents]),
            ("--only compile --quick", &[Compile]),
        ];
        for (arguments, sections) in cases {
            assert_eq!(plan(arguments).unwrap().sections, *sections, "{arguments}");
        }
    }

    #[test]
    fn documents_are_given_and_wanted_or_neither() {
        for (arguments, flaw) in [("--only documents", "--documents"), ("--only walk --documents d", "--only")] {
            let failure = plan(arguments).unwrap_err().to_string();
            assert!(failure.contains(flaw), "{failure}");
        }
    }

    #[test]
    fn a_quick_run_asks_for_less() {
        let (quick, whole) = (plan("--quick").unwrap(), plan("--reps 5 --sessions 7").unwrap());
        assert!(quick.requests.requests < whole.requests.requests && quick.walk.lengths[2] < whole.walk.lengths[0]);
        assert_eq!((whole.requests.runs, whole.walk.runs, whole.walk.sessions), (5, 5, 7));
    }
}
