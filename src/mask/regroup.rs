//! What to write where the capture group is missing, one of several, or takes what parts it from the rest.

use std::ops::Range;

use super::detect::Finding;
use super::escape::{escape, is_metacharacter};
use super::evidence::Evidence;
use super::heads::is_built_in;
use super::leftover::{Edit, edited, leftovers};
use super::meant::{is_loose, is_meant};
use super::outside::in_brackets;
use super::pattern::Matcher;
use super::placeholder::inferred;
use super::repair::escaped;
use super::shape::{Group, Shape, shape};
use super::tenant::raw_places;
use super::{Context, beside, choice, in_campaign, spelling};

/// The mask that the names suggest for a beginning of it, if all that begin so have it: `Campaign.*` says too little.
pub(super) fn begun(text: &str, context: &Context<'_>) -> Vec<String> {
    let head = &text[..text.find(is_metacharacter).unwrap_or(text.len())];
    let evidence = Evidence::of(text, context);
    let begins: Vec<&str> = evidence.ours.iter().copied().filter(|name| name.starts_with(head)).collect();
    if head.trim().is_empty() || begins.len() < 2 {
        return Vec::new();
    }
    let all = |mask: &String| spelling::captured(context.mask(mask).as_ref(), &begins) == begins.len();
    inferred(context.tenant, context.names).into_iter().filter(|mask| mask.starts_with(head)).filter(all).collect()
}

/// The mask with a group for what comes after it.
pub(super) fn with_group(text: &str, finding: &Finding, shape: &Shape, context: &Context<'_>) -> Vec<String> {
    if shape.open_end.is_some() {
        let (before, after) = (&text[..finding.range.start], &text[finding.range.end..]);
        let open = &text[finding.range.clone()];
        let open = open.strip_prefix("(?:").and_then(|open| open.strip_suffix(')')).unwrap_or(open);
        return vec![format!("{before}({open}){after}")];
    }
    for (odd, group) in [
        (r"\(\)", r"\((.*)\)"),
        (r"\[\]", r"\[(.*)\]"),
        (r"\{\}", r"\{(.*)\}"),
        ("<>", "<(.*)>"),
        ("[.*]", "(.*)"),
        ("[.+]", "(.+)"),
        (r"\(.*\)", "(.*)"),
        (r"\(\.\*\)", "(.*)"),
        (r"\(.\*\)", "(.*)"),
        ("\u{ff08}.*\u{ff09}", "(.*)"),
        ("\u{ff08}.\u{ff0a}\u{ff09}", "(.*)"),
    ] {
        if text.contains(odd) {
            return vec![text.replacen(odd, group, 1)];
        }
    }
    // A wildcard with a blank behind it is not behind one of its own.
    if let Some(head) = text.trim_end().strip_suffix(".*").filter(|head| !head.ends_with('\\')) {
        return vec![format!("{head}(.*)")];
    }
    if let Some(range) = beside::wildcard(text) {
        return vec![format!("{}({}){}", &text[..range.start], &text[range.clone()], &text[range.end..])];
    }
    let (head, tail) = text.split_at(shape.end);
    // `Campaign - acme - *`, as in file names, and what else stands for anything elsewhere.
    if let Some(head) = STAND_INS.into_iter().find_map(|sign| head.strip_suffix(sign))
        && (head.ends_with(is_loose) || ends_in_a_separator(head))
    {
        return vec![format!("{head}(.*){tail}")];
    }
    // Where a side of a choice does not come to where the group begins, only names can tell what was meant.
    let is_parted = || head.split('|').all(|side| side.ends_with(is_loose));
    if shape.alternation && context.names.is_empty() && !is_parted() {
        return Vec::new();
    }
    let head = if shape.alternation { format!("(?:{head})") } else { head.to_owned() };
    let appended = |between: &str| format!("{head}{between}(.*){tail}");
    let mut candidates: Vec<String> = ["", " ", " - ", "- ", "_"].into_iter().map(appended).collect();
    candidates.splice(0..0, ["", " "].iter().flat_map(|blank| in_brackets(&format!("{head}{blank}"), "(.*)", tail)));
    if let Some(proven) = candidates.iter().find(|mask| captures_well(mask, context)) {
        return vec![proven.clone()];
    }
    let parts: Vec<&str> = head.split(" - ").collect();
    match parts[..] {
        // A complete profile name in Adobe's form: its last part is the group.
        [.., last] if parts.len() > 2 && !last.trim().is_empty() => {
            vec![format!("{}(.*){tail}", &head[..head.len() - last.len()])]
        }
        [_, last]
            if last.ends_with(char::is_alphanumeric) || [r"\)", r"\]", r"\+"].iter().any(|end| last.ends_with(end)) =>
        {
            vec![appended(" - ")]
        }
        _ if head.ends_with(" -") || has_lost_its_blank(&head) => vec![appended(" ")],
        _ => vec![appended("")],
    }
}

/// Whether `head` ends in a sign that parts it elsewhere too.
fn ends_in_a_separator(head: &str) -> bool {
    let sign = head.chars().next_back().filter(|c| !c.is_alphanumeric() && !is_metacharacter(*c));
    sign.is_some_and(|sign| head.matches(sign).count() > 1)
}

