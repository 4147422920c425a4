//! The ribbon under the mask: one sign a name, the chosen one in brackets, how many get in behind it.

use super::walk_keys::{PACKET, bytes};
use crate::support::emulated;
use crate::support::stage::Stage;
use ims_setup::style::glyphs::Glyphs;
use ims_setup::terminal::depth::Depth;
use ims_setup::words::Look;
use ims_setup::words::catalogue::{LANGUAGES, Words};

/// A mask, and `count` names of which each tenth is missed.
fn with_names(count: usize, mask: &str) -> Stage {
    tested(Stage::new(), count, mask)
}

fn tested(mut stage: Stage, count: usize, mask: &str) -> Stage {
    let name = |at: usize| format!("Campai{} - acme - g{at}", if at % 10 == 9 { "ng" } else { "gn" });
    let names: Vec<String> = (0..count).map(name).collect();
    stage.keys("<a-6>").keys(&mask.replace(' ', "<space>")).keys("<down>").paste(&names.join("\n"));
    stage
}

const MASK: &str = "Campaign - acme - (.*)";

/// The line with the ribbon; empty where there is none.
fn ribbon(stage: &Stage) -> String {
    let is_one = |line: &&str| line.contains(" in · ") || line.contains(" in - ");
    let screen = stage.screen();
    screen.lines().find(is_one).map(|line| line.get(20..).unwrap_or(line).trim().to_owned()).unwrap_or_default()
}

#[test]
fn each_name_has_a_sign_in_the_order_of_the_list_and_the_chosen_one_is_bracketed() {
    let mut stage = with_names(30, MASK);
    assert!(ribbon(&stage).ends_with("✓✓✓✓✓✓✓✓✓[✗]✓✓✓✓✓✓✓✓✓✗✓✓✓✓✓✓✓✓✓✗  27 in · 3 out"), "{}", stage.screen());
    stage.keys("<right>");
    assert!(ribbon(&stage).ends_with("✓✓✓✓✓✓✓✓✓✗✓✓✓✓✓✓✓✓✓[✗]✓✓✓✓✓✓✓✓✓✗  27 in · 3 out"), "{}", stage.screen());
    stage.keys("<home>");
    assert!(ribbon(&stage).contains("[✓]✓✓✓✓✓✓✓✓✗"), "{}", stage.screen());
    stage.keys("<s-tab>");
    assert!(ribbon(&stage).contains("✓✓✓✓✓✓✓✓✓✗✓") && !ribbon(&stage).contains('['), "{}", stage.screen());
}

#[test]
fn a_repair_of_the_mask_turns_all_signs_at_once() {
    let mut stage = with_names(30, "Campaing - acme - (.*)");
    assert!(ribbon(&stage).contains("✗✗✗✗✗✗✗✗✗✓") && ribbon(&stage).contains("3 in · 27 out"), "{}", stage.screen());
    stage.keys("<s-tab><c-u>Campaign<space>-<space>acme<space>-<space>(.*)");
    assert!(ribbon(&stage).contains("27 in · 3 out"), "{}", stage.screen());
}

#[test]
fn beyond_the_width_a_sign_stands_for_several_and_the_worst_of_them_is_seen() {
    let mut stage = with_names(200, MASK);
    let shown = ribbon(&stage);
    assert!(
        shown.contains("  each sign ") && shown.contains(" names  180 in · 20 out") && shown.contains("[✗]"),
        "{}",
        stage.screen()
    );
    assert!(stage.screen().lines().all(|line| ims_setup::style::fit::width(line) <= 80));
    stage.keys("<end><up>");
    assert!(ribbon(&stage).contains("[✗]  each sign"), "the last sign is that of the last name\n{}", stage.screen());
    let wide = tested(Stage::new().sized(120, 40), 60, MASK);
    assert!(!ribbon(&wide).contains("each sign"), "each has its own where there is room\n{}", wide.screen());
}

#[test]
fn names_of_other_products_are_no_misses() {
    let mut stage = Stage::new();
    stage.keys("<a-6>Campaign<space>-<space>acme<space>-<space>(.*)<down>").paste(
        r#"{"lastPage":true,"result":"success","groups":[
 {"type":"PRODUCT_PROFILE","groupName":"Campaign - acme - delivery","productName":"Adobe Campaign"},
 {"type":"PRODUCT_PROFILE","groupName":"Photos","productName":"Photoshop"},
 {"type":"PRODUCT_PROFILE","groupName":"Campaign - acme - ","productName":"Adobe Campaign"},
 {"type":"PRODUCT_PROFILE","groupName":"Campaign - acme - admin","productName":"Adobe Campaign"}]}"#,
    );
    assert!(ribbon(&stage).ends_with("✓·[✗]!  2 in · 1 out · 1 of another product"), "{}", stage.screen());
    stage.keys("<home><right>");
    assert!(stage.screen().contains("▸✗ Campaign - acme -"), "the key passes the other product\n{}", stage.screen());
    stage.keys("<space>");
    assert!(stage.screen().contains("Profile names: shut out, 1"), "as the ribbon has it\n{}", stage.screen());
}

