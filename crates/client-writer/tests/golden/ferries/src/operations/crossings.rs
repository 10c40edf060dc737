//! Crossings
//!
//! From shore to shore.

use super::OPERATIONS;
use crate::Client;
use crate::errors;
use crate::support::{
    self, Answer, Call, Error, EventStream, Failure, LineStream, ResponseValue, Sent, Style, Untyped, json_error,
    untyped_error,
};
use crate::types;

impl Client {
    /// Lists crossings
    ///
    /// The next ones come first.
    ///
    /// `GET /crossings`
    ///
    /// - `from`: The harbour of departure.
    pub fn list_crossings(&self, from: &str, day: impl Into<support::Date>) -> ListCrossings {
        Call::new(&self.core, &OPERATIONS[0])
            .query("from", from, Style::FORM)
            .query::<support::Date>("day", &day.into(), Style::FORM)
            .then(ListCrossings)
    }

    /// `GET /crossings/{id}`
    pub fn get_crossing(&self, id: &str) -> GetCrossing {
        GetCrossing(Call::new(&self.core, &OPERATIONS[1]).path("id", id, Style::SIMPLE))
    }

    /// `HEAD /crossings/{id}`
    pub fn crossing_exists(&self, id: &str) -> CrossingExists {
        CrossingExists(Call::new(&self.core, &OPERATIONS[2]).path("id", id, Style::SIMPLE))
    }

    /// `PUT /crossings/{id}`
    ///
    /// - `body`: What it shall be.
    pub fn replace_crossing(&self, id: &str, if_match: &str, body: types::Crossing) -> ReplaceCrossing {
        Call::new(&self.core, &OPERATIONS[3])
            .path("id", id, Style::SIMPLE)
            .header("If-Match", if_match, Style::SIMPLE)
            .json("application/json", &body)
            .then(ReplaceCrossing)
    }

    /// `PATCH /crossings/{id}`
    #[deprecated]
    pub fn change_crossing(&self, id: &str) -> ChangeCrossing {
        ChangeCrossing(Call::new(&self.core, &OPERATIONS[4]).path("id", id, Style::SIMPLE))
    }

    /// `GET /crossings/{id}/legs/{legs}/{mark}{where}`
    pub fn list_legs(
        &self,
        id: i64,
        legs: &[i64],
        mark: impl IntoIterator<Item = impl Into<String>>,
        where_: &str,
    ) -> ListLegs {
        Call::new(&self.core, &OPERATIONS[5])
            .path("id", &id, Style::SIMPLE)
            .path("legs", legs, Style::SIMPLE)
            .path("mark", &support::list::<String>(mark), Style::LABEL.exploded())
            .path("where", where_, Style::MATRIX)
            .then(ListLegs)
    }

    /// `GET /crossings/{id}/position`
    pub fn follow_crossing(&self, id: impl Into<support::Uuid>) -> FollowCrossing {
        FollowCrossing(Call::new(&self.core, &OPERATIONS[6]).path::<support::Uuid>("id", &id.into(), Style::SIMPLE))
    }

    /// Asks the bridge
    ///
    /// `POST /chat`
    pub fn ask_bridge(&self, body: types::Question) -> AskBridge {
        AskBridge(Call::new(&self.core, &OPERATIONS[7]).json("application/json", &body))
    }
}

/// A request of [`Client::list_crossings`].
#[must_use]
pub struct ListCrossings(Call);

impl ListCrossings {
    /// How many at most.
    ///
    /// Default: `20`.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit, Style::FORM))
    }

    pub fn kinds(self, kinds: impl IntoIterator<Item = impl Into<types::Kind>>) -> Self {
        Self(self.0.query("kinds", &support::list::<types::Kind>(kinds), Style::FORM))
    }

    pub fn decks(self, decks: &[i64]) -> Self {
        Self(self.0.query("decks[]", decks, Style::FORM))
    }

    pub fn days(self, days: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.query("days", &support::list::<String>(days), Style::FORM.joined()))
    }

    pub fn ports(self, ports: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.query("ports", &support::list::<String>(ports), Style::SPACE))
    }

    pub fn ships(self, ships: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.query("ships", &support::list::<String>(ships), Style::PIPE))
    }

    pub fn filter(self, filter: &types::Filter) -> Self {
        Self(self.0.query("filter", filter, Style::DEEP))
    }

    pub fn where_(self, where_: &types::Filter) -> Self {
        Self(self.0.query("where", where_, Style::JSON))
    }

    #[deprecated]
    pub fn wind(self, wind: f64) -> Self {
        Self(self.0.query("wind", &wind, Style::FORM))
    }

    pub fn x_trace(self, x_trace: &str) -> Self {
        Self(self.0.header("X-Trace", x_trace, Style::SIMPLE))
    }

    pub fn session(self, session: &str) -> Self {
        Self(self.0.cookie("session", session, Style::FORM))
    }

    pub fn theme(self, theme: &str) -> Self {
        Self(self.0.cookie("theme", theme, Style::FORM))
    }

    /// Sends the request.
    ///
    /// - 200: The crossings.
    /// - Otherwise: Whatever went wrong.
    pub fn send(self) -> Sent<Vec<types::Crossing>, types::Problem> {
        self.0.send_json("application/json", json_error)
    }

    /// Sends the request, and asks for `application/x-ndjson`.
    pub fn send_lines(self) -> Sent<LineStream<types::Crossing>, types::Problem> {
        self.0.send_lines("application/x-ndjson", json_error)
    }

    /// Sends the request, and asks for `text/csv`.
    pub fn send_text(self) -> Sent<String, types::Problem> {
        self.0.send_text("text/csv", json_error)
    }
}

