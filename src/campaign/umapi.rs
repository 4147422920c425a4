//! The User Management API as text: the form that asks IMS for a token, the addresses of the pages, and what an answer says.
//!
//! Sources: Adobe's User Management API reference ("Get Users in Organization", "Get User Groups and Product Profiles",
//! "Throttling"), Adobe's own client (umapi-client.py), and RFC 6749, 4.4 and 5.2.

use serde::{Deserialize, Deserializer};
use zeroize::Zeroizing;

use super::form;
use super::measured::{Proof, Trouble};
use super::token;
use crate::base::secret::Secret;

/// Where Adobe serves the API, and below which path.
pub const BASE: &str = "https://usermanagement.adobe.io";
const PATH: &str = "/v2/usermanagement";

/// What a token for the API is asked for.
const SCOPE: &str = "openid,AdobeID,user_management_sdk";

/// What IMS may call an error of a request for a token (RFC 6749, 5.2); another word may repeat what was sent.
const ERRORS: [&str; 6] = [
    "invalid_request",
    "invalid_grant",
    "unsupported_grant_type",
    "access_denied",
    "server_error",
    "temporarily_unavailable",
];

/// So many characters of a code of the API are taken.
const LONGEST_CODE: usize = 80;

/// What is listed in pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum List {
    /// User groups and product profiles.
    Groups,
    /// People with the names of their groups and profiles.
    Users,
}

impl List {
    /// How many requests a minute the API allows one client ("Throttling").
    pub fn allowed_a_minute(self) -> usize {
        match self {
            List::Groups => 5,
            List::Users => 25,
        }
    }

    /// The address of a page, from 0, below `base`; a base without a path of its own is a server like Adobe's. Memberships
    /// through user groups count too.
    pub fn page(self, base: &str, organization: &str, page: usize) -> String {
        let base = base.trim_end_matches('/');
        let bare = base.split_once("://").is_none_or(|(_, rest)| !rest.contains('/'));
        let path = if bare { PATH } else { "" };
        match self {
            List::Groups => format!("{base}{path}/groups/{organization}/{page}"),
            List::Users => format!("{base}{path}/users/{organization}/{page}?directOnly=false"),
        }
    }
}

/// Whom an answer, or none, came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asked {
    /// IMS, for the token.
    Ims,
    /// The API itself.
    Api,
}

/// How far a reading is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    /// IMS is asked for the token.
    Token,
    /// Pages of this list are there, of so many where the API tells it.
    Pages {
        /// Which list.
        list: List,
        /// How many are there.
        read: usize,
        /// How many there will be.
        of: Option<usize>,
        /// The entries in them.
        entries: usize,
    },
    /// The next request has to wait.
    Waiting {
        /// For so long.
        seconds: u64,
    },
}

/// Why the API gave nothing, by what IMS or the API itself said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// IMS does not know the client.
    WrongClient,
    /// The secret is not the client's.
    WrongSecret,
    /// One of the two is wrong; IMS does not say which.
    WrongEither,
    /// The credential is not for the User Management API: IMS does not grant the scope.
    Scope,
    /// The API does not let this client ask about this organisation.
    NotAllowed {
        /// The API's code, or the HTTP status where it gave none.
        code: String,
    },
    /// The API does not know the organisation.
    Organization,
    /// Another refusal.
    Other {
        /// The code of IMS or of the API.
        code: String,
    },
    /// The API asks to wait, again and again or longer than anyone waits.
    Throttled,
    /// No usable answer.
    Trouble(Trouble),
}

impl From<Trouble> for Refusal {
    fn from(trouble: Trouble) -> Refusal {
        Refusal::Trouble(trouble)
    }
}

impl Refusal {
    /// Its name: the stem of its words in the catalogues (`umapi-<id>`).
    pub fn id(&self) -> &'static str {
        match self {
            Refusal::WrongClient => "wrong-client",
            Refusal::WrongSecret => "wrong-secret",
            Refusal::WrongEither => "wrong-either",
            Refusal::Scope => "scope",
            Refusal::NotAllowed { .. } => "not-allowed",
            Refusal::Organization => "organization",
            Refusal::Other { .. } => "refused",
            Refusal::Throttled => "throttled",
            Refusal::Trouble(_) => "trouble",
        }
    }

    /// The code that came with it.
    pub fn code(&self) -> &str {
        match self {
            Refusal::NotAllowed { code } | Refusal::Other { code } => code,
            _ => "",
        }
    }
}

/// The form that asks for a token, with the secret in it; wiped when it goes.
pub fn token_form(client: &str, secret: &Secret) -> Zeroizing<String> {
    form::encoded(&[
        ("grant_type", "client_credentials"),
        ("client_id", client),
        ("client_secret", secret.expose()),
        ("scope", SCOPE),
    ])
}

