//! Repairs: what to write instead, offered only where it is proven to help.

use std::ops::Range;

use super::code::Code;
use super::detect::{Finding, detect, doubts};
use super::evidence::Evidence;
use super::leftover::{Edit, edited, leftovers, of_a_language};
use super::letters::odd_letters;
use super::misplaced::placed;
use super::pattern::MAX_CHARS;
use super::placeholder::{Needs, certain, filled, inferred};
use super::shape::{Shape, shape};
use super::tenant::{with_tenant, with_tenants_letters};
use super::wild::Opened;
use super::{Context, choice, completed, engines, group, held, nearer, never, outside, page, proof, quotes, regroup};

/// The most steps from a text to its repair.
const STEPS: usize = 12;

/// The order in which a text is healed: first what the page left, then the parts, then what they mean.
const ORDER: [Code; 27] = [
    Code::ControlCharacter,
    Code::HtmlEntity,
    Code::TypographicQuotes,
    Code::NonBreakingSpace,
    Code::DoubledSpace,
    Code::DashLookalike,
    Code::FullWidth,
    Code::LetterLookalike,
    Code::Markup,
    Code::SurroundingSpace,
    Code::Placeholder,
    Code::UnescapedMetacharacter,
    Code::InvalidSyntax,
    Code::UnsupportedSyntax,
    Code::BranchWithoutGroup,
    Code::RepeatedGroup,
    Code::FixedGroup,
    Code::NoCaptureGroup,
    Code::SeveralCaptureGroups,
    Code::CapturedSpace,
    Code::NeverMatches,
    Code::Misspelt,
    Code::MisplacedGroup,
    Code::EngineDependent,
    Code::TenantMissing,
    Code::SeveralProducts,
    Code::MatchesEverything,
];

/// What to write instead of `text`, so that `finding` and whatever else is certain is put right; or what is missing for
/// that. A repair compiles, differs from the text, and `finding`'s code is not found in it any more.
pub(super) fn repair(text: &str, finding: &Finding, context: &Context<'_>) -> Result<String, Option<Needs>> {
    if text.len() > MAX_CHARS && finding.code == Code::TooLarge {
        // Nothing shortens it, and reading a megabyte as an expression takes hundreds.
        return Err(None);
    }
    if finding.open {
        // Either may be right.
        return Err(None);
    }
    let mut needs = None;
    let own = match finding.code {
        Code::Placeholder => filled(text, context.tenant, context.names)
            .inspect_err(|missing| needs = Some(*missing))
            .into_iter()
            .collect(),
        _ => fixes(text, finding, context),
    };
    let proven = |candidate: &String| proof::holds(text, candidate, finding.code, context);
    let further = own.iter().map(|own| healed(own, context));
    // What can't be put right by itself may go with the rest; and what a stand-in spoils is not put right beside it.
    let with_the_rest = || std::iter::once_with(|| healed(text, context));
    let spoilt =
        finding.code != Code::Placeholder && detect(text, context).iter().any(|found| found.code == Code::Placeholder);
    // What stands around the mask comes off before anything in it is put right.
    let wrapped = || finding.code != Code::Markup && of_a_language(text).is_some();
    let first = with_the_rest().filter(|_| spoilt || wrapped());
    // What is certain of the text around it counts for all that is wrong.
    let around = detect(text, context).iter().find(|found| found.code == Code::Markup && !found.open).cloned();
    let around = around.filter(|_| finding.code != Code::Markup && !context.names.is_empty());
    let unwrapped = around.and_then(|around| repair(text, &around, context).ok());
    // Whatever the accident was: what the names themselves say, where it is of the same words.
    // A stand-in has been asked of the names already.
    let is_of_use = || finding.code == Code::Placeholder || Evidence::of(text, context).gives_a_group();
    let theirs =
        std::iter::once_with(|| if is_of_use() { Vec::new() } else { nearer::theirs(text, context) }).flatten();
    let theirs = theirs.filter(|mask| nearer::keeps_letters(text, mask, finding.code));
    // The same in the text's own spelling, which may reach more than what every engine reads alike.
    let is_proven = !context.names.is_empty();
    let unspelt = if is_proven { healed_but(text, Some(Code::EngineDependent), context) } else { text.to_owned() };
    let as_it_is = std::iter::once(unspelt.clone());
    let first = unwrapped.into_iter().chain(first);
    let candidates =
        first.chain(further).chain(own.iter().cloned()).chain(with_the_rest()).chain(as_it_is).chain(theirs);
    // A slip that is mended loses nobody whom the mask without it lets in.
    let keeps = |chosen: &String| {
        let mended: Vec<&String> = if finding.code == Code::Placeholder { Vec::new() } else { own.iter().collect() };
        !loses((text, chosen), &mended, &unspelt, finding.code, context)
    };
    let mut holding = candidates.filter(proven).filter(keeps);
    let best = holding.next();
    // Of several the first that every engine reads alike.
    let is_foreign = |mask: &String| detect(mask, context).iter().any(|found| found.code == Code::EngineDependent);
    let portable = best.as_ref().filter(|best| is_foreign(best)).and_then(|_| holding.find(|mask| !is_foreign(mask)));
    portable.or(best).ok_or(match finding.code {
        Code::Placeholder => needs,
        Code::Empty
        | Code::MatchesEverything
        | Code::CapturedSpace
        | Code::NeverMatches
        | Code::NoCaptureGroup
        | Code::SeveralCaptureGroups
        | Code::FixedGroup
        | Code::RepeatedGroup
        | Code::InvalidSyntax
            if context.names.is_empty() =>
        {
            Some(Needs::Names)
        }
        _ => None,
    })
}

