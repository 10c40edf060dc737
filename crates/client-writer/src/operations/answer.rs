//! What an operation answers with: which types, by which status, and how each is reached.

use api_model::ident::Scope;
use api_model::model::{Content, ContentKind, Operation, Response, Status, Type};

/// Everything that an operation answers with.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Answers {
    /// The ways to send it: `send`, then one per further kind of content.
    pub(super) sends: Vec<Send>,
    /// Whether a redirect is what it answers with.
    pub(super) redirects: bool,
    /// What its errors are.
    pub(super) errors: Errors,
}

/// A way to send an operation.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Send {
    /// The method, for example `send_events`.
    pub(super) method: String,
    /// What to ask the server for.
    pub(super) accept: String,
    /// What comes back.
    pub(super) success: Success,
}

/// What comes back when all is well.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Success {
    /// The document does not say.
    Undeclared,
    /// The same, whatever the status; `None` is no body.
    One(Option<ContentKind>),
    /// It depends on the status.
    ByStatus(Vec<(Status, Option<ContentKind>)>),
}

/// What the errors of an operation are.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum Errors {
    /// The document does not say.
    Untyped,
    /// The same, whatever the status.
    One(Type),
    /// It depends on the status; sorted.
    ByStatus(Vec<(Status, ErrorBody)>),
}

/// What comes with an error of some status.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum ErrorBody {
    /// Nothing that has a type; whatever comes is kept as text or JSON.
    Untyped,
    /// Text.
    Text,
    /// JSON. Of several types, the first is the one that it is unless the media type says otherwise.
    Json(Vec<ErrorJson>),
}

/// One type of an error.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct ErrorJson {
    /// The variant of the enum of errors.
    pub(super) variant: String,
    pub(super) ty: Type,
    /// The media types that mean it, in small letters and without parameters.
    pub(super) media_types: Vec<String>,
}

impl ErrorBody {
    fn of(response: &Response) -> Self {
        let mut names = Scope::default();
        let mut found: Vec<ErrorJson> = Vec::new();
        for content in &response.contents {
            let ContentKind::Json(ty) = &content.kind else { continue };
            let essences = content.media_type.split(',').filter_map(|one| one.split(';').next());
            let mut essences: Vec<String> = essences.map(|one| one.trim().to_ascii_lowercase()).collect();
            essences.retain(|one| !one.contains('*') && !found.iter().any(|known| known.media_types.contains(one)));
            match found.iter_mut().find(|known| known.ty == *ty) {
                Some(known) => known.media_types.extend(essences),
                None => {
                    let media = if found.is_empty() { String::new() } else { media_name(&content.media_type) };
                    let variant = names.claim(format!("{}{media}", variant(response.status)));
                    found.push(ErrorJson { variant, ty: ty.clone(), media_types: essences });
                }
            }
        }
        match response.contents.first().map(|content| &content.kind) {
            _ if !found.is_empty() => Self::Json(found),
            Some(ContentKind::Text) => Self::Text,
            _ => Self::Untyped,
        }
    }

    /// Its types; `None` is text.
    fn types(&self) -> Vec<Option<&Type>> {
        match self {
            Self::Untyped => Vec::new(),
            Self::Text => vec![None],
            Self::Json(found) => found.iter().map(|one| Some(&one.ty)).collect(),
        }
    }
}

/// `ProblemJson` for `application/problem+json`.
fn media_name(media_type: &str) -> String {
    let essence = media_type.split([';', ',']).next().unwrap_or_default();
    let subtype = essence.rsplit('/').next().unwrap_or_default();
    let own = ["x-", "vnd."].iter().find_map(|prefix| subtype.strip_prefix(prefix));
    api_model::ident::pascal(&own.unwrap_or(subtype).replace('+', " "))
}

impl Answers {
    /// The answers of an operation.
    pub(super) fn of(operation: &Operation) -> Self {
        let (successes, redirects) = successes(operation);
        let errors: Vec<&Response> = operation
            .responses
            .iter()
            .filter(|response| !is_success(response.status) && (!redirects || !is_redirect(response.status)))
            .collect();
        let errors = self::errors(&errors);
        let sends = sends(operation, &successes, &errors);
        Self { sends, redirects, errors }
    }
}

