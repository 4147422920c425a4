//! The methods that Campaign's services have here, and who may call them.

use std::fmt::Write as _;

use jiff::Timestamp;

use super::campaign::Misbehaviour;
use super::soap::{Call, Fault, element, string};
use super::state::State;
use super::{query, schemas, xml};

/// Carries out a call: the content of its response.
pub fn call(state: &State, call: &Call<'_>) -> Result<String, Fault> {
    match (call.service, call.method) {
        ("xtk:session", "Logon") => logon(state, call),
        ("xtk:session", "BearerTokenLogon") => bearer_logon(state, call),
        _ => {
            let session = authorize(state, call)?;
            match (call.service, call.method) {
                ("xtk:session", "Logoff") => {
                    state.log_off(&session);
                    Ok(String::new())
                }
                ("xtk:session", "GetUserInfo") => Ok(element("pUserInfo", &user_info(state))),
                ("xtk:session", "GetOption") => Ok(option(state, &call.text(1))),
                ("xtk:queryDef", "ExecuteQuery") => query::execute(state, call),
                ("xtk:persist", "GetEntityIfMoreRecent") => schemas::entity(state, call),
                (service, method) => {
                    Err(Fault::unknown(format!("The service '{service}' has no method '{method}' to practise on.")))
                }
            }
        }
    }
}

fn logon(state: &State, call: &Call<'_>) -> Result<String, Fault> {
    let campaign = state.campaign();
    // The zone comes first: from outside it nobody learns whether a password was right.
    if campaign.outside_zone {
        return Err(Fault::zone());
    }
    if call.text(1) != campaign.login || call.text(2) != campaign.password {
        return Err(Fault::login());
    }
    Ok(session(state))
}

fn bearer_logon(state: &State, call: &Call<'_>) -> Result<String, Fault> {
    let campaign = state.campaign();
    if !campaign.bearer_logon {
        return Err(Fault::unknown("The method 'BearerTokenLogon' of service 'xtk:session' is not defined."));
    }
    if campaign.outside_zone {
        return Err(Fault::zone());
    }
    if call.text(1) != campaign.token {
        return Err(Fault::login());
    }
    Ok(session(state))
}

/// Begins a session and tells its tokens, the server and the operator.
fn session(state: &State) -> String {
    let (session, security) = state.log_on();
    let info = format!("<sessionInfo>{}{}</sessionInfo>", server_info(state), user_info(state));
    string("pstrSessionToken", &session) + &element("pSessionInfo", &info) + &string("pstrSecurityToken", &security)
}

/// Who calls: the session's token, empty for a technical account. Header and cookie together, or a bearer's token.
fn authorize(state: &State, call: &Call<'_>) -> Result<String, Fault> {
    let campaign = state.campaign();
    let given = call.session_token();
    if let Some(authorization) = call.request.header("Authorization") {
        if campaign.outside_zone {
            return Err(Fault::zone());
        }
        let token = authorization.strip_prefix("Bearer ").unwrap_or_default().trim();
        return if token == campaign.token && given.is_empty() { Ok(String::new()) } else { Err(Fault::session()) };
    }
    let security = call.request.header("X-Security-Token").unwrap_or_default();
    let cookies = call.request.headers.iter().filter(|(name, _)| name.eq_ignore_ascii_case("Cookie"));
    let session = cookies
        .flat_map(|(_, value)| value.split(';'))
        .find_map(|cookie| cookie.trim().strip_prefix("__sessiontoken="))
        .unwrap_or_default();
    // In the body the token may be left empty, but not be another one's.
    if (given.is_empty() || given == session) && state.is_session(session, security) {
        Ok(session.to_owned())
    } else {
        Err(Fault::session())
    }
}

fn server_info(state: &State) -> String {
    let campaign = state.campaign();
    let mut releases = campaign.release.split('.');
    let mut part = || releases.next().unwrap_or_default();
    let mut attributes = String::new();
    for (name, value) in [
        ("advisedClientBuildNumber", campaign.advised_client_build.to_string().as_str()),
        ("buildNumber", campaign.build.to_string().as_str()),
        ("commitId", "cc45440"),
        ("instanceName", &campaign.instance),
        ("majNumber", part()),
        ("minClientBuildNumber", campaign.min_client_build.to_string().as_str()),
        ("minNumber", part()),
        ("releaseName", &campaign.release),
        ("serverDate", &Timestamp::now().strftime("%Y-%m-%d %H:%M:%S%.3fZ").to_string()),
        ("servicePack", part()),
        ("webView2Mode", "1"),
    ] {
        // A very old server has no releases; one without a build says nothing of it anywhere.
        let hidden = name == "buildNumber" && state.misbehaviour() == Misbehaviour::NoBuild;
        if !hidden && !value.is_empty() {
            attributes += &xml::attribute(name, value);
        }
    }
    format!("<serverInfo{attributes}/>")
}

fn user_info(state: &State) -> String {
    let campaign = state.campaign();
    let mut attributes = String::new();
    for (name, value) in [
        ("instanceLocale", "en"),
        ("login", &campaign.login),
        ("loginCS", &format!("{0} ({0})", campaign.login)),
        ("loginId", "1059"),
        ("timezone", "Europe/Paris"),
    ] {
        attributes += &xml::attribute(name, value);
    }
    let mut children = String::new();
    if campaign.admin {
        children += "<login-right right='admin'/>";
    }
    for (namespace, name) in &campaign.packages {
        let package = xml::attribute("name", name) + &xml::attribute("namespace", namespace);
        _ = write!(children, "<installed-package{package}/>");
    }
    format!("<userInfo{attributes}>{children}</userInfo>")
}

/// An option's value and its type: 6 is text; what the instance has not set is empty and of type 0.
fn option(state: &State, name: &str) -> String {
    let told = name == "NmsServer_LastPostUpgrade" && state.misbehaviour() != Misbehaviour::NoBuild;
    let (value, kind) = if told { (state.campaign().build.to_string(), 6) } else { (String::new(), 0) };
    format!("{}<pbtType xsi:type='xsd:byte'>{kind}</pbtType>", string("pstrValue", &value))
}
