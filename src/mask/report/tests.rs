use super::*;
use crate::mask::Warning;

fn judged(mask: &str, names: &[&str], groups: Option<&[&str]>) -> Report {
    let groups: Option<Groups> = groups.map(|groups| groups.iter().collect());
    let mask = Mask::parse(mask).expect("a mask");
    let names: Names = names.iter().collect();
    judge_all(&mask, &names, groups.as_ref(), &|| false, &mut |_| ()).expect("not cancelled")
}

#[test]
fn the_contracts_example() {
    let report = judged("Campaign - acme -(.*)", &["Campaing - acme - delivery", "Campaign - acme - admin"], None);
    let expected = Summary { names: 2, matched: 1, missed: 1, warned: 1, control_panel: 1, ..Summary::default() };
    assert_eq!(report.summary(), &expected);
    assert!(!report.class(0).matched() && !report.class(0).warned());
    let warnings: Vec<_> = report.class(1).warnings().map(Warning::id).collect();
    assert_eq!(warnings, ["captured-space", "control-panel"]);
    assert_eq!(report.class(2), Class::default());
}

#[test]
fn two_names_for_one_group_collide_the_same_name_twice_does_not() {
    let names = ["a: x", "b: x", "a: y", "a: y", "a: z", "b: z", "a: z"];
    let report = judged("[ab]: (.*)", &names, None);
    assert_eq!(report.summary().collisions, 2);
    let marked: Vec<bool> = (0..7).map(|index| report.class(index).has(Warning::Collision)).collect();
    assert_eq!(marked, [true, true, false, false, true, true, true]);
}

#[test]
fn an_empty_group_is_none_and_shared_by_nobody() {
    let report = judged("[ab]:(.*)", &["a:", "b:"], Some(&["x"]));
    assert_eq!((report.summary().collisions, report.summary().unknown_groups), (0, Some(0)));
    assert!(report.class(0).warnings().eq([Warning::EmptyGroup]));
}

#[test]
fn groups_are_compared_with_campaigns() {
    let names = ["c: admin", "c: Admin", "c: x", "d: x", "other"];
    let report = judged("[cd]: (.*)", &names, Some(&["delivery", "admin", "z"]));
    assert_eq!(report.summary().unknown_groups, Some(2));
    assert_eq!(report.unreached_groups(), ["delivery", "z"]);
    let unknown: Vec<bool> = (0..5).map(|index| report.class(index).has(Warning::UnknownGroup)).collect();
    assert_eq!(unknown, [false, true, true, true, false]);
    assert_eq!(judged("c: (.*)", &names, None).summary().unknown_groups, None);
}

#[test]
fn a_miss_of_case_is_marked() {
    let report = judged("Campaign (.*)", &["campaign x", "Photo"], None);
    assert_eq!(report.summary().case_differs, 1);
    assert!(report.class(0).has(Warning::CaseDiffers) && !report.class(0).matched());
}

#[test]
fn many_names_come_out_as_one_by_one() {
    let names: Names =
        (0..30_000_u32).map(|n| format!("{} - {}", if n % 3 == 0 { "x" } else { "C" }, n % 7_000)).collect();
    let mask = Mask::parse("C - (.*)").expect("a mask");
    let (mut stages, mut last) = (Vec::new(), None);
    let report = judge_all(&mask, &names, None, &|| false, &mut |progress: Progress| {
        if stages.last() != Some(&progress.stage) {
            stages.push(progress.stage);
        }
        last = Some(progress);
    })
    .expect("not cancelled");
    for (index, name) in names.iter().enumerate() {
        assert_eq!(report.class(index).matched(), mask.is_match(name), "{name}");
    }
    // The same name comes back, and is no collision.
    assert_eq!((report.summary().matched, report.summary().collisions), (20_000, 0));
    assert_eq!(stages, [Stage::Totals, Stage::Groups, Stage::Collisions]);
    assert_eq!(last.map(|progress| progress.matched), Some(20_000));
}

#[test]
fn a_run_can_be_cancelled_at_each_stage() {
    let names: Names = (0..20_000).map(|n| format!("C - {n}")).collect();
    let mask = Mask::parse("C - (.*)").expect("a mask");
    for stage in [Stage::Totals, Stage::Groups, Stage::Collisions] {
        let stop = AtomicBool::new(false);
        let result = judge_all(&mask, &names, None, &|| stop.load(Relaxed), &mut |progress| {
            stop.fetch_or(progress.stage == stage, Relaxed);
        });
        assert_eq!(result, None, "{stage:?}");
    }
}
