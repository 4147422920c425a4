//! A line that holds several labels with their values: prose in brackets, one line of JSON, a list parted by commas.

use super::lines::split;

/// What may part a value from the next label on a line.
const PARTING: [char; 5] = [',', ';', '(', '{', '}'];

/// What closes what they open.
const CLOSING: [char; 5] = [')', '}', ']', ',', ';'];

/// The pieces of `line` that each begin with a label before its value; the whole where there is but one.
pub(super) fn pieces(line: &str) -> Vec<&str> {
    let begins = |(at, sign): (usize, char)| {
        let from = at + sign.len_utf8();
        begins_with_label(&line[from..]).then_some(from)
    };
    let signs = line.char_indices().filter(|(_, sign)| PARTING.contains(sign));
    let mut starts: Vec<usize> = signs.filter_map(begins).collect();
    if starts.is_empty() {
        return vec![line];
    }
    if starts[0] > 0 {
        starts.insert(0, 0);
    }
    let ends = starts.iter().skip(1).copied().chain([line.len()]);
    let piece = |(from, end): (&usize, usize)| bare(&line[*from..end]);
    starts.iter().zip(ends).map(piece).filter(|piece| !piece.is_empty()).collect()
}

/// Whether a label and its separator stand at the beginning of `text`.
fn begins_with_label(text: &str) -> bool {
    let own = &text[..text.find(PARTING).unwrap_or(text.len())];
    split(own).is_some()
}

/// The piece without what parts it from the next.
fn bare(piece: &str) -> &str {
    let opens = |sign: char| sign == '(' || sign == '{';
    let mut bare = piece.trim().trim_end_matches(opens).trim_end();
    // What is opened within a value is closed by it.
    while let Some(rest) = bare.strip_suffix(CLOSING) {
        let closed = bare.len() - rest.len() == 1
            && bare.ends_with(')')
            && rest.matches('(').count() > rest.matches(')').count();
        if closed {
            break;
        }
        bare = rest.trim_end();
    }
    bare.trim_start_matches('{').trim_start()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_cut_before_each_label() {
        for (line, cut) in [
            (
                r#"{"client_id":"Campaign1","org_id":"0A@AdobeOrg","tenant":"acme"}"#,
                &[r#""client_id":"Campaign1""#, r#""org_id":"0A@AdobeOrg""#, r#""tenant":"acme""#][..],
            ),
            ("Both: 0A1B@AdobeOrg, tenant: acme", &["Both: 0A1B@AdobeOrg", "tenant: acme"]),
            (
                "Client ID: Campaign1; Mask: Campaign - acme (EU) - (.*)",
                &["Client ID: Campaign1", "Mask: Campaign - acme (EU) - (.*)"],
            ),
            ("Scope: openid,avatar,session", &["Scope: openid,avatar,session"]),
            ("The form (client ID: Campaign1)", &["The form", "client ID: Campaign1"]),
            ("Mask: Campaign - acme - (.*)", &["Mask: Campaign - acme - (.*)"]),
        ] {
            assert_eq!(pieces(line), cut, "{line}");
        }
    }
}
