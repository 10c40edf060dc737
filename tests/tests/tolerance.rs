//! Additive change by the API breaks nobody: unknown fields, unknown values, nulls, absent fields.

use notai::types::SessionStatus;
use workspace_tests::{Scripted, client_of, json};

#[tokio::test]
async fn unknown_fields_values_and_nulls_decode() {
    let cases = [
        ("bare", r#"{"data":{"id":"s"}}"#, None),
        ("unknown fields", r#"{"data":{"id":"s","status":"active","new":{"deep":[1]}},"also":1}"#, Some("active")),
        ("unknown value", r#"{"data":{"id":"s","status":"quarantined"}}"#, Some("quarantined")),
        (
            "nulls",
            r#"{"data":{"id":"s","createdAt":null,"status":null,"botScore":null,"detectionFlags":null,"userId":null}}"#,
            None,
        ),
        ("other precision", r#"{"data":{"id":"s","createdAt":"2026-06-10T12:00:00.0000000+00:00"}}"#, None),
        ("other offset", r#"{"data":{"id":"s","createdAt":"2026-06-10T14:00:00+02:00"}}"#, None),
    ];
    for (name, body, status) in cases {
        let server = Scripted::start(vec![json(body)]).await;
        let session = client_of(&server).build().unwrap().get_session("s").await.expect(name);
        assert_eq!(session.id, "s", "{name}");
        assert_eq!(session.status.as_ref().map(SessionStatus::as_str), status, "{name}");
        assert!(session.detection_flags.is_empty(), "{name}");
    }
}

#[tokio::test]
async fn maps_and_arrays_may_be_null_and_numbers_large() {
    let usage = r#"{"startDate":"2026-06-01","endDate":null,"data":null,"totals":{"ApiCalls":9007199254740993,"New":1.5,"Odd":null}}"#;
    let server = Scripted::start(vec![json(usage)]).await;
    let usage = client_of(&server).build().unwrap().get_usage().send().await.unwrap();
    assert_eq!(usage.totals["ApiCalls"], 9_007_199_254_740_993_i64, "the type of totals is not documented: JSON");
    assert!(usage.data.is_empty());

    let server =
        Scripted::start(vec![json(r#"{"data":{"period":"2h","deviceBreakdown":{"browserCounts":null}}}"#)]).await;
    let analytics = client_of(&server).build().unwrap().get_analytics().send().await.unwrap();
    assert!(analytics.device_breakdown.as_ref().unwrap().browser_counts.is_empty());
    assert!(analytics.time_series.is_empty());
}

#[tokio::test]
async fn a_missing_identity_is_an_error_and_not_an_empty_value() {
    for body in [r#"{"data":{"status":"active"}}"#, r#"{"data":{"id":null}}"#, r#"{"data":null}"#, "{}"] {
        let server = Scripted::start(vec![json(body)]).await;
        let error = client_of(&server).build().unwrap().get_session("s").await.unwrap_err();
        assert!(error.is_decode(), "{body}: {error}");
    }
}

#[test]
fn an_unknown_value_survives_the_round_trip() {
    for text in ["active", "closed", "quarantined", "", "Active"] {
        let status: SessionStatus = serde_json::from_value(text.into()).unwrap();
        assert_eq!(serde_json::to_value(&status).unwrap(), text);
        assert_eq!(SessionStatus::from(text), status);
        assert_eq!(status.to_string(), text);
    }
    assert_eq!(SessionStatus::from("active"), SessionStatus::Active);
}
