//! Each way in which AIsa does what takes long, waited for while everything goes wrong that can: made once, and its result
//! exactly.

use std::num::NonZeroU32;
use std::sync::Arc;
use std::time::Duration;

use aisa::dataforseo::types::SerpGoogleOrganicTaskPostBody;
use aisa::prelude::*;
use aisa::video::types::{VideoInput, VideoRequest};
use aisa::{Error, Retry};
use aisa_sim::{Config, Fault, FaultRule, JobEnd, JobPace, KeyOptions, Simulator};
use serde_json::{Value, json};
use workspace_tests::VirtualTime;

/// A way: where its jobs are made and where they are looked at.
#[derive(Clone, Copy, Debug)]
struct Way {
    name: &'static str,
    made_at: &'static str,
    looked_at: &'static str,
}

const WAYS: [Way; 4] = [
    Way {
        name: "video",
        made_at: "/apis/v1/services/aigc/video-generation/video-synthesis",
        looked_at: "/apis/v1/services/aigc/tasks/",
    },
    Way { name: "generation", made_at: "/v1/video/generations", looked_at: "/v1/video/generations/" },
    Way { name: "integration", made_at: "/apis/v1/exa/agent/runs", looked_at: "/apis/v1/exa/agent/runs/" },
    Way {
        name: "dataforseo",
        made_at: "/apis/v1/dataforseo/serp/google/organic/task_post",
        looked_at: "/apis/v1/dataforseo/serp/google/organic/task_get/regular/",
    },
];

struct World {
    time: VirtualTime,
    simulator: Simulator,
    client: Client,
}

impl World {
    async fn new() -> World {
        let time = VirtualTime::new();
        let pace = JobPace::by_polls(3).and_by_time(Duration::from_secs(20));
        let config = Config::default().with_clock(Arc::new(time.clone())).with_jobs(pace);
        let simulator = Simulator::start(config).await.unwrap();
        let key = simulator.mint_key(KeyOptions::default());
        let builder = Client::builder().with_endpoint(simulator.base_url()).api_key(key.expose()).with_limits(None);
        // One client meets them all, which would spend a budget that is meant for one outage.
        let retry = Retry::default().attempts(NonZeroU32::MIN.saturating_add(1)).budget(100_000);
        let builder = builder.with_retry(retry).with_seed(7).with_clock(Arc::new(time.clone()));
        World { client: builder.build().unwrap(), time, simulator }
    }

    fn breaks(&self, path: &str, fault: &Fault, times: u64) {
        self.simulator.set_faults(vec![FaultRule::new(fault.clone()).at(path).times(times)]).unwrap();
    }

    /// How often a fault happened.
    fn met(&self) -> u64 {
        self.simulator.faults().iter().map(|status| status.fired).sum()
    }

    /// How many requests to make a job there were.
    fn makings(&self, way: Way) -> usize {
        self.simulator.log().iter().filter(|seen| seen.method == "POST" && seen.path == way.made_at).count()
    }

    /// Makes a job, lets `before_looks` happen, and waits for it; its id with what came of it, the part that tells whose
    /// result it is.
    async fn run(&self, way: Way, before_looks: impl Fn()) -> Result<(String, Value), Error> {
        let _busy = self.time.participate();
        match way.name {
            "video" => {
                let input = VideoInput::builder().prompt("A crab.");
                let job = self.client.video().create(VideoRequest::builder().model("wan2.7-t2v").input(input)).await?;
                before_looks();
                let done = job.wait().await?;
                Ok((
                    job.id().to_owned(),
                    json!([done.output.task_id, done.output.task_status, done.output.orig_prompt]),
                ))
            }
            "generation" => {
                let asked = json!({"model": "wan2.7-t2v", "prompt": "A crab."});
                let job = self.client.video_generations().create(&asked).await?;
                before_looks();
                let done = job.wait().await?;
                Ok((job.id().to_owned(), json!([done.id, done.status, done.model])))
            }
            "integration" => {
                let job = self.client.jobs("exa/agent/runs").create(&json!({"query": "crabs"})).await?;
                before_looks();
                let done = job.wait().await?;
                Ok((job.id().to_owned(), json!([done.id, done.status, done.output["request"]])))
            }
            _ => {
                let task = json!([{"keyword": "crabs", "location_code": 2840, "language_code": "en"}]);
                let task: Vec<SerpGoogleOrganicTaskPostBody> = serde_json::from_value(task).unwrap();
                let tasks = self.client.dataforseo_tasks();
                let post = self.client.dataforseo().serp_google_organic_task_post().body(task);
                let mut posted = tasks.post(post, |api, id| api.serp_google_organic_task_get_regular().id(id)).await?;
                let job = posted.remove(0)?;
                before_looks();
                let done = serde_json::to_value(&job.wait().await?).unwrap();
                let task = &done["tasks"][0];
                Ok((job.id().to_owned(), json!([task["id"], task["status_code"], task["data"]["keyword"]])))
            }
        }
    }
}

