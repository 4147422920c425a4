//! What a page leaves in a text that is copied from its source: line breaks as marks, signs as entities; and the comma of a list.

use std::sync::LazyLock;

use regex::bytes::{Captures, Regex};

use super::{Note, What};

static LEFT: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?im-u)&(?<sign>amp|lt|gt|quot|apos|nbsp|#38|#39|#160);|[ \t]*<br ?/?>[ \t]*(?:(?<end>\r?\n)|\z)")
        .expect("a constant expression")
});

/// The text without them; `None` where there are none.
pub(super) fn without(bytes: &[u8]) -> Option<(Vec<u8>, Option<Note>)> {
    let page = memchr::memchr2(b'&', b'<', bytes).filter(|from| LEFT.is_match_at(bytes, *from)).map(|_| plain(bytes));
    let page = without_fence(page.as_deref().unwrap_or(bytes)).or(page);
    let text = page.as_deref().unwrap_or(bytes);
    let plain = without_commas(text).or_else(|| page.clone())?;
    let note = Note::changed(What::Signs, bytes, &plain);
    Some((plain, note))
}

/// The text with its entities as signs, and without the marks of line breaks.
pub(super) fn plain(bytes: &[u8]) -> Vec<u8> {
    let sign = |found: &Captures<'_>| -> Vec<u8> {
        let Some(sign) = found.name("sign") else {
            return found.name("end").map_or_else(Vec::new, |end| end.as_bytes().to_vec());
        };
        match &sign.as_bytes().to_ascii_lowercase()[..] {
            b"lt" => b"<".to_vec(),
            b"gt" => b">".to_vec(),
            b"quot" => b"\"".to_vec(),
            b"apos" | b"#39" => b"'".to_vec(),
            b"nbsp" | b"#160" => "\u{a0}".as_bytes().to_vec(),
            _ => b"&".to_vec(),
        }
    };
    LEFT.replace_all(bytes, sign).into_owned()
}

/// The text between the marks of a block of code, three backticks alone or with a word behind the first, its lines where they were.
fn without_fence(bytes: &[u8]) -> Option<Vec<u8>> {
    const FENCE: &[u8] = b"```";
    let text = bytes.trim_ascii();
    let first = text.strip_prefix(FENCE)?;
    let begins = first.iter().position(|byte| matches!(byte, b'\n' | b'\r'))?;
    let is_word = first[..begins].trim_ascii().iter().all(u8::is_ascii_alphanumeric);
    let inside =
        first[begins..].strip_suffix(FENCE).filter(|inside| inside.ends_with(b"\n") || inside.ends_with(b"\r"));
    let lead = &bytes[..bytes.len() - bytes.trim_ascii_start().len()];
    inside.filter(|_| is_word).map(|inside| [lead, inside].concat())
}

/// A list whose lines all end in the same comma or semicolon, but for the last: it is the list's.
fn without_commas(bytes: &[u8]) -> Option<Vec<u8>> {
    let lines =
        || bytes.split(|byte| matches!(byte, b'\n' | b'\r')).map(<[u8]>::trim_ascii).filter(|line| !line.is_empty());
    let sign = *lines().next()?.last().filter(|sign| matches!(sign, b',' | b';'))?;
    let (mut count, mut without) = (0, 0);
    for line in lines() {
        // One behind the last is the end of the list; any other sign of the kind is a cell's, and a quote that of a cell too.
        if without > 0 || line.starts_with(b"sep=") || line.starts_with(b"\"") || line[..line.len() - 1].contains(&sign)
        {
            return None;
        }
        count += 1;
        without += usize::from(line.last() != Some(&sign));
    }
    if count < 2 {
        return None;
    }
    let mut plain = Vec::with_capacity(bytes.len());
    for line in bytes.split_inclusive(|byte| matches!(byte, b'\n' | b'\r')) {
        let content = line.trim_ascii_end();
        plain.extend_from_slice(content.strip_suffix(&[sign]).unwrap_or(content));
        plain.extend(line.last().filter(|byte| matches!(byte, b'\n' | b'\r')));
    }
    Some(plain)
}

#[cfg(test)]
mod tests {
    use super::super::{What, read};

    #[test]
    fn what_a_page_or_a_list_leaves_is_taken_off_and_told() {
        for (text, names, count) in [
            ("Campaign - acme - a<br>\nCampaign - acme - b<br/>\n", ["Campaign - acme - a", "Campaign - acme - b"], 2),
            ("Campaign - acme - R&amp;D\nCampaign - acme - b\n", ["Campaign - acme - R&D", "Campaign - acme - b"], 1),
            (
                "Campaign - acme - R&#38;D\r\nCampaign - acme - b<br />",
                ["Campaign - acme - R&D", "Campaign - acme - b"],
                2,
            ),
            ("Campaign - acme - a,\nCampaign - acme - b\n", ["Campaign - acme - a", "Campaign - acme - b"], 1),
            ("Campaign - acme - a;\nCampaign - acme - b;\n", ["Campaign - acme - a", "Campaign - acme - b"], 2),
        ] {
            let reading = read(text.as_bytes());
            assert_eq!(reading.names.iter().collect::<Vec<_>>(), names, "{text}");
            assert_eq!((reading.notes[0].what, reading.notes[0].line), (What::Signs, 1), "{text}");
            assert_eq!(reading.notes[0].count, count, "{text}");
        }
    }

    #[test]
    fn the_marks_around_a_block_of_code_are_no_names() {
        for fence in ["```", "```text", "\n```  "] {
            let reading = read(format!("{fence}\nCampaign - acme - a\nCampaign - acme - b\n```\n").as_bytes());
            assert_eq!(
                reading.names.iter().collect::<Vec<_>>(),
                ["Campaign - acme - a", "Campaign - acme - b"],
                "{fence}"
            );
        }
    }

    #[test]
    fn signs_of_names_stay() {
        for list in ["Campaign - R&D;x\n", "Campaign - acme - a<b\nCampaign - acme - Q&A\n", "Campaign - acme - a,\n"] {
            let reading = read(list.as_bytes());
            assert_eq!(reading.names.iter().collect::<Vec<_>>(), list.lines().collect::<Vec<_>>(), "{list}");
            assert!(reading.notes.is_empty());
        }
    }
}
