//! The calls that are made of a Campaign server, as text, in the form that Adobe documents.

use zeroize::Zeroizing;

use super::xml::escaped;
use crate::base::secret::Secret;
use crate::campaign::measured::MOST_ROWS;

/// Where all calls go.
pub const PATH: &str = "/nl/jsp/soaprouter.jsp";

/// The type of what is sent.
pub const CONTENT_TYPE: &str = "application/soap+xml;charset=UTF-8";

/// Enough for every character of a text to become a reference (`&quot;`).
const GROWTH: usize = 6;

/// A call: its action and its envelope, which may hold a password or a token.
pub struct Call {
    /// The action, as `xtk:session#Logon`.
    pub action: &'static str,
    /// The whole envelope; wiped when it goes.
    pub body: Zeroizing<String>,
}

/// Logs on with a password.
pub fn logon(login: &str, password: &Secret) -> Call {
    call("xtk:session#Logon", |call| {
        call.text("sessiontoken", "");
        call.text("strLogin", login);
        call.secret("strPassword", password);
        call.element("elemParameters", "");
    })
}

/// Logs on with a technical account's token.
pub fn bearer_logon(token: &Secret) -> Call {
    call("xtk:session#BearerTokenLogon", |call| {
        call.text("sessiontoken", "");
        call.secret("bearerToken", token);
    })
}

/// Asks who the operator is.
pub fn user_info(session: &Secret) -> Call {
    call("xtk:session#GetUserInfo", |call| call.secret("sessiontoken", session))
}

/// Asks for all external accounts.
pub fn accounts(session: &Secret) -> Call {
    query(session, "nms:extAccount", &["@id", "@name", "@label", "@active", "@type"])
}

/// Asks for all operator groups.
pub fn groups(session: &Secret) -> Call {
    query(session, "xtk:group", &["@name", "@label"])
}

/// Asks for all operators with their e-mail addresses.
pub fn operators(session: &Secret) -> Call {
    query(session, "xtk:operator", &["@name", "@email", "@active"])
}

/// Asks for an entity by its key, as `nms:extAccount|Adobe_Experience_Cloud`; nothing comes where there is none.
pub fn entity(session: &Secret, key: &str) -> Call {
    call("xtk:persist#GetEntityIfMoreRecent", |call| {
        call.secret("sessiontoken", session);
        call.text("pk", key);
        call.text("md5", "");
        call.text("mustExist", "false");
    })
}

/// Asks for the external account of that name, which is one of those that Adobe ships, with everything that it holds.
pub fn account(session: &Secret, name: &str) -> Call {
    let name = escaped(name);
    let query = "schema=\"nms:extAccount\" operation=\"get\" fullLoad=\"true\"";
    let condition = format!("<where><condition expr=\"@name = '{name}'\"/></where>");
    call("xtk:queryDef#ExecuteQuery", |call| {
        call.secret("sessiontoken", session);
        call.element("entity", &format!("<queryDef {query}>{condition}</queryDef>"));
    })
}

/// Asks for an option's value.
pub fn option(session: &Secret, name: &str) -> Call {
    call("xtk:session#GetOption", |call| {
        call.secret("sessiontoken", session);
        call.text("strName", name);
    })
}

/// Ends the session.
pub fn logoff(session: &Secret) -> Call {
    call("xtk:session#Logoff", |call| call.secret("sessiontoken", session))
}

fn query(session: &Secret, schema: &str, attributes: &[&str]) -> Call {
    let nodes: Vec<String> = attributes.iter().map(|expr| format!("<node expr=\"{expr}\"/>")).collect();
    call("xtk:queryDef#ExecuteQuery", |call| {
        call.secret("sessiontoken", session);
        let query = format!("schema=\"{schema}\" operation=\"select\" lineCount=\"{MOST_ROWS}\"");
        call.element("entity", &format!("<queryDef {query}><select>{}</select></queryDef>", nodes.concat()));
    })
}

/// The parameters of a call while they are written.
struct Parameters(Zeroizing<String>);

impl Parameters {
    fn text(&mut self, name: &str, value: &str) {
        self.raw(&format!("<{name} xsi:type=\"xsd:string\">{}</{name}>", escaped(value)));
    }

    fn element(&mut self, name: &str, xml: &str) {
        let style = "http://xml.apache.org/xml-soap/literalxml";
        self.raw(&format!("<{name} xsi:type=\"ns:Element\" SOAP-ENV:encodingStyle=\"{style}\">{xml}</{name}>"));
    }

    fn secret(&mut self, name: &str, value: &Secret) {
        let value = value.expose();
        self.room(GROWTH * value.len());
        self.raw(&format!("<{name} xsi:type=\"xsd:string\">"));
        // Character by character, so that no unwiped copy of the whole is left on the way.
        for character in value.chars() {
            let piece = Zeroizing::new(escaped(character.encode_utf8(&mut [0; 4])));
            self.0.push_str(&piece);
        }
        self.raw(&format!("</{name}>"));
    }

    fn raw(&mut self, text: &str) {
        self.room(text.len());
        self.0.push_str(text);
    }

    /// Makes room for so many bytes. A string that grows by itself leaves its old bytes behind.
    fn room(&mut self, more: usize) {
        if self.0.capacity() - self.0.len() < more {
            let mut larger = Zeroizing::new(String::with_capacity(2 * (self.0.len() + more)));
            larger.push_str(&self.0);
            self.0 = larger;
        }
    }
}

