//! Every operation of the large groups, prepared with what its document asks for, answered by the simulator, and its answer
//! decoded.

mod agentmail;
mod apollo;
mod dataforseo;
#[allow(dead_code, reason = "the tests of the simulator use more of it")]
#[path = "../../../crates/aisa-sim/tests/support/sample.rs"]
mod sample;

use std::collections::BTreeSet;

use aisa::Client;
use aisa_sim::{Config, KeyOptions, Operation, Simulator};
use client_runtime::{Answer, BoxFuture, Call, CallOptions, Draft, Error, Prepare};
use sample::Declared;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use workspace_tests::same::leaves;

/// What the smallest request is that a document asks for.
#[allow(dead_code, reason = "the requests of this test are made by the generated builders")]
pub(crate) struct Ask {
    method: String,
    target: String,
    headers: Vec<(String, String)>,
    body: Option<String>,
}

/// Of no use where builders encode.
pub(crate) fn encode(text: &str) -> String {
    text.to_owned()
}

/// A request, and what sends it.
pub(crate) struct Prepared {
    id: &'static str,
    call: Call,
    draft: Draft,
    send: fn(Call, Draft) -> BoxFuture<'static, Result<Value, Error>>,
}

/// The request of a builder, with the type of its answer.
pub(crate) fn prepared<P: Prepare<Answer: Serialize>>(id: &'static str, asked: P) -> Prepared {
    let call = asked.call().clone();
    let draft = asked.prepare().unwrap_or_else(|error| panic!("{id}: {error}"));
    Prepared { id, call, draft, send: sent::<P::Answer> }
}

fn sent<A: Answer + Serialize + Send + 'static>(call: Call, draft: Draft) -> BoxFuture<'static, Result<Value, Error>> {
    Box::pin(async move {
        let answer = call.run::<A>(draft, &CallOptions::default()).await?;
        Ok(serde_json::to_value(&*answer).expect("what was read can be written"))
    })
}

/// What the document of an operation would have for its body, or for a parameter of this name.
pub(crate) fn given<T: DeserializeOwned>(id: &str, name: &str) -> T {
    let declared = Declared::of(Operation::named(id).expect(id));
    let value = if name == "body" {
        declared.sample(declared.body().expect(id), "")
    } else {
        let bare = |text: &Value| text.as_str().expect("a name").trim_end_matches("[]").to_owned();
        // `type` is a word of the language.
        let name = name.trim_end_matches('_');
        let mut parameters = declared.required_parameters().into_iter();
        let parameter = parameters.find(|parameter| bare(&parameter["name"]) == name);
        let parameter = parameter.unwrap_or_else(|| panic!("{id} does not ask for {name}"));
        declared.sample(&parameter["schema"], name)
    };
    serde_json::from_value(value).unwrap_or_else(|error| panic!("{id}, {name}: {error}"))
}

/// The requests of a group: `operation [name Type]`, with what has to be there.
macro_rules! requests {
    ($client:ident $group:ident $($method:ident [$($name:ident $type:ty),*])+) => {{
        let mut all = Vec::new();
        $(
            // Each in a frame of its own, or that of them all would be larger than the stack.
            let mut one = || {
                const ID: &str = concat!(stringify!($group), ".", stringify!($method));
                let asked = $client.$group().$method()$(.$name(crate::given::<$type>(ID, stringify!($name))))*;
                all.push(crate::prepared(ID, asked));
            };
            one();
        )+
        all
    }};
}
pub(crate) use requests;

/// Sends all requests of a group, and gives how many answers had a value in them that was read.
async fn all_are_answered(
    requests: fn(&Client) -> Vec<Prepared>,
    table: &'static [client_runtime::Operation],
    count: usize,
) -> usize {
    let simulator = Simulator::start(Config::default()).await.unwrap();
    let key = simulator.mint_key(KeyOptions::default());
    let builder = Client::builder().with_endpoint(simulator.base_url()).api_key(key.expose()).with_limits(None);
    let client = builder.build().unwrap();
    let requests = requests(&client);
    let prepared: BTreeSet<&str> = requests.iter().map(|request| request.id).collect();
    assert_eq!(prepared, table.iter().map(|operation| operation.id).collect());
    assert_eq!((prepared.len(), requests.len()), (count, count));
    let mut read = 0;
    for Prepared { id, call, draft, send } in requests {
        let operation = Operation::named(id).expect(id);
        match send(call, draft).await {
            Ok(answer) => {
                let status = simulator.log().pop().map_or(0, |seen| seen.status);
                let is_declared = Declared::of(operation).answer(status).flatten().is_some();
                assert_eq!(answer.is_null(), !is_declared, "{id}: {answer}");
                read += usize::from(leaves(&answer) > 0);
            }
            // The task of the sample is one that there is not.
            Err(error) if id.contains("_task_get") => assert_eq!(error.status(), Some(200), "{id}: {error}"),
            Err(error) => panic!("{id}: {error}"),
        }
        let seen = simulator.log().pop().expect("a request");
        assert_eq!((&*seen.method, seen.status / 100), (operation.method(), 2), "{id}");
        let template = operation.path();
        let (asked, places) = (seen.path.split('/'), template.split('/'));
        let is_of = asked.clone().count() == places.clone().count()
            && asked.zip(places).all(|(part, place)| part == place || (place.starts_with('{') && !part.is_empty()));
        assert!(is_of, "{id}: {} is not {template}", seen.path);
    }
    assert_eq!(simulator.requests(), count as u64, "nothing was asked twice");
    read
}

#[tokio::test]
async fn every_operation_of_agentmail() {
    let read = all_are_answered(agentmail::requests, aisa_api::agentmail::OPERATIONS, 46).await;
    assert_eq!(read, 39, "there is nothing to be read where something was deleted");
}

#[tokio::test]
async fn every_operation_of_apollo() {
    let read = all_are_answered(apollo::requests, aisa_api::apollo::OPERATIONS, 54).await;
    assert_eq!(read, 30, "of the others the document declares objects without members");
}

#[tokio::test]
async fn every_operation_of_dataforseo() {
    let read = all_are_answered(dataforseo::requests, aisa_api::dataforseo::OPERATIONS, 445).await;
    let looks = aisa_api::dataforseo::OPERATIONS.iter().filter(|operation| operation.id.contains("_task_get"));
    assert_eq!(read, 445 - looks.count());
}
