//! What all names say of a repair: a diagnosis asks a sample only, and the name that a repair would lose may be any.

use regex::{Regex, RegexBuilder};

use super::Diagnostic;
use super::beside::{Ends, has_end, said_head, with_said};
use super::code::Code;
use super::evidence::ours;
use super::heads::heads;
use super::meant::{are_dressed, begins_as, is_as_good, is_meant_of};
use super::pattern::{Mask, Matcher};
use super::product::{Product, product_in as of};
use super::wild::Opened;
use super::words::{same, words};
use crate::names::{Groups, Names};

/// Between two looks at whether it is still wanted.
const STRIDE: usize = 4_096;

/// A repair to be proven: for which code, and the mask it would write.
pub type Candidate = (Code, String);

/// What is known of all names at once, for as long as they stay the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Census<'a> {
    /// Campaign's operator groups, where they are known.
    groups: Option<&'a Groups>,
    /// Whether a name is Campaign's.
    campaign: bool,
    /// Where their groups begin, the best first.
    heads: Vec<String>,
}

impl<'a> Census<'a> {
    /// Looks at all names; `groups` are Campaign's operator groups, where they are known.
    pub fn of(names: &Names, groups: Option<&'a Groups>) -> Census<'a> {
        let campaign = (0..names.len()).any(|index| of(names, index) == Product::Campaign);
        Census { groups, campaign, heads: heads(names).into_iter().map(str::to_owned).collect() }
    }

    /// Whether `candidate` may be written in place of `text`, by all of `names`: it loses none of Campaign's that matched, gains none
    /// of another product and none by a wildcard that it brings in, gives groups that a person would have meant, and respells no word that a name has. `None` where
    /// `cancel` says that nobody waits for it.
    pub fn proves(
        &self,
        text: &str,
        (code, candidate): &Candidate,
        names: &Names,
        cancel: &dyn Fn() -> bool,
    ) -> Option<bool> {
        let Ok(mask) = Mask::parse(candidate) else { return Some(false) };
        let old = Mask::parse(text).ok();
        let alone = old.as_ref().is_some_and(|old| old.capture_groups() == 1);
        let narrows = code.narrows();
        let respelt = respelt(text, candidate);
        let opened = Opened::of(text, candidate);
        let without_ends = self.without_ends(text, names);
        let heads: Vec<&str> = match &without_ends {
            Some(names) => heads(names),
            None => self.heads.iter().map(String::as_str).collect(),
        };
        let said = said_head(text, candidate)
            .filter(|_| !old.as_ref().is_some_and(|old| names.iter().any(|name| old.is_match(name))));
        let begin_so: Vec<&str> =
            said.iter().flat_map(|said| names.iter().filter(move |name| name.starts_with(said.as_str()))).collect();
        let heads = with_said(heads, said.as_deref(), &begin_so);
        let (mut new, mut old) = (Matcher::new(&mask), old.as_ref().map(Matcher::new));
        let is_ours = |(index, name): &(usize, &str)| ours(name, &of(names, *index), self.campaign, text);
        let mut captured = |(_, name)| Some((name, old.as_mut()?.captured(name)?));
        let dressed = are_dressed(names.iter().enumerate().filter(is_ours).filter_map(&mut captured));
        for (index, name) in names.iter().enumerate() {
            if index % STRIDE == 0 && cancel() {
                return None;
            }
            let (found, was) = (new.find(name), old.as_mut().and_then(|old| old.find(name)));
            let holds = if ours(name, &of(names, index), self.campaign, text) {
                match (&found, &was) {
                    (None, was) => was.is_none(),
                    (Some(found), None) if opened.lets_in(name, found.group.as_ref()) => false,
                    (Some(found), _) if found.group.as_ref().is_some_and(|group| self.has(&name[group.clone()])) => {
                        true
                    }
                    (Some(found), was) => {
                        let was = was.as_ref().and_then(|was| was.group.as_ref()).filter(|_| !dressed);
                        let found = found.group.as_ref();
                        is_as_good(name, found, was, &heads) && (!alone || begins_as(name, found, was, &heads))
                    }
                }
            } else {
                let was_group =
                    was.as_ref().and_then(|was| was.group.clone()).filter(|_| of(names, index) == Product::Unknown);
                let meant = was_group.filter(|was| is_meant_of(name, was.clone(), &heads));
                match &meant {
                    // Whoever gets in by a group that is meant may be Campaign's.
                    Some(_) => found.as_ref().is_some_and(|found| found.group == meant),
                    None => found.is_none() || was.is_some() && !narrows,
                }
            };
            if !holds || respelt.iter().any(|word| word.is_match(name)) {
                return Some(false);
            }
        }
        Some(true)
    }

    /// Whether Campaign is known to have the operator group.
    fn has(&self, group: &str) -> bool {
        self.groups.is_some_and(|groups| groups.place(group).is_some())
    }

    /// Campaign's names up to where their groups end, where `text` says that something stands behind those; else `None`.
    fn without_ends(&self, text: &str, names: &Names) -> Option<Names> {
        let is_ours = |(index, name): &(usize, &str)| ours(name, &of(names, *index), self.campaign, text);
        has_end(text).then_some(())?;
        let ours: Vec<&str> = names.iter().enumerate().filter(is_ours).map(|(_, name)| name).collect();
        Some(Ends::of(text, &ours)?.without(ours.into_iter()))
    }
}

/// Takes from `diagnostics` of `text` the repairs that not all of `names` prove beside Campaign's operator groups, where those are known.
pub fn prove(text: &str, diagnostics: &mut [Diagnostic], names: &Names, groups: Option<&Groups>) {
    let mut census = None;
    for diagnostic in diagnostics {
        let Some(repair) = diagnostic.repair.take() else { continue };
        let census = census.get_or_insert_with(|| Census::of(names, groups));
        let candidate = (diagnostic.code, repair);
        if census.proves(text, &candidate, names, &|| false) == Some(true) {
            diagnostic.repair = Some(candidate.1);
        }
    }
}

/// The words of `text` that `candidate` has otherwise: where a name has one of them, it was no slip.
fn respelt(text: &str, candidate: &str) -> Vec<Regex> {
    let has = words(candidate);
    let lost = words(text).into_iter().filter(|word| !has.iter().any(|has| same(has, word)));
    // What is lost for nothing is the page's.
    let count = has.len().saturating_sub(words(text).iter().filter(|word| has.contains(word)).count());
    let build =
        |word: String| RegexBuilder::new(&format!(r"\b{}\b", regex::escape(&word))).case_insensitive(true).build().ok();
    lost.take(count).filter_map(build).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mask::{Context, Sample, diagnose};

    /// The repairs of a mask for a list that is too long to be asked whole at each key.
    fn repairs(tenant: Option<&str>, mask: &str, names: &Names) -> Vec<String> {
        let sample = Sample::of(names, tenant);
        let (sampled, products) = sample.view();
        let context = Context { tenant, names: &sampled, products: &products, ..Context::default() };
        let mut found = diagnose(mask, &context);
        prove(mask, &mut found, names, None);
        found.into_iter().filter_map(|found| found.repair).collect()
    }

    fn many(head: &str, last: &str) -> Names {
        (0..300).map(|number| format!("{head}g{number}")).chain([last.to_owned()]).collect()
    }

    #[test]
    fn the_three_hundred_and_first_name_counts_too() {
        for (tenant, mask, names) in [
            (Some("acme"), "(.*)", many("AEM - acme - ", "Campaign - acme - admin")),
            (None, r"Campaign - acme - (\w+)", many("Campaign - acme - ", "Campaign - acme - España")),
            (None, "Campaign - acme -(.*)", many("Campaign - acme - ", "Campaign - acme -z")),
            (None, "campaign - acme - (.*)", many("Campaign - acmes - ", "Campaign - acme - admin")),
        ] {
            for repair in repairs(tenant, mask, &names) {
                let (old, new) = (Mask::parse(mask).expect("a mask"), Mask::parse(&repair).expect("a mask"));
                let last = names.get(300).expect("the last");
                assert!(new.is_match(last) || !old.is_match(last), "{mask}: {repair}");
                assert!(!repair.contains("AEM") && !repair.contains("acmes"), "{mask}: {repair}");
            }
        }
    }

    #[test]
    fn another_product_at_the_end_of_the_list_is_not_reached() {
        let mut names: Names = (0..300).map(|number| format!("Campaign - acme - g{number}")).collect();
        names.push_of("Campaign - acme - analyst", Some("Adobe Analytics"));
        for mask in
            ["Campaign \u{2013} acme \u{2013} (.*)", "\u{201c}Campaign - acme - (.*)\u{201d}", "Campaign - acme"]
        {
            assert_eq!(repairs(None, mask, &names), Vec::<String>::new(), "{mask}");
        }
    }

    #[test]
    fn what_all_names_prove_is_offered() {
        let names = many("Campaign - acme - ", "Campaign - acme - admin");
        for mask in ["Campaign \u{2013} acme - (.*)", "Campaing - acme - (.*)", "Campaign - acme -(.*)"] {
            assert_eq!(repairs(None, mask, &names), ["Campaign - acme - (.*)"], "{mask}");
        }
    }
}
