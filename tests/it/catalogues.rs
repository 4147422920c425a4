//! The catalogues side by side: the same messages with the same arguments, plural forms of the language, and in each
//! what is never translated.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser::parse;
use ims_setup::setup::field::{FIELDS, SCOPE_FULL};
use ims_setup::wizard::keymap::Action;
use ims_setup::words::catalogue::{LANGUAGES, Language};
use regex::Regex;

/// Plural categories of whole numbers that a catalogue tells apart (CLDR); `other` is everywhere. Spanish has `many` for
/// millions, which nothing here counts.
const PLURALS: [(&str, &[&str]); 7] = [
    ("en", &["one"]),
    ("de", &["one"]),
    ("es", &["one"]),
    ("ko", &[]),
    ("nl", &["one"]),
    ("sv", &["one"]),
    ("zh-Hant", &[]),
];

/// What stands in every language as it stands in English: what is typed, what is in files, and what the client console,
/// which is English everywhere, shows.
const KEPT: [&str; 26] = [
    "Connect with an Adobe ID",
    "Integration with the Adobe Experience Cloud",
    "Adobe Experience Cloud Shared Audiences Integration",
    "Installation of packages successful",
    "Administration > Platform > External accounts",
    "Administration > Access Management > Operators > Contact points",
    "Tools > Advanced > Import package",
    "Install a standard package",
    "Help > About",
    "Adobe_Experience_Cloud",
    "Adobe_Marketing_Cloud",
    "@AdobeOrg",
    "Campaign1",
    "IMS_SECRET",
    "dma_campaign_classic",
    "(.*)",
    "(?:",
    "Campaign - acme - ",
    "nlserver pdump",
    "systemctl stop nlserver",
    "systemctl start nlserver",
    "nonIMSAuthnAPI",
    ".ims.yaml",
    "chmod 600",
    "sudo -u",
    "ims-setup mask",
];

/// One message: what it says in all its variants, its arguments, and for each choice in it the names of the variants.
#[derive(Debug, Default)]
struct Message {
    text: String,
    arguments: BTreeSet<String>,
    choices: Vec<Vec<String>>,
}

impl Message {
    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.text.push_str(value),
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
        self.text.push('\n');
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                let name = |key: &VariantKey<&str>| match key {
                    VariantKey::Identifier { name } => (*name).to_owned(),
                    VariantKey::NumberLiteral { value } => (*value).to_owned(),
                };
                self.choices.push(variants.iter().map(|variant| name(&variant.key)).collect());
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.arguments.insert(id.name.to_owned());
            }
            InlineExpression::StringLiteral { value } => self.text.push_str(value),
            InlineExpression::Placeable { expression } => self.expression(expression),
            _ => {}
        }
    }
}

fn messages(language: Language) -> BTreeMap<String, Message> {
    let resource = parse(language.catalogue).unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", language.tag));
    let mut found = BTreeMap::new();
    for entry in resource.body {
        if let Entry::Message(message) = entry {
            let mut read = Message::default();
            read.pattern(&message.value.expect("a message says something"));
            found.insert(message.id.name.to_owned(), read);
        }
    }
    found
}

/// Holds every language but English against English; all that is wrong is told at once.
fn compare(wrong: impl Fn(Language, &str, &Message, &Message) -> Vec<String>) {
    let english = messages(LANGUAGES[0]);
    let mut told = Vec::new();
    for language in &LANGUAGES[1..] {
        let theirs = messages(*language);
        for (key, ours) in &english {
            if let Some(theirs) = theirs.get(key) {
                told.extend(wrong(*language, key, ours, theirs).into_iter().map(|what| (language.tag, key, what)));
            }
        }
    }
    assert!(told.is_empty(), "{told:#?}");
}

#[test]
fn every_catalogue_has_the_messages_of_the_english_one_and_no_others() {
    let english: BTreeSet<String> = messages(LANGUAGES[0]).into_keys().collect();
    assert!(english.len() > 400, "the catalogue was read");
    for language in LANGUAGES {
        let theirs: BTreeSet<String> = messages(language).into_keys().collect();
        let missing: Vec<_> = english.difference(&theirs).collect();
        let unknown: Vec<_> = theirs.difference(&english).collect();
        assert!(missing.is_empty() && unknown.is_empty(), "{}: missing {missing:?}, unknown {unknown:?}", language.tag);
    }
}

#[test]
fn every_message_takes_the_arguments_of_the_english_one() {
    compare(|_, _, ours, theirs| {
        let same = ours.arguments == theirs.arguments;
        if same { Vec::new() } else { vec![format!("{:?} in place of {:?}", theirs.arguments, ours.arguments)] }
    });
}

