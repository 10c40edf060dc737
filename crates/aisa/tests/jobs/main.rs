//! Jobs against a scripted server on loopback, in time that passes by waiting only.

#[cfg(feature = "dataforseo")]
mod dataforseo;
mod integration;
mod support;
#[cfg(feature = "video")]
mod video;
