//! Every operation of the client against the simulator.

use chrono::{DateTime, TimeDelta, Utc};
use notai::types::{AnalyticsGroupBy, AnalyticsPeriod, EventTime, SessionStatus, UsageMetric};
use notai::{Client, EventType, KeyHeader, Region, Tier};
use notai_sim::Plan;
use workspace_tests::{client, client_with, simulated, simulator};

fn now() -> DateTime<Utc> {
    notai_sim::Config::default().now
}

#[tokio::test]
async fn health_needs_no_key_and_sends_none() {
    let simulator = simulator(10).await;
    let bare = Client::builder(Region::Us).with_endpoint(simulator.base_url(notai_sim::Region::Us)).build().unwrap();
    let with_key = client(&simulator, Region::Us, Plan::Pro);
    for client in [bare, with_key] {
        let health = client.health().await.unwrap();
        assert_eq!(health.status.as_deref(), Some("healthy"));
        assert_eq!(health.timestamp, Some(now()), "seven fractional digits and a numeric offset are read");
        assert_eq!(health.tier(), None);
    }
    for request in simulator.log(notai_sim::Region::Us) {
        assert!(!request.has_header("authorization") && !request.has_header("x-api-key"), "{request:?}");
    }
}

#[tokio::test]
async fn an_operation_that_needs_a_key_is_not_sent_without_one() {
    let simulator = simulator(10).await;
    let client = Client::builder(Region::Us).with_endpoint(simulator.base_url(notai_sim::Region::Us)).build().unwrap();
    let error = client.get_integration().await.unwrap_err();
    assert!(error.is_config() && error.to_string().contains("needs a key"), "{error}");
    assert!(client.list_sessions().items().next().await.unwrap().unwrap_err().is_config());
    assert_eq!(simulator.requests(notai_sim::Region::Us), 0);
}

#[tokio::test]
async fn the_integration_is_that_of_the_key_and_carries_its_tier() {
    let simulator = simulator(10).await;
    for region in Region::ALL {
        for (plan, tier) in [(Plan::Free, Tier::Free), (Plan::Pro, Tier::Pro), (Plan::Enterprise, Tier::Enterprise)] {
            let integration = client(&simulator, region, plan).get_integration().await.unwrap();
            assert!(!integration.id.is_empty());
            assert_eq!(integration.plan_id.as_deref(), Some(plan.as_str()));
            assert_eq!(integration.tier(), Some(tier));
            assert_eq!((integration.status(), integration.attempts()), (200, 1));
            assert_eq!(integration.headers().get("Content-Type"), Some("application/json"));
        }
    }
}

#[tokio::test]
async fn both_forms_of_the_key_are_accepted() {
    let simulator = simulator(10).await;
    for (header, name) in [(KeyHeader::Bearer, "authorization"), (KeyHeader::XApiKey, "x-api-key")] {
        let key = simulator.mint_key(notai_sim::Region::Eu, Plan::Pro);
        let builder = Client::builder(Region::Eu)
            .with_endpoint(simulator.base_url(notai_sim::Region::Eu))
            .api_key(key.expose())
            .with_key_header(header);
        builder.build().unwrap().get_integration().await.unwrap();
        let last = simulator.log(notai_sim::Region::Eu).pop().unwrap();
        for either in ["authorization", "x-api-key"] {
            assert_eq!(last.has_header(either), either == name, "{last:?}");
        }
    }
}

#[tokio::test]
async fn requests_say_who_asks_and_nothing_the_api_does_not_know() {
    let simulator = simulator(10).await;
    let key = simulator.mint_key(notai_sim::Region::Us, Plan::Pro);
    let builder = Client::builder(Region::Us)
        .with_endpoint(simulator.base_url(notai_sim::Region::Us))
        .api_key(key.expose())
        .with_app_name("gradebook/2.1");
    builder.build().unwrap().get_stats().await.unwrap();
    let request = simulator.log(notai_sim::Region::Us).pop().unwrap();
    assert!(request.header("user-agent").unwrap().starts_with("gradebook/2.1 notai-rust/"), "{request:?}");
    assert!(!request.has_header("api-version"), "{request:?}");
}

