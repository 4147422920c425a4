//! What parts a group from the rest and has fallen into it: a blank, a separator, brackets.

use std::ops::Range;

use super::evidence::Evidence;
use super::meant::{is_bracketed, is_loose};
use super::regroup;
use super::shape::Group;

/// Where the only group takes what parts it from the rest: all names say so, or none says anything and the text does.
pub(super) fn captured_space(text: &str, group: &Group, evidence: &Evidence<'_>) -> Option<Range<usize>> {
    let (inside, whole) = (&group.inside, &group.range);
    let content = &text[inside.clone()];
    let lead = content.len() - content.trim_start().len();
    if lead > 0 {
        return Some(inside.start..inside.start + lead);
    }
    // `acme(-.*)`: the separator has fallen into the group.
    let sign = content.chars().next().filter(|c| is_loose(*c) && *c != '\\');
    if let Some(sign) = sign.filter(|_| text[..whole.start].ends_with(char::is_alphanumeric))
        && content[sign.len_utf8()..].starts_with('.')
    {
        return Some(inside.start..inside.start + sign.len_utf8());
    }
    let trail = content.trim_end().len();
    if trail < content.len() && !content[..trail].ends_with('\\') {
        return Some(inside.start + trail..inside.end);
    }
    let groups = &evidence.groups;
    if !groups.is_empty() {
        let before_group = &text[..whole.start];
        // Behind a complete separator a group may begin with a sign of its own. One name that is odd hides no other.
        let parted = text[..whole.start].ends_with(char::is_whitespace);
        let adobes = text[..whole.start].trim_end().ends_with(['-', '\u{2013}', '\u{2014}', '_', '|', '/', ':']);
        let loose = |c: char| if parted && adobes { c.is_whitespace() } else { is_loose(c) };
        let most = |odd: &dyn Fn(&&&str) -> bool| groups.iter().filter(odd).count() * 2 >= groups.len();
        if most(&|group| group.starts_with(loose)) {
            return Some(whole.start..whole.start);
        }
        // A sign that parts the mask, a dot or a comma, and stands in front of every group.
        let first = groups.first().and_then(|group| group.chars().next()).filter(|c| !c.is_alphanumeric());
        let ends_a_word = before_group.ends_with(char::is_alphanumeric)
            || [r"\)", r"\]", r"\+"].iter().any(|end| before_group.ends_with(end));
        let dotted = first.filter(|c| ends_a_word && before_group.contains(*c));
        if dotted.is_some_and(|sign| {
            groups.iter().all(|group| group.strip_prefix(sign).is_some_and(|rest| !rest.is_empty()))
        }) {
            return Some(whole.start..whole.start);
        }
        let wild = before_group.contains(char::is_alphanumeric) && text[whole.end..].contains(['*', '+']);
        // Behind the group the mask goes on, and the sign that parts it has fallen into every group.
        let rest = text[whole.end..].trim_start();
        let goes_on = rest.starts_with(char::is_alphanumeric);
        let ends_all = |c: char| groups.len() > 1 && groups.iter().all(|group| group.ends_with(c));
        let parts = |c: char| is_loose(c) && goes_on && (before_group.contains(c) || rest.contains(c) || ends_all(c));
        let torn = |c: char| c.is_whitespace() || wild && is_loose(c) || parts(c);
        if most(&|group| group.ends_with(torn)) {
            return Some(whole.end..whole.end);
        }
        // Every group is in brackets: they are the names'.
        if groups.len() > 1
            && content == ".*"
            && !evidence.are_known()
            && groups.iter().all(|group| is_bracketed(group))
        {
            return Some(whole.start..whole.start);
        }
        return None;
    }
    let before = &text[..whole.start];
    let spaced =
        before.strip_suffix(['-', '\u{2013}', '\u{2014}']).is_some_and(|before| before.ends_with(char::is_whitespace));
    ((spaced || regroup::has_lost_its_blank(before)) && group.open).then_some(whole.start..whole.start)
}
