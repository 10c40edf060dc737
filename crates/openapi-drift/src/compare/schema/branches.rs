//! Which branch of a union was which.
//!
//! By name first, then by what they say, and only what is left by how alike they are, which costs a look at every two.

use std::collections::HashMap;

use super::SchemaComparison;
use super::likeness::likeness;
use crate::contract::SchemaId;

/// How many branches of each side are held against all of the other.
const MOST: usize = 48;
/// How alike two branches are at least, to be one that was edited.
const ALIKE: f64 = 0.5;

/// The branches of two unions.
#[derive(Debug, Default)]
pub(super) struct Matching {
    pub(super) pairs: Vec<(SchemaId, SchemaId)>,
    pub(super) gone: Vec<SchemaId>,
    pub(super) new: Vec<SchemaId>,
}

impl SchemaComparison<'_> {
    pub(super) fn matching(&mut self, before: &[SchemaId], after: &[SchemaId]) -> Matching {
        let mut matching = Matching::default();
        let mut gone: Vec<SchemaId> = before.to_vec();
        let mut new: Vec<SchemaId> = after.to_vec();
        let (base, revision) = (self.base, self.revision);
        by(&mut matching, &mut gone, &mut new, |id| base.component(id), |id| revision.component(id));
        if !gone.is_empty() && !new.is_empty() {
            let old_digests: Vec<u64> = gone.iter().map(|id| self.likeness.of_base(base, *id)).collect();
            let new_digests: Vec<u64> = new.iter().map(|id| self.likeness.of_revision(revision, *id)).collect();
            let old: HashMap<SchemaId, u64> = gone.iter().copied().zip(old_digests).collect();
            let now: HashMap<SchemaId, u64> = new.iter().copied().zip(new_digests).collect();
            by(&mut matching, &mut gone, &mut new, |id| old.get(&id), |id| now.get(&id));
        }
        self.alike(&mut matching, &mut gone, &mut new);
        (matching.gone, matching.new) = (gone, new);
        matching
    }

    /// The branch that is most like a schema that is no union itself.
    pub(super) fn like_base(&mut self, schema: SchemaId, branches: &[SchemaId]) -> Option<SchemaId> {
        self.matching(&[schema], branches).pairs.first().map(|(_, branch)| *branch)
    }

    pub(super) fn like_revision(&mut self, schema: SchemaId, branches: &[SchemaId]) -> Option<SchemaId> {
        self.matching(branches, &[schema]).pairs.first().map(|(branch, _)| *branch)
    }

    /// Pairs what is alike, the most alike first.
    fn alike(&self, matching: &mut Matching, gone: &mut Vec<SchemaId>, new: &mut Vec<SchemaId>) {
        if gone.len().max(new.len()) > MOST && gone.len().min(new.len()) > 1 {
            return;
        }
        let mut scores = Vec::new();
        for (index, one) in gone.iter().enumerate() {
            for (place, other) in new.iter().enumerate() {
                let score = likeness(self.base, *one, self.revision, *other);
                if score >= ALIKE {
                    scores.push((score, index, place));
                }
            }
        }
        scores.sort_by(|(one, ..), (other, ..)| other.total_cmp(one));
        let (mut old_taken, mut new_taken) = (vec![false; gone.len()], vec![false; new.len()]);
        for (_, index, place) in scores {
            if !old_taken[index] && !new_taken[place] {
                (old_taken[index], new_taken[place]) = (true, true);
                matching.pairs.push((gone[index], new[place]));
            }
        }
        let mut taken = old_taken.into_iter();
        gone.retain(|_| !taken.next().unwrap_or_default());
        let mut taken = new_taken.into_iter();
        new.retain(|_| !taken.next().unwrap_or_default());
    }
}

/// Pairs those with the same key, where they have one.
fn by<K: std::hash::Hash + Eq>(
    matching: &mut Matching,
    gone: &mut Vec<SchemaId>,
    new: &mut Vec<SchemaId>,
    old_key: impl Fn(SchemaId) -> Option<K>,
    new_key: impl Fn(SchemaId) -> Option<K>,
) {
    let mut places: HashMap<K, Vec<SchemaId>> = HashMap::new();
    for id in new.iter().rev() {
        if let Some(key) = new_key(*id) {
            places.entry(key).or_default().push(*id);
        }
    }
    let mut taken: HashMap<SchemaId, usize> = HashMap::new();
    gone.retain(|id| {
        let Some(found) = old_key(*id).and_then(|key| places.get_mut(&key)?.pop()) else {
            return true;
        };
        matching.pairs.push((*id, found));
        *taken.entry(found).or_default() += 1;
        false
    });
    new.retain(|id| match taken.get_mut(id) {
        Some(left) if *left > 0 => {
            *left -= 1;
            false
        }
        _ => true,
    });
}
