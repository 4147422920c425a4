//! What is wrong with a mask's text, without repairs.

use std::ops::Range;

use super::code::Code;
use super::escape::is_metacharacter;
use super::pattern::{MAX_CHARS, Mask, Matcher};
use super::placeholder::placeholders;
use super::shape::{Shape, shape};
use super::syntax::Cause;
use super::{Context, page};

/// Something wrong with a mask; the place in bytes of its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Finding {
    pub(super) code: Code,
    pub(super) range: Range<usize>,
    pub(super) cause: Option<Cause>,
}

impl Finding {
    fn new(code: Code, range: Range<usize>) -> Finding {
        Finding { code, range, cause: None }
    }
}

/// The names of the context that a mask matches, with what it captures.
struct Evidence<'a> {
    groups: Vec<&'a str>,
    matched: usize,
}

/// Everything wrong with `text`, in the order of [`Code::ALL`] and then of the text.
pub(super) fn detect(text: &str, context: &Context<'_>) -> Vec<Finding> {
    if let Some((at, _)) = text.char_indices().nth(MAX_CHARS) {
        let cause = Some(Cause::Size);
        return vec![Finding { code: Code::TooLarge, range: at..text.len(), cause }];
    }
    if text.trim().is_empty() {
        return vec![Finding::new(Code::Empty, 0..text.len())];
    }
    let mut findings = Vec::new();
    findings.extend(page::entity(text).map(|(range, _)| Finding::new(Code::HtmlEntity, range)));
    findings.extend(page::quote(text).map(|range| Finding::new(Code::TypographicQuotes, range)));
    let placeholders = placeholders(text, context.tenant);
    let filled = placeholders.is_empty();
    findings.extend(placeholders.into_iter().map(|place| Finding::new(Code::Placeholder, place.range)));
    match (Mask::parse(text), shape(text)) {
        (Ok(mask), Some(shape)) => compiled(&mask, &shape, context, filled, &mut findings),
        (Err(refusal), _) => {
            let at = |chars: usize| text.char_indices().nth(chars).map_or(text.len(), |(at, _)| at);
            let range = at(refusal.start)..at(refusal.end);
            findings.push(Finding { code: refusal.code, range, cause: Some(refusal.cause) });
            look_alikes(text, &mut findings);
            surrounding(text, true, &mut findings);
        }
        (Ok(_), None) => {}
    }
    findings.sort_by_key(|finding| (finding.code, finding.range.start));
    findings
}

fn compiled(mask: &Mask, shape: &Shape, context: &Context<'_>, filled: bool, findings: &mut Vec<Finding>) {
    let text = mask.text();
    let evidence = evidence(mask, context.names);
    match &shape.groups[..] {
        [] => {
            let range = shape.open_end.clone().unwrap_or(shape.end..shape.end);
            findings.push(Finding::new(Code::NoCaptureGroup, range));
        }
        [group] => {
            let range = captured_space(text, group, &evidence);
            findings.extend(range.map(|range| Finding::new(Code::CapturedSpace, range)));
        }
        [_, second, ..] => findings.push(Finding::new(Code::SeveralCaptureGroups, second.range.clone())),
    }
    // Names that match prove odd signs and blanks at the ends to be theirs.
    if evidence.matched == 0 {
        look_alikes(text, findings);
        surrounding(text, !shape.groups.is_empty(), findings);
    }
    findings
        .extend(unescaped(text, shape, context.tenant).map(|range| Finding::new(Code::UnescapedMetacharacter, range)));
    if PROBES.iter().all(|probe| mask.is_match(probe)) {
        findings.push(Finding::new(Code::MatchesEverything, 0..text.len()));
    } else if let Some(tenant) = context.tenant.filter(|_| filled) {
        findings.extend(without_tenant(text, tenant).map(|range| Finding::new(Code::TenantMissing, range)));
    }
}

/// Names that have nothing in common: what matches them all matches everything.
const PROBES: [&str; 6] = ["Photoshop - 3", "x", "0", "\u{dc}n\u{ef} \u{2013} \u{9280}\u{884c}", "!@# %_", "Zz: q/Y"];

