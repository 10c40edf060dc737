//! What a caller meets: keys, plans, filters, refusals, the public routes.

mod support;

use notai_sim::{Config, Plan, Region, Simulator};
use serde_json::Value;
use support::{Api, Reply, encode, ids, send};

fn api(plan: Plan) -> Api {
    Api::start(Config::default().with_sessions(600), Region::Us, plan)
}

#[test]
fn all_causes_of_a_401_look_alike() {
    let api = api(Plan::Pro);
    let us = api.base_url();
    let foreign = format!("Bearer {}", api.simulator.mint_key(Region::Eu, Plan::Pro).expose());
    let revoked_key = api.simulator.mint_key(Region::Us, Plan::Pro);
    let revoked = format!("Bearer {}", revoked_key.expose());
    assert_eq!(send(&us, "GET", "/v1/integration", &[("authorization", &revoked)]).status, 200);
    api.simulator.revoke(&revoked_key);

    let causes: [(&[(&str, &str)], bool); 5] = [
        (&[], true),
        (&[("authorization", "Bearer nonsense")], true),
        (&[("x-api-key", "aik_v1_short")], true),
        (&[("authorization", &foreign)], false),
        (&[("authorization", &revoked)], false),
    ];
    for (headers, early) in causes {
        let reply: Reply = send(&us, "GET", "/v1/integration", headers);
        assert_eq!(reply.status, 401);
        assert_eq!(reply.header("www-authenticate"), early.then_some("Bearer"));
        assert_eq!(reply.header("x-isnotai-tier"), None);
        assert_eq!(
            reply.body,
            "{\"error\":{\"code\":\"INVALID_API_KEY\",\
             \"message\":\"The presented API key is missing, malformed, or unknown.\"}}"
        );
    }
}

#[test]
fn the_bearer_wins_over_the_other_header() {
    let api = api(Plan::Free);
    let (us, free) = (api.base_url(), format!("Bearer {}", api.key.expose()));
    let pro = api.simulator.mint_key(Region::Us, Plan::Pro).expose().to_owned();
    for (headers, tier) in [
        (vec![("authorization", free.as_str()), ("x-api-key", &pro)], Some("free")),
        (vec![("x-api-key", pro.as_str())], Some("pro")),
        (vec![("authorization", "Bearer x"), ("x-api-key", &pro)], None),
    ] {
        let reply = send(&us, "GET", "/v1/sessions", &headers);
        assert_eq!(reply.header("x-isnotai-tier"), tier);
    }
}

#[test]
fn the_integration_is_that_of_the_key() {
    let api = api(Plan::Enterprise);
    let (first, second) = (api.ok("/v1/integration"), api.ok("/v1/integration"));
    assert_eq!(first["data"]["planId"], "enterprise");
    assert_eq!(first["data"].get("apiKeyLastUsedAt"), None);
    assert_eq!(second["data"]["apiKeyLastUsedAt"], "2026-06-10T12:00:00.000Z");
    assert!(!first.to_string().contains(&api.key.expose()[7..43]));
}

#[test]
fn plans_cap_the_page_and_the_history() {
    let mut api = api(Plan::Free);
    let mut counts = Vec::new();
    for (plan, cap, events) in [(Plan::Free, 50, 50), (Plan::Pro, 100, 100), (Plan::Enterprise, 100, 100)] {
        api = api.with_key(Region::Us, plan);
        let limit = |query: &str| api.ok(&format!("/v1/sessions?{query}"))["pagination"]["limit"].clone();
        assert_eq!(limit(""), 50);
        assert_eq!(limit("pageSize=7"), 7);
        assert_eq!(limit("pageSize=100000"), cap);
        let newest = api.ok("/v1/sessions?pageSize=1")["data"][0]["id"].as_str().unwrap().to_owned();
        assert_eq!(api.ok(&format!("/v1/sessions/{newest}/events"))["pagination"]["limit"], events);
        counts.push(api.walk("/v1/sessions").len());
    }
    assert_eq!(counts, [150, 600, 600]);

    let oldest = api.walk("/v1/sessions").pop().unwrap();
    let (id, created) = (oldest["id"].as_str().unwrap(), oldest["createdAt"].as_str().unwrap());
    let free = api.with_key(Region::Us, Plan::Free);
    let page = free.ok(&format!("/v1/sessions?endDate={}", encode(created)));
    assert_eq!((page["data"].clone(), page["pagination"]["hasMore"].clone()), (Value::Array(vec![]), false.into()));
    assert_eq!(free.get(&format!("/v1/sessions/{id}")).status, 404);
}

