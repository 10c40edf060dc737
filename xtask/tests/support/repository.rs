//! A workspace with crates and a changelog, in a git repository of its own.

use std::process::Command;

use super::Workspace;

impl Workspace {
    /// Adds the manifests of a generated crate at 0.3.1 and of a crate on top of it, and a changelog.
    pub(crate) fn with_crates(self) -> Workspace {
        self.write(
            "Cargo.toml",
            "[workspace]\nresolver = \"3\"\nmembers = [\"crates/*\"]\n\n[workspace.package]\nversion = \"0.3.1\"\n\n\
             [workspace.dependencies]\npets-api = { path = \"crates/pets-api\", version = \"0.3.1\" }\n",
        );
        self.write("crates/pets-api/Cargo.toml", "[package]\nname = \"pets-api\"\nversion.workspace = true\n");
        self.write(
            "crates/pets/Cargo.toml",
            "[package]\nname = \"pets\"\nversion = \"1.0.0\"\n\n[dependencies]\npets-api.workspace = true\n",
        );
        self.write("crates/pets/src/lib.rs", "fn all(client: &pets_api::Client) {\n    client.list_pets();\n}\n");
        self.write("CHANGELOG.md", "# Changelog\n\n## [Unreleased]\n\n- Something.\n");
        self
    }

    /// Makes it a repository with everything committed to `main`.
    pub(crate) fn committed(self) -> Workspace {
        self.git(&["init", "--quiet", "--initial-branch=main"]);
        self.git(&["config", "user.name", "Test"]);
        self.git(&["config", "user.email", "test@localhost"]);
        self.git(&["config", "commit.gpgsign", "false"]);
        self.write(".gitignore", "/target\n");
        self.git(&["add", "."]);
        self.git(&["commit", "--quiet", "-m", "first"]);
        self
    }

    /// Adds an empty repository as `origin`, which is there as long as what is returned.
    pub(crate) fn with_remote(&self) -> tempfile::TempDir {
        let remote = tempfile::tempdir().unwrap();
        self.git(&["init", "--quiet", "--bare", remote.path().to_str().unwrap()]);
        self.git(&["remote", "add", "origin", remote.path().to_str().unwrap()]);
        remote
    }

    /// Runs git, and returns what it said.
    pub(crate) fn git(&self, arguments: &[&str]) -> String {
        let output = Command::new("git")
            .arg("-C")
            .arg(self.path(""))
            .args(arguments)
            .env("GIT_CONFIG_GLOBAL", "/dev/null")
            .env("GIT_CONFIG_SYSTEM", "/dev/null")
            .output()
            .unwrap();
        assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    }

    /// Lets these servers be the regions.
    pub(crate) fn with_regions(self, eu: &str, us: &str) -> Workspace {
        let manifest = super::MANIFEST.replace("https://eu.pets.example", eu).replace("https://us.pets.example", us);
        self.write("openapi/pets/api.toml", &manifest);
        self
    }
}
