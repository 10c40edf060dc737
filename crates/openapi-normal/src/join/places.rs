//! Where the parts of a joined document stand: in which of the documents, and where there.

use std::collections::HashMap;

use crate::Document;
use crate::read::Position;

/// The documents, and what came from which.
#[derive(Debug, Clone)]
pub(crate) struct Places {
    documents: Vec<Document>,
    /// Pointer of a path or a component -> the documents that have it, and where.
    homes: HashMap<String, Vec<(usize, String)>>,
}

impl Places {
    pub(super) fn new(first: &Document) -> Self {
        Self { documents: vec![first.clone()], homes: HashMap::new() }
    }

    /// One more document; the answer is its number.
    pub(super) fn add(&mut self, document: &Document) -> usize {
        self.documents.push(document.clone());
        self.documents.len() - 1
    }

    /// How many documents there are.
    pub(super) fn count(&self) -> usize {
        self.documents.len()
    }

    /// The first document.
    pub(super) fn origin(&self) -> &str {
        self.documents.first().map_or("", Document::origin)
    }

    pub(super) fn lives_at(&mut self, joined: String, document: usize, original: String) {
        self.homes.entry(joined).or_default().push((document, original));
    }

    /// The document that has what a pointer names in the joined one, where it is there, and on which line.
    pub(crate) fn locate(&self, at: &str) -> (&str, String, Option<Position>) {
        self.locate_before(self.documents.len(), at)
    }

    /// The same, looking at the first `count` documents only.
    pub(super) fn locate_before(&self, count: usize, at: &str) -> (&str, String, Option<Position>) {
        let mut homes = self.homes(at);
        homes.retain(|(document, _)| *document < count);
        let candidates = homes.iter().map(|(document, pointer)| (&self.documents[*document], pointer));
        let has = |(document, pointer): &(&Document, &String)| document.value().pointer(pointer).is_some();
        match candidates.clone().find(has).or_else(|| candidates.clone().next()) {
            Some((document, pointer)) => (document.origin(), pointer.clone(), document.position(pointer)),
            None => ("", at.to_owned(), None),
        }
    }

    /// The same, in one of the documents.
    pub(super) fn locate_in(&self, index: usize, at: &str) -> (&str, String, Option<Position>) {
        let home = self.homes(at).into_iter().find(|(document, _)| *document == index);
        let pointer = home.map_or_else(|| at.to_owned(), |(_, pointer)| pointer);
        match self.documents.get(index) {
            Some(document) => (document.origin(), pointer.clone(), document.position(&pointer)),
            None => ("", pointer, None),
        }
    }

    /// Every document that may have it.
    fn homes(&self, at: &str) -> Vec<(usize, String)> {
        // `/paths/~1teas` and `/components/schemas/Tea` are what has a home.
        let mut ends = at.match_indices('/').skip(2).map(|(end, _)| end).chain([at.len()]).take(2);
        let found = ends.find_map(|end| Some((self.homes.get(&at[..end])?, &at[end..])));
        match found {
            Some((homes, inside)) => {
                homes.iter().map(|(document, original)| (*document, format!("{original}{inside}"))).collect()
            }
            None => (0..self.documents.len()).map(|document| (document, at.to_owned())).collect(),
        }
    }
}