#[test]
fn regions_know_nothing_of_each_other() {
    let us = api(Plan::Pro);
    let here = us.walk("/v1/sessions");
    let session = here[0]["id"].as_str().unwrap().to_owned();
    let eu = us.with_key(Region::Eu, Plan::Pro);
    let there = eu.walk("/v1/sessions");
    assert!(ids(&here, "id").iter().all(|id| !ids(&there, "id").contains(id)));
    assert_eq!(eu.get(&format!("/v1/sessions/{session}")).status, 404);
}

#[test]
fn a_refusal_names_the_parameter() {
    let api = api(Plan::Pro);
    let session = api.ok("/v1/sessions?pageSize=1")["data"][0]["id"].as_str().unwrap().to_owned();
    let events = format!("/v1/sessions/{session}/events");
    for (target, field) in [
        ("/v1/sessions?pageSize=0", "pageSize"),
        ("/v1/sessions?pageSize=many", "pageSize"),
        ("/v1/sessions?botOnly=perhaps", "botOnly"),
        ("/v1/sessions?status=", "status"),
        ("/v1/sessions?startDate=yesterday", "startDate"),
        ("/v1/sessions?endDate=", "endDate"),
        ("/v1/sessions?cursor=nonsense", "cursor"),
        ("/v1/sessions?cursor=", "cursor"),
        ("/v1/users?cursor=nonsense", "cursor"),
        ("/v1/courses?cursor=nonsense", "cursor"),
        ("/v1/users/x/sessions?pageSize=0", "pageSize"),
        ("/v1/analytics?period=1y", "period"),
        ("/v1/analytics?groupBy=month", "groupBy"),
        ("/v1/usage?metric=Hopes", "metric"),
        ("/v1/usage?startDate=2026-06-02&endDate=2026-06-01", "startDate"),
        (&format!("{events}?type=teleport"), "type"),
        (&format!("{events}?startTime=noon"), "startTime"),
        (&format!("{events}?endTime=1.5"), "endTime"),
    ] {
        assert_eq!(api.refused_field(target), field, "{target}");
    }
}

#[test]
fn a_cursor_is_good_for_its_own_list_only() {
    let api = api(Plan::Pro);
    let page = api.ok("/v1/sessions?pageSize=2&botOnly=true");
    let raw = page["pagination"]["nextCursor"].as_str().unwrap();
    let cursor = encode(raw);
    let next = api.ok(&format!("/v1/sessions?pageSize=5&botOnly=true&cursor={cursor}"));
    assert_eq!(next["data"].as_array().unwrap().len(), 5, "the page size may change on the way");
    for target in [
        format!("/v1/sessions?pageSize=2&cursor={cursor}"),
        format!("/v1/sessions?botOnly=false&cursor={cursor}"),
        format!("/v1/users?cursor={cursor}"),
        format!("/v1/sessions?botOnly=true&cursor={}A", &raw[..raw.len() - 1]),
    ] {
        assert_eq!(api.refused_field(&target), "cursor", "{target}");
    }
}

#[test]
fn the_last_page_says_so_in_each_of_the_three_ways() {
    let api = api(Plan::Pro);
    let mut ways: Vec<String> = (0..20)
        .map(|n| match api.ok(&format!("/v1/sessions?status=new{n}"))["pagination"].get("nextCursor") {
            None => "absent".to_owned(),
            Some(value) => value.to_string(),
        })
        .collect();
    ways.sort();
    ways.dedup();
    assert_eq!(ways, ["\"\"", "absent", "null"]);
}

