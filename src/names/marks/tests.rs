use super::super::{What, read};

fn names(text: &str) -> Vec<String> {
    read(text.as_bytes()).names.iter().map(str::to_owned).collect()
}

#[test]
fn the_sign_in_front_of_each_line_is_no_part_of_the_names() {
    let [a, b] = ["Kampanj_globex_ops", "Kampanj_globex_Redaktion, EU"];
    for text in [
        format!("1. {a}\n2. {b}\n"),
        format!("3) {a}\r\n4) {b}\r\n"),
        format!("(1) {a}\n(2) {b}"),
        format!("> {a}\n> {b}\n"),
        format!(">{a}\n>\n>{b}\n"),
        format!("Am 3. Mai schrieb Ada:\n> > {a}\n> > {b}\n"),
        format!("> 1. {a}\n> 2. {b}\n"),
        format!("• {a}\n• {b}\n"),
        format!("- [ ] {a}\n- [x] {b}\n"),
        format!("- {a}\n1. {b}\n"),
        format!("profiles:\n  - {a}\n  - {b}\n"),
        format!("=\"{a}\"\n=\"{b}\"\n"),
        format!("'{a}\n'{b}\n"),
        format!("'{a}',\n'{b}',\n"),
    ] {
        assert_eq!(names(&text), [a, b], "{text}");
    }
}

#[test]
fn a_sign_that_begins_a_name_is_the_names_own() {
    for list in [
        "1. FC Köln - Campaign - ops\n4. Liga - Campaign - ops\n",
        "1. FC Köln - Campaign - ops\n",
        "1. FC Köln - Campaign - ops\n1. FC Köln - Campaign - dev\n",
        "→ Campaign - x\nCampaign - y\n",
        "★ Campaign - x\n★ Campaign - y\n",
        "a) Campaign - x\nc) Campaign - x\n",
        "A - Campaign - x\nB - Campaign - x\n",
        "[1] Campaign - a\n[1] Campaign - b\n",
        "#Campaign - a\n#Campaign - b\n",
        "acme.com:Campaign - a\nacme.com:Campaign - b\n",
        "+1 Campaign - a\n+2 Campaign - b\n",
        "Name: Campaign - x\nCampaign - y\n",
        "'t Hof - Campaign - ops\n's-Hertogenbosch - Campaign - ops\n",
        "'VIP' - Campaign - ops\n",
        "2024 - Campaign\n2025 - Campaign\n",
        "1.Campaign\n2.Campaign\n",
        "- Campaign - acme - x\nCampaign - acme - y\n",
        "> Campaign - acme - x\nCampaign - acme - y\n",
    ] {
        assert_eq!(names(list), list.lines().collect::<Vec<_>>(), "{list}");
    }
}

#[test]
fn the_same_lead_on_every_line_is_no_part_of_the_names() {
    let all = ["Campaign - acme - admin", "Campaign - acme - Delivery, EU", "Photoshop"];
    for leads in [
        ["☐ ", "☑ ", "☐ "],
        ["✓ ", "✓ ", "✔ "],
        ["→ ", "→ ", "→ "],
        ["➢ ", "➢ ", "➢ "],
        ["a) ", "b) ", "c) "],
        ["[1] ", "[2] ", "[3] "],
        ["#1 ", "#2 ", "#3 "],
        ["1 - ", "2 - ", "3 - "],
        ["1: ", "2: ", "3: "],
        ["Profile 1: ", "Profile 2: ", "Profile 3: "],
        ["profiles.txt:1:", "profiles.txt:7:", "profiles.txt:12:"],
        ["a/b.csv:", "a/b.csv:", "a/c.csv:"],
        ["+", "+", "+"],
    ] {
        let lines: Vec<String> = leads.iter().zip(all).map(|(lead, name)| format!("{lead}{name}\n")).collect();
        let text = lines.concat();
        let reading = read(text.as_bytes());
        assert_eq!(reading.names.iter().collect::<Vec<_>>(), all, "{text}");
        assert_eq!((reading.notes[0].what, reading.notes[0].count), (What::Signs, 3), "{text}");
        // What the mask itself asks for stays.
        let settled = reading.settled(None, &|name| name.starts_with(leads[0].trim_end()));
        assert_eq!(settled.names.get(0), text.lines().next(), "{text}");
    }
    let groups = "CN=Campaign - acme - a,OU=Groups,DC=acme\ncn=Campaign - acme - b, ou=Groups, dc=acme\n";
    assert_eq!(names(groups), ["Campaign - acme - a", "Campaign - acme - b"]);
}

#[test]
fn quotes_that_some_names_of_a_bulleted_list_need_are_none_of_them() {
    let [a, b, c] = ["Campaign - acme - a", "Campaign - acme - R&D", "Campaign - acme - it's"];
    for text in [
        format!("profiles:\n  - {a}\n  - \"{b}\"\n  - 'Campaign - acme - it\'\'s'\n"),
        format!("profiles:\n- name: {a}\n- name: \"{b}\"\n- name: {c}\n"),
        format!("Hi Jan,\nthe profiles are\n- {a}\n- \"{b}\"\n- {c}\nRegards\n"),
    ] {
        assert_eq!(names(&text), [a, b, c], "{text}");
    }
    let own = "- \"VIP\" - Campaign - ops\n- 'EU' - Campaign - 'x'\n";
    assert_eq!(names(own), ["\"VIP\" - Campaign - ops", "'EU' - Campaign - 'x'"]);
}
