use serde_json::json;

use super::support::tuple;
use super::{error, read, round};

#[derive(Debug, Clone, PartialEq)]
struct Point(f64, f64, Option<f64>, Option<String>);

tuple!(Point, [a, b], [c, d]);

#[derive(Debug, Clone, PartialEq)]
struct Row(String, Vec<i64>);

tuple!(Row, [array], [], rest elements);

#[derive(Debug, Clone, PartialEq)]
struct Reading(String, Option<f64>, Option<f64>, Option<f64>);

tuple!(Reading, [name], [a], null [b, c]);

#[test]
fn null_where_the_document_has_one() {
    for json in
        [json!(["t"]), json!(["t", 1.5, null, null]), json!(["t", 1.5, null, 2.5]), json!(["t", null, 1.5, null])]
    {
        round::<Reading>(&json);
    }
    // What is missing at the end is null there from now on.
    let short: Reading = read(&json!(["t", 1.5]));
    assert_eq!(serde_json::to_value(&short).unwrap(), json!(["t", 1.5, null, null]));
}

#[test]
fn arrays_with_a_type_per_place() {
    assert_eq!(round::<Point>(&json!([1.5, 2.5])), Point(1.5, 2.5, None, None));
    assert_eq!(round::<Point>(&json!([1.5, 2.5, 3.5, "m"])), Point(1.5, 2.5, Some(3.5), Some("m".to_owned())));
    assert_eq!(round::<Point>(&json!([1.5, 2.5, null, "m"])).2, None);
    assert_eq!(read::<Point>(&json!([1, 2, 3, "m", "more"])).0, 1.0);
    assert_eq!(round::<Row>(&json!(["a", 1, 2])), Row("a".to_owned(), vec![1, 2]));
    assert_eq!(read::<Row>(&json!(["a", 1.0])), Row("a".to_owned(), vec![1]));
    assert_eq!(error::<Point>(&json!([1])), "an element of the array is missing");
}
