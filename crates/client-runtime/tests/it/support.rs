//! A scripted server on loopback, a call to it, and time that the test owns.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant, SystemTime};

use client_runtime::{
    Answer, ApiKey, BoxFuture, Call, CallOptions, Clock, Credential, Draft, Endpoint, Error, KeyFormat, Opened,
    Operation, Pipeline, PipelineBuilder, Presentation, Problem, Response, Spend, Transport, UserAgent,
    build_http_client, failure_text,
};
use progenitor_client::ResponseValue;
use serde::de::DeserializeOwned;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

pub(crate) static FORMAT: KeyFormat = KeyFormat { api: "Example", prefix: "ex_", length: None };
pub(crate) const KEY: &str = "ex_0123456789abcdef-SECRET";

/// A server that sends `script[n]` to connection `n`, whatever it is asked, and keeps what it was asked.
pub(crate) struct Scripted {
    pub(crate) address: SocketAddr,
    pub(crate) requests: Arc<Mutex<Vec<String>>>,
}

/// Bytes to send, and whether to close the connection after them (or else keep it open and silent).
pub(crate) type Script = Vec<(String, bool)>;

impl Scripted {
    pub(crate) async fn start(script: Script) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let requests = Arc::<Mutex<Vec<String>>>::default();
        let kept = requests.clone();
        tokio::spawn(async move {
            let mut held = Vec::new();
            for (answer, close) in script {
                let (mut stream, _) = listener.accept().await.unwrap();
                let mut request = Vec::new();
                while !request.ends_with(b"\r\n\r\n") {
                    let mut byte = [0];
                    if stream.read(&mut byte).await.unwrap() == 0 {
                        break;
                    }
                    request.push(byte[0]);
                }
                kept.lock().unwrap().push(String::from_utf8(request).unwrap());
                stream.write_all(answer.as_bytes()).await.unwrap();
                if !close {
                    held.push(stream);
                }
            }
            std::future::pending::<()>().await;
        });
        Self { address, requests }
    }

    pub(crate) fn base(&self) -> String {
        format!("http://{}", self.address)
    }
}

pub(crate) fn answer(status: &str, headers: &str, body: &str) -> String {
    format!("HTTP/1.1 {status}\r\ncontent-length: {}\r\nconnection: close\r\n{headers}\r\n{body}", body.len())
}

fn decode(body: &[u8]) -> Option<Problem> {
    let value: serde_json::Value = serde_json::from_slice(body).ok()?;
    Some(Problem::new(value["code"].as_str()?, value["message"].as_str()?, None))
}

pub(crate) fn pipeline(base: &str) -> PipelineBuilder {
    let key = ApiKey::parse(KEY, &FORMAT).unwrap();
    let authority = Endpoint::parse(base).unwrap().authority();
    Pipeline::builder().problem_decoder(decode).credential(Credential::new(&key, Presentation::Bearer, authority))
}

/// A call that answers with numbers.
pub(crate) async fn get(
    base: &str,
    pipeline: PipelineBuilder,
    options: CallOptions,
) -> Result<Response<Vec<u32>>, Error> {
    get_as(base, pipeline, options).await
}

/// A call that answers with `T`.
pub(crate) async fn get_as<T: DeserializeOwned>(
    base: &str,
    pipeline: PipelineBuilder,
    options: CallOptions,
) -> Result<Response<T>, Error> {
    Caller::new(base, pipeline).options(options).ask_as().await
}

/// What a generated client is to the pipeline, for as many calls as are asked.
pub(crate) struct Caller {
    base: String,
    http: reqwest::Client,
    call: Call,
    operation: Operation,
    options: CallOptions,
}

impl Caller {
    pub(crate) fn new(base: &str, pipeline: PipelineBuilder) -> Self {
        let transport = Transport::new(UserAgent::new("test", "0"));
        Self {
            base: base.to_owned(),
            http: build_http_client(&transport, &Endpoint::parse(base).unwrap()).unwrap(),
            call: Call::new(Arc::new(pipeline.build().unwrap())),
            operation: Operation::new("get_things", &http::Method::GET),
            options: CallOptions::default(),
        }
    }

    pub(crate) fn operation(mut self, operation: Operation) -> Self {
        self.operation = operation;
        self
    }

    pub(crate) fn options(mut self, options: CallOptions) -> Self {
        self.options = options;
        self
    }

    /// A call that answers with numbers.
    pub(crate) async fn ask(&self) -> Result<Response<Vec<u32>>, Error> {
        self.ask_as().await
    }

    pub(crate) fn ask_as<T: DeserializeOwned>(&self) -> impl Future<Output = Result<Response<T>, Error>> {
        self.call.ask(self.operation.id, &self.options, self.generated())
    }

    pub(crate) fn spend(&self) -> Spend {
        self.call.spend().unwrap()
    }

    pub(crate) fn draft(&self) -> Draft {
        Call::draft(self.generated::<Vec<u32>>()).unwrap()
    }

    pub(crate) fn run<T: Answer>(&self, draft: Draft) -> impl Future<Output = Result<Response<T>, Error>> {
        self.call.run(draft, &self.options)
    }

    pub(crate) fn open(&self) -> impl Future<Output = Result<Opened, Error>> {
        self.call.open(self.draft(), &self.options)
    }

    /// What a call of a generated client does: exec, post, decode.
    pub(crate) async fn generated<T: DeserializeOwned>(
        &self,
    ) -> Result<ResponseValue<T>, progenitor_client::Error<()>> {
        let request = self.http.get(format!("{}/v1/things?cursor=PERSONAL", self.base)).build().unwrap();
        let response = self.call.execute(&self.http, request, self.operation).await.unwrap();
        match failure_text(&response) {
            Some(text) => Err(progenitor_client::Error::Custom(text.to_owned())),
            None if response.status().as_u16() == 200 => ResponseValue::from_response(response).await,
            None => Err(progenitor_client::Error::UnexpectedResponse(response)),
        }
    }
}

/// Time that passes only by waiting, and at once: every sleep is skipped and remembered. Limits on work never end it.
#[derive(Debug)]
pub(crate) struct Skipping {
    start: Instant,
    slept: Mutex<Vec<Duration>>,
}

impl Skipping {
    pub(crate) fn new() -> Arc<Self> {
        Arc::new(Self { start: Instant::now(), slept: Mutex::default() })
    }

    /// The waits so far.
    pub(crate) fn slept(&self) -> Vec<Duration> {
        self.slept.lock().unwrap().clone()
    }

    pub(crate) fn elapsed(&self) -> Duration {
        self.slept.lock().unwrap().iter().sum()
    }
}

impl Clock for Skipping {
    fn now(&self) -> Instant {
        self.start + self.elapsed()
    }

    fn wall(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(784_111_777) + self.elapsed() // Sun, 06 Nov 1994 08:49:37 GMT
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        self.slept.lock().unwrap().push(duration);
        Box::pin(std::future::ready(()))
    }

    fn timer(&self, _: Duration) -> BoxFuture<'static, ()> {
        Box::pin(std::future::pending())
    }
}
