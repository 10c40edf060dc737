//! Answers, and what they do not keep.

use openapi_normal::Limits;

use super::*;

const DOCUMENT: &str = r##"
openapi: 3.0.3
info: { title: Pets, version: "1" }
paths:
  /pets:
    get:
      operationId: listPets
      responses:
        "200":
          description: ""
          content: { application/json: { schema: { $ref: "#/components/schemas/Page" } } }
        4XX: { $ref: "#/components/responses/Error" }
    post:
      responses:
        "204": { description: "" }
        default:
          description: ""
          content: { text/plain: { schema: { type: string } } }
components:
  responses:
    Error:
      description: ""
      content:
        application/problem+json:
          schema: { type: object, required: [code], properties: { code: { type: string } } }
  schemas:
    Page:
      type: object
      required: [items]
      properties:
        items: { type: array, items: { $ref: "#/components/schemas/Pet" } }
        next: { type: string, nullable: true }
        owner: { nullable: true, allOf: [{ $ref: "#/components/schemas/Owner" }] }
        labels: { type: object, additionalProperties: { type: string } }
        anything: { type: object }
        nullable: { type: boolean }
    Pet:
      type: object
      required: [id, secret]
      properties:
        id: { type: integer, minimum: 0, exclusiveMinimum: true }
        secret: { type: string, writeOnly: true }
        kind: { type: string, enum: [cat, dog] }
        example: { type: string }
    Owner:
      allOf:
        - { type: object, properties: { name: { type: string, maxLength: 3 } } }
        - { type: object, properties: { age: { type: integer } } }
"##;

fn broken(answer: Value) -> Vec<String> {
    let document = Document::read_lenient(DOCUMENT.as_bytes(), "pets.yaml", &Limits::default()).unwrap();
    let answer = Recorded::read(answer.to_string().as_bytes()).unwrap();
    Promises::new(&document).broken_by(&answer).iter().map(ToString::to_string).collect()
}

#[test]
fn answers_as_a_whole() {
    for (answer, says) in [
        (json!({ "operation": "listPets", "status": 200, "body": { "items": [] } }), None),
        (json!({ "operation": "GET /pets", "status": 200, "body": { "items": [] } }), None),
        (json!({ "operation": "POST /pets", "status": 204 }), None),
        (
            json!({ "operation": "POST /pets", "status": 500, "media_type": "text/plain; charset=utf-8", "body": "x" }),
            None,
        ),
        (json!({ "operation": "listPets", "status": 404, "body": { "code": "x" } }), None),
        (
            json!({ "operation": "cats", "status": 200 }),
            Some("unknown-operation: the document has no operation `cats`"),
        ),
        (
            json!({ "operation": "listPets", "status": 201 }),
            Some("undeclared-status: nothing is promised for the status 201"),
        ),
        (json!({ "operation": "listPets", "status": 200 }), Some("missing-body: no body where one was promised")),
        (
            json!({ "operation": "POST /pets", "status": 204, "body": null }),
            Some("undeclared-body: a body where none was promised"),
        ),
        (
            json!({ "operation": "POST /pets", "status": 500, "body": {} }),
            Some("undeclared-body: a body of a media type that was not promised; promised: text/plain"),
        ),
    ] {
        let shown = answer.to_string();
        assert_eq!(broken(answer), says.into_iter().collect::<Vec<_>>(), "{shown}");
    }
}

#[test]
fn bodies() {
    for (body, says) in [
        (json!({ "items": [{ "id": 1, "kind": "cat", "example": "x" }], "next": null, "owner": null }), vec![]),
        (json!({ "items": [], "labels": { "a": "b" }, "anything": { "a": 1 }, "nullable": true }), vec![]),
        (json!({ "items": [], "owner": { "name": "Ann", "age": 3 } }), vec![]),
        (json!([]), vec!["wrong-type at $: an array where type object was promised"]),
        (json!({}), vec!["missing-property at $.items: not there, though it was promised"]),
        (
            json!({ "items": [{ "id": "1" }, { "id": "2" }, {}] }),
            vec![
                "missing-property at $.items[].id: not there, though it was promised",
                "wrong-type at $.items[].id: a string where type integer was promised",
            ],
        ),
        (
            json!({ "items": [{ "id": 0 }] }),
            vec!["out-of-bounds at $.items[].id: a number that breaks `exclusiveMinimum`"],
        ),
        (
            json!({ "items": [{ "id": 1, "kind": "owl" }] }),
            vec!["undeclared-value at $.items[].kind: `owl` is not one of the values"],
        ),
        (json!({ "items": null }), vec!["wrong-type at $.items: null where type array was promised"]),
        (json!({ "items": [], "next": 5 }), vec!["wrong-type at $.next: a number where type string was promised"]),
        (
            json!({ "items": [], "owner": { "name": "Hunter2" } }),
            vec!["out-of-bounds at $.owner.name: a string that breaks `maxLength`"],
        ),
        (
            json!({ "items": [], "labels": { "a": 1 } }),
            vec!["wrong-type at $.labels.a: a number where type string was promised"],
        ),
        (
            json!({ "items": [{ "id": 1, "colour": "red" }], "owner": { "email": "x" }, "total": 1 }),
            vec![
                "undeclared-property at $.items[].colour: the document does not know it",
                "undeclared-property at $.owner.email: the document does not know it",
                "undeclared-property at $.total: the document does not know it",
            ],
        ),
    ] {
        let shown = body.to_string();
        let answer = json!({ "operation": "listPets", "status": 200, "body": body });
        assert_eq!(broken(answer), says, "{shown}");
    }
}

#[test]
fn what_is_no_record_is_refused() {
    for text in ["", "[]", "{}", r#"{"operation":"x"}"#, r#"{"operation":"x","status":200,"headers":{}}"#] {
        assert!(Recorded::read(text.as_bytes()).is_err(), "{text}");
    }
}

#[test]
fn a_schema_that_cannot_be_read_is_not_kept_but_unknown() {
    let document = DOCUMENT.replace("maxLength: 3", "pattern: \"\\\\p{Nonsense}\"");
    let document = Document::read_lenient(document.as_bytes(), "pets.yaml", &Limits::default()).unwrap();
    let answer = br#"{ "operation": "listPets", "status": 200, "body": { "items": [], "owner": { "name": "x" } } }"#;
    let broken = Promises::new(&document).broken_by(&Recorded::read(answer).unwrap());
    assert_eq!(broken.iter().map(|broken| broken.code).collect::<Vec<_>>(), [Code::NotEvaluated]);
}
