use serde_json::json;

use super::support::{Base64, Date, DateTime, Decimal, Uuid};
use super::{error, round};

#[test]
fn any_text_is_kept() {
    for text in ["2026-11-21T09:30:00.120Z", "2026-11-21T09:30:00+00:00", "yesterday", ""] {
        assert_eq!(round::<DateTime>(&json!(text)).as_str(), text);
        assert_eq!(round::<Date>(&json!(text)).to_string(), text);
        assert_eq!(round::<Uuid>(&json!(text)), text.into());
        assert_eq!(round::<Base64>(&json!(text)).into_string(), text);
        assert_eq!(round::<Decimal>(&json!(text)).as_str(), text);
    }
    assert_eq!(format!("{:?}", Date::from("2026-11-21")), "\"2026-11-21\"");
    assert!(error::<Date>(&json!(1)).starts_with("invalid type"));
}

#[test]
fn a_decimal_may_be_a_number() {
    for (json, text) in [(json!(1), "1"), (json!(-1), "-1"), (json!(19.5), "19.5"), (json!(2.0), "2.0")] {
        assert_eq!(round::<Decimal>(&json).as_str(), text);
    }
    assert_eq!(serde_json::to_value(Decimal::from(7)).unwrap(), "7");
}

#[cfg(feature = "chrono")]
#[test]
fn moments_and_days() {
    let moment = chrono::DateTime::<chrono::Utc>::try_from(&DateTime::from("2026-11-21T10:30:00.5+01:00")).unwrap();
    assert_eq!(DateTime::from(moment).as_str(), "2026-11-21T09:30:00.500Z");
    let kept = chrono::DateTime::<chrono::FixedOffset>::try_from(&DateTime::from("2026-11-21T10:30:00+01:00")).unwrap();
    assert_eq!(DateTime::from(kept).as_str(), "2026-11-21T10:30:00+01:00");
    let day = chrono::NaiveDate::try_from(&Date::from("2026-11-21")).unwrap();
    assert_eq!(Date::from(day).as_str(), "2026-11-21");
    assert!(chrono::NaiveDate::try_from(&Date::from("soon")).is_err());
}

#[cfg(feature = "uuid")]
#[test]
fn uuids() {
    let text = "f81d4fae-7dec-11d0-a765-00a0c91e6bf6";
    let id = uuid::Uuid::try_from(&Uuid::from(text)).unwrap();
    assert_eq!(Uuid::from(id).as_str(), text);
}

#[cfg(feature = "base64")]
#[test]
fn bytes() {
    assert_eq!(Base64::encode(b"\xfb\xff\x00").as_str(), "+/8A");
    for text in ["-_8A", "+/8A"] {
        assert_eq!(Base64::from(text).decode().unwrap(), b"\xfb\xff\x00");
    }
    assert_eq!(Base64::from("YQ").decode().unwrap(), b"a");
    assert!(Base64::from("?").decode().is_err());
}
