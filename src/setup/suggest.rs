//! Values worth offering for a field: Adobe's own, and those that follow from what is answered already.

use super::account::may_begin_a_secret;
use super::account::{
    Build, CallbackServer, IMS_SERVERS, INTERNAL_NAMES, MARKETING_SERVER, OrganizationId, PRODUCT_CONTEXTS, Tenant,
};
use super::answers::Answers;
use super::field::{Field, SCOPE_FULL, SCOPE_SHORT};
use super::release::{Availability, Releases};
use super::rules::looks_like_secret;
use crate::campaign::external_account::of_package;
use crate::campaign::measured::Measured;
use crate::mask::Proposal;

/// Builds that are offered: the newest ones.
const BUILDS: usize = 6;
/// The instance's name of a set-up that was given none.
pub(super) const UNNAMED: &str = "default";

/// A value to offer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion {
    /// The text that the field would hold; empty where `keeps_here`.
    pub value: String,
    /// Key of the words that say where it is from; empty for none.
    pub note: &'static str,
    /// How many profile names it explains, and the groups it would capture, where that is known.
    pub explains: Option<(usize, Vec<String>)>,
    /// Taking it changes nothing but says: this is no secret, keep it here.
    pub keeps_here: bool,
}

impl Suggestion {
    fn new(value: impl Into<String>, note: &'static str) -> Suggestion {
        Suggestion { value: value.into(), note, explains: None, keeps_here: false }
    }

    /// A mask that the profile names themselves suggest.
    pub fn of_names(proposal: &Proposal) -> Suggestion {
        let explains = Some((proposal.explains, proposal.groups.clone()));
        Suggestion { explains, ..Suggestion::new(proposal.mask.clone(), "suggest-from-names") }
    }
}

/// What can be offered for `field`, the likeliest first; nothing where nothing is known. For a text that looks like a
/// secret there is one thing to offer: to keep it here all the same.
pub fn for_field(field: Field, answers: &Answers) -> Vec<Suggestion> {
    let text = answers.text(field);
    if !answers.no_secret.contains(&field) && (looks_like_secret(field, text) || may_begin_a_secret(field, text)) {
        return vec![Suggestion { value: String::new(), note: "suggest-no-secret", explains: None, keeps_here: true }];
    }
    let pairs = |values: [&str; 2], notes: [&'static str; 2]| {
        values.into_iter().zip(notes).map(|(value, note)| Suggestion::new(value, note)).collect()
    };
    match field {
        Field::Label => vec![Suggestion::new(Field::Label.row().default, "suggest-label")],
        Field::InternalName => pairs(INTERNAL_NAMES, ["suggest-name-current", "suggest-name-older"]),
        Field::ImsServer => pairs(IMS_SERVERS, ["suggest-ims-current", "suggest-ims-older"]),
        Field::ImsScope => pairs([SCOPE_FULL, SCOPE_SHORT], ["suggest-scope-full", "suggest-scope-short"]),
        Field::ProductContext => pairs(PRODUCT_CONTEXTS, ["suggest-context-field", "suggest-context-no-field"]),
        Field::ExperienceCloudServer => vec![Suggestion::new(MARKETING_SERVER, "suggest-marketing-server")],
        Field::AssociationMask => masks(answers),
        Field::ConsoleBuild | Field::ServerBuild => builds(field, answers),
        _ => Vec::new(),
    }
}

