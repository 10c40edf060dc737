//! The one error of this client.

use std::fmt;

use client_runtime::{Endpoint, Kind, Problem};
use serde_json::Value;

use crate::{ErrorCode, Region, Tier};

/// Why a call did not return its value.
///
/// Ask it a question with a predicate; each one's documentation says what to do. `Display` is one line with the
/// operation, the status, and the API's own code and message, bounded and escaped. Nothing else of a body is in it, and
/// the key never is.
///
/// ```no_run
/// # async fn example(client: notai::Client) -> Result<(), notai::Error> {
/// match client.get_session("sess_01HV").await {
///     Ok(session) => println!("{:?}", session.status),
///     Err(error) if error.is_not_found() => println!("no such session"),
///     Err(error) => return Err(error),
/// }
/// # Ok(())
/// # }
/// ```
pub struct Error {
    inner: client_runtime::Error,
    /// What a 401 may mean, and what to check; boxed because most errors have none.
    help: Option<Box<str>>,
}

impl Error {
    pub(crate) fn config(message: impl Into<String>) -> Self {
        client_runtime::Error::config(message).into()
    }

    /// An error of a call to `endpoint`, with help where the status alone says too little.
    pub(crate) fn of_call(inner: client_runtime::Error, region: Region, endpoint: &Endpoint) -> Self {
        let help = (inner.status() == Some(401)).then(|| unauthorized_help(region, endpoint).into());
        Self { inner, help }
    }

    /// The API refused the key: 401.
    ///
    /// # Troubleshooting
    ///
    /// The API hides the cause on purpose; [`help`](Self::help) lists the four there are, with the region and
    /// endpoint that were asked. A revoked key and the key of another region look alike.
    pub fn is_unauthorized(&self) -> bool {
        self.status() == Some(401)
    }

    /// The key is good and the resource belongs to someone else: 403.
    ///
    /// # Troubleshooting
    ///
    /// A key reads its own integration only. The id is probably from another integration.
    pub fn is_forbidden(&self) -> bool {
        self.status() == Some(403)
    }

    /// There is no such resource: 404.
    ///
    /// # Troubleshooting
    ///
    /// Sessions older than the plan's history window are not found either.
    pub fn is_not_found(&self) -> bool {
        self.status() == Some(404)
    }

    /// The plan's requests per minute are spent: 429.
    ///
    /// # Troubleshooting
    ///
    /// Wait for [`retry_after`](Self::retry_after) where the edge gives one. With
    /// [`KeyHeader::XApiKey`](crate::KeyHeader::XApiKey) the bucket is shared with other callers.
    pub fn is_rate_limited(&self) -> bool {
        self.status() == Some(429)
    }

    /// The API found the request malformed: 400.
    ///
    /// # Troubleshooting
    ///
    /// [`details`](Self::details) names the field. Where that is the cursor of a walk that was resumed, it has expired: start the
    /// walk again, from a later `start_date` where the list has one.
    pub fn is_bad_request(&self) -> bool {
        self.status() == Some(400)
    }

    /// The API failed: 5xx.
    ///
    /// # Troubleshooting
    ///
    /// Every operation is a read; trying again later is safe.
    pub fn is_server_error(&self) -> bool {
        self.status().is_some_and(|status| (500..600).contains(&status))
    }

    /// The API answered with success and a body that does not fit the type.
    ///
    /// # Troubleshooting
    ///
    /// The message names the place in the body. Additions by the API never cause this; a removal or a changed type
    /// does. Look for a newer version of this crate, and see [`body_excerpt`](Self::body_excerpt).
    pub fn is_decode(&self) -> bool {
        self.inner.kind() == Kind::Decode
    }

    /// What worked for a blocking client failed: its thread is gone, or a call panicked on it, as the client's clock or
    /// the program's trace subscriber might. Never of an asynchronous client.
    ///
    /// # Troubleshooting
    ///
    /// The panic's message is where the program's panics go. If the thread is gone, make a new client.
    pub fn is_background(&self) -> bool {
        self.inner.kind() == Kind::Background
    }

    /// The API's error code; `None` when the body was not the API's, such as the page of a proxy.
    pub fn code(&self) -> Option<ErrorCode> {
        self.inner.problem().map(|problem| ErrorCode::from(problem.code.as_str()))
    }

    /// The API's message for a person. Its wording may change at any time.
    pub fn message(&self) -> Option<&str> {
        self.inner.problem().map(|problem| problem.message.as_str())
    }

    /// The API's details; a failed validation names the field here.
    pub fn details(&self) -> Option<&Value> {
        self.inner.problem().and_then(|problem| problem.details.as_ref())
    }

    /// The plan that served the response; `None` is normal, see [`Tier`].
    pub fn tier(&self) -> Option<Tier> {
        self.headers().and_then(Tier::of)
    }

    /// What to check, in a few lines, where the status alone says too little: a 401.
    pub fn help(&self) -> Option<&str> {
        self.help.as_deref()
    }
}

fn unauthorized_help(region: Region, endpoint: &Endpoint) -> String {
    format!(
        "The API gives this one answer for four causes and hides which it was:\n\
         1. No key arrived. A proxy may strip `Authorization`; KeyHeader::XApiKey is the way around it.\n\
         2. The key arrived mangled. This client checks the shape before it sends, so something on the way changed it.\n\
         3. The key is unknown or revoked. Look it up in the dashboard; revoking takes effect at once.\n\
         4. The key is of another region. This client asked region `{region}` at {endpoint}; regions share nothing."
    )
}

/// Reads the API's error envelope, `{ "error": { "code", "message", "details" } }`, asking for no more than a code:
/// an error must not be lost because one of its parts has taken another shape.
pub(crate) fn read_envelope(body: &[u8]) -> Option<Problem> {
    let mut envelope: Value = serde_json::from_slice(body).ok()?;
    let error = envelope.get_mut("error")?;
    let details = error.get_mut("details").map(Value::take).filter(|details| !details.is_null());
    let text = |name: &str| error.get(name).and_then(Value::as_str);
    Some(Problem::new(text("code")?, text("message").unwrap_or_default(), details))
}

client_runtime::error_face!(Error);

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.inner.fmt(f)?;
        if self.help.is_some() {
            f.write_str(" (no key, a mangled, revoked or unknown key, or a key of another region: see Error::help)")?;
        }
        Ok(())
    }
}

impl From<client_runtime::Error> for Error {
    fn from(inner: client_runtime::Error) -> Self {
        Self { inner, help: None }
    }
}
