//! Freight

use super::OPERATIONS;
use crate::Client;
use crate::support::{self, ByteStream, Call, File, Form, Sent, Style, Untyped, json_error, untyped_error};
use crate::types;

impl Client {
    /// Sends freight, with its papers.
    ///
    /// `POST /freight`
    pub fn send_freight(&self, body: SendFreightForm) -> SendFreight {
        SendFreight(Call::new(&self.core, &OPERATIONS[8]).multipart("multipart/form-data", body.0))
    }

    /// `PUT /freight/{id}/owner`
    pub fn set_owner(&self, id: &str, body: impl Into<SetOwnerBody>) -> SetOwner {
        Call::new(&self.core, &OPERATIONS[9])
            .path("id", id, Style::SIMPLE)
            .then(|call| SetOwnerBody::attach(body.into(), call))
            .then(SetOwner)
    }

    /// `GET /freight/{id}/label`
    pub fn get_label(&self, id: &str) -> GetLabel {
        GetLabel(Call::new(&self.core, &OPERATIONS[10]).path("id", id, Style::SIMPLE))
    }

    /// `PUT /freight/{id}/label`
    pub fn set_label(&self, id: &str, body: impl Into<File>) -> SetLabel {
        SetLabel(Call::new(&self.core, &OPERATIONS[11]).path("id", id, Style::SIMPLE).file("image/*", body))
    }

    /// `POST /login`
    pub fn login(&self, body: types::LoginBody) -> Login {
        Call::new(&self.core, &OPERATIONS[12])
            .server("https://login.ferries.example")
            .redirects()
            .form("application/x-www-form-urlencoded", &body, &[("scopes", Style::PIPE)])
            .then(Login)
    }

    /// `POST /log`
    pub fn write_log(&self) -> WriteLog {
        WriteLog(Call::new(&self.core, &OPERATIONS[13]))
    }

    /// `PUT /manuals/{name}/{page}`
    pub fn set_manual(&self, name: &str, page: &str, body: types::Manual) -> SetManual {
        Call::new(&self.core, &OPERATIONS[14])
            .path("name", name, Style::SIMPLE.reserved())
            .path("page", page, Style::SIMPLE.reserved())
            .json("application/json", &body)
            .then(SetManual)
    }
}

/// A request of [`Client::send_freight`].
#[must_use]
pub struct SendFreight(Call);

impl SendFreight {
    /// Sends the request.
    ///
    /// - 201: Taken.
    /// - 402: Unpaid.
    pub fn send(self) -> Sent<types::Receipt, types::Problem> {
        self.0.send_json("application/json", json_error)
    }
}

/// What [`Client::send_freight`] sends, part by part.
#[derive(Debug)]
pub struct SendFreightForm(Form);

impl SendFreightForm {
    /// A form of what has to be in it.
    ///
    /// - `papers`: The papers.
    pub fn new(papers: impl Into<File>, weight: f64) -> Self {
        Self(Form::new().file("papers", papers, Some("application/pdf")).text("weight", &weight, None))
    }

    pub fn photos(self, photos: impl IntoIterator<Item = impl Into<File>>) -> Self {
        Self(self.0.files("photos", photos, None))
    }

    pub fn labels(self, labels: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.texts("labels", &support::list::<String>(labels), None))
    }

    pub fn owner(self, owner: &types::Owner) -> Self {
        Self(self.0.json("owner", owner, None))
    }

    pub fn note(self, note: &str) -> Self {
        Self(self.0.text("note", note, None))
    }

    /// Adds parts that the document does not declare.
    pub fn with_parts(self, add: impl FnOnce(Form) -> Form) -> Self {
        Self(add(self.0))
    }
}

/// A request of [`Client::set_owner`].
#[must_use]
pub struct SetOwner(Call);

impl SetOwner {
    /// Sends the request.
    ///
    /// - 204: Done.
    pub fn send(self) -> Sent<(), Untyped> {
        self.0.send_empty("*/*", untyped_error)
    }
}

