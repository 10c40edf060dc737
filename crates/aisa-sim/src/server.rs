//! Starting, stopping and steering a simulator.

use std::io;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use axum::Router;
use serde_json::Value;
use simulator::{Api as _, Blocking, Faults, Invalid, LoggedRequest, Server, admin};

use crate::answer::walk;
use crate::stack::Stack;
use crate::{
    Config, FaultRule, FaultStatus, JobEnd, JobScript, KeyOptions, MintedKey, Operation, Reply, ReplyRule, ReplyStatus,
    control, edge,
};

/// A running AIsa on a loopback port.
///
/// It stops when [`shutdown`](Simulator::shutdown) is called or when it is dropped; dropping does not wait
/// for answers that are on their way.
pub struct Simulator {
    server: Server<Stack>,
}

/// A [`Simulator`] on a runtime and a thread of its own, for programs that are not asynchronous. It can be used
/// inside of a runtime too.
///
/// All methods of the simulator are there by `Deref`; it stops when it is dropped.
///
/// ```
/// use aisa_sim::{Config, KeyOptions, Simulator};
///
/// let simulator = Simulator::start_blocking(Config::default())?;
/// let key = simulator.mint_key(KeyOptions::default());
/// assert!(key.expose().starts_with("sk-aisa-"));
/// assert!(simulator.base_url().starts_with("http://127.0.0.1:"));
/// simulator.shutdown();
/// # Ok::<(), std::io::Error>(())
/// ```
pub type BlockingSimulator = Blocking<Simulator>;

impl Simulator {
    /// Starts on 127.0.0.1, on the current tokio runtime.
    ///
    /// # Errors
    ///
    /// If the port cannot be bound, which does not happen with the default of a free one, or if a fault or
    /// a reply of the configuration makes no sense.
    pub async fn start(config: Config) -> io::Result<Simulator> {
        crate::catalogue::groups().map_err(io::Error::other)?;
        ReplyRule::check(&config.replies)?;
        let faults = Arc::new(Faults::new(config.seed, config.faults.clone())?);
        let port = config.port;
        let stack = |gate, stop| Stack::new(config, faults, gate, stop);
        let server = Server::start(port, stack, router).await;
        let server =
            server.map_err(|error| io::Error::new(error.kind(), format!("cannot bind 127.0.0.1:{port}: {error}")))?;
        Ok(Simulator { server })
    }

    /// Starts a simulator from a program that has no runtime; see [`BlockingSimulator`].
    ///
    /// # Errors
    ///
    /// As [`start`](Simulator::start), and if no thread can be started.
    pub fn start_blocking(config: Config) -> io::Result<BlockingSimulator> {
        Blocking::start("aisa-sim", move || Simulator::start(config))
    }

    /// Where it answers: `http://127.0.0.1:PORT`, in place of `https://api.aisa.one`, without a slash at the end.
    pub fn base_url(&self) -> String {
        self.server.base_url()
    }

    /// Makes a key.
    pub fn mint_key(&self, options: KeyOptions) -> MintedKey {
        self.stack().keys.mint(options)
    }

    /// Revokes a key, from the next request on.
    pub fn revoke(&self, key: &MintedKey) {
        self.stack().keys.revoke(key.expose());
    }

    /// What a key has spent, in millionths of a US dollar.
    pub fn spent_micro_usd(&self, key: &MintedKey) -> u64 {
        self.stack().keys.present(key.expose()).map_or(0, |account| account.spent())
    }

    /// Sets what models say from now on; counters start again.
    ///
    /// # Errors
    ///
    /// If a rule makes no sense; then nothing changes.
    pub fn set_replies(&self, replies: Vec<ReplyRule>) -> Result<(), Invalid> {
        self.stack().replies.set(replies)
    }

    /// What models say, and how often each reply has been said.
    pub fn replies(&self) -> Vec<ReplyStatus> {
        self.stack().replies.status()
    }

    /// What the next request to a model is answered with; several are answered in turn.
    pub fn reply_next(&self, reply: Reply) {
        self.stack().replies.push(reply);
    }

    /// What all requests to models are answered with that nothing else was said for; `None` for something that follows
    /// from the request.
    pub fn reply_always(&self, reply: Option<Reply>) {
        self.stack().replies.set_usual(reply);
    }

    /// How the jobs end that are created from now on.
    pub fn end_jobs_with(&self, end: JobEnd) {
        self.stack().jobs.end_with(end);
    }

    /// What becomes of jobs from now on.
    pub fn script_jobs(&self, script: JobScript) {
        self.stack().jobs.follow(script);
    }

    /// All items of a list, in the order in which its pages have them; empty for what has no pages.
    pub fn items(&self, operation: Operation) -> Vec<Value> {
        walk::all_items(&self.stack().config, operation.0)
    }

    /// How many requests it has answered so far.
    pub fn requests(&self) -> u64 {
        self.stack().core.log.total()
    }

    /// The last requests that it has answered, the oldest first; 4,096 are remembered.
    pub fn log(&self) -> Vec<LoggedRequest> {
        self.stack().core.log.recent()
    }

    /// How many requests were turned away for the limits or the spend cap of a key.
    pub fn rejected(&self) -> u64 {
        self.stack().rejected.load(Ordering::Relaxed)
    }

    /// Sets what goes wrong from now on; counters start again.
    ///
    /// # Errors
    ///
    /// If a rule makes no sense; then nothing changes.
    pub fn set_faults(&self, faults: Vec<FaultRule>) -> Result<(), Invalid> {
        self.stack().core.faults.set(faults)
    }

    /// Lets nothing go wrong from now on. What has gone wrong already, a stalled connection say, stays so.
    pub fn clear_faults(&self) {
        self.stack().core.faults.clear();
    }

    /// The faults, and how often each has happened.
    pub fn faults(&self) -> Vec<FaultStatus> {
        self.stack().core.faults.status()
    }

    /// Refuses new connections, at once and for a time of the clock. Connections that are there end once they are idle.
    pub fn refuse_connections(&self, duration: Duration) {
        self.stack().core().refuse_connections(duration);
    }

    /// Stops and waits until every answer that is on its way has been sent. Those that a fault delays or holds back,
    /// and streams that pause, are cut short.
    pub async fn shutdown(self) {
        // Whether it ended by itself or with a panic, it has ended.
        let _ = self.server.shutdown().await;
    }

    fn stack(&self) -> &Stack {
        self.server.api()
    }
}

fn router(stack: Arc<Stack>) -> Router {
    Router::new().fallback(edge::edge).merge(admin::router()).merge(control::router()).with_state(stack)
}
