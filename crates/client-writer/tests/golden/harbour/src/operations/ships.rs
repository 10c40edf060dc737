//! ships

use super::OPERATIONS;
use crate::Client;
use crate::support::{Call, Sent, Style, Untyped, untyped_error};
use crate::types;

impl Client {
    /// `GET /ships`
    pub fn list_ships(&self) -> ListShips {
        ListShips(Call::new(&self.core, &OPERATIONS[0]))
    }

    /// `POST /ships`
    pub fn add_ship(&self, body: types::NewShip) -> AddShip {
        AddShip(Call::new(&self.core, &OPERATIONS[1]).json("application/json", &body))
    }

    /// `PATCH /ships/{id}`
    pub fn change_ship(&self, id: &str, body: types::ShipChange) -> ChangeShip {
        ChangeShip(Call::new(&self.core, &OPERATIONS[2]).path("id", id, Style::SIMPLE).json("application/json", &body))
    }
}

/// A request of [`Client::list_ships`].
#[must_use]
pub struct ListShips(Call);

impl ListShips {
    /// Sends the request.
    ///
    /// - 200: All of them.
    pub fn send(self) -> Sent<Vec<types::Ship>, Untyped> {
        self.0.send_json("application/json", untyped_error)
    }
}

/// A request of [`Client::add_ship`].
#[must_use]
pub struct AddShip(Call);

impl AddShip {
    /// Sends the request.
    ///
    /// - 201: It is there.
    pub fn send(self) -> Sent<types::Ship, Untyped> {
        self.0.send_json("application/json", untyped_error)
    }
}

/// A request of [`Client::change_ship`].
#[must_use]
pub struct ChangeShip(Call);

impl ChangeShip {
    /// Sends the request.
    ///
    /// - 204: Done.
    pub fn send(self) -> Sent<(), Untyped> {
        self.0.send_empty("*/*", untyped_error)
    }
}
