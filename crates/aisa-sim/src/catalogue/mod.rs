//! What AIsa promises: the groups, their documents after our repairs, and the operations in them.
//!
//! The pinned documents are wrong where it matters (lists of objects declared as lists of texts, answers that are
//! not declared at all), so what is served is what they are after their overlays: the documents of a group are
//! joined, named, repaired and brought into one spelling by `openapi_normal`, which loses nothing on the way. That
//! happens when a group is first asked for, and takes from a hundredth of a second to one.

mod files;
mod group;
mod manifest;
mod operation;
mod paging;
mod template;

use std::sync::LazyLock;

pub(crate) use group::Group;
pub use operation::Operation;
pub(crate) use operation::{Entry, Parameter, Place};
pub(crate) use paging::{Next, Paging, Sent};

use manifest::Manifest;

static GROUPS: LazyLock<Result<Vec<Group>, String>> = LazyLock::new(|| {
    Manifest::read(files::MANIFEST).map(|manifest| manifest.groups.into_iter().map(Group::new).collect())
});

/// All groups, in the order of the manifest.
///
/// # Errors
///
/// If the manifest cannot be read.
pub(crate) fn groups() -> Result<&'static [Group], String> {
    GROUPS.as_deref().map_err(Clone::clone)
}

/// The names of all groups, in the order of the manifest.
pub fn group_names() -> Vec<&'static str> {
    groups().unwrap_or_default().iter().map(Group::name).collect()
}

/// The document of a group, as it is served: after its repairs, in one spelling. `None` if there is no such group.
pub fn document(group: &str) -> Option<&'static serde_json::Value> {
    self::group(group)?.document().ok()
}

/// The group of this name.
pub(crate) fn group(name: &str) -> Option<&'static Group> {
    groups().ok()?.iter().find(|group| group.name() == name)
}

/// The groups that may have a path, the likelier ones first.
pub(crate) fn groups_at(path: &str) -> impl Iterator<Item = &'static Group> {
    groups().unwrap_or_default().iter().filter(move |group| group.may_have(path))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_program_carries_what_the_manifest_names() {
        let groups = groups().unwrap();
        assert_eq!(groups.len(), 19);
        for group in groups {
            assert_eq!(group.document().err(), None);
            for path in group.paths() {
                assert!(!files::bytes(&path).is_empty(), "{path} is missing in files.rs");
            }
        }
    }

    #[test]
    fn every_operation_is_found_at_its_own_path() {
        let mut count = 0;
        for group in groups().unwrap() {
            for operation in Operation::of_group(group.name()).unwrap() {
                let path = operation.path().replace('{', "x").replace('}', "y");
                let at = groups_at(&path).any(|candidate| candidate.name() == group.name());
                assert!(at, "{} is not looked for at {path}", operation.name());
                assert_eq!(Operation::named(operation.name()), Some(operation));
                count += 1;
            }
        }
        assert_eq!(count, 664);
    }

    #[test]
    fn what_documents_do_not_say_belongs_to_an_operation() {
        for group in groups().unwrap() {
            let known: Vec<&str> = Operation::of_group(group.name()).unwrap().map(|operation| operation.id()).collect();
            for id in group.mentioned() {
                assert!(known.contains(&id), "{}.{id} is in the manifest and in no document", group.name());
            }
        }
    }
}
