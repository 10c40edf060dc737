//! What a write does to targets of every kind, and what is left when it fails.

use std::fs;

use super::*;
use tempfile::TempDir;

fn names_in(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

fn text(path: &Path) -> String {
    fs::read_to_string(path).unwrap()
}

/// A folder with `document.json`, which holds `old`.
fn folder() -> (TempDir, std::path::PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let document = folder.path().join("document.json");
    fs::write(&document, "old").unwrap();
    (folder, document)
}

#[test]
fn writes_new_files_and_replaces_old_ones() {
    let (folder, first) = folder();
    let second = folder.path().join("second");
    write_together(&[(&first, b"new first"), (&second, b"new second")]).unwrap();
    assert_eq!((text(&first), text(&second)), ("new first".into(), "new second".into()));
    assert_eq!(names_in(folder.path()), ["document.json", "second"], "nothing is left over");
}

#[test]
fn a_later_failure_undoes_the_earlier_writes() {
    for first_exists in [true, false] {
        let (folder, first) = folder();
        // A folder cannot be replaced by a file: staging works, the second rename fails.
        let second = folder.path().join("document.lock");
        if !first_exists {
            fs::remove_file(&first).unwrap();
        }
        let staged = |path| match Target::of(path).unwrap() {
            Target::File(target) => Staged::new(path, target, b"new").unwrap(),
            Target::Stream => panic!("a file"),
        };
        let (staged_first, staged_second) = (staged(&first), staged(&second));
        fs::create_dir(&second).unwrap();

        let done = staged_first.swap_in().map_err(|(_, error)| error).unwrap().unwrap();
        assert_eq!(text(&first), "new");
        let (path, error) = staged_second.swap_in().err().unwrap();
        let error = undo(vec![done], cannot_write(path, error));

        assert_eq!(error.kind(), ErrorKind::File);
        assert_eq!(fs::read_to_string(&first).ok().as_deref(), first_exists.then_some("old"));
        let left: &[&str] = if first_exists { &["document.json", "document.lock"] } else { &["document.lock"] };
        assert_eq!(names_in(folder.path()), left);
    }
}

#[test]
fn what_could_not_be_put_back_is_kept_and_named() {
    let (folder, first) = folder();
    let Target::File(target) = Target::of(&first).unwrap() else { panic!("a file") };
    let done = Staged::new(&first, target, b"new").unwrap().swap_in().map_err(|(_, error)| error).unwrap().unwrap();
    fs::remove_file(&first).unwrap();
    fs::create_dir(&first).unwrap();
    let error = undo(vec![done], cannot_write(Path::new("other"), io::Error::other("broken")));
    let help = error.help().unwrap();
    let (_, kept) = help.split_once("; the old one is ").unwrap_or_else(|| panic!("{help}"));
    assert_eq!(text(Path::new(kept)), "old");
    assert!(Path::new(kept).file_name().unwrap().to_str().unwrap().starts_with(staged::PREFIX));
    drop(folder);
}

#[test]
fn nothing_is_touched_when_a_target_cannot_be_staged() {
    let (folder, first) = folder();
    for second in ["missing/document.lock", "document.json/document.lock", "."] {
        let second = folder.path().join(second);
        let error = write_together(&[(&first, b"new"), (&second, b"new")]).unwrap_err();
        assert_eq!(error.place().unwrap().file, second.display().to_string());
        assert_eq!(text(&first), "old");
        assert_eq!(names_in(folder.path()), ["document.json"]);
    }
}

#[test]
fn two_contents_for_one_file_are_refused() {
    let (folder, first) = folder();
    fs::create_dir(folder.path().join("in")).unwrap();
    for (one, other) in [("document.json", "in/../document.json"), ("new", "./new")] {
        let (one, other) = (folder.path().join(one), folder.path().join(other));
        let error = write_together(&[(&one, b"a"), (&other, b"b")]).unwrap_err();
        assert_eq!(error.what(), format!("would be written twice, the other time as {}", one.display()));
    }
    assert_eq!(text(&first), "old");
    assert_eq!(names_in(folder.path()), ["document.json", "in"]);
}

#[test]
fn missing_folders_are_made_and_stay_only_with_all_files() {
    let (folder, first) = folder();
    let (deep, broken) = (folder.path().join("a/b/deep"), folder.path().join("a/c/document.json/deep"));
    fs::create_dir(folder.path().join("a")).unwrap();
    fs::create_dir(folder.path().join("a/c")).unwrap();
    fs::write(folder.path().join("a/c/document.json"), "").unwrap();

    let error = write_with_folders(&[(&first, b"new"), (&deep, b"new"), (&broken, b"new")]).unwrap_err();
    assert!(error.what().starts_with("the folder could not be made: "), "{error}");
    assert_eq!(error.place().unwrap().file, broken.parent().unwrap().display().to_string());
    assert_eq!(text(&first), "old");
    assert_eq!(names_in(&folder.path().join("a")), ["c"]);

    write_with_folders(&[(&first, b"new"), (&deep, b"new")]).unwrap();
    assert_eq!((text(&first), text(&deep)), ("new".into(), "new".into()));
}

#[cfg(unix)]
mod unix {
    use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};

    use super::*;

    fn mode(path: &Path) -> u32 {
        fs::metadata(path).unwrap().permissions().mode() & 0o7777
    }

    #[test]
    fn a_new_file_is_readable_by_others_as_far_as_the_umask_allows() {
        let (folder, plain) = folder();
        let ours = folder.path().join("ours");
        write_atomic(&ours, b"").unwrap();
        assert_eq!(mode(&ours), mode(&plain));
    }

    #[test]
    fn a_replaced_file_keeps_its_mode() {
        for kept in [0o600, 0o640, 0o666, 0o755] {
            let (_folder, file) = folder();
            fs::set_permissions(&file, fs::Permissions::from_mode(kept)).unwrap();
            write_atomic(&file, b"new").unwrap();
            assert_eq!((text(&file).as_str(), mode(&file)), ("new", kept));
        }
    }

    #[test]
    fn a_file_that_has_the_content_is_not_touched() {
        let (_folder, file) = folder();
        let inode = |path: &Path| fs::metadata(path).unwrap().ino();
        let before = inode(&file);
        write_atomic(&file, b"old").unwrap();
        assert_eq!(inode(&file), before);
        write_atomic(&file, b"new").unwrap();
        assert_ne!(inode(&file), before);
    }

    #[test]
    fn a_link_stays_and_what_it_leads_to_is_written() {
        let (folder, file) = folder();
        for (link, target) in [("link", "document.json"), ("chain", "link"), ("dangling", "made")] {
            let link = folder.path().join(link);
            symlink(target, &link).unwrap();
            write_atomic(&link, target.as_bytes()).unwrap();
            assert!(fs::symlink_metadata(&link).unwrap().is_symlink(), "{target}");
            assert_eq!(text(&link), target);
        }
        assert_eq!(text(&file), "link");
        assert_eq!(text(&folder.path().join("made")), "made");
        let error = write_together(&[(&file, b"a"), (&folder.path().join("chain"), b"b")]).unwrap_err();
        assert!(error.what().starts_with("would be written twice"), "{error}");
    }

    /// A device would be replaced by a file, by root at least, and `/dev/full` be read for ever.
    #[cfg(target_os = "linux")]
    #[test]
    fn a_device_is_written_into() {
        let (folder, file) = folder();
        // Links, so that not even a broken writer can hurt the machine: it replaces the link.
        let device = |name: &str| {
            let link = folder.path().join(name);
            symlink(Path::new("/dev").join(name), &link).unwrap();
            link
        };
        write_together(&[(&device("null"), b"a"), (&file, b"new")]).unwrap();
        assert_eq!(text(&file), "new");
        let error = write_together(&[(&file, b"newer"), (&device("full"), b"a")]).unwrap_err();
        assert!(error.help().unwrap().contains("free some space"), "{error}");
        assert_eq!(text(&file), "new");
        assert_eq!(names_in(folder.path()), ["document.json", "full", "null"]);
    }
}
