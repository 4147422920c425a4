//! Repairs: what to write instead, offered only where it is proven to help.

use std::ops::Range;

use super::code::Code;
use super::detect::{Finding, detect, doubts, raw_places};
use super::escape::{escape, is_metacharacter};
use super::evidence::{Evidence, is_loose};
use super::leftover::{Edit, edited, leftovers};
use super::letters::odd_letters;
use super::misplaced::placed;
use super::pattern::MAX_CHARS;
use super::placeholder::{Needs, certain, filled, inferred};
use super::shape::{Group, Shape, shape};
use super::syntax::Cause;
use super::{Context, engines, group, page, proof, spelling};

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
    let own = match finding.code {
        Code::Placeholder => vec![filled(text, context.tenant, context.names).map_err(Some)?],
        _ => fixes(text, finding, context),
    };
    let proven = |candidate: &String| proof::holds(text, candidate, finding.code, context);
    let further = own.iter().map(|own| healed(own, context));
    // What can't be put right by itself may go with the rest.
    let with_the_rest = std::iter::once_with(|| healed(text, context));
    further.chain(own.iter().cloned()).chain(with_the_rest).find(proven).ok_or(match finding.code {
        Code::Empty | Code::MatchesEverything | Code::CapturedSpace | Code::NeverMatches
            if context.names.is_empty() =>
        {
            Some(Needs::Names)
        }
        _ => None,
    })
}