fn call(action: &'static str, parameters: impl FnOnce(&mut Parameters)) -> Call {
    let (service, method) = action.split_once('#').unwrap_or((action, ""));
    let mut body = Parameters(Zeroizing::new(String::with_capacity(2048)));
    body.raw(&format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <SOAP-ENV:Envelope xmlns:xsd=\"http://www.w3.org/2001/XMLSchema\" \
         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:ns=\"urn:{service}\" \
         xmlns:SOAP-ENV=\"http://schemas.xmlsoap.org/soap/envelope/\"><SOAP-ENV:Body>\
         <{method} xmlns=\"urn:{service}\" SOAP-ENV:encodingStyle=\"http://schemas.xmlsoap.org/soap/encoding/\">"
    ));
    parameters(&mut body);
    body.raw(&format!("</{method}></SOAP-ENV:Body></SOAP-ENV:Envelope>\n"));
    Call { action, body: body.0 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::campaign::xml;

    /// A call as a server reads it: the method, its namespace, and its parameters in order with their texts.
    fn read(call: &Call) -> (String, String, Vec<(String, String)>) {
        let tree = xml::read(&call.body).expect("is XML");
        let body = tree.root_element().first_element_child().expect("has a body");
        let method = body.first_element_child().expect("has a method");
        let parameters = method.children().filter(roxmltree::Node::is_element);
        let parameters = parameters.map(|node| (node.tag_name().name().into(), node.text().unwrap_or_default().into()));
        let name = method.tag_name();
        (name.name().to_owned(), name.namespace().unwrap_or_default().to_owned(), parameters.collect())
    }

    fn pairs(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
        pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    }

    #[test]
    fn every_call_has_its_parameters_in_order() {
        let session = Secret::new("___token".to_owned());
        let password = Secret::new("p<&>\"'\u{e9}]]>".to_owned());
        let none = Secret::default();
        for (call, action, parameters) in [
            (
                logon("ad&min", &password),
                "xtk:session#Logon",
                pairs(&[
                    ("sessiontoken", ""),
                    ("strLogin", "ad&min"),
                    ("strPassword", password.expose()),
                    ("elemParameters", ""),
                ]),
            ),
            (
                bearer_logon(&session),
                "xtk:session#BearerTokenLogon",
                pairs(&[("sessiontoken", ""), ("bearerToken", "___token")]),
            ),
            (user_info(&none), "xtk:session#GetUserInfo", pairs(&[("sessiontoken", "")])),
            (
                option(&session, "A_B"),
                "xtk:session#GetOption",
                pairs(&[("sessiontoken", "___token"), ("strName", "A_B")]),
            ),
            (
                entity(&session, "a|b"),
                "xtk:persist#GetEntityIfMoreRecent",
                pairs(&[("sessiontoken", "___token"), ("pk", "a|b"), ("md5", ""), ("mustExist", "false")]),
            ),
            (logoff(&session), "xtk:session#Logoff", pairs(&[("sessiontoken", "___token")])),
            (accounts(&session), "xtk:queryDef#ExecuteQuery", pairs(&[("sessiontoken", "___token"), ("entity", "")])),
        ] {
            let (service, method) = action.split_once('#').expect("has both");
            assert_eq!(call.action, action);
            assert_eq!(read(&call), (method.to_owned(), format!("urn:{service}"), parameters), "{action}");
        }
    }

    #[test]
    fn the_queries_select_what_is_judged_and_no_more() {
        let selected = |call: &Call| {
            let tree = xml::read(&call.body).expect("is XML");
            let query = tree.descendants().find(|node| node.has_tag_name(("urn:xtk:queryDef", "queryDef")));
            let query = query.expect("is a query");
            assert_eq!((query.attribute("operation"), query.attribute("lineCount")), (Some("select"), Some("1000")));
            let nodes = query.descendants().filter_map(|node| node.attribute("expr")).map(str::to_owned);
            (query.attribute("schema").expect("names it").to_owned(), nodes.collect::<Vec<_>>())
        };
        let none = Secret::default();
        let (schema, nodes) = selected(&accounts(&none));
        assert_eq!((schema.as_str(), nodes.join(" ").as_str()), ("nms:extAccount", "@id @name @label @active @type"));
        let (schema, nodes) = selected(&groups(&none));
        assert_eq!((schema.as_str(), nodes.join(" ").as_str()), ("xtk:group", "@name @label"));
        let whole = account(&none, "Adobe_Experience_Cloud");
        let tree = xml::read(&whole.body).expect("is XML");
        let named = |name: &str| tree.descendants().find(|node| node.tag_name().name() == name).expect("is there");
        let query = named("queryDef");
        assert_eq!((query.attribute("operation"), query.attribute("fullLoad")), (Some("get"), Some("true")));
        assert_eq!(named("condition").attribute("expr"), Some("@name = 'Adobe_Experience_Cloud'"));
    }

    #[test]
    fn a_long_secret_goes_in_whole() {
        let long = "\"&".repeat(3000);
        let call = bearer_logon(&Secret::new(long.clone()));
        assert_eq!(read(&call).2, pairs(&[("sessiontoken", ""), ("bearerToken", &long)]));
    }
}
