//! What takes time or money: a key's limits, its budget, and jobs, by the client's count and by the server's. Time is virtual,
//! the server's windows are true.

mod tasks;
mod tokens;

use std::sync::Arc;
use std::time::Duration;

use aisa::prelude::*;
use aisa::tavily::types::SearchRequest;
use aisa::video::types::{VideoInput, VideoRequest};
use aisa_sim::{Config, Fault, FaultRule, JobEnd, KeyOptions, LimitHeaders, Plan, Reply, Simulator};
use serde_json::json;
use tokio::task::JoinSet;
use workspace_tests::VirtualTime;

const MINUTE: Duration = Duration::from_secs(60);
const LATENCY: Duration = Duration::from_millis(20);

struct World {
    time: VirtualTime,
    simulator: Simulator,
    client: Client,
    key: aisa_sim::MintedKey,
}

impl World {
    async fn new(options: KeyOptions, headers: LimitHeaders) -> Self {
        Self::with(options, headers, |builder| builder).await
    }

    async fn with(
        options: KeyOptions,
        headers: LimitHeaders,
        change: impl FnOnce(aisa::ClientBuilder) -> aisa::ClientBuilder,
    ) -> Self {
        Self::of(Config::default().with_limit_headers(headers), options, change).await
    }

    async fn of(
        config: Config,
        options: KeyOptions,
        change: impl FnOnce(aisa::ClientBuilder) -> aisa::ClientBuilder,
    ) -> Self {
        let time = VirtualTime::new();
        let config =
            config.with_clock(Arc::new(time.clone())).with_faults(vec![FaultRule::new(Fault::latency(LATENCY))]);
        let simulator = Simulator::start(config).await.unwrap();
        let key = simulator.mint_key(options);
        let client = change(builder(&simulator, &key, &time)).build().unwrap();
        Self { client, time, simulator, key }
    }

    /// Makes this many calls, `each` times one after the other, by `callers` at once; and says how long it took.
    async fn at_once<C>(&self, callers: u32, each: u32, call: impl Fn(Client) -> C + Clone + Send + 'static) -> Duration
    where
        C: Future<Output = Result<(), aisa::Error>> + Send,
    {
        let begun = self.time.elapsed();
        let mut tasks = JoinSet::new();
        // All take part before the first one begins.
        for busy in (0..callers).map(|_| self.time.participate()).collect::<Vec<_>>() {
            let (client, call) = (self.client.clone(), call.clone());
            tasks.spawn(async move {
                for number in 0..each {
                    call(client.clone()).await.unwrap_or_else(|error| panic!("call {number}: {error}"));
                }
                drop(busy);
            });
        }
        while let Some(task) = tasks.join_next().await {
            task.unwrap();
        }
        self.time.elapsed() - begun
    }
}

fn builder(simulator: &Simulator, key: &aisa_sim::MintedKey, time: &VirtualTime) -> aisa::ClientBuilder {
    Client::builder()
        .with_endpoint(simulator.base_url())
        .api_key(key.expose())
        .with_deadline(None)
        .with_seed(7)
        .with_clock(Arc::new(time.clone()))
}

async fn search(client: Client) -> Result<(), aisa::Error> {
    client.tavily().search().body(SearchRequest::builder().query("rust")).send().await.map(drop)
}

#[tokio::test]
async fn requests_keep_to_the_plan() {
    use LimitHeaders::{Both, Long};
    // and how many whole windows no client can do without
    let cases = [(Plan::Free, Long, 1, 130, 2), (Plan::Free, Both, 8, 16, 2), (Plan::Starter, Long, 30, 25, 1)];
    for (plan, headers, callers, each, windows) in cases {
        let world = World::new(KeyOptions::default().with_plan(plan), headers).await;
        let took = world.at_once(callers, each, search).await;
        assert_eq!(world.simulator.rejected(), 0, "{plan:?}, {callers} callers");
        // The last tenth of the last window is spread.
        let (least, most) = (MINUTE * windows, (MINUTE * (windows + 1)).mul_f64(1.02));
        assert!(took >= least && took <= most, "{plan:?}, {callers} callers: {took:?}");
    }
}

#[tokio::test]
async fn operations_with_limits_of_their_own_keep_to_them_and_hold_up_no_others() {
    let world = World::new(KeyOptions::default().with_plan(Plan::Growth), LimitHeaders::Long).await;
    let ask = |model: &'static str| {
        move |client: Client| async move {
            let parts = json!({"contents": [{"role": "user", "parts": [{"text": "a cat"}]}]});
            let request: aisa::gemini::types::GenerateContentRequest = serde_json::from_value(parts).unwrap();
            client.gemini().generate_content().model(model).body(request).send().await.map(drop)
        }
    };
    let research = |name: &'static str| {
        move |client: Client| async move {
            let request = json!({"model": name, "messages": [{"role": "user", "content": "why?"}]});
            match name {
                "sonar" => client.perplexity().sonar(request).send().await.map(drop),
                _ => client.perplexity().sonar_deep_research(request).send().await.map(drop),
            }
        }
    };
    // Images first: whoever is held up waits alone.
    let images = world.at_once(4, 20, ask("gemini-3-pro-image-preview")).await;
    assert!(images >= MINUTE * 2 && images <= MINUTE * 3, "80 at 30 a minute: {images:?}");
    let texts = world.at_once(4, 20, ask("gemini-3.5-flash")).await;
    assert!(texts < Duration::from_secs(2), "{texts:?}");
    let deep = world.at_once(2, 6, research("sonar-deep-research")).await;
    assert!(deep >= MINUTE * 2 && deep <= MINUTE * 3, "12 at 5 a minute: {deep:?}");
    let plain = world.at_once(2, 6, research("sonar")).await;
    assert!(plain < Duration::from_secs(2), "{plain:?}");
    assert_eq!(world.simulator.rejected(), 0);
}

