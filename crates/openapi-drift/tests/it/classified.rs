//! Nothing is noted that no rule knows.

use std::collections::BTreeMap;

use openapi_drift::compare;

use crate::support::{options, read};

const HEAD: &str = "openapi: 3.1.0\ninfo: { title: Pets, version: spring }\n";

/// What the comparison notes has a row in the table of rules, whatever it is.
#[test]
fn nothing_is_unclassified() {
    let operation = |part: &str| {
        [
            format!("paths: {{ /a: {{ post: {{ {part} }} }} }}"),
            format!("webhooks: {{ a: {{ post: {{ {part} }} }} }}"),
            format!(
                "paths: {{ /a: {{ post: {{ callbacks: {{ done: {{ '{{$url}}': {{ post: {{ {part} }} }} }} }} }} }} }}"
            ),
        ]
    };
    let lifecycle: Vec<String> = [
        "",
        "deprecated: true",
        "x-sunset: 2027-01-01",
        "x-sunset: 2027-02-01",
        "x-sunset: 2026-01-01",
        "x-sunset: soon",
    ]
    .iter()
    .chain(&["x-stability-level: alpha", "x-stability-level: beta", "x-stability-level: odd"])
    .map(|text| (*text).to_owned())
    .collect();
    let parameter = |text: &str| format!("parameters: [{{ name: a, in: query, {text} }}]");
    let body = |text: &str| format!("requestBody: {{ {text} }}");
    let answer = |text: &str| format!("responses: {{ '200': {{ description: '', {text} }} }}");
    let statuses = |text: &str| format!("responses: {{ {text} }}");
    let list = "schema: { type: array, items: { type: string } }";
    let media = [
        "",
        "content: { application/json: {} }",
        "content: { application/problem+json: {} }",
        "content: { application/vnd.a+json: {} }",
    ];
    let media = media.iter().chain(&[
        "content: { 'application/*': {} }",
        "content: { text/csv: {} }",
        "content: { text/csv; header=present: {} }",
    ]);
    let media = media.chain(&[
        "content: { text/csv; header=absent: {} }",
        "content: { application/json: { schema: { type: string } } }",
    ]);
    let media = media.chain(&[
        "content: { application/jsonl: { itemSchema: { type: string } } }",
        "content: { application/jsonl: {} }",
    ]);
    let media: Vec<&&str> = media.collect();
    let form = |text: &str| {
        format!(
            "content: {{ multipart/form-data: {{ schema: {{ type: object, properties: {{ a: {{ type: object }} }} }}, encoding: {{ a: {{ {text} }} }} }} }}"
        )
    };
    let mut groups: Vec<Vec<String>> = vec![
        lifecycle.clone(),
        lifecycle
            .iter()
            .map(|text| parameter(format!("{list}, {text}").trim_end_matches(", ")))
            .chain([String::new()])
            .collect(),
        [list, "schema: {}", "required: true, schema: {}", "style: pipeDelimited, schema: { type: array, items: {} }"]
            .map(parameter)
            .to_vec(),
        ["content: { application/json: {} }", "content: { application/json: { schema: { type: string } } }"]
            .map(parameter)
            .to_vec(),
        lifecycle
            .iter()
            .map(|text| answer(&format!("headers: {{ X-A: {{ {list}, {text} }} }}")))
            .chain([answer("")])
            .collect(),
        [
            "headers: { X-A: { required: true, schema: {} } }",
            "headers: { X-A: { schema: { type: array } } }",
            "headers: { X-A: { explode: true, schema: { type: array } } }",
            "content: {}",
        ]
        .map(answer)
        .to_vec(),
        media.iter().map(|text| answer(text)).collect(),
        media.iter().map(|text| body(text)).collect(),
        ["", "requestBody: { content: {} }", "requestBody: { required: true, content: {} }"]
            .map(str::to_owned)
            .to_vec(),
        [
            form("contentType: text/plain"),
            form("contentType: application/json"),
            form("headers: { X-A: { schema: {} } }"),
            form("headers: { X-A: { required: true, schema: {} } }"),
        ]
        .iter()
        .flat_map(|text| [body(text), answer(text)])
        .collect(),
        [
            "",
            "'200': { description: '' }",
            "'404': { description: '' }",
            "default: { description: '' }",
            "4XX: { description: '' }, 2XX: { description: '' }",
        ]
        .map(statuses)
        .to_vec(),
        ["", "links: { a: { operationId: b } }", "links: { a: { operationId: c } }"].map(answer).to_vec(),
        ["", "operationId: a", "operationId: b", "tags: [a]"].map(str::to_owned).to_vec(),
        [
            "",
            "security: [{ key: [] }]",
            "security: [{ login: [a] }]",
            "security: [{ login: [b] }]",
            "security: [{ key: [] }, { login: [a] }]",
        ]
        .map(str::to_owned)
        .to_vec(),
        [
            "",
            "servers: [{ url: https://a.example }]",
            "servers: [{ url: 'https://a.example/{b}', variables: { b: { default: c } } }]",
            "servers: [{ url: 'https://a.example/{b}', variables: { b: { default: d } } }]",
        ]
        .map(str::to_owned)
        .to_vec(),
        [
            "",
            "callbacks: { a: { '{$url}': { post: {} } } }",
            "callbacks: { a: { '{$other}': { post: {} } } }",
            "callbacks: { a: { '{$url}': { put: {} } } }",
        ]
        .map(str::to_owned)
        .to_vec(),
    ];
    const SCHEMES: &str = "components: { securitySchemes: { key: { type: apiKey, in: header, name: A }, login: { type: oauth2, flows: { clientCredentials: { tokenUrl: a, scopes: { a: A, b: B } } } } } }";
    let mut documents: Vec<Vec<String>> = Vec::new();
    for group in groups.drain(..) {
        for place in 0..3 {
            documents.push(group.iter().map(|part| format!("{}\n{SCHEMES}", operation(part)[place])).collect());
        }
    }
    documents.push(
        [
            "{}",
            "{ servers: [{ url: a }] }",
            "{ servers: [{ url: 'a{b}', variables: { b: { default: c } } }] }",
            "{ servers: [{ url: 'a{b}', variables: { b: { default: d } } }] }",
        ]
        .iter()
        .chain(&[
            "{ tags: [{ name: a }] }",
            "{ webhooks: { a: { post: {} } } }",
            "{ webhooks: { a: { put: {} } } }",
            "{ paths: { /a: { get: {} } } }",
        ])
        .map(|text| text.trim_matches(['{', '}']).trim().to_owned())
        .map(|text| {
            if text.contains("paths") {
                text
            } else {
                format!("paths: {{}}{}{text}", if text.is_empty() { "" } else { "\n" })
            }
        })
        .collect(),
    );
    let schemes = [
        "{}",
        "{ a: { type: apiKey, in: header, name: A } }",
        "{ a: { type: apiKey, in: query, name: A } }",
        "{ a: { type: openIdConnect, openIdConnectUrl: a } }",
        "{ a: { type: openIdConnect, openIdConnectUrl: b } }",
        "{ a: { type: oauth2, flows: { authorizationCode: { authorizationUrl: a, tokenUrl: a, scopes: { a: A } } } } }",
        "{ a: { type: oauth2, flows: { authorizationCode: { authorizationUrl: b, tokenUrl: b, scopes: { b: A } } } } }",
        "{ a: { type: oauth2, flows: { implicit: { authorizationUrl: b, scopes: { b: B } } } } }",
    ];
    documents.push(schemes.map(|text| format!("paths: {{}}\ncomponents: {{ securitySchemes: {text} }}")).to_vec());
    let mut unknown = BTreeMap::new();
    let mut count = 0;
    for group in &documents {
        let read: Vec<_> = group.iter().map(|text| read(&format!("{HEAD}{text}"), "a.yaml")).collect();
        for (base, base_text) in read.iter().zip(group) {
            for (revision, revision_text) in read.iter().zip(group) {
                let drift = compare(base, revision, &options()).unwrap();
                count += drift.findings.len();
                for finding in
                    drift.findings.iter().filter(|finding| finding.rules().any(|rule| rule.id == "unclassified-change"))
                {
                    unknown.entry(finding.message.clone()).or_insert_with(|| format!("{base_text}\n{revision_text}"));
                }
            }
        }
    }
    assert!(count > 1000, "{count}");
    let unknown: Vec<String> = unknown.into_iter().map(|(message, pair)| format!("{message}\n{pair}")).collect();
    assert!(unknown.is_empty(), "{} changes have no rule:\n{}", unknown.len(), unknown.join("\n"));
}
