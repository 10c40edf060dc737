//! Videos: the two families of jobs that make one.

use std::fmt;

use aisa_api::video::{Client as Api, types};
use client_runtime::{Call, Draft, Operation, Prepare, RetryClass};
use http::Method;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::create::Create;
use super::pattern::{VIDEO_GENERATION, VIDEO_TASK};
use super::{Job, Made, checked};
use crate::{Client, Error};

const CREATE: Operation = Operation::named("video.create_generation", RetryClass::Never);
const LOOK: Operation = Operation::named("video.get_generation", RetryClass::Idempotent).with_price_micro_usd(0);

/// Videos from a text or an image; made by [`Client::video`].
#[derive(Clone, Copy)]
pub struct Video<'a> {
    client: &'a Client,
}

impl Client {
    /// Videos from a text or an image, of the Wan family: a job for each.
    ///
    /// ```no_run
    /// # async fn example(client: aisa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use aisa::video::types::{VideoInput, VideoRequest};
    ///
    /// let input = VideoInput::builder().prompt("a cat reads the newspaper");
    /// let job = client.video().create(VideoRequest::builder().model("wan2.7-t2v").input(input)).await?;
    /// println!("{} can be asked for from anywhere", job.id());
    /// println!("{:?}", job.wait().await?.output.video_url);
    /// # Ok(())
    /// # }
    /// ```
    pub fn video(&self) -> Video<'_> {
        Video { client: self }
    }

    /// Videos of all families, at the path that later documents of the API have: `/v1/video/generations`.
    pub fn video_generations(&self) -> VideoGenerations {
        VideoGenerations { client: self.clone() }
    }
}

impl<'a> Video<'a> {
    /// Creates a task. The API works on three of a key at a time and turns others away with 429. So the fourth one of this
    /// client and its clones waits, before it is sent, until one of the three has ended, for as long as its
    /// [patience](Create::patience) lasts; nobody needs to look at those meanwhile.
    pub fn create<V>(&self, request: V) -> Create<types::VideoTask>
    where
        V: TryInto<types::VideoRequest, Error: fmt::Display>,
    {
        let asked = self.api().create_video_task().x_dash_scope_async("enable").body(request);
        let client = self.client.clone();
        let made: Made<types::VideoTask> = Box::new(move |id| client.video().job(id));
        Create::new(self.client, self.drafted(asked), &VIDEO_TASK, made)
    }

    /// A task that was created before, here or elsewhere. Its video is kept for some hours.
    ///
    /// # Errors
    ///
    /// [`Error::is_argument`] for what can be no id.
    pub fn job(&self, id: impl Into<String>) -> Result<Job<types::VideoTask>, Error> {
        let id = id.into();
        checked(&id)?;
        let (_, look) = self.drafted(self.api().get_video_task().task_id(&id))?;
        Ok(Job::new(self.client, id, &VIDEO_TASK, look, None))
    }

    /// The generated client of the group.
    pub fn api(&self) -> &'a Api {
        self.client.video_api()
    }

    fn drafted(&self, asked: impl Prepare) -> Result<(Call, Draft), Error> {
        Ok((asked.call().clone(), asked.prepare()?))
    }
}

impl fmt::Debug for Video<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Video").finish_non_exhaustive()
    }
}

/// Videos at `/v1/video/generations`; made by [`Client::video_generations`].
#[derive(Clone, Debug)]
pub struct VideoGenerations {
    client: Client,
}

/// A video that is done.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct VideoGeneration {
    /// What the API knows it by.
    pub id: String,
    /// `completed`.
    pub status: String,
    /// Which model made it.
    pub model: Option<String>,
    /// When it was asked for, in the API's own format.
    pub created_at: Option<Value>,
    /// How much of it is done.
    pub progress: Option<Value>,
    /// What the model's vendor answers, as it does.
    pub result: Value,
}

impl VideoGeneration {
    /// Where the video is for some hours, wherever its vendor says so.
    pub fn url(&self) -> Option<&str> {
        let places = ["/output/video_url", "/data/0/content/0/url", "/data/0/url", "/video_url", "/url"];
        let found = places.iter().find_map(|place| self.result.pointer(place)?.as_str());
        // Not the first one, where that is none.
        found.or_else(|| {
            let contents =
                self.result.get("data")?.as_array()?.iter().filter_map(|data| data.get("content")?.as_array());
            contents.flatten().find_map(|content| content.get("url")?.as_str())
        })
    }
}

impl VideoGenerations {
    /// Creates a video from what its model takes, which is passed on as it is: its vendor says what that is.
    ///
    /// How many of these a key may have at work is not documented: the limit of [`Video::create`] is told of the older path
    /// alone, and holds nobody up here. One that the API turns away with 429 is an error at once
    /// ([`Error::is_rate_limited`]), was not created, and may be asked for again after [`Error::retry_after`].
    pub fn create<B: Serialize + ?Sized>(&self, body: &B) -> Create<VideoGeneration> {
        let generations = self.clone();
        let made: Made<VideoGeneration> = Box::new(move |id| generations.job(id));
        Create::new(&self.client, self.creation(body), &VIDEO_GENERATION, made)
    }

    /// A video that was asked for before, here or elsewhere.
    ///
    /// # Errors
    ///
    /// [`Error::is_argument`] for what can be no id.
    pub fn job(&self, id: impl Into<String>) -> Result<Job<VideoGeneration>, Error> {
        let id = id.into();
        let look = self.client.draft(LOOK, Method::GET, "/v1", &["video", "generations", &id])?;
        Ok(Job::new(&self.client, id, &VIDEO_GENERATION, look, None))
    }

    fn creation<B: Serialize + ?Sized>(&self, body: &B) -> Result<(Call, Draft), Error> {
        let mut draft = self.client.draft(CREATE, Method::POST, "/v1", &["video", "generations"])?;
        let body = serde_json::to_value(body)
            .map_err(|_| client_runtime::Error::argument("the body is none that JSON can express"))?;
        draft.set_body_json(&body)?;
        Ok((self.client.call().clone(), draft))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn the_place_of_a_video_is_found_wherever_its_vendor_puts_it() {
        let url = Some("https://a.example/v.mp4");
        let cases = [
            (json!({"output": {"video_url": "https://a.example/v.mp4"}}), url),
            (json!({"data": [{"content": [{"url": "https://a.example/v.mp4"}]}]}), url),
            (json!({"data": [{"content": [{"text": "a cat"}, {"url": "https://a.example/v.mp4"}]}]}), url),
            (json!({"data": [{}, {"content": [{"url": "https://a.example/v.mp4"}]}]}), url),
            (json!({"output": {"video_url": null}}), None),
            (json!(null), None),
        ];
        for (result, expected) in cases {
            let video = VideoGeneration { result, ..VideoGeneration::default() };
            assert_eq!(video.url(), expected, "{video:?}");
        }
    }
}