/// Whether `chosen` gives fewer names a group than one of `own`, which put the finding right by themselves, or than `unspelt`, in
/// which all is put right but what not every engine reads alike.
fn loses((text, chosen): (&str, &str), own: &[&String], unspelt: &str, code: Code, context: &Context<'_>) -> bool {
    if code.narrows() || context.names.is_empty() {
        return false;
    }
    let evidence = Evidence::of(chosen, context);
    let reach = |mask: &str| context.mask(mask).map_or(0, |mask| nearer::reach(&mask, &evidence));
    let reached = reach(chosen);
    let mends = |own: &str| !Opened::of(chosen, own).opens() && nearer::keeps_letters(text, own, Code::Misspelt);
    let same_letters = |unspelt: &str| nearer::keeps_letters(chosen, unspelt, Code::Misspelt);
    own.iter().filter(|own| mends(own)).any(|own| reach(own) > reached)
        || !engines::foreign(unspelt).is_empty()
            && !Opened::of(chosen, unspelt).opens()
            && same_letters(unspelt)
            && reach(unspelt) > reached
}

/// `text` with everything put right that is certain.
fn healed(text: &str, context: &Context<'_>) -> String {
    healed_but(text, None, context)
}

/// The same, without what is wrong by `but`.
fn healed_but(text: &str, but: Option<Code>, context: &Context<'_>) -> String {
    let mut text = text.to_owned();
    for _ in 0..STEPS {
        let mut findings = detect(&text, context);
        findings.retain(|finding| !finding.open && Some(finding.code) != but);
        let mut ordered = ORDER.iter().flat_map(|code| findings.iter().filter(move |finding| finding.code == *code));
        let better = ordered.find_map(|finding| {
            let mut own = match finding.code {
                Code::Placeholder => filled(&text, context.tenant, context.names).into_iter().collect(),
                _ => fixes(&text, finding, context),
            };
            own.retain(|candidate| {
                *candidate != text && detect(candidate, context).iter().all(|left| left.code != finding.code)
            });
            own.into_iter().next()
        });
        match better {
            Some(better) => text = better,
            None => break,
        }
    }
    text
}