#[test]
fn figures_agree_with_the_lists() {
    let api = api(Plan::Pro);
    let sessions = api.walk("/v1/sessions");
    let bots = api.walk("/v1/sessions?botOnly=true");
    let mut events = 0;
    for session in &sessions {
        let id = session["id"].as_str().unwrap();
        let own = api.walk(&format!("/v1/sessions/{id}/events")).len();
        assert_eq!(api.ok(&format!("/v1/sessions/{id}/details"))["data"]["eventCounts"]["total"], own);
        events += own;
    }
    let stats = &api.ok("/v1/stats")["data"];
    let users = api.walk("/v1/users");
    assert_eq!(stats["totalSessions"], sessions.len());
    assert_eq!(stats["activeSessions"], api.walk("/v1/sessions?status=active").len());
    assert_eq!(stats["botSessions"], bots.len());
    assert_eq!(stats["totalEvents"], events);
    assert_eq!(stats["totalUsers"], users.len());
    assert_eq!(stats["totalCourses"], api.walk("/v1/courses").len());

    let analytics = &api.ok("/v1/analytics?period=30d&groupBy=week")["data"];
    let sum = |field: &str| -> i64 {
        analytics["timeSeries"].as_array().unwrap().iter().map(|point| point[field].as_i64().unwrap()).sum()
    };
    assert_eq!(analytics["summary"]["totalSessions"], sessions.len());
    assert_eq!(analytics["summary"]["uniqueUsers"], users.len());
    let with_bots = users.iter().filter(|user| user["botSessionCount"] != 0).count();
    assert_eq!(analytics["summary"]["uniqueBots"], with_bots);
    assert_eq!(analytics["botDetection"]["highConfidenceBots"], bots.len());
    assert_eq!((sum("sessionCount"), sum("botCount")), (sessions.len() as i64, bots.len() as i64));
    assert_eq!(sum("eventCount"), events as i64);

    let usage = api.ok("/v1/usage");
    assert_eq!((usage["startDate"].as_str(), usage["endDate"].as_str()), (Some("2026-05-11"), Some("2026-06-10")));
    assert_eq!(usage["totals"]["Sessions"], sessions.len());
    assert_eq!(usage["totals"]["Events"], events);
    let metric = api.ok("/v1/usage?metric=sessions&startDate=2026-06-03&endDate=2026-06-04T00:00:00Z");
    let days = api.walk("/v1/sessions?startDate=2026-06-03T00:00:00Z&endDate=2026-06-04T23:59:59.999Z").len();
    assert_eq!(metric["totals"], serde_json::json!({ "Sessions": days }));
    assert_eq!(metric["data"].as_array().unwrap().len(), 2);
}

#[test]
fn the_document_is_served_with_a_tag() {
    let api = api(Plan::Pro);
    let pinned = include_str!("../../../openapi/notai/document.json");
    let get = |headers: &[(&str, &str)]| send(&api.base_url(), "GET", "/openapi/v3.json", headers);
    let reply = get(&[]);
    assert_eq!((reply.status, reply.body.as_str()), (200, pinned));
    let tag = reply.header("etag").unwrap().to_owned();
    assert_eq!((tag.len(), tag.starts_with('"')), (66, true));
    for (sent, status) in [
        (tag.clone(), 304),
        (format!("W/{tag}"), 304),
        (format!("\"other\", {tag}"), 304),
        ("*".to_owned(), 304),
        ("\"other\"".to_owned(), 200),
        (tag.replace('"', ""), 200),
    ] {
        let reply = get(&[("if-none-match", &sent)]);
        assert_eq!((reply.status, reply.header("etag")), (status, Some(tag.as_str())), "{sent}");
        assert_eq!(reply.body.is_empty(), status == 304);
    }

    let drifted = Api::start(Config::default().with_document("{}"), Region::Eu, Plan::Free);
    assert_eq!(drifted.get("/openapi/v3.json").body, "{}");
}

