//! The results as a table for people, as JSON for machines, and as a chart.

use std::fmt;

use serde_json::{Value, json};

use super::chart::{Bar, Chart};
use super::compile::Compile;
use super::decode::Decode;
use super::documents::Documents;
use super::requests::Requests;
use super::rows::Row;
use super::stream::Stream;
use super::walk::Walk;

/// All that was measured; `None` is what was not.
#[derive(Debug, Default)]
pub struct Report {
    /// What single requests cost.
    pub requests: Option<Requests>,
    /// How much of that is decoding.
    pub decode: Option<Decode>,
    /// What streams cost.
    pub stream: Option<Stream>,
    /// What walks cost.
    pub walk: Option<Walk>,
    /// What compiling costs, client by client.
    pub compile: Option<Vec<Compile>>,
    /// What crates of documents cost.
    pub documents: Option<Documents>,
}

impl Report {
    /// The results with all their digits: seconds, bytes, ratios.
    #[must_use]
    pub fn to_json(&self) -> Value {
        json!({
            "machine": machine(),
            "requests": self.requests.as_ref().map(Requests::to_json),
            "decode": self.decode.as_ref().map(Decode::to_json),
            "stream": self.stream.as_ref().map(Stream::to_json),
            "walk": self.walk.as_ref().map(Walk::to_json),
            "compile": self.compile.as_ref().map(|all| {
                all.iter().map(|one| (one.client.to_owned(), one.to_json())).collect::<serde_json::Map<_, _>>()
            }),
            "documents": self.documents.as_ref().map(Documents::to_json),
        })
    }

    /// The ratios as bars. Documents have too many to be seen side by side.
    #[must_use]
    pub fn to_chart(&self) -> Chart {
        let rows = |title: String, rows: Vec<Row>| (title, rows.iter().map(Bar::of_row).collect());
        let mut groups = Vec::new();
        groups.extend(self.requests.as_ref().map(|requests| rows(requests.title(), requests.rows())));
        groups.extend(self.walk.as_ref().map(|walk| rows(walk.title(), walk.rows())));
        groups.extend(self.compile.iter().flatten().map(|compile| rows(compile.title(), compile.rows())));
        groups.extend(self.decode.as_ref().map(|decode| {
            let bars = decode.others().map(|(answer, decoder)| Bar {
                what: format!("{}, {}", decoder.name, answer.what),
                ratio: decoder.ratio,
                floor: None,
                aim: None,
            });
            ("Decoding JSON, to serde_json".to_owned(), bars.collect())
        }));
        Chart { machine: machine_in_words(), groups }
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let machine = machine_in_words();
        writeln!(f, "Machine: {machine}. Each row: medians of both sides, and the ratio within pairs.")?;
        let mut sections: Vec<&dyn fmt::Display> = Vec::new();
        sections.extend(self.requests.as_ref().map(|section| section as &dyn fmt::Display));
        sections.extend(self.decode.as_ref().map(|section| section as &dyn fmt::Display));
        sections.extend(self.stream.as_ref().map(|section| section as &dyn fmt::Display));
        sections.extend(self.walk.as_ref().map(|section| section as &dyn fmt::Display));
        sections.extend(self.compile.iter().flatten().map(|section| section as &dyn fmt::Display));
        sections.extend(self.documents.as_ref().map(|section| section as &dyn fmt::Display));
        for section in sections {
            write!(f, "{section}")?;
        }
        Ok(())
    }
}

/// The machine in general terms: enough to judge the numbers, nothing that names it.
pub(crate) fn machine() -> Value {
    json!({
        "processors": std::thread::available_parallelism().map_or(1, std::num::NonZero::get),
        "os": std::env::consts::OS,
        "arch": std::env::consts::ARCH,
    })
}

