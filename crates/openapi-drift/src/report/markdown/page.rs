//! A page that has a length: what matters most is let in first, and stands where it belongs nevertheless.
//!
//! A report of many documents has more to say than a pull request holds. Were it written from the top until the page is full,
//! the details of the first document would keep out what breaks in the last one.

/// How much a piece matters; the first ones are let in first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Rank {
    /// What the run comes to, and what could not be compared.
    Outcome,
    /// What a comparison comes to.
    Heading,
    /// A row for something that breaks deployed programs.
    Break,
    /// A row for something that may.
    Risk,
    /// A row for something that does not.
    Safe,
    /// Waivers, and places that were not evaluated.
    Beside,
    /// More about what has a row, in the same order.
    DetailOfBreak,
    DetailOfRisk,
    DetailOfSafe,
}

/// What is missing where a piece is left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Missing {
    /// Nothing that is not said elsewhere on the page.
    Nothing,
    /// A comparison.
    Comparison,
    /// A finding.
    Finding,
    /// What more there is to say about a finding that is on the page.
    Detail,
    /// A waiver that nothing needs.
    Waiver,
}

/// A heading, a row, a paragraph.
struct Piece {
    text: String,
    rank: Rank,
    missing: Missing,
    block: Option<usize>,
    /// The piece without which this one says nothing.
    below: Option<usize>,
}

/// What is around pieces that follow each other, if one of them is on the page.
struct Block {
    open: String,
    close: &'static str,
    is_open: bool,
}

/// A page to be.
#[derive(Default)]
pub(super) struct Page {
    pieces: Vec<Piece>,
    blocks: Vec<Block>,
    /// The heading that pieces are below from now on.
    heading: Option<usize>,
    block: Option<usize>,
}

/// How much of what is missing on a page.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct LeftOut {
    pub(super) comparisons: usize,
    pub(super) findings: usize,
    pub(super) details: usize,
    pub(super) waivers: usize,
}

impl Page {
    /// Adds a piece.
    pub(super) fn push(&mut self, rank: Rank, missing: Missing, text: impl Into<String>) {
        let (block, below) = (self.block, self.heading);
        self.pieces.push(Piece { text: text.into(), rank, missing, block, below });
    }

    /// Adds the heading of a section; what follows is on the page only where the heading is.
    pub(super) fn section(&mut self, rank: Rank, missing: Missing, text: impl Into<String>) {
        (self.block, self.heading) = (None, None);
        self.push(rank, missing, text);
        self.heading = Some(self.pieces.len() - 1);
    }

    /// What follows is below no heading.
    pub(super) fn no_section(&mut self) {
        (self.block, self.heading) = (None, None);
    }

    /// What is added from now on stands between `open` and `close`, until the next call.
    pub(super) fn block(&mut self, open: impl Into<String>, close: &'static str) {
        self.blocks.push(Block { open: open.into(), close, is_open: false });
        self.block = Some(self.blocks.len() - 1);
    }

    /// What is added from now on stands by itself.
    pub(super) fn no_block(&mut self) {
        self.block = None;
    }

    /// The page in at most so many bytes, and what is not on it.
    pub(super) fn fit(mut self, limit: usize) -> (String, LeftOut) {
        let mut order: Vec<usize> = (0..self.pieces.len()).collect();
        order.sort_by_key(|index| self.pieces.get(*index).map(|piece| piece.rank));
        let mut is_in = vec![false; self.pieces.len()];
        let (mut length, mut left_out) = (0, LeftOut::default());
        for index in order {
            let Some(piece) = self.pieces.get(index) else { continue };
            let is_below = piece.below.is_none_or(|heading| is_in.get(heading).copied().unwrap_or_default());
            let block = piece.block.and_then(|block| self.blocks.get_mut(block));
            let around = block.as_ref().filter(|block| !block.is_open).map_or(0, |it| it.open.len() + it.close.len());
            let more = piece.text.len() + around;
            if is_below && length + more <= limit {
                length += more;
                is_in[index] = true;
                if let Some(block) = block {
                    block.is_open = true;
                }
                continue;
            }
            match piece.missing {
                Missing::Nothing => {}
                Missing::Comparison => left_out.comparisons += 1,
                Missing::Finding => left_out.findings += 1,
                Missing::Detail => left_out.details += 1,
                Missing::Waiver => left_out.waivers += 1,
            }
        }
        let mut page = String::with_capacity(length);
        let mut current = None;
        for piece in self.pieces.iter().zip(is_in).filter_map(|(piece, is_in)| is_in.then_some(piece)) {
            if piece.block != current {
                page += current.and_then(|block: usize| self.blocks.get(block)).map_or("", |block| block.close);
                page += piece.block.and_then(|block| self.blocks.get(block)).map_or("", |block| &block.open);
                current = piece.block;
            }
            page += &piece.text;
        }
        page += current.and_then(|block: usize| self.blocks.get(block)).map_or("", |block| block.close);
        (page, left_out)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page() -> Page {
        let mut page = Page::default();
        page.push(Rank::Outcome, Missing::Nothing, "T");
        for name in ["a", "b"] {
            page.section(Rank::Heading, Missing::Comparison, format!("#{name}"));
            page.block("[", "]");
            page.push(Rank::Break, Missing::Finding, "11");
            page.push(Rank::Break, Missing::Finding, "2");
            page.block("<", ">");
            page.push(Rank::DetailOfBreak, Missing::Detail, "dddd");
        }
        page
    }

    /// Bytes, what is on the page, and how many comparisons, findings and details are not.
    #[test]
    fn what_matters_is_let_in_first_and_stands_in_its_place() {
        for (limit, shown, left_out) in [
            (30, "T#a[112]<dddd>#b[112]<dddd>", (0, 0, 0)),
            (26, "T#a[112]<dddd>#b[112]", (0, 0, 1)),
            (15, "T#a[112]#b[112]", (0, 0, 2)),
            (14, "T#a[112]#b[11]", (0, 1, 2)),
            (13, "T#a[112]#b[2]", (0, 1, 2)),
            (8, "T#a[2]#b", (0, 3, 2)),
            (7, "T#a#b", (0, 4, 2)),
            (3, "T#a", (1, 4, 2)),
            (0, "", (2, 4, 2)),
        ] {
            let (text, LeftOut { comparisons, findings, details, .. }) = page().fit(limit);
            assert_eq!((text.as_str(), (comparisons, findings, details)), (shown, left_out), "{limit}");
        }
    }
}
