//! log

use super::OPERATIONS;
use crate::Client;
use crate::support::{Call, Sent, Untyped, untyped_error};
use crate::types;

impl Client {
    /// `GET /log`
    pub fn read_log(&self) -> ReadLog {
        ReadLog(Call::new(&self.core, &OPERATIONS[3]))
    }

    /// `POST /log`
    pub fn write_log(&self, body: impl Into<types::Entry>) -> WriteLog {
        WriteLog(Call::new(&self.core, &OPERATIONS[4]).json::<types::Entry>("application/json", &body.into()))
    }
}

/// A request of [`Client::read_log`].
#[must_use]
pub struct ReadLog(Call);

impl ReadLog {
    /// Sends the request.
    ///
    /// - 200: What happened.
    pub fn send(self) -> Sent<Vec<types::Event>, Untyped> {
        self.0.send_json("application/json", untyped_error)
    }
}

/// A request of [`Client::write_log`].
#[must_use]
pub struct WriteLog(Call);

impl WriteLog {
    /// Sends the request.
    ///
    /// - 200: All kinds of things.
    pub fn send(self) -> Sent<types::Things, Untyped> {
        self.0.send_json("application/json", untyped_error)
    }
}
