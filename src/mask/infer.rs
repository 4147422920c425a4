//! Masks out of the names themselves, and out of the tenant and the instance.

use std::cmp::Reverse;
use std::collections::HashSet;

use super::by_groups;
#[cfg(test)]
use super::escape::escape;
use super::forms::around;
use super::frame::Frame;
use super::framed::framed;
use super::heads::heads;
use super::named::{self, Standing, holds, standing};
use super::pattern::MAX_CHARS;
use super::product::is_of_another;
use crate::names::{Groups, Names};

/// How many masks are proposed at most.
const PROPOSALS: usize = 8;

/// So many beginnings that another product shares are looked at more closely, and so many groups of each are told one by one.
const SHARED: usize = 3;
const LISTED: usize = 100;

/// How many groups of a proposal are shown.
pub const SHOWN_GROUPS: usize = 20;

/// A mask that explains names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// The mask.
    pub mask: String,
    /// How many names it captures a group from.
    pub explains: usize,
    /// The first different groups it would capture, at most [`SHOWN_GROUPS`].
    pub groups: Vec<String>,
}

/// The masks that explain `names` best, best first. A mask here is a plain beginning that names share, up to what parts it
/// from the group: of Campaign's profiles, by their products or their names, before those of nobody knows what, of many before
/// few. Where a profile of another product begins so too the groups stand in it one by one.
pub fn infer(names: &Names) -> Vec<Proposal> {
    infer_for(names, None, None)
}

/// As [`infer`], with those first that hold `tenant`, as a whole part of their names, and those that capture most of the operator
/// groups that Campaign has.
pub fn infer_for(names: &Names, tenant: Option<&str>, groups: Option<&Groups>) -> Vec<Proposal> {
    let tenant = tenant.map(str::trim).filter(|tenant| !tenant.is_empty());
    let reaches_another = |frame: &Frame<'_>| {
        let inside = |index: usize| names.get(index).and_then(|name| frame.inside(name)).is_some();
        (0..names.len()).any(|index| inside(index) && is_of_another(names, index))
    };
    let known = groups.map_or_else(Vec::new, |groups| by_groups::frames(names, groups));
    let around = if known.is_empty() { around(names) } else { None };
    let around = around.map(|(head, tail)| Frame::of(head, tail));
    let framed = if known.is_empty() { framed(names) } else { Vec::new() };
    let heads = heads(names).into_iter().map(|head| Frame::of(head, ""));
    let mut frames: Vec<Frame<'_>> = known.iter().cloned().chain(around).chain(framed).chain(heads).collect();
    if let Some(tenant) = tenant {
        let best = frames.iter().map(|frame| standing(frame, tenant)).max().unwrap_or(Standing::Missing);
        if best != Standing::Whole {
            let ours = names.iter().enumerate().filter(|(index, _)| !is_of_another(names, *index));
            let named = named::heads(ours.map(|(_, name)| name), tenant, best < Standing::Word);
            frames.splice(..0, named.into_iter().map(|head| Frame::of(head, "")));
        }
        // Those whose groups Campaign has, in names of the tenant, then those that hold it.
        let gives = |frame: &Frame<'_>| {
            let has = |name: &str| {
                frame.inside(name).is_some_and(|group| groups.is_some_and(|all| all.place(group).is_some()))
            };
            known.contains(frame) && names.iter().any(|name| holds(name, tenant) && has(name))
        };
        frames.sort_by_cached_key(|frame| Reverse((gives(frame), standing(frame, tenant))));
    }
    let mut seen = HashSet::new();
    frames.retain(|frame| seen.insert(frame.clone()));
    let (mut sound, mut shared) = (Vec::new(), Vec::new());
    for frame in frames {
        if sound.len() == PROPOSALS {
            break;
        }
        if !reaches_another(&frame) {
            sound.push(frame);
        } else if shared.len() < SHARED {
            shared.push(frame);
        }
    }
    // What another product's names begin with too lets in nobody else where the groups are told one by one.
    let listed = shared.iter().filter_map(|frame| listed(frame, names)).filter(|frame| !reaches_another(frame));
    sound.extend(listed);
    sound.iter().take(PROPOSALS).map(|frame| proposal(frame, names)).collect()
}

/// `frame` with the groups of Campaign's own names, as far as they are no other product's; `None` where there are none or too many.
fn listed<'a>(frame: &Frame<'a>, names: &'a Names) -> Option<Frame<'a>> {
    let mut others = HashSet::new();
    let mut groups = Vec::new();
    let mut seen = HashSet::new();
    for (index, name) in names.iter().enumerate() {
        let Some(group) = frame.inside(name) else { continue };
        if is_of_another(names, index) {
            others.insert(group);
        } else if groups.len() <= LISTED && seen.insert(group) {
            groups.push(group);
        }
    }
    if groups.len() > LISTED {
        return None;
    }
    groups.retain(|group| !others.contains(group));
    let listed = Frame { groups, ..frame.clone() };
    (!listed.groups.is_empty() && listed.mask().chars().count() <= MAX_CHARS).then_some(listed)
}

