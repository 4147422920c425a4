//! Lines above, below and between names that are none: totals, counts of people, the head of a mail, its greeting and its end.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use regex::Regex;

use super::joined::shares;
use super::notes::numbers;
use super::{Note, Purpose, What, csv, find_campaign};

/// So many lines at each end of a text are looked at.
const GLANCE: usize = 12;

/// So many words a greeting has at most, and so many lines stand below the end of a mail.
const FEW: usize = 6;

fn of(pattern: &str) -> Regex {
    Regex::new(pattern).expect("a constant expression")
}

/// A sum below a list or a table.
static TOTAL: LazyLock<Regex> = LazyLock::new(|| {
    of(
        r#"(?i)^"?(?:grand total|total(?:en?|t|s)?|totaal|summe|summa|gesamt|insgesamt|suma|합계|총계|전체|總計|合計|總數)"?(?:(?: ?[:：,;|="\t][\s:：,;|="]*|\s{2,})\d[\d.,]*)+[\s"|,;]*(?:\pL+\s*)?$"#,
    )
});

/// How many there are, as a page or a client of a database counts.
static COUNT: LazyLock<Regex> = LazyLock::new(|| {
    let things = "profiles?|users?|members?|groups?|rows?|results?|items?|entries|perfil(?:es)?|usuarios?|miembros?|filas?|grupos?|profiel(?:en)?|gebruikers?|leden|rijen|groepen|profiler|användare|medlemmar|rader|grupper|profile|benutzer|mitglieder|zeilen|gruppen|명|개|프로필|명의 사용자|位使用者|個使用者|名使用者|個設定檔";
    of(&format!(
        r"(?i)^(?:\(?\d[\d.,]* ?(?:{things})\)?|\d+ rows? in set \(\d[\d.]* sec\)|(?:\pL+ )?\d+ ?[-–] ?\d+ (?:of|de|van|av|von) \d+(?: (?:{things}))?|(?:사용자|프로필|users|members|gebruikers|benutzer|usuarios|användare|profiles)\s*[:：]? \d+ ?(?:명|개)?)$"
    ))
});

/// A line of the head of a mail.
static HEAD: LazyLock<Regex> = LazyLock::new(|| {
    of(
        r"(?i)^(?:from|to|cc|bcc|subject|date|sent|reply-to|von|an|betreff|gesendet|datum|van|aan|onderwerp|verzonden|från|till|ämne|skickat|de|para|asunto|enviado|fecha|보낸 사람|받는 사람|제목|날짜|寄件者|收件者|主旨|日期)\s*[:：]\s*\S",
    )
});

/// How a mail begins.
static GREETING: LazyLock<Regex> = LazyLock::new(|| {
    of(
        r"(?i)^(?:hi|hello|hey|dear|good (?:morning|afternoon|day)|hallo|hej|hejsan|hola|buenos días|beste|geachte|liebe[r]?|guten (?:tag|morgen)|sehr geehrte[r]?|안녕하세요|您好|你好)(?:[ ,!.:]|$)",
    )
});

/// How it ends.
static END: LazyLock<Regex> = LazyLock::new(|| {
    of(
        r"(?i)^(?:--|(?:kind|best|warm|many)? ?(?:regards|wishes|thanks)|thank you|thanks|cheers|best|sincerely|yours|(?:mit )?(?:freundlichen|viele|beste|liebe|herzliche) grüße?n?|mfg|vg|lg|danke|(?:met )?vriendelijke groet(?:en)?|groet(?:en|jes)?|mvg|bedankt|(?:med )?vänliga? hälsning(?:ar)?|hälsningar|mvh|tack|(?:un )?saludos?(?: cordiales)?|gracias|감사합니다|고맙습니다|謝謝|敬上)[\s,.!]*$",
    )
});

