//! The binary behind `cargo xtask`; see the library for what it does.

use std::io::IsTerminal;
use std::process::ExitCode;

fn main() -> ExitCode {
    let mut context = xtask::Context {
        root: xtask::paths::workspace_root(),
        now: std::time::SystemTime::now(),
        // https://no-color.org
        colour: std::io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty()),
        out: &mut std::io::stdout(),
        err: &mut std::io::stderr(),
    };
    match xtask::run(std::env::args_os(), &mut context) {
        Ok(exit) => exit.into(),
        Err(failure) => failure.print_and_exit_code(),
    }
}