/// What was measured of the world for `field`: the build, this machine's hosts, the account's name, masks with the names
/// of its instances.
pub fn measured(field: Field, answers: &Answers, measured: &Measured) -> Vec<Suggestion> {
    let local = measured.local.as_ref();
    let instances = || local.into_iter().flat_map(|local| &local.instances);
    match field {
        // The console's own build nobody can measure; that of the one that the server hands out can be.
        Field::ConsoleBuild => {
            let own = measured.own_machine().map(|local| &local.installed.installers);
            let builds = own.into_iter().flatten();
            builds.map(|build| Suggestion::new(build.to_string(), "suggest-build-installer")).collect()
        }
        Field::ImsOrganizationId => {
            let found = local.into_iter().flat_map(|local| &local.installed.organizations);
            let found = found.filter(|id| OrganizationId::parse(id).is_ok());
            found.map(|id| Suggestion::new(id.clone(), "suggest-host-local")).collect()
        }
        Field::ServerBuild => {
            let build = measured.server_builds().first().map(|(_, build)| build.to_string());
            build.map(|build| Suggestion::new(build, "suggest-build-measured")).into_iter().collect()
        }
        Field::CallbackServer => {
            let mut hosts: Vec<String> = Vec::new();
            // Those of the instance that is set up here first.
            let of = |own: bool| instances().filter(move |instance| (instance.name == answers.instance) == own);
            for host in of(true).chain(of(false)).flat_map(|instance| &instance.hosts) {
                let address = format!("https://{host}");
                if CallbackServer::parse(&address).is_ok() && !hosts.contains(&address) {
                    hosts.push(address);
                }
            }
            hosts.into_iter().map(|host| Suggestion::new(host, "suggest-host-local")).collect()
        }
        Field::InternalName => {
            let accounts = measured.session.answer().and_then(|session| session.accounts.as_ref().ok());
            let own = accounts.and_then(|accounts| of_package(accounts).first().map(|own| own.name.clone()));
            own.map(|name| Suggestion::new(name, "suggest-name-measured")).into_iter().collect()
        }
        Field::AssociationMask => instances()
            .filter(|instance| instance.name != answers.instance)
            .map(|instance| format!("campaign - {} - (.*)", literal(&instance.name)))
            .map(|mask| Suggestion::new(mask, "suggest-mask-local"))
            .collect(),
        _ => Vec::new(),
    }
}

/// Masks of the shapes that are documented, with the tenant and the instance taken literally.
fn masks(answers: &Answers) -> Vec<Suggestion> {
    let mut masks = Vec::new();
    let of = |tenant: &str| format!("Campaign - {} - (.*)", literal(tenant));
    if let Ok(tenant) = Tenant::parse(answers.text(Field::Tenant)) {
        masks.push(Suggestion::new(of(tenant.as_ref()), "suggest-mask-tenant"));
    } else if let Ok(server) = CallbackServer::parse(answers.text(Field::CallbackServer))
        && let Some(tenant) = owner_of(server.url().host())
    {
        // A guess: most tenants are called like the domain.
        masks.push(Suggestion::new(of(tenant), "suggest-mask-host"));
    }
    masks.push(Suggestion::new("Campaign (.*)", "suggest-mask-short"));
    if !matches!(answers.instance.as_str(), "" | UNNAMED) {
        let instance = literal(&answers.instance);
        masks.push(Suggestion::new(format!("campaign - {instance} - (.*)"), "suggest-mask-instance"));
    }
    masks
}

/// Who a host seems to be of: what stands before the end of its domain; on Adobe's own hosts before the first hyphen.
fn owner_of(host: &str) -> Option<&str> {
    let owner = if let Some(own) = host.strip_suffix(".campaign.adobe.com") {
        own.split('-').next()?
    } else {
        let labels: Vec<&str> = host.split('.').collect();
        match labels[..] {
            // `acme.co.uk`
            [.., name, second, country] if second.len() <= 3 && country.len() == 2 => name,
            [.., name, _] => name,
            _ => return None,
        }
    };
    let is_name = owner.starts_with(|first: char| first.is_ascii_alphabetic()) && Tenant::parse(owner).is_ok();
    (is_name && owner != "campaign").then_some(owner)
}

/// `text` as an expression that matches it and nothing else. Unlike the regex crate's own escape this leaves `-` alone:
/// Campaign's expressions are read by another engine, which need not know `\-`.
fn literal(text: &str) -> String {
    let mut literal = String::with_capacity(text.len());
    for character in text.chars() {
        if r"\.+*?()|[]{}^$".contains(character) {
            literal.push('\\');
        }
        literal.push(character);
    }
    literal
}

