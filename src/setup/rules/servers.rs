//! The three addresses: what may be one and yet leads nowhere.

use crate::setup::account::{CallbackServer, HttpsUrl, IMS_SERVERS, ImsServer, MARKETING_SERVER};
use crate::setup::field::Field;
use crate::setup::finding::{Code, Fault, Finding};

/// The port of Campaign's application server; browsers come through the web server before it.
const APPLICATION_SERVER: u16 = 8080;
/// The port of https.
const HTTPS: u16 = 443;

/// The callback server is compared with IMS's allowlist and opened by the consoles of other machines.
pub(super) fn callback(read: Result<CallbackServer, Vec<Finding>>) -> Vec<Finding> {
    super::warnings(Field::CallbackServer, read, |server| {
        let url = server.url();
        let host = url.host();
        let mut faults = Vec::new();
        if host == "localhost" || host.ends_with(".localhost") || host.starts_with("127.") || host == "[::1]" {
            faults.push(Fault::new(Code::LocalHost));
        } else if url.is_numeric() {
            faults.push(Fault::new(Code::NumericHost));
        } else if !host.contains('.') {
            faults.push(Fault::new(Code::ShortHost));
        }
        if !host.is_ascii() {
            faults.push(Fault::new(Code::InternationalHost));
        }
        if host.contains('_') {
            faults.push(Fault::new(Code::UnderscoreInHost));
        }
        faults.extend(spelling(url));
        faults
    })
}

/// Adobe documents two IMS servers; another one may be new.
pub(super) fn ims_server(read: Result<ImsServer, Vec<Finding>>) -> Vec<Finding> {
    super::warnings(Field::ImsServer, read, |server| of_adobe(server.url(), &IMS_SERVERS))
}

/// Adobe documents one server of the Marketing Cloud.
pub(super) fn marketing_server(read: Result<HttpsUrl, Vec<Finding>>) -> Vec<Finding> {
    super::warnings(Field::ExperienceCloudServer, read, |url| of_adobe(url, &[MARKETING_SERVER]))
}

fn of_adobe(url: &HttpsUrl, known: &[&str]) -> Vec<Fault> {
    let mut faults = spelling(url);
    if !known.contains(&url.without_port().as_str()) {
        faults.push(Fault::new(Code::UnknownHost { host: url.host().to_owned() }));
    }
    faults
}

/// What is harmless to a browser and may not be to a comparison.
fn spelling(url: &HttpsUrl) -> Vec<Fault> {
    let mut faults = Vec::new();
    match url.port() {
        Some(HTTPS) => faults.push(Fault::new(Code::DefaultPort).mended(url.without_port())),
        Some(APPLICATION_SERVER) => faults.push(Fault::new(Code::ApplicationServerPort)),
        _ => {}
    }
    if url.as_str().chars().any(char::is_uppercase) {
        faults.push(Fault::new(Code::CapitalsInHost).mended(url.lower_case()));
    }
    faults
}
