//! Each fault, as it looks on the wire to somebody who reads bytes.

mod support;

use std::io::ErrorKind;
use std::net::TcpStream;
use std::thread;
use std::time::Duration;

use notai_sim::{Config, Fault, FaultRule, Operation, Plan, RateLimits, Region, Simulator};
use serde_json::{Value, json};
use simulator::ManualClock;
use support::raw::{Ending, Heard, Raw, hear};
use support::{Api, encode, ids};

const STATS: &str = "/v1/stats";
const PAGE: &str = "/v1/sessions?pageSize=2";

fn api() -> Api {
    Api::start(Config::default().with_sessions(40), Region::Us, Plan::Pro)
}

/// The fault of this JSON on everything.
fn rule(fault: &Value) -> Vec<FaultRule> {
    FaultRule::parse(&json!({ "fault": fault }).to_string()).unwrap()
}

/// What a fault makes of an answer, and the answer without it.
fn both(api: &Api, fault: &Value, target: &str, open: bool) -> (Heard, Heard) {
    api.simulator.clear_faults();
    let plain = hear(api, target, false);
    api.simulator.set_faults(rule(fault)).unwrap();
    let heard = hear(api, target, open);
    assert_eq!(api.simulator.faults()[0].fired, 1, "{fault}");
    api.simulator.clear_faults();
    assert_eq!(hear(api, target, false).body, plain.body, "{fault} leaves nothing behind");
    (heard, plain)
}

#[test]
fn connections_break_where_they_are_told_to() {
    let api = api();
    let length = hear(&api, STATS, false).body.len();
    let half = length / 2;
    // The fault, what is declared, how much of the body comes, and how the connection ends.
    let cases = [
        (json!({ "reset_in_body": { "after_bytes": 0 } }), length, 0, Ending::Reset),
        (json!({ "reset_in_body": { "after_bytes": 20 } }), length, 20, Ending::Reset),
        (json!({ "reset_in_body": { "after_bytes": u64::MAX } }), length, length - 1, Ending::Reset),
        (json!({ "wrong_content_length": { "off_by": 10 } }), length + 10, length, Ending::Closed),
        (json!({ "wrong_content_length": { "off_by": -10 } }), length - 10, length, Ending::Closed),
        (json!({ "wrong_content_length": { "off_by": i64::MIN } }), 0, length, Ending::Closed),
    ];
    for (fault, declared, sent, ending) in cases {
        let (heard, plain) = both(&api, &fault, STATS, true);
        assert_eq!(heard.header("content-length"), Some(declared.to_string().as_str()), "{fault}");
        assert_eq!((heard.status(), heard.header("x-isnotai-tier")), ("200", Some("pro")), "{fault}");
        assert_eq!((&heard.body[..], heard.ending), (&plain.body[..sent], ending), "{fault}");
    }

    let (heard, plain) = both(&api, &json!("truncated_chunks"), STATS, true);
    assert_eq!((heard.header("transfer-encoding"), heard.header("content-length")), (Some("chunked"), None));
    let chunk = [format!("{half:x}\r\n").as_bytes(), &plain.body[..half], b"\r\n"].concat();
    assert_eq!((heard.body, heard.ending), (chunk, Ending::Closed));

    let (heard, _) = both(&api, &json!("reset_in_headers"), STATS, true);
    assert!(heard.head.starts_with("HTTP/1.1 200 OK\r\n") && !heard.head.contains("\r\n\r\n"), "{}", heard.head);
    assert_eq!(heard.ending, Ending::Reset);

    for fault in [json!("reset_before_request"), json!("reset_after_request")] {
        let (heard, _) = both(&api, &fault, STATS, true);
        assert_eq!((heard.head.as_str(), heard.ending), ("", Ending::Reset), "{fault}");
    }
    let log = api.simulator.log(Region::Us);
    let of = |name: &str| log.iter().find(|note| note.faults == [name]).map(|note| note.status);
    assert_eq!(of("reset_in_body"), Some(200));
    assert_eq!((of("reset_in_headers"), of("reset_after_request")), (Some(0), Some(0)));
    assert_eq!(of("reset_before_request"), None, "what nobody has read is in no log");
}

