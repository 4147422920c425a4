use proptest::prelude::*;

use super::*;

fn listed(text: &str) -> Vec<String> {
    read(text.as_bytes()).names.iter().map(str::to_owned).collect()
}

#[test]
fn lines_of_any_ending_with_a_mark_and_blank_lines() {
    let reading = read("\u{feff}Campaign - acme - a\r\nCampaign - acme - b\r\r\n   \nCampaign - acme - c".as_bytes());
    let names: Vec<_> = reading.names.iter().collect();
    assert_eq!(names, ["Campaign - acme - a", "Campaign - acme - b", "Campaign - acme - c"]);
    assert_eq!(reading.form, Form::Lines);
    assert_eq!(reading.unreadable_count, 0);
}

#[test]
fn blanks_at_the_ends_of_a_name_are_taken_off_and_counted() {
    for text in [
        " a \n\tb\nc",
        "a\u{a0}\r\n\u{202f}b\r\nc\r\n",
        "a\u{3000}\nb\u{200b}\nc\n",
        "Profile,Members\na ,1\n\tb,2\nc,3\n",
    ] {
        let reading = read(text.as_bytes());
        assert_eq!((reading.names.iter().collect::<Vec<_>>(), reading.trimmed), (vec!["a", "b", "c"], 2), "{text:?}");
    }
    assert_eq!(read(b"a b\nc\n").trimmed, 0);
    let (groups, reading) = Groups::reading(b"delivery\t\nadmin\n offer\n");
    assert_eq!((groups.iter().collect::<Vec<_>>(), reading.trimmed), (vec!["delivery", "admin", "offer"], 2));
}

#[test]
fn a_line_ends_where_unicode_says_so() {
    assert_eq!(listed("a\u{2028}b\u{2029}c\u{85}d\n"), ["a", "b", "c", "d"]);
    assert_eq!(listed("Profile,Members\u{2028}a,1\u{2028}b,2"), ["a", "b"]);
    // Within JSON it ends nothing.
    assert_eq!(read("[\"a\u{2028}b\", \"c\"]".as_bytes()).unreadable_count, 1);
}

#[test]
fn half_a_character_of_utf16_is_no_other_one() {
    let mut bytes = vec![0xFF, 0xFE];
    bytes.extend([0x61, 0, 0x0A, 0, 0x00, 0xD8, 0x0A, 0, 0x62, 0]);
    let reading = read(&bytes);
    assert_eq!(reading.names.iter().collect::<Vec<_>>(), ["a", "b"]);
    assert_eq!(reading.unreadable, [Unreadable { line: 2, reason: Reason::NotUtf8 }]);
    bytes.push(0x63);
    assert_eq!(read(&bytes).unreadable_count, 2, "an odd byte at the end");
}

#[test]
fn bullets_and_the_key_above_them_are_no_part_of_names() {
    for text in [
        "- a b\n- c\n",
        "---\nprofiles:\n  - a b\n  - c\n",
        "* a b\r\n* c",
        "\u{2022} a b\n\u{2022}\tc\n",
        "- \"a b\"\n- \"c\"\n",
    ] {
        let reading = read(text.as_bytes());
        assert_eq!((reading.names.iter().collect::<Vec<_>>(), reading.trimmed), (vec!["a b", "c"], 0), "{text:?}");
    }
    for text in ["-acme-a\n-acme-b\n", "- a\nb\n", "key:\na\n"] {
        assert_eq!(listed(text), text.lines().collect::<Vec<_>>());
    }
}

#[test]
fn the_head_of_an_answer_is_no_list_of_names() {
    let head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n";
    assert_eq!(listed(&format!("{head}[\"a\"]")), ["a"]);
    assert_eq!(listed(&format!("{head}{head}a\nb\n")), ["a", "b"]);
    let broken = read(format!("{head}[\"a\",]").as_bytes());
    assert_eq!(broken.unreadable, [Unreadable { line: 4, reason: Reason::BrokenJson }], "lines are those of the file");
    assert_eq!(read(head.as_bytes()).seems, Some(Seems::Empty));
}

#[test]
fn a_page_that_announces_more_is_told_where_none_follows() {
    let more = r#"{"lastPage":false,"groups":[{"groupName":"a"}]}"#;
    let last = r#"{"lastPage":true,"groups":[{"groupName":"b"}]}"#;
    let place = |line| vec![Unreadable { line, reason: Reason::MorePages }];
    assert_eq!(read(more.as_bytes()).unreadable, place(1));
    assert_eq!(read(format!("{more}\n{more}\n").as_bytes()).unreadable, place(2));
    for whole in [format!("{more}{last}"), format!("[{last},{more}]"), last.to_owned(), "[\"a\"]".to_owned()] {
        assert_eq!(read(whole.as_bytes()).unreadable, [], "{whole}");
    }
}