/// What stands in `text` twice or more often and makes up the whole of it, as what was pasted again: a mask with its group.
pub(super) fn once(text: &str) -> Option<&str> {
    let end = |(at, _): (usize, char)| Some(&text[..at]).filter(|unit| unit.ends_with([')', '$']));
    let repeats = |unit: &&str| {
        let mut rest = text;
        while let Some(further) = rest.strip_prefix(*unit) {
            rest = further.trim_start_matches([' ', ',', ';', '\n', '\t']);
        }
        rest.is_empty()
    };
    let is_mask = |unit: &&str| {
        let words = unit[..unit.find('(').unwrap_or(0)].contains(char::is_alphanumeric);
        words && shape(unit).is_some_and(|shape| shape.groups.len() == 1)
    };
    text.char_indices().filter_map(end).filter(repeats).find(is_mask)
}

/// What stands for the rest of a name in file names, in databases and in templates.
const STAND_INS: [&str; 9] = ["*", "%s", "%", "?", "#", "...", "\u{2026}", "{}", "XXX"];

/// Signs that part names with a blank behind them, as a mask has them.
const PARTED: [&str; 12] =
    ["-", "\u{2013}", "\u{2014}", "/", ">", ":", "\\|", "\u{bb}", "\u{203a}", "\u{2192}", "\u{b7}", "="];

/// Whether `head` ends in a sign that parts its names and has a blank behind it elsewhere: here it is lost.
pub(super) fn has_lost_its_blank(head: &str) -> bool {
    PARTED.iter().any(|sign| {
        head.strip_suffix(sign).filter(|before| !before.ends_with('\\')).is_some_and(|before| {
            let spaced = before.ends_with(char::is_whitespace);
            let parted = format!("{sign} ");
            before.match_indices(&parted).any(|(at, _)| before[..at].ends_with(char::is_whitespace) == spaced)
        })
    })
}

/// Whether a mask captures groups as they are meant from the names it matches, and matches some.
pub(super) fn captures_well(mask: &str, context: &Context<'_>) -> bool {
    let Some(mask) = context.mask(mask) else { return false };
    let groups = context.names.iter().filter_map(|name| match mask.judge(name) {
        super::Outcome::Matched { group, .. } => group.map(|range| &name[range]),
        super::Outcome::Missed { .. } => None,
    });
    let mut groups = groups.peekable();
    groups.peek().is_some() && groups.all(is_meant)
}

/// The mask with the one group that takes something unknown; the others only hold together.
pub(super) fn one_group(text: &str, shape: &Shape, context: &Context<'_>) -> Vec<String> {
    if let Some(once) = once(text) {
        return vec![once.to_owned()];
    }
    let mut candidates = Vec::new();
    if text.ends_with("(.*)(.*)") {
        // The first takes all.
        return vec![text[..text.len() - "(.*)".len()].to_owned()];
    }
    if text.contains(r"\\(") {
        // Brackets of a name, doubled for a string, are no group.
        return vec![edited(text, &leftovers(text))];
    }
    if let Some(tenant) = context.tenant
        && escape(tenant) != tenant
        && raw_places(text, tenant).next().is_some()
    {
        candidates.push(escaped(text, shape, context));
    }
    candidates.extend(choice::factored(text));
    candidates.extend(in_campaign::of_several(text, shape, context, &Evidence::of(text, context)));
    candidates.extend(by_names(text, shape, context));
    let open: Vec<&Group> = shape.groups.iter().filter(|group| group.open).collect();
    let nested = open.windows(2).all(|pair| pair[1].range.end <= pair[0].inside.end);
    let is_left_out = |group: &Group| text[group.range.end..].starts_with(['?', '*']);
    let Some(kept) = open.last().filter(|_| nested) else {
        if open.last().is_some_and(|last| is_left_out(last)) {
            return candidates;
        }
        candidates.splice(0..0, spelling::as_text(text, &Evidence::of(text, context).ours).map(|meant| meant.mask));
        return candidates;
    };
    // What may be left out behind a group that takes all is in that group: whether it is to be, only a person knows.
    let is_idle = |group: &Group| {
        group.range.start >= kept.range.end
            && text[group.range.end..].starts_with(['?', '*'])
            && context.groups.is_none()
    };
    if shape.groups.iter().any(is_idle) {
        return candidates;
    }
    candidates.splice(0..0, spelling::as_text(text, &Evidence::of(text, context).ours).map(|meant| meant.mask));
    let (mut plain, mut literal) = (Vec::new(), Vec::new());
    for group in shape.groups.iter().filter(|group| group != kept) {
        let (opening, closing) = (group.range.start..group.inside.start, group.range.end - 1..group.range.end);
        let edit = |range: &Range<usize>, sign: &str| (range.clone(), sign.to_owned());
        if group.inside == kept.range {
            // A group around the group only.
            let both = [edit(&opening, ""), edit(&closing, "")];
            plain.extend(both.clone());
            literal.extend(both);
        } else {
            plain.push(edit(&opening, "(?:"));
            // Parentheses of a name: they are text.
            literal.extend([edit(&opening, "\\("), edit(&closing, "\\)")]);
        }
    }
    let others = || shape.groups.iter().filter(|group| group != kept);
    let tell = |group: &Group| if is_tenant(text, group, context) { Some(false) } else { is_text(text, group) };
    let told: Option<Vec<bool>> = others().map(tell).collect();
    for edits in [&mut plain, &mut literal] {
        edits.sort_by_key(|(range, _): &Edit| range.start);
    }
    let (plain, literal) = (with_their_blank(edited(text, &plain), context), edited(text, &literal));
    if captures_well(&plain, context) || captures_well(&literal, context) {
        candidates.push(if captures_well(&plain, context) { plain } else { literal });
        return candidates;
    }
    // Without names the text itself may tell which it is.
    match told.as_deref() {
        Some(told) if told.iter().all(|is_text| !is_text) => candidates.push(plain),
        Some(told) if told.iter().all(|is_text| *is_text) => candidates.push(literal),
        _ => {}
    }
    candidates
}

