//! Videos, of which the API works on three of a key at a time. The judge is the simulator: it turns away the fourth, and what it
//! was asked is in its log.

use aisa_sim::{JobPace, Operation};

use super::*;

/// What a video takes.
const VIDEO: Duration = Duration::from_secs(40);

/// A world in which videos end by themselves, whether or not anybody looks at them.
async fn studio() -> World {
    let config = Config::default().with_jobs(JobPace::by_time(VIDEO));
    World::of(config, KeyOptions::default().with_plan(Plan::Starter), |builder| builder).await
}

impl World {
    /// The statuses of all requests that were to create a video, in the order of their answers.
    fn creations(&self) -> Vec<u16> {
        let log = self.simulator.log().into_iter();
        log.filter(|request| request.method == "POST").map(|request| request.status).collect()
    }

    /// Creates as many as may be at work.
    async fn fill(&self) -> Vec<aisa::Job<aisa::video::types::VideoTask>> {
        let mut jobs = Vec::new();
        for _ in 0..3 {
            jobs.push(self.client.video().create(request()).await.unwrap());
        }
        jobs
    }

    fn fault(&self, fault: Fault) {
        let create = Operation::named("video.create_video_task").unwrap();
        self.simulator.set_faults(vec![FaultRule::new(fault).on(create).times(1)]).unwrap();
    }
}

#[tokio::test]
async fn ten_videos_are_created_one_after_the_other_and_waited_for_afterwards() {
    let world = studio().await;
    let busy = world.time.participate();
    let mut jobs = Vec::new();
    for _ in 0..10 {
        jobs.push(world.client.video().create(request()).await.unwrap());
    }
    // Three at a time: the tenth begins when the ninth may.
    let took = world.time.elapsed();
    assert!(took >= VIDEO * 3 && took < VIDEO * 4, "{took:?}");
    for job in jobs {
        assert!(job.wait().await.unwrap().output.video_url.is_some());
    }
    drop(busy);
    assert_eq!((world.creations(), world.simulator.rejected()), (vec![200; 10], 0));
}

#[tokio::test]
async fn many_who_create_at_once_and_wait_take_turns() {
    let world = studio().await;
    let took =
        world.at_once(10, 1, |client| async move { client.video().create(request()).await?.wait().await.map(drop) });
    let took = took.await;
    assert!(took >= VIDEO * 4 && took < VIDEO * 5, "{took:?}");
    assert_eq!((world.creations(), world.simulator.rejected()), (vec![200; 10], 0));
}

#[tokio::test]
async fn jobs_that_nobody_waits_for_hold_up_nobody() {
    let world = studio().await;
    let took = world.at_once(4, 3, |client| async move { client.video().create(request()).await.map(drop) });
    let took = took.await;
    assert!(took >= VIDEO * 3 && took < VIDEO * 4, "{took:?}");
    assert_eq!((world.creations(), world.simulator.rejected()), (vec![200; 12], 0));
    // Nobody is asked for more than every three seconds.
    let looks = world.simulator.log().len() as u32 - 12;
    assert!(looks <= 12 * (VIDEO.as_secs() as u32 / 3), "{looks}");
}

#[tokio::test]
async fn who_came_first_goes_first() {
    let world = studio().await;
    let busy = world.time.participate();
    let jobs = world.fill().await;
    let order = Arc::new(std::sync::Mutex::new(Vec::new()));
    let mut tasks = JoinSet::new();
    for number in 0..6 {
        let (client, order, busy) = (world.client.clone(), order.clone(), world.time.participate());
        tasks.spawn(async move {
            let job = client.video().create(request()).await.unwrap();
            order.lock().unwrap().push((number, job.id().to_owned()));
            drop(busy);
        });
        // Each one is in line before the next one comes.
        tokio::task::yield_now().await;
    }
    drop(busy);
    while let Some(task) = tasks.join_next().await {
        task.unwrap();
    }
    let order: Vec<i32> = order.lock().unwrap().iter().map(|(number, _)| *number).collect();
    assert_eq!(order, [0, 1, 2, 3, 4, 5]);
    assert_eq!((jobs.len(), world.simulator.rejected()), (3, 0));
}

