//! Every list of the small API, walked: what asks for the pages is made of `api.toml` alone.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::to_bytes;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue};
use axum::response::{IntoResponse, Response};
use client_runtime::{
    Call, Endpoint, Error, Kind, Paged, Pages, Pipeline, Settings, Transport, UserAgent, build_http_client, pages,
    resume_pages,
};
use golden_lists::harbour;
use serde::Serialize;
use serde_json::{Value, json};

/// How many items each list has.
const COUNT: u64 = 7;

/// A server that pages in every way of the API, and keeps what it was asked.
struct Server {
    base: String,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Server {
    async fn start() -> Self {
        let asked = Arc::<Mutex<Vec<String>>>::default();
        let app = Router::new().fallback(answer).with_state(asked.clone());
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("there is a port");
        let base = format!("http://{}", listener.local_addr().expect("it is bound"));
        tokio::spawn(async move { axum::serve(listener, app).await });
        Self { base, asked }
    }

    fn client(&self) -> harbour::Client {
        let transport = Transport::new(UserAgent::new("test", "0"));
        let endpoint = Endpoint::parse(&self.base).expect("an endpoint");
        let http = build_http_client(&transport, &endpoint).expect("a client");
        let call = Call::new(Arc::new(Pipeline::builder().build().expect("a pipeline")));
        let base = format!("{}{}", self.base, harbour::BASE_PATH);
        harbour::Client::new_with_client(&base, http, call)
    }

    /// What was asked since this was last looked at.
    fn asked(&self) -> Vec<String> {
        std::mem::take(&mut self.asked.lock().expect("no panic"))
    }
}

/// What a request says, by name.
struct Asked {
    query: BTreeMap<String, String>,
    body: Value,
}

impl Asked {
    fn number(&self, name: &str) -> Option<u64> {
        self.query.get(name).map(|text| text.parse().expect("a number"))
    }
}

async fn answer(State(asked): State<Arc<Mutex<Vec<String>>>>, request: Request) -> Response {
    let (head, body) = request.into_parts();
    let body = to_bytes(body, 10_000).await.expect("a body");
    let shown = format!("{} {}", head.uri.to_string().trim_start_matches("/v1"), String::from_utf8_lossy(&body));
    asked.lock().expect("no panic").push(shown.trim_end().to_owned());
    let pairs = head.uri.query().unwrap_or_default().split('&').filter_map(|pair| pair.split_once('='));
    let query = pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
    let asked = Asked { query, body: serde_json::from_slice(&body).unwrap_or_default() };
    let (headers, page) = page(head.uri.path().trim_start_matches("/v1"), &asked);
    (headers, axum::Json(page)).into_response()
}

/// A page, as each list has it.
fn page(path: &str, asked: &Asked) -> (HeaderMap, Value) {
    let mut headers = HeaderMap::new();
    let made = |from: u64, size: u64, item: &dyn Fn(u64) -> Value| -> (Vec<Value>, Option<u64>) {
        let until = (from + size).min(COUNT);
        ((from..until).map(item).collect(), (until < COUNT).then_some(until))
    };
    let answer = match path {
        "/ships" | "/pilots" => {
            let after = asked.query.get("starting_after").map(|id| id.trim_start_matches("s-").parse::<u64>());
            let from = after.map_or(0, |after| after.expect("an id") + 1);
            let (data, next) = made(from, asked.number("limit").unwrap_or(10), &|n| json!({ "id": format!("s-{n}") }));
            json!({ "data": data, "has_more": next.is_some() })
        }
        "/cargo/search" => {
            let after = asked.body.pointer("/search_after/0").map(|score| score.as_f64().expect("a number") * 2.0);
            let from = after.map_or(0, |after| after as u64 + 1);
            let item = |n: u64| json!({ "name": format!("c-{n}"), "sort": [n as f64 / 2.0, "crate"] });
            json!({ "hits": made(from, 3, &item).0 })
        }
        "/crew" => {
            let page = asked.number("page").unwrap_or(1);
            let (crew, next) = made((page - 1) * 3, 3, &|n| json!({ "name": format!("h-{n}") }));
            if next.is_some() {
                let link =
                    format!("</v1/crew?page=1>; rel=\"first\", </v1/crew?per_page=3&page={}>; rel=\"next\"", page + 1);
                headers.insert("link", HeaderValue::from_str(&link).expect("a header"));
            }
            json!(crew)
        }
        "/logs" => {
            let from = asked.number("startIndex").map_or(0, |index| index - 1);
            json!({ "Resources": made(from, 3, &|n| json!({ "id": format!("l-{n}") })).0, "totalResults": COUNT })
        }
        "/berths/search" => {
            let page = asked.body.pointer("/paging/page").map_or(0, |page| page.as_u64().expect("a number"));
            let (found, next) = made(page * 3, 3, &|n| json!({ "number": n }));
            json!({ "paging": { "found": found, "more": next.is_some() } })
        }
        "/moves" => {
            let (moves, next) = made(asked.number("from").unwrap_or(0), 3, &|n| json!({ "number": n }));
            json!({ "moves": moves, "links": { "next": next.map(|next| format!("?from={next}")) } })
        }
        "/tides" => {
            let from = asked.body["bookmark"].as_u64().unwrap_or(0);
            let (tides, next) =
                made(from, asked.body["amount"].as_u64().unwrap_or(3), &|n| json!({ "metres": n as f64 }));
            json!({ "tides": tides, "bookmark": next })
        }
        other => panic!("{other}"),
    };
    (headers, answer)
}

fn walk<P: Paged>(list: P) -> Pages<P::Item> {
    pages(list, Settings::default(), "here").prefetch(0)
}

/// How many items a list has, and what was asked for them.
async fn walked<P: Paged<Item: Serialize>>(server: &Server, list: P) -> (usize, Vec<String>) {
    let items = walk(list).items().try_collect().await.expect("all of the list");
    let distinct: std::collections::BTreeSet<String> =
        items.iter().map(|item| serde_json::to_string(item).expect("JSON")).collect();
    assert_eq!(distinct.len(), items.len(), "an item came twice");
    (items.len(), server.asked())
}

#[tokio::test]
async fn every_list_is_walked_to_its_end() {
    let server = Server::start().await;
    let client = server.client();
    let all = |asked: &[&str]| (COUNT as usize, asked.iter().map(ToString::to_string).collect::<Vec<_>>());
    assert_eq!(
        walked(&server, client.list_ships().limit(3)).await,
        all(&["/ships?limit=3", "/ships?limit=3&starting_after=s-2", "/ships?limit=3&starting_after=s-5"])
    );
    assert_eq!(walked(&server, client.list_pilots()).await, all(&["/pilots"]));
    let search = harbour::types::SearchCargoBody::builder().q("tea".to_owned());
    assert_eq!(
        walked(&server, client.search_cargo().size(3).body(search)).await,
        all(&[
            r#"/cargo/search?size=3 {"q":"tea"}"#,
            r#"/cargo/search?size=3 {"q":"tea","search_after":[1.0,"crate"]}"#,
            r#"/cargo/search?size=3 {"q":"tea","search_after":[2.5,"crate"]}"#,
            // Nothing says that there is no more, and nothing how large a page can be.
            r#"/cargo/search?size=3 {"q":"tea","search_after":[3.0,"crate"]}"#,
        ])
    );
    assert_eq!(
        walked(&server, client.list_crew()).await,
        all(&["/crew", "/crew?per_page=3&page=2", "/crew?per_page=3&page=3"])
    );
    assert_eq!(
        walked(&server, client.list_logs()).await,
        all(&["/logs", "/logs?startIndex=4", "/logs?startIndex=7", "/logs?startIndex=8"])
    );
    let berths = harbour::types::ListBerthsBody::builder();
    assert_eq!(
        walked(&server, client.list_berths().body(berths)).await,
        all(&[
            "/berths/search {}",
            r#"/berths/search {"paging":{"page":1}}"#,
            r#"/berths/search {"paging":{"page":2}}"#,
        ])
    );
    let moves = harbour::types::ListMovesBody::builder().size(3);
    assert_eq!(
        walked(&server, client.list_moves().body(moves)).await,
        all(&[r#"/moves {"size":3}"#, r#"/moves?from=3 {"size":3}"#, r#"/moves?from=6 {"size":3}"#])
    );
    let tides = harbour::types::ListTidesBody::builder().amount(5);
    assert_eq!(
        walked(&server, client.list_tides().body(tides)).await,
        all(&[r#"/tides {"amount":5}"#, r#"/tides {"amount":5,"bookmark":5}"#])
    );
}

/// Left after every item, and gone on with from what was written down.
#[tokio::test]
async fn a_walk_can_be_left_anywhere_and_gone_on_with() {
    async fn left_and_gone_on_with<P: Paged<Item: Serialize>>(list: impl Fn() -> P) {
        for left in 1..COUNT as usize {
            let mut items = walk(list()).items();
            let mut found = Vec::new();
            for _ in 0..left {
                found.push(items.next().await.expect("an item").expect("no error"));
            }
            let place = serde_json::to_string(&items.checkpoint()).expect("JSON");
            let place = serde_json::from_str(&place).expect("a checkpoint");
            let rest = resume_pages::<_, Error>(list(), Settings::default(), "here", &place).expect("the same list");
            found.extend(rest.prefetch(0).items().try_collect().await.expect("the rest"));
            let found: Vec<String> = found.iter().map(|item| serde_json::to_string(item).expect("JSON")).collect();
            let whole = walk(list()).items().try_collect().await.expect("all of the list");
            let whole: Vec<String> = whole.iter().map(|item| serde_json::to_string(item).expect("JSON")).collect();
            assert_eq!(found, whole, "left after {left}");
        }
    }
    let server = Server::start().await;
    let client = server.client();
    left_and_gone_on_with(|| client.list_ships().limit(3)).await;
    left_and_gone_on_with(|| client.search_cargo().body(harbour::types::SearchCargoBody::builder())).await;
    left_and_gone_on_with(|| client.list_crew()).await;
    left_and_gone_on_with(|| client.list_logs()).await;
    left_and_gone_on_with(|| client.list_moves().body(harbour::types::ListMovesBody::builder())).await;
    left_and_gone_on_with(|| client.list_tides().body(harbour::types::ListTidesBody::builder())).await;
}

/// A place of one list is none in another, nor with other parameters.
#[tokio::test]
async fn a_place_is_one_in_its_own_list() {
    let server = Server::start().await;
    let client = server.client();
    let mut items = walk(client.list_ships().limit(3)).items();
    items.next().await.expect("an item").expect("no error");
    let place = items.checkpoint();
    let refused = |error: Result<Pages<_>, Error>| error.map(|_| ()).expect_err("it is another list").kind();
    let of_ships = resume_pages(client.list_ships().limit(2), Settings::default(), "here", &place);
    assert_eq!(refused(of_ships), Kind::Checkpoint);
    let of_pilots = resume_pages::<_, Error>(client.list_pilots().limit(3), Settings::default(), "here", &place);
    assert_eq!(of_pilots.map(|_| ()).expect_err("it is another list").kind(), Kind::Checkpoint);
}