/// `mask` with the blank in front of what may be left out in it, `acme (?:EU)? -`, where more names have it so.
fn with_their_blank(mask: String, context: &Context<'_>) -> String {
    let Some(at) = mask.find(" (?:").filter(|at| mask[*at..].contains(")? ")) else { return mask };
    let moved = format!("{}(?: {}", &mask[..at], &mask[at + 4..]);
    let reach = |mask: &str| spelling::captured(context.mask(mask).as_ref(), context.names);
    if reach(&moved) > reach(&mask) { moved } else { mask }
}

/// The mask with that group alone which gives every name what ends it, or mostly built-in groups; where names leave a choice none.
fn by_names(text: &str, shape: &Shape, context: &Context<'_>) -> Option<String> {
    let evidence = Evidence::of(text, context);
    let kept = |kept: &Group| {
        let others = shape.groups.iter().filter(|group| *group != kept);
        let edits: Vec<Edit> = others.map(|group| (group.range.start..group.inside.start, "(?:".to_owned())).collect();
        edited(text, &edits)
    };
    let tells = |mask: &String| {
        let Some(mask) = context.mask(mask) else { return false };
        let mut matcher = Matcher::new(&mask);
        let found: Vec<(&str, Range<usize>)> =
            evidence.ours.iter().filter_map(|name| Some((*name, matcher.captured(name)?))).collect();
        let ends = |(name, group): &(&str, Range<usize>)| group.end == name.len() && is_meant(&name[group.clone()]);
        let known = found.iter().filter(|(name, group)| is_built_in(&name[group.clone()])).count();
        !found.is_empty() && (found.iter().all(ends) || known * 2 >= found.len() && known > 1)
    };
    // A wildcard that is no group any more would let in whoever has something else there.
    let is_plain = |kept: &&Group| {
        let idle =
            |other: &&Group| other.range.start >= kept.range.end && text[other.range.end..].starts_with(['?', '*']);
        let mut others = shape.groups.iter().filter(|group| group != kept);
        others.all(|other| !(other.open || kept.open && idle(&other)))
    };
    let mut found = shape.groups.iter().filter(is_plain).map(kept).filter(tells);
    found.next().filter(|_| found.next().is_none())
}

/// Whether parentheses hold words of a name together with it, `acme (EU)`, and are text themselves, or hold together what is an
/// expression. `None` where only names can tell: `Campaign - (acme) - `.
pub(super) fn is_text(text: &str, group: &Group) -> Option<bool> {
    let inside = &text[group.inside.clone()];
    let (before, behind) = (&text[..group.range.start], &text[group.range.end..]);
    let is_of_words = !inside.contains(is_metacharacter)
        && inside.starts_with(char::is_alphanumeric)
        && inside.ends_with(char::is_alphanumeric)
        && !behind.starts_with(['*', '+', '?', '{'])
        && text[group.range.clone()].starts_with('(')
        && !text[group.range.clone()].starts_with("(?");
    if !is_of_words {
        return Some(false);
    }
    let begins = before.trim_start_matches(['^', '(']).is_empty();
    let beside = before.trim_end().ends_with(char::is_alphanumeric);
    let on = behind.trim_start().starts_with(char::is_alphanumeric);
    match (begins, beside) {
        (true, _) => (!on).then_some(false),
        // `C(ampaign)`: no name has its parentheses within a word.
        (false, true) if before.ends_with(char::is_alphanumeric) && behind.starts_with(char::is_alphanumeric) => {
            Some(false)
        }
        (false, true) => Some(true),
        (false, false) => None,
    }
}

/// The parentheses of `group` as text.
pub(super) fn as_text(group: &Group) -> [Edit; 2] {
    [(group.range.start..group.inside.start, "\\(".to_owned()), (group.inside.end..group.range.end, "\\)".to_owned())]
}

/// Whether a group holds the tenant and nothing else.
fn is_tenant(text: &str, group: &Group, context: &Context<'_>) -> bool {
    context.tenant.is_some_and(|tenant| text[group.inside.clone()] == escape(tenant))
}
