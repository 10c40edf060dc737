//! Lists that are given as anything that can be walked through.

/// The items, each converted.
#[must_use]
pub fn list<T>(items: impl IntoIterator<Item = impl Into<T>>) -> Vec<T> {
    items.into_iter().map(Into::into).collect()
}
