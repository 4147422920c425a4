//! What Campaign's own groups say, where they are known: which part of what a mask captures is one of them.

use super::Context;
use super::escape::escape;
use super::evidence::Evidence;
use super::leftover::{Edit, edited};
use super::pattern::Matcher;
use super::shape::{Group, Shape};

/// The mask whose group holds what Campaign has, where that of `text` gives none: every group holds one of Campaign's, with the same
/// text in front of it and behind it.
pub(super) fn within(text: &str, group: &Group, context: &Context<'_>, evidence: &Evidence<'_>) -> Option<String> {
    let groups = context.groups?;
    let is_known = |group: &str| groups.place(group).is_some();
    if evidence.groups.is_empty() || evidence.groups.iter().any(|group| is_known(group)) {
        return None;
    }
    let mut around: Option<(&str, &str)> = None;
    for captured in &evidence.groups {
        let found = groups.iter().filter_map(|known| {
            let at = captured.find(known)?;
            Some((known.len(), (&captured[..at], &captured[at + known.len()..])))
        });
        // A piece of a word is none.
        let is_whole = |(_, (before, behind)): &(usize, (&str, &str))| {
            !before.ends_with(char::is_alphanumeric) && !behind.starts_with(char::is_alphanumeric)
        };
        let (_, found) = found.filter(is_whole).max_by_key(|(length, _)| *length)?;
        if *around.get_or_insert(found) != found {
            return None;
        }
    }
    let (before, behind) = around?;
    let edits = [(group.range.clone(), format!("{}(.*){}", escape(before), escape(behind)))];
    Some(edited(text, &edits))
}

/// The mask with that one of several groups alone which gives most names one of Campaign's.
pub(super) fn of_several(text: &str, shape: &Shape, context: &Context<'_>, evidence: &Evidence<'_>) -> Option<String> {
    let groups = context.groups?;
    let kept = |kept: &Group| {
        let bare = |group: &Group| {
            let inside = &text[group.inside.clone()];
            if inside == ".*" || inside == ".+" { inside.to_owned() } else { format!("(?:{inside})") }
        };
        let others = shape.groups.iter().filter(|group| *group != kept);
        edited(text, &others.map(|group| (group.range.clone(), bare(group))).collect::<Vec<Edit>>())
    };
    let gives = |mask: &String| {
        let Some(mask) = context.mask(mask) else { return 0 };
        let mut matcher = Matcher::new(&mask);
        let known = |name: &&&str| matcher.captured(name).is_some_and(|group| groups.place(&name[group]).is_some());
        evidence.ours.iter().filter(known).count()
    };
    let nested = shape.groups.windows(2).any(|pair| pair[1].range.start < pair[0].range.end);
    if nested {
        return None;
    }
    let counted = shape.groups.iter().map(kept).map(|mask| (gives(&mask), mask));
    let (count, mask) = counted.max_by_key(|(count, _)| *count)?;
    (count * 2 > evidence.ours.len()).then_some(mask)
}