/// Text that is wiped when it goes, also on the way to where it is wanted.
#[derive(Default)]
struct Wiped(Secret);

impl<'de> Deserialize<'de> for Wiped {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Wiped, D::Error> {
        String::deserialize(deserializer).map(|text| Wiped(Secret::new(text)))
    }
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct TokenAnswer {
    access_token: Option<Wiped>,
    error: Option<String>,
}

/// The token in IMS's answer.
///
/// # Errors
/// Why there is none. Nothing of the answer but a code is kept: it may repeat what was sent.
pub fn token(status: u16, text: &str) -> Result<Secret, Refusal> {
    let answer: TokenAnswer = serde_json::from_str(text).map_err(|_| page_or(Trouble::Unexpected, text))?;
    if status == 200
        && let Some(Wiped(token)) = answer.access_token
    {
        let fits = !token.is_empty() && token.expose().bytes().all(|byte| byte.is_ascii_graphic());
        return if fits { Ok(token) } else { Err(Trouble::BadToken.into()) };
    }
    match token::read(status, text) {
        Proof::WrongClient => return Err(Refusal::WrongClient),
        Proof::WrongSecret => return Err(Refusal::WrongSecret),
        Proof::WrongEither => return Err(Refusal::WrongEither),
        Proof::Right | Proof::Unclear => {}
    }
    match answer.error.as_deref() {
        Some("invalid_scope" | "unauthorized_client") => Err(Refusal::Scope),
        Some(error) if ERRORS.contains(&error) => Err(Refusal::Other { code: error.to_owned() }),
        Some(_) if status != 200 => Err(Refusal::Other { code: http(status) }),
        _ if status == 200 => Err(Trouble::Unexpected.into()),
        _ => Err(Trouble::Status { status }.into()),
    }
}

fn page_or(trouble: Trouble, text: &str) -> Refusal {
    let begun = text.trim_start_matches('\u{feff}').trim_start().starts_with(['{', '[']);
    if begun { trouble.into() } else { Trouble::Page.into() }
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct PageAnswer {
    #[serde(rename = "lastPage")]
    last_page: bool,
    result: Option<String>,
    error_code: Option<String>,
    groups: Option<Vec<serde::de::IgnoredAny>>,
    users: Option<Vec<serde::de::IgnoredAny>>,
}

/// What a page says of itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Page {
    /// How many entries it holds.
    pub entries: usize,
    /// No more follow.
    pub is_last: bool,
}

/// What an answer to a question for a page of `list` says.
///
/// # Errors
/// Why it is no page.
pub fn page(list: List, status: u16, text: &str) -> Result<Page, Refusal> {
    let answer: Option<PageAnswer> = serde_json::from_str(text.trim_start_matches('\u{feff}')).ok();
    let said = |answer: &PageAnswer| {
        let result = answer.result.clone().filter(|result| result.to_ascii_lowercase().starts_with("error"));
        answer.error_code.clone().or(result).map(|said| code(&said).unwrap_or_else(|| http(status)))
    };
    let error = answer.as_ref().and_then(said);
    match (status, error) {
        (_, Some(code))
            if matches!(code.as_str(), "error.organization.invalid_id" | "error.api.user.not.parent.org") =>
        {
            Err(Refusal::Organization)
        }
        (401 | 403, code) => Err(Refusal::NotAllowed { code: code.unwrap_or_else(|| http(status)) }),
        (_, Some(code)) => Err(Refusal::Other { code }),
        (200, None) => {
            let Some(answer) = answer else { return Err(page_or(Trouble::CutOff, text)) };
            let listed = match list {
                List::Groups => answer.groups,
                List::Users => answer.users,
            };
            match (listed, answer.result.as_deref()) {
                (Some(listed), _) => Ok(Page { entries: listed.len(), is_last: answer.last_page }),
                // What a page beyond the last may say ("Response to request for an out-of-bounds page number").
                (None, Some("Not found" | "success")) => Ok(Page { entries: 0, is_last: true }),
                (None, _) => Err(Trouble::Unexpected.into()),
            }
        }
        (status, None) => Err(Trouble::Status { status }.into()),
    }
}

/// A code as the API writes them: six digits, or `error.` and words.
fn code(text: &str) -> Option<String> {
    let number = text.len() == 6 && text.bytes().all(|byte| byte.is_ascii_digit());
    let words = text.starts_with("error.")
        && text.len() <= LONGEST_CODE
        && text.bytes().all(|byte| byte.is_ascii_lowercase() || matches!(byte, b'.' | b'_'));
    (number || words).then(|| text.to_owned())
}

fn http(status: u16) -> String {
    format!("HTTP {status}")
}

#[cfg(test)]
mod tests;
