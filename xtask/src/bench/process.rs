//! What a process cost: time on the clock, time on the processor, memory.

use std::io::Read as _;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc;
use std::time::{Duration, Instant};

use wait4::Wait4 as _;

use crate::report::Failure;

/// A process that has ended, and what it cost.
#[derive(Debug)]
pub struct Finished {
    /// How it ended.
    pub status: ExitStatus,
    /// From the start of the process to its end.
    pub wall: Duration,
    /// User and system time of the process and of the processes that it waited for.
    pub cpu: Duration,
    /// The most memory it held, in bytes. On Linux at least what the program that started it held then.
    pub peak: u64,
    /// What it printed.
    pub stdout: Vec<u8>,
}

/// Runs `command` to its end; what it prints to standard error is shown as it comes.
///
/// # Errors
///
/// If it cannot be started or measured, or if it fails.
pub fn run(command: &mut Command) -> Result<Finished, Failure> {
    let finished = measure(command)?;
    if finished.status.success() {
        return Ok(finished);
    }
    let name = command.get_program().to_string_lossy().into_owned();
    Err(Failure::new(format!("the program failed: {}", finished.status)).at(name))
}

/// Runs `command` to its end, however it ends.
///
/// # Errors
///
/// If it cannot be started or measured.
pub fn measure(command: &mut Command) -> Result<Finished, Failure> {
    measure_within(command, None)
}

/// The same, but ends the process after some time. It is then as if it had failed.
///
/// # Errors
///
/// If it cannot be started or measured.
pub fn measure_within(command: &mut Command, limit: Option<Duration>) -> Result<Finished, Failure> {
    let name = command.get_program().to_string_lossy().into_owned();
    let failure = |what: &str, cause: &dyn std::fmt::Display| Failure::new(format!("{what}: {cause}")).at(&name);
    let started = Instant::now();
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| failure("the program could not be started", &error))?;
    let watch = limit.map(|limit| Watch::begin(&child, limit));
    let mut stdout = Vec::new();
    let read = child.stdout.take().map_or(Ok(0), |mut pipe| pipe.read_to_end(&mut stdout));
    // Waited for first: a child that nobody waits for stays as a zombie.
    let ended = child.wait4().map_err(|error| failure("the program could not be measured", &error))?;
    let wall = started.elapsed();
    drop(watch);
    read.map_err(|error| failure("what the program printed could not be read", &error))?;
    let usage = ended.rusage;
    Ok(Finished { status: ended.status, wall, cpu: usage.utime + usage.stime, peak: usage.maxrss, stdout })
}

/// Ends a process after some time, unless it is dropped before.
struct Watch {
    /// Closed when nobody has to be watched any more.
    _open: mpsc::Sender<()>,
}

impl Watch {
    fn begin(child: &Child, limit: Duration) -> Watch {
        let (open, closed) = mpsc::channel();
        let id = child.id();
        std::thread::spawn(move || {
            if closed.recv_timeout(limit) == Err(mpsc::RecvTimeoutError::Timeout) {
                end(id);
            }
        });
        Watch { _open: open }
    }
}

#[cfg(unix)]
fn end(id: u32) {
    use rustix::process::{Pid, Signal, kill_process};
    if let Some(process) = i32::try_from(id).ok().and_then(Pid::from_raw) {
        // Fails where it has ended meanwhile.
        let _ = kill_process(process, Signal::KILL);
    }
}

/// Elsewhere a process is waited for as long as it takes.
#[cfg(not(unix))]
fn end(_: u32) {}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    fn shell(script: &str) -> Command {
        let mut command = Command::new("sh");
        command.args(["-c", script]);
        command
    }

    #[test]
    fn what_was_printed_comes_back() {
        let finished = run(&mut shell("echo found")).unwrap();
        assert_eq!(finished.stdout, b"found\n");
        assert!(finished.peak > 0);
    }

    #[test]
    fn who_takes_too_long_is_ended() {
        let late = measure_within(&mut shell("exec sleep 600"), Some(Duration::from_millis(50))).unwrap();
        assert!(!late.status.success() && late.wall < Duration::from_secs(60));
        let soon = measure_within(&mut shell("exit 0"), Some(Duration::from_secs(600))).unwrap();
        assert!(soon.status.success());
    }

    #[test]
    fn a_failure_is_one() {
        let failed = run(&mut shell("exit 3")).unwrap_err().to_string();
        assert!(failed.contains("3") && failed.contains("at sh"), "{failed}");
        let missing = run(&mut Command::new("no-such-program")).unwrap_err().to_string();
        assert!(missing.contains("could not be started"), "{missing}");
    }
}
