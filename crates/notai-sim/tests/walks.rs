//! Whatever the page size, the filters and the plan: the pages together are the list, nothing twice,
//! nothing missing, also while the list grows.

mod support;

use std::collections::HashSet;
use std::sync::LazyLock;

use notai_sim::{Config, Plan, Region};
use proptest::prelude::*;
use serde_json::Value;
use support::{Api, encode, ids};

/// Shared by the property tests: starting one for each case would take longer than the cases.
static API: LazyLock<Api> =
    LazyLock::new(|| Api::start(Config::default().with_sessions(700), Region::Us, Plan::Enterprise));

/// Every session, in the order of the list, fetched once.
static ALL: LazyLock<Vec<Value>> = LazyLock::new(|| API.walk("/v1/sessions?pageSize=100"));

fn created(session: &Value) -> &str {
    session["createdAt"].as_str().expect("createdAt")
}

proptest! {
    // Each case is up to a hundred requests.
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn pages_of_sessions_are_the_filtered_list(
        size in prop_oneof![Just(1_u32), 2..7_u32, 40..200_u32],
        status in proptest::option::of(prop_oneof![Just("active"), Just("closed"), Just("idle"), Just("new")]),
        bots in proptest::option::of(any::<bool>()),
        from in proptest::option::of(0..700_usize),
        to in proptest::option::of(0..700_usize),
    ) {
        // A page size of one over everything is a walk of 700 requests; once is enough for that.
        let size = if size == 1 && status.is_none() && bots != Some(true) { 9 } else { size };
        let (from, to) = (from.map(|i| created(&ALL[i])), to.map(|i| created(&ALL[i])));
        let mut target = format!("/v1/sessions?pageSize={size}");
        for (name, value) in [("status", status), ("startDate", from), ("endDate", to)] {
            if let Some(value) = value {
                target.push_str(&format!("&{name}={}", encode(value)));
            }
        }
        if let Some(bots) = bots {
            target.push_str(&format!("&botOnly={bots}"));
        }
        let expected: Vec<Value> = ALL
            .iter()
            .filter(|session| status.is_none_or(|status| session["status"] == status))
            .filter(|session| bots != Some(true) || session["botScore"].as_f64().is_some_and(|s| s >= 0.7))
            .filter(|session| from.is_none_or(|from| created(session) >= from))
            .filter(|session| to.is_none_or(|to| created(session) <= to))
            .cloned()
            .collect();
        prop_assert_eq!(API.walk(&target), expected);
    }

    #[test]
    fn pages_of_users_are_the_filtered_list(size in 1_u32..120, search in "[a-eA-E0]{0,2}") {
        let search_lower = search.to_lowercase();
        let expected: Vec<Value> = API
            .walk("/v1/users")
            .into_iter()
            .filter(|user| ["userId", "userName"].iter().any(|field| {
                user[field].as_str().is_some_and(|text| text.to_lowercase().contains(&search_lower))
            }))
            .collect();
        prop_assert_eq!(API.walk(&format!("/v1/users?pageSize={size}&search={search}")), expected);
    }

    #[test]
    fn pages_of_events_are_the_filtered_list(
        session in 0..700_usize,
        size in 5_u32..150,
        kind in proptest::option::of(prop_oneof![
            Just(("1", 0x01)), Just(("0x10", 0x10)), Just(("keypress", 0x20)), Just(("200", 200)),
        ]),
        slice in proptest::option::of((0..1_000_u32, 0..1_000_u32)),
    ) {
        let path = format!("/v1/sessions/{}/events", ALL[session]["id"].as_str().expect("id"));
        let all = API.walk(&path);
        let time = |event: &Value| event["timestamp"].as_i64().expect("timestamp");
        let slice = slice.filter(|_| !all.is_empty()).map(|(from, to)| {
            (time(&all[from as usize % all.len()]), time(&all[to as usize % all.len()]))
        });
        let mut target = format!("{path}?pageSize={size}");
        if let Some((text, _)) = kind {
            target.push_str(&format!("&type={text}"));
        }
        if let Some((from, to)) = slice {
            target.push_str(&format!("&startTime={from}&endTime={to}"));
        }
        let expected: Vec<Value> = all
            .into_iter()
            .filter(|event| kind.is_none_or(|(_, byte)| event["messageId"] == byte))
            .filter(|event| slice.is_none_or(|(from, to)| (from..=to).contains(&time(event))))
            .collect();
        prop_assert_eq!(API.walk(&target), expected);
    }
}

