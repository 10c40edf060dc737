use std::collections::VecDeque;
use std::task::Waker;

use super::*;

/// A body in pieces, each of them there when it is asked for.
struct Pieces(VecDeque<Result<Bytes, Error>>);

impl Stream for Pieces {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.pop_front())
    }
}

fn events<'a>(pieces: impl IntoIterator<Item = &'a [u8]>) -> Events<Pieces> {
    Events::new(Pieces(pieces.into_iter().map(|piece| Ok(Bytes::copy_from_slice(piece))).collect()))
}

fn next(events: &mut Events<Pieces>) -> Option<Result<Event, Error>> {
    match Pin::new(events).poll_next(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(item) => item,
        Poll::Pending => panic!("nothing to wait for"),
    }
}

/// Name, data and last id of each event, and the reconnection time in milliseconds.
type Read = (Vec<(String, String, String)>, Option<u128>);

fn read<'a>(pieces: impl IntoIterator<Item = &'a [u8]>) -> Read {
    let mut events = events(pieces);
    let mut read = Vec::new();
    while let Some(event) = next(&mut events) {
        let event = event.unwrap();
        read.push((event.name.into_owned(), event.data, event.last_id.as_deref().unwrap_or_default().to_owned()));
    }
    (read, events.reconnection_time().map(|time| time.as_millis()))
}

/// What the standard says, section 9.2.6, "Interpreting an event stream". An event is `data`, `name|data` or
/// `name|data|id`.
type Rule = (&'static str, &'static [u8], &'static [&'static str], Option<u128>);