fn evidence<'a>(mask: &Mask, names: &[&'a str]) -> Evidence<'a> {
    let mut matcher = Matcher::new(mask);
    let mut evidence = Evidence { groups: Vec::new(), matched: 0 };
    for name in names {
        if let Some(found) = matcher.find(name) {
            evidence.matched += 1;
            evidence.groups.extend(found.group.map(|range| &name[range]));
        }
    }
    evidence
}

fn look_alikes(text: &str, findings: &mut Vec<Finding>) {
    findings.extend(page::odd_blank(text).map(|range| Finding::new(Code::NonBreakingSpace, range)));
    findings.extend(page::odd_dash(text).map(|range| Finding::new(Code::DashLookalike, range)));
}

/// Blanks at the ends. A mask without a group may need its last one: it is the separator.
fn surrounding(text: &str, grouped: bool, findings: &mut Vec<Finding>) {
    let (lead, trail) = (text.len() - text.trim_start().len(), text.trim_end().len());
    if lead > 0 {
        findings.push(Finding::new(Code::SurroundingSpace, 0..lead));
    } else if trail < text.len() && grouped {
        findings.push(Finding::new(Code::SurroundingSpace, trail..text.len()));
    }
}

/// Where the only group takes a blank of the separator: all names say so, or none says anything and the text does.
fn captured_space(text: &str, group: &super::shape::Group, evidence: &Evidence<'_>) -> Option<Range<usize>> {
    let (inside, whole) = (&group.inside, &group.range);
    let content = &text[inside.clone()];
    let lead = content.len() - content.trim_start().len();
    if lead > 0 {
        return Some(inside.start..inside.start + lead);
    }
    let trail = content.trim_end().len();
    if trail < content.len() && !content[..trail].ends_with('\\') {
        return Some(inside.start + trail..inside.end);
    }
    let groups = &evidence.groups;
    if !groups.is_empty() {
        if groups.iter().all(|group| group.starts_with(char::is_whitespace)) {
            return Some(whole.start..whole.start);
        }
        if groups.iter().all(|group| group.ends_with(char::is_whitespace)) {
            return Some(whole.end..whole.end);
        }
        return None;
    }
    let before = text[..whole.start].strip_suffix(['-', '\u{2013}', '\u{2014}'])?;
    (before.ends_with(char::is_whitespace) && group.open).then_some(whole.start..whole.start)
}

/// The first sign that is meant as text: one of the tenant's, as it is known, or one that looks like it.
fn unescaped(text: &str, shape: &Shape, tenant: Option<&str>) -> Option<Range<usize>> {
    let known = tenant.and_then(|tenant| raw_tenant(text, tenant));
    known.into_iter().chain(shape.doubtful.iter().cloned()).min_by_key(|range| range.start)
}

/// The first sign of the tenant that means something else, where the tenant stands in the mask as it is.
fn raw_tenant(text: &str, tenant: &str) -> Option<Range<usize>> {
    let (offset, sign) = tenant.char_indices().find(|(_, c)| is_metacharacter(*c))?;
    let at = raw_places(text, tenant).next()? + offset;
    Some(at..at + sign.len_utf8())
}

/// Where `tenant` stands in `text` as it is, and not as the end of an escape.
pub(super) fn raw_places(text: &str, tenant: &str) -> impl Iterator<Item = usize> {
    text.match_indices(tenant).map(|(at, _)| at).filter(|at| !text[..*at].ends_with('\\'))
}

/// The place of a mask that lacks the tenant: the word that is it but for its case, else the whole mask.
fn without_tenant(text: &str, tenant: &str) -> Option<Range<usize>> {
    let plain: String = text.replace('\\', "");
    let bare = tenant.replace('\\', "");
    if plain.contains(&bare) {
        return None;
    }
    let folded = regex::RegexBuilder::new(&regex::escape(tenant)).case_insensitive(true).build().ok()?;
    match folded.find(text) {
        Some(_) if text.starts_with("(?i)") => None,
        Some(found) => Some(found.range()),
        None => Some(0..text.len()),
    }
}
