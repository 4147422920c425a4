//! Faults: what a Campaign server says in place of an answer, under any HTTP status, as SOAP or as bare text.

use roxmltree::{Document, Node};

use super::answers;
use super::xml::{self, NotRead};
use crate::campaign::measured::Trouble;

/// So many characters of the server's words are kept.
const LONGEST: usize = 500;

/// The fault that `text` is, if it is one.
pub fn of(text: &str) -> Option<Trouble> {
    match xml::read(text) {
        Ok(tree) => of_tree(&tree),
        // Faults quote what they complain of, also characters that no XML may hold.
        Err(NotRead::NotXml) => {
            let clean: String = text.chars().filter(|character| !is_no_character_of_xml(*character)).collect();
            match xml::read(&clean) {
                Ok(tree) => of_tree(&tree),
                Err(_) => bare(text),
            }
        }
        Err(NotRead::Hostile) => bare(text),
    }
}

fn is_no_character_of_xml(character: char) -> bool {
    matches!(character, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}')
}

/// The fault of a SOAP envelope.
fn of_tree(tree: &Document<'_>) -> Option<Trouble> {
    let is = |node: &Node<'_, '_>, name: &str| node.is_element() && node.tag_name().name() == name;
    let child = |node: Node<'_, '_>, name: &str| node.children().find(|child| is(child, name)).map(|node| node.id());
    let root = tree.root_element();
    let fault = if is(&root, "Fault") {
        root
    } else {
        let body = tree.get_node(child(root, "Body")?)?;
        tree.get_node(child(body, "Fault")?)?
    };
    let text_of = |name: &str| {
        let node = child(fault, name).and_then(|id| tree.get_node(id));
        node.map(answers::text_in).unwrap_or_default().trim().to_owned()
    };
    let (summary, detail) = (text_of("faultstring"), text_of("detail"));
    let code = cause([&summary, &detail, &text_of("faultcode")]);
    let words = match (summary.contains(&detail), detail.contains(&summary)) {
        (true, _) => summary,
        (_, true) => detail,
        _ => format!("{summary}\n{detail}"),
    };
    Some(meaning(code, &words))
}

/// What only says that a method ended badly; the cause is another code, or none is told.
const WRAPPERS: [&str; 2] = ["SOP-330011", "SOP-330007"];

/// The code of the cause. A fault's own words name it first; where they only say that a method ended badly, its detail
/// does, the innermost first.
fn cause(texts: [&str; 3]) -> Option<String> {
    let codes = || texts.into_iter().flat_map(codes_in);
    codes().find(|code| !WRAPPERS.contains(code)).or_else(|| codes().next()).map(str::to_owned)
}

/// The fault of a text without XML: only what names a code is one. A page, which may name anything, counts only with a
/// code of the services that are called here.
fn bare(text: &str) -> Option<Trouble> {
    let code = cause([text, "", ""])?;
    let ours = ["XSV-", "SOP-"].iter().any(|service| code.starts_with(service));
    (ours || !answers::is_page(text)).then(|| meaning(Some(code), text))
}

fn meaning(code: Option<String>, words: &str) -> Trouble {
    match code.as_deref() {
        Some("XSV-350012") => Trouble::WrongPassword,
        // Adobe's own sample of a wrong password has these words and no code.
        None if words.contains("Invalid login or password") => Trouble::WrongPassword,
        Some("XSV-350013") => Trouble::OutsideZone,
        Some("XSV-350008") => Trouble::SessionExpired,
        // What IMS says of a token: of its other answers nobody knows what they mean.
        Some("XSV-350114") if ims_status(words) == Some("401") => Trouble::SessionExpired,
        Some("SOP-330006") => Trouble::NoMethod { code: code.unwrap_or_default() },
        _ => Trouble::Fault { code, text: in_one_line(words).chars().take(LONGEST).collect() },
    }
}

/// The HTTP status with which IMS answered Campaign, where the words tell it.
fn ims_status(words: &str) -> Option<&str> {
    let (_, rest) = words.split_once("HTTP response code is ")?;
    rest.split(|next: char| !next.is_ascii_digit()).next()
}

