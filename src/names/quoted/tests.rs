use super::super::{What, read};

fn names(text: &str) -> Vec<String> {
    read(text.as_bytes()).names.iter().map(str::to_owned).collect()
}

#[test]
fn names_in_quotes_are_read_whatever_stands_between_them() {
    let all = ["Campaign - acme - admin", "Campaign - acme - Delivery, EU", "AEM Sites"];
    for (open, close) in [
        ('"', '"'),
        ('\'', '\''),
        ('`', '`'),
        ('“', '”'),
        ('„', '“'),
        ('‘', '’'),
        ('«', '»'),
        ('「', '」'),
        ('『', '』'),
    ] {
        let [a, b, c] = all.map(|name| format!("{open}{name}{close}"));
        for text in [
            format!("{a}, {b}, {c}\n"),
            format!("{a},{b},{c}\n"),
            format!("{a},   {b},\n{c}\n"),
            format!("{a}、{b}、{c}\n"),
            format!("{a}, {b} und {c}\n"),
            format!("{a} {b} {c}\n"),
            format!("Profiles: {a}, {b}, {c}\n"),
            format!("{a}\n{b}\n{c}\n"),
            format!("profiles = [\n    {a},\n    {b},  # EU\n    {c},\n]\n"),
            format!("const profiles = [{a}, {b}, {c}];\n"),
            format!("$profiles = @(\n  {a},\n  {b},\n  {c}\n)\n"),
            format!("import os\n\nprofiles: list[str] = [\n  {a},\n  {b}, {c}]\nfor p in profiles:\n  print(p)\n"),
            format!("let p = vec![{a}, {b}];\nlet q = vec![\n{c},\n];\n"),
        ] {
            let read = read(text.as_bytes());
            assert_eq!(read.names.iter().collect::<Vec<_>>(), all, "{text}");
            assert_eq!(read.unreadable_count, 0, "{text}");
        }
    }
    assert_eq!(
        names("\"profiles\": [\n  \"Campaign - a\",\n  \"Campaign - b\"\n],\n"),
        ["Campaign - a", "Campaign - b"]
    );
}

#[test]
fn what_stands_around_a_scripts_list_is_told() {
    let text = "profiles = [\n  'Campaign - acme - a',\n  'Campaign - acme - b'\n]\nprint(profiles)\n";
    let notes = read(text.as_bytes()).notes;
    let told: Vec<_> = notes.iter().map(|note| (note.what, note.line, note.count)).collect();
    assert_eq!(told, [(What::Signs, 2, 2), (What::PassedOver, 1, 2)]);
}

#[test]
fn quotes_of_names_and_of_tables_are_their_own() {
    for list in [
        "Campaign (\"VIP\") - a\nCampaign (\"EU\") - b\n",
        "Campaign - acme, \"Inc.\" - x\nCampaign - acme, \"Inc.\" - y\n",
        "Campaign - acme - \"VIP\", \"EU\"\nCampaign - acme - x\n",
        "\"EMEA\" Campaign, north\n\"APAC\" Campaign, south\n",
        "«acme» Campaign - a\n«acme» Campaign - b\n",
        "「Campaign」acme - a\n「Campaign」acme - b\n",
        "Campaign - acme: (\"a\", \"b\")\n",
        "profiles = ['Campaign - acme - a']\nCampaign - acme - b\n",
        "a: Campaign - acme - x\na: \"Campaign - acme - y\"\n",
        "Adobe Campaign - acme - x\nlist: [\"Campaign - acme - y\"]\n",
    ] {
        assert_eq!(names(list), list.lines().collect::<Vec<_>>(), "{list}");
    }
    let returns = "a: Campaign - acme - x\ra: \"Campaign - acme - y\"\r";
    assert_eq!(names(returns).len(), 2);
    let table = "\"Campaign - acme - a\", \"Adobe Campaign\"\n\"Campaign - acme - b\", \"Adobe Campaign\"\n";
    assert_eq!(names(table), ["Campaign - acme - a", "Campaign - acme - b"]);
    let headed = "\"Name\", \"Users\"\n\"Campaign - acme - a\", \"3\"\n\"AEM Sites\", \"14\"\n";
    assert_eq!(names(headed), ["Campaign - acme - a", "AEM Sites"]);
}

#[test]
fn quotes_that_the_mask_asks_for_come_back() {
    let list = "«Campaign - acme - a»\n«Campaign - acme - b»\n";
    let settled = read(list.as_bytes()).settled(None, &|name| name.starts_with('«'));
    assert_eq!(settled.names.iter().collect::<Vec<_>>(), list.lines().collect::<Vec<_>>());
    assert!(settled.notes.is_empty());
    assert_eq!(names(list), ["Campaign - acme - a", "Campaign - acme - b"]);
}