#[test]
fn a_stall_holds_the_connection_until_the_caller_leaves_or_the_simulator_stops() {
    let api = api();
    let plain = hear(&api, STATS, false);
    let stalled = |fault: &Value, sent: usize| {
        api.simulator.set_faults(rule(fault)).unwrap();
        let mut raw = Raw::connect(&api);
        raw.ask("GET", STATS, false, "");
        if sent > 0 {
            assert!(raw.read_head().contains(&format!("content-length: {}\r\n", plain.body.len())));
            assert_eq!(raw.read(sent), plain.body[..sent]);
        }
        while api.simulator.faults()[0].fired == 0 {
            thread::yield_now();
        }
        raw
    };
    for (fault, sent) in [(json!("stall_before_headers"), 0), (json!({ "stall_in_body": { "after_bytes": 20 } }), 20)] {
        let raw = stalled(&fault, sent);
        raw.hang_up();
        assert!(raw.listen().head.is_empty(), "{fault}");
    }
    let held =
        [stalled(&json!("stall_before_headers"), 0), stalled(&json!({ "stall_in_body": { "after_bytes": 1 } }), 1)];
    api.simulator.shutdown();
    for raw in held {
        assert!(raw.listen().head.is_empty());
    }
}

#[test]
fn answers_in_place_of_the_right_one() {
    let clock = ManualClock::default();
    let limits = RateLimits::default().with_limit(Plan::Pro, 4);
    let config = Config::default().with_sessions(10).with_clock(clock.shared()).with_rate_limits(limits);
    let api = Api::start(config, Region::Us, Plan::Pro);
    let status = |code: u16, wait: Value, form: &str| json!({ "status": { "code": code, "wait_ms": wait, "retry_after": form } });
    // The fault, the status, the tier, Retry-After.
    let cases = [
        (json!({ "status": { "code": 503 } }), "503", Some("pro"), None),
        (status(500, json!(1_500), "seconds"), "500", Some("pro"), Some("2")),
        (status(429, json!(null), "seconds"), "429", None, None),
        (status(429, json!(1_500), "fractional_seconds"), "429", None, Some("1.500")),
        (status(429, json!(1_500), "http_date"), "429", None, Some("Wed, 10 Jun 2026 12:00:02 GMT")),
        (status(429, json!(1_500), "milliseconds"), "429", None, None),
        (json!("html_error_page"), "502", None, None),
    ];
    for (fault, status, tier, retry_after) in cases {
        api.simulator.set_faults(rule(&fault)).unwrap();
        let heard = hear(&api, STATS, false);
        assert_eq!((heard.status(), heard.header("x-isnotai-tier")), (status, tier), "{fault}");
        assert_eq!(heard.header("retry-after"), retry_after, "{fault}");
        if fault == "html_error_page" {
            assert_eq!(heard.header("content-type"), Some("text/html; charset=utf-8"));
            assert!(heard.body.starts_with(b"<!doctype html>"));
        } else {
            assert!(heard.json()["error"]["code"].is_string(), "{fault}");
        }
    }
    // Two of these have counted: those that the edge would have let through.
    api.simulator.clear_faults();
    assert_eq!([(); 3].map(|()| hear(&api, STATS, false).status().to_owned()), ["200", "200", "429"]);
    assert_eq!(api.simulator.rejected(Region::Us), 1);

    api.simulator.set_faults(rule(&json!({ "status": { "code": 503 } }))).unwrap();
    let unknown = support::send(&api.base_url(), "GET", STATS, &[("authorization", "Bearer nonsense")]);
    assert_eq!(unknown.status, 401, "a wrong key stays a wrong key");
}

#[test]
fn bodies_that_are_not_what_was_promised() {
    let api = api();
    for target in [STATS, PAGE] {
        let (heard, plain) = both(&api, &json!("invalid_utf8"), target, false);
        assert!(String::from_utf8(heard.body.clone()).is_err());
        let rest: Vec<u8> = heard.body.into_iter().filter(|byte| byte.is_ascii()).collect();
        assert_eq!(rest, plain.body.iter().copied().filter(u8::is_ascii).collect::<Vec<u8>>());

        let (heard, plain) = both(&api, &json!("invalid_json"), target, false);
        assert_eq!(heard.header("content-length"), Some((plain.body.len() / 2).to_string().as_str()));
        assert!(serde_json::from_slice::<Value>(&heard.body).is_err());

        let (heard, plain) = both(&api, &json!("wrong_shape"), target, false);
        let (wrong, right) = (heard.json(), plain.json());
        assert_eq!(std::mem::discriminant(&wrong), std::mem::discriminant(&right));
        assert_ne!(std::mem::discriminant(&wrong["data"]), std::mem::discriminant(&right["data"]));
    }
}

