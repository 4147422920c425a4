//! Writes and reads drafts: the configuration so far, then `position`, `output`, `written`, `names` and `raw`.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::os::unix::ffi::{OsStrExt, OsStringExt};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::draft::{Draft, HandOver, KEPT_NAMES, KeptNames, Position, Written};
use super::keys::DRAFT;
use super::problem::{Problem, ProblemKind};
use super::reading::{configuration_of, read_document};
use super::secret_form::SecretForm;
use super::shape::{CONFIRMED, Configuration, number};
use super::text::Text;
use super::writing::entries_of;
use crate::base::secret::Secret;
use crate::base::yaml::{Entry, Limits, Mark, Node, Value, from_node, quoted, to_node, write};
use crate::setup::answers::{Answers, Keeping};
use crate::setup::field::{FIELDS, Field};

/// A draft holds fields of up to 1 MiB each, which escapes make up to four times as long.
pub(super) const LIMITS: Limits = Limits { bytes: 64 * 1024 * 1024, ..Limits::CONFIGURATION };

/// The largest draft that is read, in bytes.
pub const MAX_DRAFT_BYTES: usize = LIMITS.bytes;

/// The fields whose value does not parse where it is no number: they go to `raw`.
const NUMBERS: [Field; 2] = [Field::ConsoleBuild, Field::ServerBuild];

/// Why a draft is not taken up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DraftRefusal {
    /// It can't be read, for these reasons.
    Unreadable(Vec<Problem>),
    /// It is of this later version.
    Later(u64),
}

/// The `position` of a draft, and what of the answers has no place in a configuration.
#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
struct PositionText {
    step: Text,
    #[serde(skip_serializing_if = "Option::is_none")]
    field: Option<Text>,
    cursor: usize,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    places: Vec<PlaceText>,
    #[serde(skip_serializing_if = "Option::is_none")]
    row: Option<Text>,
    #[serde(skip_serializing_if = "is_no")]
    secret_typed: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<Text>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name_at: Option<usize>,
    #[serde(skip_serializing_if = "is_no")]
    scope_compared: bool,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    no_secret: Vec<Text>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    withheld: Vec<Text>,
    #[serde(skip_serializing_if = "Text::is_empty")]
    secret_variable: Text,
    #[serde(skip_serializing_if = "Option::is_none")]
    secret_file: Option<Text>,
    #[serde(skip_serializing_if = "Option::is_none")]
    package: Option<Text>,
}

