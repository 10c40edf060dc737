//! Formats for programs keep to their schemas.

use std::path::PathBuf;

use openapi_drift::report::{Format, Report, json_schema};
use serde_json::Value;

use crate::fixture::{drift, one, rich};

fn root(path: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..").join(path)
}

fn reports() -> Vec<Report> {
    vec![rich(), one(Ok(drift(Vec::new(), Vec::new()))), one(Err("why".to_owned())), Report::default()]
}

fn assert_valid(schema: &Value, instance: &Value) {
    let validator = jsonschema::options().should_validate_formats(true).build(schema).unwrap();
    let errors: Vec<String> =
        validator.iter_errors(instance).map(|error| format!("{}: {error}", error.instance_path())).collect();
    assert!(errors.is_empty(), "{}", errors.join("\n"));
}

/// `UPDATE_DOCS=1 cargo test -p openapi-drift --test report` writes it again.
#[test]
fn the_published_schema_is_that_of_the_code() {
    let path = root("docs/drift-report.schema.json");
    let schema = serde_json::to_string_pretty(&json_schema()).unwrap() + "\n";
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(&path, &schema).unwrap();
    }
    let published = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(published == schema, "UPDATE_DOCS=1 cargo test -p openapi-drift --test report writes it again");
}

#[test]
fn json_is_valid() {
    for report in reports() {
        assert_valid(&json_schema(), &serde_json::from_str(&report.render(Format::Json)).unwrap());
    }
}

#[test]
fn the_schema_knows_what_is_wrong() {
    let mut shown: Value = serde_json::from_str(&rich().render(Format::Json)).unwrap();
    shown["comparisons"][0]["drift"]["findings"][0]["wire"] = "fatal".into();
    assert!(!jsonschema::is_valid(&json_schema(), &shown));
}

fn sarif_schema() -> Value {
    let path = root("tests/fixtures/sarif/sarif-schema-2.1.0.json");
    let mut schema: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    // The one pattern of the published schema that is no regular expression; we name no language.
    for part in ["run", "toolComponent"] {
        let language = schema["definitions"][part]["properties"]["language"].as_object_mut().unwrap();
        assert_eq!(language.remove("pattern").unwrap(), "^[a-zA-Z]{2}|^[a-zA-Z]{2}-[a-zA-Z]{2}]?$");
    }
    schema
}

#[test]
fn sarif_is_valid() {
    for mut report in reports() {
        for rules_page in [None, Some("https://git.example/docs/drift-rules.md".to_owned())] {
            report.rules_page = rules_page;
            assert_valid(&sarif_schema(), &serde_json::from_str(&report.render(Format::Sarif)).unwrap());
        }
    }
}

#[test]
fn results_of_sarif_lead_to_their_rules() {
    let shown: Value = serde_json::from_str(&rich().render(Format::Sarif)).unwrap();
    let run = &shown["runs"][0];
    let results = run["results"].as_array().unwrap();
    assert_eq!(results.len(), 10);
    for result in results {
        let rule = &run["tool"]["driver"]["rules"][result["ruleIndex"].as_u64().unwrap() as usize];
        assert_eq!(rule["id"], result["ruleId"]);
        assert!(result["locations"][0]["physicalLocation"]["region"]["startLine"].as_u64().unwrap() > 0);
        assert_eq!(result["partialFingerprints"]["openapiDrift/v1"].as_str().unwrap().len(), 12);
    }
    assert_eq!(results.iter().filter(|result| result.get("suppressions").is_some()).count(), 1);
}
