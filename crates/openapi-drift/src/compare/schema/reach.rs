//! Which uses reach a pair: those of all roots from which it can be come by.
//!
//! Pairs that lie within one another have the same uses, so circles are found first (Tarjan's algorithm, without
//! recursion); what is left has an order, in which sets are handed down once.

use super::SchemaComparison;

const BITS: usize = 64;

/// The uses of every pair.
#[derive(Debug)]
pub(super) struct Reach {
    /// Pair -> circle.
    circle: Vec<usize>,
    /// Circle -> set of uses.
    sets: Vec<Box<[u64]>>,
}

impl Reach {
    pub(super) fn of(&self, pair: usize) -> Vec<usize> {
        let set = self.circle.get(pair).and_then(|circle| self.sets.get(*circle));
        let words = set.into_iter().flat_map(|set| set.iter().enumerate());
        words
            .flat_map(|(word, bits)| {
                (0..BITS).filter(move |bit| bits >> bit & 1 == 1).map(move |bit| word * BITS + bit)
            })
            .collect()
    }
}

pub(super) fn uses(comparison: &SchemaComparison<'_>) -> Reach {
    if comparison.noted.is_empty() {
        return Reach { circle: Vec::new(), sets: Vec::new() };
    }
    let inside = Lists::new(comparison.pairs.len(), &comparison.edges);
    let (circle, count) = circles(&inside);
    let words = comparison.roots.iter().map(|(_, index)| index / BITS + 1).max().unwrap_or(0);
    let mut sets = vec![vec![0_u64; words].into_boxed_slice(); count];
    for &(pair, index) in &comparison.roots {
        if let Some(word) = circle.get(pair).and_then(|c| sets.get_mut(*c)).and_then(|set| set.get_mut(index / BITS)) {
            *word |= 1 << (index % BITS);
        }
    }
    // A circle is numbered after all that it leads to.
    let mut edges: Vec<(usize, usize)> = comparison
        .edges
        .iter()
        .filter_map(|(from, to)| Some((*circle.get(*from)?, *circle.get(*to)?)))
        .filter(|(from, to)| from != to)
        .collect();
    edges.sort_unstable_by(|one, other| other.cmp(one));
    edges.dedup();
    for (from, to) in edges {
        let (low, high) = sets.split_at_mut(from);
        if let (Some(to), Some(from)) = (low.get_mut(to), high.first()) {
            for (to, from) in to.iter_mut().zip(from.iter()) {
                *to |= from;
            }
        }
    }
    Reach { circle, sets }
}

/// For each pair, those inside it.
struct Lists {
    starts: Vec<usize>,
    entries: Vec<usize>,
}

impl Lists {
    fn new(pairs: usize, edges: &[(usize, usize)]) -> Self {
        let mut starts = vec![0; pairs + 1];
        for (from, _) in edges {
            starts[from + 1] += 1;
        }
        for index in 0..pairs {
            starts[index + 1] += starts[index];
        }
        let mut next = starts.clone();
        let mut entries = vec![0; edges.len()];
        for (from, to) in edges {
            entries[next[*from]] = *to;
            next[*from] += 1;
        }
        Self { starts, entries }
    }

    fn of(&self, pair: usize) -> &[usize] {
        &self.entries[self.starts[pair]..self.starts[pair + 1]]
    }

    fn len(&self) -> usize {
        self.starts.len() - 1
    }
}

/// The circle of each pair, numbered so that a circle comes after all that it leads to; and how many there are.
fn circles(inside: &Lists) -> (Vec<usize>, usize) {
    const NEW: usize = usize::MAX;
    let size = inside.len();
    let (mut order, mut low, mut circle) = (vec![NEW; size], vec![0; size], vec![NEW; size]);
    let (mut count, mut found) = (0, 0);
    let mut stack = Vec::new();
    let mut way: Vec<(usize, usize)> = Vec::new();
    for root in 0..size {
        if order[root] != NEW {
            continue;
        }
        way.push((root, 0));
        while let Some(&(at, next)) = way.last() {
            if next == 0 {
                (order[at], low[at]) = (found, found);
                found += 1;
                stack.push(at);
            }
            if let Some(&child) = inside.of(at).get(next) {
                if let Some(last) = way.last_mut() {
                    last.1 += 1;
                }
                if order[child] == NEW {
                    way.push((child, 0));
                } else if circle[child] == NEW {
                    low[at] = low[at].min(order[child]);
                }
                continue;
            }
            way.pop();
            if let Some(&(parent, _)) = way.last() {
                low[parent] = low[parent].min(low[at]);
            }
            if low[at] == order[at] {
                while let Some(member) = stack.pop() {
                    circle[member] = count;
                    if member == at {
                        break;
                    }
                }
                count += 1;
            }
        }
    }
    (circle, count)
}
