//! The whole judgement: the rules of the fields, the diagnoses of the mask, and the verdicts, brought together.

use std::collections::BTreeSet;

use super::account::CallbackServer;
use super::answers::Answers;
use super::document::Records;
use super::evidence::Evidence;
use super::field::{FIELDS, Field, Row};
use super::finding::{Code, Fault, Finding, Repair};
use super::in_campaign::{self, Seen};
use super::rules;
use super::suggest::{self, Suggestion, UNNAMED};
use super::verdict::{self, Check, CheckId};
use crate::base::authority::host_of;
use crate::base::hidden::as_seen;
use crate::campaign::external_account;
use crate::campaign::measured::{Asked, Measured, Trouble};
use crate::mask::{self, Context, Proposal, Sample};
use crate::names::Names;

/// What is to be said of `field` as it is answered, the gravest first. `sample` has profiles to learn from.
pub fn field(field: Field, answers: &Answers, sample: &Sample) -> Vec<Finding> {
    #[cfg(test)]
    RUNS.with_borrow_mut(|runs| runs.push(field));
    field_on(field, answers, sample, None)
}

/// The same; with all the profiles that there are a repair is offered only where each of them proves it.
fn field_on(field: Field, answers: &Answers, sample: &Sample, all: Option<&Names>) -> Vec<Finding> {
    let mut findings = rules::field(field, answers);
    let text = answers.text(field);
    if field == Field::AssociationMask && !text.is_empty() {
        // Of what nobody sees the diagnosis speaks itself.
        findings.retain(|finding| !matches!(finding.code, Code::ControlCharacter { .. }));
        let (names, products) = sample.view();
        let context = Context { groups: sample.groups(), ..context(answers, &names, &products) };
        let mut found = mask::diagnose(text, &context);
        if let Some(all) = all {
            mask::prove(text, &mut found, all, sample.groups());
        }
        findings.extend(found.into_iter().map(|diagnostic| {
            let at = Some(diagnostic.start..diagnostic.end);
            let repair = diagnostic.repair.clone().map(Repair::Replace);
            let code = Code::Mask(Box::new(diagnostic));
            Finding { field, severity: code.severity(), code, at, repair }
        }));
        findings.sort_by_key(|finding| std::cmp::Reverse(finding.severity));
    }
    findings
}

/// What is known beside the mask of `answers`.
fn context<'a>(answers: &'a Answers, names: &'a [&'a str], products: &'a [&'a str]) -> Context<'a> {
    let known = |text: &'a str| Some(text).filter(|text| !text.is_empty());
    let instance = instance_of(answers);
    Context { tenant: known(answers.text(Field::Tenant)), instance, names, products, ..Context::default() }
}

/// The instance of Campaign that `answers` name; a draft without a name has none.
pub fn instance_of(answers: &Answers) -> Option<&str> {
    Some(answers.instance.as_str()).filter(|instance| !instance.is_empty() && *instance != UNNAMED)
}

/// What the measurement says against the answer in `field`: always a warning, since a person may know better.
pub fn measured(field: Field, answers: &Answers, measured: &Measured) -> Vec<Finding> {
    let text = answers.text(field);
    let fault = match field {
        Field::CallbackServer => other_instance(answers, measured).or_else(|| no_answer(&measured.server, text)),
        Field::ImsServer => no_answer(&measured.ims, text),
        Field::ServerBuild => verdict::builds(answers, measured)
            .contradicted
            .and(measured.server_builds().first())
            .map(|(_, build)| Fault::new(Code::MeasuredOtherwise { measured: *build }).mended(build.to_string())),
        _ => None,
    };
    let told = fault.map(|fault| fault.of(field));
    let held = differs(field, answers, measured).map(|fault| fault.of(field));
    told.into_iter().chain(verdict::against(field, text, measured)).chain(held).collect()
}

