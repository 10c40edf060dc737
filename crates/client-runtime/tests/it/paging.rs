//! Operations that page by a table, walked against a server.

use client_runtime::{
    Call, Checkpoint, Draft, Endpoint, Error, In, Kind, Next, Operation, Paged, Pages, Paging, Prepare, Settings,
    Style, Transport, UserAgent, build_http_client, pages, resume_pages,
};
use progenitor_client::ResponseValue;
use serde_json::Value;
use std::sync::Arc;

use crate::support::{KEY, Scripted, answer, pipeline};

/// What generated code is of an operation that pages: a builder, for tokens and for URLs.
struct List<const URLS: bool> {
    call: Call,
    http: reqwest::Client,
    url: String,
    /// A mistake that the generated client finds.
    flaw: Option<&'static str>,
}

impl<const URLS: bool> List<URLS> {
    fn new(server: &Scripted, query: &str) -> Self {
        let base = server.base();
        let transport = Transport::new(UserAgent::new("test", "0"));
        Self {
            call: Call::new(Arc::new(pipeline(&base).build().unwrap())),
            http: build_http_client(&transport, &Endpoint::parse(&base).unwrap()).unwrap(),
            url: format!("{base}/v1/things{query}"),
            flaw: None,
        }
    }

    async fn send(self) -> Result<ResponseValue<Value>, progenitor_client::Error<()>> {
        if let Some(flaw) = self.flaw {
            return Err(progenitor_client::Error::InvalidRequest(flaw.to_owned()));
        }
        let request = self.http.get(&self.url).build().unwrap();
        let response = self.call.execute(&self.http, request, Operation::new("t.list", &http::Method::GET)).await?;
        ResponseValue::from_response(response).await
    }
}

impl<const URLS: bool> Prepare for List<URLS> {
    type Answer = Value;

    fn call(&self) -> &Call {
        &self.call
    }

    fn prepare(self) -> Result<Draft, Error> {
        Call::draft(self.send())
    }
}

impl<const URLS: bool> Paged for List<URLS> {
    type Item = String;

    const PAGING: Paging = {
        let at = "/next";
        let next = if URLS { Next::Url { at, below: "" } } else { Next::Answer { at, send: In::Query("cursor") } };
        Paging::new(Style { next, more: None }, "/items")
    };

    fn id(item: &String) -> Option<&str> {
        Some(item)
    }
}

async fn server(bodies: &[&str]) -> Scripted {
    Scripted::start(bodies.iter().map(|body| (answer("200 OK", "", body), true)).collect()).await
}

/// The lines that the server was asked with.
fn lines(server: &Scripted) -> Vec<String> {
    let requests = server.requests.lock().unwrap();
    requests.iter().map(|request| request.lines().next().unwrap_or_default().to_owned()).collect()
}

fn walk<const URLS: bool>(list: List<URLS>) -> Pages<String> {
    pages(list, Settings::default(), "here").prefetch(0)
}

#[tokio::test]
async fn a_walk_can_be_left_and_gone_on_with() {
    let server = server(&[
        r#"{"items":["1","2"],"next":"b"}"#,
        r#"{"items":["3","4"],"next":"c"}"#,
        r#"{"items":["3","4"],"next":"c"}"#,
        r#"{"items":["5"],"next":null}"#,
    ])
    .await;
    let mut items = walk(List::<false>::new(&server, "?q=PERSONAL")).items();
    for expected in ["1", "2", "3"] {
        assert_eq!(items.next().await.unwrap().unwrap(), expected);
    }
    let text = serde_json::to_string(&items.checkpoint()).unwrap();
    assert!(!text.contains(KEY), "{text}");
    let checkpoint: Checkpoint = serde_json::from_str(&text).unwrap();
    let resume = |query: &str, scope: &str| {
        let list = List::<false>::new(&server, query);
        resume_pages::<_, Error>(list, Settings::default(), scope, &checkpoint)
    };
    for (query, scope) in [("?q=other", "here"), ("", "here"), ("?q=PERSONAL", "there")] {
        let error = resume(query, scope).unwrap_err();
        assert_eq!(error.kind(), Kind::Checkpoint, "{query} {scope}");
        assert!(!error.to_string().contains("PERSONAL"), "{error}");
    }
    let rest = resume("?q=PERSONAL", "here").unwrap().prefetch(0).items().try_collect().await.unwrap();
    assert_eq!(rest, ["4", "5"]);
    assert_eq!(
        lines(&server),
        [
            "GET /v1/things?q=PERSONAL HTTP/1.1",
            "GET /v1/things?q=PERSONAL&cursor=b HTTP/1.1",
            "GET /v1/things?q=PERSONAL&cursor=b HTTP/1.1",
            "GET /v1/things?q=PERSONAL&cursor=c HTTP/1.1",
        ]
    );
}