#[tokio::test]
async fn who_sees_a_job_end_makes_room_at_once() {
    let world = studio().await;
    let busy = world.time.participate();
    let jobs = world.fill().await;
    // Looked at by its own waiter, who asks more often than one who waits for a place does.
    let begun = world.time.elapsed();
    let ended = jobs.into_iter().next().unwrap().with_interval(Duration::from_millis(500), Duration::from_millis(500));
    assert!(ended.wait().await.is_ok());
    let ended = world.time.elapsed();
    assert!(ended >= begun + VIDEO - Duration::from_secs(1), "{ended:?}");
    world.client.video().create(request()).patience(Duration::ZERO).await.unwrap();
    assert!(world.time.elapsed() <= ended + LATENCY * 2, "{:?}", world.time.elapsed());
    drop(busy);
}

#[tokio::test]
async fn a_creation_that_fails_gives_its_place_back() {
    let world = studio().await;
    let busy = world.time.participate();
    world.client.video().create(request()).await.unwrap();
    world.client.video().create(request()).await.unwrap();
    for status in [400, 429, 500, 503] {
        world.fault(Fault::status(status));
        let error = world.client.video().create(request()).patience(Duration::ZERO).await.unwrap_err();
        assert_eq!((error.status(), error.attempts()), (Some(status), 1), "{error}");
        notai::Clock::sleep(&world.time, MINUTE).await;
    }
    world.simulator.clear_faults();
    world.fill().await;
    // What was not even sent.
    let frugal = builder(&world.simulator, &world.key, &world.time).with_budget_usd(1.0).build().unwrap();
    notai::Clock::sleep(&world.time, VIDEO).await;
    for _ in 0..4 {
        let error = frugal.video().create(request()).estimate_usd(2.0).await.unwrap_err();
        assert!(error.is_budget_exceeded(), "{error}");
    }
    frugal.video().create(request()).estimate_usd(0.1).patience(Duration::ZERO).await.unwrap();
    assert_eq!(world.simulator.rejected(), 0);
    drop(busy);
}

#[tokio::test]
async fn an_answer_that_is_lost_may_be_a_video_and_keeps_its_place_for_a_while() {
    for fault in [Fault::ResetInBody { after_bytes: 3 }, Fault::status(504), Fault::InvalidJson] {
        let world = studio().await;
        let busy = world.time.participate();
        for _ in 0..3 {
            world.fault(fault.clone());
            let error = world.client.video().create(request()).await.unwrap_err();
            assert!(error.may_have_been_received(), "{error}");
        }
        world.simulator.clear_faults();
        let begun = world.time.elapsed();
        let error = world.client.video().create(request()).await.unwrap_err();
        assert!(error.is_timeout() && !error.may_have_been_received(), "{error}");
        assert_eq!(world.time.elapsed() - begun, MINUTE * 5);
        // No video takes longer.
        world.client.video().create(request()).patience(MINUTE * 20).await.unwrap();
        let waited = world.time.elapsed() - begun;
        assert!(waited <= MINUTE * 15 && waited > MINUTE * 14, "{waited:?}");
        assert_eq!(world.creations().len(), 4);
        drop(busy);
    }
}

#[tokio::test]
async fn one_who_gives_up_in_the_middle_leaves_nothing_behind() {
    let world = studio().await;
    let busy = world.time.participate();
    // Polled once: on its way, or not even that.
    for _ in 0..5 {
        let mut creation = Box::pin(world.client.video().create(request()).send());
        std::future::poll_fn(|context| {
            assert!(creation.as_mut().poll(context).is_pending());
            std::task::Poll::Ready(())
        })
        .await;
    }
    let waiting = world.client.video().create(request()).patience(MINUTE).await;
    assert!(waiting.unwrap_err().is_timeout(), "three of them may have arrived");
    world.client.video().create(request()).patience(MINUTE * 15).await.unwrap();
    drop(busy);
}

#[tokio::test]
async fn patience_bounds_the_wait_and_the_error_says_what_for() {
    let world = studio().await;
    let busy = world.time.participate();
    let jobs = world.fill().await;
    let create = || world.client.video().create(request());
    let second = Duration::from_secs(1);
    let cases = [
        (create().patience(Duration::ZERO), Duration::ZERO),
        (create().patience(second * 5), second * 5),
        (create().deadline(second * 4), second * 4),
        (create().patience(second * 9).deadline(second * 3), second * 3),
    ];
    for (creation, expected) in cases {
        let begun = world.time.elapsed();
        let error = creation.await.unwrap_err();
        let waited = world.time.elapsed() - begun;
        assert!(waited >= expected && waited <= expected + LATENCY * 8, "{expected:?}: {waited:?}");
        assert!(error.is_timeout() && !error.may_have_been_received() && error.is_retryable(), "{error}");
        assert_eq!((error.status(), error.attempts()), (None, 0));
        let waited = format!(
            "video.create_video_task: the API works on 3 video tasks of a key at a time, and waiting {expected:?} for one of \
             those that this client created to end was not enough; the request was not sent. Wait for one of them, or set a \
             longer patience"
        );
        assert_eq!(error.to_string(), waited);
    }
    assert_eq!(world.creations().len(), 3);
    // The client's own deadline is the patience of those who say nothing, and no more than that.
    let impatient = builder(&world.simulator, &world.key, &world.time).with_deadline(second * 2).build().unwrap();
    assert!(impatient.video().create(request()).await.unwrap_err().is_rate_limited(), "it knows of none");
    drop((jobs, busy));
}

