//! Events of a session: metadata only, as the API shows it.
//!
//! The byte and the name of the message types are **the simulator's own choice**, except that 1 is `init`
//! and that `mouse_move` and `keypress` exist, as the documentation's examples show.

use serde_json::{Map, Value, json};

use super::device::DeviceClass;
use super::session::Session;
use super::{stream, time};

/// What the counters of a session's details tell apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Family {
    Mouse,
    Scroll,
    Keyboard,
    Touch,
    Form,
    Other,
}

struct Kind {
    byte: u8,
    /// Absent for a type that the API has a byte for and no name.
    name: Option<&'static str>,
    family: Family,
}

const fn kind(byte: u8, name: &'static str, family: Family) -> Kind {
    Kind { byte, name: Some(name), family }
}

const INIT: usize = 0;
const PAGE_VIEW: usize = 1;
const KINDS: [Kind; 14] = [
    kind(0x01, "init", Family::Other),
    kind(0x02, "page_view", Family::Other),
    kind(0x03, "visibility_change", Family::Other),
    Kind { byte: 0x7e, name: None, family: Family::Other },
    kind(0x10, "mouse_move", Family::Mouse),
    kind(0x11, "mouse_click", Family::Mouse),
    kind(0x18, "scroll", Family::Scroll),
    kind(0x20, "keypress", Family::Keyboard),
    kind(0x21, "paste", Family::Keyboard),
    kind(0x30, "touch_start", Family::Touch),
    kind(0x31, "touch_move", Family::Touch),
    kind(0x40, "form_focus", Family::Form),
    kind(0x41, "form_submit", Family::Form),
    kind(0x50, "heartbeat", Family::Other),
];

/// Which kinds occur how often: indices into [`KINDS`], weighted by repetition.
const WITH_A_MOUSE: [usize; 24] = [4, 4, 4, 4, 4, 4, 4, 5, 5, 6, 6, 6, 7, 7, 7, 7, 8, 11, 11, 12, 13, 2, PAGE_VIEW, 3];
const WITH_A_FINGER: [usize; 16] = [9, 9, 9, 10, 10, 10, 10, 6, 6, 6, 7, 11, 12, 13, 2, PAGE_VIEW];

/// How many slices the timeline of a session is cut into, at most.
const TIMELINE_SLICES: u64 = 12;

/// Which events to keep. The default keeps all.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct EventFilter {
    pub(crate) byte: Option<u8>,
    pub(crate) from_ms: Option<i64>,
    pub(crate) to_ms: Option<i64>,
}

impl EventFilter {
    pub(crate) fn keeps(&self, event: &Event<'_>) -> bool {
        self.byte.is_none_or(|byte| byte == event.kind().byte)
            && self.from_ms.is_none_or(|from| event.timestamp_ms() >= from)
            && self.to_ms.is_none_or(|to| event.timestamp_ms() <= to)
    }

    /// The byte that a `type` parameter means: a byte in decimal or in hexadecimal, or a name. A byte that
    /// no event bears is understood all the same; it keeps nothing.
    pub(crate) fn parse_type(text: &str) -> Option<u8> {
        if let Some(hex) = text.strip_prefix("0x").or_else(|| text.strip_prefix("0X")) {
            return (hex.len() <= 2).then(|| u8::from_str_radix(hex, 16).ok()).flatten();
        }
        text.parse().ok().or_else(|| {
            let named = KINDS.iter().find(|kind| kind.name.is_some_and(|name| name.eq_ignore_ascii_case(text)));
            named.map(|kind| kind.byte)
        })
    }
}

/// An event by its place in its session.
#[derive(Clone, Copy)]
pub(crate) struct Event<'w> {
    session: Session<'w>,
    place: u64,
}

impl Event<'_> {
    fn noise(&self, stream: u64) -> u64 {
        self.session.world().noise.at(stream, self.session.noise(stream).wrapping_add(self.place))
    }

    fn kind(&self) -> &'static Kind {
        let number = self.noise(stream::EVENT_KIND) >> 16;
        let index = match (self.place, self.session.device().class) {
            (0, _) => INIT,
            (_, DeviceClass::Desktop) => WITH_A_MOUSE[(number % WITH_A_MOUSE.len() as u64) as usize],
            _ => WITH_A_FINGER[(number % WITH_A_FINGER.len() as u64) as usize],
        };
        &KINDS[index]
    }

    /// Never decreases with the place.
    pub(crate) fn timestamp_ms(&self) -> i64 {
        let (duration, count) = (self.session.duration_ms() as u64, self.session.event_count());
        let slot = |place: u64| duration * place / count.max(1);
        let (from, to) = (slot(self.place), slot(self.place + 1));
        let jitter = match self.place {
            0 => 0,
            _ => (self.noise(stream::EVENT_TIME) >> 16) % (to - from).max(1),
        };
        self.session.created_ms() + (from + jitter) as i64
    }

    fn payload_size(&self) -> u64 {
        8 + (self.noise(stream::PAYLOAD) >> 16) % 248
    }

    pub(crate) fn to_json(self) -> Value {
        let noise = self.session.world().noise;
        // Bijective in the place, so two events of a session never share an id.
        let id = noise.hide(stream::EVENT_ID, self.session.noise(stream::EVENT_ID).wrapping_add(self.place));
        let kind = self.kind();
        let mut json = Map::new();
        json.insert("eventId".into(), format!("evt_{id:016x}").into());
        json.insert("messageId".into(), kind.byte.into());
        json.insert("timestamp".into(), self.timestamp_ms().into());
        json.insert("payloadSize".into(), self.payload_size().into());
        if let Some(name) = kind.name {
            json.insert("eventTypeName".into(), name.into());
        }
        Value::Object(json)
    }
}

