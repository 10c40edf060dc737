//! What has to be remembered of items that were handed out, because another part may list them too.

use std::collections::{BTreeMap, BTreeSet};

use super::Membership;

/// The ids of items that were handed out, as far as another part may take them for its own.
///
/// That is a matter of items that do not say where they belong, be it in every answer or only in one of them: who lists
/// such an item cannot tell whether its neighbour has listed it before, unless it is remembered.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Known {
    /// Of items that did not say where they belong. Nothing is known of them, so they are known to all parts for good.
    pub(super) unknown: BTreeSet<String>,
    /// Of items that a neighbour lists too, by the part that handed them out.
    pub(super) shared: BTreeMap<usize, BTreeSet<String>>,
}

impl Known {
    /// Whether an item that `part` lists is to be handed out; if so, what has to be remembered of it is.
    pub(super) fn is_new(&mut self, part: usize, membership: Membership, id: Option<&str>) -> bool {
        // An item without an id cannot be known again.
        let Some(id) = id else {
            return membership != Membership::Outside;
        };
        match membership {
            Membership::Outside => false,
            Membership::Inside => !self.unknown.contains(id),
            Membership::Shared => {
                let is_new = !self.unknown.contains(id);
                if is_new {
                    self.shared.entry(part).or_default().insert(id.to_owned());
                }
                is_new
            }
            Membership::Unknown => {
                !self.shared.values().any(|ids| ids.contains(id)) && self.unknown.insert(id.to_owned())
            }
        }
    }

    /// Forgets what parts share that nobody lists any more: those that are over, as are their neighbours.
    pub(super) fn forget(&mut self, is_over: impl Fn(usize) -> bool) {
        self.shared.retain(|&part, _| !(part.saturating_sub(1)..=part.saturating_add(1)).all(&is_over));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_item_is_new_once_whatever_it_says_of_itself_in_which_part() {
        use Membership::{Inside, Outside, Shared, Unknown};

        // The item belongs to part 1, which shares it with part 0.
        let cases = [
            ([(0, Outside), (1, Shared)], [false, true]),
            ([(1, Shared), (0, Outside)], [true, false]),
            ([(0, Unknown), (1, Shared)], [true, false]),
            ([(0, Unknown), (1, Inside)], [true, false]),
            ([(1, Shared), (0, Unknown)], [true, false]),
            ([(0, Outside), (1, Unknown)], [false, true]),
            ([(0, Unknown), (1, Unknown)], [true, false]),
        ];
        for (answers, expected) in cases {
            let mut known = Known::default();
            assert_eq!(answers.map(|(part, says)| known.is_new(part, says, Some("a"))), expected, "{answers:?}");
            assert!(known.is_new(1, Unknown, Some("b")), "another one");
        }
    }

    #[test]
    fn what_has_no_id_is_new_wherever_it_may_belong() {
        let mut known = Known::default();
        for (membership, is_new) in [
            (Membership::Inside, true),
            (Membership::Shared, true),
            (Membership::Unknown, true),
            (Membership::Outside, false),
        ] {
            assert_eq!(known.is_new(0, membership, None), is_new);
        }
        assert_eq!(known, Known::default());
    }

    #[test]
    fn what_parts_share_is_forgotten_with_their_neighbours() {
        let mut known = Known::default();
        for part in 0..4 {
            assert!(known.is_new(part, Membership::Shared, Some(&part.to_string())));
        }
        // Of five parts, these are over; and these still share something.
        let steps: [(&[usize], &[usize]); 4] =
            [(&[1], &[0, 1, 2, 3]), (&[0, 1], &[1, 2, 3]), (&[0, 1, 2], &[2, 3]), (&[0, 1, 2, 3, 4], &[])];
        for (over, left) in steps {
            // There is no part 5, so nobody there lists anything.
            known.forget(|part| part >= 5 || over.contains(&part));
            assert_eq!(known.shared.keys().copied().collect::<Vec<_>>(), left);
        }
    }
}
