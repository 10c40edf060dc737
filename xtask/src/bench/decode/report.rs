//! Decoding as a table and as JSON.

use std::fmt;

use serde_json::{Value, json};

use super::{Answer, Decode, Decoder, OURS};
use crate::bench::rows::{Unit, spread, table_of, trimmed};

impl Decode {
    /// What the table is called.
    #[must_use]
    pub fn title(&self) -> String {
        format!("Decoding JSON, {} rounds; what else a request takes stays as it is", self.runs)
    }

    /// The decoders that the client does not use, with the answer they decode.
    pub fn others(&self) -> impl Iterator<Item = (&Answer, &Decoder)> {
        let pairs = |answer| Answer::others(answer).map(move |decoder| (answer, decoder));
        self.answers.iter().flat_map(pairs)
    }

    /// The results with all their digits: seconds, bytes, ratios.
    #[must_use]
    pub fn to_json(&self) -> Value {
        let decoder = |decoder: &Decoder| {
            json!({
                "name": decoder.name,
                "cpu_seconds": spread(&decoder.seconds),
                "ratio": spread(&decoder.ratio),
                "client_ratio": spread(&decoder.client),
            })
        };
        let answers = self.answers.iter().map(|answer| {
            json!({
                "what": answer.what,
                "bytes": answer.bytes,
                "request_cpu_seconds": spread(&answer.request),
                "share": spread(&answer.share),
                "decoders": answer.decoders.iter().map(decoder).collect::<Vec<_>>(),
            })
        });
        json!({ "runs": self.runs, "answers": answers.collect::<Vec<_>>() })
    }
}

impl Answer {
    fn others(&self) -> impl Iterator<Item = &Decoder> {
        self.decoders.iter().filter(|decoder| decoder.name != OURS)
    }
}

impl fmt::Display for Decode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "\n{}", self.title())?;
        for answer in &self.answers {
            let (request, share) = (Unit::Microseconds.show(answer.request.median), &answer.share);
            writeln!(
                f,
                "{} ({} bytes): {request} of CPU a request with notai, {:.2} of it decoding ({:.2} .. {:.2})",
                answer.what, answer.bytes, share.median, share.lower, share.upper
            )?;
            let mut table = table_of(["", "CPU", "to serde_json", "95 % sure", "notai with it", "95 % sure"]);
            for decoder in &answer.decoders {
                let (ratio, client) = (&decoder.ratio, &decoder.client);
                table.add_row([
                    decoder.name.clone(),
                    Unit::Microseconds.show(decoder.seconds.median),
                    format!("{:.2}", ratio.median),
                    format!("{:.2} .. {:.2}", ratio.lower, ratio.upper),
                    format!("{:.2}", client.median),
                    format!("{:.2} .. {:.2}", client.lower, client.upper),
                ]);
            }
            writeln!(f, "{}", trimmed(&table))?;
        }
        Ok(())
    }
}
