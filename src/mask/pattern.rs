//! A mask that compiles: the expression over the whole name, and the automata made from it.

use std::fmt;
use std::ops::Range;
use std::sync::{Arc, OnceLock};

use regex_automata::meta::{self, Regex};
use regex_automata::{Anchored, Input, hybrid, nfa::thompson};
use regex_syntax::ParserBuilder;
use regex_syntax::hir::{Hir, HirKind, Look};

use super::code::Code;
use super::plain::Plain;
use super::syntax::{Cause, Refusal, refusal};

/// The most characters a mask may have.
pub const MAX_CHARS: usize = 1_000;

/// The compiled size that the regex crate refuses to exceed (its documented default).
const MAX_COMPILED: usize = 10 << 20;

/// What a lazy automaton may take. The regex crate's own 2 MiB are too little for one with a Unicode class in a counted
/// repetition, such as `\w{1,80}`: it gives up, and a match takes forty times as long.
const LAZY_CACHE: usize = 8 << 20;

/// How deep groups may be nested (regex-syntax's default).
const MAX_DEPTH: u32 = 250;

/// An association mask that is a regular expression: matched against the complete name, in time linear in it. Cloning
/// shares it.
#[derive(Clone)]
pub struct Mask(Arc<Inner>);

struct Inner {
    text: String,
    body: Hir,
    whole: OnceLock<Option<Regex>>,
    folded: OnceLock<Option<Regex>>,
    prefix: OnceLock<Option<Prefix>>,
    lazy: OnceLock<Option<hybrid::dfa::DFA>>,
    anywhere: OnceLock<Option<Regex>>,
    plain: Option<Plain>,
}

/// The mask read as what stands before the group's name.
pub(super) struct Prefix {
    pub(super) regex: Regex,
    /// The two readings give the same for every name of one line.
    pub(super) agrees: bool,
}

impl Mask {
    /// Compiles `text` over the whole name. The expression is parsed by itself and then anchored, so nothing in it can
    /// reach out of it.
    ///
    /// # Errors
    /// What is wrong and where: the syntax, or the size (over [`MAX_CHARS`] characters, over 10 MiB compiled).
    pub fn parse(text: &str) -> Result<Mask, Refusal> {
        let chars = text.chars().count();
        if chars > MAX_CHARS {
            return Err(Refusal { code: Code::TooLarge, start: MAX_CHARS, end: chars, cause: Cause::Size });
        }
        let body = parse(text, false).map_err(|error| refusal(text, &error))?;
        let (whole, folded, prefix) = (OnceLock::new(), OnceLock::new(), OnceLock::new());
        let (lazy, anywhere) = (OnceLock::new(), OnceLock::new());
        let plain = Plain::of(&body);
        let mask = Mask(Arc::new(Inner { text: text.to_owned(), body, whole, folded, prefix, lazy, anywhere, plain }));
        // Plain text is never too large, and what it matches is told without an automaton: making one takes longer than all else
        // that is asked of the many masks which are tried as a repair.
        if mask.plain().is_none() && mask.whole().is_none() {
            return Err(Refusal { code: Code::TooLarge, start: 0, end: chars, cause: Cause::Size });
        }
        Ok(mask)
    }

    /// The mask as it was typed.
    pub fn text(&self) -> &str {
        &self.0.text
    }

    /// How many groups of it capture.
    pub fn capture_groups(&self) -> usize {
        self.0.body.properties().explicit_captures_len()
    }

    /// Whether the whole of `name` matches.
    pub fn is_match(&self, name: &str) -> bool {
        match self.plain() {
            Some(plain) => plain.group(name).is_some(),
            None => self.whole().is_some_and(|whole| whole.is_match(Input::new(name).earliest(true))),
        }
    }

    /// Its texts, where it is nothing but plain text around one `(.*)`.
    pub(super) fn plain(&self) -> Option<&Plain> {
        self.0.plain.as_ref()
    }

    /// The expression by itself, without anchors.
    pub(super) fn body(&self) -> &Hir {
        &self.0.body
    }