impl<'w> Session<'w> {
    /// From none to a thousand; most sessions have a few dozen.
    pub(crate) fn event_count(self) -> u64 {
        match self.below(stream::EVENT_SCALE, 64) {
            0 => 0,
            1 => 300 + self.below(stream::EVENT_COUNT, 700),
            scale => 3 + self.below(stream::EVENT_COUNT, 2 * scale),
        }
    }

    pub(crate) fn event(self, place: u64) -> Event<'w> {
        Event { session: self, place }
    }

    fn events(self) -> impl Iterator<Item = Event<'w>> {
        (0..self.event_count()).map(move |place| self.event(place))
    }

    /// The answer of the details route. A page history is null where the page's address is not known.
    pub(crate) fn details(self) -> Value {
        let count = |family: Family| self.events().filter(|event| event.kind().family == family).count();
        let duration_ms = self.duration_ms();
        json!({
            "sessionId": self.id(),
            "startTime": time::iso(self.created_ms()),
            "endTime": time::iso(self.ended_ms()),
            "durationSeconds": duration_ms as f64 / 1_000.0,
            "eventCounts": {
                "total": self.event_count(),
                "mouse": count(Family::Mouse),
                "scroll": count(Family::Scroll),
                "keyboard": count(Family::Keyboard),
                "touch": count(Family::Touch),
                "form": count(Family::Form),
            },
            "timeline": self.timeline(),
            "pageHistory": self.page_history(),
        })
    }

    /// Slices of equal length; those without an event are left out.
    fn timeline(self) -> Vec<Value> {
        let slice_ms = (self.duration_ms() / TIMELINE_SLICES as i64).max(1);
        let mut slices = vec![[0_u32; KINDS.len()]; TIMELINE_SLICES as usize + 1];
        for event in self.events() {
            // A remainder of the division, up to a slice in very short sessions, counts with the last one.
            let slice = ((event.timestamp_ms() - self.created_ms()) / slice_ms).min(TIMELINE_SLICES as i64) as usize;
            let kind = KINDS.iter().position(|kind| kind.byte == event.kind().byte);
            if let (Some(counts), Some(kind)) = (slices.get_mut(slice), kind) {
                counts[kind] += 1;
            }
        }
        let busiest = slices.iter().map(|counts| counts.iter().sum::<u32>()).max().unwrap_or(0).max(1);
        let entries = slices.iter().enumerate().filter_map(|(slice, counts)| {
            let total: u32 = counts.iter().sum();
            let (dominant, _) = counts.iter().enumerate().max_by_key(|(_, count)| **count)?;
            (total > 0).then(|| {
                json!({
                    "timestamp": time::iso(self.created_ms() + slice as i64 * slice_ms),
                    "eventCount": total,
                    "dominantEventType": KINDS[dominant].name.unwrap_or("unknown"),
                    "activityLevel": f64::from(total) / f64::from(busiest),
                })
            })
        });
        entries.collect()
    }

    fn page_history(self) -> Value {
        let Some(url) = self.page_url() else { return Value::Null };
        let mut visits: Vec<i64> = self
            .events()
            .filter(|event| [KINDS[INIT].byte, KINDS[PAGE_VIEW].byte].contains(&event.kind().byte))
            .map(|event| event.timestamp_ms())
            .collect();
        visits.push(self.ended_ms());
        let pages = visits.windows(2).enumerate().map(|(number, visit)| {
            json!({
                "url": if number == 0 { url.clone() } else { format!("{url}#page-{number}") },
                "timestamp": time::iso(visit[0]),
                "type": if number == 0 { "load" } else { "navigation" },
                "durationMs": visit[1] - visit[0],
            })
        });
        pages.collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::world::World;
    use crate::{Config, Region};

    #[test]
    fn a_type_is_a_decimal_byte_a_hexadecimal_byte_or_a_name() {
        let cases = [
            ("1", Some(1)),
            ("0x01", Some(1)),
            ("0X1", Some(1)),
            ("init", Some(1)),
            ("Mouse_Move", Some(0x10)),
            ("255", Some(255)),
            ("256", None),
            ("-1", None),
            ("0x100", None),
            ("0x", None),
            ("teleport", None),
            ("", None),
        ];
        for (text, expected) in cases {
            assert_eq!(EventFilter::parse_type(text), expected, "{text}");
        }
    }

    #[test]
    fn the_timeline_counts_every_event_also_of_very_short_sessions() {
        // The last of fifty million sessions are 48 ms apart, and none of them outlasts the present.
        let world = World::new(&Config::default().with_sessions(50_000_000), Region::Eu);
        for index in (0..3_000).chain(49_999_900..50_000_000) {
            let details = Session::new(&world, index).details();
            let slices = details["timeline"].as_array().unwrap().iter();
            let sum: u64 = slices.map(|slice| slice["eventCount"].as_u64().unwrap()).sum();
            assert_eq!(details["eventCounts"]["total"], sum);
        }
    }

    #[test]
    fn events_come_in_order_within_their_session_and_have_distinct_ids() {
        let world = World::new(&Config::default(), Region::Us);
        for index in (0..3_000).step_by(7) {
            let session = Session::new(&world, index);
            let times: Vec<i64> = session.events().map(|event| event.timestamp_ms()).collect();
            assert!(times.is_sorted());
            assert!(times.iter().all(|ms| (session.created_ms()..=session.ended_ms()).contains(ms)));
            let ids: std::collections::HashSet<String> =
                session.events().map(|event| event.to_json()["eventId"].to_string()).collect();
            assert_eq!(ids.len(), times.len());
        }
    }
}