#[test]
fn plural_forms_are_those_of_the_language() {
    for language in LANGUAGES {
        let (_, plurals) = PLURALS.iter().find(|(tag, _)| *tag == language.tag).expect("its plural forms are known");
        for (key, message) in messages(language) {
            for choice in message.choices {
                let named: BTreeSet<&str> =
                    choice.iter().map(String::as_str).filter(|name| name.parse::<u32>().is_err()).collect();
                let wanted: BTreeSet<&str> = plurals.iter().copied().chain(["other"]).collect();
                let many = language.tag == "es" && named.iter().all(|name| wanted.contains(name) || *name == "many");
                assert!(named == wanted || many, "{}: {key} has {named:?}, not {wanted:?}", language.tag);
            }
        }
    }
}

#[test]
fn what_is_never_translated_stands_in_every_language() {
    let typed = Regex::new(r"https?://[\w.-]+\w|--[a-z]+(?:-[a-z]+)*|Ctrl-[A-Z_]|\$[A-Z_]+").expect("is one");
    let scopes: Vec<&str> = SCOPE_FULL.split(',').filter(|scope| scope.contains(['_', '.'])).collect();
    compare(|_, key, ours, theirs| {
        // The labels themselves are translated; the console's own stands beside them.
        if ["label-", "short-", "group-"].iter().any(|family| key.starts_with(family)) {
            return Vec::new();
        }
        let kept = KEPT.iter().chain(&scopes).copied().filter(|kept| ours.text.contains(kept));
        let typed = typed.find_iter(&ours.text).map(|found| found.as_str());
        let lost = kept.chain(typed).filter(|kept| !theirs.text.contains(kept));
        lost.map(|lost| format!("{lost} is not in {:?}", theirs.text.trim())).collect()
    });
}

#[test]
fn no_english_sentence_stands_in_another_catalogue() {
    // A sentence has two words that are no argument and no name.
    let word = Regex::new(r"\b[a-z]{2,}\b").expect("is one");
    compare(|_, key, ours, theirs| {
        let mut plain = ours.text.clone();
        for kept in KEPT {
            plain = plain.replace(kept, "");
        }
        let sentence = word.find_iter(&plain).count() > 1 && !key.starts_with("label-") && !key.starts_with("value-");
        let same = sentence && ours.text == theirs.text;
        if same { vec![format!("is English: {:?}", theirs.text.trim())] } else { Vec::new() }
    });
}

#[test]
fn no_part_of_an_english_sentence_stands_in_another_catalogue() {
    // What is to be sent to Adobe is in English, in whatever quotes the language has.
    let sent = Regex::new("Please [^.;]*").expect("is one");
    let run = Regex::new(r"[a-z]{2,}(?: [a-z]{2,}){3,}").expect("is one");
    compare(|_, _, ours, theirs| {
        let plain = |text: &str| {
            let text = KEPT.iter().fold(text.to_owned(), |text, kept| text.replace(kept, ";"));
            sent.replace_all(&text, ";").into_owned()
        };
        let (ours, theirs) = (plain(&ours.text), plain(&theirs.text));
        let parts = |run: &str| {
            let words: Vec<&str> = run.split(' ').collect();
            words.windows(4).map(|four| four.join(" ")).collect::<Vec<_>>()
        };
        let stays = run.find_iter(&ours).flat_map(|found| parts(found.as_str())).filter(|part| theirs.contains(part));
        stays.map(|part| format!("is English: {part}")).collect()
    });
}

#[test]
fn a_language_with_a_console_of_its_own_calls_the_fields_as_that_does() {
    for language in LANGUAGES {
        let theirs = messages(language);
        for row in &FIELDS {
            let labels = ims_setup::setup::console::labels(language.tag, row.field);
            if let [own, _english] = labels[..] {
                let label = &theirs[&format!("label-{}", row.key.replace('_', "-"))].text;
                assert_eq!(label.trim(), own, "{}", language.tag);
            }
        }
    }
}

#[test]
fn what_the_console_shows_is_named_as_it_shows_it() {
    let english = messages(LANGUAGES[0]);
    for row in FIELDS.iter().filter(|row| !row.console_label.is_empty() && row.key != "package") {
        let label = &english[&format!("label-{}", row.key.replace('_', "-"))].text;
        assert_eq!(label.trim(), row.console_label, "the English label is the console's own");
    }
    for kept in KEPT {
        assert!(english.values().any(|message| message.text.contains(kept)), "nothing says {kept} any more");
    }
}

#[test]
fn a_language_has_a_name_of_its_own_and_a_tag_that_leads_to_it() {
    let mut names = BTreeSet::new();
    for language in LANGUAGES {
        assert!(!language.name.is_empty() && names.insert(language.name), "{}", language.tag);
        let found = ims_setup::words::locale::find(language.tag, &LANGUAGES).map(|found| found.tag);
        assert_eq!(found, Some(language.tag));
    }
    // The one action without a row in the key table.
    assert!(messages(LANGUAGES[0]).contains_key(&format!("action-{}", Action::Language.name())));
}