#[test]
fn answers_that_a_tolerant_client_takes() {
    let api = api();
    let (heard, plain) = both(&api, &json!("unknown_fields"), PAGE, false);
    let (mut grown, right) = (heard.json(), plain.json());
    for object in ["", "/pagination", "/data/0", "/data/1"] {
        let object = grown.pointer_mut(object).unwrap().as_object_mut().unwrap();
        assert!(object.remove("xNotYetDocumented").is_some());
    }
    assert_eq!(grown, right);

    let (heard, plain) = both(&api, &json!("unknown_enum_values"), PAGE, false);
    let (heard, right) = (heard.json(), plain.json());
    assert_eq!(heard["data"][0]["status"], "x-not-yet-documented");
    assert_eq!((&heard["data"][0]["id"], &heard["pagination"]), (&right["data"][0]["id"], &right["pagination"]));

    let (heard, plain) = both(&api, &json!("nulls"), PAGE, false);
    let (heard, right) = (heard.json(), plain.json());
    assert_eq!((&heard["data"][0]["status"], &heard["pagination"]["limit"]), (&Value::Null, &Value::Null));
    for kept in ["/data/0/id", "/data/1/id", "/pagination/hasMore", "/pagination/nextCursor"] {
        assert_eq!(heard.pointer(kept), right.pointer(kept), "{kept}");
    }

    let (heard, plain) = both(&api, &json!({ "deep_nesting": { "levels": 5 } }), PAGE, false);
    let (mut nested, right) = (heard.json(), plain.json());
    let nest = nested["data"][0].as_object_mut().unwrap().remove("xNest").unwrap();
    assert_eq!((nest.to_string().as_str(), nested), ("[[[[[]]]]]", right));
    let (heard, plain) = both(&api, &json!({ "deep_nesting": { "levels": 200_000 } }), PAGE, false);
    let more = 2 * 200_000 + "\"xNest\":,".len();
    assert_eq!(heard.body.len(), plain.body.len() + more);
}

#[test]
fn a_gigantic_body_is_made_while_it_is_read() {
    let api = api();
    let (heard, plain) = both(&api, &json!({ "gigantic_body": { "bytes": 100_000, "declared": true } }), PAGE, false);
    assert_eq!(heard.header("content-length"), Some((100_000 + plain.body.len()).to_string().as_str()));
    assert_eq!(heard.json(), plain.json());

    // A pebibyte, of which a mebibyte is read: it can be nowhere but on its way.
    let bytes = 1_u64 << 50;
    for declared in [true, false] {
        api.simulator.set_faults(rule(&json!({ "gigantic_body": { "bytes": bytes, "declared": declared } }))).unwrap();
        let mut raw = Raw::connect(&api);
        raw.ask("GET", STATS, true, "");
        let head = raw.read_head();
        assert_eq!(head.contains("content-length: 11258999068"), declared, "{head}");
        assert_eq!(head.contains("transfer-encoding: chunked"), !declared, "{head}");
        let body = raw.read(1 << 20);
        assert!(body.iter().filter(|byte| **byte == b' ').count() > (1 << 20) - 2_000);
    }
}

#[test]
fn pages_that_lead_nowhere() {
    let api = api();
    let first = api.ok(PAGE);
    let cursor = |page: &Value| page["pagination"]["nextCursor"].as_str().unwrap().to_owned();
    let second = format!("{PAGE}&cursor={}", encode(&cursor(&first)));

    api.simulator.set_faults(rule(&json!("repeated_cursor"))).unwrap();
    assert_eq!(api.ok(PAGE), first, "a beginning has no cursor to repeat");
    let page = api.ok(&second);
    assert_eq!((cursor(&page), page["pagination"]["hasMore"].clone()), (cursor(&first), true.into()));
    assert_eq!(page, api.ok(&second));

    api.simulator.set_faults(rule(&json!("expired_cursor"))).unwrap();
    assert_eq!(api.ok(PAGE), first);
    let expired = api.get(&second);
    assert_eq!((expired.status, expired.json()["error"]["code"].as_str()), (400, Some("CURSOR_EXPIRED")));
    assert_eq!(api.refused_field(&second), "cursor");

    api.simulator.set_faults(rule(&json!("endless_empty_pages"))).unwrap();
    let mut seen = Vec::new();
    let mut target = second.clone();
    for _ in 0..50 {
        let page = api.ok(&target);
        assert_eq!((&page["data"], &page["pagination"]["hasMore"]), (&json!([]), &json!(true)));
        assert_eq!(page["pagination"]["limit"], 2);
        assert!(!seen.contains(&cursor(&page)));
        seen.push(cursor(&page));
        target = format!("{PAGE}&cursor={}", encode(&cursor(&page)));
    }
    api.simulator.clear_faults();
    assert_eq!(api.ok(&target), api.ok(&second), "the walk goes on where it stood");

    // Whoever stands at such a cursor is given that one again, and not the one behind it, which would be news to them.
    let asked = seen.pop().unwrap();
    api.simulator.set_faults(rule(&json!("repeated_cursor"))).unwrap();
    let page = api.ok(&target);
    assert_eq!((cursor(&page), &page["data"]), (asked, &api.ok(&second)["data"]));
}

