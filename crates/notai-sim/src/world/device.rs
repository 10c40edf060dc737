//! What people browse with.

/// A kind of device and the browser on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Device {
    pub(crate) class: DeviceClass,
    pub(crate) browser: &'static str,
    system: &'static str,
}

/// The three classes that the analytics count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum DeviceClass {
    Desktop,
    Mobile,
    Tablet,
}

use DeviceClass::{Desktop, Mobile, Tablet};

/// Weighted by repetition.
const DEVICES: [(DeviceClass, &str, &str); 10] = [
    (Desktop, "Chrome", "Windows"),
    (Desktop, "Chrome", "macOS"),
    (Desktop, "Edge", "Windows"),
    (Desktop, "Firefox", "Linux"),
    (Desktop, "Safari", "macOS"),
    (Desktop, "Chrome", "ChromeOS"),
    (Mobile, "Safari", "iOS"),
    (Mobile, "Chrome", "Android"),
    (Tablet, "Safari", "iPadOS"),
    (Desktop, "HeadlessChrome", "Linux"),
];

/// Only automation runs the last of the list.
const FOR_PEOPLE: u64 = DEVICES.len() as u64 - 1;

impl Device {
    /// The device that a random number picks.
    pub(super) fn pick(number: u64, bot: bool) -> Device {
        let index = if bot && number.is_multiple_of(2) { FOR_PEOPLE } else { (number >> 8) % FOR_PEOPLE };
        let (class, browser, system) = DEVICES[index as usize];
        Device { class, browser, system }
    }

    /// `Chrome on Windows`.
    pub(crate) fn summary(self) -> String {
        format!("{} on {}", self.browser, self.system)
    }
}
