//! Streams of the three services that have them, from a server that says what the test tells it to.

#![cfg(all(feature = "chat", feature = "messages", feature = "perplexity"))]

mod chat;
mod ends;
mod messages;
mod paid;
mod perplexity;
mod raw;
mod support;
