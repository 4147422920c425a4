//! What is wrong with a mask's text, without repairs.

use std::ops::Range;

use super::captured::captured_space;
use super::code::{Code, Severity};
use super::counted::idle_counts;
use super::engines::foreign;
use super::escape::{escape, is_metacharacter};
use super::evidence::Evidence;
use super::group;
use super::held::{self, Holds};
use super::leftover::{Edit, edited, leftovers};
use super::misplaced::misplaced;
use super::pattern::{MAX_CHARS, Mask};
use super::product::Product;
use super::shape::{Shape, shape};
use super::signs::{signs, surrounding};
use super::slips::slips;
use super::spelling::{self, Meant};
use super::syntax::Cause;
use super::tenant::{names_another_instance, raw_places, without_tenant};
use super::words::words;
use super::{Context, choice, in_campaign, never, regroup};

/// Something wrong with a mask; the place in bytes of its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Finding {
    pub(super) code: Code,
    pub(super) range: Range<usize>,
    pub(super) cause: Option<Cause>,
    /// What the names themselves say should stand there.
    pub(super) meant: Option<String>,
    /// It may be right: names would tell, and there are none.
    pub(super) open: bool,
    /// Names show that nobody gets in for it.
    pub(super) shuts_out: bool,
}

impl Finding {
    pub(super) fn new(code: Code, range: Range<usize>) -> Finding {
        Finding { code, range, cause: None, meant: None, open: false, shuts_out: false }
    }

    /// Whether nobody gets in for it.
    pub(super) fn is_error(&self) -> bool {
        self.shuts_out || !self.open && self.code.severity() == Severity::Error
    }

    pub(super) fn meaning(mut self, mask: Option<String>) -> Finding {
        self.meant = mask;
        self
    }
}

/// Everything wrong with `text`, in the order of [`Code::ALL`] and then of the text.
pub(super) fn detect(text: &str, context: &Context<'_>) -> Vec<Finding> {
    context.findings(text, || found(text, context))
}

fn found(text: &str, context: &Context<'_>) -> Vec<Finding> {
    if let Some((at, _)) = text.char_indices().nth(MAX_CHARS) {
        let cause = Some(Cause::Size);
        return vec![Finding { cause, ..Finding::new(Code::TooLarge, at..text.len()) }];
    }
    if text.trim().is_empty() {
        return vec![Finding::new(Code::Empty, 0..text.len())];
    }
    let evidence = Evidence::of(text, context);
    let mut findings = Vec::new();
    signs(text, context, &evidence, &mut findings);
    match (context.mask(text).ok_or(()).or_else(|()| Mask::parse(text)), shape(text)) {
        (Ok(mask), Some(shape)) => compiled(&mask, &shape, context, &evidence, &mut findings),
        (Err(refusal), _) => {
            let at = |chars: usize| text.char_indices().nth(chars).map_or(text.len(), |(at, _)| at);
            let range = at(refusal.start)..at(refusal.end);
            let meant = spelling::as_text(text, &evidence.ours).map(|meant| meant.mask);
            let finding = Finding { cause: Some(refusal.cause), ..Finding::new(refusal.code, range) };
            findings.push(finding.meaning(meant));
            surrounding(text, true, &mut findings);
        }
        (Ok(_), None) => {}
    }
    findings.sort_by_key(|finding| (finding.code, finding.range.start));
    findings
}