#[test]
fn the_list_is_everything_once_and_the_newest_first() {
    assert_eq!(ALL.len(), 700);
    assert_eq!(ids(&ALL, "id").into_iter().collect::<HashSet<_>>().len(), 700);
    assert!(ALL.iter().rev().map(created).is_sorted());
}

#[test]
fn the_sessions_of_all_users_are_all_sessions_that_the_plan_shows() {
    let newest_first = |mut sessions: Vec<Value>| {
        sessions
            .sort_by(|one, other| (created(other), &other["id"].as_str()).cmp(&(created(one), &one["id"].as_str())));
        sessions
    };
    let mut api = Api::start(Config::default().with_sessions(400), Region::Us, Plan::Free);
    for plan in Plan::ALL {
        api = api.with_key(Region::Us, plan);
        let mut found = Vec::new();
        for user in api.walk("/v1/users?pageSize=13") {
            let id = user["userId"].as_str().expect("userId");
            let sessions = api.walk(&format!("/v1/users/{}/sessions?pageSize=7", encode(id)));
            assert_eq!(user["sessionCount"], sessions.len(), "{id}");
            assert_eq!(user["lastSeen"], sessions[0]["createdAt"]);
            assert!(sessions.iter().rev().map(created).is_sorted());
            assert!(sessions.iter().all(|session| session["userId"] == id));
            found.extend(sessions);
        }
        assert_eq!(newest_first(found), newest_first(api.walk("/v1/sessions")), "{plan}");
    }
}

#[test]
fn a_walk_is_not_disturbed_by_sessions_that_appear_meanwhile() {
    for plan in Plan::ALL {
        let api = Api::start(Config::default().with_sessions(900), Region::Eu, plan);
        let before = api.walk("/v1/sessions");
        let during = api.walk_with("/v1/sessions?pageSize=20", |_| {
            api.simulator.add_sessions(Region::Eu, 3_600);
        });
        assert_eq!(during, before, "{plan}");
        let newest = &api.ok("/v1/sessions?pageSize=1")["data"][0];
        assert!(created(newest) > created(&before[0]), "{plan}: nothing has appeared");
    }
}

#[test]
fn courses_are_those_that_the_pages_name() {
    let course_of = |session: &Value| -> Option<String> {
        let url = session["pageUrl"].as_str()?;
        let (_, rest) = url.split_once("course=").or_else(|| url.split_once("/courses/"))?;
        Some(rest.trim_start_matches('_').chars().take_while(char::is_ascii_digit).collect())
    };
    let courses = API.walk("/v1/courses?pageSize=3");
    assert!(courses.len() > 5);
    let mut counted = 0;
    for course in &courses {
        let own: Vec<&Value> =
            ALL.iter().filter(|s| course_of(s).is_some_and(|id| course["courseId"] == id.as_str())).collect();
        assert_eq!(course["sessionCount"], own.len(), "{course}");
        assert_eq!(course["lastSeen"], own[0]["createdAt"]);
        counted += own.len();
    }
    assert_eq!(counted, ALL.iter().filter(|session| course_of(session).is_some()).count());
}

#[test]
fn ten_million_sessions_answer_like_three_thousand() {
    let api = Api::start(Config::default().with_sessions(10_000_000), Region::Us, Plan::Pro);
    let page = api.ok("/v1/sessions?pageSize=100&botOnly=true");
    assert_eq!(page["data"].as_array().map(Vec::len), Some(100));
    let user = api.ok("/v1/users?pageSize=1")["data"][0].clone();
    let sessions = api.walk(&format!("/v1/users/{}/sessions", encode(user["userId"].as_str().unwrap())));
    assert_eq!(user["sessionCount"], sessions.len());
}
