//! `cargo xtask drift --replay DIR`: recorded answers, against the pinned document and against the generated types.
//!
//! What the document promises is looked at in `openapi_drift::replay`. The types are those of the generated crate, on
//! which this program must not depend: a program elsewhere decodes, which cargo builds.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use openapi_drift::replay::{Code, Promises, Recorded};
use openapi_pin::{Api, Group, Limits, fetch, store};
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::arguments::{DriftArguments, FailOn, Format};
use super::compare::group_of;
use crate::report::{Exit, Failure};
use crate::{Context, cargo, pipeline, printable};

/// The API whose generated types the program knows.
const DECODED: &str = "notai";

/// How cargo names the program.
const PROGRAM: [&str; 5] = ["--quiet", "--package", "workspace-tests", "--bin", "replay"];

/// How many files are named for a finding.
const MOST_FILES: usize = 3;

/// Runs the command.
///
/// # Errors
///
/// If there is no such folder or API, or the program that decodes cannot be run.
pub(crate) fn run(folder: &Path, arguments: &DriftArguments, context: &mut Context<'_>) -> Result<Exit, Failure> {
    if !matches!(arguments.format, Format::Text | Format::Json) {
        let failure = Failure::new("what is replayed is reported as text or JSON");
        return Err(failure.help("use --format text or --format json"));
    }
    if let Some(file) = &arguments.output {
        is_writable(file)?;
    }
    let api = Api::open(&context.root, arguments.api.as_deref().unwrap_or(super::DEFAULT_API))?;
    let (shown, group) = asked(&api, arguments)?;
    let document = pipeline::pinned_document(&api, group).map_err(Failure::incomplete)?;
    let promises = Promises::new(&document);
    let mut replayed = Replayed { api: shown, ..Replayed::default() };
    let mut answers = Vec::new();
    for file in files(folder)? {
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        match read(&file) {
            Ok(mut answer) => {
                // One operation has one name, in whichever way it was written down.
                if let Some(id) = promises.operation_id(&answer.operation) {
                    answer.operation = id.to_owned();
                }
                answers.push((name, answer));
            }
            Err(why) => replayed.not_read.push(format!("{name}: {why}")),
        }
    }
    replayed.answers = answers.len();
    let mut found = BTreeMap::new();
    for (file, answer) in &answers {
        for broken in promises.broken_by(answer) {
            replayed.unknown |= matches!(broken.code, Code::UnknownOperation | Code::NotEvaluated);
            let key = (answer, broken.path, broken.message, broken.code.to_string());
            note(&mut found, key, broken.code.breaks(), file);
        }
    }
    if api.manifest().name != DECODED {
        replayed.not_decoded = Some(format!("only the types of {DECODED} are known to the program that decodes"));
    } else if !answers.is_empty() {
        let verdicts = decode(&answers, context).map_err(Failure::incomplete)?;
        for ((file, answer), verdict) in verdicts {
            match verdict {
                Verdict::Decoded => {}
                Verdict::Failed { path, reason } => {
                    let key = (answer, without_indices(&path), reason, "not-decoded".to_owned());
                    note(&mut found, key, true, file);
                }
                Verdict::Unknown => {
                    let why = format!("the program that decodes has no type for {}", answer.operation);
                    replayed.not_decoded = Some(why);
                }
            }
        }
    }
    replayed.findings = found.into_values().collect();
    replayed.findings.sort_by_key(|finding| !finding.breaks);
    let text = match arguments.format {
        Format::Json => format!("{:#}\n", json!(replayed)),
        _ => replayed.text(),
    };
    match &arguments.output {
        Some(file) => store::write_atomic(file, text.as_bytes())?,
        None => context.out.write_all(text.as_bytes())?,
    }
    Ok(replayed.exit(arguments.fail_on))
}

