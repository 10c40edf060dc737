//! Where the workspace is.

use std::path::{Path, PathBuf};

/// The root of the workspace that this program was built in.
///
/// `cargo xtask` may be typed in any folder of the workspace, so the current directory says nothing.
/// Cargo tells the package's folder when it runs a program; the folder at build time is the fallback
/// for when the binary is started by hand.
pub fn workspace_root() -> PathBuf {
    let package = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    let package =
        package.filter(|folder| folder.ends_with("xtask")).unwrap_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")));
    package.parent().map_or_else(|| PathBuf::from("."), Path::to_owned)
}