#[tokio::test]
async fn a_token_that_comes_twice_ends_the_walk() {
    let server = server(&[r#"{"items":["1"],"next":"a"}"#, r#"{"items":["2"],"next":"a"}"#]).await;
    let mut items = walk(List::<false>::new(&server, "")).items();
    assert_eq!([items.next().await.unwrap().unwrap(), items.next().await.unwrap().unwrap()], ["1", "2"]);
    let error = items.next().await.unwrap().unwrap_err();
    assert_eq!((error.kind(), error.operation()), (Kind::Pagination, Some("t.list")));
    assert!(items.next().await.is_none());
}

#[tokio::test]
async fn an_address_elsewhere_is_not_asked_and_no_key_goes_there() {
    let elsewhere = server(&["{}"]).await;
    let here = server(&[&format!(r#"{{"items":["1"],"next":"{}/v1/things?p=2"}}"#, elsewhere.base())]).await;
    let mut items = walk(List::<true>::new(&here, "")).items();
    assert_eq!(items.next().await.unwrap().unwrap(), "1");
    let error = items.next().await.unwrap().unwrap_err();
    assert_eq!((error.kind(), error.operation()), (Kind::Pagination, Some("t.list")));
    assert!(elsewhere.requests.lock().unwrap().is_empty());
}

#[tokio::test]
async fn an_address_here_is_asked_with_the_key() {
    let here = server(&[r#"{"items":["1"],"next":"/v1/more?p=2"}"#, r#"{"items":["2"]}"#]).await;
    assert_eq!(walk(List::<true>::new(&here, "?q=a")).items().try_collect().await.unwrap(), ["1", "2"]);
    let requests = here.requests.lock().unwrap().clone();
    assert!(requests[1].starts_with("GET /v1/more?p=2 HTTP/1.1\r\n"), "{requests:?}");
    assert!(requests.iter().all(|request| request.contains(&format!("authorization: Bearer {KEY}\r\n"))));
}

#[tokio::test]
async fn a_mistake_in_the_arguments_is_the_error_of_the_first_page() {
    let server = server(&[]).await;
    let list = || List::<false> { flaw: Some("no id"), ..List::new(&server, "") };
    let mut found = walk(list());
    let error = found.next().await.unwrap().unwrap_err();
    assert_eq!((error.kind(), error.to_string().matches("no id").count()), (Kind::Argument, 1));
    assert!(found.next().await.is_none());
    let checkpoint = walk(List::<false>::new(&server, "")).checkpoint();
    let error = resume_pages::<_, Error>(list(), Settings::default(), "here", &checkpoint).unwrap_err();
    assert_eq!(error.kind(), Kind::Argument);
}

#[tokio::test]
async fn what_fails_in_between_says_which_operation_it_was() {
    let server = Scripted::start(vec![(answer("404 Not Found", "", r#"{"code":"A","message":"b"}"#), true)]).await;
    let error = walk(List::<false>::new(&server, "")).next().await.unwrap().unwrap_err();
    assert_eq!((error.kind(), error.operation()), (Kind::Status, Some("t.list")));
}

#[tokio::test]
async fn a_mistake_in_the_settings_is_the_first_pages_error() {
    let server = server(&[]).await;
    let mut settings = Settings::default();
    settings.set_attempts(0);
    let mut items = pages::<_, Error>(List::<false>::new(&server, ""), settings, "here").items();
    let error = items.next().await.unwrap().unwrap_err();
    let told = "t.list: a call with no attempts sends nothing; the least is 1. Nothing was sent";
    assert_eq!((error.kind(), error.to_string().as_str()), (Kind::Argument, told));
    assert!(items.next().await.is_none() && lines(&server).is_empty());
}

/// By its id, where it has one: newer items have pushed it down.
#[tokio::test]
async fn the_next_item_is_found_again_where_it_has_moved() {
    let server = server(&[
        r#"{"items":["c","b","a"],"next":null}"#,
        r#"{"items":["e","d","c"],"next":"2"}"#,
        r#"{"items":["b","a"],"next":null}"#,
    ])
    .await;
    let mut items = walk(List::<false>::new(&server, "")).items();
    assert_eq!(items.next().await.unwrap().unwrap(), "c");
    let checkpoint = items.checkpoint();
    let list = List::<false>::new(&server, "");
    let rest = resume_pages::<_, Error>(list, Settings::default(), "here", &checkpoint).unwrap();
    assert_eq!(rest.prefetch(0).items().try_collect().await.unwrap(), ["b", "a"]);
}

/// A success that is about something else would otherwise be the last page.
#[tokio::test]
async fn a_success_that_is_no_page_is_an_error_and_the_walk_can_be_resumed() {
    let server =
        server(&[r#"{"items":["1"],"next":"b"}"#, r#"{"detail":"relay down"}"#, r#"{"items":["2"],"next":null}"#])
            .await;
    let mut items = walk(List::<false>::new(&server, "")).items();
    assert_eq!(items.next().await.unwrap().unwrap(), "1");
    assert_eq!(items.next().await.unwrap().unwrap_err().kind(), Kind::Decode);
    let (checkpoint, list) = (items.checkpoint(), List::<false>::new(&server, ""));
    let rest = resume_pages::<_, Error>(list, Settings::default(), "here", &checkpoint).unwrap();
    assert_eq!(rest.prefetch(0).items().try_collect().await.unwrap(), ["2"]);
}