/// Masks to choose from: Adobe's form with the tenant, and with the instance, each with what it would explain; then what
/// [`infer`] finds, that which holds the tenant first.
#[cfg(test)]
pub fn suggest(tenant: Option<&str>, instance: Option<&str>, names: &Names) -> Vec<Proposal> {
    let tenant = tenant.map(str::trim).filter(|tenant| !tenant.is_empty());
    let instance = instance.map(str::trim).filter(|instance| !instance.is_empty());
    let mut inferred = infer(names);
    if let Some(tenant) = tenant {
        inferred.sort_by_key(|proposal| !proposal.mask.contains(&escape(tenant)));
    }
    let heads =
        [tenant.map(|tenant| format!("Campaign - {tenant} - ")), instance.map(|word| format!("campaign - {word} - "))];
    let mut proposals: Vec<Proposal> =
        heads.iter().flatten().map(|head| proposal(&Frame::of(head, ""), names)).collect();
    proposals.append(&mut inferred);
    let mut seen = HashSet::new();
    proposals.retain(|proposal| seen.insert(proposal.mask.clone()));
    proposals
}

/// The mask of `frame`, with what it captures.
fn proposal(frame: &Frame<'_>, names: &Names) -> Proposal {
    let groups = names.iter().filter_map(|name| frame.inside(name));
    let explains = groups.clone().count();
    let mut seen = HashSet::new();
    let groups = groups.filter(|group| seen.insert(*group)).take(SHOWN_GROUPS).map(str::to_owned).collect();
    Proposal { mask: frame.mask(), explains, groups }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::Mask;
    use super::*;

    fn inferred(names: &[&str]) -> Vec<(String, usize)> {
        infer(&names.iter().collect()).into_iter().map(|proposal| (proposal.mask, proposal.explains)).collect()
    }

    #[test]
    fn adobes_form_is_found_among_other_products() {
        let names = [
            "Adobe Photoshop - Everyone",
            "Adobe Photoshop - Interns",
            "Adobe Photoshop - Guests",
            "Campaign - acme - admin",
            "Campaign - acme - Delivery operators",
            "Campaign - acme - Delivery - EU",
            "Campaign - beta - admin",
        ];
        let best = infer(&names.iter().collect());
        assert_eq!(best[0].mask, "Campaign - acme - (.*)");
        assert_eq!(best[0].explains, 3);
        assert_eq!(best[0].groups, ["admin", "Delivery operators", "Delivery - EU"]);
        assert_eq!(best[1].mask, "Campaign - beta - (.*)");
        assert!(best.iter().all(|proposal| !proposal.mask.contains("Photoshop")));
    }

    #[test]
    fn one_name_is_enough() {
        assert_eq!(inferred(&["Campaign - acme - Campaign managers"])[0], ("Campaign - acme - (.*)".into(), 1));
    }

    #[test]
    fn other_shapes() {
        assert_eq!(inferred(&["Campaign admin", "Campaign Delivery operators"])[0], ("Campaign (.*)".into(), 2));
        assert_eq!(
            inferred(&["Adobe Campaign_admin", "Adobe Campaign_Delivery operators"])[0],
            ("Adobe Campaign_(.*)".into(), 2)
        );
        assert_eq!(inferred(&["Campaign - a.b (x) - admin"])[0], (r"Campaign - a\.b \(x\) - (.*)".into(), 1));
        assert_eq!(inferred(&["nothing", ""]), []);
    }

    #[test]
    fn the_operator_groups_say_where_the_group_begins() {
        for (groups, names, masks) in [
            (
                &["acme - admin", "acme - delivery"][..],
                &["Campaign - acme - admin", "Campaign - acme - delivery"][..],
                &["Campaign - (.*)"][..],
            ),
            (
                &["admin"],
                &["Campaign - acme - EU - admin", "Campaign - acme - US - admin"],
                &["Campaign - acme - EU - (.*)", "Campaign - acme - US - (.*)"],
            ),
            (&["fr", "us"], &["AC7_PRD_acme_delivery_fr", "AC7_PRD_acme_delivery_us"], &["AC7_PRD_acme_delivery_(.*)"]),
            (
                &["Säljare", "EU: ops"],
                &["Kampanj: globex: EU: ops", "Kampanj: globex: Säljare"],
                &["Kampanj: globex: (.*)"],
            ),
            (&["國泰－營運"], &["行銷活動－國泰－營運", "行銷活動－國泰－管理員"], &["行銷活動－(.*)"]),
            (&["nobody"], &["Campaign - acme - a", "Campaign - acme - b"], &["Campaign - acme - (.*)"]),
        ] {
            let groups: Groups = groups.iter().collect();
            let proposals = infer_for(&names.iter().collect(), None, Some(&groups));
            let found: Vec<&str> = proposals.iter().map(|proposal| proposal.mask.as_str()).collect();
            assert_eq!(found[..masks.len()], *masks, "{names:?}");
        }
    }

    #[test]
    fn suggestions_begin_with_the_tenant() {
        let names: Names = ["Campaign - prod - admin", "Campaign - acme.eu - x"].iter().collect();
        let masks: Vec<_> =
            suggest(Some("acme.eu"), Some("prod"), &names).into_iter().map(|proposal| proposal.mask).collect();
        assert_eq!(masks[..2], [r"Campaign - acme\.eu - (.*)", "campaign - prod - (.*)"]);
        assert_eq!(suggest(None, None, &Names::new()), []);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(100))]

        #[test]
        fn each_proposal_is_a_mask_that_explains_what_it_says(names in prop::collection::vec("[ab.( _-]{0,9}", 0..8)) {
            let names: Names = names.iter().collect();
            for proposal in infer(&names) {
                let mask = Mask::parse(&proposal.mask).expect("a mask");
                let explained = names.iter().filter(|name| mask.is_match(name)).count();
                prop_assert!(proposal.explains >= 1 && proposal.explains <= explained);
            }
        }
    }
}
