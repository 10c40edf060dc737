//! Starting and stopping the two servers.

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use tokio::select;
use tokio::task::{JoinHandle, JoinSet};

use crate::fault::{FaultRule, FaultStatus, Faults, InvalidFaults};
use crate::gate::Gate;
use crate::limit::Limiter;
use crate::stack::Stack;
use crate::stop::{self, Stopper};
use crate::{Config, LoggedRequest, MintedKey, Plan, Region, connection, routes};

/// A running Not AI: both regions, on two loopback ports.
///
/// It stops when [`shutdown`](Simulator::shutdown) is called or when it is dropped; dropping does not wait
/// for answers that are on their way.
pub struct Simulator {
    us: Server,
    eu: Server,
}

struct Server {
    stack: Arc<Stack>,
    stopper: Stopper,
    task: JoinHandle<()>,
}

impl Simulator {
    /// Starts both servers on 127.0.0.1, on the current tokio runtime.
    ///
    /// # Errors
    ///
    /// If a port cannot be bound, which does not happen with the default of free ports, or if a fault of the
    /// configuration makes no sense.
    pub async fn start(config: Config) -> io::Result<Simulator> {
        let faults = Arc::new(Faults::new(config.seed, config.faults.clone())?);
        Ok(Simulator {
            us: Server::start(&config, Region::Us, config.us_port, Arc::clone(&faults)).await?,
            eu: Server::start(&config, Region::Eu, config.eu_port, faults).await?,
        })
    }

    /// Where a region answers: `http://127.0.0.1:PORT`, without a slash at the end.
    pub fn base_url(&self, region: Region) -> String {
        format!("http://{}", self.stack(region).gate.address())
    }

    /// Makes a key for the integration that has this plan in this region.
    pub fn mint_key(&self, region: Region, plan: Plan) -> MintedKey {
        self.stack(region).keys.mint(plan)
    }

    /// Makes a key unknown, from the next request on.
    pub fn revoke(&self, key: &MintedKey) {
        self.stack(key.region()).keys.revoke(key);
    }

    /// Lets this many new sessions appear. Each is one second younger than the one before it, and the
    /// region's present moves along.
    pub fn add_sessions(&self, region: Region, count: u64) {
        self.stack(region).add_sessions(count);
    }

    /// How many requests a region has answered so far.
    pub fn requests(&self, region: Region) -> u64 {
        self.stack(region).log.total()
    }

    /// The last requests that a region has answered, the oldest first; 4,096 are remembered.
    pub fn log(&self, region: Region) -> Vec<LoggedRequest> {
        self.stack(region).log.recent()
    }

    /// How many requests a region has turned away because the caller's plan allows no more of them in a
    /// minute; 0 where there are no [rate limits](Config::rate_limits).
    pub fn rejected(&self, region: Region) -> u64 {
        self.stack(region).limiter.as_ref().map_or(0, Limiter::rejected)
    }

    /// Sets what goes wrong from now on, in both regions; counters start again.
    ///
    /// # Errors
    ///
    /// If a rule makes no sense; then nothing changes.
    pub fn set_faults(&self, faults: Vec<FaultRule>) -> Result<(), InvalidFaults> {
        self.us.stack.faults.set(faults)
    }

    /// Lets nothing go wrong from now on. What has gone wrong already, a stalled connection say, stays so.
    pub fn clear_faults(&self) {
        self.us.stack.faults.clear();
    }

    /// The faults, and how often each has happened.
    pub fn faults(&self) -> Vec<FaultStatus> {
        self.us.stack.faults.status()
    }

    /// Refuses new connections to a region, at once and for a time of the [clock](Config::clock). Connections
    /// that are there end once they are idle.
    pub fn refuse_connections(&self, region: Region, duration: Duration) {
        let stack = self.stack(region);
        stack.gate.close(&*stack.clock, duration);
    }

    /// Stops both servers and waits until every answer that is on its way has been sent. Those that a fault
    /// delays or holds back are cut short.
    pub async fn shutdown(self) {
        // Both are told before either is waited for.
        let Simulator { us, eu } = self;
        let tasks = [us, eu].map(|server| {
            server.stopper.stop();
            server.task
        });
        for task in tasks {
            // Whether it ended by itself or with a panic, it has ended.
            let _ = task.await;
        }
    }

    fn server(&self, region: Region) -> &Server {
        match region {
            Region::Us => &self.us,
            Region::Eu => &self.eu,
        }
    }

    fn stack(&self, region: Region) -> &Stack {
        &self.server(region).stack
    }
}

impl Server {
    async fn start(config: &Config, region: Region, port: u16, faults: Arc<Faults>) -> io::Result<Server> {
        let wanted = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
        let gate = Gate::open(wanted).await.map_err(|error| {
            io::Error::new(error.kind(), format!("cannot bind {wanted} for region {region}: {error}"))
        })?;
        let (stopper, stop) = stop::channel();
        let stack = Arc::new(Stack::new(config, region, faults, gate, stop));
        let task = tokio::spawn(run(Arc::clone(&stack), routes::router(Arc::clone(&stack))));
        Ok(Server { stack, stopper, task })
    }
}

/// Serves connections until told to stop, then waits for those that are still at work.
async fn run(stack: Arc<Stack>, router: Router) {
    let mut connections = JoinSet::new();
    loop {
        select! {
            () = stack.stop.begun() => break,
            stream = stack.gate.accept(&*stack.clock) => {
                connections.spawn(connection::serve(stream, router.clone(), Arc::clone(&stack)));
            }
            // Reaps those that have ended.
            Some(_) = connections.join_next() => {}
        }
    }
    stack.gate.shut();
    while connections.join_next().await.is_some() {}
}