/// What the answers are held against, and how it is called: of an API of several documents, all of a group, since what one of them
/// promises another may say in more detail.
fn asked<'a>(api: &'a Api, arguments: &DriftArguments) -> Result<(String, &'a Group), Failure> {
    let name = &api.manifest().name;
    if api.has_several() && arguments.document.is_none() {
        let known: Vec<_> = api.manifest().documents().map(|entry| entry.name.as_str()).collect();
        return Err(Failure::new(format!("recorded answers are those of one document, and {name} has several"))
            .help(format!("name it after `{name}`: {}", known.join(", "))));
    }
    let document = api.document(arguments.document.as_deref())?;
    let group = group_of(api, &document.entry().name);
    Ok((document.shown(), group.map_or_else(|| api.manifest().group(None), Ok)?))
}

/// What was found.
#[derive(Debug, Default, Serialize)]
struct Replayed {
    api: String,
    /// How many answers were read.
    answers: usize,
    /// Files that hold no answer, and why.
    not_read: Vec<String>,
    /// Why no answer was decoded.
    not_decoded: Option<String>,
    findings: Vec<Finding>,
    /// Whether there were answers of which nothing is known.
    #[serde(skip)]
    unknown: bool,
}

/// Something that is wrong in one or several answers.
#[derive(Debug, Serialize)]
struct Finding {
    operation: String,
    status: u16,
    code: String,
    path: String,
    message: String,
    /// Whether a client that takes the document at its word stumbles over it.
    breaks: bool,
    files: Vec<String>,
}

/// An answer, and the name of its file.
type Answer = (String, Recorded);

/// What a finding is told from others by.
type Key = (String, u16, String, String, String);

fn note(
    found: &mut BTreeMap<Key, Finding>,
    (answer, path, message, code): (&Recorded, String, String, String),
    breaks: bool,
    file: &str,
) {
    let key = (answer.operation.clone(), answer.status, code.clone(), path.clone(), message.clone());
    let (operation, status) = (answer.operation.clone(), answer.status);
    let new = || Finding { operation, status, code, path, message, breaks, files: Vec::new() };
    found.entry(key).or_insert_with(new).files.push(file.to_owned());
}