/// What may put one finding right, the likeliest first.
fn fixes(text: &str, finding: &Finding, context: &Context<'_>) -> Vec<String> {
    let shape = shape(text).unwrap_or_default();
    let without = |edits: Vec<Edit>| edited(text, &Evidence::of(text, context).unproven(text, edits));
    let mut fixes: Vec<String> = finding.meant.iter().cloned().collect();
    if matches!(finding.code, Code::InvalidSyntax | Code::NoCaptureGroup | Code::SeveralCaptureGroups)
        && !context.names.is_empty()
    {
        fixes.extend(choice::listed(text));
    }
    fixes.extend(match finding.code {
        Code::HtmlEntity => {
            vec![page::decoded(text), quotes::without_quotes(&page::characters(text)), without(page::entities(text))]
        }
        Code::TypographicQuotes => {
            vec![
                of_a_language(text).unwrap_or_else(|| quotes::unpaired(text)),
                quotes::unquoted(text),
                quotes::without_quotes(text),
                without(quotes::quotes(text)),
            ]
        }
        Code::NonBreakingSpace => vec![without(page::odd_blanks(text))],
        Code::DoubledSpace => {
            let edits = Evidence::of(text, context).unproven(text, page::doubled_blanks(text));
            vec![edited(text, &page::parted_evenly(text, &edits)), edited(text, &edits)]
        }
        Code::DashLookalike => vec![without(page::odd_dashes(text))],
        Code::LetterLookalike => vec![without(odd_letters(text))],
        Code::FullWidth => vec![Evidence::of(text, context).narrowed(text)],
        Code::Markup => vec![without(leftovers(text))],
        // What comes behind the group, in another column, is nobody knows what.
        Code::ControlCharacter if context.names.is_empty() && parts_columns(text) => Vec::new(),
        Code::ControlCharacter => vec![page::seen(text)],
        Code::SurroundingSpace if shape.groups.is_empty() => vec![text.trim_start().to_owned()],
        Code::SurroundingSpace => vec![text.trim().to_owned(), edited(text, &[(finding.range.clone(), String::new())])],
        Code::InvalidSyntax | Code::UnsupportedSyntax => {
            // What a page or an input method left first: a sign of it may be all that is wrong.
            [leftovers(text), page::wide_signs(text)]
                .into_iter()
                .filter(|edits| !edits.is_empty())
                .map(without)
                .chain(completed::completed(text, finding))
                .collect()
        }
        Code::NoCaptureGroup => {
            let plain =
                Some(Evidence::of(text, context).narrowed(text)).filter(|plain| plain != text).into_iter().collect();
            let mut own =
                [plain, regroup::begun(text, context), regroup::with_group(text, finding, &shape, context)].concat();
            // Half a pair of wide brackets is nobody's.
            let count = |text: &str, bracket: char| text.matches(bracket).count();
            own.retain(|mask| count(mask, '\u{ff08}') == count(mask, '\u{ff09}'));
            own
        }
        Code::SeveralCaptureGroups => regroup::one_group(text, &shape, context),
        Code::FixedGroup if shape.groups.iter().any(|group| never::ends_before(text, group.inside.start)) => {
            vec![ends(text, "")]
        }
        Code::RepeatedGroup | Code::FixedGroup => open_group(text, &shape),
        Code::BranchWithoutGroup => {
            let choice = choice::choice_without(text);
            let masks = |choice: &choice::Choice| [choice::grouped(text, choice), choice::narrowed(text, choice)];
            choice.as_ref().map(masks).into_iter().flatten().flatten().collect()
        }
        Code::NeverMatches => vec![ends(text, "\\"), ends(text, "")],
        Code::MisplacedGroup => {
            let evidence = Evidence::of(text, context);
            let mut own = shape.groups.first().map_or_else(Vec::new, |group| placed(text, group, &shape, &evidence));
            own.extend(inferred(context.tenant, context.names));
            own
        }
        Code::CapturedSpace => outside::blank_outside(text, finding, &shape, context),
        Code::UnescapedMetacharacter => vec![escaped(text, &shape, context)],
        Code::EngineDependent => {
            let proven = Evidence::of(text, context).any();
            let meant = escaped(text, &shape, context);
            [engines::portable(&meant, false), engines::portable(&meant, proven)].into_iter().flatten().collect()
        }
        Code::TenantMissing => with_tenant(text, finding, context),
        Code::Empty => certain(context.tenant, context.names).into_iter().collect(),
        Code::MatchesEverything | Code::SeveralProducts => inferred(context.tenant, context.names),
        Code::Misspelt => with_tenants_letters(text, context),
        Code::Placeholder | Code::TooLarge => Vec::new(),
    });
    fixes
}

