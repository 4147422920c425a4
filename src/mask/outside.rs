//! What to write where a group takes what parts it from the rest: the separator or the brackets outside it.

use super::Context;
use super::detect::Finding;
use super::escape::escape;
use super::evidence::Evidence;
use super::meant::{is_bracketed, is_loose};
use super::regroup::captures_well;
use super::shape::Shape;

/// The mask with the blank of the separator outside its group.
pub(super) fn blank_outside(text: &str, finding: &Finding, shape: &Shape, context: &Context<'_>) -> Vec<String> {
    let [group] = &shape.groups[..] else { return Vec::new() };
    let (before, after) = (&text[..group.range.start], &text[group.range.end..]);
    let opening = &text[group.range.start..group.inside.start];
    let inner = &text[group.inside.clone()];
    let leads = finding.range.start == group.inside.start;
    if finding.range.is_empty() {
        let whole = &text[group.range.clone()];
        let groups = Evidence::of(text, context).groups;
        if finding.range.start != group.range.start {
            let is_text = after.trim_start().starts_with(char::is_alphanumeric);
            let trail = if is_text { common_trail(&groups) } else { String::new() };
            if trail.is_empty() {
                return vec![format!("{before}{whole} {after}")];
            }
            return [trail.as_str(), " "].map(|trail| format!("{before}{whole}{}{after}", escape(trail))).into();
        }
        if groups.len() > 1 && groups.iter().all(|group| is_bracketed(group)) {
            return in_brackets(before, whole, after).into();
        }
        let lead = common_lead(&groups);
        return [lead, " ".to_owned()].map(|lead| format!("{before}{}{whole}{after}", escape(&lead))).into();
    }
    let trimmed = inner.trim();
    // The whole separator comes out of the group.
    let lead = inner.find(".*").or_else(|| inner.find(".+")).map(|at| inner.split_at(at));
    if let Some((lead, rest)) = lead.filter(|(lead, _)| leads && lead.chars().all(is_loose) && !lead.trim().is_empty())
    {
        return vec![format!("{before}{lead}{opening}{rest}){after}")];
    }
    if trimmed != ".*" && trimmed != ".+" && !trimmed.starts_with(['[', '\\', '(']) {
        // A word has fallen into the group: only names can tell whether it belongs to them.
        let without = trimmed.find(".*").map(|at| format!("{before}({}{after}", &format!("{})", &trimmed[at..])));
        return without.into_iter().filter(|mask| captures_well(mask, context)).collect();
    }
    // Where the sign parts the mask without blanks elsewhere, it does here.
    let sign = before.chars().next_back().filter(|c| is_loose(*c));
    let bare = sign.is_some_and(|sign| before.matches(sign).count() > 1 && !before.contains(&format!(" {sign}")));
    let blank_before = if leads && !bare && !before.ends_with(char::is_whitespace) { " " } else { "" };
    let blank_after =
        if inner.ends_with(' ') && !after.starts_with(char::is_whitespace) && !after.is_empty() { " " } else { "" };
    vec![format!("{before}{blank_before}{opening}{trimmed}){blank_after}{after}")]
}

/// `group` in brackets that are text.
pub(super) fn in_brackets(before: &str, group: &str, after: &str) -> [String; 4] {
    [(r"\(", r"\)"), (r"\[", r"\]"), (r"\{", r"\}"), ("<", ">")]
        .map(|(open, close)| format!("{before}{open}{group}{close}{after}"))
}

/// The blanks and separators that all of `groups` end in.
fn common_trail(groups: &[&str]) -> String {
    let Some(first) = groups.first() else { return String::new() };
    let loose = first.trim_end_matches(is_loose).len();
    let trails = first[loose..].char_indices().map(|(at, _)| &first[loose + at..]);
    trails.into_iter().find(|trail| groups.iter().all(|group| group.ends_with(trail))).unwrap_or("").to_owned()
}

/// The blanks and separators that all of `groups` begin with.
fn common_lead(groups: &[&str]) -> String {
    let Some(first) = groups.first() else { return String::new() };
    // A sign in front of all of them, a dot or a comma, parts them too.
    let sign = first.chars().next().filter(|c| groups.len() > 1 && !c.is_alphanumeric() && !"([{<#&".contains(*c));
    let parts = |c: char| is_loose(c) || Some(c) == sign;
    let loose = first.find(|c| !parts(c)).unwrap_or(first.len());
    let shared = |lead: &&str| groups.iter().all(|group| group.starts_with(lead));
    let leads = first[..loose].char_indices().map(|(at, c)| &first[..at + c.len_utf8()]);
    leads.rev().find(shared).unwrap_or("").to_owned()
}
