//! The User Management API of an organisation to practise on: its groups and its people, page by page.
//!
//! Adobe's User Management API reference says what it answers ("Get Users in Organization", "Get User Groups and Product
//! Profiles", "Throttling"); the token is this server's own IMS's.

use serde_json::{Value, json};

use super::http::{Answer, Request};
use super::state::State;

/// Below which path it is.
pub const PATH: &str = "/v2/usermanagement/";

/// The people of the Admin Console as the API lists them, and who may ask for them.
#[derive(Clone, Debug)]
pub struct Umapi {
    /// The credential's client ID.
    pub client: String,
    /// Its secret.
    pub secret: String,
    /// The token that IMS gives for the two.
    pub token: String,
    /// The organisation.
    pub organization: String,
    /// How many entries a page has.
    pub page: usize,
    /// Every page is refused once before it is given: with `Retry-After`, in seconds.
    pub throttle: Option<u64>,
    /// Every page is refused for good with this HTTP status and this body.
    pub refuse: Option<(u16, String)>,
    /// Whoever asks for a page is sent on to another host.
    pub moved: bool,
    /// Whoever asks for a page waits for ever.
    pub hangs: bool,
    /// The project of the credential has no User Management API.
    pub not_in_project: bool,
    /// Names of groups with their type and product.
    pub groups: Vec<(String, &'static str, &'static str)>,
    /// E-mail addresses with the state of the account and its groups.
    pub people: Vec<(String, &'static str, Vec<String>)>,
}

impl Default for Umapi {
    fn default() -> Self {
        let groups = [
            ("Administrators", "SYSADMIN_GROUP", ""),
            ("Campaign - acme - admin", "PRODUCT_PROFILE", "Adobe Campaign"),
            ("Campaign - acme - delivery", "PRODUCT_PROFILE", "Adobe Campaign"),
            // A slip that people make, and a group that this Campaign has not.
            ("Campaing - acme - report", "PRODUCT_PROFILE", "Adobe Campaign"),
            ("Campaign - acme - marketing", "PRODUCT_PROFILE", "Adobe Campaign"),
            ("Analytics - acme - readers", "PRODUCT_PROFILE", "Adobe Analytics"),
            // Named like a profile, and none.
            ("Campaign - acme - workflow", "USER_GROUP", ""),
        ];
        let people: [(&str, &str, &[&str]); 8] = [
            ("ann.admin@acme.example", "active", &["Campaign - acme - admin", "_admin_Campaign - acme - admin"]),
            ("dan.delivery@acme.example", "active", &["Campaign - acme - delivery"]),
            ("rob.report@acme.example", "active", &["Campaing - acme - report"]),
            ("mia.marketing@acme.example", "active", &["Campaign - acme - marketing"]),
            ("wim.workflow@acme.example", "active", &["Campaign - acme - workflow"]),
            ("lee.locked@acme.example", "locked", &["Campaign - acme - delivery"]),
            ("ida.insights@acme.example", "active", &["Analytics - acme - readers"]),
            ("nobody.yet@acme.example", "active", &[]),
        ];
        let person = |(email, status, groups): (&str, &'static str, &[&str])| {
            (email.to_owned(), status, groups.iter().map(|group| (*group).to_owned()).collect())
        };
        Umapi {
            client: "practice-umapi".to_owned(),
            secret: "practice-umapi-secret".to_owned(),
            token: "practice-umapi-token".to_owned(),
            organization: "0A1B2C3D4E5F60718293A4B5@AdobeOrg".to_owned(),
            page: 3,
            throttle: None,
            refuse: None,
            moved: false,
            hangs: false,
            not_in_project: false,
            groups: groups.map(|(name, kind, product)| (name.to_owned(), kind, product)).into(),
            people: people.into_iter().map(person).collect(),
        }
    }
}

/// A page, or why there is none.
pub fn answer(state: &State, request: &Request) -> Answer {
    let umapi = &state.campaign().umapi;
    if umapi.moved {
        let mut answer = Answer::text(302, "moved");
        answer.headers.push(("Location", format!("https://campaign.elsewhere.example{}", request.path)));
        return answer;
    }
    if request.header("Authorization") != Some(&format!("Bearer {}", umapi.token)) {
        return error(401, "401013", "Oauth token is not valid");
    }
    if request.header("X-Api-Key") != Some(&umapi.client) {
        return error(403, "403003", "Api Key is invalid");
    }
    if let Some((status, body)) = &umapi.refuse {
        return Answer::new(*status, "application/json", body.clone());
    }
    let asked_before = state.requests().iter().filter(|other| other.path == request.path).count();
    if let Some(seconds) = umapi.throttle.filter(|_| asked_before <= 1) {
        let mut answer = error(429, "429050", "Too many requests");
        answer.headers.push(("Retry-After", seconds.to_string()));
        return answer;
    }
    let route = request.route().strip_prefix(PATH).unwrap_or_default();
    let [list, organization, page] = route.split('/').collect::<Vec<_>>()[..] else {
        return Answer::text(404, "nothing here");
    };
    if organization != umapi.organization {
        let document = json!({ "result": "error.organization.invalid_id", "message": "Bad organization Id" });
        return Answer::new(400, "application/json", document.to_string());
    }
    let Ok(page) = page.parse::<usize>() else { return Answer::text(404, "nothing here") };
    match list {
        "groups" => paged("groups", umapi.groups.iter().map(group).collect(), page, umapi.page),
        "users" => paged("users", umapi.people.iter().map(person).collect(), page, umapi.page),
        _ => Answer::text(404, "nothing here"),
    }
}

fn group((name, kind, product): &(String, &'static str, &'static str)) -> Value {
    let mut group = json!({ "type": kind, "groupName": name, "memberCount": 1 });
    if !product.is_empty() {
        group["productName"] = json!(product);
    }
    group
}

fn person((email, status, groups): &(String, &'static str, Vec<String>)) -> Value {
    let mut person = json!({ "email": email, "status": status, "username": email, "type": "federatedID" });
    // What is not set is left out.
    if !groups.is_empty() {
        person["groups"] = json!(groups);
    }
    person
}

/// A page beyond the last is the last again.
fn paged(name: &str, entries: Vec<Value>, page: usize, size: usize) -> Answer {
    let pages = entries.len().div_ceil(size).max(1);
    let page = page.min(pages - 1);
    let (count, held) = (entries.len(), entries.into_iter().skip(page * size).take(size).collect::<Vec<_>>());
    let size = held.len();
    let document = json!({ "lastPage": page + 1 == pages, "result": "success", name: held });
    let mut answer = Answer::new(200, "application/json", document.to_string());
    answer.headers.push(("X-Total-Count", count.to_string()));
    answer.headers.push(("X-Page-Count", pages.to_string()));
    answer.headers.push(("X-Current-Page", page.to_string()));
    answer.headers.push(("X-Page-Size", size.to_string()));
    answer
}

fn error(status: u16, code: &str, message: &str) -> Answer {
    let document = json!({ "error_code": code, "message": message });
    Answer::new(status, "application/json", document.to_string())
}
