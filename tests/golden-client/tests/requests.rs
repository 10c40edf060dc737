//! What goes over the wire: paths, queries, headers, cookies, bodies, credentials.

#![allow(deprecated)] // deprecated operations can be called

mod server;

use ferries::operations::freight::{SendFreightForm, SetOwnerBody, SetOwnerForm};
use ferries::{Client, File, credentials, types};
use futures_util::stream;
use server::{Answer, Server};

const NOTHING: Answer = (204, "", "");
const EMPTY_LIST: Answer = (200, "application/json", "[]");
const RECEIPT: Answer = (201, "application/json", r#"{"number": 5}"#);

fn client(server: &Server) -> Client {
    Client::new(server.url()).expect("it is an address")
}

/// A form in alphabetical order: members come in that of serde_json's maps, which depends on its features.
fn in_order(form: &str) -> String {
    let mut pairs: Vec<_> = form.split('&').collect();
    pairs.sort_unstable();
    pairs.join("&")
}

/// The decoded parameters of a query.
fn query(uri: &str) -> Vec<(String, String)> {
    let url = reqwest::Url::parse(&format!("http://h{uri}")).expect("it is a URL");
    url.query_pairs().into_owned().collect()
}

#[tokio::test]
async fn parameters_are_sent_in_their_style() {
    let server = Server::answering(EMPTY_LIST).await;
    let filter = {
        let mut filter = types::Filter::default();
        filter.deck = Some(2);
        filter.open = Some(true);
        filter
    };
    let client = client(&server);
    let request = client.list_crossings("Århus & co", "2026-05-01").limit(3);
    let request =
        request.kinds(["car", "rail"]).decks(&[1, 2]).days(["mo", "tu"]).ports(["a", "b c"]).ships(["x", "y"]);
    let request = request.filter(&filter).where_(&filter).wind(1.5).x_trace("t-1").session("s 1").theme("dark");
    let crossings = request.send().await.expect("it is answered");
    assert!(crossings.is_empty());

    let asked = server.asked();
    assert_eq!(asked.method, "GET");
    assert!(asked.uri.starts_with("/crossings?"), "{}", asked.uri);
    let pairs = query(&asked.uri);
    let pairs: Vec<(&str, &str)> = pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    assert_eq!(
        pairs,
        [
            ("from", "Århus & co"),
            ("day", "2026-05-01"),
            ("limit", "3"),
            ("kinds", "car"),
            ("kinds", "rail"),
            ("decks[]", "1"),
            ("decks[]", "2"),
            ("days", "mo,tu"),
            ("ports", "a b c"),
            ("ships", "x|y"),
            ("filter[deck]", "2"),
            ("filter[open]", "true"),
            ("where", r#"{"deck":2,"open":true}"#),
            ("wind", "1.5"),
        ]
    );
    // The comma between values is bare, those in values are not.
    assert!(asked.uri.contains("days=mo,tu"), "{}", asked.uri);
    assert_eq!(asked.header("x-trace"), "t-1");
    assert_eq!(asked.header("cookie"), "session=s%201; theme=dark");
    assert_eq!(asked.header("accept"), "application/json");
}

#[tokio::test]
async fn a_request_can_be_spawned() {
    let server = Server::answering(EMPTY_LIST).await;
    let crossings = tokio::spawn(client(&server).list_crossings("a", "b").limit(1).send()).await;
    assert!(crossings.expect("it ends").expect("it is answered").is_empty());
}

#[tokio::test]
async fn what_is_not_set_is_not_sent() {
    let server = Server::answering(EMPTY_LIST).await;
    client(&server).list_crossings("a", "b").send().await.expect("it is answered");
    let asked = server.asked();
    assert_eq!(asked.uri, "/crossings?from=a&day=b");
    assert_eq!((asked.header("cookie"), asked.header("x-trace"), asked.header("authorization")), ("", "", ""));
}

#[tokio::test]
async fn paths_are_filled_in_their_style() {
    let server = Server::answering((200, "application/json", "null")).await;
    client(&server).list_legs(7, &[1, 2], ["a/b", "c"], "x").send().await.expect("it is answered");
    assert_eq!(server.asked().uri, "/crossings/7/legs/1,2/.a%2Fb.c;where=x");
}

/// What is only sent is asked for, and missed nowhere; integers and additions are taken as they come.
#[tokio::test]
async fn a_type_goes_both_ways() {
    let body = r#"{"title": "Deck 2", "pages": 3.0, "words": 900, "by": {"name": "Ada"}}"#;
    let server = Server::answering((200, "application/json", body)).await;
    let manual = types::Manual::new("Deck 2", "wax");
    let kept = client(&server).set_manual("decks/2", "fire/boats?", manual).send().await.expect("it is answered");
    assert_eq!((&kept.seal, kept.pages, kept.additional_properties.get("words")), (&None, Some(3), Some(&900)));
    assert_eq!(kept.additional_properties.others()["by"]["name"], "Ada");
    let asked = server.asked();
    assert_eq!(asked.uri, "/manuals/decks/2/fire/boats%3F");
    assert!(asked.body.contains(r#""seal":"wax""#), "{}", asked.body);

    let server = Server::answering((200, "application/json", body)).await;
    let manual = types::Manual::new("Deck 2", "wax");
    let error = client(&server).set_manual("decks/../..", "fire", manual).send().await.expect_err("it leads out");
    assert!(matches!(error, ferries::Error::InvalidRequest(_)), "{error:?}");
    assert_eq!(server.count(), 0);
}

#[tokio::test]
async fn json_bodies_have_the_declared_media_type() {
    let server = Server::answering(NOTHING).await;
    let mut change = types::Change::default();
    change.from = ferries::Nullable::Null;
    client(&server).change_crossing("1").body(change).send().await.expect("it is answered");
    let asked = server.asked();
    assert_eq!((asked.method.as_str(), asked.body.as_str()), ("PATCH", r#"{"from":null}"#));
    assert_eq!(asked.header("content-type"), "application/merge-patch+json");

    let server = Server::answering(NOTHING).await;
    client(&server).change_crossing("1").send().await.expect("it is answered");
    let asked = server.asked();
    assert_eq!((asked.body.as_str(), asked.header("content-type")), ("", ""));
}

#[tokio::test]
async fn a_form_has_its_files_streamed() {
    let server = Server::answering(RECEIPT).await;
    let papers = stream::iter([Ok::<_, std::io::Error>("first "), Ok("second")]);
    let form = SendFreightForm::new(File::stream(papers).with_name("papers.pdf"), 2.5)
        .photos([File::from("one").with_name("1.png").with_media_type("image/png"), File::from("two")])
        .labels(["heavy", "cold"])
        .owner(&types::Owner::new("Ann"))
        .with_parts(|form| form.text("extra", "more", None));
    let receipt = client(&server).send_freight(form).send().await.expect("it is answered");
    assert_eq!((receipt.status().as_u16(), receipt.number), (201, 5));

    let asked = server.asked();
    let boundary = asked.header("content-type").strip_prefix("multipart/form-data; boundary=").expect("a form");
    let part = |name: &str, text: &str| {
        let parts: Vec<&str> = asked.body.split(&format!("--{boundary}")).collect();
        let head = format!("form-data; name=\"{name}\"");
        assert!(parts.iter().any(|part| part.contains(&head) && part.contains(text)), "{name}: {text}\n{}", asked.body);
    };
    part("papers", "filename=\"papers.pdf\"");
    part("papers", "Content-Type: application/pdf\r\n\r\nfirst second\r\n");
    part("weight", "\r\n\r\n2.5\r\n");
    part("photos", "filename=\"1.png\"\r\nContent-Type: image/png\r\n\r\none\r\n");
    part("photos", "\r\n\r\ntwo\r\n");
    part("labels", "\r\n\r\nheavy\r\n");
    part("labels", "\r\n\r\ncold\r\n");
    part("owner", "Content-Type: application/json\r\n\r\n{\"name\":\"Ann\"}\r\n");
    part("extra", "\r\n\r\nmore\r\n");
    assert!(!asked.body.contains("\"note\""), "what is not set is not sent");
}

#[tokio::test]
async fn every_media_type_of_a_body_is_reached() {
    let mut owner = types::Owner::new("Ann & Bo");
    owner.berth = Some(4);
    let bodies: Vec<(SetOwnerBody, &str, &str)> = vec![
        (owner.clone().into(), "application/json", r#"{"name":"Ann & Bo","berth":4}"#),
        (SetOwnerBody::Form(owner), "application/x-www-form-urlencoded", "berth=4&name=Ann%20%26%20Bo"),
        (SetOwnerForm::new().name("Ann").into(), "multipart/form-data; boundary=", "Ann"),
        ("Ann".into(), "text/plain", "Ann"),
        (File::from("%PDF").into(), "application/pdf", "%PDF"),
    ];
    for (body, media_type, text) in bodies {
        let server = Server::answering(NOTHING).await;
        client(&server).set_owner("1", body).send().await.expect("it is answered");
        let asked = server.asked();
        assert!(asked.header("content-type").starts_with(media_type), "{media_type}");
        let sent = match media_type {
            "application/x-www-form-urlencoded" => in_order(&asked.body.replace('+', "%20")),
            _ => asked.body.clone(),
        };
        assert!(sent.contains(text), "{sent}");
    }
}

#[tokio::test]
async fn forms_text_and_bytes_are_bodies() {
    let server = Server::with_headers((302, "", ""), &[("location", "https://elsewhere.example/")]).await;
    let mut body = types::LoginBody::new("ann");
    body.scopes = Some(vec!["a".to_owned(), "b".to_owned()]);
    let answer = client(&server).login(body).send().await.expect("a redirect is what it answers with");
    assert_eq!(
        (answer.status().as_u16(), &answer.headers()["location"]),
        (302, &"https://elsewhere.example/".parse().unwrap())
    );
    assert_eq!(in_order(&server.asked().body), "scopes=a%7Cb&user=ann");

    let server = Server::answering((200, "text/plain", "read")).await;
    let label = File::from(vec![1, 2, 3]).with_media_type("image/webp");
    let answer = client(&server).set_label("1", label).send().await.expect("it is answered");
    assert_eq!((answer.as_str(), server.asked().header("content-type")), ("read", "image/webp"));

    let server = Server::answering((200, "text/plain", "read")).await;
    client(&server).set_label("1", vec![1, 2, 3]).send().await.expect("it is answered");
    assert_eq!(server.asked().header("content-type"), "application/octet-stream");

    let server = Server::answering((202, "", "")).await;
    client(&server).write_log().body("all is well").send().await.expect("it is answered");
    let asked = server.asked();
    assert_eq!((asked.body.as_str(), asked.header("content-type")), ("all is well", "text/plain"));
}

#[tokio::test]
async fn credentials_are_attached_where_an_operation_asks_for_them() {
    let server = Server::answering(NOTHING).await;
    let client = client(&server)
        .with_credential(credentials::Token::new("t0ken"))
        .with_credential(credentials::HarbourKey::new("h4rbour"))
        .with_credential(credentials::QueryKey::new("qu&ry"))
        .with_credential(credentials::CookieKey::new("c00kie"));
    assert!(!format!("{client:?}").contains("t0ken"), "secrets are not shown");

    client.set_owner("1", "text").send().await.expect("it is answered");
    let asked = server.asked();
    assert_eq!(asked.header("content-type"), "text/plain", "no text is XML by itself");
    assert_eq!((asked.header("authorization"), asked.header("x-harbour-key")), ("Bearer t0ken", "h4rbour"));
    assert_eq!((asked.header("cookie"), asked.uri.as_str()), ("", "/freight/1/owner"));

    for (path, authorization, cookie) in [
        ("/freight/1/label?key=qu%26ry", "", ""),
        ("/freight/2/label", "", "harbour=c00kie"),
        ("/crossings/3", "", ""),
        ("/crossings/4", "Bearer t0ken", ""),
    ] {
        let server = Server::answering((200, "text/plain", "")).await;
        let client = self::client(&server)
            .with_credential(credentials::Token::new("t0ken"))
            .with_credential(credentials::QueryKey::new("qu&ry"))
            .with_credential(credentials::CookieKey::new("c00kie"));
        match path {
            "/freight/1/label?key=qu%26ry" => drop(client.set_label("1", "").send().await),
            "/freight/2/label" => drop(client.get_label("2").send().await),
            "/crossings/3" => drop(client.crossing_exists("3").send().await),
            _ => drop(client.get_crossing("4").send().await),
        }
        let asked = server.asked();
        assert_eq!(
            (asked.uri.as_str(), asked.header("authorization"), asked.header("cookie")),
            (path, authorization, cookie)
        );
    }

    let server = Server::answering(EMPTY_LIST).await;
    let officer = self::client(&server).with_credential(credentials::Officer::new("ann", "secret"));
    officer.list_crossings("a", "b").send().await.expect("it is answered");
    assert_eq!(server.asked().header("authorization"), "Basic YW5uOnNlY3JldA==");
}

#[tokio::test]
async fn credentials_stay_with_the_authority_of_the_client() {
    let elsewhere = Server::answering(EMPTY_LIST).await;
    let location: &'static str = Box::leak(format!("{}/crossings", elsewhere.url()).into_boxed_str());
    let headers: &'static [(&'static str, &'static str)] = Box::leak(Box::new([("location", location)]));
    let server = Server::with_headers((307, "", ""), headers).await;
    let client = client(&server).with_credential(credentials::Token::new("t0ken"));
    let error = client.list_crossings("a", "b").send().await.expect_err("a redirect is no answer");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(307));
    assert_eq!((server.count(), elsewhere.count()), (1, 0));
}

#[tokio::test]
async fn an_operation_with_a_server_of_its_own_stays_with_a_server_that_the_document_does_not_know() {
    let server = Server::answering((302, "", "")).await;
    client(&server).login(types::LoginBody::new("ann")).send().await.expect("it is answered");
    assert_eq!(server.asked().uri, "/login");
}

#[test]
fn servers_are_functions() {
    assert_eq!(ferries::servers::production(), "https://api.ferries.example/v7");
    assert_eq!(ferries::servers::one_harbour("south", "test"), "https://south.ferries.example/test");
    assert!(Client::new("not an address").is_err());
}

#[test]
fn operations_are_listed() {
    let rows: Vec<_> =
        ferries::OPERATIONS.iter().map(|info| (info.id, info.method, info.path, info.idempotent)).collect();
    assert_eq!(rows[0], ("listCrossings", "GET", "/crossings", true));
    assert_eq!(rows[8], ("sendFreight", "POST", "/freight", false));
    assert_eq!(rows.len(), 15);
}