/// The text without such lines, which are left blank, and what was passed over; `None` where there is none, or no name beside them.
pub(super) fn without(bytes: &[u8], purpose: Purpose) -> Option<(Vec<u8>, Vec<Note>)> {
    let (lines, is_all) = glance(bytes);
    let mut strange = BTreeMap::new();
    let mut ends = false;
    let filled: Vec<&(usize, &str)> = lines.iter().collect();
    let heads = filled.iter().take(GLANCE).take_while(|(_, line)| HEAD.is_match(line)).count();
    let is_mail = heads > 1 && filled[..heads].iter().any(|(_, line)| line.contains('@'));
    let (mut named, mut greeted) = (false, is_mail);
    for (at, (from, line)) in filled.iter().enumerate() {
        let is_near_end = at + 4 >= filled.len();
        let is_plain = !line.contains(" - ") && !line.contains(['_', '\t', '|']);
        let words = line.split_whitespace().count();
        let is_call = line.ends_with([',', '!', ':', '.', '，', '！']) || !line.is_ascii();
        let is_greeting =
            at <= heads && is_call && words <= FEW && find_campaign(line).is_none() && GREETING.is_match(line);
        greeted |= is_greeting;
        let is_prose = greeted && words > 3 && line.ends_with(['.', '!', '?', ':']);
        let is_above = !named && line.ends_with([':', '：']) && filled.len() > at + 1;
        let is_certain = greeted || line.ends_with([',', '!', '.']) || words > 1;
        ends |= named && is_near_end && is_certain && END.is_match(line);
        let is_below = ends && words <= FEW && find_campaign(line).is_none();
        let is_remark = ["# ", "// ", "## "].iter().any(|sign| line.starts_with(sign));
        let is_title = at == 0 && is_pair(line);
        let is_strange = is_title
            || is_mail && at < heads
            || is_plain && (is_greeting || is_prose || is_above || is_below)
            || is_remark
            || COUNT.is_match(line)
            || is_near_end && TOTAL.is_match(line);
        if is_strange {
            strange.insert(*from, *line);
        } else {
            named = true;
        }
    }
    if strange.is_empty() {
        return None;
    }
    let names: Vec<&str> =
        lines.iter().filter(|(from, _)| !strange.contains_key(from)).map(|(_, line)| *line).collect();
    let has_names = match purpose {
        Purpose::Profiles => {
            names.iter().any(|name| find_campaign(name).is_some())
                || names.windows(2).any(|pair| shares(pair[0], pair[1]))
        }
        // Internal names hold no blanks.
        Purpose::Groups => {
            let bare = |name: &str| name.trim_start_matches(['-', '*', '•', ' ']).len();
            names.iter().all(|name| !name[name.len() - bare(name)..].contains(char::is_whitespace))
        }
    };
    // Remarks in front of names are a list's; the same in front of all are the names'.
    let remarks = strange.values().filter(|line| line.starts_with('#')).count();
    if !has_names || remarks > names.len() || strange.values().any(|line| names.iter().any(|name| shares(name, line))) {
        return None;
    }
    let counts = strange.values().any(|line| COUNT.is_match(line)) && !is_all;
    let mut plain = Vec::with_capacity(bytes.len());
    let (mut over, mut from) = (Vec::new(), 0);
    for (number, line) in numbers(bytes).zip(bytes.split(|byte| ends_line(*byte))) {
        let is_strange = || {
            strange.contains_key(&from)
                || counts && std::str::from_utf8(line).is_ok_and(|line| COUNT.is_match(line.trim()))
        };
        if is_strange() {
            over.push(number);
        } else {
            plain.extend_from_slice(line);
        }
        from += line.len() + 1;
        plain.extend(bytes.get(from - 1));
    }
    Some((plain, Note::over(What::PassedOver, over).into_iter().collect()))
}

/// Whether a line is a header of names and one of what stands beside them: `Profile: Users`.
fn is_pair(line: &str) -> bool {
    line.split_once([':', '=']).is_some_and(|(names, beside)| {
        let beside: String = beside.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
        csv::is_header(names) && csv::is_beside(&beside)
    })
}

/// The first and the last lines that hold something, each with where it begins; whether these are all.
fn glance(bytes: &[u8]) -> (Vec<(usize, &str)>, bool) {
    let place = |line: &[u8]| line.as_ptr() as usize - bytes.as_ptr() as usize;
    let filled = |line: &&[u8]| !line.trim_ascii().is_empty();
    let text = |line: &[u8]| std::str::from_utf8(line).unwrap_or_default().trim().len();
    let mut lines: BTreeMap<usize, &[u8]> = BTreeMap::new();
    let pieces = || bytes.split(|byte| ends_line(*byte)).filter(filled);
    lines.extend(pieces().take(GLANCE).map(|line| (place(line), line)));
    let last = bytes.rsplit(|byte| ends_line(*byte)).filter(filled).take(GLANCE);
    lines.extend(last.map(|line| (place(line), line)));
    let is_all = pieces().nth(2 * GLANCE).is_none();
    let lines = lines.into_iter().filter(|(_, line)| text(line) > 0);
    (lines.map(|(from, line)| (from, std::str::from_utf8(line).unwrap_or_default().trim())).collect(), is_all)
}

