//! What a file seems to be of which no name could be read.

use strum::{IntoStaticStr, VariantNames};

use super::{Form, Reading, Reason, Unreadable};

/// What was given in the place of names.
#[derive(Debug, Clone, PartialEq, Eq, IntoStaticStr, VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub enum Seems {
    /// Nothing, or blanks.
    Empty,
    /// UTF-16 without the mark that says so.
    #[strum(serialize = "utf-16")]
    Utf16,
    /// A workbook of a spreadsheet program, or another archive.
    Workbook,
    /// A document of pages and fonts: PDF, PostScript, RTF.
    Document,
    /// A page of a web site, or XML.
    Page,
    /// No text.
    Binary,
    /// An answer of the API that tells of an error.
    ErrorAnswer {
        /// The code as it stands there.
        code: String,
    },
    /// People and not groups.
    People,
    /// JSON that ends in the middle.
    CutOffJson,
    /// JSON with a fault.
    BrokenJson,
    /// Pages of the API without a group.
    NoGroups,
    /// Groups, none of which gives rights: they are of administrators and developers.
    OnlyLeftOut,
    /// JSON of another shape.
    OtherJson,
    /// Rows whose column of names is empty.
    EmptyColumn,
    /// Lines or rows of which none is certain to be a name.
    Unclear,
}

/// How much of a file shows what it is.
const GLANCE: usize = 4_096;