/// The responses that mean success, and whether they are redirects.
fn successes(operation: &Operation) -> (Vec<&Response>, bool) {
    let those = |is: fn(Status) -> bool| operation.responses.iter().filter(move |r| is(r.status)).collect::<Vec<_>>();
    let (declared, redirects, default) = (those(is_success), those(is_redirect), those(|s| s == Status::Default));
    if !declared.is_empty() {
        (declared, false)
    } else if !redirects.is_empty() {
        (redirects, true)
    } else {
        (default, false)
    }
}

fn is_success(status: Status) -> bool {
    matches!(status, Status::Code(200..=299) | Status::Range(2))
}

fn is_redirect(status: Status) -> bool {
    matches!(status, Status::Code(300..=399) | Status::Range(3))
}

/// The statuses of successes, and what comes with each.
type Way<'a> = Vec<(Status, Option<&'a Content>)>;

/// The ways to send an operation.
fn sends(operation: &Operation, successes: &[&Response], errors: &Errors) -> Vec<Send> {
    let fallback = if *errors == Errors::Untyped { "*/*" } else { "application/json, */*;q=0.5" };
    if successes.is_empty() {
        let accept = "application/json, */*;q=0.5".to_owned();
        return vec![Send { method: "send".to_owned(), accept, success: Success::Undeclared }];
    }
    if operation.method == "HEAD" {
        let (method, accept) = ("send".to_owned(), fallback.to_owned());
        return vec![Send { method, accept, success: Success::One(None) }];
    }
    let mut ways: Vec<(String, Way<'_>)> = vec![("send".to_owned(), Vec::new())];
    for response in successes {
        if let Some((_, main)) = ways.first_mut() {
            main.push((response.status, response.contents.first()));
        }
        for content in response.contents.iter().skip(1) {
            let method = method(content);
            match ways.iter_mut().find(|(name, _)| *name == method) {
                // The first of several in the same response.
                Some((_, way)) if way.iter().any(|(status, _)| *status == response.status) => {}
                Some((_, way)) => way.push((response.status, Some(content))),
                None => ways.push((method, vec![(response.status, Some(content))])),
            }
        }
    }
    ways.into_iter()
        .map(|(method, way)| Send { accept: accept(&way, fallback), success: success(&way), method })
        .collect()
}

/// The method that asks for a content which is not the preferred one.
fn method(content: &Content) -> String {
    match content.kind {
        ContentKind::Text => "send_text".to_owned(),
        ContentKind::Bytes => "send_bytes".to_owned(),
        ContentKind::Events(_) | ContentKind::Envelopes(_) => "send_events".to_owned(),
        ContentKind::JsonLines(_) => "send_lines".to_owned(),
        ContentKind::Json(_) => {
            let essence = content.media_type.split([';', ',']).next().unwrap_or_default();
            let subtype = essence.rsplit('/').next().unwrap_or_default();
            format!("send_{}", api_model::ident::snake(subtype).trim_end_matches('_'))
        }
    }
}

/// The `Accept` header for some contents: their media types, each once.
fn accept(way: &[(Status, Option<&Content>)], fallback: &str) -> String {
    let mut types: Vec<&str> = Vec::new();
    for media_type in way.iter().filter_map(|(_, content)| *content).flat_map(|content| content.media_type.split(',')) {
        let media_type = media_type.trim();
        if !media_type.is_empty() && !types.contains(&media_type) {
            types.push(media_type);
        }
    }
    if types.is_empty() { fallback.to_owned() } else { types.join(", ") }
}

fn success(way: &[(Status, Option<&Content>)]) -> Success {
    let kinds: Vec<_> = way.iter().map(|(status, content)| (*status, content.map(|c| c.kind.clone()))).collect();
    match kinds.split_first() {
        None => Success::Undeclared,
        Some(((_, first), rest)) if rest.iter().all(|(_, kind)| kind == first) => Success::One(first.clone()),
        Some(_) => Success::ByStatus(in_order(kinds)),
    }
}

fn errors(responses: &[&Response]) -> Errors {
    let mut kinds: Vec<_> = responses.iter().map(|response| (response.status, ErrorBody::of(response))).collect();
    let types: Vec<Option<&Type>> = kinds.iter().flat_map(|(_, body)| body.types()).collect();
    match types.split_first() {
        None => Errors::Untyped,
        Some((first, rest)) if rest.iter().all(|ty| ty == first) => match first {
            Some(ty) => Errors::One((*ty).clone()),
            None => Errors::Untyped,
        },
        Some(_) => {
            // A status that comes with nothing is not one of those that the document says nothing of.
            let is_untyped = |body: &ErrorBody| *body == ErrorBody::Untyped;
            let typed: Vec<Status> =
                kinds.iter().filter(|(_, body)| !is_untyped(body)).map(|(status, _)| *status).collect();
            let is_covered = |status: Status| typed.iter().any(|other| *other != status && covers(*other, status));
            kinds.retain(|(status, body)| !is_untyped(body) || is_covered(*status));
            Errors::ByStatus(in_order(kinds))
        }
    }
}

/// Whether one status means another one too.
fn covers(wide: Status, narrow: Status) -> bool {
    match (wide, narrow) {
        (Status::Default, _) => true,
        (Status::Range(class), Status::Code(code)) => code / 100 == u16::from(class),
        (wide, narrow) => wide == narrow,
    }
}

/// Codes, then ranges, then the default; the first of several with the same status.
fn in_order<T>(mut kinds: Vec<(Status, T)>) -> Vec<(Status, T)> {
    kinds.sort_by_key(|(status, _)| *status);
    kinds.dedup_by_key(|(status, _)| *status);
    kinds
}

/// The name of a status as a variant.
pub(super) fn variant(status: Status) -> String {
    let name = match status {
        Status::Range(1) => "Informational",
        Status::Range(2) => "Success",
        Status::Range(3) => "Redirection",
        Status::Range(4) => "ClientError",
        Status::Range(5) => "ServerError",
        Status::Range(class) => return format!("Status{class}xx"),
        Status::Default => "Default",
        Status::Code(code) => match reason(code) {
            Some(reason) => return api_model::ident::pascal(reason),
            None => return format!("Status{code}"),
        },
    };
    name.to_owned()
}

/// The reason phrase of a status, as registered with IANA.
pub(super) fn reason(code: u16) -> Option<&'static str> {
    Some(match code {
        100 => "Continue",
        101 => "Switching Protocols",
        200 => "Ok",
        201 => "Created",
        202 => "Accepted",
        203 => "Non Authoritative Information",
        204 => "No Content",
        205 => "Reset Content",
        206 => "Partial Content",
        207 => "Multi Status",
        208 => "Already Reported",
        300 => "Multiple Choices",
        301 => "Moved Permanently",
        302 => "Found",
        303 => "See Other",
        304 => "Not Modified",
        307 => "Temporary Redirect",
        308 => "Permanent Redirect",
        400 => "Bad Request",
        401 => "Unauthorized",
        402 => "Payment Required",
        403 => "Forbidden",
        404 => "Not Found",
        405 => "Method Not Allowed",
        406 => "Not Acceptable",
        407 => "Proxy Authentication Required",
        408 => "Request Timeout",
        409 => "Conflict",
        410 => "Gone",
        411 => "Length Required",
        412 => "Precondition Failed",
        413 => "Payload Too Large",
        414 => "Uri Too Long",
        415 => "Unsupported Media Type",
        416 => "Range Not Satisfiable",
        417 => "Expectation Failed",
        421 => "Misdirected Request",
        422 => "Unprocessable Entity",
        423 => "Locked",
        424 => "Failed Dependency",
        425 => "Too Early",
        426 => "Upgrade Required",
        428 => "Precondition Required",
        429 => "Too Many Requests",
        431 => "Request Header Fields Too Large",
        451 => "Unavailable For Legal Reasons",
        500 => "Internal Server Error",
        501 => "Not Implemented",
        502 => "Bad Gateway",
        503 => "Service Unavailable",
        504 => "Gateway Timeout",
        507 => "Insufficient Storage",
        _ => return None,
    })
}

/// The pattern of a status in a `match` of its number.
pub(super) fn pattern(status: Status) -> String {
    match status {
        Status::Code(code) => code.to_string(),
        Status::Range(class) => format!("{class}00..={class}99"),
        Status::Default => "_".to_owned(),
    }
}