#[test]
fn a_walk_through_some_empty_pages_loses_nothing() {
    let api = api();
    for list in [PAGE, "/v1/users?pageSize=3&search=e", "/v1/courses?pageSize=1"] {
        let all = api.walk(list);
        for skip in [0, 1, 2] {
            api.simulator.set_faults(vec![FaultRule::new(Fault::EndlessEmptyPages).skip(skip).times(3)]).unwrap();
            let separator = if list.contains('?') { '&' } else { '?' };
            let (mut items, mut target) = (Vec::new(), list.to_owned());
            loop {
                let page = api.ok(&target);
                items.extend(page["data"].as_array().unwrap().clone());
                if page["pagination"]["hasMore"] == false {
                    break;
                }
                let cursor = encode(page["pagination"]["nextCursor"].as_str().unwrap());
                target = format!("{list}{separator}cursor={cursor}");
            }
            assert_eq!(items, all, "{list} with empty pages after {skip}");
        }
        api.simulator.clear_faults();
    }
}

#[test]
fn waits_are_those_of_the_clock() {
    let clock = ManualClock::default();
    let config = Config::default().with_sessions(10).with_clock(clock.shared());
    let api = Api::start(config, Region::Us, Plan::Pro);
    let plain = hear(&api, STATS, false);

    let delay = Duration::from_millis(1_500);
    api.simulator.set_faults(vec![FaultRule::new(Fault::latency(delay)), FaultRule::new(Fault::Nulls)]).unwrap();
    let heard = thread::scope(|scope| {
        let heard = scope.spawn(|| hear(&api, STATS, false));
        assert_eq!(clock.advance_to_next(), delay);
        heard.join().unwrap()
    });
    assert_eq!(heard.json()["data"]["totalSessions"], Value::Null, "a delay goes with another fault");
    let note = api.simulator.log(Region::Us).pop().unwrap();
    assert_eq!((note.arrived, note.faults.as_slice()), (Duration::ZERO, &["latency", "nulls"][..]));

    api.simulator.set_faults(rule(&json!({ "slow_drip": { "bytes": 50, "every_ms": 200 } }))).unwrap();
    let mut raw = Raw::connect(&api);
    raw.ask("GET", STATS, true, "");
    let head = raw.read_head();
    assert!(head.contains(&format!("content-length: {}\r\n", plain.body.len())), "{head}");
    for piece in plain.body.chunks(50) {
        assert_eq!(clock.advance_to_next(), Duration::from_millis(200));
        assert_eq!(raw.read(piece.len()), piece);
    }
    assert_eq!(raw.listen().ending, Ending::Closed);
}

#[test]
fn a_simulator_stops_whatever_it_waits_for() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let faults = [
        json!({ "latency": { "fixed": { "ms": 60_000 } } }),
        json!({ "slow_drip": { "bytes": 1, "every_ms": 60_000 } }),
        json!({ "refuse": { "for_ms": 60_000 } }),
        json!("stall_before_headers"),
        json!({ "gigantic_body": { "bytes": u64::MAX } }),
    ];
    for (fault, told) in faults.iter().flat_map(|fault| [(fault, true), (fault, false)]) {
        let clock = ManualClock::default();
        let config = Config::default().with_clock(clock.shared()).with_faults(rule(fault));
        let simulator = runtime.block_on(Simulator::start(config)).unwrap();
        let mut raw = Raw::new(&simulator.base_url(Region::Us), &simulator.mint_key(Region::Us, Plan::Pro));
        raw.ask("GET", STATS, false, "");
        while simulator.faults()[0].fired == 0 {
            thread::yield_now();
        }
        // No time passes by the clock.
        if told {
            runtime.block_on(simulator.shutdown());
        } else {
            drop(simulator);
        }
        // What was delayed comes at once; the rest breaks off.
        let is_whole = raw.listen().body.ends_with(b"}");
        assert_eq!(is_whole, fault.get("latency").is_some(), "{fault}");
    }
}