#[test]
fn a_line_that_is_no_text_is_named_and_the_rest_used() {
    let reading = read(b"one\n\xFF\xFEtwo\nthr\x07ee\nfour\n");
    assert_eq!(reading.names.iter().collect::<Vec<_>>(), ["one", "four"]);
    assert_eq!(
        reading.unreadable,
        [Unreadable { line: 2, reason: Reason::NotUtf8 }, Unreadable { line: 3, reason: Reason::ControlCharacters }]
    );
}

#[test]
fn utf16_as_spreadsheets_save_it() {
    let mut bytes = vec![0xFF, 0xFE];
    bytes.extend("Añb\r\nc\r\n".encode_utf16().flat_map(u16::to_le_bytes));
    assert_eq!(read(&bytes).names.iter().collect::<Vec<_>>(), ["Añb", "c"]);
}

#[test]
fn csv_with_a_header_finds_the_column_by_its_name() {
    let reading = read(
        "ID,Product Profile Name,Members\n1,\"Campaign - acme, eu - \"\"x\"\"\",3\n2,Campaign - acme - y,0\n"
            .as_bytes(),
    );
    assert_eq!(reading.form, Form::Csv);
    assert_eq!(reading.names.iter().collect::<Vec<_>>(), ["Campaign - acme, eu - \"x\"", "Campaign - acme - y"]);
    assert_eq!(listed("Name;Admins\r\nCampaign;2\r\nOther;1\r\n"), ["Campaign", "Other"]);
    assert_eq!(listed("groupName\nCampaign - a\nCampaign - b"), ["Campaign - a", "Campaign - b"]);
    assert_eq!(listed("sep=;\nid;name\n1;A\n"), ["A"]);
}

#[test]
fn csv_without_a_header_finds_the_column_by_what_stands_in_it() {
    assert_eq!(
        listed("17;Campaign - acme - a\n18;Campaign - acme - b\n"),
        ["Campaign - acme - a", "Campaign - acme - b"]
    );
    assert_eq!(
        listed("ann@acme.example,Photo,Campaign - a\nbob@acme.example,Photo,Campaign - b\n"),
        ["Campaign - a", "Campaign - b"]
    );
    assert_eq!(listed("\"Campaign - a\"\n\"Campaign - b\"\n"), ["Campaign - a", "Campaign - b"]);
}

#[test]
fn a_plain_list_with_commas_in_its_names_stays_one() {
    assert_eq!(listed("Sales, North\nMarketing, South\n"), ["Sales, North", "Marketing, South"]);
    assert_eq!(listed("Campaign - a\nSales; x; y\n"), ["Campaign - a", "Sales; x; y"]);
}

#[test]
fn a_row_that_is_wrong_is_named_by_its_line() {
    let reading = read(b"id,name\n1,A\n2\n3,B\n4,\"C\n5,D\n");
    assert_eq!(reading.names.iter().collect::<Vec<_>>(), ["A", "B", "D"]);
    assert_eq!(
        reading.unreadable,
        [Unreadable { line: 3, reason: Reason::MissingColumn }, Unreadable { line: 5, reason: Reason::OpenQuote }]
    );
}

const PAGE: &str = r#"{"lastPage":false,"result":"success","groups":[
 {"groupId":1,"type":"PRODUCT_PROFILE","groupName":"Campaign - acme - a","memberCount":0,"productName":"Adobe Campaign"},
 {"groupId":2,"type":"PRODUCT_PROFILE","groupName":"Photos","productName":"Photoshop"},
 {"groupId":5,"type":"PRODUCT_PROFILE","groupName":"Photos 2","productName":"Photoshop"},
 {"groupId":3,"type":"USER_GROUP","groupName":"Everyone"},
 {"groupId":4,"type":"SYSADMIN_GROUP","groupName":"_org_admin"}]}"#;

#[test]
fn a_page_of_the_api_is_filtered_by_type_and_products_are_counted() {
    let reading = read(PAGE.as_bytes());
    assert_eq!(reading.form, Form::Json);
    assert_eq!(reading.names.iter().collect::<Vec<_>>(), ["Campaign - acme - a", "Photos", "Photos 2", "Everyone"]);
    assert_eq!(reading.left_out, 1);
    assert_eq!(reading.products, [("Adobe Campaign".to_owned(), 1), ("Photoshop".to_owned(), 2)]);
    assert_eq!(reading.user_groups, [3]);
    assert!(reading.is_user_group(3) && !reading.is_user_group(0));
}