/// The other side's build first, since both are to be the same; then the newest releases.
fn builds(field: Field, answers: &Answers) -> Vec<Suggestion> {
    let other = if field == Field::ConsoleBuild { Field::ServerBuild } else { Field::ConsoleBuild };
    let other = Build::parse(answers.text(other)).ok().map(Build::number);
    let note = if field == Field::ConsoleBuild { "suggest-build-server" } else { "suggest-build-console" };
    let listed =
        Releases::shipped().releases().iter().rev().take(BUILDS).filter(|release| Some(release.build) != other);
    let releases = listed.map(|release| {
        let note = match release.status {
            Availability::General => "suggest-build-general",
            Availability::Limited => "suggest-build-limited",
            Availability::Deprecated => "suggest-build-deprecated",
        };
        Suggestion::new(release.build.to_string(), note)
    });
    other.map(|build| Suggestion::new(build.to_string(), note)).into_iter().chain(releases).collect()
}

#[cfg(test)]
mod tests {
    use regex::Regex;

    use super::*;
    use crate::setup::rules;

    fn values(field: Field, answers: &Answers) -> Vec<String> {
        for_field(field, answers).into_iter().map(|suggestion| suggestion.value).collect()
    }

    #[test]
    fn every_suggested_value_is_one_that_nothing_is_said_against() {
        let mut answers = Answers::new("prod");
        answers.set_text(Field::Tenant, "acme");
        answers.scope_compared = true;
        for row in &crate::setup::field::FIELDS {
            for value in values(row.field, &answers) {
                let mut taken = answers.clone();
                taken.set_text(row.field, value.as_str());
                assert_eq!(rules::field(row.field, &taken), [], "{value}");
            }
        }
    }

    #[test]
    fn masks_take_tenant_and_instance_literally() {
        let mut answers = Answers::new("acme_mkt.prod");
        assert_eq!(values(Field::AssociationMask, &answers), ["Campaign (.*)", r"campaign - acme_mkt\.prod - (.*)"]);
        answers.set_text(Field::Tenant, "a.c-me");
        let mask = values(Field::AssociationMask, &answers).remove(0);
        assert_eq!(mask, r"Campaign - a\.c-me - (.*)");
        let mask = Regex::new(&format!("^(?:{mask})$")).expect("a mask");
        assert!(mask.is_match("Campaign - a.c-me - admin") && !mask.is_match("Campaign - axc-me - admin"));
        answers.set_text(Field::Tenant, "<tenant_id>");
        answers.instance = "default".to_owned();
        assert_eq!(values(Field::AssociationMask, &answers), ["Campaign (.*)"]);
    }

    #[test]
    fn a_mask_without_a_tenant_takes_the_name_of_the_callback_servers_domain() {
        for (host, mask) in [
            ("campaign.acme.example", "Campaign - acme - (.*)"),
            ("acme-mkt-prod1.campaign.adobe.com", "Campaign - acme - (.*)"),
            ("console.acme.co.uk", "Campaign - acme - (.*)"),
            ("campaign.hp.com", "Campaign - hp - (.*)"),
            ("10.0.0.7", "Campaign (.*)"),
            ("campaign", "Campaign (.*)"),
        ] {
            let mut answers = Answers::new("prod");
            answers.set_text(Field::CallbackServer, format!("https://{host}"));
            assert_eq!(values(Field::AssociationMask, &answers)[0], mask, "{host}");
            answers.set_text(Field::Tenant, "globex");
            assert_eq!(values(Field::AssociationMask, &answers)[0], "Campaign - globex - (.*)", "{host}");
        }
    }

    #[test]
    fn the_other_sides_build_comes_first_and_once() {
        let mut answers = Answers::new("prod");
        assert_eq!(values(Field::ConsoleBuild, &answers)[0], "9400");
        answers.set_text(Field::ServerBuild, "9399");
        let offered = values(Field::ConsoleBuild, &answers);
        assert_eq!(offered[..2], ["9399", "9400"]);
        assert_eq!(offered.iter().filter(|build| *build == "9399").count(), 1);
    }

    #[test]
    fn for_what_looks_like_a_secret_there_is_only_to_keep_it() {
        let mut answers = Answers::new("prod");
        answers.set_text(Field::InternalName, "p8e-Zk3vQ9xT2mLr7WsB1nYc5HdJ8gUa4");
        let offered = for_field(Field::InternalName, &answers);
        assert!(offered.len() == 1 && offered[0].keeps_here);
        answers.no_secret.insert(Field::InternalName);
        assert_eq!(values(Field::InternalName, &answers), INTERNAL_NAMES);
    }
}