#[test]
fn a_region_can_go_away_for_a_time() {
    let clock = ManualClock::default();
    let config = Config::default().with_sessions(10).with_clock(clock.shared());
    let api = Api::start(config, Region::Us, Plan::Pro);
    let authority = api.base_url().replace("http://", "");
    let refused = || TcpStream::connect(&authority).err().map(|error| error.kind());
    let back = || {
        while refused().is_some() {
            thread::yield_now();
        }
        assert_eq!(hear(&api, STATS, false).status(), "200");
    };
    let mut idle = Raw::connect(&api);
    idle.ask("GET", STATS, false, "");
    idle.read_head();

    let refuse = Fault::Refuse { duration: Duration::from_secs(2) };
    api.simulator.set_faults(vec![FaultRule::new(refuse).times(1)]).unwrap();
    assert_eq!(hear(&api, STATS, true).ending, Ending::Reset);
    assert_eq!(refused(), Some(ErrorKind::ConnectionRefused));
    assert_eq!(idle.listen().ending, Ending::Closed, "idle connections end");
    clock.advance(Duration::from_millis(1_999));
    assert_eq!(refused(), Some(ErrorKind::ConnectionRefused));
    clock.advance(Duration::from_millis(1));
    back();

    api.simulator.refuse_connections(Region::Us, Duration::from_secs(1));
    api.simulator.refuse_connections(Region::Us, Duration::from_millis(500));
    assert_eq!(refused(), Some(ErrorKind::ConnectionRefused));
    assert!(TcpStream::connect(api.simulator.base_url(Region::Eu).replace("http://", "")).is_ok());
    clock.advance(Duration::from_millis(999));
    assert_eq!(refused(), Some(ErrorKind::ConnectionRefused));
    clock.advance(Duration::from_millis(1));
    back();
}

#[test]
fn resets_before_the_request_are_judged_once_on_new_connections_and_on_old_ones() {
    let api = api();
    let rules = vec![FaultRule::new(Fault::ResetBeforeRequest).on(Operation::GetStats).skip(2).times(2)];
    api.simulator.set_faults(rules).unwrap();
    let mut raw = Raw::connect(&api);
    for _ in 0..2 {
        raw.ask("GET", STATS, false, "");
        let head = raw.read_head();
        let length = head.split("content-length: ").nth(1).and_then(|rest| rest.lines().next()).unwrap();
        raw.read(length.parse().unwrap());
        assert_eq!(hear(&api, PAGE, false).status(), "200", "another operation");
    }
    raw.ask("GET", STATS, false, "");
    let heard = raw.listen();
    assert_eq!((heard.head.as_str(), heard.ending), ("", Ending::Reset));
    assert_eq!(hear(&api, STATS, true).ending, Ending::Reset);
    assert_eq!(hear(&api, STATS, false).status(), "200");
    let status = &api.simulator.faults()[0];
    assert_eq!((status.seen, status.fired), (5, 2));
}

#[test]
fn the_admin_routes_change_the_faults_and_meet_none() {
    let api = api();
    let ask = |method: &str, target: &str, body: &str| {
        let mut raw = Raw::connect(&api);
        raw.ask(method, target, true, body);
        raw.listen()
    };
    let put = |body: &str| ask("PUT", "/_sim/faults", body);
    for fault in ["\"reset_before_request\"", "\"reset_after_request\"", "{\"status\": {\"code\": 500}}"] {
        let set = put(&format!("{{\"fault\": {fault}}}"));
        assert_eq!((set.status(), &set.json()["faults"][0]["fired"]), ("200", &json!(0)));
        assert_ne!(hear(&api, STATS, false).status(), "200");
        let shown = ask("GET", "/_sim/faults", "").json();
        assert_eq!((&shown["faults"][0]["seen"], &shown["faults"][0]["fired"]), (&json!(1), &json!(1)));
        let rules = FaultRule::parse(&format!("{{\"fault\": {fault}}}")).unwrap();
        assert_eq!(shown["faults"][0]["rule"], serde_json::to_value(&rules[0]).unwrap());
    }
    let refused = put("[{\"fault\": \"nulls\"},\n {\"fault\": \"null\"}]");
    assert_eq!(refused.status(), "400");
    let message = refused.json()["error"]["message"].as_str().unwrap().to_owned();
    assert!(message.starts_with("[1].fault: unknown variant `null`, expected one of"), "{message}");
    assert!(message.ends_with("at line 2 column 17"), "{message}");
    assert_eq!(api.simulator.faults().len(), 1, "what is refused changes nothing");

    assert_eq!(ask("DELETE", "/_sim/faults", "").json(), json!({ "faults": [] }));
    assert_eq!(api.simulator.faults(), []);
    assert_eq!(hear(&api, STATS, false).status(), "200");
    let stats = ask("GET", "/_sim/stats", "").json();
    assert_eq!(stats, json!({ "region": "us", "requests": api.simulator.requests(Region::Us), "rejected": 0 }));
    assert_eq!(ask("GET", "/_sim/nothing", "").status(), "404");
    assert_eq!(ask("POST", "/_sim/stats", "").status(), "405");
    assert!(api.simulator.log(Region::Us).iter().all(|note| note.path == STATS), "nor are they in the log");
}

