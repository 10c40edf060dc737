//! Starting cargo from within a program that cargo started.

use std::path::Path;
use std::process::{Command, Stdio};

/// A cargo command in the workspace at `root`, with the same cargo that started this program.
///
/// What `cargo run` sets for the program it starts is removed: build scripts watch some of it (ring's
/// watches `CARGO_PKG_*`), and would run again on every change between `cargo xtask test` and
/// `cargo test`.
pub fn command(root: &Path, arguments: &[&str]) -> Command {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.current_dir(root).args(arguments);
    for (name, _) in std::env::vars_os() {
        if name.to_str().is_some_and(is_set_by_cargo_run) {
            command.env_remove(name);
        }
    }
    command
}

fn is_set_by_cargo_run(name: &str) -> bool {
    name.starts_with("CARGO_PKG_")
        || name.starts_with("CARGO_BIN_")
        || matches!(name, "CARGO_MANIFEST_DIR" | "CARGO_MANIFEST_PATH" | "CARGO_CRATE_NAME" | "CARGO_PRIMARY_PACKAGE")
}

/// True if cargo has this subcommand: `fmt` and `clippy` are components of their own.
pub fn has(root: &Path, subcommand: &str) -> bool {
    command(root, &[subcommand, "--version"])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_about_this_package_is_removed() {
        for (name, removed) in [
            ("CARGO_PKG_NAME", true),
            ("CARGO_MANIFEST_DIR", true),
            ("CARGO_BIN_EXE_xtask", true),
            ("CARGO_HOME", false),
            ("CARGO_TARGET_DIR", false),
            ("CARGO_INCREMENTAL", false),
            ("RUSTFLAGS", false),
        ] {
            assert_eq!(is_set_by_cargo_run(name), removed, "{name}");
        }
    }

    #[test]
    fn a_missing_subcommand_is_noticed() {
        let here = Path::new(env!("CARGO_MANIFEST_DIR"));
        assert!(!has(here, "no-such-subcommand"));
    }
}