#[tokio::test]
async fn what_others_with_the_key_create_is_an_error_at_once_and_sent_once() {
    let world = studio().await;
    let busy = world.time.participate();
    let other = builder(&world.simulator, &world.key, &world.time).build().unwrap();
    let _theirs = world.fill().await;
    let begun = world.time.elapsed();
    let error = other.video().create(request()).await.unwrap_err();
    assert!(error.is_rate_limited() && error.retry_after().is_some(), "{error}");
    assert_eq!((error.status(), error.attempts(), world.time.elapsed()), (Some(429), 1, begun + LATENCY));
    assert_eq!(world.creations(), [200, 200, 200, 429]);
    // What was turned away took no place, and holds up nothing else.
    search(other.clone()).await.unwrap();
    assert_eq!(world.time.elapsed(), begun + LATENCY * 2);
    for _ in 0..3 {
        other.video().create(request()).patience(Duration::ZERO).await.unwrap_err();
    }
    notai::Clock::sleep(&world.time, VIDEO).await;
    other.video().create(request()).patience(Duration::ZERO).await.unwrap();
    drop(busy);
}

#[tokio::test]
async fn who_keeps_to_no_limits_meets_the_apis_own() {
    let world = studio().await;
    let busy = world.time.participate();
    let free = builder(&world.simulator, &world.key, &world.time).with_limits(None).build().unwrap();
    for status in [200, 200, 200, 429] {
        let created = free.video().create(request()).await;
        assert_eq!(created.map_or_else(|error| error.status(), |_| Some(200)), Some(status));
    }
    drop(busy);
}

#[tokio::test]
async fn a_word_that_nobody_knows_does_not_hold_a_place_for_ever() {
    let world = studio().await;
    let busy = world.time.participate();
    world.simulator.end_jobs_with(JobEnd::Odd);
    let jobs = world.fill().await;
    let begun = world.time.elapsed();
    // By the simulator's count they have ended.
    world.client.video().create(request()).patience(MINUTE * 20).await.unwrap();
    let waited = world.time.elapsed() - begun;
    assert!(waited <= MINUTE * 15 && waited > MINUTE * 14, "{waited:?}");
    drop((jobs, busy));
}

#[tokio::test]
async fn a_wait_that_is_dropped_while_it_looks_holds_nothing() {
    let limits = aisa::Limits::new().concurrency(1);
    let world = World::with(KeyOptions::default(), LimitHeaders::Never, |builder| {
        builder.with_limits(limits).with_budget_usd(1.0).with_usd_otherwise(0.01)
    })
    .await;
    let busy = world.time.participate();
    let id = world.client.video().create(request()).await.unwrap().id().to_owned();
    let spent = world.client.spend();
    let job = world.client.video().job(&id).unwrap();
    for _ in 0..5 {
        let mut wait = Box::pin(job.wait());
        std::future::poll_fn(|context| {
            assert!(wait.as_mut().poll(context).is_pending());
            std::task::Poll::Ready(())
        })
        .await;
        drop(wait);
        let mut updates = job.poll_stream();
        std::future::poll_fn(|context| {
            assert!(std::pin::pin!(updates.next()).poll(context).is_pending());
            std::task::Poll::Ready(())
        })
        .await;
    }
    // Neither its only place nor money.
    let query = SearchRequest::builder().query("rust");
    world.client.tavily().search().body(query).ask().deadline(MINUTE).await.unwrap();
    let spend = world.client.spend();
    assert_eq!((spend.reserved_micro_usd, spend.spent_micro_usd), (0, spent.spent_micro_usd + 9_600));
    assert!(job.wait().await.is_ok());
    drop(busy);
}
