//! The diagnosis of a mask's text: each thing wrong with it, its place, and a repair where one is certain.

use super::code::{Code, Severity};
use super::detect::detect;
use super::memory::Memory;
use super::placeholder::Needs;
use super::readings::Readings;
use super::repair::repair;
use super::syntax::Cause;
use crate::names::Groups;

/// What is known beside the mask.
#[derive(Debug, Clone, Copy, Default)]
pub struct Context<'a> {
    /// The tenant, if it is known.
    pub tenant: Option<&'a str>,
    /// The instance of Campaign, if it is known.
    pub instance: Option<&'a str>,
    /// Profile names, a sample of at most 200: they prove what the names look like.
    pub names: &'a [&'a str],
    /// The products of the names, one for one, as far as they came with them; empty where nobody said.
    pub products: &'a [&'a str],
    /// Campaign's operator groups, where they are known.
    pub groups: Option<&'a Groups>,
    /// What was compiled and found for these already; [`diagnose`] has its own.
    pub memory: Option<&'a Memory>,
}

/// One thing wrong with a mask.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// What it is.
    pub code: Code,
    /// Where it begins, in characters from 0.
    pub start: usize,
    /// The character after its last; the same as `start` where something is missing.
    pub end: usize,
    /// The text there.
    pub found: String,
    /// The whole mask to write instead: it compiles and is without this fault, and without the others that are certain.
    pub repair: Option<String>,
    /// What exactly the syntax lacks, for a mask that does not compile.
    pub cause: Option<Cause>,
    /// What has to be known for a repair, where there is none for want of it.
    pub needs: Option<Needs>,
    /// Names show that nobody gets in for it: no group that they give could be one.
    pub shuts_out: bool,
    /// It may be right as it is, since names may be written so: there are none that tell.
    pub open: bool,
}

impl Diagnostic {
    /// How bad it is.
    pub fn severity(&self) -> Severity {
        match self.code.severity() {
            _ if self.shuts_out => Severity::Error,
            _ if self.open => Severity::Warning,
            severity => severity,
        }
    }

    /// Whether names that have the sign would prove it to be theirs, however much it looks like a page's.
    pub fn may_be_proven(&self) -> bool {
        let of_signs = [Code::HtmlEntity, Code::TypographicQuotes, Code::Placeholder, Code::ControlCharacter];
        self.open || of_signs.contains(&self.code)
    }
}

/// Says what is wrong with `text` as a mask, errors and warnings in the order of [`Code::ALL`]; nothing for a mask that is
/// as it should be.
pub fn diagnose(text: &str, context: &Context<'_>) -> Vec<Diagnostic> {
    let tenant = context.tenant.map(str::trim).filter(|tenant| !tenant.is_empty());
    let instance = context.instance.map(str::trim).filter(|instance| !instance.is_empty());
    let names = &context.names[..context.names.len().min(SAMPLE)];
    let memory = Memory::default();
    let context = Context { tenant, instance, names, memory: Some(&memory), ..*context };
    let chars = |at: usize| text[..at].chars().count();
    let findings = detect(text, &context);
    let diagnosed = findings.iter().map(|finding| {
        let (repair, needs) = match repair(text, finding, &context) {
            Ok(repair) => (Some(repair), None),
            Err(needs) => (None, needs),
        };
        let (start, end) = (chars(finding.range.start), chars(finding.range.end));
        let found = text[finding.range.clone()].to_owned();
        let shuts_out = finding.shuts_out;
        Diagnostic {
            code: finding.code,
            start,
            end,
            found,
            repair,
            cause: finding.cause,
            needs,
            shuts_out,
            open: finding.open,
        }
    });
    let mut diagnosed: Vec<Diagnostic> = diagnosed.collect();
    // Where a leftover is what breaks the syntax, one repair is enough.
    let broken =
        diagnosed.iter().find(|found| found.code == Code::InvalidSyntax).and_then(|found| found.repair.clone());
    let same = |found: &&mut Diagnostic| {
        matches!(found.code, Code::Markup | Code::FullWidth) && broken.is_some() && found.repair == broken
    };
    diagnosed.iter_mut().filter(same).for_each(|found| found.repair = None);
    diagnosed
}

/// Adds to `diagnostics` of `text` that it reaches several products, where all names say so and the sample did not.
pub fn tell_products(text: &str, readings: &Readings, diagnostics: &mut Vec<Diagnostic>) {
    let told = |diagnostic: &Diagnostic| matches!(diagnostic.code, Code::SeveralProducts | Code::MatchesEverything);
    if readings.products.len() > 1 && !diagnostics.iter().any(told) {
        let (code, found) = (Code::SeveralProducts, text.to_owned());
        let end = text.chars().count();
        let (repair, cause, needs) = (None, None, None);
        diagnostics.push(Diagnostic {
            code,
            start: 0,
            end,
            found,
            repair,
            cause,
            needs,
            shuts_out: false,
            open: false,
        });
        diagnostics.sort_by_key(|diagnostic| diagnostic.code);
    }
}

/// More names prove no more, and every key typed asks them.
const SAMPLE: usize = 200;
