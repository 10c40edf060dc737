//! Generation loses nothing: the JSON Schema derived from each generated type says what the document says.

use std::collections::{BTreeMap, BTreeSet};

use notai::types;
use schemars::{JsonSchema, SchemaGenerator, generate::SchemaSettings};
use serde_json::{Value, json};

/// The document as repaired and lowered: what the types were generated from.
fn document() -> Value {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let read = |path: &str| std::fs::read(root.join("openapi/notai").join(path)).unwrap();
    let limits = openapi_normal::Limits::default();
    let document = openapi_normal::Document::read(&read("document.json"), "document.json", &limits).unwrap();
    let overlay = openapi_normal::Overlay::read(&read("overlay.yaml"), "overlay.yaml", &limits).unwrap();
    let names = String::from_utf8(read("names.toml")).unwrap();
    let names = openapi_normal::NameMemory::read(&names, "names.toml").unwrap();
    let options = openapi_normal::Options { overlays: &[overlay], names: &names };
    openapi_normal::normalize(&document, &options).unwrap().document.value().clone()
}

/// What a schema says, in words that both dialects share: kind, format, properties, required, items, values.
fn gist(schema: &Value) -> Value {
    if let Some(reference) = schema["$ref"].as_str() {
        return json!({ "type": reference.rsplit('/').next() });
    }
    // schemars writes an optional reference as `anyOf: [reference, null]`; optional is what `required` tells.
    if let Some(Value::Array(branches)) = schema.get("anyOf")
        && let [branch, Value::Object(null)] = branches.as_slice()
        && null.get("type") == Some(&json!("null"))
    {
        return gist(branch);
    }
    let mut told = BTreeMap::new();
    let kind = match &schema["type"] {
        Value::Array(kinds) => kinds.iter().find(|kind| *kind != "null").cloned().unwrap_or_default(),
        kind => kind.clone(),
    };
    if kind != Value::Null {
        told.insert("type", kind);
    }
    if let Some(format) = schema.get("format") {
        told.insert("format", format.clone());
    }
    if let Some(properties) = schema["properties"].as_object() {
        let of = properties.iter().map(|(name, schema)| (name.clone(), gist(schema))).collect();
        told.insert("properties", Value::Object(of));
        let required: BTreeSet<&str> =
            schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        told.insert("required", json!(required));
    }
    if let Some(items) = schema.get("items") {
        told.insert("items", gist(items));
    }
    if let Some(values @ Value::Object(_)) = schema.get("additionalProperties")
        && values != &json!({})
    {
        told.insert("values", gist(values));
    }
    if let Some(values) = schema.get("enum").or_else(|| schema.get("x-extensible-enum")) {
        told.insert("values", values.clone());
    }
    json!(told)
}

fn schema_of<T: JsonSchema>(generator: &mut SchemaGenerator) -> Value {
    // Definitions are collected by the generator; the root schema of a type stands among them under its name.
    generator.subschema_for::<T>();
    generator.definitions()[&*T::schema_name()].clone()
}

macro_rules! compared {
    ($document:ident, $($model:ident),* $(,)?) => {{
        let mut generator = SchemaSettings::draft2020_12().into_generator();
        let mut seen = BTreeSet::new();
        $(
            let derived = gist(&schema_of::<types::$model>(&mut generator));
            let declared = gist(&$document["components"]["schemas"][stringify!($model)]);
            assert_eq!(derived, declared, stringify!($model));
            seen.insert(stringify!($model));
        )*
        seen
    }};
}

#[test]
fn every_model_says_what_the_document_says() {
    let document = document();
    let seen = compared!(
        document,
        AnalyticsBotDetection,
        AnalyticsData,
        AnalyticsDeviceBreakdown,
        AnalyticsGroupBy,
        AnalyticsOrigin,
        AnalyticsPeriod,
        AnalyticsSummary,
        AnalyticsTimeSeriesPoint,
        AnalyticsUserMatching,
        HealthResponse,
        PublicEvent,
        PublicIntegration,
        PublicSession,
        PublicUser,
        SessionDetails,
        SessionEventCounts,
        SessionPageVisit,
        SessionStatus,
        SessionTimelineEntry,
        StatsResponse,
        UsageDataPoint,
        UsageMetric,
        UsageResponse,
    );
    // Envelopes are taken apart by the client and are no models of its face.
    let envelopes = |name: &&str| name.ends_with("Response") || name.starts_with("Error") || *name == "Pagination";
    let declared = document["components"]["schemas"].as_object().unwrap();
    let missed: Vec<&str> =
        declared.keys().map(String::as_str).filter(|name| !seen.contains(name) && !envelopes(name)).collect();
    assert_eq!(missed, Vec::<&str>::new(), "models that notai::types does not show");
}