/// `text` with everything put right that is certain.
fn healed(text: &str, context: &Context<'_>) -> String {
    let mut text = text.to_owned();
    for _ in 0..STEPS {
        let findings = detect(&text, context);
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
    fixes.extend(match finding.code {
        Code::HtmlEntity => {
            vec![page::decoded(text), page::without_quotes(&page::characters(text)), without(page::entities(text))]
        }
        Code::TypographicQuotes => vec![page::unquoted(text), page::without_quotes(text), without(page::quotes(text))],
        Code::NonBreakingSpace => vec![without(page::odd_blanks(text))],
        Code::DoubledSpace => vec![without(page::doubled_blanks(text))],
        Code::DashLookalike => vec![without(page::odd_dashes(text))],
        Code::LetterLookalike => vec![without(odd_letters(text))],
        Code::FullWidth => vec![Evidence::of(text, context).narrowed(text)],
        Code::Markup => vec![without(leftovers(text))],
        Code::ControlCharacter => vec![page::seen(text)],
        Code::SurroundingSpace if shape.groups.is_empty() => vec![text.trim_start().to_owned()],
        Code::SurroundingSpace => vec![text.trim().to_owned()],
        Code::InvalidSyntax | Code::UnsupportedSyntax => {
            // What a page or an input method left first: a sign of it may be all that is wrong.
            [leftovers(text), page::wide_signs(text)]
                .into_iter()
                .filter(|edits| !edits.is_empty())
                .map(without)
                .chain(syntax(text, finding))
                .collect()
        }
        Code::NoCaptureGroup => {
            let plain =
                Some(Evidence::of(text, context).narrowed(text)).filter(|plain| plain != text).into_iter().collect();
            let mut own = [plain, begun(text, context), with_group(text, finding, &shape, context)].concat();
            // Half a pair of wide brackets is nobody's.
            let count = |text: &str, bracket: char| text.matches(bracket).count();
            own.retain(|mask| count(mask, '\u{ff08}') == count(mask, '\u{ff09}'));
            own
        }
        Code::SeveralCaptureGroups => one_group(text, &shape, context),
        Code::RepeatedGroup | Code::FixedGroup => open_group(text, &shape),
        Code::BranchWithoutGroup => {
            group::choice_without(text).and_then(|choice| group::narrowed(text, &choice)).into_iter().collect()
        }
        Code::NeverMatches => vec![ends(text, "\\"), ends(text, "")],
        Code::MisplacedGroup => {
            let evidence = Evidence::of(text, context);
            let mut own = shape.groups.first().map_or_else(Vec::new, |group| placed(text, group, &shape, &evidence));
            own.extend(inferred(context.tenant, context.names));
            own
        }
        Code::CapturedSpace => blank_outside(text, finding, &shape, context),
        Code::UnescapedMetacharacter => vec![escaped(text, &shape, context)],
        Code::EngineDependent => {
            let proven = Evidence::of(text, context).any();
            [engines::portable(text, false), engines::portable(text, proven)].into_iter().flatten().collect()
        }
        Code::TenantMissing => with_tenant(text, finding, context),
        Code::Empty => certain(context.tenant, context.names).into_iter().collect(),
        Code::MatchesEverything | Code::SeveralProducts => inferred(context.tenant, context.names),
        Code::Misspelt | Code::Placeholder | Code::TooLarge => Vec::new(),
    });
    fixes
}

/// The signs for the ends that stand elsewhere, with `before` in front of them, or taken out where that is empty.
fn ends(text: &str, before: &str) -> String {
    let sign = |range: &Range<usize>| {
        if before.is_empty() { String::new() } else { format!("{before}{}", &text[range.clone()]) }
    };
    let edits: Vec<Edit> = group::lost_ends(text).into_iter().map(|range| (range.clone(), sign(&range))).collect();
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
    found.extend(group::greedy_neighbours(text).into_iter().map(|range| edited(text, &[(range, String::new())])));
    if &text[group.inside.clone()] == "." {
        found.push(edited(text, &[(group.inside.clone(), ".*".to_owned())]));
    }
    if group.inside.is_empty() {
        found.push(edited(text, &[(group.inside.clone(), ".*".to_owned())]));
    } else if text[..group.range.start].is_empty() || shape.open_end.is_some() {
        // Parentheses around the product: they hold nothing a name brings.
        found.push(edited(text, &[(group.range.clone(), text[group.inside.clone()].to_owned())]));
    }
    found
}

fn syntax(text: &str, finding: &Finding) -> Vec<String> {
    let at = finding.range.start;
    let (before, rest) = text.split_at(at);
    let behind = &text[finding.range.end..];
    match finding.cause {
        Some(Cause::GroupUnclosed) => vec![format!("{text})")],
        Some(Cause::GroupUnopened) => [".*)", ".+)"]
            .into_iter()
            .filter(|end| text.ends_with(end) && at + 1 == text.len())
            .map(|end| format!("{}({end}", &text[..text.len() - end.len()]))
            .collect(),
        // A star that stands for anything in file names.
        Some(Cause::NothingToRepeat) if rest.starts_with("*)") && before.ends_with(".(") => {
            vec![format!("{}(.{rest}", &before[..before.len() - 2])]
        }
        // Or one that a page or a list has put there.
        Some(Cause::NothingToRepeat) if rest.starts_with('*') => {
            vec![format!("{before}.{rest}"), format!("{before}{}", &rest[1..])]
        }
        Some(Cause::ClassUnclosed) if !rest.contains(']') => vec![format!("{before}\\{rest}")],
        // Only signs are escaped for nothing (`tenant\_a`); before a letter something else was meant.
        Some(Cause::Escape) => {
            // At the very end there is no backslash left to take out: `\p` wants more.
            let escaped = rest.strip_prefix('\\').filter(|escaped| !escaped.starts_with(char::is_alphanumeric));
            escaped.map(|escaped| format!("{before}{escaped}")).into_iter().collect()
        }
        Some(Cause::OtherEngine) if before.ends_with("(?") && rest.starts_with('>') => {
            vec![format!("{before}:{}", &rest[1..])]
        }
        Some(Cause::OtherEngine) if rest.starts_with(r"\Z") => vec![format!("{before}$"), format!("{before}${behind}")],
        _ => Vec::new(),
    }
}

/// The mask that the names suggest for a beginning of it, if all that begin so have it: `Campaign.*` says too little.
fn begun(text: &str, context: &Context<'_>) -> Vec<String> {
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
fn with_group(text: &str, finding: &Finding, shape: &Shape, context: &Context<'_>) -> Vec<String> {
    if shape.open_end.is_some() {
        let (before, after) = (&text[..finding.range.start], &text[finding.range.end..]);
        let open = &text[finding.range.clone()];
        let open = open.strip_prefix("(?:").and_then(|open| open.strip_suffix(')')).unwrap_or(open);
        return vec![format!("{before}({open}){after}")];
    }
    for (odd, group) in [
        (r"\(.*\)", "(.*)"),
        (r"\(\.\*\)", "(.*)"),
        ("\u{ff08}.*\u{ff09}", "(.*)"),
        ("\u{ff08}.\u{ff0a}\u{ff09}", "(.*)"),
    ] {
        if text.contains(odd) {
            return vec![text.replacen(odd, group, 1)];
        }
    }
    let (head, tail) = text.split_at(shape.end);
    // `Campaign - acme - *`, as in file names.
    if let Some(head) = head.strip_suffix('*')
        && head.ends_with([' ', '-', '_'])
    {
        return vec![format!("{head}(.*){tail}")];
    }
    let head = if shape.alternation { format!("(?:{head})") } else { head.to_owned() };
    let appended = |between: &str| format!("{head}{between}(.*){tail}");
    let candidates: Vec<String> = ["", " ", " - ", "- ", "_"].into_iter().map(appended).collect();
    if let Some(proven) = candidates.iter().find(|mask| captures_well(mask, context)) {
        return vec![proven.clone()];
    }
    let parts: Vec<&str> = head.split(" - ").collect();
    match parts[..] {
        // A complete profile name in Adobe's form: its last part is the group.
        [.., last] if parts.len() > 2 && !last.trim().is_empty() => {
            vec![format!("{}(.*){tail}", &head[..head.len() - last.len()])]
        }
        [_, last] if last.ends_with(char::is_alphanumeric) => vec![appended(" - ")],
        _ if head.ends_with(" -") => vec![appended(" ")],
        _ => vec![appended("")],
    }
}

/// Whether a mask captures a group without a blank at its ends from at least one name.
fn captures_well(mask: &str, context: &Context<'_>) -> bool {
    let Some(mask) = context.mask(mask) else { return false };
    let groups = context.names.iter().filter_map(|name| match mask.judge(name) {
        super::Outcome::Matched { group, .. } => group.map(|range| &name[range]),
        super::Outcome::Missed { .. } => None,
    });
    let mut groups = groups.peekable();
    let separates = |group: &str| !group.starts_with(|c: char| c.is_whitespace() || "-_:".contains(c));
    groups.peek().is_some() && groups.all(|group| !group.is_empty() && group.trim() == group && separates(group))
}

/// The mask with the one group that takes something unknown; the others only hold together.
fn one_group(text: &str, shape: &Shape, context: &Context<'_>) -> Vec<String> {
    let mut candidates = Vec::new();
    if let Some(tenant) = context.tenant
        && escape(tenant) != tenant
        && raw_places(text, tenant).next().is_some()
    {
        candidates.push(escaped(text, shape, context));
    }
    candidates.extend(spelling::as_text(text, &Evidence::of(text, context).ours).map(|meant| meant.mask));
    candidates.extend(group::factored(text));
    let open: Vec<&Group> = shape.groups.iter().filter(|group| group.open).collect();
    let nested = open.windows(2).all(|pair| pair[1].range.end <= pair[0].inside.end);
    let Some(kept) = open.last().filter(|_| nested) else { return candidates };
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
    for edits in [&mut plain, &mut literal] {
        edits.sort_by_key(|(range, _): &Edit| range.start);
    }
    let (plain, literal) = (edited(text, &plain), edited(text, &literal));
    let proves_literal = captures_well(&literal, context) && !captures_well(&plain, context);
    candidates.push(if proves_literal { literal } else { plain });
    candidates
}

/// The mask with the blank of the separator outside its group.
fn blank_outside(text: &str, finding: &Finding, shape: &Shape, context: &Context<'_>) -> Vec<String> {
    let [group] = &shape.groups[..] else { return Vec::new() };
    let (before, after) = (&text[..group.range.start], &text[group.range.end..]);
    let opening = &text[group.range.start..group.inside.start];
    let inner = &text[group.inside.clone()];
    let leads = finding.range.start == group.inside.start;
    if finding.range.is_empty() {
        let whole = &text[group.range.clone()];
        if finding.range.start != group.range.start {
            return vec![format!("{before}{whole} {after}")];
        }
        let lead = common_lead(&Evidence::of(text, context).groups);
        return [lead, " ".to_owned()].map(|lead| format!("{before}{}{whole}{after}", escape(&lead))).into();
    }
    let trimmed = inner.trim();
    if trimmed != ".*" && trimmed != ".+" && !trimmed.starts_with(['[', '\\', '(']) {
        // A word has fallen into the group: only names can tell whether it belongs to them.
        let without = trimmed.find(".*").map(|at| format!("{before}({}{after}", &format!("{})", &trimmed[at..])));
        return without.into_iter().filter(|mask| captures_well(mask, context)).collect();
    }
    let blank_before = if leads && !before.ends_with(char::is_whitespace) { " " } else { "" };
    let blank_after =
        if inner.ends_with(' ') && !after.starts_with(char::is_whitespace) && !after.is_empty() { " " } else { "" };
    vec![format!("{before}{blank_before}{opening}{trimmed}){blank_after}{after}")]
}

/// The blanks and separators that all of `groups` begin with.
fn common_lead(groups: &[&str]) -> String {
    let Some(first) = groups.first() else { return String::new() };
    let loose = first.find(|c| !is_loose(c)).unwrap_or(first.len());
    let shared = |lead: &&str| groups.iter().all(|group| group.starts_with(lead));
    let leads = first[..loose].char_indices().map(|(at, c)| &first[..at + c.len_utf8()]);
    leads.rev().find(shared).unwrap_or("").to_owned()
}

/// The mask with a backslash before the signs that are meant as text.
fn escaped(text: &str, shape: &Shape, context: &Context<'_>) -> String {
    let places = doubts(text, shape, context.tenant, &Evidence::of(text, context));
    let edits: Vec<Edit> = places.into_iter().map(|range| (range.start..range.start, "\\".to_owned())).collect();
    edited(text, &edits)
}

/// The mask with the tenant, where names prove it.
fn with_tenant(text: &str, finding: &Finding, context: &Context<'_>) -> Vec<String> {
    let Some(tenant) = context.tenant else { return Vec::new() };
    let mut candidates = Vec::new();
    if finding.range.len() < text.len() {
        candidates.push(edited(text, &[(finding.range.clone(), escape(tenant))]));
    }
    candidates.extend(inferred(Some(tenant), context.names));
    candidates
}