impl Seems {
    /// Its name in JSON and in the catalogues.
    pub fn id(&self) -> &'static str {
        self.into()
    }

    /// What `bytes` are, where the first of them show that they are no names.
    pub(crate) fn at_a_glance(bytes: &[u8]) -> Option<Seems> {
        let head = &bytes[..bytes.len().min(GLANCE)];
        if head.starts_with(b"PK\x03\x04") || head.starts_with(b"\xD0\xCF\x11\xE0") || head.starts_with(b"\x1F\x8B") {
            return Some(Seems::Workbook);
        }
        let zeros = |first: usize| head.iter().skip(first).step_by(2).filter(|byte| **byte == 0).count();
        let (even, odd) = (zeros(0), zeros(1));
        if even + odd > 0 {
            // Latin text has a zero in every second byte, on one side only; a blank or a digit among others' letters too.
            let (more, less) = (even.max(odd), even.min(odd));
            let is_utf16 = head.len() >= 4 && more * 10 >= head.len() / 2 && less * 20 <= more;
            return if is_utf16 {
                Some(Seems::Utf16)
            } else {
                (more + less).gt(&(head.len() / 4)).then_some(Seems::Binary)
            };
        }
        let text = head.trim_ascii_start();
        let begins = |with: &str| text.get(..with.len()).is_some_and(|head| head.eq_ignore_ascii_case(with.as_bytes()));
        if text.is_empty() && bytes.trim_ascii_start().is_empty() {
            return Some(Seems::Empty);
        }
        if ["%pdf-", "%!ps", "{\\rtf"].into_iter().any(begins) {
            return Some(Seems::Document);
        }
        let is_element = text.first() == Some(&b'<')
            && text.get(1).is_some_and(u8::is_ascii_alphabetic)
            && text.windows(2).any(|pair| pair == b"</" || pair == b"/>");
        (is_element || ["<!doctype", "<html", "<?xml"].into_iter().any(begins)).then_some(Seems::Page)
    }

    /// What was read, where it gave no name.
    pub(super) fn of(reading: &Reading) -> Seems {
        let all = |reason: Reason| reading.unreadable.iter().all(|place| place.reason == reason);
        let is_unclear = |place: &Unreadable| {
            matches!(
                place.reason,
                Reason::Unclear | Reason::LongRow | Reason::MissingColumn | Reason::LineBreak | Reason::OpenQuote
            )
        };
        if reading.left_out > 0 {
            return Seems::OnlyLeftOut;
        }
        match reading.form {
            Form::Json if reading.unreadable_count > 0 && all(Reason::BrokenJson) => Seems::BrokenJson,
            Form::Csv | Form::Lines if reading.unreadable.iter().any(is_unclear) => Seems::Unclear,
            // There are names, and none of them is text.
            _ if reading.unreadable.iter().any(|place| place.reason == Reason::ControlCharacters) => Seems::Binary,
            Form::Json => Seems::OtherJson,
            // The column is not empty: what stands in it is no text that can be read.
            Form::Csv if reading.unreadable_count > 0 && all(Reason::NotUtf8) => Seems::Binary,
            Form::Csv => Seems::EmptyColumn,
            Form::Lines if reading.unreadable_count == 0 => Seems::Empty,
            Form::Lines => Seems::Binary,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::read;
    use super::*;

    fn seems(bytes: &[u8]) -> Option<Seems> {
        let reading = read(bytes);
        assert!(reading.seems.is_none() || reading.names.is_empty());
        reading.seems
    }

    #[test]
    fn what_is_no_list_of_names_is_told() {
        let code = |code: &str| Some(Seems::ErrorAnswer { code: code.to_owned() });
        assert_eq!(seems(b""), Some(Seems::Empty));
        assert_eq!(seems(b" \n\n"), Some(Seems::Empty));
        assert_eq!(seems(br#"{"error_code":"429050","message":"Too many requests"}"#), code("429050"));
        assert_eq!(seems(br#"{"result":"error.apikey.invalid","message":"x"}"#), code("error.apikey.invalid"));
        assert_eq!(seems(br#"{"error_code":403010}"#), code("403010"));
        assert_eq!(seems(br#"{"error":"invalid_token","error_description":"x"}"#), code("invalid_token"));
        assert_eq!(
            seems(br#"{"users":[{"email":"a@b","groups":["Campaign - a"]}],"result":"success"}"#),
            Some(Seems::People)
        );
        assert_eq!(seems(br#"[{"email":"a@b","groups":["Campaign - a"]}]"#), Some(Seems::People));
        assert_eq!(seems(br#"{"groups":[{"groupName":"Campaign - acme - a""#), Some(Seems::CutOffJson));
        assert_eq!(seems(br#"{"groups":[{"groupName":"a"},}]}"#), Some(Seems::BrokenJson));
        assert_eq!(seems(br#"{"lastPage":true,"result":"Not found"}"#), Some(Seems::NoGroups));
        assert_eq!(seems(br#"{"groups":[],"lastPage":true,"result":"success"}"#), Some(Seems::NoGroups));
        assert_eq!(seems(br#"{"groups":[{"groupName":"a","type":"SYSADMIN_GROUP"}]}"#), Some(Seems::OnlyLeftOut));
        assert_eq!(seems(br#"[{"name":"a"}]"#), Some(Seems::OtherJson));
        assert_eq!(seems(b"<!DOCTYPE html>\n<html><body>Sign in</body></html>"), Some(Seems::Page));
        assert_eq!(seems(b"<group-collection>\n<group name=\"admin\"/>\n</group-collection>"), Some(Seems::Page));
        assert_eq!(seems(b"<EU> Campaign - a"), None);
        for document in [&b"%PDF-1.7\n1 0 obj"[..], b"%!PS-Adobe-3.0", b"{\\rtf1\\ansi"] {
            assert_eq!(seems(document), Some(Seems::Document));
        }
        assert_eq!(seems(b"PK\x03\x04\x14\x00\x06\x00"), Some(Seems::Workbook));
        assert_eq!(seems(b"Product profile,Members\n,1\n,2\n"), Some(Seems::EmptyColumn));
        assert_eq!(seems(b"\x8F\xFE\xFF\xFF\x80\n\xC0"), Some(Seems::Binary));
        assert_eq!(seems(br#"{"groups":[{"groupName":"a\u001b"},{"type":"x"}]}"#), Some(Seems::Binary));
        assert_eq!(seems(b"Product profile,Members\na\x1b,1\n,2\n"), Some(Seems::Binary));
        assert_eq!(seems(&[0; 100]), Some(Seems::Binary));
        assert_eq!(seems(b"Product profile,Members\n\xc4\xb7\xc6\xe4,1\n\xb0\xfc,2\n"), Some(Seems::Binary));
        assert_eq!(seems(b"Campaign - a\n"), None);
    }

    #[test]
    fn utf16_without_its_mark_is_known_from_either_end() {
        for text in [
            "Campaign - acme - delivery\r\nCampaign - acme - admin",
            "캠페인 - acme - 관리자\r\n캠페인 - acme - 배달",
            "x\ny",
        ] {
            let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
            let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
            assert_eq!((seems(&little), seems(&big)), (Some(Seems::Utf16), Some(Seems::Utf16)), "{text}");
        }
        assert_eq!(seems(b"Campaign - a\nb\x00c\nCampaign - d\n"), None, "one stray zero is one unreadable line");
    }

    #[test]
    fn an_error_answer_among_pages_is_not_passed_over() {
        let reading = read(b"{\"groups\":[{\"groupName\":\"a\"}]}\n{\"error_code\":\"429050\"}\n");
        assert_eq!(reading.names.len(), 1);
        assert_eq!(reading.unreadable, [super::super::Unreadable { line: 2, reason: Reason::ErrorAnswer }]);
    }
}