    /// The expression over the whole name; `None` where that is too large.
    fn whole(&self) -> Option<&Regex> {
        self.0.whole.get_or_init(|| compile(&anchored(self.0.body.clone()))).as_ref()
    }

    /// The expression over the whole name, blind to case; `None` where that is too large.
    pub(super) fn folded(&self) -> Option<&Regex> {
        self.0.folded.get_or_init(|| compile(&anchored(parse(&self.0.text, true).ok()?))).as_ref()
    }

    /// The expression before its group, to be found at the start of a name.
    pub(super) fn prefix(&self) -> Option<&Prefix> {
        self.0
            .prefix
            .get_or_init(|| {
                let (head, agrees) = head(&self.0.body);
                let regex = compile(&Hir::concat(vec![Hir::look(Look::Start), head]))?;
                Some(Prefix { regex, agrees })
            })
            .as_ref()
    }

    /// The expression as it is, to be found anywhere in a name.
    pub(super) fn anywhere(&self) -> Option<&Regex> {
        self.0.anywhere.get_or_init(|| compile(&self.0.body)).as_ref()
    }

    /// The anchored, unminimised lazy automaton of the whole expression; `None` where it can't be built. With a Unicode
    /// `\b` in the mask it gives up at the first byte that is not ASCII.
    pub(super) fn lazy(&self) -> Option<&hybrid::dfa::DFA> {
        self.0
            .lazy
            .get_or_init(|| {
                let whole = anchored(self.0.body.clone());
                let config = thompson::Config::new()
                    .nfa_size_limit(Some(MAX_COMPILED))
                    .which_captures(thompson::WhichCaptures::None);
                let nfa = thompson::Compiler::new().configure(config).build_from_hir(&whole).ok()?;
                let config = hybrid::dfa::Config::new()
                    .unicode_word_boundary(true)
                    .cache_capacity(LAZY_CACHE)
                    .skip_cache_capacity_check(true)
                    .minimum_cache_clear_count(Some(0));
                hybrid::dfa::Builder::new().configure(config).build_from_nfa(nfa).ok()
            })
            .as_ref()
    }
}

impl fmt::Debug for Mask {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Mask({:?})", self.text())
    }
}

impl PartialEq for Mask {
    fn eq(&self, other: &Mask) -> bool {
        self.text() == other.text()
    }
}

impl Eq for Mask {}

/// A name that matches.
pub(super) struct Match {
    /// What the first group that takes part captures, in bytes of the name.
    pub(super) group: Option<Range<usize>>,
}

/// A mask with the scratch space of one thread: for judging many names.
pub(super) struct Matcher<'a> {
    /// What tells without an automaton.
    plain: Option<&'a Plain>,
    /// The part before a plain `(.*)` at the end: finding its end is all the capturing there is.
    prefix: Option<(&'a Regex, meta::Cache)>,
    /// None where plain text tells.
    whole: Option<Whole<'a>>,
}

/// The automaton over the whole name, with its scratch space.
struct Whole<'a> {
    regex: &'a Regex,
    cache: meta::Cache,
    slots: Vec<Option<regex_automata::util::primitives::NonMaxUsize>>,
}

