//! Printed tokens without the spaces that printing puts between them.

/// What is replaced, in this order; the last ones put back what the ones before took too much.
const RULES: [(&str, &str); 22] = [
    (" : :: ", ": ::"),
    (" :: ", "::"),
    (":: ", "::"),
    (" ! ", "!"),
    (" <", "<"),
    ("< ", "<"),
    (" >", ">"),
    (" ,", ","),
    (" (", "("),
    ("( ", "("),
    (" )", ")"),
    ("[ ", "["),
    (" ]", "]"),
    (" : ", ": "),
    ("& ", "&"),
    (",)", ")"),
    (",]", "]"),
    (",(", ", ("),
    (",<", ", <"),
    (",::", ", ::"),
    ("->(", "-> ("),
    ("->::", "-> ::"),
];

/// `::std::string::String` for `:: std :: string :: String`, and the like.
pub(crate) fn compact(tokens: &str) -> String {
    RULES.iter().fold(tokens.to_owned(), |text, (spaced, plain)| text.replace(spaced, plain))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_lose_their_spaces() {
        for (spaced, plain) in [
            (":: std :: string :: String", "::std::string::String"),
            (":: chrono :: DateTime < :: chrono :: offset :: Utc >", "::chrono::DateTime<::chrono::offset::Utc>"),
            ("types :: Period", "types::Period"),
            ("fn id (mut self , value : & V) -> Self", "fn id(mut self, value: &V) -> Self"),
            ("fn f (a : u8 ,) -> (u8 , < T as U > :: V)", "fn f(a: u8) -> (u8, <T as U>::V)"),
            ("where T : :: std :: fmt :: Display", "where T: ::std::fmt::Display"),
            ("open ! (A , [(B , \"b\") , (C , \"c\")])", "open!(A, [(B, \"b\"), (C, \"c\")])"),
            ("i32", "i32"),
        ] {
            assert_eq!(compact(spaced), plain);
        }
    }
}
