//! The whole wizard at a glance: six steps, and what each asks.

use crate::setup::field::{FIELDS, Field};

/// A step, named as in Adobe's procedure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    /// Prerequisites.
    Prerequisites,
    /// Updating the console.
    Console,
    /// Installing the package.
    Package,
    /// Configuring the external account.
    Account,
    /// Review and write.
    Review,
    /// The mask test and the hand-over.
    Mask,
}

/// A list that is one stop: the arrows move in it, Tab leaves it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum List {
    /// Review's rows: every field, and the write.
    Rows,
    /// The configuration as it will be written, or its difference from the file.
    Preview,
    /// The profile names of the mask test.
    Names,
    /// The people of the Admin Console.
    People,
    /// The values for the console's form.
    HandOver,
}

/// A place where the focus can stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stop {
    /// A field.
    Field(Field),
    /// A list.
    List(List),
}

/// One row of the plan.
#[derive(Debug)]
pub struct StepRow {
    /// The step.
    pub step: Step,
    /// Its name in drafts; also the stem of its words in the catalogues.
    pub name: &'static str,
    /// Where the focus can stand, in order.
    pub stops: &'static [Stop],
}

const fn field(field: Field) -> Stop {
    Stop::Field(field)
}

/// The fields of the console's form, in its order.
const FORM: [Stop; count()] = form();

const fn count() -> usize {
    let (mut row, mut count) = (0, 0);
    while row < FIELDS.len() {
        if FIELDS[row].group.is_of_form() {
            count += 1;
        }
        row += 1;
    }
    count
}

const fn form() -> [Stop; count()] {
    let mut stops = [Stop::Field(Field::Label); count()];
    let (mut row, mut at) = (0, 0);
    while row < FIELDS.len() {
        if FIELDS[row].group.is_of_form() {
            stops[at] = Stop::Field(FIELDS[row].field);
            at += 1;
        }
        row += 1;
    }
    stops
}

/// The steps, in their order.
pub const PLAN: [StepRow; 6] = [
    StepRow {
        step: Step::Prerequisites,
        name: "prerequisites",
        stops: &[field(Field::Organization), field(Field::Users), field(Field::Groups)],
    },
    StepRow { step: Step::Console, name: "console", stops: &[field(Field::ConsoleBuild), field(Field::ServerBuild)] },
    StepRow { step: Step::Package, name: "package", stops: &[field(Field::Package)] },
    StepRow { step: Step::Account, name: "account", stops: &FORM },
    StepRow { step: Step::Review, name: "review", stops: &[Stop::List(List::Rows), Stop::List(List::Preview)] },
    StepRow {
        step: Step::Mask,
        name: "mask",
        stops: &[
            field(Field::AssociationMask),
            Stop::List(List::Names),
            Stop::List(List::People),
            Stop::List(List::HandOver),
        ],
    },
];

impl Step {
    /// The step's row.
    pub fn row(self) -> &'static StepRow {
        &PLAN[self as usize]
    }

    /// Its number, from 1.
    pub fn number(self) -> usize {
        self as usize + 1
    }

    /// The step with this number, from 1.
    pub fn from_number(number: usize) -> Option<Step> {
        PLAN.get(number.checked_sub(1)?).map(|row| row.step)
    }

    /// The step with this name.
    pub fn from_name(name: &str) -> Option<Step> {
        PLAN.iter().find(|row| row.name == name).map(|row| row.step)
    }

    /// The step after it, if there is one.
    pub fn next(self) -> Option<Step> {
        Step::from_number(self.number() + 1)
    }

    /// The step before it, if there is one.
    pub fn previous(self) -> Option<Step> {
        Step::from_number(self.number() - 1)
    }

    /// The step that asks for `field` (the mask's home is the Account step).
    pub fn of(field: Field) -> Step {
        PLAN.iter().find(|row| row.stops.contains(&Stop::Field(field))).map_or(Step::Account, |row| row.step)
    }
}

impl Stop {
    /// Its name in drafts.
    pub fn name(self) -> &'static str {
        match self {
            Stop::Field(field) => field.key(),
            Stop::List(List::Rows) => "rows",
            Stop::List(List::Preview) => "preview",
            Stop::List(List::Names) => "names",
            Stop::List(List::People) => "people",
            Stop::List(List::HandOver) => "hand_over",
        }
    }

    /// The stop of `step` with this name.
    pub fn from_name(step: Step, name: &str) -> Option<Stop> {
        step.row().stops.iter().copied().find(|stop| stop.name() == name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::setup::field::FIELDS;

    #[test]
    fn every_field_is_asked_in_the_order_of_the_configuration() {
        let asked: Vec<Field> = PLAN[..4]
            .iter()
            .flat_map(|row| row.stops)
            .filter_map(|stop| match stop {
                Stop::Field(field) => Some(*field),
                Stop::List(_) => None,
            })
            .collect();
        assert_eq!(asked, FIELDS.map(|row| row.field));
    }

    #[test]
    fn rows_and_names_lead_to_their_step() {
        for row in &PLAN {
            assert_eq!(row.step.row().name, row.name);
            assert_eq!(Step::from_name(row.name), Some(row.step));
            for stop in row.stops {
                assert_eq!(Stop::from_name(row.step, stop.name()), Some(*stop));
            }
        }
    }
}