fn compiled(mask: &Mask, shape: &Shape, context: &Context<'_>, evidence: &Evidence<'_>, findings: &mut Vec<Finding>) {
    let text = mask.text();
    let filled = findings.iter().all(|finding| finding.code != Code::Placeholder);
    of_group(mask, (shape, context.tenant), evidence, findings);
    if !evidence.any() {
        // Behind a group that is none the last blank is a separator's.
        let is_fixed = findings.iter().any(|found| found.code == Code::FixedGroup);
        surrounding(text, !shape.groups.is_empty() && !is_fixed, findings);
    }
    let never = never::never_matches(mask);
    let meant = if evidence.any() {
        // Signs in brackets mean one of them: where they part words, words are meant.
        let choice = choice::in_brackets(text).filter(|(range, _)| text[range.clone()].contains('|'));
        choice.map(|(range, mask)| Meant { range, mask })
    } else {
        let words = choice::in_brackets(text).filter(|(_, mask)| evidence.reaches(mask));
        let words = words.map(|(range, mask)| Meant { range, mask });
        spelling::as_text(text, &evidence.ours).or(words)
    };
    if never {
        let range = never::lost_ends(text).into_iter().next().unwrap_or(0..text.len());
        findings.push(Finding::new(Code::NeverMatches, range).meaning(meant.as_ref().map(|meant| meant.mask.clone())));
    }
    let mut doubts = doubts(text, shape, context.tenant, evidence);
    if findings.iter().any(|found| found.code == Code::Markup) {
        // A form's blanks are told as that.
        let left = leftovers(text);
        doubts.retain(|doubt| !left.iter().any(|(range, blank)| range == doubt && blank == " "));
    }
    let counted = idle_counts(text, shape, context, evidence);
    let is_told = context.names.is_empty() && counted.is_some();
    if let Some(Meant { range, mask }) = meant {
        findings.push(Finding::new(Code::UnescapedMetacharacter, range).meaning(Some(mask)));
    } else if let Some(range) = doubts.iter().find(|doubt| !is_told && !stands_in(doubt, findings)) {
        findings.push(Finding::new(Code::UnescapedMetacharacter, range.clone()));
    } else if let Some((range, mask)) = counted {
        findings.push(Finding::new(Code::UnescapedMetacharacter, range).meaning(Some(mask)));
    } else if let Some((range, mask)) = choice::left_out_in_brackets(text).filter(|_| findings.is_empty()) {
        let meant = Some(mask).filter(|mask| evidence.reaches(mask));
        findings.push(Finding::new(Code::UnescapedMetacharacter, range).meaning(meant));
    } else if findings.is_empty() {
        findings.extend(slips(text, context, evidence));
    }
    let is_told = |range: &Range<usize>| {
        let within = |found: &Finding| found.range.start <= range.start && range.end <= found.range.end;
        doubts.iter().any(|doubt| doubt.start == range.start)
            || findings.iter().any(|found| found.code == Code::RepeatedGroup && within(found))
    };
    let foreign = foreign(text).into_iter().find(|part| !is_told(&part.range));
    findings.extend(foreign.map(|part| Finding::new(Code::EngineDependent, part.range)));
    let none = (shape.groups.len() == 1 && evidence.gives_none(text)).then(|| shape.groups[0].range.clone());
    if PROBES.iter().all(|probe| mask.is_match(probe)) {
        let shuts_out = none.is_some();
        findings.push(Finding { shuts_out, ..Finding::new(Code::MatchesEverything, 0..text.len()) });
        return;
    }
    if let Some(range) = none.filter(|_| !findings.iter().any(Finding::is_error)) {
        findings.push(Finding { shuts_out: true, ..Finding::new(Code::MisplacedGroup, range) });
    }
    // Without names too: a mask that begins with anything, and names nothing but the tenant, takes every product's profiles.
    let begins = text.trim_start_matches(['^', '(', '?', ':']);
    let open = context.names.is_empty() && shape.groups.len() == 1;
    let open = open && [".*", ".+", "[^", r"\S", r"\w"].iter().any(|any| begins.starts_with(any));
    let of_tenant = || words(&escape(context.tenant.unwrap_or_default()));
    let unbound = open && words(text).iter().all(|word| of_tenant().contains(word));
    if unbound || evidence.products.iter().any(|product| *product != Product::Campaign) {
        findings.push(Finding::new(Code::SeveralProducts, 0..text.len()));
    }
    if filled {
        about_tenant(text, context, evidence, findings);
    }
    // What is wrong with the group or with whom it reaches is told as that.
    let told = |finding: &Finding| {
        finding.is_error()
            || matches!(
                finding.code,
                Code::SeveralProducts | Code::TenantMissing | Code::Misspelt | Code::MisplacedGroup
            )
            || finding.code == Code::Markup && !evidence.gives_none(text)
    };
    if let [group] = &shape.groups[..]
        && !findings.iter().any(told)
        && !evidence.are_known()
    {
        if let Some(mask) = in_campaign::within(text, group, context, evidence) {
            findings.push(Finding::new(Code::MisplacedGroup, group.range.clone()).meaning(Some(mask)));
            return;
        }
        let range = misplaced(text, group, shape, evidence);
        findings.extend(range.map(|range| Finding::new(Code::MisplacedGroup, range)));
    }
}

/// Whether a sign belongs to a stand-in, `[tenant]`.
fn stands_in(sign: &Range<usize>, findings: &[Finding]) -> bool {
    let within = |found: &&Finding| found.range.start <= sign.start && sign.end <= found.range.end;
    findings.iter().filter(|found| found.code == Code::Placeholder).any(|found| within(&found))
}

/// Names that have nothing in common: what matches them all matches everything.
const PROBES: [&str; 6] = ["Photoshop - 3", "x", "0", "\u{dc}n\u{ef} \u{2013} \u{9280}\u{884c}", "!@# %_", "Zz: q/Y"];

/// What is wrong with the tenant that is known: that the mask lacks it, or lets in others beside its names.
fn about_tenant(text: &str, context: &Context<'_>, evidence: &Evidence<'_>, findings: &mut Vec<Finding>) {
    // Spelt as the names are it has the tenant.
    let meant = |tenant: &str| {
        let has = |mask: &str| without_tenant(mask, tenant).is_none();
        findings.iter().any(|finding| finding.meant.as_deref().is_some_and(has))
    };
    let Some(tenant) = context.tenant.filter(|tenant| !meant(tenant)) else { return };
    let is_of_longer = evidence.is_of_longer(tenant);
    if is_of_longer || !names_another_instance(text, context, evidence) {
        let shuts_out = evidence.is_of_others(tenant) || is_of_longer || evidence.captures_the_tenant(tenant);
        let missing = without_tenant(text, tenant).or_else(|| is_of_longer.then_some(0..text.len()));
        findings.extend(missing.map(|range| Finding { shuts_out, ..Finding::new(Code::TenantMissing, range) }));
    }
    let is_told = |finding: &Finding| matches!(finding.code, Code::TenantMissing | Code::SeveralProducts);
    if !findings.iter().any(is_told) && evidence.lets_in_others(text, tenant) {
        let cause = Some(Cause::Others);
        findings.push(Finding { cause, ..Finding::new(Code::TenantMissing, 0..text.len()) });
    }
}