/// The recorded answers in a folder, by name. What is in folders below is somebody else's.
fn files(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let unreadable = |error: std::io::Error| {
        Failure::new(format!("the folder could not be read: {error}"))
            .at(folder.display().to_string())
            .help("check the name; it counts from the current folder")
    };
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(unreadable)? {
        let path = entry.map_err(unreadable)?.path();
        if path.extension().is_some_and(|extension| extension == "json") {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

/// What would be written cannot be, which is better known before a program is built for it.
fn is_writable(file: &Path) -> Result<(), Failure> {
    let failed = |why: &dyn std::fmt::Display| {
        Failure::new(format!("the report could not be written: {why}"))
            .at(file.display().to_string())
            .help("check the name given to --output; its folder must exist")
    };
    match std::fs::metadata(file) {
        Ok(there) if there.is_dir() => Err(failed(&"it is a folder")),
        // A pipe or a device: to open it may already be noticed at its other end.
        Ok(there) if !there.is_file() => Ok(()),
        _ => {
            let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
            tempfile::NamedTempFile::new_in(folder).map(drop).map_err(|error| failed(&error))
        }
    }
}

fn read(file: &Path) -> Result<Recorded, String> {
    // To open a pipe is to wait for somebody who writes into it.
    if std::fs::metadata(file).is_ok_and(|there| !there.is_file()) {
        return Err("is no regular file".to_owned());
    }
    let bytes = fetch::read_file(file, &Limits::default()).map_err(|error| error.what().to_owned())?;
    // The values of an object in their order would be taken for the object.
    if bytes.trim_ascii_start().first() == Some(&b'[') {
        return Err("holds a list; a file is one answer, which is an object".to_owned());
    }
    Recorded::read(&bytes).map_err(|error| error.to_string())
}

/// What the program said of one answer.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Verdict {
    Decoded,
    Failed { path: String, reason: String },
    Unknown,
}

/// Lets the program elsewhere decode what has a body of JSON.
fn decode<'a>(answers: &'a [Answer], context: &Context<'_>) -> Result<Vec<(&'a Answer, Verdict)>, Failure> {
    let with_body: Vec<_> = answers
        .iter()
        .filter_map(|answer| {
            let Recorded { operation, status, body, media_type } = &answer.1;
            let is_json = media_type.as_deref().is_none_or(|media_type| media_type.contains("json"));
            let body = body.as_ref().filter(|_| is_json)?;
            Some((answer, json!({ "operation": operation, "status": status, "body": body })))
        })
        .collect();
    let started = |error: std::io::Error| Failure::new(format!("cargo could not be started: {error}"));
    let run: Vec<_> = ["run"].into_iter().chain(PROGRAM).collect();
    let mut command = cargo::command(&context.root, &run);
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().map_err(started)?;
    let sent: Vec<_> = with_body.iter().map(|(_, sent)| sent).collect();
    // The program reads all before it says anything; if it ends early, its status says so.
    if let Some(mut stdin) = child.stdin.take() {
        let _ = stdin.write_all(json!(sent).to_string().as_bytes());
    }
    let output = child.wait_with_output().map_err(started)?;
    let verdicts: Vec<Verdict> = match output.status.success() {
        true => serde_json::from_slice(&output.stdout).unwrap_or_default(),
        false => Vec::new(),
    };
    if verdicts.len() != with_body.len() {
        return Err(Failure::new(format!("the program that decodes failed: {}", output.status))
            .at("tests/src/bin/replay.rs")
            .help("what it or cargo says stands above"));
    }
    Ok(with_body.into_iter().map(|(answer, _)| answer).zip(verdicts).collect())
}

/// `data[3].name` is the same place as `data[5].name`: `$.data[].name`.
fn without_indices(path: &str) -> String {
    let mut shown = if path.starts_with(['.', '[']) { "$".to_owned() } else { "$.".to_owned() };
    let mut inside = false;
    for character in path.strip_prefix('.').unwrap_or(path).chars() {
        inside = (inside || character == '[') && character != ']';
        if !(inside && character.is_ascii_digit()) {
            shown.push(character);
        }
    }
    shown
}

impl Replayed {
    fn text(&self) -> String {
        let mut text = String::new();
        let count = self.findings.len();
        // Writing into a string cannot fail.
        let _ = writeln!(text, "{}: {} recorded answers, {count} findings", self.api, self.answers);
        for finding in &self.findings {
            let Finding { operation, status, code, path, message, breaks, files } = finding;
            let verdict = if *breaks { "break" } else { "note" };
            let at = if path.is_empty() { String::new() } else { format!(", at {path}") };
            let _ = writeln!(text, "  {verdict:<6} {operation}, status {status}{at}\n         {code}: {message}");
            let named = files.iter().take(MOST_FILES).cloned().collect::<Vec<_>>().join(", ");
            let more = files.len().saturating_sub(MOST_FILES);
            let more = if more == 0 { String::new() } else { format!(" and {more} more") };
            let _ = writeln!(text, "         in {named}{more}");
        }
        for file in &self.not_read {
            let _ = writeln!(text, "  NOT READ {file}");
        }
        if let Some(why) = &self.not_decoded {
            let _ = writeln!(text, "  NOT DECODED: {why}");
        }
        if self.answers == 0 {
            let _ = writeln!(text, "  NO ANSWERS: the folder holds no *.json that could be read");
        }
        printable::lines(&text).into_owned()
    }

    fn exit(&self, fail_on: FailOn) -> Exit {
        let fails = |finding: &Finding| match fail_on {
            FailOn::Wire | FailOn::Source => finding.breaks,
            FailOn::Any => true,
            FailOn::Never => false,
        };
        if self.answers == 0 || !self.not_read.is_empty() || self.not_decoded.is_some() || self.unknown {
            return Exit::Incomplete;
        }
        if self.findings.iter().any(fails) { Exit::Differs } else { Exit::Success }
    }
}