/// A request of [`Client::get_crossing`].
#[must_use]
pub struct GetCrossing(Call);

impl GetCrossing {
    /// Sends the request.
    ///
    /// - 429: Wait.
    pub fn send(self) -> Sent<types::Crossing, GetCrossingError> {
        self.0.send_json("application/vnd.ferries.crossing+json", GetCrossingError::read)
    }
}

/// The errors of [`Client::get_crossing`].
pub type GetCrossingError = errors::Error404_429;

/// A request of [`Client::crossing_exists`].
#[must_use]
pub struct CrossingExists(Call);

impl CrossingExists {
    /// Sends the request.
    ///
    /// - 200: It does.
    pub fn send(self) -> Sent<(), Untyped> {
        self.0.send_empty("*/*", untyped_error)
    }
}

/// A request of [`Client::replace_crossing`].
#[must_use]
pub struct ReplaceCrossing(Call);

impl ReplaceCrossing {
    /// Sends the request.
    ///
    /// - 200: It was there.
    /// - 201: It is new.
    /// - 204: Nothing changed.
    /// - 429: Wait.
    pub fn send(self) -> Sent<ReplaceCrossingSuccess, ReplaceCrossingError> {
        self.0.send_as("application/json", ReplaceCrossingSuccess::read, ReplaceCrossingError::read)
    }
}

/// What [`Client::replace_crossing`] answers with.
#[derive(Debug)]
#[non_exhaustive]
pub enum ReplaceCrossingSuccess {
    /// 200
    Ok(types::Crossing),
    /// 201
    Created(types::Receipt),
    /// 204
    NoContent,
    /// With another status.
    Other(Untyped),
}

impl ReplaceCrossingSuccess {
    async fn read<E>(answer: Answer) -> Result<ResponseValue<Self>, Error<E>> {
        match answer.status() {
            200 => answer.json(Self::Ok).await,
            201 => answer.json(Self::Created).await,
            204 => answer.empty(Self::NoContent).await,
            _ => answer.untyped(Self::Other).await,
        }
    }
}

/// The errors of [`Client::replace_crossing`].
pub type ReplaceCrossingError = errors::Error404_429;

/// A request of [`Client::change_crossing`].
#[must_use]
pub struct ChangeCrossing(Call);

impl ChangeCrossing {
    pub fn body(self, body: types::Change) -> Self {
        Self(self.0.json("application/merge-patch+json", &body))
    }

    /// Sends the request.
    ///
    /// - 204: Done.
    /// - 409: Too late.
    /// - 4xx: Your mistake.
    /// - 5xx: Ours.
    pub fn send(self) -> Sent<(), ChangeCrossingError> {
        self.0.send_empty("application/json, */*;q=0.5", ChangeCrossingError::read)
    }
}

/// The errors of [`Client::change_crossing`].
#[derive(Debug)]
#[non_exhaustive]
pub enum ChangeCrossingError {
    /// 409
    Conflict(types::Patience),
    /// 409
    ConflictProblemJson(types::Problem),
    /// 400 to 499
    ClientError(types::Problem),
    /// 500 to 599
    ServerError(String),
    /// What is not declared, or not what is declared.
    Other(Untyped),
}

impl ChangeCrossingError {
    pub(crate) fn read(failure: &Failure) -> Option<Self> {
        let declared = match failure.status() {
            409 => match failure.content_type().as_str() {
                "application/problem+json" => failure.json().map(Self::ConflictProblemJson),
                _ => failure.json().map(Self::Conflict),
            },
            410 => None,
            400..=499 => failure.json().map(Self::ClientError),
            500..=599 => Some(Self::ServerError(failure.text())),
            _ => None,
        };
        Some(declared.unwrap_or_else(|| Self::Other(failure.untyped())))
    }
}

/// A request of [`Client::list_legs`].
#[must_use]
pub struct ListLegs(Call);

impl ListLegs {
    /// Sends the request.
    ///
    /// - 200: Anything.
    pub fn send(self) -> Sent<serde_json::Value, Untyped> {
        self.0.send_json("application/json", untyped_error)
    }
}

/// A request of [`Client::follow_crossing`].
#[must_use]
pub struct FollowCrossing(Call);

impl FollowCrossing {
    /// Sends the request.
    ///
    /// - 200: Where it is.
    pub fn send(self) -> Sent<EventStream<types::Position>, Untyped> {
        self.0.send_events("text/event-stream", untyped_error)
    }
}

/// A request of [`Client::ask_bridge`].
#[must_use]
pub struct AskBridge(Call);

impl AskBridge {
    /// Sends the request.
    ///
    /// - 200: What the bridge says.
    pub fn send(self) -> Sent<types::Word, Untyped> {
        self.0.send_json("application/json", untyped_error)
    }

    /// Sends the request, and asks for `text/event-stream`.
    ///
    /// A body in JSON says `"stream": true`, unless its `stream` is set.
    pub fn send_events(self) -> Sent<EventStream<types::Word>, Untyped> {
        self.0.streamed().send_events("text/event-stream", untyped_error)
    }
}