/// What [`Client::set_owner`] sends.
#[derive(Debug)]
#[non_exhaustive]
pub enum SetOwnerBody {
    /// `application/json`
    Json(types::Owner),
    /// `application/x-www-form-urlencoded`
    Form(types::Owner),
    /// `multipart/form-data`
    Multipart(SetOwnerForm),
    /// `application/xml`
    Xml(String),
    /// `text/plain`
    Text(String),
    /// `application/pdf`
    Pdf(File),
}

impl SetOwnerBody {
    fn attach(self, call: Call) -> Call {
        match self {
            Self::Json(body) => call.json("application/json", &body),
            Self::Form(body) => call.form("application/x-www-form-urlencoded", &body, &[]),
            Self::Multipart(body) => call.multipart("multipart/form-data", body.0),
            Self::Xml(body) => call.text("application/xml", body),
            Self::Text(body) => call.text("text/plain", body),
            Self::Pdf(body) => call.file("application/pdf", body),
        }
    }
}

impl From<types::Owner> for SetOwnerBody {
    fn from(body: types::Owner) -> Self {
        Self::Json(body)
    }
}

impl From<SetOwnerForm> for SetOwnerBody {
    fn from(body: SetOwnerForm) -> Self {
        Self::Multipart(body)
    }
}

impl From<String> for SetOwnerBody {
    fn from(body: String) -> Self {
        Self::Text(body)
    }
}

impl From<&str> for SetOwnerBody {
    fn from(body: &str) -> Self {
        Self::Text(body.to_owned())
    }
}

impl From<File> for SetOwnerBody {
    fn from(body: File) -> Self {
        Self::Pdf(body)
    }
}

/// What [`Client::set_owner`] sends, part by part.
#[derive(Debug, Default)]
pub struct SetOwnerForm(Form);

impl SetOwnerForm {
    /// An empty form.
    pub fn new() -> Self {
        Self(Form::new())
    }

    pub fn name(self, name: &str) -> Self {
        Self(self.0.text("name", name, None))
    }

    /// Adds parts that the document does not declare.
    pub fn with_parts(self, add: impl FnOnce(Form) -> Form) -> Self {
        Self(add(self.0))
    }
}

/// A request of [`Client::get_label`].
#[must_use]
pub struct GetLabel(Call);

impl GetLabel {
    /// Sends the request.
    ///
    /// - 200: The label.
    /// - 303: It is elsewhere.
    pub fn send(self) -> Sent<ByteStream, Untyped> {
        self.0.send_bytes("image/png", untyped_error)
    }
}

/// A request of [`Client::set_label`].
#[must_use]
pub struct SetLabel(Call);

impl SetLabel {
    /// Sends the request.
    ///
    /// - 200: What was read.
    pub fn send(self) -> Sent<String, Untyped> {
        self.0.send_text("text/plain", untyped_error)
    }
}

/// A request of [`Client::login`].
#[must_use]
pub struct Login(Call);

impl Login {
    /// Sends the request.
    ///
    /// - 302: To where you came from.
    pub fn send(self) -> Sent<(), Untyped> {
        self.0.send_empty("*/*", untyped_error)
    }
}

/// A request of [`Client::write_log`].
#[must_use]
pub struct WriteLog(Call);

impl WriteLog {
    pub fn body(self, body: impl Into<String>) -> Self {
        Self(self.0.text("text/plain", body))
    }

    /// Sends the request.
    pub fn send(self) -> Sent<Untyped, Untyped> {
        self.0.send_untyped("application/json, */*;q=0.5", untyped_error)
    }
}

/// A request of [`Client::set_manual`].
#[must_use]
pub struct SetManual(Call);

impl SetManual {
    /// Sends the request.
    ///
    /// - 200: As it is kept.
    pub fn send(self) -> Sent<types::Manual, Untyped> {
        self.0.send_json("application/json", untyped_error)
    }
}