#[tokio::test]
async fn a_session_is_the_same_alone_and_in_the_list() {
    let simulator = simulator(40).await;
    let client = client(&simulator, Region::Us, Plan::Pro);
    let listed = client.list_sessions().send().await.unwrap();
    assert_eq!(Tier::of(listed.meta.headers()), Some(Tier::Pro));
    for session in listed.items.iter().take(5) {
        let alone = client.get_session(&session.id).await.unwrap();
        assert_eq!(*alone, *session);
        let details = client.get_session_details(&session.id).await.unwrap();
        assert_eq!(details.session_id, session.id);
    }
}

#[tokio::test]
async fn session_filters_filter() {
    let simulator = simulator(600).await;
    let client = client(&simulator, Region::Us, Plan::Pro);
    let all = client.list_sessions().items().try_collect().await.unwrap();
    assert!(all.len() > 400, "{}", all.len());
    let bots = client.list_sessions().bot_only(true).items().try_collect().await.unwrap();
    let expected = all.iter().filter(|session| session.bot_score.is_some_and(|score| score >= 0.7)).count();
    assert!(bots.len() == expected && expected > 0 && expected < all.len());

    let closed = client.list_sessions().status(SessionStatus::Closed).items().try_collect().await.unwrap();
    let expected = all.iter().filter(|session| session.status == Some(SessionStatus::Closed)).count();
    assert!(closed.len() == expected && expected > 0 && expected < all.len());

    let (start, end) = (now() - TimeDelta::days(9), now() - TimeDelta::days(3));
    let window = client.list_sessions().start_date(start).end_date(end).items().try_collect().await.unwrap();
    let expected = all.iter().filter(|session| session.created_at.is_some_and(|at| at >= start && at <= end)).count();
    assert!(window.len() == expected && expected > 0 && expected < all.len());

    let edge = window[0].created_at.unwrap();
    let inclusive = client.list_sessions().start_date(edge).end_date(edge).items().try_collect().await.unwrap();
    assert!(inclusive.iter().any(|session| session.id == window[0].id), "both bounds are inclusive");
}

#[tokio::test]
async fn events_are_filtered_by_byte_name_and_time() {
    let simulator = simulator(30).await;
    let client = client(&simulator, Region::Eu, Plan::Pro);
    let mut found = false;
    for session in client.list_sessions().send().await.unwrap().items {
        let all = client.list_events(&session.id).items().try_collect().await.unwrap();
        // One type of event has no name.
        let Some((event, name)) = all.iter().find_map(|event| Some((event, event.event_type_name.clone()?))) else {
            continue;
        };
        found = true;
        let byte = u8::try_from(event.message_id.unwrap()).unwrap();
        let expected = all.iter().filter(|other| other.message_id == event.message_id).count();
        for of in [EventType::Byte(byte), EventType::Name(name)] {
            let same = client.list_events(&session.id).event_type(of).items().try_collect().await.unwrap();
            assert_eq!(same.len(), expected);
        }
        let at = event.time().unwrap();
        let now = client.list_events(&session.id).start_time(at).end_time(at).items().try_collect().await.unwrap();
        assert!(now.iter().any(|other| other.event_id == event.event_id) && now.len() <= all.len());
        assert_eq!(event.timestamp.map(DateTime::from_timestamp_millis), Some(Some(at)));
    }
    assert!(found, "no session had an event");
    let sent: Vec<String> = simulator.log(notai_sim::Region::Eu).into_iter().filter_map(|asked| asked.query).collect();
    for part in ["type=0x", "type=", "startTime=1", "endTime=1"] {
        assert!(sent.iter().any(|query| query.contains(part)), "{part} was never sent");
    }
}

