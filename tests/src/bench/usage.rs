//! What this process has used so far.

use std::time::Duration;

/// The most memory that this process has held so far, in bytes; `None` where the system does not say it in a file.
///
/// On Linux the number that a parent gets from `wait4` is of no use here: it is at least the parent's own size at
/// the moment of the start, which for a walk of a few megabytes is most of it.
pub fn peak_memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kibibytes: u64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kibibytes * 1024)
}

/// User and system time of this process so far, to the nanosecond; `None` where the system does not tell it apart.
///
/// Asked before and after the work, it leaves out what a program does once: setting up TLS costs as much as dozens of
/// requests.
#[cfg(unix)]
pub fn processor_time() -> Option<Duration> {
    nix::time::ClockId::CLOCK_PROCESS_CPUTIME_ID.now().ok().map(Duration::from)
}

/// User and system time of this thread so far; `None` where the system does not tell it apart.
#[cfg(unix)]
pub fn thread_time() -> Option<Duration> {
    nix::time::ClockId::CLOCK_THREAD_CPUTIME_ID.now().ok().map(Duration::from)
}

/// Elsewhere there is only the time on the wall.
#[cfg(not(unix))]
pub fn thread_time() -> Option<Duration> {
    None
}

/// Elsewhere the program that started this one counts it as a whole.
#[cfg(not(unix))]
pub fn processor_time() -> Option<Duration> {
    None
}
