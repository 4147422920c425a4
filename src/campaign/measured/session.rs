//! What a session with a Campaign server tells.

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

    /// The internal names of all operator groups, where the operator may see all of them: from a shorter list nobody could
    /// tell that a group is unknown.
    pub fn every_group(&self) -> Option<Vec<&str>> {
        let groups = self.groups.as_ref().ok().filter(|groups| self.is_admin() && groups.len() < MOST_ROWS)?;
        Some(groups.iter().map(|group| group.name.as_str()).collect())
    }
}

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
    /// Whether it has the console use WebView2; `None` where it does not say.
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
