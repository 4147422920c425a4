//! The report as the JSON of the contract.

use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};

use super::Judged;
use super::listing::{Listed, hidden, listed};
use crate::mask::{Proposal, Warning};
use crate::names::UNREADABLE_KEPT;
use crate::words::{Look, say};

/// `mask --json`.
#[derive(Serialize)]
pub(super) struct Document<'a> {
    version: u8,
    mask: &'a str,
    ok: bool,
    diagnostics: Vec<Found<'a>>,
    summary: Totals,
    names: NamesOf<'a>,
    unreadable: Vec<Unread>,
    unreached_groups: &'a [String],
    truncated: bool,
    readings: Read,
    products: Vec<Reached<'a>>,
}

/// How many names each reading takes.
#[derive(Serialize)]
struct Read {
    whole: Matched,
    prefix: Matched,
    search: Matched,
}

#[derive(Serialize)]
struct Matched {
    matched: usize,
}

#[derive(Serialize)]
struct Reached<'a> {
    product: &'a str,
    matched: usize,
}

#[derive(Serialize)]
struct Found<'a> {
    code: &'static str,
    severity: &'static str,
    start: usize,
    end: usize,
    message: String,
    repair: Option<&'a str>,
}

#[derive(Serialize)]
struct Totals {
    names: usize,
    matched: usize,
    missed: usize,
    collisions: usize,
    control_panel: usize,
    unknown_groups: Option<usize>,
    left_out: usize,
    unreadable: usize,
}

#[derive(Serialize)]
struct Unread {
    line: usize,
    reason: &'static str,
    message: String,
}

/// The listed names, judged while they are written.
struct NamesOf<'a>(&'a Judged<'a>);

impl Serialize for NamesOf<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(listed(self.0))
    }
}

impl Serialize for Listed<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("name", self.name)?;
        map.serialize_entry("matched", &self.matched)?;
        if self.matched {
            map.serialize_entry("group", &self.group.clone().map(|group| &self.name[group]))?;
        } else {
            map.serialize_entry("fails_at", &self.fails_at)?;
            map.serialize_entry("nearest", &self.nearest)?;
        }
        let warnings: Vec<&str> = self.warnings.iter().copied().map(Warning::id).collect();
        map.serialize_entry("warnings", &warnings)?;
        map.end()
    }
}

/// The document of a judgement.
pub(super) fn of<'a>(judged: &'a Judged<'a>, look: &Look) -> Document<'a> {
    let found = judged.diagnostics.iter().map(|found| Found {
        code: found.code.id(),
        severity: found.severity().id(),
        start: found.start,
        end: found.end,
        message: say::mask::diagnostic(&look.words, found),
        repair: found.repair.as_deref(),
    });
    let refused = judged.refused.iter().map(|finding| Found {
        code: finding.code.id(),
        severity: finding.severity.id(),
        start: 0,
        end: judged.text.chars().count(),
        message: say::finding::sentence(&look.words, finding),
        repair: None,
    });
    let whole = judged.reading.seems.iter().map(|seems| Unread {
        line: 1,
        reason: seems.id(),
        message: say::mask::seems(&look.words, &look.glyphs, seems),
    });
    let unread = judged.reading.unreadable.iter().map(|place| Unread {
        line: place.line,
        reason: say::mask::reason_id(place.reason),
        message: say::mask::unreadable(&look.words, *place),
    });
    let (summary, readings) = (judged.report.summary(), &judged.readings);
    let products = readings.products.iter().map(|(product, matched)| Reached { product, matched: *matched });
    Document {
        version: 1,
        mask: judged.text,
        ok: judged.is_ok(),
        diagnostics: refused.chain(found).collect(),
        summary: Totals {
            names: summary.names,
            matched: summary.matched,
            missed: summary.missed,
            collisions: summary.collisions,
            control_panel: summary.control_panel,
            unknown_groups: summary.unknown_groups,
            left_out: judged.reading.left_out,
            unreadable: judged.reading.unread(),
        },
        names: NamesOf(judged),
        unreadable: whole.chain(unread).take(UNREADABLE_KEPT).collect(),
        unreached_groups: judged.report.unreached_groups(),
        truncated: hidden(judged) > 0,
        readings: Read {
            whole: Matched { matched: readings.whole },
            prefix: Matched { matched: readings.prefix },
            search: Matched { matched: readings.search },
        },
        products: products.collect(),
    }
}

/// `mask --infer --json`.
#[derive(Serialize)]
pub(super) struct Proposals<'a> {
    version: u8,
    masks: Vec<Proposed<'a>>,
}

#[derive(Serialize)]
struct Proposed<'a> {
    mask: &'a str,
    explains: usize,
    groups: &'a [String],
}

/// The document of proposals.
pub(super) fn of_proposals(proposals: &[Proposal]) -> Proposals<'_> {
    let masks = proposals.iter().map(|proposal| Proposed {
        mask: &proposal.mask,
        explains: proposal.explains,
        groups: &proposal.groups,
    });
    Proposals { version: 1, masks: masks.collect() }
}
