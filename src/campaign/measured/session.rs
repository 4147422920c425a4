//! What a session with a Campaign server tells.

use std::collections::{HashMap, HashSet};

use super::Trouble;

/// So many rows are asked for: a list as long as that may go on.
pub const MOST_ROWS: usize = 1000;

/// Everything one session told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// What the server says of itself; a technical account's token may get to see none of it.
    pub server: Option<ServerInfo>,
    /// The operator's login.
    pub login: String,
    /// What the operator may see.
    pub rights: Rights,
    /// The installed packages, as `nms:campaign`.
    pub packages: Vec<String>,
    /// The external accounts that the operator may see.
    pub accounts: Result<Vec<ExternalAccount>, Trouble>,
    /// The operator groups that the operator may see.
    pub groups: Result<Vec<OperatorGroup>, Trouble>,
    /// The operators that the operator may see.
    pub operators: Result<Vec<CampaignOperator>, Trouble>,
    /// The account of the Adobe Experience Cloud, whole; `None` where there is none to be read.
    pub held: Option<HeldAccount>,
}

/// An external account as Campaign holds it, and what its attributes are called in the console. Nothing encrypted is in it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct HeldAccount {
    /// The values by their paths, as `@name`.
    pub values: Vec<(String, String)>,
    /// Labels with the paths that they stand for, by the instance's own schema and form.
    pub labels: Vec<(String, String)>,
}

impl Session {
    /// The operator has admin rights: what is not in a list is not there.
    pub fn is_admin(&self) -> bool {
        self.rights == Rights::Admin
    }

    /// What the operators' list tells of their e-mail addresses; `None` where it tells none at all.
    pub fn addresses(&self) -> Option<Addresses> {
        let listed = self.operators.as_ref().ok()?;
        let active = || listed.iter().filter(|operator| operator.active);
        let whole = self.is_admin() && listed.len() < MOST_ROWS;
        let (mut seen, mut told): (HashMap<String, usize>, HashSet<String>) = Default::default();
        for email in active().map(|operator| operator.email.trim().to_lowercase()).filter(|email| !email.is_empty()) {
            *seen.entry(email).or_default() += 1;
        }
        // A server that has no such attribute leaves it out everywhere.
        if seen.is_empty() {
            return None;
        }
        let shared = active().map(|operator| operator.email.trim().to_lowercase());
        let shared =
            shared.filter(|email| seen.get(email).is_some_and(|count| *count > 1) && told.insert(email.clone()));
        let nobodys = |operator: &&CampaignOperator| TECHNICAL.contains(&operator.name.as_str());
        let without = active().filter(|operator| whole && operator.email.trim().is_empty() && !nobodys(operator));
        Some(Addresses {
            operators: active().count(),
            without: without.map(|operator| operator.name.clone()).collect(),
            shared: shared.collect(),
            whole,
        })
    }

    /// The internal names of all operator groups, where the operator may see all of them: from a shorter list nobody could
    /// tell that a group is unknown.
    pub fn every_group(&self) -> Option<Vec<&str>> {
        let groups = self.groups.as_ref().ok().filter(|groups| self.is_admin() && groups.len() < MOST_ROWS)?;
        Some(groups.iter().map(|group| group.name.as_str()).collect())
    }
}

/// An operator (`xtk:operator`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CampaignOperator {
    /// The login.
    pub name: String,
    /// The e-mail address; empty for none.
    pub email: String,
    /// Whether the account may be used.
    pub active: bool,
}

/// What the operators' list tells of their e-mail addresses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Addresses {
    /// How many operators may log in.
    pub operators: usize,
    /// The logins of those without an address; empty where not all operators may be seen.
    pub without: Vec<String>,
    /// Addresses that two or more of them have, in small letters and in their order.
    pub shared: Vec<String>,
    /// The list has everybody.
    pub whole: bool,
}

/// Accounts of Adobe's own, which log on to the API and belong to nobody: the ones that the restrictions on native logins let in.
const TECHNICAL: [&str; 5] = ["admin", "aemserver", "campaign-loginmonitor", "internal", "monitoring"];

/// What an operator may see.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Rights {
    /// Everything.
    Admin,
    /// What the operator's own rights show.
    Operator,
    /// The server tells no rights.
    #[default]
    Untold,
}

/// What the server says of itself at a logon.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ServerInfo {
    /// Its build.
    pub build: Option<u32>,
    /// Its release, as `7.4.4`.
    pub release: Option<String>,
    /// The oldest client console that it takes; `None` for none.
    pub min_client_build: Option<u32>,
    /// The client console that it advises; `None` for none.
    pub advised_client_build: Option<u32>,
    /// The instance's name.
    pub instance: Option<String>,
    /// Whether it has the console use `WebView2`; `None` where it does not say.
    pub web_view: Option<bool>,
}

/// An external account (`nms:extAccount`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExternalAccount {
    /// Its internal name.
    pub name: String,
    /// Its label.
    pub label: String,
    /// Whether it is enabled.
    pub active: bool,
    /// Its type, as the server numbers or names it.
    pub kind: String,
}

/// An operator group (`xtk:group`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OperatorGroup {
    /// Its internal name.
    pub name: String,
    /// Its label.
    pub label: String,
}
