//! Operations with one answer: one builder for all of them, which becomes the answer.

use std::future::{Future, IntoFuture};

use client_runtime::BoxFuture;

use crate::caller::{Caller, call_options};
use crate::{Async, Client, Error, Response};

/// What an operation with one answer asks for. Implemented by types in [`query`](crate::query) and by no others.
pub trait Single: Clone + Send + Sync + sealed::Answered + 'static {
    /// What comes back.
    type Answer: Send + 'static;
}

pub(crate) mod sealed {
    use super::{Caller, Error, Future, Response};

    /// How a query is asked: the part of `Single` that is not for users.
    pub trait Answered {
        /// The operation, in snake case.
        const OPERATION: &'static str;
        /// What comes back.
        type With;

        /// Asks.
        fn ask(self, caller: Caller) -> impl Future<Output = Result<Response<Self::With>, Error>> + Send + 'static;
    }
}

/// An operation with one answer being put together. It is sent when it is awaited.
///
/// Parameters are set by methods of the operation ([`GetAnalytics`](crate::GetAnalytics) and its siblings), settings by
/// the methods here.
///
/// ```no_run
/// # async fn example(client: notai::Client) -> Result<(), notai::Error> {
/// use std::time::Duration;
///
/// let session = client.get_session("sess_01HV").await?;
/// let again = client
///     .get_session(&session.id)
///     .timeout(Duration::from_secs(2))
///     .attempts(1)
///     .header("x-request-id", "42")
///     .await?;
/// # assert_eq!(*session, *again);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "nothing is asked until it is awaited or sent"]
pub struct Request<Q, F = Async> {
    pub(crate) caller: Caller,
    pub(crate) query: Q,
    #[cfg_attr(not(feature = "blocking"), expect(dead_code, reason = "futures need nothing to run on"))]
    pub(crate) facade: F,
}

call_options!(Request);

impl<Q> Request<Q> {
    pub(crate) fn new(client: &Client, query: Q) -> Self {
        Self { caller: Caller::new(client), query, facade: Async }
    }
}

impl<Q, A> Request<Q>
where
    Q: Single<Answer = A> + sealed::Answered<With = A>,
    A: Send + 'static,
{
    /// Asks; the same as awaiting it.
    ///
    /// # Errors
    ///
    /// Whatever kept the call from returning its answer.
    pub async fn send(self) -> Result<Response<A>, Error> {
        self.query.ask(self.caller).await
    }
}

impl<Q, A> IntoFuture for Request<Q>
where
    Q: Single<Answer = A> + sealed::Answered<With = A>,
    A: Send + 'static,
{
    type Output = Result<Response<A>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.query.ask(self.caller))
    }
}

/// Implements an operation with one answer: its arguments are checked, its builder method is called, its answer taken
/// out of what it is wrapped in.
macro_rules! single_query {
    (
        $query:ident of $answer:ty, $operation:ident by $begin:ident,
        check: $check:expr, ask: |$self:ident, $request:ident| $parameters:expr, answer: $unwrap:expr
    ) => {
        impl $crate::request::Single for $query {
            type Answer = $answer;
        }

        impl $crate::request::sealed::Answered for $query {
            const OPERATION: &'static str = stringify!($operation);
            type With = $answer;

            fn ask(
                $self,
                mut caller: $crate::caller::Caller,
            ) -> impl Future<Output = Result<$crate::Response<$answer>, $crate::Error>> + Send + 'static {
                // Not an `async fn`, whose future holds each argument twice.
                async move {
                    let check: fn(&Self) -> Result<(), $crate::Error> = $check;
                    check(&$self)?;
                    let call = caller.$begin(Self::OPERATION)?;
                    let $request = call.api().$operation();
                    let outcome = call.ask($parameters.send()).await;
                    Ok(call.finish(outcome)?.map($unwrap))
                }
            }
        }
    };
}

pub(crate) use single_query;