#[test]
fn the_public_routes_need_no_key() {
    let api = api(Plan::Pro);
    let health = send(&api.base_url(), "GET", "/health", &[]);
    assert_eq!(health.header("x-isnotai-tier"), None);
    assert_eq!(health.json()["timestamp"], "2026-06-10T12:00:00.0000000+00:00");
    let page = send(&api.base_url(), "GET", "/swagger", &[]);
    assert!(page.header("content-type").unwrap().starts_with("text/html"));
    assert!(page.body.contains("/openapi/v3.json"));
    assert_eq!(send(&api.base_url(), "HEAD", "/health", &[]).status, 405);
}

#[test]
fn equal_settings_give_equal_answers() {
    let answers = |seed: u64| {
        let api = Api::start(Config::default().with_seed(seed), Region::Eu, Plan::Pro);
        ["/v1/sessions", "/v1/users", "/v1/analytics"].map(|target| api.get(target).body)
    };
    assert_eq!(answers(3), answers(3));
    assert_ne!(answers(3), answers(4));
}

#[test]
fn nothing_is_a_world_too() {
    let api = Api::start(Config::default().with_sessions(0), Region::Us, Plan::Pro);
    for list in ["/v1/sessions", "/v1/users", "/v1/courses"] {
        assert!(api.walk(list).is_empty(), "{list}");
    }
    assert_eq!(api.ok("/v1/stats")["data"]["totalSessions"], 0);
    assert_eq!(api.ok("/v1/analytics")["data"]["summary"]["averageBotScore"], 0.0);
    api.simulator.add_sessions(Region::Us, 120);
    assert_eq!(api.walk("/v1/sessions").len(), 120);
}

#[test]
fn the_log_shows_requests_and_hides_keys() {
    let api = api(Plan::Pro);
    let (us, bearer) = (api.base_url(), format!("Bearer {}", api.key.expose()));
    let headers = [("authorization", bearer.as_str()), ("user-agent", "test/1"), ("x-secret", "s3cret")];
    send(&us, "GET", &format!("/v1/sessions?key={}", api.key.expose()), &headers);
    let log = api.simulator.log(Region::Us);
    assert_eq!((log.len(), api.simulator.requests(Region::Us), api.simulator.requests(Region::Eu)), (1, 1, 0));
    assert_eq!((log[0].method.as_str(), log[0].path.as_str(), log[0].status), ("GET", "/v1/sessions", 200));
    assert_eq!(log[0].header("user-agent"), Some("test/1"));
    assert!(log[0].has_header("Authorization") && log[0].header("authorization").is_none());
    let shown = format!("{log:?}");
    assert!(!shown.contains(&api.key.expose()[7..]) && !shown.contains("s3cret"), "{shown}");
}

#[test]
fn it_stops_when_told_and_when_dropped_even_with_an_idle_connection() {
    for told in [true, false] {
        let simulator = Simulator::start_blocking(Config::default()).unwrap();
        let authority = simulator.base_url(Region::Us).replace("http://", "");
        let _idle = std::net::TcpStream::connect(&authority).unwrap();
        if told {
            simulator.shutdown()
        } else {
            drop(simulator)
        }
        assert!(std::net::TcpStream::connect(&authority).is_err());
    }
}

#[test]
fn a_blocking_simulator_can_live_inside_of_a_runtime() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let inner = Simulator::start_blocking(Config::default()).unwrap();
        assert_eq!(send(&inner.base_url(Region::Us), "GET", "/health", &[]).status, 200);
        drop(inner);
        let simulator = Simulator::start(Config::default()).await.unwrap();
        let _idle = std::net::TcpStream::connect(simulator.base_url(Region::Eu).replace("http://", "")).unwrap();
        simulator.shutdown().await;
    });
}

#[test]
fn a_taken_port_is_named() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port();
    let Err(error) = Simulator::start_blocking(Config::default().with_ports(0, port)) else {
        panic!("port {port} is taken");
    };
    assert!(error.to_string().starts_with(&format!("cannot bind 127.0.0.1:{port} for region eu")), "{error}");
}
