//! What the keys of each terminal, pastes, split reads and noise arrive as.

use std::time::Duration;

use ims_setup::base::key::{Code, Key, keys};
use ims_setup::terminal::decoder::{Decoder, Input, PASTE_LIMIT};
use proptest::prelude::*;

/// All that one read tells, and what is told when nothing follows.
fn read(bytes: &[u8]) -> Vec<Input> {
    reads(&[bytes])
}

fn reads(reads: &[&[u8]]) -> Vec<Input> {
    let mut decoder = Decoder::new();
    let mut told: Vec<Input> = reads.iter().flat_map(|bytes| decoder.feed(bytes)).collect();
    told.extend(decoder.timeout());
    assert_eq!(decoder.patience(), None, "nothing is held back after the time is over");
    told
}

fn pressed(notation: &str) -> Vec<Input> {
    keys(notation).into_iter().map(Input::Key).collect()
}

fn pasted(text: &str) -> Vec<Input> {
    vec![Input::Paste(text.to_owned())]
}

#[test]
fn every_terminal_s_keys_are_the_same_keys() {
    let table: &[(&[u8], &str)] = &[
        // Plain bytes.
        (b"a", "a"),
        (b" ", "<space>"),
        ("é".as_bytes(), "é"),
        ("漢".as_bytes(), "漢"),
        (b"\r", "<enter>"),
        (b"\n", "<c-j>"),
        (b"\t", "<tab>"),
        (b"\x7f", "<bs>"),
        (b"\x08", "<c-h>"),
        (b"\x00", "<c-space>"),
        (b"\x01", "<c-a>"),
        (b"\x1a", "<c-z>"),
        (b"\x1c", "<c-\\>"),
        (b"\x1f", "<c-_>"),
        (b"\x1b", "<esc>"),
        // Alt.
        (b"\x1b1", "<a-1>"),
        (b"\x1bX", "<a-X>"),
        ("\x1bß".as_bytes(), "<a-ß>"),
        (b"\x1b\x7f", "<a-bs>"),
        (b"\x1b\r", "<a-enter>"),
        (b"\x1b\x07", "<a-c-g>"),
        (b"\x1b[", "<a-[>"),
        (b"\x1bO", "<a-O>"),
        (b"\x1b]", "<a-]>"),
        (b"\x1b]x", "<a-]>x"),
        (b"\x1bPx", "<a-P>x"),
        // Shift-Tab: everywhere, the Linux console, modifyOtherKeys.
        (b"\x1b[Z", "<s-tab>"),
        (b"\x1b\t", "<s-tab>"),
        (b"\x1b[27;2;9~", "<s-tab>"),
        (b"\x1b[9;2u", "<s-tab>"),
        // Arrows: normal, application, with modifiers, rxvt's.
        (b"\x1b[A\x1b[B\x1b[C\x1b[D", "<up><down><right><left>"),
        (b"\x1bOA\x1bOB\x1bOC\x1bOD", "<up><down><right><left>"),
        (b"\x1b[1;5D\x1b[1;2A\x1b[1;3C\x1b[1;8B", "<c-left><s-up><a-right><c-a-s-down>"),
        (b"\x1bOd\x1bOc\x1b[a", "<c-left><c-right><s-up>"),
        (b"\x1b\x1b[A\x1b\x1bOA", "<a-up><a-up>"),
        // Home, End and the six above the arrows.
        (b"\x1b[H\x1b[F\x1bOH\x1bOF\x1b[1~\x1b[4~\x1b[7~\x1b[8~", "<home><end><home><end><home><end><home><end>"),
        (b"\x1b[2~\x1b[3~\x1b[5~\x1b[6~", "<ins><del><pgup><pgdn>"),
        (b"\x1b[3;5~\x1b[3^\x1b[3$\x1b[3@", "<c-del><c-del><s-del><c-s-del>"),
        // Function keys: vt100, xterm, rxvt, Linux console, older konsole.
        (b"\x1bOP\x1b[11~\x1b[[A\x1b[P", "<f1><f1><f1><f1>"),
        (b"\x1b[15~\x1b[[E\x1b[17~\x1b[21~\x1b[24~", "<f5><f5><f6><f10><f12>"),
        (b"\x1b[1;2P\x1bO2P\x1bO1;2P", "<s-f1><s-f1><s-f1>"),
        // The numeric keypad of a terminal that was left in application mode.
        (b"\x1bOp\x1bOy\x1bOm\x1bOn\x1bOM", "09-.<enter>"),
        // The forms with the character apart.
        (b"\x1b[97u\x1b[99;5u\x1b[67;6u\x1b[27;5;103~", "a<c-c><c-c><c-g>"),
        (b"\x1b[13u\x1b[27u\x1b[127u\x1b[57;3u", "<enter><esc><bs><a-9>"),
        (b"\x1b[105;5u\x1b[109;5u\x1b[91;5u\x1b[47;5u", "<tab><enter><esc><c-_>"),
        (b"\x1b[97;1:1u\x1b[97;1:2u\x1b[97;1:3u", "aa"),
        // Two Esc, and Esc before something else.
        (b"\x1b\x1b", "<esc><esc>"),
        (b"\x1b\x1b1", "<esc><a-1>"),
    ];
    for (bytes, notation) in table {
        assert_eq!(read(bytes), pressed(notation), "{:?}", String::from_utf8_lossy(bytes));
    }
}