/// What a job that is done has to say of itself.
fn expected(way: Way, id: &str) -> Value {
    match way.name {
        "video" => json!([id, "SUCCEEDED", "A crab."]),
        "generation" => json!([id, "completed", "wan2.7-t2v"]),
        "integration" => json!([id, "completed", {"query": "crabs"}]),
        _ => json!([id, 20_000, "crabs"]),
    }
}

#[tokio::test]
async fn looks_that_fail_lose_nothing() {
    let seconds = Duration::from_secs;
    let faults = [
        Fault::status(500),
        Fault::status(503),
        Fault::status(504),
        Fault::too_many_requests(None),
        Fault::too_many_requests(Some(seconds(2))),
        Fault::HtmlErrorPage,
        Fault::ResetBeforeRequest,
        Fault::ResetAfterRequest,
        Fault::ResetInHeaders,
        Fault::ResetInBody { after_bytes: 20 },
        Fault::TruncatedChunks,
        Fault::StallBeforeHeaders,
        Fault::StallInBody { after_bytes: 20 },
        Fault::latency(seconds(45)),
        Fault::latency(seconds(3)),
        Fault::SlowDrip { bytes: 20, every: Duration::from_millis(100) },
        Fault::UnknownFields,
    ];
    let world = World::new().await;
    for way in WAYS {
        let before = world.makings(way);
        for (number, fault) in (1..).zip(&faults) {
            // More often than a call tries: whole looks fail.
            let (id, done) = world.run(way, || world.breaks(way.looked_at, fault, 3)).await.unwrap_or_else(|error| {
                panic!("{}, {fault:?}: {error}", way.name);
            });
            assert_eq!(done, expected(way, &id), "{}, {fault:?}", way.name);
            assert_eq!(world.met(), 3, "{}, {fault:?}", way.name);
            world.simulator.clear_faults();
            assert_eq!(world.makings(way) - before, number, "{}, {fault:?}: it is made once", way.name);
        }
    }
}

#[tokio::test]
async fn a_job_that_may_have_been_made_is_not_made_again() {
    let world = World::new().await;
    for way in WAYS {
        for fault in [Fault::ResetAfterRequest, Fault::ResetInBody { after_bytes: 20 }, Fault::status(502)] {
            let before = world.makings(way);
            world.breaks(way.made_at, &fault, 1);
            let outcome = world.run(way, || {}).await;
            let asked = world.makings(way) - before;
            if way.name == "integration" {
                // Its key tells that both requests are for the same job.
                let (id, done) = outcome.unwrap();
                assert_eq!((done, asked), (expected(way, &id), 2), "{}, {fault:?}", way.name);
            } else {
                let error = outcome.unwrap_err();
                assert!(error.is_transport() || error.is_upstream(), "{}, {fault:?}: {error}", way.name);
                assert_eq!((error.attempts(), asked), (1, 1), "{}, {fault:?}", way.name);
            }
            world.simulator.clear_faults();
        }
    }
}

#[tokio::test]
async fn each_end_is_told() {
    let world = World::new().await;
    let failed = JobEnd::Failed { code: "InternalError".into(), message: "no luck".into() };
    for way in WAYS {
        world.simulator.end_jobs_with(failed.clone());
        let error = world.run(way, || {}).await.unwrap_err();
        // DataForSEO says it with a code, which tells that the same task may do better another time.
        let is_told = if way.name == "dataforseo" { error.is_upstream() } else { error.is_task_failed() };
        assert!(is_told && error.is_refused(), "{}: {error:?}", way.name);
        assert_eq!(error.message(), Some("no luck"), "{}", way.name);
        world.simulator.end_jobs_with(JobEnd::Lost);
        let error = world.run(way, || {}).await.unwrap_err();
        assert!(error.is_not_found(), "{}: {error:?}", way.name);
        world.simulator.end_jobs_with(JobEnd::Cancelled);
        let error = world.run(way, || {}).await.unwrap_err();
        // Tasks of DataForSEO cannot be called off.
        assert!(way.name == "dataforseo" || error.is_task_cancelled(), "{}: {error:?}", way.name);
        world.simulator.end_jobs_with(JobEnd::Done);
    }
}
