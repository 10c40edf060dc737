//! `client.rs` and `credentials.rs`: the client, and a type for each way to authenticate.

use api_model::Api;
use api_model::model::{Place, Scheme, SchemeKind};

use crate::servers::{is_relative, with_defaults};
use crate::text::{Text, line, open};

/// The text of `client.rs`.
pub(crate) fn write(api: &Api) -> String {
    let mut text = Text::default();
    text.line("//! The client.");
    text.blank();
    text.line("use std::sync::Arc;");
    text.blank();
    let with_credentials = has_credentials(api);
    let names = ["ConfigError", "Core", "Transport"];
    if with_credentials {
        text.line("use crate::credentials::Credentials;");
    }
    text.imports("crate::support", &names);
    text.blank();
    text.comment("///", &format!("A client of {}.", title(api)));
    text.line("///");
    text.line("/// It is cheap to clone: clones share their connections.");
    text.line("#[derive(Debug, Clone)]");
    open!(text, "pub struct Client {{");
    text.line("pub(crate) core: Core,");
    text.close("}");
    text.blank();
    open!(text, "impl Client {{");
    write_new(&mut text, api);
    write_settings(&mut text, with_credentials);
    text.close("}");
    text.finish()
}

fn write_new(text: &mut Text, api: &Api) {
    text.line("/// A client of the API at an address.");
    if !api.servers.is_empty() {
        text.line("///");
        text.line("/// The addresses that the document names are in [`servers`](crate::servers).");
    }
    text.line("///");
    text.line("/// # Errors");
    text.line("///");
    text.line("/// If the address is none.");
    open!(text, "pub fn new(base_url: impl AsRef<str>) -> Result<Self, ConfigError> {{");
    let own = api.operations.iter().any(|op| op.servers.first().is_some_and(|server| !is_relative(&server.url)));
    let declared: Vec<String> = api.servers.iter().map(with_defaults).filter(|url| !is_relative(url)).collect();
    if own && !declared.is_empty() {
        let declared: Vec<String> = declared.iter().map(|url| format!("{:?}", url.trim_end_matches('/'))).collect();
        text.line("let base_url = base_url.as_ref();");
        text.line("// Operations with a server of their own are sent there, unless this is a server that the document");
        text.line("// does not know, like that of a test.");
        text.array("const DECLARED: &[&str] =", &declared);
        text.line("let declared = DECLARED.contains(&base_url.trim_end_matches('/'));");
        text.line("let core = if declared { Core::declared(base_url)? } else { Core::new(base_url)? };");
        text.line("Ok(Self { core })");
    } else {
        text.line("Ok(Self { core: Core::new(base_url.as_ref())? })");
    }
    text.close("}");
}

fn write_settings(text: &mut Text, with_credentials: bool) {
    if with_credentials {
        text.blank();
        text.line(
            "/// Authenticates with a credential of [`credentials`](crate::credentials), where operations ask for it.",
        );
        text.line("///");
        text.line("/// Several can be set, one of each kind. They are sent to the address of the client only.");
        text.line("#[must_use]");
        open!(text, "pub fn with_credential(mut self, credential: impl Into<Credentials>) -> Self {{");
        text.line("let Credentials { scheme, credential } = credential.into();");
        text.line("self.core = self.core.with_credential(scheme, credential);");
        text.line("self");
        text.close("}");
    }
    for (doc, signature, body) in SETTINGS {
        text.blank();
        for line in doc {
            line!(text, "///{}{line}", if line.is_empty() { "" } else { " " });
        }
        text.line("#[must_use]");
        open!(text, "{signature} {{");
        line!(text, "{body}");
        text.line("self");
        text.close("}");
    }
    text.blank();
    text.line("/// Sends a header with every request.");
    text.line("///");
    text.line("/// # Errors");
    text.line("///");
    text.line("/// If it is no header.");
    open!(text, "pub fn with_header(mut self, name: &str, value: &str) -> Result<Self, ConfigError> {{");
    text.line("self.core = self.core.with_header(name, value)?;");
    text.line("Ok(self)");
    text.close("}");
    text.blank();
    text.line("/// The address of the API.");
    text.line("#[must_use]");
    open!(text, "pub fn base_url(&self) -> &str {{");
    text.line("self.core.base_url()");
    text.close("}");
}

