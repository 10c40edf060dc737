//! The options that the builder of every client has.

/// Gives a builder with a field `setup: Setup` the options that are the same for every API; what differs is said in the
/// invocation, for the documentation.
#[macro_export]
macro_rules! setup_options {
    (
        $builder:ident,
        idle_timeout: $idle:literal,
        attempt_timeout: $attempt:literal,
        deadline: $deadline:literal,
        $(#[$retry:meta])*
        retry
    ) => {
        /// What every client can be told.
        impl $builder {
            /// The name of your program for the `User-Agent`: `name` or `name/version`, at most 64 characters.
            pub fn with_app_name(mut self, name: impl Into<String>) -> Self {
                self.setup.app_name = Some(name.into());
                self
            }

            /// Time to make a connection, TLS included. Default 10 s.
            pub fn with_connect_timeout(mut self, timeout: std::time::Duration) -> Self {
                self.setup.transport.connect_timeout = timeout;
                self
            }

            #[doc = concat!("Longest silence while a response is awaited or read. Default ", $idle, ".")]
            pub fn with_idle_timeout(mut self, timeout: std::time::Duration) -> Self {
                self.setup.transport.idle_timeout = timeout;
                self
            }

            /// Time for one attempt, from the start of the attempt, with looking up the name, connecting and TLS, to the last
            #[doc = concat!("byte received. Default ", $attempt, "; `None` for no limit.")]
            pub fn with_attempt_timeout(mut self, timeout: impl Into<Option<std::time::Duration>>) -> Self {
                self.setup.pipeline = self.setup.pipeline.attempt_timeout(timeout.into());
                self
            }

            /// Time for a whole call: all attempts, and all waits between them and for the plan's rate.
            #[doc = concat!("Default ", $deadline, "; `None` for no limit. A walk over a list is many calls.")]
            pub fn with_deadline(mut self, deadline: impl Into<Option<std::time::Duration>>) -> Self {
                self.setup.pipeline = self.setup.pipeline.deadline(deadline.into());
                self
            }

            $(#[$retry])*
            pub fn with_retry(mut self, retry: $crate::Retry) -> Self {
                self.setup.pipeline = self.setup.pipeline.retry(retry);
                self
            }

            /// Makes the jitter of waits repeatable; for tests.
            pub fn with_seed(mut self, seed: u64) -> Self {
                self.setup.pipeline = self.setup.pipeline.seed(seed);
                self
            }

            /// Largest accepted response, in bytes. Default 32 MiB.
            pub fn with_response_limit(mut self, bytes: usize) -> Self {
                self.setup.pipeline = self.setup.pipeline.body_limit(bytes);
                self
            }

            /// A proxy for all requests: `http://host:port` or `https://host:port`. Without one the usual variables
            /// (`HTTPS_PROXY`, `ALL_PROXY`, `NO_PROXY`) are followed, except for an endpoint on loopback.
            pub fn with_proxy(mut self, url: impl Into<String>) -> Self {
                self.setup.transport.proxy = Some(url.into());
                self
            }

            /// A further trusted root certificate as PEM text, such as that of a company's proxy; added to the system's.
            pub fn with_root_certificate(mut self, pem: impl Into<Vec<u8>>) -> Self {
                self.setup.transport.root_certificates.push(pem.into());
                self
            }

            /// Where the client reads the time and how it waits; for tests.
            pub fn with_clock(mut self, clock: std::sync::Arc<dyn $crate::Clock>) -> Self {
                self.setup.pipeline = self.setup.pipeline.clock(clock.clone());
                self.setup.clock = clock;
                self
            }
        }
    };
}