#[test]
fn what_is_no_key_is_swallowed_whole() {
    let table: &[&[u8]] = &[
        b"\x1b[24;80R",                    // where the cursor is
        b"\x1b[?62;1;6c",                  // what the terminal is
        b"\x1b[?1;2$y",                    // a mode
        b"\x1b[I\x1b[O",                   // the focus
        b"\x1b[M !!\x1b[<0;10;20M",        // the mouse
        b"\x1b]11;rgb:0000/0000/0000\x07", // a colour, either end
        b"\x1b]11;rgb:0000/0000/0000\x1b\\",
        b"\x1bP>|XTerm(390)\x1b\\",
        b"\x1b_Gi=31;OK\x1b\\",
        b"\x1b[99~\x1bOz\x1b[57441u\x1b[201~",
        b"\x1b[1;2;3;4;5;6;7;8;9;10;11;12;13;14;15;16;17;18;19;20A",
    ];
    for bytes in table {
        let mut followed = bytes.to_vec();
        followed.extend(b"x");
        assert_eq!(read(&followed), pressed("x"), "{:?}", String::from_utf8_lossy(bytes));
    }
}

#[test]
fn a_rest_that_comes_after_its_escape_was_told_is_dropped() {
    for rest in [&b"[A"[..], b"[1;5D", b"[[A", b"OP", b"[3~"] {
        let mut decoder = Decoder::new();
        assert_eq!(decoder.feed(b"\x1b"), []);
        assert_eq!(decoder.timeout(), pressed("<esc>"));
        assert_eq!(decoder.feed(rest), [], "{:?}", String::from_utf8_lossy(rest));
        assert_eq!(decoder.feed(b"[A"), pressed("[A"), "only right after the Esc");
    }
}

#[test]
fn an_answer_of_the_terminal_after_its_escape_was_told_is_swallowed() {
    let table: &[&[&[u8]]] = &[
        &[b"]11;rgb:1e1e/1e1e/1e1e\x1b\\"],
        &[b"]11;rgb:1e1e/1e1e/1e1e\x07"],
        &[b"]11;rgb:1e1e/", b"1e1e/1e1e\x1b", b"\\"],
        &[b"[<0;30;10M"],
        &[b"[<0;3", b"0;10m"],
        &[b"[M !!"],
        &[b"[I"],
        &[b"[O"],
        &[b"[I\x1b[<0;30;10M\x1b]11;rgb:1e1e/1e1e/1e1e\x07"],
        &[b"[?62;1;6c"],
        &[b"[>41;390;0c"],
        &[b"[?1;2$y"],
        &[b"[24;80R"],
        &[b"P>|XTerm(390)\x1b\\"],
        &[b"P1$r0m\x1b\\"],
        &[b"_Gi=31;OK\x1b\\"],
    ];
    for rests in table {
        let mut decoder = Decoder::new();
        decoder.feed(b"\x1b");
        assert_eq!(decoder.timeout(), pressed("<esc>"));
        for rest in *rests {
            assert_eq!(decoder.feed(rest), [], "{:?}", String::from_utf8_lossy(rest));
        }
        assert_eq!(decoder.patience(), None, "{:?}", String::from_utf8_lossy(rests[0]));
        assert_eq!(decoder.feed(b"x"), pressed("x"));
    }
}

