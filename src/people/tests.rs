use proptest::prelude::*;

use super::*;
use crate::mask::Mask;
use crate::names::{Groups, Names};

fn all(text: &str) -> Reading {
    read(text.as_bytes().to_vec(), &mut |_| true).expect("is not stopped")
}

/// Each person as a line: what to call this person, and the profiles.
fn lines(reading: &Reading) -> Vec<String> {
    let people = &reading.people;
    let line = |person: &Person| {
        let names: Vec<&str> =
            person.profiles.iter().map(|place| people.profiles()[*place as usize].as_str()).collect();
        format!("{}: {}", person.name(), names.join(" | "))
    };
    people.iter().map(line).collect()
}

const PAGE: &str = r#"{"lastPage":true,"result":"success","users":[
    {"email":"ada@acme.example","status":"active","groups":["C - a","_org_admin","_admin_C - a","_developer_C - b"],"username":"ada","id":"1"},
    {"email":"bob@acme.example","status":"locked","username":"bob","id":"2"},
    {"username":"eve","groups":["C - b"],"id":"3"}]}"#;

#[test]
fn answers_about_users_come_as_a_page_as_several_and_as_an_array() {
    let expected = ["ada@acme.example: C - a", "bob@acme.example: ", "eve: C - b"];
    let array = format!("[{PAGE},{PAGE}]");
    let after = format!("{PAGE}\n{{\"lastPage\":true,\"result\":\"Not found\"}}");
    for text in [PAGE.to_owned(), format!("\u{feff}{PAGE}\n{PAGE}"), array, after] {
        let reading = all(&text);
        assert_eq!(lines(&reading), expected, "{text}");
        assert_eq!((reading.seems, reading.unreadable_count), (None, 0));
        assert_eq!(reading.people.get(1).expect("Bob").state, State::Locked);
    }
    assert_eq!(lines(&all(r#"[{"email":"a@b","groups":["C - a","C - a"]}]"#)), ["a@b: C - a"]);
}

#[test]
fn two_accounts_of_one_address_are_two_people() {
    let page = r#"{"users":[{"email":"a@b","type":"adobeID","groups":["x"]},{"email":"A@b","type":"federatedID","groups":["y"]},
        {"email":"a@B","type":"adobeID","groups":["z"]}]}"#;
    assert_eq!(lines(&all(page)), ["a@b: x | z", "A@b: y"]);
}

#[test]
fn a_broken_page_costs_itself_alone() {
    let text = format!(
        "{{\"users\":[{{\"email\"}}]}}\n{PAGE}\n{{\"error_code\":\"429050\"}}\n{{\"users\":[{{\"status\":\"active\"}}]}}\n"
    );
    let reading = all(&text);
    assert_eq!(lines(&reading).len(), 3);
    let reasons: Vec<Reason> = reading.unreadable.iter().map(|place| place.reason).collect();
    assert_eq!(reasons, [Reason::BrokenJson, Reason::ErrorAnswer, Reason::Nameless]);
}

#[test]
fn the_columns_of_a_table_are_found_by_their_headers() {
    let export = "Identity Type,Username,Email,ID,Product Configurations,Admin Roles,Product Configurations Administered,User Groups\n\
        Federated ID,ada,ada@acme.example,1,\"C - a,C - b\",Org,C - c,\n\
        Federated ID,bob,bob@acme.example,2,C - a,,,Marketing DE\n\
        Federated ID,eve,,3,,,,\n";
    let reading = all(export);
    assert_eq!(lines(&reading), ["ada@acme.example: C - a | C - b", "bob@acme.example: C - a", "eve: "]);
    let in_groups: Vec<bool> = reading.people.iter().map(|person| person.in_user_groups).collect();
    assert_eq!(in_groups, [false, true, false]);
    let turned =
        "sep=;\nProduktkonfigurationer;E-post;Status\n\"C - a, eu,C - b\";ada@x;Active\nC - b;bob@x;disabled\n";
    let reading = all(turned);
    assert_eq!(lines(&reading), ["ada@x: C - a, eu | C - b", "bob@x: C - b"]);
    assert_eq!(reading.people.get(1).expect("Bob").state, State::Disabled);
    let korean = "사용자 보고서\n이메일\t제품 프로필\nada@x\t\"C - a, C - b\"\n";
    assert_eq!(lines(&all(korean)), ["ada@x: C - a | C - b"]);
    let utf16: Vec<u8> = "\u{feff}Email,Profile\r\na@b,C - é\r\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(lines(&read(utf16, &mut |_| true).expect("is not stopped")), ["a@b: C - é"]);
}

#[test]
fn a_sign_that_may_be_a_names_own_cuts_no_name_in_silence() {
    for (table, read, told) in [
        // Nothing shows whether it is one name or two.
        (
            "Email,Product profiles\na@x,\"Campaign - acme - Delivery,EU\"\nb@x,Campaign - acme - admin\n",
            "a@x: Campaign - acme - Delivery,EU | Campaign - acme - Delivery | EU",
            2,
        ),
        (
            "E-Mail;Produktprofile\na@x;\"Campaign - acme - Versand;Nord\"\nb@x;Campaign - acme - admin\n",
            "a@x: Campaign - acme - Versand;Nord | Campaign - acme - Versand | Nord",
            2,
        ),
        (
            "Email,Product profiles\na@x,\"Campaign - acme - admin,Campaign - acme - Delivery,EU\"\n",
            "a@x: Campaign - acme - Delivery,EU | Campaign - acme - admin | Campaign - acme - Delivery | EU",
            2,
        ),
        (
            "이메일,제품 프로필\na@x,\"캠페인_서울_배달,북부\"\n",
            "a@x: 캠페인_서울_배달,북부 | 캠페인_서울_배달 | 북부",
            2,
        ),
        // A name in quotes of its own, or names that show themselves elsewhere, are certain.
        (
            "Email,Product profiles\na@x,\"\"\"Campaign - acme - Delivery,EU\"\",Campaign - acme - admin\"\n",
            "a@x: Campaign - acme - Delivery,EU | Campaign - acme - admin",
            0,
        ),
        (
            "Email,Product profiles\na@x,\"Campaign - acme - delivery,Photos\"\nb@x,Campaign - acme - delivery\n",
            "a@x: Campaign - acme - delivery | Photos",
            0,
        ),
    ] {
        let reading = all(table);
        assert_eq!(lines(&reading)[0], read, "{table}");
        let places: Vec<Unreadable> = reading.unreadable.clone();
        let expected = (told > 0).then_some(Unreadable { line: told, reason: Reason::Unclear });
        assert_eq!(places, expected.into_iter().collect::<Vec<_>>(), "{table}");
    }
}

#[test]
fn a_row_for_each_profile_is_one_person() {
    assert_eq!(lines(&all("Email,Profile\na@b,x\nc@d,x\nA@B,y\n")), ["a@b: x | y", "c@d: x"]);
}

#[test]
fn rows_that_give_nobody_are_named_by_their_line() {
    let reading = all("Email,Profile\n\n,C - a\na@b\nx\u{7}@y,C\nc@d,\"C - a\nC - b\"\ne@f,\"open\n");
    assert_eq!(lines(&reading), ["c@d: C - a | C - b"]);
    let at = |line, reason| Unreadable { line, reason };
    assert_eq!(
        reading.unreadable,
        [
            at(3, Reason::Nameless),
            at(4, Reason::MissingColumn),
            at(5, Reason::ControlCharacters),
            at(8, Reason::OpenQuote)
        ]
    );
}

#[test]
fn what_is_no_list_of_people_is_told() {
    let seems = |text: &str| {
        let reading = all(text);
        assert!(reading.people.is_empty() && reading.unreadable_count == 0, "{text}");
        reading.seems.expect("seems something").id()
    };
    assert_eq!(seems(""), "empty");
    assert_eq!(seems("<!doctype html><p>Sign in"), "page");
    assert_eq!(seems("PK\u{3}\u{4}xl/worksheets"), "workbook");
    assert_eq!(seems(r#"{"result":"error.apikey.missing","message":"X-Api-Key header missing"}"#), "error-answer");
    assert_eq!(seems(r#"{"groups":[{"groupName":"C - a","type":"PRODUCT_PROFILE"}],"result":"success"}"#), "groups");
    assert_eq!(seems(r#"{"lastPage":true,"result":"Not found"}"#), "nobody");
    assert_eq!(seems(r#"{"users":[]}"#), "nobody");
    assert_eq!(seems("C - a\nC - b\n"), "no-persons");
    assert_eq!(seems("Product profile,Members\nC - a,3\n"), "no-persons");
    assert_eq!(seems("Email,First name\na@b,Ada\n"), "no-profiles");
    assert_eq!(seems("Email,Profile\n"), "empty-table");
    assert_eq!(all("{\"users\":[{\"email\":").seems.map(|seems| seems.id()), Some("cut-off-json"));
}

#[test]
fn reading_can_be_stopped() {
    let table = format!("Email,Profile\n{}", "a@b,C\n".repeat(5_000));
    assert!(read(table.into_bytes(), &mut |_| false).is_none());
    let mut pages = 0;
    assert!(
        read(format!("{PAGE}\n").repeat(10).into_bytes(), &mut |_| {
            pages += 1;
            pages < 3
        })
        .is_none()
    );
    assert_eq!(pages, 3);
}

const MASK: &str = "Campaign - acme - (.*)";

fn judged(mask: &str, users: &str, known: &Known<'_>) -> (Reading, Report) {
    let reading = all(users);
    let report = rehearse(mask, Mask::parse(mask).ok().as_ref(), &reading.people, known);
    (reading, report)
}

/// The verdict on one person with these keys of JSON.
fn verdict(person: &str, groups: Option<&Groups>) -> Verdict {
    let known = Known { groups, shared_emails: ["two@x".to_owned()].into(), ..Known::default() };
    judged(MASK, &format!("[{{{person}}}]"), &known).1.verdict(0)
}

#[test]
fn each_verdict_has_its_reason() {
    let groups: Groups = ["admin", "delivery"].into_iter().collect();
    let known = |person: &str| verdict(person, Some(&groups));
    assert_eq!(known(r#""email":"a@x","groups":["Campaign - acme - admin"]"#), Verdict::In);
    assert_eq!(known(r#""email":"a@x","groups":["Campaign - acme - Admin"]"#), Verdict::Out(Out::UnknownGroup));
    assert_eq!(known(r#""email":"a@x","groups":["Campaign - acme - "]"#), Verdict::Out(Out::EmptyGroup));
    assert_eq!(known(r#""email":"a@x","groups":["Campaing - acme - admin"]"#), Verdict::Out(Out::NoProfileMatches));
    assert_eq!(known(r#""email":"a@x","groups":["Photoshop"]"#), Verdict::NotMeant);
    assert_eq!(known(r#""email":"a@x""#), Verdict::NotMeant);
    assert_eq!(known(r#""username":"a","groups":["Campaign - acme - admin"]"#), Verdict::Out(Out::NoEmail));
    assert_eq!(known(r#""email":"Two@x","groups":["Campaign - acme - admin"]"#), Verdict::Out(Out::SharedEmail));
    for state in ["disabled", "locked", "removed"] {
        let person = format!(r#""email":"a@x","status":"{state}","groups":["Campaign - acme - admin"]"#);
        assert_eq!(known(&person), Verdict::Out(Out::NotActive));
    }
    let unsure = verdict(r#""email":"a@x","groups":["Campaign - acme - admin"]"#, None);
    assert_eq!(unsure, Verdict::Unsure);
}

#[test]
fn of_several_profiles_the_best_counts() {
    let groups: Groups = ["admin"].into_iter().collect();
    let known = |profiles: &str| verdict(&format!(r#""email":"a@x","groups":[{profiles}]"#), Some(&groups));
    assert_eq!(known(r#""Campaing - acme - x","Campaign - acme - y","Campaign - acme - admin""#), Verdict::In);
    assert_eq!(known(r#""Campaing - acme - x","Campaign - acme - y""#), Verdict::Out(Out::UnknownGroup));
    assert_eq!(known(r#""Campaing - acme - x","Campaign - acme - ""#), Verdict::Out(Out::EmptyGroup));
}

#[test]
fn the_product_says_whose_a_profile_is_before_its_name_does() {
    let mut products = Names::new();
    products.push_of("Kampagne admin", Some("Adobe Campaign"));
    products.push_of("Campaing - acme - x", Some("Adobe Analytics"));
    let known = Known { products: Some(&products), ..Known::default() };
    let users = r#"[{"email":"a@x","groups":["Kampagne admin"]},{"email":"b@x","groups":["Campaing - acme - x"]}]"#;
    let (_, report) = judged(MASK, users, &known);
    assert_eq!([report.verdict(0), report.verdict(1)], [Verdict::Out(Out::NoProfileMatches), Verdict::NotMeant]);
}

#[test]
fn the_totals_count_everybody_once_and_nobody_without_a_profile_is_told() {
    let groups: Groups = ["admin", "delivery"].into_iter().collect();
    let known = Known { groups: Some(&groups), ..Known::default() };
    let table = "Email,Profile,User groups\na@x,Campaign - acme - admin,\nb@x,Campaign - acme - delivery,\n\
        c@x,Campaing - acme - delivery,\nd@x,Photoshop,Everybody\ne@x,Campaign - acme - administrators,\n";
    let (reading, report) = judged(MASK, table, &known);
    let summary =
        Summary { people: 5, campaign: 4, inside: 2, out: 2, unsure: 0, control_panel: 2, only_in_user_groups: 1 };
    assert_eq!(*report.summary(), summary);
    assert_eq!(report.order().collect::<Vec<_>>(), [2, 4, 0, 1]);
    let person = |index: usize| reading.people.get(index).expect("is there");
    assert_eq!(report.nearest_of(&reading.people, person(2)), Some("Campaign - acme - delivery"));
    assert_eq!(report.groups_of(&reading.people, person(0), true), ["admin"]);
    assert_eq!(report.groups_of(&reading.people, person(4), false), ["administrators"]);
    assert!(!report.is_ok());
}

#[test]
fn a_mask_that_means_nobody_is_not_right() {
    let (_, report) = judged("Kampagne - (.*)", "Email,Profile\na@x,Campaign - acme - admin\n", &Known::default());
    assert_eq!((report.summary().campaign, report.is_ok()), (0, false));
    let (_, report) =
        judged("Campaign - acme - (.*", "Email,Profile\na@x,Campaign - acme - admin\n", &Known::default());
    assert_eq!((report.summary().out, report.is_ok()), (1, false));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn whatever_is_read_is_judged_and_counted(text in "(\\PC|[\\{\\}\\[\\]\":,\n;]){0,120}", json in any::<bool>()) {
        let text = if json { format!("{{\"users\":[{{\"email\":\"a@b\",\"groups\":[\"{}\"]}}]}}{text}", text.escape_default()) } else { text };
        let (reading, report) = judged(MASK, &text, &Known::default());
        let summary = report.summary();
        prop_assert_eq!(reading.people.is_empty(), reading.seems.is_some());
        prop_assert_eq!(summary.campaign, summary.inside + summary.out + summary.unsure);
        prop_assert_eq!(report.order().count(), summary.campaign);
    }

    #[test]
    fn nobody_gets_in_without_a_match_and_a_known_group(profiles in prop::collection::vec("(Campaign - acme - |Campaing - acme - |x )(admin|delivery|)", 0..4)) {
        let table = format!("Email,Profile\na@x,\"{}\"\n", profiles.join(","));
        let groups: Groups = ["admin"].into_iter().collect();
        let (_, report) = judged(MASK, &table, &Known { groups: Some(&groups), ..Known::default() });
        let gets_in = profiles.iter().any(|name| name == "Campaign - acme - admin");
        prop_assert_eq!(report.verdict(0) == Verdict::In, gets_in);
    }
}

#[test]
fn an_export_in_windows_1252_is_read_and_told() {
    let text = b"Email,Product Configurations\na@x.example,Campaign - acme - Pr\xfcfer\n";
    let reading = read(text.to_vec(), &mut |_| true).expect("is not stopped");
    assert_eq!(reading.people.profiles().iter().collect::<Vec<_>>(), ["Campaign - acme - Pr\u{fc}fer"]);
    assert_eq!(reading.taken_for.map(|note| (note.line, note.count)), Some((2, 1)));
    assert_eq!(reading.unreadable_count, 0);
}
