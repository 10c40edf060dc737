//! Which reply is said to a request, and how often.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use serde::{Deserialize, Serialize};
use simulator::input::{self, too_long};
use simulator::{Invalid, millis};

use super::Reply;
use super::reply::Ending;
use super::script::Say;
use crate::Operation;

/// A [`Reply`], and the requests that it is said to: all of them, unless said otherwise.
///
/// A request to a model is answered with the first reply of the list that is for its operation and has not been said as often
/// as it may. Where there is none, the model says something that fits the request.
///
/// ```
/// use aisa_sim::{Config, Operation, Reply, ReplyRule};
///
/// let messages = Operation::named("messages.create_message").ok_or("no such operation")?;
/// let config = Config::default().with_replies(vec![
///     ReplyRule::new(Reply::new().words("Hello, Claude.")).on(messages),
///     ReplyRule::new(Reply::new().text("Once upon").stalls()).times(1),
///     ReplyRule::new(Reply::new().words("From the second request on.")),
/// ]);
/// # Ok::<(), &str>(())
/// ```
///
/// # In JSON
///
/// A rule is an object. Only `say` has to be there: a text, which comes word by word, or a list of what is said.
///
/// | | |
/// |---|---|
/// | `say` | what is said |
/// | `ending` | how the stream ends: `done` (if nothing else is said), `without_done` (no `[DONE]` or `message_stop`), `stalls` (nothing more comes, and the connection stays open), `breaks_off` (in the middle of the body) |
/// | `slices` | `{"bytes": 7, "pause_ms": 20}`: the body comes in slices of as many bytes, wherever that cuts an event or a letter |
/// | `operation` | only to requests for this operation, by group and method name |
/// | `times` | how often; without it, always |
///
/// All that can be said:
///
/// ```
/// use aisa_sim::ReplyRule;
///
/// for said in [
///     r#"{"text": "a delta"}"#,
///     r#"{"words": "a delta for each word"}"#,
///     r#"{"repeated": {"text": "la ", "times": 100000}}"#,
///     r#"{"thinking": "Hm."}"#,
///     r#"{"tool_call": {"id": "call_1", "name": "weather", "arguments": {"city": "Oslo"}}}"#,
///     r#"{"tool_call": {"index": 1, "id": "call_2", "name": "weather", "arguments": "{\"city\": broken"}}"#,
///     r#"{"tool_fragment": {"index": 0, "id": "call_1", "name": "weather", "arguments": "{\"ci"}}"#,
///     r#"{"tool_fragment": {"index": 0, "arguments": "ty\": \"Oslo\"}"}}"#,
///     r#"{"usage": {"prompt": 20, "completion": 12}}"#,
///     r#"{"finish": "length"}"#,
///     r#"{"error": {"type": "upstream_error", "code": "upstream_timeout", "message": "too slow"}}"#,
///     r#"{"error": "an error that is a text"}"#,
///     r#"{"event": "{not JSON"}"#,
///     r#"{"event": {"unheard": "of"}}"#,
///     r#"{"comment": "a line that means nothing"}"#,
///     r#"{"raw": "data: as it is\r\n\r\n"}"#,
///     r#"{"bytes": [255, 254, 10, 10]}"#,
///     r#"{"pause_ms": 1500}"#,
/// ] {
///     let json = format!(r#"{{"say": [{said}]}}"#);
///     let rules = ReplyRule::parse(&json)?;
///     // What is written is read as the same.
///     let written = serde_json::to_string(&rules).unwrap_or_default();
///     assert_eq!(ReplyRule::parse(&written)?, rules);
/// }
/// for json in [
///     r#"{"say": "Hello there."}"#,
///     r#"{"say": [{"text": "Once upon"}, {"pause_ms": 1000}], "ending": "stalls", "times": 1}"#,
///     r#"{"say": "Zwölf Boxkämpfer", "slices": {"bytes": 3, "pause_ms": 10}, "operation": "chat.create_chat_completion"}"#,
/// ] {
///     ReplyRule::parse(json)?;
/// }
/// let error = ReplyRule::parse(r#"[{"say": [{"txet": "Hello"}]}]"#).unwrap_err();
/// assert!(error.to_string().starts_with("[0].say[0]: unknown variant `txet`, expected one of `text`, `words`"));
/// # Ok::<(), aisa_sim::Invalid>(())
/// ```
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(into = "Written")]
pub struct ReplyRule {
    reply: Reply,
    operation: Option<Operation>,
    times: Option<u64>,
}

