//! Values that a mail program broke off at the end of a line: what stands in the next one is their end, or may be.

use super::lines::{self, Line};
use super::{Seen, Target, Whole, value};
use crate::base::secret::Secret;
use crate::setup::field::Field;

/// Gives `seen` the end that it has in the lines after its own.
pub(super) fn complete(seen: &mut Seen<'_>, all: &[Line<'_>]) {
    if seen.whole.is_some() {
        return;
    }
    let Ok(at) = all.binary_search_by_key(&seen.line, |line| line.number) else { return };
    let Some(from) = all[at].text.rfind(seen.value) else { return };
    // What was taken off the value, a stop or a comma, is its own where it goes on.
    seen.whole = match seen.target {
        Target::Secret => secret(seen.value, &all[at + 1..]),
        Target::Field(Field::ImsScope) => scope(&all[at].text[from..], &all[at..]),
        target @ Target::Field(_) => {
            let next = next(&all[at..]);
            next.and_then(|next| goes_on(target, (&all[at].text[from..], seen.value), next))
        }
    };
}

/// A value of `target` that is one only with the line after `line`, where `text` stands after its label.
pub(super) fn begun<'a>(target: Target, line: &Line<'a>, text: &'a str, all: &[Line<'a>]) -> Option<Seen<'a>> {
    let at = all.binary_search_by_key(&line.number, |other| other.number).ok()?;
    let next = next(&all[at..])?;
    let begins = value::cleaned(target, text);
    if target != Target::Field(Field::ImsOrganizationId) || begins.is_empty() {
        return None;
    }
    let whole = Secret::new(format!("{begins}{}", value::cleaned(target, next)));
    let is_one = value::organization(whole.expose()) == Some(whole.expose());
    is_one.then(|| Seen { whole: Some(Whole { value: whole, certain: true }), ..line.seen(target, begins) })
}

/// The text of the line directly after the first of `lines`, where it has no label of its own.
fn next<'a>(lines: &[Line<'a>]) -> Option<&'a str> {
    let [this, next, ..] = lines else { return None };
    (next.number == this.number + 1 && !lines::is_labelled(next.text)).then_some(next.text)
}

/// A secret that may go on in the next line: one word of its signs there, not of a language's.
fn secret(value: &str, after: &[Line<'_>]) -> Option<Whole> {
    let next = after.first()?.text;
    let sign = |sign: char| sign.is_ascii_alphanumeric() || matches!(sign, '-' | '_');
    let may_be = next.len() <= 64 && next.chars().all(sign) && next.contains(|sign: char| sign.is_ascii_digit());
    may_be.then(|| Whole { value: Secret::new(format!("{value}{next}")), certain: false })
}

/// A scope that goes on in the lines after its own: they end or begin with what parts its entries.
fn scope(begins: &str, lines: &[Line<'_>]) -> Option<Whole> {
    const PARTING: [char; 3] = [',', '.', '_'];
    let sign = |sign: char| sign.is_ascii_alphanumeric() || PARTING.contains(&sign);
    let mut whole = begins.to_owned();
    for pair in lines.windows(2) {
        let Some(next) = next(pair).filter(|next| next.chars().all(sign)) else { break };
        if !whole.ends_with(PARTING) && !next.starts_with(PARTING) {
            break;
        }
        whole.push_str(next);
    }
    (whole.len() > begins.len())
        .then(|| value::cleaned(Target::Field(Field::ImsScope), &whole).to_owned())
        .map(|whole| Whole { value: Secret::new(whole), certain: true })
}

/// Any other value of one word with the `next` line: `begins` is what stands of it in its own line, with the mark at its end.
fn goes_on(target: Target, (begins, known): (&str, &str), next: &str) -> Option<Whole> {
    let first = next.split_whitespace().next()?;
    let alone = first.len() == next.len();
    let end = value::cleaned(target, first);
    let whole = |certain: bool| Some(Whole { value: Secret::new(format!("{begins}{end}")), certain });
    let after = begins.strip_prefix(known)?;
    let begins_with =
        |signs: &[char]| end.starts_with(signs) && end[1..].starts_with(|sign: char| sign.is_ascii_alphanumeric());
    match target {
        Target::Field(Field::ImsServer | Field::CallbackServer | Field::ExperienceCloudServer) => {
            let host = |text: &str| {
                let signs = |sign: char| sign.is_ascii_alphanumeric() || matches!(sign, '.' | '-' | '/' | ':');
                text.starts_with(|sign: char| sign.is_ascii_lowercase() || sign.is_ascii_digit())
                    && text.chars().all(signs)
            };
            match after {
                "" if begins_with(&['.', '-']) => whole(true),
                "" if known.ends_with('-') && host(end) => whole(true),
                ":" if alone && end.len() <= 5 && end.bytes().all(|byte| byte.is_ascii_digit()) => whole(true),
                // A sentence may end so.
                "." if alone && host(end) => whole(false),
                _ => None,
            }
        }
        Target::Field(Field::ImsOrganizationId) => {
            let joined = format!("{begins}{end}");
            if value::is_hexadecimal(known) && value::organization(&joined) == Some(&joined) {
                whole(true)
            } else {
                None
            }
        }
        Target::Field(Field::ImsClientId | Field::Tenant | Field::ProductContext | Field::InternalName) => {
            let sign = |sign: char| sign.is_ascii_alphanumeric() || matches!(sign, '-' | '_');
            let one = alone && after.is_empty() && end.chars().all(sign) && !end.is_empty();
            match () {
                () if one && known.ends_with(['-', '_']) => whole(true),
                () if one && begins_with(&['-', '_']) => whole(false),
                () => None,
            }
        }
        _ => None,
    }
}
