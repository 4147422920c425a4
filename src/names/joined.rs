//! Several names in one text, told by what they share: nothing else proves that a comma parts names and is not one's own.

use super::ends::trimmed;

/// What a text of one line or one cell holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Joined<'a> {
    /// One name, whatever signs it holds.
    One,
    /// Several, each of which begins as the others do.
    Several(Vec<&'a str>),
    /// Several, but not all of what stands between the signs begins alike: which of them are a name's own is open.
    Unclear,
}

/// The signs that part names in one text.
const PARTING: [char; 9] = [',', ';', '|', '\t', '\n', '，', '、', '；', '｜'];

/// The least that names have to share, in bytes: shorter beginnings may be an accident.
const LEAST_SHARED: usize = 8;

/// The names in `text`: several where its parts all share a long beginning up to a separator, as profiles of one tenant do.
pub(super) fn joined(text: &str) -> Joined<'_> {
    let mut unclear = false;
    for sign in PARTING {
        if !text.contains(sign) {
            continue;
        }
        let parts: Vec<&str> = text.split(sign).map(trimmed).filter(|part| !part.is_empty()).collect();
        let [first, rest @ ..] = parts.as_slice() else { continue };
        let alike = rest.iter().filter(|part| shares(first, part)).count();
        if alike > 0 && alike == rest.len() {
            return Joined::Several(parts);
        }
        unclear |= alike > 0;
    }
    if unclear { Joined::Unclear } else { Joined::One }
}

/// Whether two names begin alike up to a separator that stands in both, with something of its own behind it in each.
pub(super) fn shares(a: &str, b: &str) -> bool {
    shared(a, b) >= LEAST_SHARED
}

/// How many bytes of `a` are a beginning that it shares with `b`, up to the last separator in it.
pub(super) fn shared(a: &str, b: &str) -> usize {
    let same = a.bytes().zip(b.bytes()).take_while(|(a, b)| a.eq_ignore_ascii_case(b)).count();
    let same = (0..=same.min(a.len() - 1)).rev().find(|at| a.is_char_boundary(*at)).unwrap_or(0);
    let end =
        a[..same].rfind(is_separator).map_or(0, |at| a[at..].chars().next().map_or(at, |sign| at + sign.len_utf8()));
    // The blank behind a separator belongs to it, for the length.
    end + a[end..same].chars().take_while(|sign| sign.is_whitespace()).map(char::len_utf8).sum::<usize>()
}

/// A sign that parts the pieces of one name; a blank alone is none.
fn is_separator(sign: char) -> bool {
    matches!(
        sign,
        '-' | '_' | ':' | '/' | '|' | '.' | '>' | '\u{2013}' | '\u{2014}' | '\u{30FB}' | '－' | '：' | '＿' | '／'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_that_all_begin_alike_are_names() {
        for (text, count) in [
            ("Campaign - acme - admin,Campaign - acme - delivery", 2),
            ("Campaign - acme - admin; Campaign - acme - delivery; campaign - acme - x", 3),
            ("Adobe Campaign_delivery, Adobe Campaign_admin,", 2),
            ("AC7_PRD_acme_ops|AC7_PRD_acme_dev", 2),
            ("Campaign - acme - admin\nCampaign - acme - delivery\n", 2),
            ("캠페인 - acme - 관리자,캠페인 - acme - 배달", 2),
            ("行銷活動－國泰－營運，行銷活動－國泰－管理員", 2),
            ("Campaign - acme - a、Campaign - acme - b", 2),
            ("Campaign - acme - a｜Campaign - acme - b", 2),
        ] {
            let Joined::Several(parts) = joined(text) else { panic!("{text}") };
            assert_eq!(parts.len(), count, "{text}");
        }
    }

    #[test]
    fn a_name_with_signs_of_its_own_is_one() {
        for text in [
            "Campaign - acme - Delivery, EU",
            "Campaign - acme - a; b, c",
            "Sales, North",
            "Sales team North, Sales team South",
            "EU-a,EU-b",
            "a,a",
            ",",
            "",
            "Campaign, Campaign, Campaign",
            "Campaign｜acme｜admin",
            "行銷活動－國泰－營運、亞洲",
        ] {
            assert_eq!(joined(text), Joined::One, "{text}");
        }
    }

    #[test]
    fn a_part_that_begins_otherwise_leaves_it_open() {
        for text in [
            "Campaign - acme - Delivery, EU,Campaign - acme - admin",
            "Campaign - acme - admin,Campaign - acme - delivery,Photos",
        ] {
            assert_eq!(joined(text), Joined::Unclear, "{text}");
        }
    }
}