/// A rule and what it has done so far.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ReplyStatus {
    /// The rule.
    pub rule: ReplyRule,
    /// How often its reply has been said.
    pub said: u64,
}

impl ReplyRule {
    /// This reply to every request.
    pub fn new(reply: Reply) -> Self {
        ReplyRule { reply, operation: None, times: None }
    }

    /// To requests for one operation only.
    pub fn on(mut self, operation: Operation) -> Self {
        self.operation = Some(operation);
        self
    }

    /// To `count` of these requests, and no more.
    pub fn times(mut self, count: u64) -> Self {
        self.times = Some(count);
        self
    }

    /// Reads one rule or a list of them from JSON.
    ///
    /// # Errors
    ///
    /// If it is not JSON, not a rule, or a rule that makes no sense. The error says where.
    pub fn parse(json: &str) -> Result<Vec<Self>, Invalid> {
        let written: Vec<Written> = input::list(json)?;
        let mistake = written.iter().enumerate().find_map(|(number, rule)| Some((number, rule.mistake()?)));
        if let Some((number, (place, why))) = mistake {
            return Err(Invalid::at(format_args!("[{number}].{place}"), why));
        }
        let rules: Vec<ReplyRule> = written.into_iter().map(ReplyRule::from).collect();
        ReplyRule::check(&rules)?;
        Ok(rules)
    }

    /// Whether all of a list can be said.
    ///
    /// # Errors
    ///
    /// If one never can, because an earlier one always is, or if no model answers its operation.
    pub fn check(rules: &[ReplyRule]) -> Result<(), Invalid> {
        for (number, rule) in rules.iter().enumerate() {
            let silenced = |earlier: &ReplyRule| {
                earlier.times.is_none() && (earlier.operation.is_none() || earlier.operation == rule.operation)
            };
            if let Some(earlier) = rules[..number].iter().position(silenced) {
                let why = format!("is never said, because [{earlier}] is said always: it has no `times`");
                return Err(Invalid::at(format_args!("[{number}]"), why));
            }
            if let Some(operation) = rule.operation.filter(|operation| !speaks(*operation)) {
                let why = format!("{} is answered by no model", operation.name());
                return Err(Invalid::at(format_args!("[{number}].operation"), why));
            }
        }
        Ok(())
    }
}

/// Whether a model answers in words.
fn speaks(operation: Operation) -> bool {
    matches!(operation.group(), "chat" | "messages" | "gemini" | "perplexity")
}

