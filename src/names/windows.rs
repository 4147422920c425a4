//! Text in Windows-1252, as spreadsheets of western Europe save a CSV.

use super::notes::{Note, What};

/// So many signs beyond ASCII stand behind each other at most: in other encodings whole words do.
const MOST_TOGETHER: usize = 2;

/// What the bytes from 0x80 to 0x9F stand for; a blank for those that stand for nothing.
const SIGNS: [char; 32] = [
    '€', ' ', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', ' ', 'Ž', ' ', ' ', '‘', '’', '“', '”', '•', '–',
    '—', '˜', '™', 'š', '›', 'œ', ' ', 'ž', 'Ÿ',
];

/// `bytes` as UTF-8 where they are none and everything in them speaks for Windows-1252, and how many lines that concerns.
pub(crate) fn decoded(bytes: &[u8]) -> Option<(Vec<u8>, Note)> {
    let first = std::str::from_utf8(bytes).err()?.valid_up_to();
    // A sign of UTF-8 before the fault: then it is the line that is broken, and not the encoding that is another.
    if !bytes[..first].is_ascii() || !is_windows(bytes) {
        return None;
    }
    let mut text = String::with_capacity(bytes.len() + bytes.len() / 8);
    text.extend(bytes.iter().map(|byte| match byte {
        0x80..0xA0 => SIGNS[usize::from(byte - 0x80)],
        byte => char::from(*byte),
    }));
    let lines = bytes.split(|byte| *byte == b'\n').enumerate();
    let note = Note::over(What::Windows1252, lines.filter(|(_, line)| !line.is_ascii()).map(|(at, _)| at))?;
    Some((text.into_bytes(), note))
}

/// Whether each byte beyond ASCII is a letter of the western languages beside another letter, or a sign of print.
fn is_windows(bytes: &[u8]) -> bool {
    let (mut at, mut letters, mut alone) = (0, 0, true);
    while at < bytes.len() {
        let byte = bytes[at];
        if byte.is_ascii() {
            at += 1;
            continue;
        }
        let run = bytes[at..].iter().take_while(|byte| is_letter(**byte)).count();
        if run > MOST_TOGETHER {
            return false;
        }
        let before = at.checked_sub(1).map_or(b' ', |at| bytes[at]);
        let behind = bytes.get(at + run.max(1)).copied().unwrap_or(b' ');
        let fits = if run > 0 {
            before.is_ascii_alphabetic() || behind.is_ascii_alphabetic()
        } else {
            // Within a word such a sign would be a letter of another code page.
            let is_word = |byte: u8| byte.is_ascii_alphabetic() || is_letter(byte);
            is_print(byte) && (byte == 0x92 || !(is_word(before) && is_word(behind)))
        };
        if !fits {
            return false;
        }
        // In a code page of two bytes a sign would have its second byte here, which is none of these.
        alone &= run == 0 && behind < b'1';
        letters += run;
        at += run.max(1);
    }
    letters > 0 || alone
}

/// A letter of western Europe. Those of Iceland are other ones in Turkey's code page, and are not taken for either.
fn is_letter(byte: u8) -> bool {
    matches!(byte, 0x8A | 0x8C | 0x8E | 0x9A | 0x9C | 0x9E | 0xC0..=0xCF | 0xD1..=0xD6 | 0xD8..=0xDC | 0xDF..=0xEF | 0xF1..=0xF6 | 0xF8..=0xFC)
}

/// A sign of print: quotes, dashes, the euro, blanks, what stands beside a name or a number.
fn is_print(byte: u8) -> bool {
    matches!(
        byte,
        0x80 | 0x82 | 0x84 | 0x85 | 0x91..=0x97 | 0x99 | 0xA0 | 0xA7 | 0xA9 | 0xAB | 0xAE | 0xB0 | 0xB7 | 0xBB
    )
}

#[cfg(test)]
mod tests {
    use super::super::{Reason, read};
    use super::*;

    /// `text` in Windows-1252.
    fn windows(text: &str) -> Vec<u8> {
        let sign = |c: char| {
            SIGNS.iter().position(|sign| *sign == c && c != ' ').map(|at| u8::try_from(at).expect("32 signs") + 0x80)
        };
        text.chars()
            .map(|c| sign(c).unwrap_or_else(|| u8::try_from(u32::from(c)).expect("a sign of Windows-1252")))
            .collect()
    }

    #[test]
    fn what_excel_saves_is_read_and_told() {
        for (text, count) in [
            ("Campaign - acme - Prüfer\r\nCampaign - acme - Verkäufe\r\nCampaign - acme - admin\r\n", 2),
            ("Campagne – acme – Équipe\nCampagne – acme – Ventes\n", 2),
            ("Campaña_acme_diseño\nCampaña_acme_x\n", 2),
            ("Produktprofil;Anzahl\nKampanj - acme - Säljare;3\nKampanj - acme - Övrigt;4\n", 2),
            ("Campaign - acme - L’Oréal\n", 1),
            ("Campaign - acme – ops\nCampaign - acme – dev\n", 2),
        ] {
            let reading = read(&windows(text));
            let names: Vec<&str> = reading.names.iter().collect();
            assert_eq!(names, read(text.as_bytes()).names.iter().collect::<Vec<_>>());
            assert_eq!((reading.notes[0].what, reading.notes[0].count), (What::Windows1252, count), "{text}");
            assert_eq!(reading.unreadable_count, 0);
        }
    }

    #[test]
    fn other_encodings_and_broken_lines_are_told_as_before() {
        for bytes in [
            &b"Campaign - a\n\xff\nCampaign - b\n"[..],
            b"Campaign - acme - Pr\xc3\xbcfer\nCampaign - acme - Pr\xfcfer\n",
            // Korean, Japanese, Polish, Turkish.
            b"Campaign - \xb0\xfc\xb8\xae\xc0\xda\n",
            b"Campaign - \x8a\xc7\x97\x9d\x8e\xd2\n",
            b"Campaign - G\xb3\xf3wny\n",
            b"Campaign - Pazarlama Y\xf6netici\xfe\xfd\n",
        ] {
            let reading = read(bytes);
            assert!(reading.notes.is_empty(), "{bytes:?}");
            assert_eq!(reading.unreadable[0].reason, Reason::NotUtf8, "{bytes:?}");
        }
    }
}
