//! Starting and stopping the two servers.

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;

use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use crate::limit::Limiter;
use crate::stack::Stack;
use crate::{Config, LoggedRequest, MintedKey, Plan, Region, routes};

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
    address: SocketAddr,
    /// Sent to, or dropped, to stop the server.
    stop: oneshot::Sender<()>,
    task: JoinHandle<io::Result<()>>,
}

impl Simulator {
    /// Starts both servers on 127.0.0.1, on the current tokio runtime.
    ///
    /// # Errors
    ///
    /// If a port cannot be bound, which does not happen with the default of free ports.
    pub async fn start(config: Config) -> io::Result<Simulator> {
        Ok(Simulator {
            us: Server::start(&config, Region::Us, config.us_port).await?,
            eu: Server::start(&config, Region::Eu, config.eu_port).await?,
        })
    }

    /// Where a region answers: `http://127.0.0.1:PORT`, without a slash at the end.
    pub fn base_url(&self, region: Region) -> String {
        format!("http://{}", self.server(region).address)
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

    /// Stops both servers and waits until every answer that is on its way has been sent.
    pub async fn shutdown(self) {
        // Both are told before either is waited for.
        let Simulator { us, eu } = self;
        let tasks = [us, eu].map(|server| {
            // A server that has already ended no longer listens for this.
            let _ = server.stop.send(());
            server.task
        });
        for task in tasks {
            // What a server could report here, a broken listener, no longer matters.
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
    async fn start(config: &Config, region: Region, port: u16) -> io::Result<Server> {
        let wanted = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
        let listener = TcpListener::bind(wanted).await.map_err(|error| {
            io::Error::new(error.kind(), format!("cannot bind {wanted} for region {region}: {error}"))
        })?;
        let address = listener.local_addr()?;
        let stack = Arc::new(Stack::new(config, region));
        let router = routes::router(Arc::clone(&stack));
        let (stop, stopped) = oneshot::channel();
        let task = tokio::spawn(async move {
            axum::serve(listener, router)
                .with_graceful_shutdown(async move {
                    // Told to stop and dropped mean the same.
                    let _ = stopped.await;
                })
                .await
        });
        Ok(Server { stack, address, stop, task })
    }
}
