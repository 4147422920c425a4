//! The diagnosis of a mask's text: each thing wrong with it, its place, and a repair where one is certain.

use super::code::{Code, Severity};
use super::detect::detect;
use super::placeholder::Needs;
use super::repair::repair;
use super::syntax::Cause;

/// What is known beside the mask.
#[derive(Debug, Clone, Copy, Default)]
pub struct Context<'a> {
    /// The tenant, if it is known.
    pub tenant: Option<&'a str>,
    /// Profile names, a sample of at most 200: they prove what the names look like.
    pub names: &'a [&'a str],
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
}

impl Diagnostic {
    /// How bad it is.
    pub fn severity(&self) -> Severity {
        self.code.severity()
    }
}

/// Says what is wrong with `text` as a mask, errors and warnings in the order of [`Code::ALL`]; nothing for a mask that is
/// as it should be.
pub fn diagnose(text: &str, context: &Context<'_>) -> Vec<Diagnostic> {
    let tenant = context.tenant.map(str::trim).filter(|tenant| !tenant.is_empty());
    let context = Context { tenant, names: &context.names[..context.names.len().min(SAMPLE)] };
    let chars = |at: usize| text[..at].chars().count();
    let findings = detect(text, &context);
    let diagnosed = findings.iter().map(|finding| {
        let (repair, needs) = match repair(text, finding, &context) {
            Ok(repair) => (Some(repair), None),
            Err(needs) => (None, needs),
        };
        let (start, end) = (chars(finding.range.start), chars(finding.range.end));
        let found = text[finding.range.clone()].to_owned();
        Diagnostic { code: finding.code, start, end, found, repair, cause: finding.cause, needs }
    });
    diagnosed.collect()
}

/// More names prove no more, and every key typed asks them.
const SAMPLE: usize = 200;