const RULES: &[Rule] = &[
    ("an event", b"data: a\n\n", &["a"], None),
    ("nothing", b"", &[], None),
    ("blank lines", b"\n\n\r\r\n\ndata: a\n\n\n\n", &["a"], None),
    // The byte order mark.
    ("a mark", b"\xef\xbb\xbfdata: a\n\n", &["a"], None),
    ("a mark and a comment", b"\xef\xbb\xbf:x\ndata: a\n\n", &["a"], None),
    ("a mark and a blank line", b"\xef\xbb\xbf\n\ndata: a\n\n", &["a"], None),
    ("only one mark", b"\xef\xbb\xbf\xef\xbb\xbfdata: a\n\ndata: b\n\n", &["b"], None),
    ("no mark later", b"data: a\n\n\xef\xbb\xbfdata: b\n\n", &["a"], None),
    ("no mark in the second line", b"\n\xef\xbb\xbfdata: a\n\ndata: b\n\n", &["b"], None),
    ("half a mark", b"\xef\xbbdata: a\n\ndata: b\n\n", &["b"], None),
    ("a mark in data", b"data: \xef\xbb\xbfa\n\n", &["\u{feff}a"], None),
    // Ends of lines.
    ("CR", b"data: a\rdata: b\r\r", &["a\nb"], None),
    ("CRLF", b"data: a\r\ndata: b\r\n\r\n", &["a\nb"], None),
    ("mixed", b"data: a\r\ndata: b\n\rdata: c\r\r\ndata: d\n\r\n", &["a\nb", "c", "d"], None),
    ("LF and CR are two", b"data: a\n\rdata: b\n\r", &["a", "b"], None),
    ("other separators", "data: a\u{2028}b\u{85}c\u{b}d\n\n".as_bytes(), &["a\u{2028}b\u{85}c\u{b}d"], None),
    // Comments.
    ("comments", b": hi\n:\n:data: x\ndata: a\n: between\ndata: b\n\n:end\n\n", &["a\nb"], None),
    ("a comment that is not UTF-8", b":\xff\nfo\xff: x\ndata: a\n\n", &["a"], None),
    // Fields.
    ("lines of data", b"data: a\ndata:\ndata\ndata: b\n\n", &["a\n\n\nb"], None),
    ("no colon", b"data\n\n", &[""], None),
    ("no colon, twice", b"data\ndata\n\n", &["\n"], None),
    ("no value", b"data:\n\n", &[""], None),
    ("one space", b"data:a\ndata: b\ndata:  c\ndata:\td\ndata: \n\n", &["a\nb\n c\n\td\n"], None),
    ("a colon in the value", b"data: a:b\ndata::c\n\n", &["a:b\n:c"], None),
    ("a space in the name", b"data : a\n data: b\n\ndata: c\n\n", &["c"], None),
    ("another case", b"Data: a\nDATA: b\n\ndata: c\n\n", &["c"], None),
    ("another name", b"dat: a\ndataa: b\nevents: x\nids: 1\nfoo\n\ndata: c\n\n", &["c"], None),
    ("NUL in data", b"data: a\0b\n\n", &["a\0b"], None),
    // Names.
    ("a name", b"event: x\ndata: a\n\ndata: b\n\n", &["x|a", "b"], None),
    ("the last name", b"event: x\nevent: y\ndata: a\n\n", &["y|a"], None),
    ("a name taken back", b"event: x\nevent:\ndata: a\n\nevent: x\nevent\ndata: b\n\n", &["a", "b"], None),
    ("a name with spaces", b"event:  x \ndata: a\n\n", &[" x |a"], None),
    ("without data it is none", b"event: x\n\ndata: a\n\n", &["a"], None),
    // Ids.
    ("ids last", b"id: 1\ndata: a\n\ndata: b\n\nid: 2\ndata: c\n\n", &["|a|1", "|b|1", "|c|2"], None),
    (
        "ids taken back",
        b"id: 1\ndata: a\n\nid\ndata: b\n\nid: 2\ndata: c\n\nid:\ndata: d\n\n",
        &["|a|1", "b", "|c|2", "d"],
        None,
    ),
    ("NUL in an id", b"id: 1\ndata: a\n\nid: x\0y\ndata: b\n\n", &["|a|1", "|b|1"], None),
    ("NUL after an id", b"id: 1\nid: \0\ndata: a\n\n", &["|a|1"], None),
    ("an id without data", b"id: 7\n\ndata: a\n\n", &["|a|7"], None),
    ("an id that is cut off", b"id: 7\ndata: a\n\nid: 8\n", &["|a|7"], None),
    // Reconnection.
    ("a time", b"retry: 1500\ndata: a\n\n", &["a"], Some(1500)),
    ("a time by itself", b"retry: 5\n\ndata: a\n\n", &["a"], Some(5)),
    (
        "what is no time",
        b"retry: 15x\nretry: -1\nretry: +1\nretry:  7\nretry:\nretry\nretry: 1.5\nretry: 0x1\ndata: a\n\n",
        &["a"],
        None,
    ),
    ("what is no time changes nothing", b"retry: 9\nretry: 1x\ndata: a\n\n", &["a"], Some(9)),
    ("more time than there is", b"retry: 99999999999999999999999999\ndata: a\n\n", &["a"], None),
    // The end.
    ("an event that is cut off", b"data: a\n\ndata: b\n", &["a"], None),
    ("a line that is cut off", b"data: a\n\ndata: b", &["a"], None),
    // UTF-8.
    ("characters", "data: \u{e9}\u{20ac}\u{1f600}\n\n".as_bytes(), &["\u{e9}\u{20ac}\u{1f600}"], None),
    ("no characters", b"data: a\xffb\xe2\x82c\xf0\x9f\n\n", &["a\u{fffd}b\u{fffd}c\u{fffd}"], None),
    ("halves of characters", b"data: \xed\xa0\x80\n\n", &["\u{fffd}\u{fffd}\u{fffd}"], None),
    ("elsewhere", b"event: x\xff\nid: \xff\ndata: a\n\n", &["x\u{fffd}|a|\u{fffd}"], None),
];

fn expected(events: &[&str], time: Option<u128>) -> Read {
    let event = |text: &&str| {
        let parts: Vec<&str> = text.split('|').collect();
        let (name, data, id) = match parts[..] {
            [data] => ("", data, ""),
            [name, data] => (name, data, ""),
            [name, data, id] => (name, data, id),
            _ => panic!("{text}"),
        };
        (if name.is_empty() { "message" } else { name }.to_owned(), data.to_owned(), id.to_owned())
    };
    (events.iter().map(event).collect(), time)
}

