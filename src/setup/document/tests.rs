//! The document as a person meets it: the file that is written, the sentences' causes, and what comes back.

mod drafts;
mod reading;
mod rewriting;
mod round_trips;
mod salvage;
mod writing;

use super::*;
use crate::base::secret::Secret;
use crate::setup::answers::{Answers, Keeping};
use crate::setup::evidence::{Evidence, Status};
use crate::setup::field::{FIELDS, Field, SCOPE_SHORT};

const DATE: &str = "2026-11-21";
const VERSION: &str = "0.1.0";

/// The answers behind the example of the contract.
fn answers() -> Answers {
    let mut answers = Answers::new("prod");
    for field in [Field::Organization, Field::Users, Field::Groups, Field::Package] {
        answers.set_confirmed(field, true);
    }
    for (field, text) in [
        (Field::ConsoleBuild, "9400"),
        (Field::ServerBuild, "9400"),
        (Field::ImsScope, "openid,avatar"),
        (Field::ImsClientId, "Campaign1"),
        (Field::CallbackServer, "https://campaign.acme.example"),
        (Field::ImsOrganizationId, "0A1B2C3D4E5F60718293A4B5@AdobeOrg"),
        (Field::AssociationMask, "Campaign - acme - (.*)"),
        (Field::ProductContext, "dma_campaign_classic"),
        (Field::Tenant, "acme"),
    ] {
        answers.set_text(field, text);
    }
    answers
}

fn records() -> Records {
    Records { console: (Status::Passed, Evidence::Entered), package: (Status::Passed, Evidence::Confirmed) }
}

fn configuration(answers: &Answers) -> Configuration {
    Configuration::from_answers(answers, &records(), "prod.ims.secret")
}

fn written(answers: &Answers) -> String {
    write_configuration(&configuration(answers), DATE, VERSION)
}