#[tokio::test]
async fn tokens_and_calls_at_a_time_keep_to_the_plan() {
    let key = KeyOptions::default().with_plan(Plan::Free).with_tokens_per_minute(10_000);
    let world = World::new(key, LimitHeaders::Long).await;
    world.simulator.reply_always(Some(Reply::new().words("Hello there.").usage(900, 100)));
    let took = world.at_once(8, 5, |client| async move {
        let request =
            json!({"model": "gpt-5", "messages": [{"role": "user", "content": "x".repeat(3_600)}], "max_tokens": 100});
        client.chat().completions(request).send().await.map(drop)
    });
    let took = took.await;
    assert_eq!(world.simulator.rejected(), 0);
    // Forty of a thousand tokens each, ten a minute.
    assert!(took >= MINUTE * 3 && took <= (MINUTE * 5).mul_f64(1.02), "{took:?}");
}

#[tokio::test]
async fn without_headers_rejections_are_waited_out() {
    for headers in [LimitHeaders::Short, LimitHeaders::Never] {
        let world = World::new(KeyOptions::default().with_plan(Plan::Free), headers).await;
        let took = world.at_once(6, 25, search).await;
        assert!(took >= MINUTE * 2 && took <= MINUTE * 6, "{headers:?}: {took:?}");
        // Unforeseen, and yet few.
        let rejected = world.simulator.rejected();
        assert!(rejected <= 40, "{headers:?}: {rejected}");
    }
}

#[tokio::test]
async fn both_count_the_same_money() {
    let world = World::with(KeyOptions::default(), LimitHeaders::Long, |builder| {
        // Seven searches at $0.0096.
        builder.with_budget_usd(0.07)
    })
    .await;
    world.at_once(1, 3, search).await;
    assert_eq!(world.client.spend().spent_micro_usd, world.simulator.spent_micro_usd(&world.key));
    // All at once: no more than the budget, whoever is first.
    let mut tasks = JoinSet::new();
    for _ in 0..20 {
        let client = world.client.clone();
        tasks.spawn(search(client));
    }
    let mut refused = 0;
    while let Some(outcome) = tasks.join_next().await {
        refused += u32::from(outcome.unwrap().is_err_and(|error| error.is_budget_exceeded()));
    }
    assert_eq!(refused, 16);
    let spend = world.client.spend();
    assert_eq!((spend.spent_micro_usd, spend.reserved_micro_usd), (67_200, 0));
    assert_eq!(spend.spent_micro_usd, world.simulator.spent_micro_usd(&world.key));
}

fn request() -> aisa::video::types::builder::VideoRequest {
    let input = VideoInput::builder().prompt("a cat reads the newspaper");
    VideoRequest::builder().model("wan2.7-t2v").input(input)
}

#[tokio::test]
async fn videos_are_waited_for_while_polls_fail() {
    let world = World::new(KeyOptions::default().with_plan(Plan::Free), LimitHeaders::Long).await;
    let busy = world.time.participate();
    let job = world.client.video().create(request()).await.unwrap();
    world.simulator.set_faults(vec![FaultRule::new(Fault::status(503)).with_probability(0.5)]).unwrap();
    let done = job.wait().await.unwrap();
    assert!(done.output.video_url.is_some(), "{done:?}");
    world.simulator.clear_faults();
    // Another process knows no more than the id.
    let again = world.client.video().job(job.id()).unwrap().wait().await.unwrap();
    assert_eq!(again.output, done.output);
    world.simulator.end_jobs_with(JobEnd::Failed { code: "InternalError".into(), message: "no luck".into() });
    let error = world.client.video().create(request()).await.unwrap().wait().await.unwrap_err();
    assert!(error.is_task_failed() && error.code() == Some("InternalError"), "{error}");
    world.simulator.end_jobs_with(JobEnd::Cancelled);
    let error = world.client.video().create(request()).await.unwrap().wait().await.unwrap_err();
    assert!(error.is_task_cancelled(), "{error}");
    world.simulator.end_jobs_with(JobEnd::Lost);
    let error = world.client.video().create(request()).await.unwrap().wait().await.unwrap_err();
    assert!(error.is_not_found(), "{error}");
    drop(busy);
}
