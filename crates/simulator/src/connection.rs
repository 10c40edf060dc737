//! One connection, from its first byte to its last: HTTP as hyper speaks it, or the script of a fault.

use std::fmt;
use std::future::poll_fn;
use std::pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use axum::Router;
use axum::body::Body;
use axum::http::{Request, Uri};
use axum::response::Response;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::{Service as _, service_fn};
use hyper_util::rt::TokioIo;
use hyper_util::service::TowerToHyperService;
use tokio::net::TcpStream;
use tokio::select;

use crate::Api;
use crate::admin;
use crate::fault::{Endless, Fault, Script, Verdict};

/// How much of a request is looked at before it is read; its first line is at the beginning.
const PEEK: usize = 8 * 1024;

/// Something that can be taken once.
type Slot<T> = Mutex<Option<T>>;

/// Serves a connection until it ends, and ends it when it is idle and the simulator stops or the gate closes.
pub(crate) async fn serve<A: Api>(stream: TcpStream, router: Router, api: Arc<A>) {
    let core = api.core();
    let mut closings = core.gate.closings();
    // Only a delay is lost without it.
    let _ = stream.set_nodelay(true);

    let early = if core.faults.are_early() {
        select! {
            verdict = judged_early(&stream, &*api) => verdict,
            () = core.stop.begun() => return,
        }
    } else {
        None
    };
    if let Some(Verdict { delay, fault: Some(Fault::ResetBeforeRequest), .. }) = early {
        core.pause(delay).await;
        return Script::reset().play(stream, core).await;
    }

    let first: Slot<Verdict> = Mutex::new(early);
    let script: Slot<Script> = Slot::default();
    let is_endless = AtomicBool::new(false);
    let service = TowerToHyperService::new(router);
    let service = service_fn(|mut request: Request<Incoming>| {
        if let Some(verdict) = take(&first) {
            request.extensions_mut().insert(verdict);
        }
        let answer = service.call(request.map(Body::new));
        let (script, is_endless, stop) = (&script, &is_endless, &core.stop);
        // Boxed, because hyper gives a connection back only if the future of its service can be moved.
        Box::pin(async move {
            let Ok(mut response) = answer.await;
            let taken = match response.extensions_mut().remove::<Script>() {
                None if response.extensions().get::<Endless>().is_some() => {
                    is_endless.store(true, Ordering::Relaxed);
                    stop.has_begun().then(Script::default)
                }
                taken => taken,
            };
            match taken {
                None => Ok::<Response, TakenOver>(response),
                Some(taken) => {
                    *script.lock().unwrap_or_else(PoisonError::into_inner) = Some(taken);
                    Err(TakenOver)
                }
            }
        })
    });
    let mut connection = http1::Builder::new().serve_connection(TokioIo::new(stream), service);
    let (mut is_leaving, mut is_stopping) = (false, false);
    loop {
        select! {
            // What ended it, the caller's silence or a script, makes no difference here.
            _ = poll_fn(|context| connection.poll_without_shutdown(context)) => break,
            // The gate lives as long as the core, so this is a closing.
            _ = closings.changed(), if !is_leaving => is_leaving = true,
            () = core.stop.begun(), if !is_stopping => is_stopping = true,
        }
        if is_stopping && is_endless.load(Ordering::Relaxed) {
            break;
        }
        pin::Pin::new(&mut connection).graceful_shutdown();
    }
    let stream = connection.into_parts().io.into_inner();
    take(&script).unwrap_or_default().play(stream, core).await;
}

/// What is to happen to the first request of a connection, judged by its first line, which stays unread;
/// `None` if that line is not there yet, or not one of ours.
async fn judged_early<A: Api>(stream: &TcpStream, api: &A) -> Option<Verdict> {
    let mut bytes = [0; PEEK];
    let length = stream.peek(&mut bytes).await.ok()?;
    let text = String::from_utf8_lossy(&bytes[..length]);
    let (line, _) = text.split_once("\r\n")?;
    let mut words = line.split(' ');
    let (method, target) = (words.next()?, words.next()?);
    let target: Uri = target.parse().ok()?;
    (!admin::is_for(target.path())).then(|| api.core().judge(&api.sight(method, &target)))
}

fn take<T>(slot: &Slot<T>) -> Option<T> {
    slot.lock().unwrap_or_else(PoisonError::into_inner).take()
}

/// Tells hyper that the connection belongs to a script from now on.
#[derive(Debug)]
struct TakenOver;

impl fmt::Display for TakenOver {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the connection has been taken over by a fault")
    }
}

impl std::error::Error for TakenOver {}
