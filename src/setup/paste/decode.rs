//! A pasted text as its reader sees it: of a mail's source the encoding is taken off, of a page's the markup, of a link what a
//! mail filter put around it.

use zeroize::Zeroizing;

use super::links;

/// `text` without the encoding of a mail (quoted-printable) and the markup of a page. It may hold a secret.
pub(super) fn read(text: &str) -> Zeroizing<String> {
    let mut read = Zeroizing::new(text.to_owned());
    if is_quoted_printable(&read) {
        read = unquoted(&read);
    }
    if is_markup(&read) {
        read = unmarked(&read);
    }
    links::unwrapped(read)
}

/// Whether `=3D` and its like stand in it, and it says so or breaks its lines as only such a text does.
fn is_quoted_printable(text: &str) -> bool {
    let encoded = text.match_indices('=').any(|(at, _)| text.get(at + 1..at + 3).is_some_and(is_byte));
    let said = || text.to_ascii_lowercase().contains("content-transfer-encoding: quoted-printable");
    let broken = || text.lines().any(|line| line.ends_with('='));
    encoded && (text.contains("=3D") || broken() || said()) || broken() && said()
}

fn is_byte(digits: &str) -> bool {
    digits.bytes().all(|digit| digit.is_ascii_digit() || (b'A'..=b'F').contains(&digit))
}

fn unquoted(text: &str) -> Zeroizing<String> {
    let mut bytes = Zeroizing::new(Vec::with_capacity(text.len()));
    let mut rest = text;
    while let Some(at) = rest.find('=') {
        bytes.extend_from_slice(&rest.as_bytes()[..at]);
        rest = &rest[at + 1..];
        if let Some(after) = rest.strip_prefix("\r\n").or_else(|| rest.strip_prefix(['\n', '\r'])) {
            // A line that is broken here goes on there.
            rest = after;
        } else if let Some(byte) = rest.get(..2).filter(|digits| is_byte(digits)) {
            bytes.push(u8::from_str_radix(byte, 16).unwrap_or(b'='));
            rest = &rest[2..];
        } else {
            bytes.push(b'=');
        }
    }
    bytes.extend_from_slice(rest.as_bytes());
    Zeroizing::new(String::from_utf8_lossy(&bytes).into_owned())
}

/// Elements that end a line, and those that stand inside one; anything else in angle brackets is text, such as an address.
const BLOCKS: [&str; 15] =
    ["br", "p", "div", "tr", "li", "ul", "ol", "table", "body", "html", "head", "h1", "h2", "h3", "blockquote"];
const CELLS: [&str; 2] = ["td", "th"];
const INLINE: [&str; 16] = [
    "a", "b", "i", "u", "em", "strong", "span", "font", "code", "tbody", "thead", "img", "meta", "title", "pre", "o:p",
];

/// Whether it is the source of a page or of a mail's HTML part.
pub(super) fn is_markup(text: &str) -> bool {
    let small = text.to_ascii_lowercase();
    ["</td>", "</p>", "</div>", "</li>", "</html>", "<br>", "<br/>", "<br />"].iter().any(|tag| small.contains(tag))
}

fn unmarked(text: &str) -> Zeroizing<String> {
    // Where tables and paragraphs break the lines, those of the source mean nothing.
    let small = text.to_ascii_lowercase();
    let flows = ["</td>", "</p>", "</html>", "</li>"].iter().any(|tag| small.contains(tag));
    let mut plain = Zeroizing::new(String::with_capacity(text.len()));
    let mut rest = text;
    while let Some(character) = rest.chars().next() {
        let tag = || rest.strip_prefix('<')?.split_once('>');
        let (put, length): (&str, usize) = match character {
            '<' => match tag().and_then(|(inside, _)| Some((element(inside)?, inside.len() + 2))) {
                Some((put, length)) => (put, length),
                None => ("<", 1),
            },
            '&' => entity(rest).unwrap_or(("&", 1)),
            '\n' | '\r' if flows => (" ", 1),
            other => (&rest[..other.len_utf8()], other.len_utf8()),
        };
        plain.push_str(put);
        rest = &rest[length..];
    }
    plain
}

/// What an element is in plain text; `None` where it is none that is known.
fn element(inside: &str) -> Option<&'static str> {
    let closes = inside.starts_with('/');
    let name = inside.trim_start_matches('/').split([' ', '/', '\n', '\t']).next()?.to_ascii_lowercase();
    if CELLS.contains(&name.as_str()) {
        // Only between two of them: the last one of a row is cut off with its blanks.
        Some(if closes { "\t" } else { "" })
    } else if BLOCKS.contains(&name.as_str()) {
        Some("\n")
    } else {
        INLINE.contains(&name.as_str()).then_some("")
    }
}

/// The sign that an entity at the beginning of `text` stands for, and how long the entity is.
fn entity(text: &str) -> Option<(&'static str, usize)> {
    const ENTITIES: [(&str, &str); 14] = [
        ("&nbsp;", " "),
        ("&#160;", " "),
        ("&amp;", "&"),
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#34;", "\""),
        ("&#39;", "'"),
        ("&apos;", "'"),
        ("&#42;", "*"),
        ("&#64;", "@"),
        ("&ndash;", "–"),
        ("&ldquo;", "“"),
        ("&rdquo;", "”"),
    ];
    ENTITIES.iter().find(|(name, _)| text.starts_with(name)).map(|(name, sign)| (*sign, name.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_that_quoted_printable_breaks_goes_on() {
        let read = read("Secret =3D abc=\r\ndef=20\r\nName: Andr=C3=A9\r\n");
        assert_eq!(*read, "Secret = abcdef \r\nName: André\r\n");
    }

    #[test]
    fn an_equals_sign_alone_is_no_encoding() {
        for text in ["CLIENT_ID=Campaign1\nKEY=abc=\n", "key=AB\nother=CD\n"] {
            assert_eq!(*read(text), text);
        }
    }

    #[test]
    fn of_a_page_the_text_is_left_and_addresses_in_brackets_stay() {
        let read = read(
            "<table><tr><td>Client ID</td>\n<td><b>Campaign1</b></td></tr></table><p>Mask:&nbsp;a&amp;b <https://x.example></p>",
        );
        assert!(read.contains("Client ID\t Campaign1"), "{read:?}");
        assert!(read.contains("Mask: a&b <https://x.example>"), "{read:?}");
        assert_eq!(*super::read("use <tenant_id> & more\n"), "use <tenant_id> & more\n");
    }
}