#[test]
fn typing_after_escape_is_kept() {
    for typed in ["[", "]", "]1", "OK.", "[x y", "[1] z", "acme", "[Info]", "[Own]", "[Mask", "[?", "P1", "_G"] {
        let mut decoder = Decoder::new();
        decoder.feed(b"\x1b");
        decoder.timeout();
        assert_eq!(decoder.feed(typed.as_bytes()), pressed(typed));
    }
}

#[test]
fn a_late_double_escape_is_two_and_its_rest_is_dropped() {
    let mut decoder = Decoder::new();
    decoder.feed(b"\x1b\x1b");
    assert_eq!(decoder.timeout(), pressed("<esc><esc>"));
    assert_eq!(decoder.feed(b"[Ax"), pressed("x"));
}

#[test]
fn nothing_is_waited_for_when_nothing_is_held_back() {
    let mut decoder = Decoder::new();
    assert_eq!(decoder.patience(), None);
    decoder.feed(b"a\x1b[A");
    assert_eq!(decoder.patience(), None);
    decoder.feed(b"\x1b");
    assert_eq!(decoder.patience().map(|wait| wait.as_millis()), Some(50));
}

#[test]
fn bytes_that_are_no_utf8_are_told_and_what_follows_is_kept() {
    assert_eq!(read(b"a\xe9b"), [pressed("a"), vec![Input::NotUtf8], pressed("b")].concat());
    assert_eq!(read(b"\xff\x1b[A"), [vec![Input::NotUtf8], pressed("<up>")].concat());
    assert_eq!(read(b"\xe9\x1b[A"), [vec![Input::NotUtf8], pressed("<up>")].concat());
    // A Latin-1 terminal's é, and nothing after it.
    assert_eq!(read(b"\xe9"), [Input::NotUtf8]);
    // A surrogate and an overlong form are no characters.
    assert!(read(b"\xed\xa0\x80").iter().all(|input| *input == Input::NotUtf8));
    assert!(read(b"\xc0\xaf").contains(&Input::NotUtf8));
}

#[test]
fn a_control_character_that_no_key_sends_goes_to_be_counted_with_pastes() {
    assert_eq!(read("\u{9b}".as_bytes()), pasted("\u{9b}"));
}

#[test]
fn a_bracketed_paste_arrives_as_it_is() {
    assert_eq!(read(b"\x1b[200~line one\rline\ttwo\x1b[A\x03\x1b[201~"), pasted("line one\rline\ttwo\x1b[A\x03"));
    assert_eq!(read(b"\x1b[200~\x1b[201~"), pasted(""));
    assert_eq!(read(b"a\x1b[200~b\x1b[201~c"), [pressed("a"), pasted("b"), pressed("c")].concat());
    assert_eq!(read(b"\x1b[200~a\xe9b\x1b[201~"), [pasted("a\u{fffd}b"), vec![Input::NotUtf8]].concat());
}

#[test]
fn a_paste_of_one_mebibyte_is_kept_and_one_byte_more_is_refused_to_its_end() {
    let send = |length: usize| [b"\x1b[200~", vec![b'x'; length].as_slice(), b"\x1b[201~\r"].concat();
    let told = read(&send(PASTE_LIMIT));
    assert!(matches!(&told[..], [Input::Paste(text), Input::Key(_)] if text.len() == PASTE_LIMIT));
    for length in [PASTE_LIMIT + 1, PASTE_LIMIT + 7, 3 * PASTE_LIMIT] {
        assert_eq!(read(&send(length)), [vec![Input::PasteTooLarge], pressed("<enter>")].concat(), "{length}");
    }
}

