//! A group's type in the User Management API, in its own words and in those of the Admin Console.

/// A group's type, as far as it matters here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Type {
    Profile,
    UserGroup,
    /// Of administrators or developers: left out.
    Other,
}

/// What a product profile is called, and a user group, in small letters and without blanks.
const PROFILES: [&str; 8] = [
    "productconfiguration",
    "perfildeproducto",
    "perfildelproducto",
    "제품프로필",
    "제품프로파일",
    "productprofiel",
    "produktprofil",
    "產品設定檔",
];
const USER_GROUPS: [&str; 6] =
    ["grupodeusuarios", "사용자그룹", "gebruikersgroep", "användargrupp", "使用者群組", "benutzergruppe"];

impl Type {
    /// The type by its name; `None` for what is none of them.
    pub(super) fn parse(name: &str) -> Option<Type> {
        let word: String =
            name.chars().filter(|c| !matches!(c, ' ' | '_' | '-')).flat_map(char::to_lowercase).collect();
        match word.as_str() {
            "productprofile" => Some(Type::Profile),
            "usergroup" => Some(Type::UserGroup),
            "sysadmingroup"
            | "deploymentadmingroup"
            | "supportadmingroup"
            | "productadmingroup"
            | "profileadmingroup"
            | "useradmingroup"
            | "developergroup"
            | "systemadmin"
            | "systemadministrator"
            | "productadmin"
            | "productadministrator"
            | "productprofileadmin"
            | "productprofileadministrator"
            | "supportadmin"
            | "supportadministrator"
            | "deploymentadmin"
            | "useradmin"
            | "usergroupadmin"
            | "usergroupadministrator" => Some(Type::Other),
            word if PROFILES.contains(&word) => Some(Type::Profile),
            word if USER_GROUPS.contains(&word) => Some(Type::UserGroup),
            _ => None,
        }
    }
}