#[tokio::test]
async fn users_are_found_and_lead_to_their_sessions() {
    let simulator = simulator(300).await;
    let client = client(&simulator, Region::Us, Plan::Pro);
    let users = client.list_users().items().try_collect().await.unwrap();
    assert!(!users.is_empty());
    let user = &users[users.len() / 2];
    let needle = user.user_id.to_uppercase();
    let found = client.list_users().search(needle).items().try_collect().await.unwrap();
    assert!(found.iter().any(|other| other.user_id == user.user_id) && found.len() < users.len());
    let sessions = client.get_user_sessions(&user.user_id).items().try_collect().await.unwrap();
    assert_eq!(Some(sessions.len() as i32), user.session_count);
    assert!(sessions.iter().all(|session| session.user_id.as_ref() == Some(&user.user_id)));
    assert!(client.get_user_sessions("nobody").items().try_collect().await.unwrap().is_empty());
}

#[tokio::test]
async fn courses_are_json_objects() {
    let simulator = simulator(200).await;
    let courses = client(&simulator, Region::Us, Plan::Pro).list_courses().items().try_collect().await.unwrap();
    assert!(!courses.is_empty() && courses.iter().all(|course| !course.is_empty()));
}

#[tokio::test]
async fn analytics_take_windows_and_buckets() {
    let simulator = simulator(400).await;
    let client = client(&simulator, Region::Us, Plan::Pro);
    let plain = client.get_analytics().send().await.unwrap();
    assert_eq!((plain.period.as_deref(), plain.group_by.as_deref()), (Some("7d"), Some("day")));
    let request = client.get_analytics().period(AnalyticsPeriod::Last24Hours).group_by(AnalyticsGroupBy::Hour);
    let hours = request.send().await.unwrap();
    assert_eq!((hours.period.as_deref(), hours.group_by.as_deref()), (Some("24h"), Some("hour")));
    assert!(hours.time_series.len() >= 24, "{}", hours.time_series.len());
    let error = client.get_analytics().period("1y").send().await.unwrap_err();
    assert!(error.is_bad_request(), "a window unknown to this version is the API's to judge: {error}");
}

#[tokio::test]
async fn usage_takes_dates_and_a_metric() {
    let simulator = simulator(50).await;
    let client = client(&simulator, Region::Us, Plan::Pro);
    let request = client.get_usage().start_date(now() - TimeDelta::days(3)).end_date(now());
    let usage = request.metric(UsageMetric::ApiCalls).send().await.unwrap();
    assert!(!usage.data.is_empty());
    assert!(usage.data.iter().all(|point| point.metric_type.as_deref() == Some("ApiCalls")), "{usage:?}");
    let asked = simulator.log(notai_sim::Region::Us).pop().and_then(|asked| asked.query).unwrap();
    for part in ["startDate=2026-06-07T12", "endDate=2026-06-10T12", "metric=ApiCalls"] {
        assert!(asked.contains(part), "{part} in {asked}");
    }
    let all = client.get_usage().send().await.unwrap();
    assert!(all.data.len() > usage.data.len());
}

#[tokio::test]
async fn stats_are_counters() {
    let simulator = simulator(50).await;
    let stats = client(&simulator, Region::Us, Plan::Pro).get_stats().await.unwrap();
    assert!(!stats.data.is_empty());
}

#[tokio::test]
async fn the_plan_clamps_pages_and_the_effective_size_is_told() {
    let simulator = simulator(300).await;
    for (plan, limit) in [(Plan::Free, 50), (Plan::Pro, 100), (Plan::Enterprise, 100)] {
        let mut pages = client(&simulator, Region::Us, plan).list_sessions().page_size(500).pages();
        let first = pages.next().await.unwrap().unwrap();
        assert_eq!((first.limit, pages.limit()), (Some(limit), Some(limit)), "{plan:?}");
    }
}

#[tokio::test]
async fn regions_share_nothing() {
    let simulator = simulator(20).await;
    let key = simulator.mint_key(simulated(Region::Eu), Plan::Pro);
    assert!(client_with(&simulator, Region::Eu, &key).get_integration().await.is_ok());
    let error = client_with(&simulator, Region::Us, &key).get_integration().await.unwrap_err();
    assert!(error.is_unauthorized());
    let help = error.help().unwrap();
    assert!(help.contains("region `us`") && help.contains(&simulator.base_url(notai_sim::Region::Us)), "{help}");
}
