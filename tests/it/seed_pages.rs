//! What Adobe's page "Configuring IMS" says, sentence by sentence as to its meaning, and where the wizard says it. The table is
//! the same for the page in every language: each row is looked for on the step's page or in the help of its field.

use ims_setup::setup::field::Field;
use ims_setup::view;
use ims_setup::view::page::Page;
use ims_setup::wizard::plan::{Step, Stop};
use ims_setup::words::catalogue::{LANGUAGES, Words};

use crate::support::stage::Stage;

/// Where the wizard says it.
#[derive(Debug, Clone, Copy)]
enum Place {
    /// On the page of a step, as it is entered first.
    Page(Step),
    /// In the help that is opened on a field.
    Help(Field),
}

use Place::{Help, Page as On};

/// What Adobe's page says, where it is said here, and by which message.
#[rustfmt::skip]
const SAID: [(&str, Place, &str); 26] = [
    ("title: configuring IMS", On(Step::Prerequisites), "path-prerequisites"),
    ("important: only Adobe's technical administrators; contact Adobe first", On(Step::Prerequisites), "page-caution-adobe"),
    ("an organization and IMS IDs, given at the first connection", On(Step::Prerequisites), "page-organization"),
    ("users are added in the Experience Cloud", On(Step::Prerequisites), "label-users"),
    ("link: the administrators' guide", Help(Field::Users), "further-users"),
    ("note: users are linked to the groups that are synchronised", On(Step::Prerequisites), "label-groups"),
    ("heading: updating the console", On(Step::Console), "title-console"),
    ("the latest console is imperative", On(Step::Console), "page-console-intro"),
    ("heading: installing the package", On(Step::Package), "title-package"),
    ("the package and its name", On(Step::Package), "page-package"),
    ("as a standard package is installed", On(Step::Package), "page-package-install"),
    ("link: installing a standard package", Help(Field::Package), "further-package"),
    ("heading: configuring the external account", On(Step::Account), "title-account"),
    ("where the account is", On(Step::Account), "path-account"),
    ("caution: reserved for the technical administrator", On(Step::Account), "page-account-caution"),
    ("ID and secret, from Adobe support", Help(Field::ImsClientId), "where-ims-client-id"),
    ("link: the administrators' FAQ", Help(Field::ImsClientSecret), "further-client"),
    ("the callback server is https, the access URL", Help(Field::CallbackServer), "help-callback-server"),
    ("where the organization ID is", Help(Field::ImsOrganizationId), "where-ims-organization-id"),
    ("the organization ID is given at the first connection", Help(Field::ImsOrganizationId), "further-organization-id"),
    ("the mask links configuration names with groups", Help(Field::AssociationMask), "help-association-mask"),
    ("configuration names of the Enterprise Dashboard, security groups", On(Step::Mask), "further-names"),
    ("an example of a mask and what it links", On(Step::Mask), "mask-example"),
    ("caution: the mask is essential", On(Step::Mask), "page-mask-caution"),
    ("caution: the mask is essential, where it is entered", On(Step::Account), "finding-missing-association-mask"),
    ("the tenant's name", Help(Field::Tenant), "help-tenant"),
];

fn page(stage: &Stage) -> Page {
    let (wizard, look) = (&stage.wizard, &stage.look);
    if let Some(open) = wizard.open.last() {
        return view::opened::page(open, wizard, look, 120, 40);
    }
    match wizard.step {
        Step::Prerequisites => view::prerequisites::page(wizard, look, 120),
        Step::Console => view::console::page(wizard, look, 120),
        Step::Package => view::package::page(wizard, look, 120),
        Step::Account => view::account::page(wizard, look, 120),
        Step::Review => view::review::page(wizard, look, 120),
        Step::Mask => view::mask_page::page(wizard, look, 120, 40),
    }
}

fn squeezed(text: &str) -> String {
    text.split_whitespace().collect()
}

#[test]
fn every_sentence_of_adobes_page_is_said_where_it_is_needed_in_every_language() {
    let mut missing = Vec::new();
    for language in LANGUAGES {
        for (meaning, place, key) in SAID {
            let mut stage = Stage::new();
            stage.look.words = Words::new(language);
            match place {
                On(step) => stage.wizard.enter(step, None),
                Help(field) => {
                    stage.wizard.enter(Step::of(field), Some(Stop::Field(field)));
                    stage.keys("<c-g>");
                }
            }
            let page = page(&stage);
            let lines: Vec<String> = page.lines.iter().map(ToString::to_string).collect();
            let shown = squeezed(&[page.title, page.path, page.caution, lines.join(" ")].join(" "));
            if !shown.contains(&squeezed(&stage.look.words.text(key))) {
                missing.push(format!("{}: {meaning}: {key} {place:?}", language.tag));
            }
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}