/// The settings of a client: documentation, signature, what is done.
const SETTINGS: [(&[&str], &str, &str); 2] = [
    (
        &[
            "Sends requests through an HTTP client of your own: with a proxy, timeouts, certificates.",
            "",
            "It should not follow redirects to other hosts: they could see the credentials.",
        ],
        "pub fn with_http_client(mut self, http: reqwest::Client) -> Self",
        "self.core = self.core.with_client(http);",
    ),
    (
        &["Sends requests through a layer of your own, which may retry, wait, record, or answer by itself."],
        "pub fn with_transport(mut self, transport: Arc<dyn Transport>) -> Self",
        "self.core = self.core.with_transport(transport);",
    ),
];

/// Whether there is something to authenticate with.
pub(crate) fn has_credentials(api: &Api) -> bool {
    api.schemes.iter().any(|scheme| scheme.kind != SchemeKind::MutualTls)
}

/// The title of an API, or what stands for it.
pub(crate) fn title(api: &Api) -> &str {
    match api.title.trim() {
        "" => "the API",
        title => title,
    }
}

/// The text of `credentials.rs`; `None` if there is nothing to authenticate with.
pub(crate) fn write_credentials(api: &Api) -> Option<String> {
    if !has_credentials(api) {
        return None;
    }
    let mut text = Text::default();
    text.line("//! The ways to authenticate.");
    text.blank();
    text.line("use crate::support::Credential;");
    text.blank();
    text.line("/// A credential of any kind; its secret is not shown.");
    text.line("#[derive(Debug, Clone)]");
    open!(text, "pub struct Credentials {{");
    text.line("pub(crate) scheme: &'static str,");
    text.line("pub(crate) credential: Credential,");
    text.close("}");
    for scheme in &api.schemes {
        write_credential(&mut text, scheme);
    }
    Some(text.finish())
}

fn write_credential(text: &mut Text, scheme: &Scheme) {
    let one = |name: &str| vec![format!("{name}: impl Into<String>")];
    let (how, arguments, credential) = match &scheme.kind {
        SchemeKind::Bearer => {
            ("A token, sent as `Authorization: Bearer`.".to_owned(), one("token"), "bearer(token)".to_owned())
        }
        SchemeKind::Basic => (
            "A user and a password, sent as `Authorization: Basic`.".to_owned(),
            vec!["user: &str".to_owned(), "password: &str".to_owned()],
            "basic(user, password)".to_owned(),
        ),
        SchemeKind::Http(prefix) => (
            format!("Credentials that are sent as `Authorization: {prefix}`."),
            one("credentials"),
            format!("http({prefix:?}, credentials)"),
        ),
        SchemeKind::ApiKey(place, name) => {
            let (place, method) = match place {
                Place::Header => ("header", "header"),
                Place::Cookie => ("cookie", "cookie"),
                Place::Query | Place::QueryString | Place::Path => ("query parameter", "query"),
            };
            (format!("A key, sent in the {place} `{name}`."), one("key"), format!("{method}({name:?}, key)"))
        }
        SchemeKind::MutualTls => return,
    };
    let name = &scheme.type_name;
    text.blank();
    text.doc(&how);
    if let Some(doc) = scheme.doc.as_deref().filter(|doc| !doc.trim().is_empty()) {
        text.line("///");
        text.doc(doc);
    }
    text.line("#[derive(Debug, Clone)]");
    line!(text, "pub struct {name}(Credential);");
    text.blank();
    open!(text, "impl {name} {{");
    text.line("/// The credential.");
    text.list("pub fn new(", &arguments, ") -> Self {");
    text.deeper();
    line!(text, "Self(Credential::{credential})");
    text.close("}");
    text.close("}");
    text.blank();
    open!(text, "impl From<{name}> for Credentials {{");
    open!(text, "fn from(credential: {name}) -> Self {{");
    line!(text, "Self {{ scheme: {:?}, credential: credential.0 }}", scheme.key);
    text.close("}");
    text.close("}");
}