fn machine_in_words() -> String {
    let machine = machine();
    let text = |name: &str| machine[name].as_str().unwrap_or("?").to_owned();
    format!("{} processors, {} on {}", machine["processors"], text("os"), text("arch"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bench::decode::{Answer, Decoder};
    use crate::bench::requests::{Concurrent, Sides, Timed};
    use crate::bench::stats::{Comparison, Spread};
    use crate::bench::walk::Length;

    fn compared(plain: f64, ratios: [f64; 3]) -> Comparison {
        Comparison::of(&ratios.map(|ratio| (plain, plain * ratio))).unwrap()
    }

    fn sides(plain: f64, ratios: [f64; 3], hyper: f64) -> Sides {
        Sides {
            plain: compared(plain, ratios),
            hyper: Comparison::of(&ratios.map(|ratio| (hyper, plain * ratio))).unwrap(),
        }
    }

    fn spread(of: f64) -> Spread {
        Spread::of(&[of * 0.99, of, of * 1.01]).unwrap()
    }

    fn requests() -> Requests {
        let timed = |cpu: f64, ratios: [f64; 3]| Timed {
            cpu: sides(cpu, ratios, cpu / 1.6),
            throughput: sides(1.0 / cpu, ratios.map(|ratio| 1.0 / ratio), 1.6 / cpu),
        };
        let at = |concurrency, ratios| Concurrent { concurrency, timed: timed(20e-6, ratios) };
        Requests {
            requests: 10_000,
            runs: 3,
            sessions: vec![at(1, [1.01, 1.02, 1.04]), at(16, [1.0, 1.04, 1.08]), at(128, [1.06, 1.1, 1.12])],
            page: timed(150e-6, [1.0, 1.0, 1.01]),
            allocations: sides(61.0, [1.3, 1.3, 1.3], 20.0),
            allocated: sides(18_464.0, [1.4, 1.4, 1.4], 9_843.0),
            server: 6.25e-6,
        }
    }

    fn decode() -> Decode {
        let decoder = |name: &str, ratio: f64| Decoder {
            name: name.to_owned(),
            seconds: spread(117e-6 * ratio),
            ratio: spread(ratio),
            client: spread(0.25 + 0.75 * ratio),
        };
        let answer = Answer {
            what: "a page of 100 sessions",
            bytes: 39_207,
            request: spread(156e-6),
            share: spread(0.75),
            decoders: vec![decoder("serde_json", 1.0), decoder("faster", 0.5)],
        };
        Decode { runs: 3, answers: vec![answer] }
    }

    fn walk() -> Walk {
        let length = |sessions: u64, bytes: f64| Length {
            sessions,
            peak: compared(bytes, [1.05, 1.06, 1.07]),
            speed: compared(130_000.0, [0.98, 0.99, 1.0]),
            cpu: compared(2.1e-6, [1.0, 1.01, 1.02]),
        };
        Walk {
            sessions: 20_000,
            runs: 3,
            cpu: compared(0.046, [1.02, 1.05, 1.09]),
            wall: compared(0.1657, [0.93, 1.03, 1.2]),
            peak: compared(4_947_968.0, [1.07, 1.08, 1.09]),
            lengths: vec![length(10_000, 5.0e6), length(100_000, 5.0e6), length(1_000_000, 5.1e6)],
        }
    }

    fn measured() -> Report {
        let compile = Compile {
            client: "notai",
            aim: 1.25,
            runs: 3,
            wall: compared(20.0, [1.28, 1.3, 1.31]),
            cpu: compared(36.0, [1.2, 1.2, 1.2]),
            plain_crates: 80,
            our_crates: 100,
        };
        Report {
            requests: Some(requests()),
            decode: Some(decode()),
            stream: None,
            walk: Some(walk()),
            compile: Some(vec![compile]),
            documents: None,
        }
    }

    #[test]
    fn the_table() {
        insta::assert_snapshot!(without_machine(&measured().to_string()));
    }

    #[test]
    fn the_chart() {
        let chart = Chart { machine: "2 processors".to_owned(), ..measured().to_chart() };
        insta::assert_snapshot!(chart.to_string());
    }

    #[test]
    fn only_what_was_measured_is_shown() {
        let walk = Report { walk: Some(walk()), ..Report::default() };
        let (shown, chart) = (walk.to_string(), walk.to_chart());
        assert!(shown.contains("Walk over") && !shown.contains("cargo check"), "{shown}");
        assert_eq!(chart.groups.len(), 1);
        let compile = Report { walk: None, ..measured() }.to_string();
        assert!(!compile.contains("Walk over") && compile.contains("cargo check"), "{compile}");
    }

    #[test]
    fn json_says_what_the_table_says() {
        let json = measured().to_json();
        let verdict = |path: &str| json.pointer(path).unwrap()["verdict"].as_str().unwrap().to_owned();
        let cases = [
            ("/requests/cpu_seconds_per_request_at_1", "met"),
            ("/requests/cpu_seconds_per_request_at_16", "unclear"),
            ("/requests/cpu_seconds_per_request_at_128", "missed"),
            ("/requests/requests_per_second_at_16", "unclear"),
            ("/requests/requests_per_second_at_128", "missed"),
            ("/walk/cpu_seconds", "met"),
            ("/walk/memory_growth", "met"),
            ("/compile/notai/wall_seconds", "missed"),
        ];
        for (path, expected) in cases {
            assert_eq!(verdict(path), expected, "{path}");
        }
        assert_eq!(json["compile"]["notai"]["crates"]["ours"], 100);
        assert_eq!(json["requests"]["allocations_per_request"]["hyper"]["median"], 20.0);
        assert_eq!(json["decode"]["answers"][0]["decoders"][1]["client_ratio"]["median"], 0.625);
        assert_eq!(json["walk"]["lengths"][2]["sessions"], 1_000_000);
        assert_eq!(Report::default().to_json()["walk"], Value::Null);
    }

    /// The first line is another one on every machine.
    fn without_machine(shown: &str) -> String {
        shown.lines().skip(1).collect::<Vec<_>>().join("\n")
    }
}