#[derive(Serialize, Deserialize)]
struct PlaceText {
    step: Text,
    field: Text,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands a reference")]
fn is_no(yes: &bool) -> bool {
    !yes
}

/// The text of a draft; `date` (UTC) and `version` (of this program) stand in the comment at its head alone. The secret
/// is not in it, nor is any text that is to be withheld.
pub fn write_draft(draft: &Draft, date: &str, version: &str) -> String {
    let (mut configuration, raw) = parts_of(draft);
    configuration.secret = match draft.answers.keeping {
        Keeping::File => draft.answers.secret_file.clone().map(SecretForm::File),
        Keeping::Environment => Some(SecretForm::Environment(variable_of(draft))),
        Keeping::Inline => Some(SecretForm::Inline(Secret::default())),
    };
    let position = position_of(draft, configuration.package_is_confirmed());
    let mut entries = entries_of(&configuration);
    entries.push(Entry::new("position", to_node(&position)));
    entries.push(Entry::new("output", path_node(&draft.output)));
    if let Some(Written { path, digest }) = &draft.written {
        let written = vec![Entry::new("path", path_node(path)), Entry::new("digest", Node::text(digest))];
        entries.push(Entry::new("written", Node::mapping(written)));
    }
    entries.extend(names_node(&draft.names).map(|names| Entry::new("names", names)));
    entries.extend(hand_over_node(&draft.hand_over).map(|node| Entry::new("hand_over", node)));
    if !raw.is_empty() {
        entries.push(Entry::new("raw", Node::mapping(raw)));
    }
    let head = format!(
        "# Draft of the Adobe IMS set-up of the Campaign instance {}, written by ims-setup {version} on {date} (UTC). It \
         holds no secret.\n",
        quoted(&draft.answers.instance)
    );
    head + &write(&Node::mapping(entries), &|_| None)
}

/// The draft's configuration without its secret, and the texts that don't fit their places in it.
fn parts_of(draft: &Draft) -> (Configuration, Vec<Entry>) {
    let public = Answers { secret: Secret::default(), ..draft.answers.clone() };
    let mut configuration = Configuration::from_answers(&public, &draft.records, "");
    let mut raw = Vec::new();
    for row in &FIELDS {
        let text = configuration.text(row.field);
        let withheld = draft.withhold.contains(&row.field);
        let fits = !NUMBERS.contains(&row.field) || text.is_empty() || number(text).is_some();
        if !withheld && fits {
            continue;
        }
        if !withheld {
            raw.push(Entry::new(row.key, Node::text(text)));
        }
        configuration.set_text(row.field, "");
    }
    (configuration, raw)
}

fn variable_of(draft: &Draft) -> String {
    if draft.withhold.contains(&Field::ImsClientSecret) { String::new() } else { draft.answers.secret_variable.clone() }
}

fn position_of(draft: &Draft, package_is_confirmed: bool) -> PositionText {
    let Position { step, field, cursor, places, row, secret_typed, name, name_at } = &draft.position;
    let answers = &draft.answers;
    let elsewhere = |keeping| answers.keeping != keeping;
    let package = answers.confirmed(Field::Package);
    PositionText {
        step: step.as_str().into(),
        field: field.as_deref().map(Text::from),
        cursor: *cursor,
        places: places
            .iter()
            .map(|(step, field)| PlaceText { step: step.as_str().into(), field: field.as_str().into() })
            .collect(),
        row: row.as_deref().map(Text::from),
        secret_typed: *secret_typed,
        name: name.as_deref().map(Text::from),
        name_at: *name_at,
        scope_compared: answers.scope_compared,
        no_secret: keys_of(&answers.no_secret),
        withheld: keys_of(&draft.withhold),
        secret_variable: if elsewhere(Keeping::Environment) { Text(variable_of(draft)) } else { Text::default() },
        secret_file: answers.secret_file.as_deref().filter(|_| elsewhere(Keeping::File)).map(Text::from),
        package: (package != package_is_confirmed).then(|| Text::from(if package { CONFIRMED } else { "open" })),
    }
}

fn keys_of(fields: &BTreeSet<Field>) -> Vec<Text> {
    fields.iter().map(|field| field.key().into()).collect()
}

fn fields_of(keys: &[Text]) -> BTreeSet<Field> {
    keys.iter().filter_map(|key| Field::from_key(&key.0)).collect()
}

fn names_node(names: &KeptNames) -> Option<Node> {
    match names {
        KeptNames::Typed(names) if names.is_empty() => None,
        KeptNames::Typed(names) => {
            let items = names.iter().take(KEPT_NAMES).map(Node::text).collect();
            Some(Node { mark: Mark::START, tag: None, value: Value::Sequence(items) })
        }
        KeptNames::File(path) => Some(Node::mapping(vec![Entry::new("file", path_node(path))])),
    }
}

fn names_of(node: &Node) -> Option<KeptNames> {
    match &node.value {
        Value::Sequence(items) => {
            items.iter().map(|item| item.characters().map(str::to_owned)).collect::<Option<_>>().map(KeptNames::Typed)
        }
        _ => node.get("file").and_then(path_of).map(KeptNames::File),
    }
}

/// The days by field and by task, as far as there are any.
fn hand_over_node(hand_over: &HandOver) -> Option<Node> {
    let entered: Vec<Entry> =
        hand_over.entered.iter().map(|(field, day)| Entry::new(field.key(), Node::text(day))).collect();
    let done: Vec<Entry> = hand_over.done.iter().map(|(task, day)| Entry::new(task, Node::text(day))).collect();
    let seen: Vec<Entry> =
        hand_over.seen.iter().map(|(field, text)| Entry::new(field.key(), Node::text(text))).collect();
    let parts = [("entered", entered), ("done", done), ("seen", seen)];
    let parts: Vec<Entry> = parts
        .into_iter()
        .filter(|(_, entries)| !entries.is_empty())
        .map(|(key, entries)| Entry::new(key, Node::mapping(entries)))
        .collect();
    (!parts.is_empty()).then(|| Node::mapping(parts))
}

/// What was entered and done; what a later version knows besides is left out.
fn hand_over_of(node: Option<&Node>) -> HandOver {
    let texts = |key: &str| -> Vec<(String, String)> {
        let part = node.and_then(|node| node.get(key));
        let entries = part.into_iter().flat_map(Node::entries);
        entries.filter_map(|entry| Some((entry.key.clone(), entry.value.characters()?.to_owned()))).collect()
    };
    let by_field = |key: &str| texts(key).into_iter().filter_map(|(key, text)| Some((Field::from_key(&key)?, text)));
    HandOver {
        entered: by_field("entered").collect(),
        done: texts("done").into_iter().collect(),
        seen: by_field("seen").collect(),
    }
}

/// A path as text; one that is not UTF-8 as `{bytes: …}`, in hexadecimal digits.
fn path_node(path: &Path) -> Node {
    if let Some(text) = path.to_str() {
        return Node::text(text);
    }
    let digit = |value: u8| char::from_digit(value.into(), 16).unwrap_or_default();
    let digits: String =
        path.as_os_str().as_bytes().iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 0xf)]).collect();
    Node::mapping(vec![Entry::new("bytes", Node::text(digits))])
}