#[test]
fn the_rules_hold_wherever_the_text_is_cut() {
    for (name, text, events, time) in RULES {
        let expected = expected(events, *time);
        assert_eq!(read([*text]), expected, "{name}");
        for cut in 0..=text.len() {
            let (front, back) = text.split_at(cut);
            assert_eq!(read([front, back]), expected, "{name}, cut at {cut}");
            assert_eq!(read([front, b"", back]), expected, "{name}, cut at {cut} with nothing in between");
        }
        assert_eq!(read(text.chunks(1)), expected, "{name}, byte by byte");
        assert_eq!(read(text.chunks(3)), expected, "{name}, by threes");
    }
}

#[test]
fn an_event_is_there_with_its_last_byte() {
    // What ends with CR may go on with LF: that is no reason to wait.
    for (text, rest) in
        [("data: a\n\n", "data: b\n\n"), ("data: a\r\r", "\ndata: b\r\r"), ("data: a\r\n\r", "\ndata: b\n\n")]
    {
        let mut events = events([text.as_bytes()]);
        assert_eq!(next(&mut events).unwrap().unwrap().data, "a", "{text:?}");
        assert_eq!(read([text.as_bytes(), rest.as_bytes()]), expected(&["a", "b"], None), "{text:?}");
    }
}

#[test]
fn an_event_that_the_end_has_cut_off_can_be_looked_at() {
    for (text, cut_off) in [("", None), ("\n", None), ("data: b", Some("b")), ("data: b\r\n", Some("b"))] {
        let mut events = events([b"data: a\n\n", text.as_bytes()]);
        assert_eq!(next(&mut events).unwrap().unwrap().data, "a");
        assert!(next(&mut events).is_none());
        assert_eq!(events.cut_off().map(|event| event.data).as_deref(), cut_off, "{text:?}");
        assert_eq!(events.cut_off(), None, "{text:?}");
    }
}

#[test]
fn a_large_event_is_an_error_and_the_next_one_follows() {
    let cases: &[(&str, &[u8])] = &[
        ("a line", b"data: 012345678\n\n"),
        ("lines", b"data: 01234\ndata: 5678\n\n"),
        ("empty lines", b"data\ndata\ndata\ndata\ndata\ndata\ndata\ndata\ndata\ndata\ndata\n\n"),
        ("a name", b"event: 012345678\ndata: a\n\n"),
        ("an id", b"id: 012345678\ndata: a\n\n"),
        ("what never ends", b"data: 0123456789012345678901234567890123456789"),
    ];
    for (name, text) in cases {
        for size in [1, 5, 100] {
            let whole = [text, b"\n\ndata: 01234567\n\n".as_slice()].concat();
            let mut events = events(whole.chunks(size)).event_limit(8);
            let error = next(&mut events).unwrap().unwrap_err();
            assert_eq!(error.kind(), Kind::TooLarge, "{name}");
            assert!(error.to_string().contains("limit of 8 bytes"), "{error}");
            assert_eq!(next(&mut events).unwrap().unwrap().data, "01234567", "{name}");
            assert!(next(&mut events).is_none(), "{name}");
        }
    }
}

#[test]
fn comments_without_end_take_no_room() {
    let comment = [b':'; 1000];
    let mut events = events(std::iter::repeat_n(&comment[..], 100).chain([&b"\ndata: a\n\n"[..]])).event_limit(8);
    assert_eq!(next(&mut events).unwrap().unwrap().data, "a");
}

#[test]
fn one_large_event_makes_the_next_ones_no_larger() {
    let large = format!("data: {}\n\ndata: a\n\n", "x".repeat(1 << 20));
    let mut events = events([large.as_bytes()]);
    assert_eq!(next(&mut events).unwrap().unwrap().data.len(), 1 << 20);
    assert!(next(&mut events).unwrap().unwrap().data.capacity() < ROOMY);
}

#[test]
fn an_error_of_the_body_is_the_last_item() {
    let pieces = ["data: a\n\nda", "ta: b\n\n"].map(|piece| Ok(Bytes::from(piece)));
    let mut pieces = VecDeque::from(pieces);
    pieces.insert(1, Err(Error::new(Kind::Transport, "broken")));
    let mut events = Events::new(Pieces(pieces));
    assert_eq!(next(&mut events).unwrap().unwrap().data, "a");
    assert_eq!(next(&mut events).unwrap().unwrap_err().kind(), Kind::Transport);
    assert!(next(&mut events).is_none());
    assert!(next(&mut events).is_none());
}
