//! Starting and stopping the two servers.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use simulator::{Api as _, Blocking, Faults, Server};

use crate::limit::Limiter;
use crate::stack::Stack;
use crate::{Config, FaultRule, FaultStatus, Invalid, LoggedRequest, MintedKey, Operation, Plan, Region, routes};

/// A running Not AI: both regions, on two loopback ports.
///
/// It stops when [`shutdown`](Simulator::shutdown) is called or when it is dropped; dropping does not wait
/// for answers that are on their way.
pub struct Simulator {
    us: Server<Stack>,
    eu: Server<Stack>,
}

/// A [`Simulator`] on a runtime and a thread of its own, for programs that are not asynchronous. It can be used inside of a
/// runtime too.
///
/// All methods of the simulator are there by `Deref`; it stops when it is dropped.
///
/// ```
/// use notai_sim::{Config, Plan, Region, Simulator};
///
/// let simulator = Simulator::start_blocking(Config::default())?;
/// let key = simulator.mint_key(Region::Eu, Plan::Pro);
/// assert_eq!(key.expose().len(), 47);
/// assert!(simulator.base_url(Region::Eu).starts_with("http://127.0.0.1:"));
/// simulator.shutdown();
/// # Ok::<(), std::io::Error>(())
/// ```
pub type BlockingSimulator = Blocking<Simulator>;

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
            us: serve(&config, Region::Us, config.us_port, Arc::clone(&faults)).await?,
            eu: serve(&config, Region::Eu, config.eu_port, faults).await?,
        })
    }

    /// Starts a simulator from a program that has no runtime; see [`BlockingSimulator`].
    ///
    /// # Errors
    ///
    /// As [`start`](Simulator::start), and if no thread can be started.
    pub fn start_blocking(config: Config) -> io::Result<BlockingSimulator> {
        Blocking::start("notai-sim", move || Simulator::start(config))
    }

    /// Where a region answers: `http://127.0.0.1:PORT`, without a slash at the end.
    pub fn base_url(&self, region: Region) -> String {
        self.server(region).base_url()
    }

    /// Makes a key for the integration that has this plan in this region.
    pub fn mint_key(&self, region: Region, plan: Plan) -> MintedKey {
        self.stack(region).keys.mint(plan)
    }

    /// Makes a key unknown, from the next request on.
    pub fn revoke(&self, key: &MintedKey) {
        self.stack(key.region()).keys.revoke(key.expose());
    }

    /// Lets this many new sessions appear. Each is one second younger than the one before it, and the
    /// region's present moves along.
    pub fn add_sessions(&self, region: Region, count: u64) {
        self.stack(region).add_sessions(count);
    }

    /// How many requests a region has answered so far.
    pub fn requests(&self, region: Region) -> u64 {
        self.stack(region).core().log.total()
    }

    /// The last requests that a region has answered, the oldest first; 4,096 are remembered.
    pub fn log(&self, region: Region) -> Vec<LoggedRequest> {
        self.stack(region).core().log.recent()
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
    pub fn set_faults(&self, faults: Vec<FaultRule>) -> Result<(), Invalid> {
        self.us.api().core().faults.set(faults)
    }

    /// Lets nothing go wrong from now on. What has gone wrong already, a stalled connection say, stays so.
    pub fn clear_faults(&self) {
        self.us.api().core().faults.clear();
    }

    /// The faults, and how often each has happened.
    pub fn faults(&self) -> Vec<FaultStatus> {
        self.us.api().core().faults.status()
    }

    /// Refuses new connections to a region, at once and for a time of the [clock](Config::clock). Connections
    /// that are there end once they are idle.
    pub fn refuse_connections(&self, region: Region, duration: Duration) {
        self.stack(region).core().refuse_connections(duration);
    }

    /// Stops both servers and waits until every answer that is on its way has been sent. Those that a fault
    /// delays or holds back are cut short.
    pub async fn shutdown(self) {
        // Both are told before either is waited for.
        let Simulator { us, eu } = self;
        for task in [us, eu].map(Server::shutdown) {
            // Whether it ended by itself or with a panic, it has ended.
            let _ = task.await;
        }
    }

    fn server(&self, region: Region) -> &Server<Stack> {
        match region {
            Region::Us => &self.us,
            Region::Eu => &self.eu,
        }
    }

    fn stack(&self, region: Region) -> &Stack {
        self.server(region).api()
    }
}

async fn serve(
    config: &Config,
    region: Region,
    port: u16,
    faults: Arc<Faults<Operation, Region>>,
) -> io::Result<Server<Stack>> {
    let stack = |gate, stop| Stack::new(config, region, faults, gate, stop);
    let server = Server::start(port, stack, routes::router).await;
    server.map_err(|error| {
        io::Error::new(error.kind(), format!("cannot bind 127.0.0.1:{port} for region {region}: {error}"))
    })
}