/// What is wrong with the capture group: that there is none or are several, or with what the only one can hold.
fn of_group(
    mask: &Mask,
    (shape, tenant): (&Shape, Option<&str>),
    evidence: &Evidence<'_>,
    findings: &mut Vec<Finding>,
) {
    let text = mask.text();
    match &shape.groups[..] {
        [] => {
            let range = shape.open_end.clone().unwrap_or(shape.end..shape.end);
            findings.push(Finding::new(Code::NoCaptureGroup, range));
        }
        [group] => {
            let range = captured_space(text, group, evidence);
            findings.extend(range.map(|range| Finding::new(Code::CapturedSpace, range)));
            if held::lists_what_is_no_group(text, group, tenant) && !evidence.gives_a_group() {
                findings.push(Finding::new(Code::FixedGroup, group.range.clone()));
                return;
            }
            // What is left out of a text is no three letters.
            if content_of_dots(&text[group.inside.clone()]) {
                findings.push(Finding::new(Code::RepeatedGroup, group.range.clone()));
                return;
            }
            let longest = evidence.groups.iter().map(|group| group.chars().count()).max().unwrap_or(0);
            if never::ends_before(text, group.inside.start) && !never::never_matches(mask) {
                findings.push(Finding::new(Code::FixedGroup, group.range.clone()));
            } else if let Some(repeated) = group::repeated(text) {
                findings.push(Finding::new(Code::RepeatedGroup, repeated.range));
            } else {
                let gives = group.open && evidence.groups.iter().any(|group| !group.is_empty());
                match held::holds(mask) {
                    // A choice with nothing in it gives what names have all the same.
                    Holds::Fixed if gives => {}
                    Holds::Fixed => findings.push(Finding::new(Code::FixedGroup, group.range.clone())),
                    _ if longest == 1 && evidence.is_cut_from_words() => {
                        findings.push(Finding::new(Code::RepeatedGroup, group.range.clone()));
                    }
                    _ if findings.iter().any(|found| found.code == Code::Markup && found.range == group.range) => {}
                    Holds::OneSign if evidence.any() => {}
                    Holds::LastPiece | Holds::OneSign if longest < 2 => {
                        findings.push(Finding::new(Code::RepeatedGroup, group.range.clone()));
                    }
                    _ => {}
                }
            }
        }
        [_, second, ..] => {
            let finding = Finding::new(Code::SeveralCaptureGroups, second.range.clone());
            let once = regroup::once(text).map(str::len);
            findings.push(once.map_or(finding.clone(), |once| Finding {
                cause: Some(Cause::Doubled),
                range: once..text.len(),
                ..finding
            }));
        }
    }
    let choice = choice::choice_without(text);
    findings.extend(choice.map(|choice| Finding::new(Code::BranchWithoutGroup, choice.without)));
}

/// Whether a group holds nothing but the dots of an ellipsis.
fn content_of_dots(inside: &str) -> bool {
    inside.len() > 2 && inside.chars().all(|c| c == '.')
}

/// The signs that are meant as text, each with its place: those of the tenant, as it is known, and those that look like it;
/// without those that names show to be meant otherwise.
pub(super) fn doubts(text: &str, shape: &Shape, tenant: Option<&str>, evidence: &Evidence<'_>) -> Vec<Range<usize>> {
    let raw = tenant.into_iter().flat_map(|tenant| {
        let signs = move || tenant.char_indices().filter(|(_, c)| is_metacharacter(*c));
        raw_places(text, tenant)
            .flat_map(move |at| signs().map(move |(offset, c)| at + offset..at + offset + c.len_utf8()))
    });
    let of_tenant: Vec<Range<usize>> = raw.collect();
    let mut places: Vec<Range<usize>> = of_tenant.iter().chain(&shape.doubtful).cloned().collect();
    places.sort_unstable_by_key(|range| range.start);
    places.dedup();
    let escape = |range: &Range<usize>| (range.start..range.start, "\\".to_owned());
    let stands = |(index, range): (usize, &Range<usize>)| {
        // A bracket is closed where it was opened: alone neither means the same.
        let opening = places[..index].last().filter(|_| &text[range.clone()] == "]");
        let edits: Vec<Edit> = opening.into_iter().chain([range]).map(escape).collect();
        // Where names have the sign itself too, the others that match by it are not meant; and those of another tenant never are.
        (of_tenant.contains(range) || !evidence.proves(text, &edits) || evidence.reaches(&edited(text, &edits)))
            .then(|| range.clone())
    };
    places.iter().enumerate().filter_map(stands).collect()
}