fn path_of(node: &Node) -> Option<PathBuf> {
    let Some(digits) = node.get("bytes").and_then(Node::characters) else {
        return node.characters().map(PathBuf::from);
    };
    let byte = |pair: &[u8]| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok();
    let bytes: Option<Vec<u8>> = digits.as_bytes().chunks(2).map(byte).collect();
    bytes.map(|bytes| PathBuf::from(OsString::from_vec(bytes)))
}

/// Reads a draft.
///
/// # Errors
/// Everything that keeps it from being read, or the later version it is of.
pub fn read_draft(bytes: &[u8]) -> Result<Draft, DraftRefusal> {
    let root = read_document(bytes, LIMITS, DRAFT).map_err(|problems| match problems.as_slice() {
        [Problem { kind: ProblemKind::LaterVersion { version }, .. }] => DraftRefusal::Later(*version),
        _ => DraftRefusal::Unreadable(problems),
    })?;
    draft_of(&root)
}

/// The draft in a tree that was checked.
pub(super) fn draft_of(root: &Node) -> Result<Draft, DraftRefusal> {
    let configuration = configuration_of(root).map_err(DraftRefusal::Unreadable)?;
    let position: PositionText = match root.get("position") {
        None => PositionText::default(),
        Some(node) => from_node(node).ok_or_else(|| unreadable(node, "position"))?,
    };
    let path = |parent: &Node, key: &str| match parent.get(key) {
        None => Ok(PathBuf::new()),
        Some(node) => path_of(node).ok_or_else(|| unreadable(node, key)),
    };
    let names = match root.get("names") {
        None => KeptNames::default(),
        Some(node) => names_of(node).ok_or_else(|| unreadable(node, "names"))?,
    };
    let written = match root.get("written") {
        None => None,
        Some(node) => Some(Written {
            path: path(node, "path")?,
            digest: node.get("digest").and_then(Node::characters).unwrap_or_default().to_owned(),
        }),
    };
    let records = configuration.records;
    Ok(Draft {
        records,
        withhold: fields_of(&position.withheld),
        output: path(root, "output")?,
        written,
        names,
        hand_over: hand_over_of(root.get("hand_over")),
        answers: answers_of(configuration, &position, root.get("raw")),
        position: Position {
            step: position.step.0,
            field: position.field.map(|field| field.0),
            cursor: position.cursor,
            places: position.places.into_iter().map(|place| (place.step.0, place.field.0)).collect(),
            row: position.row.map(|row| row.0),
            secret_typed: position.secret_typed,
            name: position.name.map(|name| name.0),
            name_at: position.name_at,
        },
    })
}

fn unreadable(node: &Node, key: &str) -> DraftRefusal {
    DraftRefusal::Unreadable(vec![Problem::new(ProblemKind::NotText, node.mark, key)])
}

/// The answers of a draft: those of its configuration, and what it keeps of them elsewhere.
fn answers_of(configuration: Configuration, position: &PositionText, raw: Option<&Node>) -> Answers {
    let mut answers = configuration.into_answers();
    answers.scope_compared = position.scope_compared;
    answers.no_secret = fields_of(&position.no_secret);
    if answers.keeping != Keeping::Environment {
        answers.secret_variable.clone_from(&position.secret_variable.0);
    }
    if answers.keeping != Keeping::File {
        answers.secret_file = position.secret_file.as_ref().map(|file| file.0.clone());
    }
    if let Some(package) = &position.package {
        answers.set_confirmed(Field::Package, package.0 == CONFIRMED);
    }
    for field in NUMBERS {
        if let Some(text) = raw.and_then(|raw| raw.get(field.key())).and_then(Node::characters) {
            answers.set_text(field, text);
        }
    }
    answers
}