/// The signs for the ends that stand elsewhere, with `before` in front of them, or taken out where that is empty.
fn ends(text: &str, before: &str) -> String {
    let sign = |range: &Range<usize>| {
        if before.is_empty() { String::new() } else { format!("{before}{}", &text[range.clone()]) }
    };
    let edits: Vec<Edit> = never::lost_ends(text).into_iter().map(|range| (range.clone(), sign(&range))).collect();
    edited(text, &edits)
}

/// The mask with its group where it can hold what a name brings.
fn open_group(text: &str, shape: &Shape) -> Vec<String> {
    let mut found = Vec::new();
    if let Some(repeated) = group::repeated(text)
        && let Some(inside) = repeated.inside
    {
        found.push(edited(text, &[(repeated.range, inside)]));
    }
    let [group] = &shape.groups[..] else { return found };
    let inside = &text[group.inside.clone()];
    if let Some(cut) = held::cut_off(text) {
        // What stands beside a group of one sign is the rest of what it should hold.
        found.extend(
            cut.widened
                .into_iter()
                .map(|inside| edited(text, &[(group.inside.clone(), inside), (cut.rest.clone(), String::new())])),
        );
        return found;
    }
    if inside.split('|').any(|side| matches!(side, ".*" | ".+")) && inside.contains('|') {
        found.push(edited(text, &[(group.inside.clone(), ".*".to_owned())]));
    }
    if inside.contains('|') {
        // A choice that only holds together: what is behind it is the group.
        let held = edited(text, &[(group.range.start..group.inside.start, "(?:".to_owned())]);
        let head = held.strip_suffix(".*").unwrap_or(&held);
        found.extend([format!("{head}(.*)"), held]);
        return found;
    }
    found.extend(group::greedy_neighbours(text).into_iter().map(|range| edited(text, &[(range, String::new())])));
    if !inside.contains(char::is_alphanumeric) {
        found.push(edited(text, &[(group.inside.clone(), ".*".to_owned())]));
    }
    if regroup::is_text(text, group) == Some(true) {
        found.push(edited(text, &regroup::as_text(group)));
    } else if (text[..group.range.start].is_empty() || shape.open_end.is_some())
        && regroup::is_text(text, group).is_some_and(|is_text| !is_text)
    {
        // Parentheses around the product: they hold nothing a name brings.
        found.push(edited(text, &[(group.range.clone(), inside.to_owned())]));
    }
    found
}

/// The mask with a backslash before the signs that are meant as text.
pub(super) fn escaped(text: &str, shape: &Shape, context: &Context<'_>) -> String {
    let places = doubts(text, shape, context.tenant, &Evidence::of(text, context));
    let edits: Vec<Edit> = places.into_iter().map(|range| (range.start..range.start, "\\".to_owned())).collect();
    edited(text, &edits)
}

/// Whether a tabulator behind the group of `text` parts it from more text.
fn parts_columns(text: &str) -> bool {
    text.rfind(')').is_some_and(|group| text[group..].trim_end().contains('\t'))
}
