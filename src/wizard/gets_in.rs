//! Who gets in: the question of whoever sets this up, answered as far as the profile names tell.

use super::Wizard;
use super::plan::{List, Step, Stop};
use super::progress::Mark;
use super::ribbon::Ribbon;
use super::rows::Need;
use crate::setup::field::Field;
use crate::setup::finding::Severity;

/// What the names tell of who gets in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GetsIn {
    /// There is no mask, or one that cannot work: nobody.
    NoMask,
    /// No name is known: nobody knows.
    Untested,
    /// The people were judged, which says more than any name.
    People {
        /// Who gets in.
        inside: usize,
        /// Who is shut out.
        out: usize,
        /// Of whom nobody knows, since Campaign's groups are not known.
        unsure: usize,
    },
    /// The names are being judged.
    Judging,
    /// The names were judged.
    Tested {
        /// Profiles that give an operator group.
        inside: usize,
        /// Profiles that do not.
        outside: usize,
    },
}

impl GetsIn {
    /// What the ribbon tells: those get in that match and give a group that Campaign may know. Profiles of another product
    /// are none of Campaign's that are shut out.
    pub fn of(ribbon: &Ribbon) -> GetsIn {
        GetsIn::Tested { inside: ribbon.inside, outside: ribbon.outside }
    }

    /// Whether somebody gets in, and nobody is shut out or in doubt.
    pub fn is_everybody(self) -> bool {
        matches!(self, GetsIn::Tested { inside: 1.., outside: 0 } | GetsIn::People { inside: 1.., out: 0, unsure: 0 })
    }

    /// The mark of what it says; none where nothing is known yet.
    pub fn mark(self) -> Option<Mark> {
        match self {
            GetsIn::NoMask | GetsIn::Tested { inside: 0, .. } | GetsIn::People { inside: 0, unsure: 0, .. } => {
                Some(Mark::Failed)
            }
            GetsIn::Untested
            | GetsIn::Tested { outside: 1.., .. }
            | GetsIn::People { out: 1.., .. }
            | GetsIn::People { unsure: 1.., .. } => Some(Mark::Warned),
            GetsIn::Judging => None,
            GetsIn::Tested { .. } | GetsIn::People { .. } => Some(Mark::Done),
        }
    }

    /// Whether a file written now might let nobody in.
    pub fn is_doubtful(self) -> bool {
        matches!(
            self,
            GetsIn::NoMask
                | GetsIn::Untested
                | GetsIn::Tested { inside: 0, .. }
                | GetsIn::People { inside: 0, unsure: 0, .. }
        )
    }
}

impl Wizard {
    /// Who gets in with the mask as it is answered.
    pub fn gets_in(&self) -> GetsIn {
        let wrong = |field| self.judged(field).iter().any(|finding| finding.severity == Severity::Error);
        match self.people.gets_in().or(self.names.ribbon.as_ref().map(GetsIn::of)) {
            _ if wrong(Field::AssociationMask) => GetsIn::NoMask,
            Some(people @ GetsIn::People { .. }) => people,
            _ if self.names.all().is_empty() => GetsIn::Untested,
            Some(tested) => tested,
            None => GetsIn::Judging,
        }
    }

    /// How many answers nobody has confirmed or measured, or are warned of.
    pub fn unproven(&self) -> usize {
        self.needing(Need::Seen).len()
    }

    /// Whether a write might let nobody in, which was not agreed to yet: it is asked or told before it.
    pub fn may_shut_out(&self) -> bool {
        let gets_in = self.gets_in();
        // What is not known of the mask that the file has already was agreed to when it was written.
        let known = gets_in == GetsIn::Untested && self.has_this_mask_on_disk();
        gets_in.is_doubtful() && self.agreed != Some(gets_in) && !known
    }

    /// The person writes although nobody gets in as far as is known; of the same it is not asked twice.
    pub(super) fn agree(&mut self) {
        self.agreed = Some(self.gets_in());
    }

    /// The safe answer: to the names, of which the first that is missed is chosen.
    pub(super) fn look_at_names(&mut self) {
        self.enter(Step::Mask, Some(Stop::List(List::Names)));
        self.choose_first_miss();
    }
}
