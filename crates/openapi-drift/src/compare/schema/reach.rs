//! Which uses reach a pair: those of all roots from which it can be come by.
//!
//! Pairs that lie within one another have the same uses, so circles are found first (Tarjan's algorithm, without
//! recursion); what is left has an order, in which sets are handed down once.

use std::collections::HashMap;

use super::SchemaComparison;

/// How many uses are handed down at a time. All at once would take as many bits as there are pairs times uses.
const AT_ONCE: usize = 256;
const BITS: usize = 64;
const WORDS: usize = AT_ONCE / BITS;

/// The uses of every pair of which something was noted.
#[derive(Debug)]
pub(super) struct Reach(HashMap<usize, Vec<usize>>);

impl Reach {
    pub(super) fn of(&self, pair: usize) -> &[usize] {
        self.0.get(&pair).map_or(&[], Vec::as_slice)
    }
}

pub(super) fn uses(comparison: &SchemaComparison<'_>) -> Reach {
    let mut reach: HashMap<usize, Vec<usize>> = comparison.noted.iter().map(|noted| (noted.pair, Vec::new())).collect();
    if reach.is_empty() {
        return Reach(reach);
    }
    let inside = Lists::new(comparison.pairs.len(), &comparison.edges);
    let (circle, count) = circles(&inside);
    // A circle is numbered after all that it leads to, so this is from the roots on down.
    let mut edges: Vec<(usize, usize)> = comparison
        .edges
        .iter()
        .filter_map(|(from, to)| Some((*circle.get(*from)?, *circle.get(*to)?)))
        .filter(|(from, to)| from != to)
        .collect();
    edges.sort_unstable_by(|one, other| other.cmp(one));
    edges.dedup();
    let mut roots: Vec<(usize, usize)> = comparison.roots.iter().map(|(pair, index)| (*index, *pair)).collect();
    roots.sort_unstable();
    let mut sets = vec![[0_u64; WORDS]; count];
    for block in roots.chunk_by(|(one, _), (other, _)| one / AT_ONCE == other / AT_ONCE) {
        sets.fill([0; WORDS]);
        let start = block.first().map_or(0, |(index, _)| index / AT_ONCE * AT_ONCE);
        for (index, pair) in block {
            let bit = index - start;
            if let Some(word) =
                circle.get(*pair).and_then(|at| sets.get_mut(*at)).and_then(|set| set.get_mut(bit / BITS))
            {
                *word |= 1 << (bit % BITS);
            }
        }
        for &(from, to) in &edges {
            let Some(above) = sets.get(from).copied() else {
                continue;
            };
            for (to, above) in sets.get_mut(to).into_iter().flatten().zip(above) {
                *to |= above;
            }
        }
        for (pair, uses) in &mut reach {
            let Some(set) = circle.get(*pair).and_then(|at| sets.get(*at)) else {
                continue;
            };
            let bits = (0..AT_ONCE).filter(|bit| set[bit / BITS] >> (bit % BITS) & 1 == 1);
            uses.extend(bits.map(|bit| start + bit));
        }
    }
    Reach(reach)
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
