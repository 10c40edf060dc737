//! Starting and stopping one server.

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;

use axum::Router;
use axum::middleware::from_fn;
use tokio::select;
use tokio::task::{JoinHandle, JoinSet};

use crate::gate::Gate;
use crate::stop::{self, Stop, Stopper};
use crate::{Api, admin, connection};

/// A server on a loopback port. It stops when [`shutdown`](Server::shutdown) is called or when it is dropped; dropping
/// does not wait for answers that are on their way.
pub struct Server<A: Api> {
    api: Arc<A>,
    stopper: Stopper,
    task: JoinHandle<()>,
}

impl<A: Api> Server<A> {
    /// Listens on this port of 127.0.0.1, 0 for a free one, on the current tokio runtime. `api` makes what is served
    /// there, of the gate and of what says when it ends, and `router` its routes.
    ///
    /// # Errors
    ///
    /// If the port cannot be bound.
    pub async fn start(
        port: u16,
        api: impl FnOnce(Gate, Stop) -> A,
        router: impl FnOnce(Arc<A>) -> Router,
    ) -> io::Result<Server<A>> {
        let wanted = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
        let gate = Gate::open(wanted).await?;
        let (stopper, stop) = stop::channel();
        let api = Arc::new(api(gate, stop));
        let task = tokio::spawn(run(Arc::clone(&api), router(Arc::clone(&api)).layer(from_fn(admin::guard))));
        Ok(Server { api, stopper, task })
    }

    /// What is served.
    pub fn api(&self) -> &A {
        &self.api
    }

    /// Where it answers: `http://127.0.0.1:PORT`, without a slash at the end.
    pub fn base_url(&self) -> String {
        format!("http://{}", self.api.core().gate.address())
    }

    /// Tells it to stop, and gives what completes when every answer that is on its way has been sent. Those that a fault
    /// delays or holds back are cut short.
    pub fn shutdown(self) -> JoinHandle<()> {
        self.stopper.stop();
        self.task
    }
}

/// Serves connections until told to stop, then waits for those that are still at work.
async fn run<A: Api>(api: Arc<A>, router: Router) {
    let core = api.core();
    let mut connections = JoinSet::new();
    loop {
        select! {
            () = core.stop.begun() => break,
            stream = core.gate.accept(&*core.clock) => {
                connections.spawn(connection::serve(stream, router.clone(), Arc::clone(&api)));
            }
            // Reaps those that have ended.
            Some(_) = connections.join_next() => {}
        }
    }
    core.gate.shut();
    while connections.join_next().await.is_some() {}
}