#[test]
fn a_terminal_of_ascii_alone_shows_it_too() {
    let mut stage = Stage::new();
    stage.look.glyphs = Glyphs::ascii();
    let stage = tested(stage, 30, MASK);
    assert!(ribbon(&stage).ends_with("+++++++++[x]+++++++++x+++++++++x  27 in - 3 out"), "{}", stage.screen());
    assert!(ribbon(&tested(stage, 300, MASK)).contains("each sign"), "several");
}

#[test]
fn of_two_names_it_says_nothing_that_they_do_not() {
    let stage = with_names(2, MASK);
    let page = stage.screen().lines().take(20).collect::<Vec<_>>().join("\n");
    assert!(!page.contains("2 in"), "{page}");
    assert!(stage.screen().contains("2 match · 0 missed"), "{}", stage.screen());
}

#[test]
fn each_key_along_it_fits_one_packet() {
    let mut over = Vec::new();
    for language in LANGUAGES {
        let mut stage = Stage::new();
        stage.look.words = Words::new(language);
        let look = Look { words: Words::new(language), ..crate::support::stage::look() };
        let mut terminal = emulated::Stage::new(80, 24, Depth::Ansi16);
        stage.keys("<a-6>");
        bytes(&mut terminal, &stage, &look);
        // Every second one is missed: no two signs are alike.
        let name = |at: usize| format!("Campai{} - acme - g{at}", if at % 2 == 1 { "ng" } else { "gn" });
        let names: Vec<String> = (0..60).map(name).collect();
        stage.keys("Campaign<space>-<space>acme<space>-<space>(.*)<down>");
        bytes(&mut terminal, &stage, &look);
        stage.paste(&names.join("\n"));
        let pasted = bytes(&mut terminal, &stage, &look);
        let mut check = |what: &str, bytes: usize| {
            if bytes > PACKET {
                over.push(format!("{} {what}: {bytes}", language.tag));
            }
        };
        check("pasted", pasted);
        for key in ["<right>", "<down>", "<end>", "<home>", "<space>", "<space>", "<space>", "<s-tab>", "<tab>"] {
            stage.keys(key);
            check(key, bytes(&mut terminal, &stage, &look));
        }
    }
    assert_eq!(over, Vec::<String>::new());
}

#[test]
fn in_every_language_there_is_room_for_it_beside_what_it_says() {
    let mut without = Vec::new();
    for language in LANGUAGES {
        let mut stage = Stage::new();
        stage.look.words = Words::new(language);
        let product = |at: usize| if at % 3 == 2 { "Photoshop" } else { "Adobe Campaign" };
        let name = |at: usize| format!("Campai{} - acme - g{at}", if at.is_multiple_of(3) { "gn" } else { "ng" });
        let one = |at: usize| {
            let (name, product) = (name(at), product(at));
            format!(r#"{{"type":"PRODUCT_PROFILE","groupName":"{name}","productName":"{product}"}}"#)
        };
        let groups: Vec<String> = (0..30).map(one).collect();
        stage.keys("<a-6>Campaign<space>-<space>acme<space>-<space>(.*)<down>");
        stage.paste(&format!(r#"{{"lastPage":true,"result":"success","groups":[{}]}}"#, groups.join(",")));
        let signs = |line: &str| line.matches(['\u{2713}', '\u{2717}', '·']).count() >= 30;
        if !stage.screen().lines().any(signs) {
            without.push(format!("{}\n{}", language.tag, stage.screen()));
        }
    }
    assert!(without.is_empty(), "{}", without.join("\n"));
}

#[test]
fn thirty_names_have_a_sign_each_in_every_language() {
    for language in LANGUAGES {
        let mut stage = with_names(29, MASK);
        stage.look.words = Words::new(language);
        stage.keys("<home>");
        let screen = stage.screen();
        let signs = |line: &&str| line.matches(['\u{2713}', '\u{2717}']).count() >= 29;
        assert!(screen.lines().any(|line| signs(&line)), "{}\n{screen}", language.tag);
    }
}
