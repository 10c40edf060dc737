//! Calls against a scripted server on loopback, in time that passes by waiting only.

#[cfg(feature = "dataforseo")]
mod dataforseo;
mod integration;
#[cfg(all(feature = "chat", feature = "tavily"))]
mod money;
mod support;
#[cfg(feature = "video")]
mod video;