/// A rule in JSON.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    say: Say,
    #[serde(default, skip_serializing_if = "is_done")]
    ending: Ending,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    slices: Option<Slices>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    operation: Option<Operation>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    times: Option<u64>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Slices {
    bytes: usize,
    #[serde(default, rename = "pause_ms", with = "millis")]
    pause: Duration,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
fn is_done(ending: &Ending) -> bool {
    *ending == Ending::Done
}

impl Written {
    /// What makes no sense about it: where, and why.
    fn mistake(&self) -> Option<(String, String)> {
        let slices = self.slices.as_ref().and_then(|Slices { bytes, pause }| match bytes {
            0 => Some(("slices.bytes".to_owned(), "0 bytes never end".to_owned())),
            _ => too_long(*pause).map(|why| ("slices.pause_ms".to_owned(), why)),
        });
        self.say.mistake().or(slices)
    }
}

impl From<Written> for ReplyRule {
    fn from(written: Written) -> Self {
        let mut reply = written.say.reply();
        reply.ending = written.ending;
        reply.slices = written.slices.map(|Slices { bytes, pause }| (bytes, pause));
        ReplyRule { reply, operation: written.operation, times: written.times }
    }
}

impl From<ReplyRule> for Written {
    fn from(rule: ReplyRule) -> Self {
        let ReplyRule { reply, operation, times } = rule;
        Written {
            say: Say::of(&reply),
            ending: reply.ending,
            slices: reply.slices.map(|(bytes, pause)| Slices { bytes, pause }),
            operation,
            times,
        }
    }
}

/// What models say, in turn.
pub(crate) struct Replies(Mutex<Vec<ReplyStatus>>);

impl Replies {
    pub(crate) fn new(rules: Vec<ReplyRule>) -> Self {
        let replies = Replies(Mutex::default());
        replies.put(rules);
        replies
    }

    /// Other rules; counters start again.
    pub(crate) fn set(&self, rules: Vec<ReplyRule>) -> Result<(), Invalid> {
        ReplyRule::check(&rules)?;
        self.put(rules);
        Ok(())
    }

    fn put(&self, rules: Vec<ReplyRule>) {
        *self.lock() = rules.into_iter().map(ReplyStatus::of).collect();
    }

    /// Says this once, after what else is said once and before what is said always.
    pub(crate) fn push(&self, reply: Reply) {
        let mut rules = self.lock();
        let is_usual = |status: &ReplyStatus| status.rule.times.is_none() && status.rule.operation.is_none();
        let place = rules.iter().position(is_usual).unwrap_or(rules.len());
        rules.insert(place, ReplyStatus::of(ReplyRule::new(reply).times(1)));
    }

    /// Says this, or nothing in particular, where nothing else was said for a request.
    pub(crate) fn set_usual(&self, reply: Option<Reply>) {
        let mut rules = self.lock();
        rules.retain(|status| status.rule.times.is_some() || status.rule.operation.is_some());
        rules.extend(reply.map(|reply| ReplyStatus::of(ReplyRule::new(reply))));
    }

    /// Says nothing in particular.
    pub(crate) fn clear(&self) {
        self.lock().clear();
    }

    /// The rules, and how often each has been followed.
    pub(crate) fn status(&self) -> Vec<ReplyStatus> {
        self.lock().clone()
    }

    /// What is said now; `None` if nobody has said.
    pub(crate) fn next(&self, operation: Operation) -> Option<Reply> {
        let mut rules = self.lock();
        let status = rules.iter_mut().find(|status| {
            let ReplyRule { operation: wanted, times, .. } = &status.rule;
            wanted.is_none_or(|wanted| wanted == operation) && times.is_none_or(|times| status.said < times)
        })?;
        status.said += 1;
        Some(status.rule.reply.clone())
    }

    fn lock(&self) -> MutexGuard<'_, Vec<ReplyStatus>> {
        // Counters and finished replies: nothing a panic could leave half done matters.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl ReplyStatus {
    fn of(rule: ReplyRule) -> Self {
        ReplyStatus { rule, said: 0 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn operation(name: &str) -> Operation {
        Operation::named(name).unwrap()
    }

    #[test]
    fn what_is_wrong_is_said_with_its_place() {
        let cases = [
            ("", "EOF while parsing a value at line 1 column 0"),
            ("{}", "missing field `say` at line 1 column 2"),
            (r#"{"say": 3}"#, "say: invalid type: integer `3`, expected a text or a list of what is said at line 1"),
            (r#"{"say": [3]}"#, "say[0]: "),
            (r#"{"say": ["x"]}"#, "say[0]: unknown variant `x`, expected one of `text`, `words`, `repeated`"),
            (r#"{"say": [{"text": 3}]}"#, "say[0].text: invalid type: integer `3`, expected a string at line 1"),
            (r#"{"say": [{"usage": {"prompt": 1, "tokens": 2}}]}"#, "say[0].usage.tokens: unknown field `tokens`, exp"),
            (r#"{"say": [{"bytes": [256]}]}"#, "say[0].bytes[0]: invalid value: integer `256`, expected u8"),
            (r#"{"say": "x", "tiems": 2}"#, "tiems: unknown field `tiems`, expected one of `say`, `ending`, `slices`"),
            (r#"{"say": "x", "ending": "stall"}"#, "ending: unknown variant `stall`, expected one of `done`, `without"),
            (r#"[{"say": [{"pause_ms": 604800001}]}]"#, "[0].say[0].pause_ms: longer than a week"),
            (r#"{"say": "x", "slices": {"bytes": 0}}"#, "[0].slices.bytes: 0 bytes never end"),
            (r#"{"say": "x", "operation": "chat.sing"}"#, "operation: there is no operation `chat.sing`"),
            (r#"{"say": "x", "operation": "tavily.search"}"#, "[0].operation: tavily.search is answered by no model"),
            (r#"[{"say": "x"}, {"say": "y", "times": 1}]"#, "[1]: is never said, because [0] is said always"),
            (r#"{"say": "x"} {"say": "y"}"#, "trailing characters at line 1 column 14"),
        ];
        for (json, expected) in cases {
            let message = ReplyRule::parse(json).unwrap_err().to_string();
            assert!(message.starts_with(expected), "{json}\n{message}");
        }
    }

    #[test]
    fn json_says_what_the_builder_says() {
        let json = r#"{
            "say": [
                {"words": "Let me see. "}, {"repeated": {"text": "la", "times": 3}}, {"thinking": "Hm."},
                {"tool_call": {"id": "c", "name": "weather", "arguments": {"city": "Oslo"}}}, {"usage": {"prompt": 2, "completion": 3}},
                {"finish": "length"}, {"event": {"odd": 1}}, {"comment": "so"}, {"bytes": [255]}, {"pause_ms": 7},
                {"error": "broken"}
            ],
            "ending": "breaks_off", "slices": {"bytes": 2, "pause_ms": 1}, "operation": "messages.create_message", "times": 4
        }"#;
        let reply = Reply::new()
            .text("Let ")
            .text("me ")
            .text("see. ")
            .repeated("la", 3)
            .thinking("Hm.")
            .tool_call(0, "c", "weather", r#"{"city":"Oslo"}"#)
            .usage(2, 3)
            .finish("length")
            .event(r#"{"odd":1}"#)
            .comment("so")
            .raw([255])
            .pause(Duration::from_millis(7))
            .error_value("broken".into())
            .breaks_off()
            .in_slices(2, Duration::from_millis(1));
        let rule = ReplyRule::new(reply).on(operation("messages.create_message")).times(4);
        let read = ReplyRule::parse(json).unwrap();
        assert_eq!(read, [rule]);
        assert_eq!(ReplyRule::parse(&serde_json::to_string(&read).unwrap()).unwrap(), read);
    }

    #[test]
    fn rules_are_a_script() {
        let text = |text: &str| Reply::new().text(text);
        let (chat, messages) = (operation("chat.create_chat_completion"), operation("messages.create_message"));
        let rules = vec![ReplyRule::new(text("m")).on(messages), ReplyRule::new(text("1")).times(2)];
        let replies = Replies::new(rules);
        replies.push(text("2"));
        let said = |count: usize, operation: Operation| -> Vec<Option<Reply>> {
            (0..count).map(|_| replies.next(operation)).collect()
        };
        replies.set_usual(Some(text("usual")));
        assert_eq!(said(4, chat), [Some(text("1")), Some(text("1")), Some(text("2")), Some(text("usual"))]);
        assert_eq!(said(2, messages), [Some(text("m")), Some(text("m"))]);
        replies.set_usual(None);
        assert_eq!(said(1, chat), [None]);
        assert_eq!(replies.status().iter().map(|status| status.said).collect::<Vec<_>>(), [2, 2, 1]);
    }
}
