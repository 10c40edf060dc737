//! The page in a browser: the policy lets the script run, the filter filters, and there is something to see.
//!
//! `DRIFT_BROWSER` names a Chromium that has to be there; otherwise one is looked for, and without one these tests are
//! skipped, which they say.

use std::ffi::OsString;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::time::Duration;

use openapi_drift::report::Format;
use tempfile::TempDir;

use crate::fixture::rich;

/// How long a start of the browser may take before it is ended.
const PATIENCE: Duration = Duration::from_secs(120);

const SIZE: (u32, u32) = (1280, 1600);

fn browser() -> Option<PathBuf> {
    if let Some(path) = std::env::var_os("DRIFT_BROWSER") {
        return Some(path.into());
    }
    let path = std::env::var_os("PATH")?;
    let names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
    std::env::split_paths(&path).flat_map(|folder| names.map(|name| folder.join(name))).find(|file| file.is_file())
}

/// What the browser prints for a page.
fn run(browser: &Path, folder: &TempDir, arguments: &[OsString]) -> String {
    let mut profile = OsString::from("--user-data-dir=");
    profile.push(folder.path().join("profile"));
    let mut child = Command::new(browser)
        .args(["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"])
        .args(["--disable-background-networking", "--disable-component-update", "--disable-dev-shm-usage"])
        .args(["--hide-scrollbars", "--virtual-time-budget=5000"])
        .arg(format!("--window-size={},{}", SIZE.0, SIZE.1))
        .arg(profile)
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut output = child.stdout.take().unwrap();
    let (sender, receiver) = mpsc::channel();
    std::thread::spawn(move || {
        let mut text = Vec::new();
        let read = output.read_to_end(&mut text).map(|_| text);
        // Nobody waits any more when the patience has run out.
        let _ = sender.send(read);
    });
    let text = receiver.recv_timeout(PATIENCE);
    if text.is_err() {
        child.kill().unwrap();
    }
    child.wait().unwrap();
    String::from_utf8_lossy(&text.expect("the browser ends within its time").unwrap()).into_owned()
}

struct Page {
    browser: PathBuf,
    folder: TempDir,
    address: String,
}

impl Page {
    fn open() -> Option<Self> {
        let Some(browser) = browser() else {
            #[allow(clippy::print_stderr, reason = "a test that is skipped says so")]
            {
                eprintln!("skipped: there is no Chromium here");
            }
            return None;
        };
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("report.html");
        std::fs::write(&file, rich().render(Format::Html)).unwrap();
        let address = format!("file://{}", file.display());
        Some(Self { browser, folder, address })
    }

    fn dom(&self, fragment: &str) -> String {
        run(&self.browser, &self.folder, &["--dump-dom".into(), format!("{}{fragment}", self.address).into()])
    }

    fn screenshot(&self, address: &str) -> Vec<u8> {
        let file = self.folder.path().join("page.png");
        let mut argument = OsString::from("--screenshot=");
        argument.push(&file);
        run(&self.browser, &self.folder, &[argument, address.into()]);
        std::fs::read(file).unwrap()
    }
}

/// The start tag of a finding.
fn tag<'d>(dom: &'d str, fingerprint: &str) -> &'d str {
    let id = dom.find(&format!("id=\"f0-{fingerprint}\"")).unwrap();
    let start = dom[..id].rfind('<').unwrap();
    &dom[start..start + dom[start..].find('>').unwrap()]
}

#[test]
fn the_filter_filters() {
    let Some(page) = Page::open() else { return };
    for (fragment, count, shown, hidden) in [
        ("", "10 of 10 findings", "5e55100a0001", None),
        ("#?verdict=break", "5 of 10 findings", "5e55100a0001", Some("5e55100a0006")),
        ("#?verdict=waived", "1 of 10 findings", "5e55100a0008", Some("5e55100a0001")),
        ("#?area=operation", "2 of 10 findings", "5e55100a0007", Some("5e55100a0001")),
        ("#?text=MAXLENGTH%20pattern", "1 of 10 findings", "5e55100a0003", Some("5e55100a0009")),
    ] {
        let dom = page.dom(fragment);
        assert!(
            dom.contains(count),
            "{fragment} is not {count}: {:?}",
            dom.split("id=\"count\"").nth(1).map(|rest| &rest[..80])
        );
        assert!(!tag(&dom, shown).contains(" hidden"), "{fragment}: {shown}");
        assert!(hidden.is_none_or(|hidden| tag(&dom, hidden).contains(" hidden")), "{fragment}: {hidden:?}");
    }
}

#[test]
fn an_address_opens_a_finding() {
    let Some(page) = Page::open() else { return };
    let dom = page.dom("#f0-5e55100a0003");
    assert!(tag(&dom, "5e55100a0003").contains(" open"), "{}", tag(&dom, "5e55100a0003"));
    assert!(!tag(&dom, "5e55100a0001").contains(" open"));
}

#[test]
fn there_is_something_to_see() {
    let Some(page) = Page::open() else { return };
    let (blank, shown) = (page.screenshot("about:blank"), page.screenshot(&page.address));
    for picture in [&blank, &shown] {
        assert!(picture.starts_with(b"\x89PNG\r\n\x1a\n"));
        let number = |at: usize| u32::from_be_bytes(picture[at..at + 4].try_into().unwrap());
        assert_eq!((number(16), number(20)), SIZE);
    }
    // One colour packs to next to nothing; letters, lines and colours do not.
    assert!(shown.len() > 8 * blank.len(), "{} and {} bytes", shown.len(), blank.len());
}
