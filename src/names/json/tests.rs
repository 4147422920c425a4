//! The reader of JSON: what it can't read, when it stops, and what it keeps with each name.

use super::super::{UNREADABLE_KEPT, Unreadable, read_owned};
use super::*;

fn all(text: &str) -> Reading {
    read(text.as_bytes(), Purpose::Profiles, &mut |_| true).expect("is not stopped")
}

#[test]
fn much_that_is_unreadable_is_counted_and_the_first_places_are_right() {
    let nameless = all(&"{}\n".repeat(80_000));
    assert_eq!((nameless.unreadable_count, nameless.unreadable.len()), (80_000, UNREADABLE_KEPT));
    assert_eq!(nameless.unreadable[7], Unreadable { line: 8, reason: Reason::NamelessGroup });
    let broken = all(&"{\"a\"}\n".repeat(40_000));
    assert_eq!(broken.unreadable_count, 40_000);
    assert_eq!(broken.unreadable[7], Unreadable { line: 8, reason: Reason::BrokenJson });
    assert_eq!(all(&"{}".repeat(80_000)).unreadable_count, 80_000);
}

#[test]
fn unreadable_places_are_told_in_their_order() {
    let reading = all(&"{\"a\"\n\n{}\n[[\n{\"groupName\":\"x\"}\n".repeat(50));
    assert!(reading.unreadable.is_sorted_by_key(|place| place.line));
}

#[test]
fn broken_input_can_be_stopped() {
    let mut looks = 0;
    let stopped = read_owned("{\"a\"}\n".repeat(1_000).into_bytes(), &mut |_| {
        looks += 1;
        looks < 20
    });
    assert!(stopped.is_none() && looks == 20);
}

#[test]
fn the_blanks_of_a_name_in_json_are_its_own() {
    let reading = all(r#"{"groups":[{"groupName":"Campaign - acme - delivery "},{"groupName":" Campaign - a"}]}"#);
    assert_eq!(reading.names.iter().collect::<Vec<_>>(), ["Campaign - acme - delivery ", " Campaign - a"]);
    assert_eq!(reading.trimmed, 0);
}

#[test]
fn each_name_keeps_its_product() {
    let reading =
        all(r#"{"groups":[{"groupName":"a","productName":"P"},{"groupName":"b"},{"groupName":"c","productName":"Q"},
        {"groupName":"d","productName":"P"},{"type":"USER_GROUP","groupName":"e","productName":"P"}]}"#);
    let products: Vec<_> = (0..5).map(|index| reading.names.product(index)).collect();
    assert_eq!(products, [Some("P"), None, Some("Q"), Some("P"), None]);
    assert_eq!(reading.names.products(), ["P", "Q"]);
}

#[test]
fn a_page_below_a_remark_is_read_and_another_line_is_told() {
    let page =
        r#"{"groups":[{"groupName":"AC - globex - ops","groupId":0},{"groupName":"AC - globex - dev","groupId":0}]}"#;
    for (above, told) in [
        ("// gespeichert von Ada\n", vec![]),
        ("# 2026-08-01\n\n", vec![]),
        ("$ curl -s https://usermanagement.adobe.io/v2/usermanagement/groups/x/0\n", vec![]),
        ("Antwort der API:\n", vec![]),
        ("AC - globex - x\n", vec![1]),
    ] {
        let reading = super::super::read(format!("{above}{page}\n").as_bytes());
        assert_eq!(reading.names.iter().collect::<Vec<_>>(), ["AC - globex - ops", "AC - globex - dev"], "{above}");
        assert_eq!(reading.unreadable.iter().map(|place| place.line).collect::<Vec<_>>(), told, "{above}");
    }
    for list in ["Campaign - a\n[EU] Campaign - b\n", "Campaign - a\n{x} - b\n"] {
        assert_eq!(super::super::read(list.as_bytes()).names.len(), 2, "{list}");
    }
}

#[test]
fn groups_of_another_directory_are_read_by_what_they_are_called() {
    let [a, b] = ["Campaign - acme - admin", "Photoshop"];
    for text in [
        format!(
            "{{\"@odata.context\":\"x\",\"value\":[{{\"id\":\"7\",\"displayName\":\"{a}\"}},{{\"displayName\":\"{b}\"}}]}}"
        ),
        format!("[{{\"DisplayName\":\"{a}\"}},{{\"DisplayName\":\"{b}\",\"Name\":\"x\"}}]"),
        format!("[{{\"name\":\"{a}\"}},{{\"name\":\"{b}\"}}]"),
        format!("{{\"name\":\"{a}\"}}\n{{\"name\":\"{b}\"}}\n"),
        format!("[{{\"profileName\":\"{a}\",\"name\":\"x\"}},{{\"profileName\":\"{b}\"}}]"),
        format!("[\"{a}\",\n\"{b}\",\n]"),
    ] {
        let reading = super::super::read(text.as_bytes());
        assert_eq!(reading.names.iter().collect::<Vec<_>>(), [a, b], "{text}");
        assert_eq!((reading.unreadable_count, reading.seems), (0, None), "{text}");
    }
    let some = super::super::read(format!("[{{\"name\":\"{a}\"}},\n{{\"id\":3}}]").as_bytes());
    assert_eq!((some.names.len(), some.unreadable_count), (1, 1));
    let none = super::super::read(b"[{\"name\":\"Anna\"},{\"name\":\"Jan\"}]");
    assert_eq!((none.names.len(), none.seems), (0, Some(Seems::OtherJson)));
}