impl<'a> Whole<'a> {
    fn of(mask: &'a Mask) -> Option<Whole<'a>> {
        let regex = mask.whole()?;
        Some(Whole { regex, cache: regex.create_cache(), slots: vec![None; regex.group_info().slot_len()] })
    }
}

impl<'a> Matcher<'a> {
    pub(super) fn new(mask: &'a Mask) -> Matcher<'a> {
        let plain = mask.plain();
        Matcher { plain, prefix: None, whole: if plain.is_some() { None } else { Whole::of(mask) } }
    }

    /// One that asks the automaton whatever the mask.
    #[cfg(test)]
    pub(super) fn by_automaton(mask: &'a Mask) -> Matcher<'a> {
        Matcher { plain: None, prefix: None, whole: Whole::of(mask) }
    }

    /// One that is worth its preparation from some thousand names on.
    pub(super) fn for_many(mask: &'a Mask) -> Matcher<'a> {
        let prefix = if mask.plain().is_some() { None } else { mask.prefix().filter(|prefix| prefix.agrees) };
        let prefix = prefix.map(|prefix| (&prefix.regex, prefix.regex.create_cache()));
        Matcher { prefix, ..Matcher::new(mask) }
    }

    pub(super) fn is_match(&mut self, name: &str) -> bool {
        if let Some(plain) = self.plain {
            return plain.group(name).is_some();
        }
        let Some(whole) = &mut self.whole else { return false };
        whole.regex.search_half_with(&mut whole.cache, &Input::new(name).earliest(true)).is_some()
    }

    /// The match of the whole of `name`; `None` on a miss.
    pub(super) fn find(&mut self, name: &str) -> Option<Match> {
        if let Some(plain) = self.plain {
            return plain.group(name).map(|group| Match { group: Some(group) });
        }
        let whole = self.whole.as_mut()?;
        whole.regex.search_slots_with(&mut whole.cache, &Input::new(name), &mut whole.slots)?;
        let mut groups = whole.slots[2..].chunks_exact(2);
        Some(Match { group: groups.find_map(|pair| Some(pair[0]?.get()..pair[1]?.get())) })
    }

    /// What the mask captures from `name`; `None` on a miss and without a group.
    pub(super) fn captured(&mut self, name: &str) -> Option<Range<usize>> {
        self.find(name)?.group
    }

    /// As [`Matcher::captured`], for a name that is known to match.
    pub(super) fn captured_from_match(&mut self, name: &str) -> Option<Range<usize>> {
        if let Some(plain) = self.plain {
            return Some(plain.group_of_match(name));
        }
        match &mut self.prefix {
            // Behind a line feed the plain `(.*)` can't go on, so there the prefix may have to be another one.
            Some((prefix, cache)) if !name.as_bytes().contains(&b'\n') => {
                let end = prefix.search_half_with(cache, &Input::new(name).anchored(Anchored::Yes))?;
                Some(end.offset()..name.len())
            }
            _ => self.captured(name),
        }
    }
}

fn parse(text: &str, fold: bool) -> Result<Hir, Box<regex_syntax::Error>> {
    Ok(ParserBuilder::new().nest_limit(MAX_DEPTH).case_insensitive(fold).build().parse(text)?)
}

fn anchored(body: Hir) -> Hir {
    Hir::concat(vec![Hir::look(Look::Start), body, Hir::look(Look::End)])
}

fn compile(hir: &Hir) -> Option<Regex> {
    let config = Regex::config().nfa_size_limit(Some(MAX_COMPILED)).hybrid_cache_capacity(LAZY_CACHE);
    Regex::builder().configure(config).build_from_hir(hir).ok()
}

/// What stands before the only group, and whether that group is a plain `(.*)` at the end.
fn head(body: &Hir) -> (Hir, bool) {
    let parts = match body.kind() {
        HirKind::Concat(parts) => parts.clone(),
        HirKind::Capture(_) => vec![body.clone()],
        _ => return (body.clone(), false),
    };
    let captures = |hir: &Hir| hir.properties().explicit_captures_len();
    let place = parts.iter().position(|part| captures(part) > 0);
    let Some(place) = place.filter(|place| matches!(parts[*place].kind(), HirKind::Capture(_))) else {
        return (body.clone(), false);
    };
    let rest = place + 1 == parts.len() && is_anything(&parts[place]);
    (Hir::concat(parts[..place].to_vec()), rest)
}

/// Whether `group` captures `.*` and nothing else.
pub(super) fn is_anything(group: &Hir) -> bool {
    let HirKind::Capture(capture) = group.kind() else { return false };
    let HirKind::Repetition(repetition) = capture.sub.kind() else { return false };
    let dot = Hir::dot(regex_syntax::hir::Dot::AnyCharExceptLF);
    repetition.min == 0 && repetition.max.is_none() && *repetition.sub == dot
}
