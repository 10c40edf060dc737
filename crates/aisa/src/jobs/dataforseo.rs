//! Tasks of DataForSEO: posted many at once, and fetched one by one when they are ready.

use aisa_api::dataforseo::Client as Api;
use aisa_api::dataforseo::types::Answer;
use client_runtime::{CallOptions, Prepare, Response};
use serde_json::Value;

use super::Job;
use super::pattern::DATAFORSEO;
use crate::{Client, Error};

/// Tasks of DataForSEO; made by [`Client::dataforseo_tasks`].
#[derive(Clone, Debug)]
pub struct DataforseoTasks {
    client: Client,
}

impl Client {
    /// Tasks of DataForSEO: for every `…_task_post` there is a `…_task_get…` that fetches what came of a task, and a
    /// `…_tasks_ready` with those that are done and were not fetched yet.
    ///
    /// ```no_run
    /// # async fn example(client: aisa::Client, tasks: Vec<aisa::dataforseo::types::SerpGoogleOrganicTaskPostBody>)
    /// # -> Result<(), aisa::Error> {
    /// let all = client.dataforseo_tasks();
    /// let post = client.dataforseo().serp_google_organic_task_post().body(tasks);
    /// for task in all.post(post, |api, id| api.serp_google_organic_task_get_regular().id(id)).await? {
    ///     println!("{:?}", task?.wait().await?.tasks);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn dataforseo_tasks(&self) -> DataforseoTasks {
        DataforseoTasks { client: self.clone() }
    }
}

/// A task that was posted, or why it was not.
pub type Posted = Result<Job<Answer>, Error>;

impl DataforseoTasks {
    /// Posts the tasks of `post`; `get` makes the request that fetches the one with an id. Each task is a job, or was refused
    /// by itself.
    ///
    /// What it costs depends on the tasks, and no document tells: a client with a budget needs
    /// [`with_usd_otherwise`](crate::ClientBuilder::with_usd_otherwise) for it.
    ///
    /// # Errors
    ///
    /// Whatever kept all of them from being posted.
    pub async fn post<'a, P, G>(&'a self, post: P, get: impl Fn(&'a Api, &str) -> G) -> Result<Vec<Posted>, Error>
    where
        P: Prepare,
        G: Prepare,
    {
        let (call, draft) = (post.call().clone(), post.prepare()?);
        let operation = draft.operation().id;
        let answer: Response<Value> = call.run(draft, &CallOptions::default()).await?;
        let tasks = answer.get("tasks").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        let posted = tasks.iter().map(|task| {
            let code = task.get("status_code").and_then(Value::as_u64).unwrap_or_default();
            match task.get("id").and_then(Value::as_str) {
                Some(id) if code < REFUSED => {
                    let mut job = self.job(id, &get)?;
                    job.is_new = true;
                    Ok(job)
                }
                _ => Err(DATAFORSEO.failure(operation, "", &serde_json::json!({ "tasks": [task] }))),
            }
        });
        Ok(posted.collect())
    }

    /// A task that was posted before, here or elsewhere; `get` makes the request that fetches it.
    ///
    /// # Errors
    ///
    /// [`Error::is_argument`] for what can be no id.
    pub fn job<'a, G: Prepare>(&'a self, id: &str, get: impl Fn(&'a Api, &str) -> G) -> Result<Job<Answer>, Error> {
        super::checked(id)?;
        let get = get(self.client.dataforseo(), id);
        Ok(Job::new(&self.client, id.to_owned(), &DATAFORSEO, get.prepare()?, None))
    }

    /// The ids of the tasks that are done and were not fetched yet: `ready` is a `…_tasks_ready`.
    ///
    /// # Errors
    ///
    /// Whatever kept the API from telling.
    pub async fn ready<P: Prepare>(&self, ready: P) -> Result<Vec<String>, Error> {
        let (call, draft) = (ready.call().clone(), ready.prepare()?);
        let mut options = CallOptions::default();
        options.estimate_price_micro_usd(0);
        let answer: Response<Value> = call.run(draft, &options).await?;
        let list = |value: &Value, name: &str| value.get(name).and_then(Value::as_array).cloned().unwrap_or_default();
        let results = list(&answer, "tasks").into_iter().flat_map(|task| list(&task, "result"));
        Ok(results.filter_map(|result| Some(result.get("id")?.as_str()?.to_owned())).collect())
    }
}

/// Codes from here on say that a task was refused.
const REFUSED: u64 = 40_000;