fn ends_line(byte: u8) -> bool {
    matches!(byte, b'\n' | b'\r')
}

#[cfg(test)]
mod tests {
    use super::super::{Groups, Note, What, read};

    #[test]
    fn lines_that_are_no_names_are_passed_over_and_told() {
        let [a, b] = ["Campaign - acme - a", "Campaign - acme - b"];
        for (text, line, count) in [
            (format!("Name,Users\n{a},1\n{b},3\nTotaal,4\n"), 4, 1),
            (format!("Name;Users\n{a};1\n{b};3\nTotal;1.237\n"), 4, 1),
            (format!("\"Name\",\"Users\"\n\"{a}\",\"1\"\n\"{b}\",\"3\"\n\"합계\",\"4\"\n"), 4, 1),
            (format!("{a}\n{b}\n2 rows in set (0.00 sec)\n"), 3, 1),
            (format!("{a}\n12 gebruikers\n\n{b}\n3 gebruikers\n"), 2, 2),
            (format!("{a}\n{b}\nTotal: 2\n"), 3, 1),
            (format!("{a}\n{b}\n2 profiles\n"), 3, 1),
            (format!("{a}\n{b}\nShowing 1-2 of 2\n"), 3, 1),
            (format!("Hi Jan,\n\nhere are our profiles:\n\n{a}\n{b}\n\nKind regards,\nAnna\n"), 1, 4),
            (
                format!("Hallo Jan,\n\nhieronder staan de profielen.\n\n{a}\n{b}\n\nVriendelijke groet\nAnna Vos\n"),
                1,
                4,
            ),
            (format!("안녕하세요\n\n{a}\n{b}\n\n감사합니다\n"), 1, 2),
            (format!("From: Jan <j@x.example>\nTo: Anna <a@x.example>\nSubject: profiles\n\n{a}\n{b}\n"), 1, 3),
            (format!("Profile: Users\n{a}\n{b}\n"), 1, 1),
            (format!("# profiles of prod\n{a}\n{b}\n"), 1, 1),
        ] {
            let reading = read(text.as_bytes());
            assert_eq!(reading.names.iter().collect::<Vec<_>>(), [a, b], "{text}");
            assert_eq!(reading.notes, [Note { what: What::PassedOver, line, count }], "{text}");
        }
        let many: Vec<String> = (0..60).map(|at| format!("Campaign - acme - g{at}x\n{} users\n", at + 2)).collect();
        let reading = read(many.concat().as_bytes());
        assert_eq!((reading.names.len(), reading.notes[0].count), (60, 60));
        let mail = "Hi Jan,\n\ngroups:\n- admin\n- delivery\n\nRegards\nAnna\n";
        assert_eq!(Groups::reading(mail.as_bytes()).0.iter().collect::<Vec<_>>(), ["admin", "delivery"]);
    }

    #[test]
    fn a_name_that_only_looks_so_is_one() {
        for list in [
            "Total\nCampaign - x\nCampaign - y\n",
            "Total Campaign - x\nTotal Campaign - y\n",
            "Campaign - Total - 1\nCampaign - Total - 2\n",
            "Campaign - acme - a\n12 Monkeys\n",
            "Campaign - acme - a\nCampaign - acme - b\nBest\nPhotoshop\n",
            "From: Campaign - a\nTo: Campaign - b\n",
            "# Campaign - a\n# Campaign - b\n",
            "Hi-Fi Campaign - x\nHi-Fi Campaign - y\n",
            "12 users\n3 users\n",
            "Hello World\nCampaign - acme - a\nCampaign - acme - b\n",
            "Campaign - acme - a\nTotal 360\n",
            "Best Western Campaign - a\nBest Western Campaign - b\n",
            "Campaign - acme - a\nCampaign - acme - b\nAnna\nPhotoshop\n",
        ] {
            assert_eq!(
                read(list.as_bytes()).names.iter().collect::<Vec<_>>(),
                list.lines().collect::<Vec<_>>(),
                "{list}"
            );
        }
    }
}