#[test]
fn the_admin_routes_make_keys_and_show_the_log() {
    let api = api();
    let ask = |method: &str, target: &str, body: &str| {
        let mut raw = Raw::connect(&api);
        raw.ask(method, target, true, body);
        raw.listen()
    };
    let made = ask("POST", "/_sim/keys", r#"{"plan": "free"}"#);
    assert_eq!(made.status(), "201");
    let key = made.json()["key"].as_str().unwrap().to_owned();
    let known = ask("GET", &format!("/_sim/keys/{key}"), "");
    assert_eq!((&known.json()["plan"], &known.json()["region"]), (&json!("free"), &json!("us")));
    assert!(!String::from_utf8_lossy(&known.body).contains(&key));
    assert_eq!(ask("DELETE", &format!("/_sim/keys/{key}"), "").status(), "204");
    for method in ["GET", "DELETE"] {
        assert_eq!(ask(method, &format!("/_sim/keys/{key}"), "").status(), "404");
    }
    assert_eq!(ask("POST", "/_sim/keys", "").status(), "201");
    let refused = ask("POST", "/_sim/keys", r#"{"plan": "gold"}"#);
    let message = refused.json()["error"]["message"].as_str().unwrap().to_owned();
    assert!(message.starts_with("plan: unknown variant `gold`, expected one of `free`"), "{message}");

    assert_eq!(hear(&api, STATS, false).status(), "200");
    let log = ask("GET", "/_sim/log", "").json();
    assert_eq!((&log["total"], &log["requests"][0]["path"]), (&json!(1), &json!(STATS)));
}

#[test]
fn what_happens_follows_from_the_seed() {
    let statuses = |seed: u64| -> Vec<String> {
        let rules = vec![FaultRule::new(Fault::status(500)).with_probability(0.5)];
        let config = Config::default().with_sessions(10).with_seed(seed).with_faults(rules);
        let api = Api::start(config, Region::Us, Plan::Pro);
        (0..40).map(|_| hear(&api, STATS, false).status().to_owned()).collect()
    };
    assert_eq!(statuses(1), statuses(1));
    assert_ne!(statuses(1), statuses(2));
}

#[test]
fn a_configuration_that_makes_no_sense_does_not_start() {
    let rules = vec![FaultRule::new(Fault::Nulls), FaultRule::new(Fault::Nulls).with_probability(f64::NAN)];
    let started = Simulator::start_blocking(Config::default().with_faults(rules));
    let error = started.err().unwrap();
    assert_eq!(
        (error.kind(), error.to_string().as_str()),
        (ErrorKind::InvalidInput, "[1].probability: NaN is not from 0 to 1")
    );
}

#[test]
fn every_item_is_still_there_once_the_faults_are_over() {
    let api = api();
    let before = ids(&api.walk("/v1/sessions"), "id");
    let names = ["reset_after_request", "invalid_json", "truncated_chunks", "expired_cursor", "nulls", "wrong_shape"];
    let rules = names.map(|name| rule(&json!(name)).remove(0).times(2));
    api.simulator.set_faults(rules.to_vec()).unwrap();
    for _ in 0..20 {
        hear(&api, "/v1/sessions?cursor=x", false);
    }
    assert!(api.simulator.faults().iter().all(|status| status.fired == 2));
    assert_eq!(ids(&api.walk("/v1/sessions"), "id"), before);
}
