//! The right answers: what is asked at which address.

use jiff::Timestamp;
use serde_json::json;

use super::campaign::Misbehaviour;
use super::http::{Answer, Request};
use super::state::State;
use super::{ims, methods, soap, umapi, xml};

/// Where SOAP is spoken.
pub const SOAP_ROUTER: &str = "/nl/jsp/soaprouter.jsp";

/// What a healthy server answers.
pub fn answer(state: &State, request: &Request) -> Answer {
    match (request.method.as_str(), request.route()) {
        ("GET", "/r/test") => test(state, request),
        ("GET", "/ims/.well-known/openid-configuration") => openid(state),
        ("GET", ims::AUTHORIZE) => ims::authorize(state, request),
        ("POST", ims::TOKEN) => ims::token(state, request),
        ("POST", SOAP_ROUTER) => soap(state, request),
        ("GET", route) if route.starts_with(umapi::PATH) => umapi::answer(state, request),
        (_, "/r/test" | "/ims/.well-known/openid-configuration" | ims::AUTHORIZE | ims::TOKEN | SOAP_ROUTER) => {
            Answer::text(405, "this address does not know that method")
        }
        _ => Answer::text(404, "nothing here"),
    }
}

/// An XML answer in the instance's charset.
pub fn xml_answer(state: &State, status: u16, content_type: &str, text: &str) -> Answer {
    let latin1 = state.campaign().latin1;
    let charset = if latin1 { "iso-8859-1" } else { "utf-8" };
    Answer::new(status, &format!("{content_type};charset={charset}"), xml::encode(text, latin1))
}

/// The redirection module's sign of life.
fn test(state: &State, request: &Request) -> Answer {
    let campaign = state.campaign();
    let format = if campaign.old_date { "%Y/%m/%d %H:%M:%S" } else { "%Y-%m-%d %H:%M:%S%.3f+00" };
    let date = Timestamp::now().strftime(format).to_string();
    let mut attributes = xml::attribute("status", "OK") + &xml::attribute("date", &date);
    if !campaign.reduced {
        if state.misbehaviour() != Misbehaviour::NoBuild {
            attributes += &xml::attribute("build", &campaign.build.to_string());
        }
        for (name, value) in [
            ("sha1", "cc45440"),
            ("instance", &campaign.instance),
            ("sourceIP", "127.0.0.1"),
            ("host", request.header("Host").unwrap_or_default()),
            ("localHost", "localhost"),
        ] {
            attributes += &xml::attribute(name, value);
        }
    }
    // Without a declaration, as the module writes it; ISO-8859-1 cannot do without.
    let declaration = if campaign.latin1 { "<?xml version='1.0' encoding='ISO-8859-1'?>\n" } else { "" };
    xml_answer(state, 200, "text/xml", &format!("{declaration}<redir{attributes}/>\n"))
}

/// What an IMS server publishes of itself; `scopes_supported` are `OpenID`'s own.
fn openid(state: &State) -> Answer {
    let issuer = state.campaign().issuer.as_deref().unwrap_or(state.url());
    let own = state.campaign().ims.endpoints.as_deref().unwrap_or(state.url());
    let document = json!({
        "issuer": issuer,
        "authorization_endpoint": format!("{own}{}", ims::AUTHORIZE),
        "token_endpoint": format!("{own}{}", ims::TOKEN),
        "userinfo_endpoint": format!("{issuer}/ims/userinfo/v2"),
        "jwks_uri": format!("{issuer}/ims/keys"),
        "scopes_supported": ["openid", "profile", "email", "address", "phone"],
        "response_types_supported": ["code"],
    });
    Answer::new(200, "application/json;charset=utf-8", document.to_string())
}

fn soap(state: &State, request: &Request) -> Answer {
    match state.misbehaviour() {
        // As they are, not escaped: the escape character is not even allowed in XML.
        Misbehaviour::Fault => soap::fault_of(
            state,
            "XSV-350999 The\u{7} server \u{1b}[31;1mis\u{1b}[0m \u{1b}]0;not well\u{7}\
             \u{9b}2J\u{8}\u{85}\u{2028}\u{202e}llew ton",
        ),
        Misbehaviour::BareFault => Answer::text(500, "SOP-330011 Error while executing the method: out of memory"),
        _ => soap::answer(state, request, methods::call),
    }
}
