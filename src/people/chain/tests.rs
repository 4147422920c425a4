use super::*;
use crate::people::{Known, read, rehearse};

fn mask(text: &str) -> Mask {
    Mask::parse(text).expect("a mask")
}

fn groups(names: &[&str]) -> Groups {
    names.iter().copied().collect()
}

/// What of each link holds: `+` yes, `?` nobody knows, `x` breaks, `-` not reached.
fn shape(chain: &Chain) -> String {
    let sign = |link: &Link| match link.holds {
        Holds::Yes => '+',
        Holds::Open => '?',
        Holds::No => 'x',
        Holds::Unreached => '-',
    };
    chain.links.iter().map(sign).collect()
}

fn profile(name: &str, known: Option<&Groups>) -> Chain {
    let mask = mask("Campaign - acme - (.*)");
    of_profile((name, false), None, None, &By { mask: Some(&mask), repaired: None, groups: known })
}

#[test]
fn a_slip_in_the_name_breaks_at_the_mask_and_campaign_says_its_own_words() {
    let chain = profile("Campaing - acme - workflow", None);
    assert_eq!(shape(&chain), "+?x--x");
    assert_eq!(chain.links.last().map(|link| &link.kind), Some(&Kind::SignIn(Ending::NothingMatches)));
    assert_eq!(chain.mend, Mend::Rename("Campaign - acme - workflow".to_owned()));
}

#[test]
fn what_nobody_knows_of_groups_is_open() {
    let chain = profile("Campaign - acme - workflow", None);
    assert_eq!((shape(&chain).as_str(), &chain.mend), ("+?++??", &Mend::KnowGroups));
    let chain = profile("Campaign - acme - workflow", Some(&groups(&["workflow"])));
    assert_eq!((shape(&chain).as_str(), &chain.mend), ("+?++++", &Mend::Nothing));
}

#[test]
fn a_group_that_campaign_writes_otherwise_is_a_matter_of_the_name_another_of_campaign() {
    let known = groups(&["admin", "workflowSupervisor"]);
    let chain = profile("Campaign - acme - WorkflowSupervisor", Some(&known));
    assert_eq!(shape(&chain), "+?++xx");
    assert_eq!(chain.mend, Mend::Rename("Campaign - acme - workflowSupervisor".to_owned()));
    let chain = profile("Campaign - acme - brand", Some(&known));
    assert_eq!(chain.mend, Mend::Create("brand".to_owned()));
    assert_eq!(chain.links.last().map(|link| &link.kind), Some(&Kind::SignIn(Ending::Refuses)));
}

#[test]
fn a_name_without_a_group_and_one_with_blanks_break_at_the_group() {
    let chain = profile("Campaign - acme - ", None);
    assert_eq!((shape(&chain).as_str(), &chain.mend), ("+?+x-x", &Mend::Lengthen));
    assert_eq!(profile("Campaign - acme -", None).mend, Mend::Lengthen);
    let chain = profile("Campaign - acme -  admin", None);
    assert_eq!((shape(&chain).as_str(), &chain.mend), ("+?+x-x", &Mend::Rename("Campaign - acme - admin".to_owned())));
}

#[test]
fn a_repair_of_the_mask_counts_first_where_it_lets_this_name_in() {
    let wrong = mask("Campaign - acme -(.*)");
    let by = By { mask: Some(&wrong), repaired: Some("Campaign - acme - (.*)"), groups: None };
    let chain = of_profile(("Campaign - acme - admin", false), None, None, &by);
    assert_eq!((shape(&chain).as_str(), &chain.mend), ("+?+x-x", &Mend::Mask("Campaign - acme - (.*)".to_owned())));
    let chain = of_profile(("Marketo", false), None, None, &by);
    assert_eq!(chain.mend, Mend::Apart, "it does nothing for this one");
    let chain = of_profile(("Campaign - acme - admin", false), None, None, &By::default());
    assert_eq!((shape(&chain).as_str(), &chain.mend), ("+?x--x", &Mend::WriteMask));
}

#[test]
fn a_profile_of_another_product_is_not_meant_and_one_far_from_the_mask_is_left_to_a_person() {
    let mask = mask("Campaign - acme - (.*)");
    let by = By { mask: Some(&mask), ..By::default() };
    assert_eq!(
        of_profile(("Photos", false), Some("Photoshop"), None, &by).mend,
        Mend::OtherProduct("Photoshop".to_owned())
    );
    assert_eq!(of_profile(("acme people", false), Some("Adobe Campaign"), None, &by).mend, Mend::Apart);
    assert_eq!(of_profile(("CAMPAIGN - ACME - admin", false), None, None, &by).mend, Mend::Case);
}

const USERS: &[u8] = br#"{"lastPage":true,"result":"success","users":[
 {"email":"a@acme.example","status":"active","groups":["Campaing - acme - b","Campaign - acme - admin"]},
 {"email":"b@acme.example","status":"disabled","groups":["Campaign - acme - admin"]},
 {"username":"c","status":"active","groups":["Campaign - acme - admin"]},
 {"email":"d@acme.example","status":"active","groups":["Campaing - acme - b"]}]}"#;

#[test]
fn a_persons_chain_begins_at_the_account_and_goes_over_the_profile_that_comes_the_farthest() {
    let people = read(USERS.to_vec(), &mut |_| true).expect("not stopped").people;
    let mask = mask("Campaign - acme - (.*)");
    let report = rehearse("Campaign - acme - (.*)", Some(&mask), &people, &Known::default());
    let by = By { mask: Some(&mask), ..By::default() };
    let chain = |index| of_person(&people, &report, index, |_| None, &by).expect("a person");
    let first = chain(0);
    assert_eq!(shape(&first), "++?++??");
    let farthest = Kind::Profile { name: "Campaign - acme - admin".to_owned(), of: 2, is_user_group: false };
    assert_eq!(first.links[1].kind, farthest);
    assert_eq!((shape(&chain(1)).as_str(), chain(1).mend), ("x-----x", Mend::Account(Out::NotActive)));
    assert_eq!((shape(&chain(2)).as_str(), chain(2).mend), ("x-----x", Mend::Account(Out::NoEmail)));
    let last = chain(3);
    assert_eq!((shape(&last).as_str(), last.mend), ("++?x--x", Mend::Rename("Campaign - acme - b".to_owned())));
}