/// Adds to what is to be said of `field` as it is answered what the measurement says; what that has settled is said no more.
pub fn add_measured(found: &mut Vec<Finding>, field: Field, answers: &Answers, world: &Measured) {
    if field == Field::ImsScope && in_campaign(answers, world).contains(&(field, Seen::Same)) {
        found.retain(|finding| finding.code != Code::ScopeNotCompared);
    }
    found.extend(measured(field, answers, world));
}

/// That Campaign's own account holds something else. Its internal name is not typed there but found, so that is what mends it.
fn differs(field: Field, answers: &Answers, measured: &Measured) -> Option<Fault> {
    let session = measured.session.answer()?;
    if field == Field::InternalName {
        // Known also where the account could not be read whole.
        let name = external_account::of_package(session.accounts.as_ref().ok()?).first()?.name.clone();
        let other = name != answers.text(field);
        return other.then(|| Fault::new(Code::DiffersInCampaign { held: name.clone() }).mended(name));
    }
    match in_campaign::compare(answers, session.held.as_ref()).into_iter().find(|(known, _)| *known == field)?.1 {
        Seen::Differs { held } => Some(Fault::new(Code::DiffersInCampaign { held })),
        Seen::Same | Seen::Unseen => None,
    }
}

/// How every field of the console's form stands against Campaign's own account.
pub fn in_campaign(answers: &Answers, measured: &Measured) -> Vec<(Field, Seen)> {
    in_campaign::compare(answers, measured.session.answer().and_then(|session| session.held.as_ref()))
}

/// That the instance of this name on this machine is asked for by other names than the callback server.
fn other_instance(answers: &Answers, measured: &Measured) -> Option<Fault> {
    let server = CallbackServer::parse(answers.text(Field::CallbackServer)).ok()?;
    let instances = &measured.local.as_ref()?.instances;
    let own = instances.iter().find(|instance| instance.name == answers.instance)?;
    let answers_for = own.answers_for(&host_of(server.url().as_str()));
    (!answers_for).then(|| Fault::new(Code::OtherInstance { instance: own.name.clone() }))
}

/// That whoever stands in the field was asked and gave no answer.
fn no_answer<T>(asked: &Asked<T>, address: &str) -> Option<Fault> {
    match asked {
        Asked::Failed { of, trouble } if *trouble != Trouble::Cancelled && host_of(of) == host_of(address) => {
            Some(Fault::new(Code::NoAnswer(Box::new(trouble.clone()))))
        }
        _ => None,
    }
}

/// Everything that is to be said of the answers and of what was measured, in the order of the configuration.
pub fn all(answers: &Answers, world: &Measured) -> Vec<Finding> {
    all_on(answers, world, None)
}

/// The same, the mask held against the organisation's profiles where they are known.
pub fn all_on(answers: &Answers, world: &Measured, profiles: Option<&Names>) -> Vec<Finding> {
    let tenant = Some(answers.text(Field::Tenant)).filter(|tenant| !tenant.is_empty());
    let sample = profiles.map(|names| Sample::of(names, tenant)).unwrap_or_default();
    let of = |row: &Row| {
        let mut found = field_on(row.field, answers, &sample, profiles);
        add_measured(&mut found, row.field, answers, world);
        found
    };
    FIELDS.iter().flat_map(of).collect()
}

/// Every check, in the order in which they are reported. `findings` are those of [`all`].
pub fn checks(answers: &Answers, measured: &Measured, findings: &[Finding]) -> Vec<Check> {
    let confirmed = |id, field| verdict::confirmation(id, answers.confirmed(field));
    CheckId::ALL
        .iter()
        .map(|&id| match id {
            CheckId::Organization => confirmed(id, Field::Organization),
            CheckId::Users => verdict::users(answers.confirmed(Field::Users), measured),
            CheckId::Groups => confirmed(id, Field::Groups),
            CheckId::Server => verdict::server(measured),
            CheckId::Console => console(answers, measured),
            CheckId::Package => package(answers, measured),
            CheckId::Account => verdict::account(findings, &in_campaign(answers, measured)),
            CheckId::ImsServer => verdict::ims_server(answers.text(Field::ImsServer), findings, measured),
            CheckId::ImsScope => verdict::ims_scope(findings, measured),
            CheckId::Client => verdict::client(measured),
            CheckId::Callback => verdict::callback(measured),
            CheckId::Mask => verdict::mask(findings, None),
            // Asked for with credentials of its own, and none of those that are always made.
            CheckId::People => verdict::people(None),
        })
        .collect()
}

