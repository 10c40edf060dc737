//! The door of a region: a listener that can be closed for a time and opened again on the same port.

use std::fmt;
use std::io;
use std::net::SocketAddr;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::select;
use tokio::sync::{Notify, watch};

use crate::clock::{Clock, Sleep};

/// Callers that the system lets wait for a connection to be accepted.
const BACKLOG: u32 = 1_024;

/// How long to leave the system alone that has no more connections to give.
const BREATHER: Duration = Duration::from_millis(50);

/// A listener that can be closed and opened again.
#[derive(Debug)]
pub struct Gate {
    address: SocketAddr,
    door: Mutex<Door>,
    /// Told when the door changes.
    changed: Notify,
    /// Counts the closings; a connection from before one ends as soon as it is idle.
    closings: watch::Sender<u64>,
}

enum Door {
    Open(TcpListener),
    Closed {
        /// By the clock.
        until: Duration,
        /// Keeps the port, so that nobody else gets it. Without listening: callers are refused.
        keeper: Option<TcpSocket>,
        /// Until then. Begun when the door is closed and dropped when it is open, so that time that is not real does
        /// not run past that moment.
        sleep: Sleep,
    },
    Shut,
}

impl Gate {
    /// Listens there; port 0 takes a free one.
    ///
    /// # Errors
    ///
    /// If the port cannot be bound.
    pub async fn open(wanted: SocketAddr) -> io::Result<Self> {
        let listener = TcpListener::bind(wanted).await?;
        let address = listener.local_addr()?;
        Ok(Gate {
            address,
            door: Mutex::new(Door::Open(listener)),
            changed: Notify::new(),
            closings: watch::Sender::new(0),
        })
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Refuses connections from now on, for `duration` by the clock.
    pub fn close(&self, clock: &dyn Clock, duration: Duration) {
        let end = clock.elapsed() + duration;
        let mut door = self.lock();
        match &mut *door {
            Door::Shut => {}
            Door::Closed { until, sleep, .. } => {
                if end > *until {
                    *until = end;
                    *sleep = clock.background(duration);
                }
            }
            Door::Open(_) => {
                // First the listener goes, then the port is taken again.
                *door = Door::Shut;
                let sleep = clock.background(duration);
                *door = Door::Closed { until: end, keeper: keeper(self.address).ok(), sleep };
            }
        }
        drop(door);
        self.closings.send_modify(|count| *count += 1);
        self.changed.notify_one();
    }

    /// Refuses connections for good.
    pub(crate) fn shut(&self) {
        *self.lock() = Door::Shut;
    }

    /// Changes when the gate is closed.
    pub(crate) fn closings(&self) -> watch::Receiver<u64> {
        self.closings.subscribe()
    }

    /// The next connection. It may be dropped before, and asked for again.
    pub(crate) async fn accept(&self, clock: &dyn Clock) -> TcpStream {
        loop {
            let closed_until = match &*self.lock() {
                Door::Closed { until, .. } => Some(*until),
                Door::Open(_) | Door::Shut => None,
            };
            match closed_until.map(|until| until.saturating_sub(clock.elapsed())) {
                None => select! {
                    biased;
                    () = self.changed.notified() => {}
                    accepted = std::future::poll_fn(|context| match &*self.lock() {
                        Door::Open(listener) => listener.poll_accept(context),
                        Door::Closed { .. } | Door::Shut => std::task::Poll::Pending,
                    }) => match accepted {
                        Ok((stream, _)) => return stream,
                        // The caller has gone already, or the system is out of descriptors.
                        Err(_) => tokio::time::sleep(BREATHER).await,
                    },
                },
                Some(Duration::ZERO) => {
                    if self.reopen().is_err() {
                        // The port could not be kept and somebody has it; they may give it back.
                        tokio::time::sleep(BREATHER).await;
                    }
                }
                Some(_) => select! {
                    biased;
                    () = self.changed.notified() => {}
                    () = std::future::poll_fn(|context| match &mut *self.lock() {
                        Door::Closed { sleep, .. } => sleep.as_mut().poll(context),
                        Door::Open(_) | Door::Shut => std::task::Poll::Ready(()),
                    }) => {}
                },
            }
        }
    }

    fn reopen(&self) -> io::Result<()> {
        let mut door = self.lock();
        if let Door::Closed { keeper: kept, .. } = &mut *door {
            let socket = match kept.take() {
                Some(socket) => socket,
                None => keeper(self.address)?,
            };
            *door = Door::Open(socket.listen(BACKLOG)?);
        }
        Ok(())
    }

    fn lock(&self) -> MutexGuard<'_, Door> {
        // The door is replaced as a whole, so a panic elsewhere cannot leave it half open.
        self.door.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A socket that has the port and does not listen.
fn keeper(address: SocketAddr) -> io::Result<TcpSocket> {
    let socket = TcpSocket::new_v4()?;
    // Connections from before may still be around.
    socket.set_reuseaddr(true)?;
    socket.bind(address)?;
    Ok(socket)
}

impl fmt::Debug for Door {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Door::Open(_) => "Open",
            Door::Closed { .. } => "Closed",
            Door::Shut => "Shut",
        })
    }
}
