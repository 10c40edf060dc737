//! What a document refers to on other hosts: fetched from named hosts only, once, and within bounds.
//!
//! An address in a document is a stranger's text that would make this machine call somebody. So nobody is called whom a
//! maintainer has not named, in `document.reference_hosts` of the [manifest](crate::manifest) or on the command line; a
//! redirect is followed as far as it stays among the named hosts; and nothing is sent along that was not made here: no
//! login, no cookie, no referrer.
//!
//! ```
//! # async fn example() -> Result<(), openapi_pin::Error> {
//! use openapi_pin::references::{Bounds, Naming, References};
//!
//! let references = References::new(["schemas.example".parse()?], Naming::Option, Bounds::default());
//! let error = references.get("https://elsewhere.example/pet.yaml").await.unwrap_err();
//! assert!(error.help().unwrap().contains("--reference-host elsewhere.example"));
//! # Ok(())
//! # }
//! ```

mod host;
mod pinned;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::{Duration, Instant};

pub use host::Host;
pub use pinned::PinnedReference;
pub(crate) use pinned::pinned;
use tokio::sync::Mutex;

use crate::address::Address;
use crate::error::{Error, ErrorKind};
use crate::fetch::{Limits, Reply, ask};

/// What was found at an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reference {
    /// The address that a document names.
    pub url: String,
    /// The address where it was found: the same, or where redirects led. What it refers to is seen from there.
    pub found_at: String,
    /// The bytes, as they were sent.
    pub bytes: Arc<[u8]>,
}

/// Bounds of everything that is fetched for one run of a command.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Bounds {
    /// Those of each file.
    pub each: Limits,
    /// How many redirects are followed for a file. Default: 5.
    pub redirects: usize,
    /// How many files are asked for. Default: 1,000.
    pub files: usize,
    /// How long they take together. Default: 5 minutes.
    pub time: Duration,
    /// How large they are together, in bytes. Default: 64 MiB, as one document.
    pub bytes: usize,
}

impl Default for Bounds {
    fn default() -> Self {
        let each = Limits::default();
        Bounds { redirects: 5, files: 1_000, time: Duration::from_secs(300), bytes: each.max_bytes, each }
    }
}

/// Where a host is named, so that an error can say what to write there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Naming {
    /// In this manifest.
    Manifest(String),
    /// By the option `--reference-host`.
    Option,
}

/// What may be fetched, what still may be, and what was.
#[derive(Debug)]
pub struct References {
    hosts: BTreeSet<Host>,
    naming: Naming,
    bounds: Bounds,
    /// Locked while something is fetched, so that nothing is fetched twice.
    state: Mutex<State>,
}

#[derive(Debug)]
struct State {
    /// Address -> what was found there, or why nothing.
    known: BTreeMap<String, Result<Reference, Refusal>>,
    files_left: usize,
    bytes_left: usize,
    time_left: Duration,
}

/// An error that can be told again.
#[derive(Debug, Clone)]
struct Refusal {
    kind: ErrorKind,
    what: String,
    help: Option<String>,
}

impl References {
    /// From these hosts, which are named there.
    pub fn new(hosts: impl IntoIterator<Item = Host>, naming: Naming, bounds: Bounds) -> References {
        let state = State {
            known: BTreeMap::new(),
            files_left: bounds.files,
            bytes_left: bounds.bytes,
            time_left: bounds.time,
        };
        References { hosts: hosts.into_iter().collect(), naming, bounds, state: Mutex::new(state) }
    }

    /// What is published at an address, which is asked for once. Needs a tokio runtime with I/O and time.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Address`] if the address or one that it leads to must not be fetched, of whatever host;
    /// [`ErrorKind::Host`] if its host is not named; [`ErrorKind::Fetch`] as [`fetch`](crate::fetch()), and beyond the bounds.
    pub async fn get(&self, url: &str) -> Result<Reference, Error> {
        let mut state = self.state.lock().await;
        let result = match state.known.get(url).cloned() {
            Some(known) => known,
            None => {
                let found = self.follow(url, &mut state).await.map_err(Refusal::of);
                state.known.insert(url.to_owned(), found.clone());
                found
            }
        };
        result.map_err(|refusal| refusal.tell(url))
    }

