use serde_json::{Value, json};

use super::support::{integer_enum, mixed_enum, open_enum};
use super::{error, read, round};

#[derive(Debug, Clone)]
enum Status {
    Open,
    Empty,
    InProgress,
    Unknown(String),
}

open_enum!(Status, Unknown, { "open": Open, "": Empty, "in progress": InProgress });

#[derive(Debug, Clone)]
enum Level {
    Minus1,
    One,
    Unknown(i64),
}

integer_enum!(Level, Unknown, { -1: Minus1, 1: One });

#[derive(Debug, Clone)]
enum Switch {
    Auto,
    On,
    Half,
    Unknown(Value),
}

mixed_enum!(Switch, Unknown, { "\"auto\"": Auto, "true": On, "0.5": Half });

#[test]
fn strings() {
    assert!(matches!(round(&json!("")), Status::Empty));
    assert!(matches!(round(&json!("in progress")), Status::InProgress));
    assert!(matches!(round(&json!("gone")), Status::Unknown(text) if text == "gone"));
    assert_eq!(Status::from("open"), Status::Unknown("open".to_owned()));
    assert_eq!(Status::Open.to_string(), "open");
    assert_eq!(error::<Status>(&json!(1)), "invalid type: integer `1`, expected a string");
}

#[test]
fn integers() {
    assert!(matches!(round(&json!(-1)), Level::Minus1));
    assert!(matches!(read(&json!(1.0)), Level::One));
    assert!(matches!(round(&json!(7)), Level::Unknown(7)));
    assert_eq!(error::<Level>(&json!(1.5)), "invalid type: floating point `1.5`, expected i64");
    assert_eq!(Level::One.to_string(), "1");
}

#[test]
fn mixtures() {
    assert!(matches!(round(&json!("auto")), Switch::Auto));
    assert!(matches!(round(&json!(true)), Switch::On));
    assert!(matches!(round(&json!(0.5)), Switch::Half));
    assert!(matches!(round(&json!("true")), Switch::Unknown(_)));
    assert!(matches!(round(&json!(null)), Switch::Unknown(Value::Null)));
}