/// The checks that IMS answers by a sign-in which nobody makes and by the proof of the secret; the scope is one of them once IMS
/// has said something of it.
pub fn of_sign_in(answers: &Answers, measured: &Measured) -> Vec<Check> {
    let of_scope = Field::ImsScope;
    let mut findings = field(of_scope, answers, &Sample::default());
    add_measured(&mut findings, of_scope, answers, measured);
    let scope = verdict::ims_scope(&findings, measured);
    let scope = Some(scope).filter(|check| check.evidence == Evidence::Measured);
    scope.into_iter().chain([verdict::client_alone(measured), verdict::callback(measured)]).collect()
}

/// The verdict on the client console.
pub fn console(answers: &Answers, measured: &Measured) -> Check {
    verdict::console(&verdict::builds(answers, measured))
}

/// The verdict on the package.
pub fn package(answers: &Answers, measured: &Measured) -> Check {
    verdict::package(answers.confirmed(Field::Package), measured)
}

/// The records of the verdicts that a configuration keeps.
pub fn records(answers: &Answers, measured: &Measured) -> Records {
    let (console, package) = (console(answers, measured), package(answers, measured));
    Records { console: (console.status, console.evidence), package: (package.status, package.evidence) }
}

/// What Ctrl-O offers for `field`: for the mask first what the names themselves suggest, and nothing that the profiles of `sample`
/// speak against.
pub fn suggestions(
    field: Field,
    answers: &Answers,
    measured: &Measured,
    proposals: &[Proposal],
    sample: &Sample,
) -> Vec<Suggestion> {
    let mut values = suggest::for_field(field, answers);
    if !values.iter().any(|suggestion| suggestion.keeps_here) {
        let found = suggest::measured(field, answers, measured);
        let beats = |known: &Suggestion| known.note == "suggest-build-console" && !found.is_empty();
        values.retain(|known| !beats(known) && !found.iter().any(|found| found.value == known.value));
        values.splice(..0, found);
    }
    if field == Field::AssociationMask && !values.iter().any(|suggestion| suggestion.keeps_here) {
        let inferred: Vec<Suggestion> = proposals.iter().take(MOST).map(Suggestion::of_names).collect();
        values.splice(..0, inferred);
        // A mask with a sign that nobody sees looks like the right one and is not.
        let mut seen = BTreeSet::new();
        values.retain(|mask| as_seen(&mask.value) == mask.value && seen.insert(mask.value.clone()));
        // What a list has before its lines is of no name, where others stand there without.
        let is_bare = |mask: &Suggestion| {
            let after = mask.value.trim_start_matches(|sign: char| sign.is_ascii_digit());
            !after.starts_with("\\. ") && !after.starts_with("\\) ") && after.starts_with(char::is_alphanumeric)
        };
        if values.iter().any(is_bare) {
            values.retain(is_bare);
        }
        let (names, products) = sample.view();
        let context = Context { groups: sample.groups(), ..context(answers, &names, &products) };
        values.retain(|suggestion| mask::offers(&suggestion.value, &context));
    }
    values
}

/// So many masks of the names are offered.
const MOST: usize = 5;

#[cfg(test)]
thread_local! {
    /// The fields that this test has had judged.
    pub(crate) static RUNS: std::cell::RefCell<Vec<Field>> = const { std::cell::RefCell::new(Vec::new()) };
}