#[test]
fn a_paste_without_an_end_is_given_up_and_ctrl_c_works_again() {
    let mut decoder = Decoder::new();
    assert_eq!(decoder.feed(b"\x1b[200~half\x1b[20"), []);
    assert!(decoder.patience().is_some());
    assert_eq!(decoder.timeout(), pasted("half"));
    assert_eq!(decoder.feed(b"\x03"), pressed("<c-c>"));
}

#[test]
fn a_paste_whose_end_was_lost_gives_the_keyboard_back() {
    let by_hand = Duration::from_millis(150);
    let mut decoder = Decoder::new();
    decoder.feed(b"\x1b[200~half");
    let told: Vec<Input> = "typed".bytes().flat_map(|byte| decoder.feed_after(by_hand, &[byte])).collect();
    // Nothing that was typed is lost: some of it was taken for the paste's, the rest are keys again.
    assert_eq!(told, [pasted("halftyp"), pressed("ed")].concat());
    let mut decoder = Decoder::new();
    decoder.feed(b"\x1b[200~half");
    assert_eq!(decoder.feed_after(by_hand, b"\x03"), [pasted("half"), pressed("<c-c>")].concat());
}

#[test]
fn a_paste_that_comes_slowly_stays_one() {
    let mut decoder = Decoder::new();
    decoder.feed(b"\x1b[200~");
    // A serial line brings each byte by itself; a bad network brings some bytes after a pause.
    for byte in "Client ID: Campaign1\n".bytes() {
        assert_eq!(decoder.feed_after(Duration::from_millis(33), &[byte]), []);
    }
    for part in ["Client", " ID: C", "ampaign2"] {
        assert_eq!(decoder.feed_after(Duration::from_millis(900), part.as_bytes()), []);
    }
    assert_eq!(decoder.feed(b"\x03\x1b[201~"), pasted("Client ID: Campaign1\nClient ID: Campaign2\u{3}"));
}

#[test]
fn an_answer_whose_end_was_lost_ends_at_the_next_key_that_is_no_text() {
    for answer in [&b"\x1b]11;rgb"[..], b"\x1bP>|tm", b"\x1bP1$r", b"\x1b_Gi=1"] {
        for key in ["<c-c>", "<enter>", "<tab>", "<c-u>"] {
            let mut decoder = Decoder::new();
            assert_eq!(decoder.feed(answer), []);
            assert!(decoder.bound().is_some(), "a person is heard again after a while");
            let byte = match key {
                "<c-c>" => 0x03,
                "<enter>" => 0x0d,
                "<tab>" => 0x09,
                _ => 0x15,
            };
            assert_eq!(decoder.feed(&[byte]), pressed(key));
            assert_eq!(decoder.feed(b"a"), pressed("a"));
        }
    }
}

#[test]
fn what_of_a_paste_has_come_is_there_for_whoever_leaves_in_its_middle() {
    let mut decoder = Decoder::new();
    decoder.feed(b"\x1b[200~hello there");
    assert_eq!(decoder.given_up(), pasted("hello there"));
    assert_eq!(decoder.given_up(), []);
    assert_eq!(decoder.feed(b"a"), pressed("a"));
}

#[test]
fn an_enter_with_text_after_it_in_one_read_was_pasted() {
    assert_eq!(read(b"client id: a\rsecret: b\r"), pasted("client id: a\rsecret: b\r"));
    assert_eq!(read(b"\nx"), pasted("\nx"));
    assert_eq!(read(b"\x1b[Aa\tb\rc\x1b[B"), [pressed("<up>"), pasted("a\tb\rc"), pressed("<down>")].concat());
    // Typed ahead, and an Enter that nothing follows.
    assert_eq!(read(b"acme\r"), pressed("acme<enter>"));
    assert_eq!(read(b"a\tb"), pressed("a<tab>b"));
    assert_eq!(read(b"\r\r"), pressed("<enter><enter>"));
    assert_eq!(read(b"\r "), pressed("<enter><space>"));
    assert_eq!(read(b"\r\x1b[Bx"), pressed("<enter><down>x"));
    // In two reads it is typing.
    assert_eq!(reads(&[b"a\r", b"b"]), pressed("a<enter>b"));
}

