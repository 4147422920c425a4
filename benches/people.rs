//! People read and judged, by their number and the kind of mask: `cargo bench --bench people`.
//!
//! Columns: `read` from the bytes of a file to the people · `judge` until each has a verdict · `order` all of them looked up in
//! the order in which they are told.

use std::fmt::Write as _;
use std::hint::black_box;
use std::time::Instant;

use ims_setup::mask::Mask;
use ims_setup::names::Groups;
use ims_setup::people::{self, Known};

const SIZES: [usize; 2] = [10_000, 100_000];
const PROFILES: usize = 2_000;
const MASKS: [(&str, &str); 2] = [
    ("plain", "Campaign - acme - (.*)"),
    ("hard", r"(?i)(?:campaign|kampagne|campa\w+)\s*-\s*(?:acme|ac\w{1,8})\s*-\s*(\w[\w .-]{2,60}?)(?: users)?"),
];

fn main() {
    println!("{:>8} {:5} {:5} {:>10} {:>10} {:>10}", "people", "form", "mask", "read", "judge", "order");
    for size in SIZES {
        for (form, bytes) in [("json", json(size)), ("csv", csv(size))] {
            for (kind, mask) in MASKS {
                measure(size, form, bytes.clone(), kind, mask);
            }
        }
    }
}

/// A profile of Campaign's, a near miss, or another product's.
fn profile(number: usize) -> String {
    match number % 4 {
        0 => format!("Campaign - acme - group {number:05}"),
        1 => format!("Campaing - acme - group {number:05}"),
        _ => format!("Adobe Photoshop - seat {number:05} (Default)"),
    }
}

/// The profiles of a person.
fn profiles(person: usize) -> [String; 3] {
    [7, 13, 31].map(|step| profile((person * step + step) % PROFILES))
}

fn json(size: usize) -> Vec<u8> {
    let mut text = String::new();
    for page in 0..size / 2_000 {
        text.push_str("{\"lastPage\":false,\"result\":\"success\",\"users\":[");
        for person in page * 2_000..(page + 1) * 2_000 {
            let separator = if person % 2_000 == 0 { "" } else { "," };
            let groups = profiles(person).join("\",\"");
            let _ = write!(
                text,
                "{separator}{{\"id\":\"{person:08}@c1\",\"email\":\"person.{person}@acme.example\",\"status\":\"active\",\
                 \"groups\":[\"{groups}\"],\"username\":\"person.{person}\",\"domain\":\"acme.example\",\
                 \"type\":\"federatedID\",\"firstname\":\"Ada\",\"lastname\":\"Example\",\"country\":\"NL\"}}"
            );
        }
        text.push_str("]}\n");
    }
    text.into_bytes()
}

fn csv(size: usize) -> Vec<u8> {
    let mut text =
        "Identity Type,Username,Domain,Email,First Name,Last Name,Country Code,ID,Product Configurations,Admin Roles,\
                    Product Configurations Administered,User Groups\n"
            .to_owned();
    for person in 0..size {
        let _ = writeln!(
            text,
            "Federated ID,person.{person},acme.example,person.{person}@acme.example,Ada,Example,NL,{person:08}@c1,\"{}\",,,Team",
            profiles(person).join(",")
        );
    }
    text.into_bytes()
}

fn measure(size: usize, form: &str, bytes: Vec<u8>, kind: &str, text: &str) {
    let read = Instant::now();
    let people = people::read(bytes, &mut |_| true).expect("not stopped").people;
    let read = read.elapsed();
    assert_eq!((people.len(), people.profiles().len()), (size, PROFILES));
    let groups: Groups = (0..PROFILES / 2).map(|number| format!("group {number:05}")).collect();
    let mask = Mask::parse(text).expect("a mask");

    let judge = Instant::now();
    let report = people::rehearse(text, Some(&mask), &people, &Known { groups: Some(&groups), ..Known::default() });
    let judge = judge.elapsed();
    let order = Instant::now();
    for index in report.order() {
        if let Some(person) = people.get(index) {
            black_box((report.groups_of(&people, person, true), report.nearest_of(&people, person)));
        }
    }
    let order = order.elapsed();
    let milliseconds = |time: std::time::Duration| format!("{:.1} ms", time.as_secs_f64() * 1_000.0);
    println!(
        "{size:>8} {form:5} {kind:5} {:>10} {:>10} {:>10}",
        milliseconds(read),
        milliseconds(judge),
        milliseconds(order)
    );
}