/// The words in one line, without what only says that a method ended badly, as far as there are others.
fn in_one_line(words: &str) -> String {
    let lines = || words.lines().map(str::trim).filter(|line| !line.is_empty());
    let telling: Vec<&str> = lines().filter(|line| !WRAPPERS.iter().any(|wrapper| line.starts_with(wrapper))).collect();
    if telling.is_empty() { lines().collect::<Vec<_>>().join(" ") } else { telling.join(" ") }
}

/// The codes in `text`: three capitals, a hyphen, six digits.
fn codes_in(text: &str) -> impl Iterator<Item = &str> {
    let is_code = |bytes: &[u8]| {
        let (service, number) = (&bytes[..3], &bytes[4..]);
        bytes[3] == b'-' && service.iter().all(u8::is_ascii_uppercase) && number.iter().all(u8::is_ascii_digit)
    };
    let places = text.as_bytes().windows(10).enumerate();
    places.filter(move |(_, bytes)| is_code(bytes)).filter_map(|(at, _)| text.get(at..at + 10))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn soap(content: &str) -> String {
        format!(
            "<?xml version='1.0' encoding='UTF-8'?>\n<SOAP-ENV:Envelope \
             xmlns:SOAP-ENV='http://schemas.xmlsoap.org/soap/envelope/'><SOAP-ENV:Body><SOAP-ENV:Fault>{content}\
             </SOAP-ENV:Fault></SOAP-ENV:Body></SOAP-ENV:Envelope>"
        )
    }

    fn fault(code: Option<&str>, text: &str) -> Trouble {
        Trouble::Fault { code: code.map(str::to_owned), text: text.to_owned() }
    }

    #[test]
    fn a_fault_of_soap_is_known_by_its_code() {
        let wrong = "<faultcode>SOAP-ENV:Server</faultcode><faultstring>XSV-350012 Invalid login or password. Connection \
                     denied.</faultstring><detail>XSV-350012 Invalid login or password. Connection denied.</detail>";
        let zone = "<faultcode>x</faultcode><faultstring>Access denied</faultstring><detail>XSV-350013 The &apos;10.0.0.1&apos; \
                    IP address via which you are trying to log on is not authorized.</detail>";
        let none =
            "<faultcode>x</faultcode><faultstring>SOP-330006 The method 'x' is not defined.</faultstring><detail/>";
        let no_method = |code: &str| Some(Trouble::NoMethod { code: code.to_owned() });
        for (content, expected) in [
            (wrong, Some(Trouble::WrongPassword)),
            (zone, Some(Trouble::OutsideZone)),
            ("<faultstring>XSV-350008 Session has expired or is invalid.</faultstring>", Some(Trouble::SessionExpired)),
            (none, no_method("SOP-330006")),
            ("<faultcode>SOP-330006</faultcode><faultstring/>", no_method("SOP-330006")),
            ("<faultstring>ODB-240000 Oops</faultstring>", Some(fault(Some("ODB-240000"), "ODB-240000 Oops"))),
            ("<faultstring>Oops</faultstring><detail>Row 1</detail>", Some(fault(None, "Oops Row 1"))),
            ("<faultstring>Oops</faultstring><detail><m>Oops, row 1</m></detail>", Some(fault(None, "Oops, row 1"))),
            ("<faultstring>XTK-1700 is short</faultstring>", Some(fault(None, "XTK-1700 is short"))),
            ("", Some(fault(None, ""))),
        ] {
            assert_eq!(of(&soap(content)), expected, "{content}");
        }
    }

    /// A fault as a method that ended badly gives it: the cause first, then what only says that it did.
    fn wrapped(wrapper: &str, cause: &str) -> Option<Trouble> {
        let wrapper = format!("{wrapper} Error while executing the method 'Logon' of service 'xtk:session'.");
        of(&soap(&format!("<faultstring>{wrapper}</faultstring><detail>{cause}\n{wrapper}</detail>")))
    }

    #[test]
    fn the_cause_of_a_method_that_ended_badly_is_the_innermost_code() {
        for wrapper in ["SOP-330011", "SOP-330007"] {
            assert_eq!(wrapped(wrapper, "XSV-350012 Invalid login or password."), Some(Trouble::WrongPassword));
            assert_eq!(wrapped(wrapper, "XSV-350013 The '10.0.0.1' IP address"), Some(Trouble::OutsideZone));
            assert_eq!(wrapped(wrapper, "XSV-350008 Session has expired"), Some(Trouble::SessionExpired));
            assert_eq!(
                wrapped(wrapper, "SOP-330006 The method 'x' is not defined"),
                Some(Trouble::NoMethod { code: "SOP-330006".to_owned() })
            );
            let database = "ODB-240000 ODBC error: the transaction was chosen as a deadlock victim.";
            assert_eq!(wrapped(wrapper, database), Some(fault(Some("ODB-240000"), database)));
            assert_eq!(
                wrapped(wrapper, &format!("{database}\nWDB-200001 SQL statement could not be executed.")),
                Some(fault(Some("ODB-240000"), &format!("{database} WDB-200001 SQL statement could not be executed.")))
            );
        }
    }

    #[test]
    fn a_token_that_ims_refuses_is_told_as_such_and_no_other_answer_of_ims_is() {
        let ims = |status: &str| {
            wrapped(
                "SOP-330007",
                &format!("XSV-350114 Unknown error during '/ims/profile/v1' IMS call, HTTP response code is {status}"),
            )
        };
        assert_eq!(ims("401"), Some(Trouble::SessionExpired));
        assert!(matches!(ims("503"), Some(Trouble::Fault { code: Some(code), .. }) if code == "XSV-350114"));
        assert!(matches!(ims("4017"), Some(Trouble::Fault { .. })));
    }

    #[test]
    fn what_only_wraps_and_names_no_cause_is_no_unknown_method() {
        let words = "SOP-330011 Error while executing the method 'Write' of service 'xtk:persist'.";
        assert_eq!(of(&soap(&format!("<faultstring>{words}</faultstring>"))), Some(fault(Some("SOP-330011"), words)));
        assert_eq!(
            of("SOP-330011 Error: out of memory"),
            Some(fault(Some("SOP-330011"), "SOP-330011 Error: out of memory"))
        );
    }

    #[test]
    fn a_wrong_password_is_known_without_a_code() {
        let words = "<faultstring>Error while reading parameters of method 'Logon'.</faultstring>\
                     <detail>Invalid login or password. Connection denied.</detail>";
        assert_eq!(of(&soap(words)), Some(Trouble::WrongPassword));
    }

    #[test]
    fn prefixes_do_not_matter() {
        let other = "<s:Envelope xmlns:s='x'><s:Body><s:Fault><faultstring>XSV-350012</faultstring></s:Fault></s:Body></s:Envelope>";
        assert_eq!(of(other), Some(Trouble::WrongPassword));
        assert_eq!(of("<Fault><faultstring>XSV-350013</faultstring></Fault>"), Some(Trouble::OutsideZone));
    }

    #[test]
    fn characters_that_xml_forbids_do_not_hide_a_fault() {
        let text = soap("<faultstring>XSV-350999 a\u{7}b\u{1b}[31m</faultstring>");
        assert_eq!(of(&text), Some(fault(Some("XSV-350999"), "XSV-350999 ab[31m")));
    }

    #[test]
    fn bare_text_is_a_fault_by_its_code_only() {
        for (text, expected) in [
            ("XSV-350012 Invalid login or password. Connection denied.\n", Some(Trouble::WrongPassword)),
            ("Error: WDB-200001 & more", Some(fault(Some("WDB-200001"), "Error: WDB-200001 & more"))),
            ("Service unavailable", None),
            ("<html><body>Status 500 - XSV-350008 expired<br></body>", Some(Trouble::SessionExpired)),
            ("<!DOCTYPE html><html><body>Your ticket is REF-123456.<br></body>", None),
            ("é XSV-35001", None),
        ] {
            assert_eq!(of(text), expected, "{text}");
        }
    }

    #[test]
    fn an_answer_that_mentions_a_code_is_no_fault() {
        let label = "<e:Envelope xmlns:e='x'><e:Body><r><a label='XSV-350012'>XSV-350012</a></r></e:Body></e:Envelope>";
        assert_eq!(of(label), None);
        assert_eq!(of("<redir status='OK' instance='ABC-123456'/>"), None);
    }

    #[test]
    fn a_long_fault_is_cut_at_a_character() {
        let Some(Trouble::Fault { text, .. }) = of(&soap(&format!("<faultstring>{}</faultstring>", "é".repeat(2000))))
        else {
            panic!("is a fault");
        };
        assert_eq!(text, "é".repeat(500));
    }
}
