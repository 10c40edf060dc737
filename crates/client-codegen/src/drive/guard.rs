//! Runs code that may panic, quietly, and hands its panic back as a text.

use std::cell::RefCell;
use std::panic::{self, AssertUnwindSafe, PanicHookInfo};
use std::sync::Once;

thread_local! {
    /// Some while this thread runs guarded code: the text of its panic, empty until there is one.
    static CAPTURED: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// Runs `work`; a panic becomes an error with its message and place.
///
/// The panic hook is global, so it is replaced once by one that defers to its predecessor for
/// every panic outside of guarded code: other threads keep their messages.
pub(crate) fn guarded<T>(work: impl FnOnce() -> T) -> Result<T, String> {
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        let previous = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            if !capture(info) {
                previous(info);
            }
        }));
    });

    CAPTURED.set(Some(String::new()));
    // What `work` borrowed is not used again after a panic: every attempt builds its own generator.
    let outcome = panic::catch_unwind(AssertUnwindSafe(work));
    let captured = CAPTURED.take().unwrap_or_default();
    outcome.map_err(|_| captured)
}

/// Keeps the panic's text if this thread is guarded, and says whether it is.
fn capture(info: &PanicHookInfo<'_>) -> bool {
    CAPTURED.with_borrow_mut(|captured| {
        let Some(text) = captured else { return false };
        let payload = info.payload();
        let message = payload
            .downcast_ref::<&str>()
            .copied()
            .or_else(|| payload.downcast_ref::<String>().map(String::as_str))
            .unwrap_or("a panic without a message");
        *text = match info.location() {
            Some(place) => format!("panicked with `{}` at {}", one_line(message), short(place)),
            None => format!("panicked with `{}`", one_line(message)),
        };
        true
    })
}

/// A ledger entry is one line, and a dumped schema is no explanation.
fn one_line(message: &str) -> String {
    const LONGEST: usize = 200;
    let mut line = message.split_whitespace().collect::<Vec<_>>().join(" ");
    if let Some((cut, _)) = line.char_indices().nth(LONGEST) {
        line.truncate(cut);
        line.push_str(" ...");
    }
    line
}

/// `progenitor-impl-0.15.1/src/method.rs:1035`, without the folders of this machine: the ledger
/// is committed and must be the same on every one.
fn short(place: &panic::Location<'_>) -> String {
    let file = place.file().replace('\\', "/");
    let start = file.rfind("/src/").map_or(0, |src| file[..src].rfind('/').map_or(0, |at| at + 1));
    format!("{}:{}", &file[start..], place.line())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_result_passes_through() {
        assert_eq!(guarded(|| 7), Ok(7));
    }

    #[test]
    fn a_panic_becomes_a_text_that_is_the_same_on_every_machine() {
        let text = guarded(|| panic!("no  such\nthing")).unwrap_err();
        assert!(text.starts_with("panicked with `no such thing` at client-codegen/src/"), "{text}");
    }

    #[test]
    fn a_long_message_is_cut_at_a_character() {
        let text = guarded(|| panic!("{}", "ä".repeat(1000))).unwrap_err();
        assert!(text.contains("ä ...`"), "{text}");
        assert!(text.chars().count() < 300);
    }

    #[test]
    fn the_guard_ends_with_the_work() {
        let _ = guarded(|| panic!("first"));
        assert!(CAPTURED.with_borrow(Option::is_none));
    }
}