    async fn follow(&self, url: &str, state: &mut State) -> Result<Reference, Error> {
        let mut address: Address = url.parse()?;
        self.may_be_asked(&address)?;
        let limits = self.begin(&address, state)?;
        let started = Instant::now();
        let mut redirects = self.bounds.redirects;
        let bytes = loop {
            let limits = Limits { total: limits.total.saturating_sub(started.elapsed()), ..limits.clone() };
            let target = match ask(&address, crate::Condition::Always, &limits).await {
                Ok(Reply::Document { bytes, .. }) => break Ok(bytes),
                Ok(Reply::NotModified) => break Err(failed("the server sent no document".to_owned())),
                Ok(Reply::Moved { to: Some(target), .. }) => target,
                Ok(Reply::Moved { error, to: None }) | Err(error) => break Err(error),
            };
            if redirects == 0 {
                break Err(failed(format!("it leads on and on, more than {} times", self.bounds.redirects)));
            }
            redirects -= 1;
            match self.target(&address, target) {
                Ok(next) => address = next,
                Err(error) => break Err(error),
            }
        };
        state.time_left = state.time_left.saturating_sub(started.elapsed());
        let bytes = bytes?;
        // What was read is never more: the limit of the file was what is left.
        state.bytes_left = state.bytes_left.saturating_sub(bytes.len());
        Ok(Reference { url: url.to_owned(), found_at: address.to_string(), bytes: bytes.into() })
    }

    /// The limits of the next file, unless there is to be none.
    fn begin(&self, address: &Address, state: &mut State) -> Result<Limits, Error> {
        let Bounds { each, files, time, bytes, .. } = &self.bounds;
        let used_up = |what: String| {
            failed(what)
                .in_file(address.to_string())
                .with_help("a document that is split over that much is bundled into one file first")
        };
        state.files_left =
            state.files_left.checked_sub(1).ok_or_else(|| used_up(format!("{files} files were fetched already")))?;
        if state.time_left.is_zero() {
            return Err(used_up(format!("fetching took more than {} seconds already", time.as_secs())));
        }
        if state.bytes_left == 0 {
            return Err(used_up(format!("{bytes} bytes were fetched already")));
        }
        Ok(Limits {
            total: each.total.min(state.time_left),
            max_bytes: each.max_bytes.min(state.bytes_left),
            ..each.clone()
        })
    }

    /// The address that a redirect leads to, if it may be asked.
    fn target(&self, from: &Address, mut target: reqwest::Url) -> Result<Address, Error> {
        // It names a place in what is found there, which is for the one who asked.
        target.set_fragment(None);
        let refused = |error: Error| {
            let what = format!("{from} leads elsewhere: {}", error.what());
            Error::new(error.kind(), what).with_help(error.help().unwrap_or_default())
        };
        let address = Address::try_from(target).map_err(refused)?;
        self.may_be_asked(&address).map_err(refused)?;
        Ok(address)
    }

    fn may_be_asked(&self, address: &Address) -> Result<(), Error> {
        let host = address.host();
        if self.hosts.contains(host) {
            return Ok(());
        }
        let help = match &self.naming {
            Naming::Manifest(file) => {
                let named = self.hosts.iter().map(Host::as_str).chain([host]);
                let list: Vec<_> = named.map(|host| format!("\"{host}\"")).collect();
                format!(
                    "if it may be asked, write `reference_hosts = [{}]` below [document] in {file}",
                    list.join(", ")
                )
            }
            Naming::Option => format!("if it may be asked, add `--reference-host {host}`"),
        };
        Err(Error::new(ErrorKind::Host, format!("the host `{host}` is not named")).with_help(help))
    }
}

impl Refusal {
    fn of(error: Error) -> Refusal {
        Refusal { kind: error.kind(), what: error.what().to_owned(), help: error.help().map(str::to_owned) }
    }

    fn tell(self, url: &str) -> Error {
        // An address with a login in it is not repeated.
        let place = if url.contains('@') { "the address of a reference" } else { url };
        let error = Error::new(self.kind, self.what).in_file(place);
        match self.help {
            Some(help) => error.with_help(help),
            None => error,
        }
    }
}

fn failed(what: String) -> Error {
    Error::new(ErrorKind::Fetch, what).with_help("bundle the document into one file first, or correct the address")
}