#[test]
fn keys_that_a_slow_line_brings_at_once_stay_keys_where_pastes_come_in_brackets() {
    let mut decoder = Decoder::new();
    assert_eq!(decoder.feed(b" \r9400\r"), pasted(" \r9400\r"), "who knows");
    decoder.feed(b"\x1b[200~Client ID: a\x1b[201~");
    assert_eq!(decoder.feed(b" \r \r9400\r"), pressed("<space><enter><space><enter>9400<enter>"));
    // More than anybody types ahead: a multiplexer pastes without brackets too.
    let mail = "Client ID: Campaign1\rClient secret: x\r";
    assert_eq!(decoder.feed(mail.as_bytes()), pasted(mail));
}

/// Pieces of what terminals send, whole and broken.
fn piece() -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![
        4 => "[ -~]{1,6}".prop_map(String::into_bytes),
        2 => "[é漢😀ß]{1,3}".prop_map(String::into_bytes),
        2 => (0u8..=31).prop_map(|byte| vec![byte]),
        3 => "\x1b\\[[0-9;]{0,6}[A-Za-z~]".prop_map(String::into_bytes),
        1 => "\x1bO[A-Za-z]".prop_map(String::into_bytes),
        1 => "\x1b\\[200~[ -~\r]{0,12}(\x1b\\[201~)?".prop_map(String::into_bytes),
        1 => "\x1b[\\]P_][0-9GX;]{0,6}(\x07|\x1b\\\\)?".prop_map(String::into_bytes),
        1 => prop::collection::vec(any::<u8>(), 1..4),
    ]
}

/// Text of neighbouring keys and pastes put together: where reads are split decides only which of the two it is.
fn as_text(told: Vec<Input>) -> Vec<Result<char, Input>> {
    let mut flat = Vec::new();
    for input in told {
        match input {
            Input::Paste(text) => flat.extend(text.chars().map(Ok)),
            Input::Key(key) if key == Key::new(Code::Enter) => flat.push(Ok('\r')),
            Input::Key(key) if key == Key::new(Code::Tab) => flat.push(Ok('\t')),
            Input::Key(key) if key == Key::ctrl('j') => flat.push(Ok('\n')),
            Input::Key(Key { code: Code::Char(character), ctrl: false, alt: false, .. }) => flat.push(Ok(character)),
            other => flat.push(Err(other)),
        }
    }
    flat
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn any_split_of_the_bytes_gives_the_same(pieces in prop::collection::vec(piece(), 1..8), cuts in prop::collection::vec(any::<prop::sample::Index>(), 0..6)) {
        let bytes = pieces.concat();
        let mut cuts: Vec<usize> = cuts.iter().map(|cut| cut.index(bytes.len())).collect();
        cuts.extend([0, bytes.len()]);
        cuts.sort_unstable();
        let split: Vec<&[u8]> = cuts.windows(2).map(|pair| &bytes[pair[0]..pair[1]]).collect();
        prop_assert_eq!(as_text(reads(&split)), as_text(read(&bytes)));
    }

    #[test]
    fn any_bytes_and_pauses_are_survived_and_typing_goes_on(noise in prop::collection::vec((prop::collection::vec(any::<u8>(), 0..12), any::<bool>()), 0..12)) {
        let mut decoder = Decoder::new();
        for (bytes, pause) in noise {
            decoder.feed(&bytes);
            if pause {
                decoder.timeout();
            }
        }
        decoder.timeout();
        // One more read settles what may be the rest of a late escape.
        decoder.feed(b"a");
        prop_assert_eq!(decoder.feed(b"z"), pressed("z"));
    }

    #[test]
    fn typed_text_arrives_letter_by_letter(text in "[^\\p{Cc}]{0,20}") {
        prop_assert_eq!(read(text.as_bytes()), text.chars().map(|c| Input::Key(Key::char(c))).collect::<Vec<_>>());
    }
}
