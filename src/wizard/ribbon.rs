//! The ribbon: how each name stands, in the order of the list, in as many signs as a line has room for.

use crate::mask::{Class, Outcome, Report, Warning, is_shown_of_another};
use crate::names::Names;

/// So many marks are kept at most: more of them no line has room for, and a million names are gone through once only.
const FINEST: usize = 1_024;

/// How a name stands, the worst last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Standing {
    /// It is of another product, or for calls of the API, or a user group: nobody gets into Campaign by it, and nobody is shut out.
    Other,
    /// It gives an operator group.
    In,
    /// It gives one, and there is something to look at.
    Warned,
    /// It is missed, or gives no group that Campaign could have.
    Out,
}

/// What keeps the people of a name that matches out.
const NOWHERE: [Warning; 3] = [Warning::EmptyGroup, Warning::CapturedSpace, Warning::UnknownGroup];

impl Standing {
    /// How a name stands by what is known of it, and of which `product` it is.
    pub fn of(class: Class, is_of_another: bool) -> Standing {
        let nowhere = NOWHERE.into_iter().any(|warning| class.has(warning));
        match (class.matched() && !nowhere, class.warned()) {
            _ if is_of_another || class.is_for_calls() => Standing::Other,
            (true, false) => Standing::In,
            (true, true) => Standing::Warned,
            _ => Standing::Out,
        }
    }

    /// How a name stands by the mask alone.
    pub fn by_mask(outcome: &Outcome) -> Standing {
        match outcome {
            Outcome::Missed { .. } => Standing::Out,
            Outcome::Matched { warnings, .. } if NOWHERE.iter().any(|warning| warnings.contains(warning)) => {
                Standing::Out
            }
            Outcome::Matched { warnings, .. } if warnings.is_empty() => Standing::In,
            Outcome::Matched { .. } => Standing::Warned,
        }
    }
}

/// How all names stand.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Ribbon {
    /// The marks in the order of the names, each the worst of `each` names.
    marks: Vec<Standing>,
    each: usize,
    /// Names that give a group.
    pub inside: usize,
    /// Names whose people are shut out.
    pub outside: usize,
    /// Names of other products, and for calls of the API.
    pub others: usize,
}

impl Ribbon {
    /// The ribbon of `names`, which `report` judges. Those that are user groups are counted nowhere: they give no right by themselves.
    pub fn of(report: &Report, names: &Names, is_user_group: impl Fn(usize) -> bool) -> Ribbon {
        let each = names.len().div_ceil(FINEST).max(1);
        let mut ribbon = Ribbon { each, ..Ribbon::default() };
        for index in 0..names.len() {
            let group = is_user_group(index);
            let standing = || Standing::of(report.class(index), is_shown_of_another(names, index));
            let standing = if group { Standing::Other } else { standing() };
            match standing {
                _ if group => {}
                Standing::In | Standing::Warned => ribbon.inside += 1,
                Standing::Out => ribbon.outside += 1,
                Standing::Other => ribbon.others += 1,
            }
            match ribbon.marks.get_mut(index / each) {
                Some(mark) => *mark = standing.max(*mark),
                None => ribbon.marks.push(standing),
            }
        }
        ribbon
    }

    /// The ribbon in at most `columns` signs, and for how many names each of them stands.
    pub fn signs(&self, columns: usize) -> (Vec<Standing>, usize) {
        let together = self.marks.len().div_ceil(columns.max(1)).max(1);
        let worst = |marks: &[Standing]| marks.iter().copied().max().unwrap_or(Standing::Other);
        (self.marks.chunks(together).map(worst).collect(), together * self.each)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mask::{Mask, judge_all};

    fn ribbon(names: &Names) -> Ribbon {
        let mask = Mask::parse("Campaign - acme - (.*)").expect("a mask");
        let report = judge_all(&mask, names, None, &|| false, &mut |_| {}).expect("not cancelled");
        Ribbon::of(&report, names, |_| false)
    }

    #[test]
    fn each_name_has_its_sign_in_its_place_as_long_as_there_is_room() {
        let mut names = Names::from_iter(["Campaign - acme - a", "Campaing - acme - b", "Campaign - acme - admin"]);
        names.push_of("Photos", Some("Photoshop"));
        names.push("Campaign - acme - ");
        // Nobody said of which product it is but the name itself.
        names.push("Adobe Analytics - acme - reports");
        let all = [Standing::In, Standing::Out, Standing::Warned, Standing::Other, Standing::Out, Standing::Other];
        let ribbon = ribbon(&names);
        assert_eq!(ribbon.signs(6), (all.to_vec(), 1));
        assert_eq!(ribbon.signs(4), (vec![Standing::Out, Standing::Warned, Standing::Out], 2), "the worst wins");
        assert_eq!([ribbon.inside, ribbon.outside, ribbon.others], [2, 2, 2]);
    }

    #[test]
    fn a_miss_is_campaigns_also_where_its_product_is_called_otherwise() {
        let mut names = Names::from_iter(["Campaign - acme - a"]);
        for told in ["Marketing Cloud", "캠페인", "Adobe Campaign Classic"] {
            names.push_of("Campaing - acme - b", Some(told));
        }
        names.push_of("Campaign reports", Some("Adobe Analytics"));
        let ribbon = ribbon(&names);
        assert_eq!([ribbon.inside, ribbon.outside, ribbon.others], [1, 3, 1]);
    }

    #[test]
    fn one_miss_of_a_million_is_seen() {
        let names: Names = (0..100_000)
            .map(|at| if at == 70_000 { "x".to_owned() } else { format!("Campaign - acme - g{at}") })
            .collect();
        let (signs, each) = ribbon(&names).signs(40);
        assert!(signs.len() <= 40 && each * signs.len() >= names.len());
        let out: Vec<usize> = (0..signs.len()).filter(|sign| signs[*sign] == Standing::Out).collect();
        assert_eq!(out, [70_000 / each]);
    }
}