#[test]
fn pages_one_after_the_other_or_in_an_array_repeat_nothing() {
    let end = r#"{"lastPage":true,"result":"Not found"}"#;
    for text in [format!("{PAGE}\n{PAGE}{end}"), format!("[{PAGE},{PAGE},{end}]")] {
        let reading = read(text.as_bytes());
        assert_eq!(reading.names.len(), 4);
        assert_eq!(reading.duplicates, 5);
        assert_eq!(reading.unreadable_count, 0);
    }
    // Without an id, type and name tell groups apart.
    let text = r#"{"groups":[{"type":"USER_GROUP","groupName":"x"},{"type":"PRODUCT_PROFILE","groupName":"x"},
        {"type":"PRODUCT_PROFILE","groupName":"x"}]}"#;
    assert_eq!(listed(text), ["x", "x"]);
    let text = r#"[{"groupName":"x","productName":"P"},{"groupName":"x","productName":"Q"},{"groupName":"x","productName":"Q"}]"#;
    assert_eq!(listed(text), ["x", "x"]);
}

#[test]
fn a_broken_page_is_named_and_the_next_one_read() {
    let reading = read(b"{\"groups\":[{\"groupName\":\"a\"}]}\n{\"groups\":[{\"groupName\":\"b\"\n{\"groups\":[{\"groupName\":\"c\"}]}\n");
    assert_eq!(reading.names.iter().collect::<Vec<_>>(), ["a", "c"]);
    assert_eq!(reading.unreadable, [Unreadable { line: 3, reason: Reason::BrokenJson }]);
    let reading = read(b"{\"groups\":[{\"groupName\":7},{\"groupName\":\"b\"}]}");
    assert_eq!(reading.names.iter().collect::<Vec<_>>(), ["b"]);
    assert_eq!(reading.unreadable, [Unreadable { line: 1, reason: Reason::NamelessGroup }]);
}

#[test]
fn a_name_that_begins_like_json_is_a_name() {
    assert_eq!(listed("[EU] Campaign - a\n{x} b\n"), ["[EU] Campaign - a", "{x} b"]);
}

#[test]
fn reading_can_be_stopped() {
    let bytes = "x\n".repeat(50_000).into_bytes();
    assert!(read_owned(bytes, &mut |done| done < 20_000).is_none());
}

#[test]
fn groups_are_kept_to_the_letter_and_once() {
    let groups = Groups::reading("\u{feff}admin\r\nAdmin\r\n\r\nadmin\r\n".as_bytes()).0;
    assert_eq!(groups.iter().collect::<Vec<_>>(), ["admin", "Admin"]);
    assert_eq!(groups.place("Admin"), Some(1));
    assert_eq!(groups.place("ADMIN"), None);
}

#[derive(Debug, Clone)]
enum Edit {
    Push(String),
    Replace(usize, String),
    Remove(usize),
}

fn edit() -> impl Strategy<Value = Edit> {
    prop_oneof![
        ".{0,8}".prop_map(Edit::Push),
        (0..12_usize, ".{0,8}").prop_map(|(index, name)| Edit::Replace(index, name)),
        (0..12_usize).prop_map(Edit::Remove),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn the_store_is_a_list_of_strings(edits in prop::collection::vec(edit(), 0..40)) {
        let (mut names, mut list) = (Names::new(), Vec::<String>::new());
        for edit in edits {
            match edit {
                Edit::Push(name) => {
                    names.push(&name);
                    list.push(name);
                }
                Edit::Replace(index, name) => {
                    names.replace(index, &name);
                    if let Some(place) = list.get_mut(index) {
                        *place = name;
                    }
                }
                Edit::Remove(index) => {
                    names.remove(index);
                    if index < list.len() {
                        list.remove(index);
                    }
                }
            }
            prop_assert_eq!(names.len(), list.len());
            prop_assert!(names.iter().eq(list.iter().map(String::as_str)));
        }
    }

    #[test]
    fn any_bytes_are_read_without_harm(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let reading = read(&bytes);
        prop_assert!(reading.names.iter().all(|name| !name.trim().is_empty()));
    }

    #[test]
    fn any_structure_is_read_without_harm(text in "[\\[{\"},:;a\\n\\r\\t 1\\]]{0,60}") {
        let reading = read(text.as_bytes());
        prop_assert!(reading.unreadable.iter().all(|place| place.line >= 1));
    }
}
