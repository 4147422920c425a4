//! SOAP as Campaign speaks it: the call out of the envelope, the answer or the fault into one.

use roxmltree::{Document, Node};

use super::http::{Answer, Request};
use super::routes::xml_answer;
use super::state::State;
use super::xml::escape;

const ENVELOPE: &str = "http://schemas.xmlsoap.org/soap/envelope/";
const ENCODING: &str = "http://schemas.xmlsoap.org/soap/encoding/";

/// A call: the service and the method from the `SOAPAction`, the parameters by position from the body.
pub struct Call<'a> {
    /// `xtk:session`.
    pub service: &'a str,
    /// `Logon`.
    pub method: &'a str,
    /// What came with it over HTTP.
    pub request: &'a Request,
    parameters: Vec<Node<'a, 'a>>,
}

impl<'a> Call<'a> {
    /// The text of the parameter at that place; a missing one is empty.
    pub fn text(&self, position: usize) -> String {
        self.parameters.get(position).map(text).unwrap_or_default()
    }

    /// The element that the parameter at that place holds.
    pub fn element(&self, position: usize) -> Option<Node<'a, 'a>> {
        self.parameters.get(position)?.first_element_child()
    }

    /// The first parameter of every call.
    pub fn session_token(&self) -> String {
        self.text(0)
    }
}

fn text(node: &Node<'_, '_>) -> String {
    node.descendants().filter(Node::is_text).filter_map(|text| text.text()).collect()
}

/// A refusal, in Campaign's form: a code of three letters and six digits, and a sentence.
#[derive(Debug)]
pub struct Fault {
    code: &'static str,
    text: String,
}

impl Fault {
    /// The method went wrong.
    pub fn method(text: impl Into<String>) -> Self {
        Fault { code: "SOP-330011", text: text.into() }
    }

    /// There is no such method, or not with these parameters.
    pub fn unknown(text: impl Into<String>) -> Self {
        Fault { code: "SOP-330006", text: text.into() }
    }

    /// Wrong name, password or token.
    pub fn login() -> Self {
        Fault { code: "XSV-350012", text: "Invalid login or password. Connection denied.".to_owned() }
    }

    /// The client's address is not in the operator's security zone.
    pub fn zone() -> Self {
        let text = "The '127.0.0.1' IP address via which you are attempting to log on is not authorized.".to_owned();
        Fault { code: "XSV-350013", text }
    }

    /// The session's tokens are missing, wrong or out of date.
    pub fn session() -> Self {
        Fault { code: "XSV-350008", text: "Session has expired or is invalid. Please reconnect.".to_owned() }
    }
}

/// Reads the call, has it carried out, and answers; `carry_out` gives the content of the method's response.
pub fn answer(
    state: &State,
    request: &Request,
    carry_out: impl FnOnce(&State, &Call<'_>) -> Result<String, Fault>,
) -> Answer {
    let kind = request.header("Content-Type").unwrap_or_default().split(';').next().unwrap_or_default().trim();
    if !["application/soap+xml", "text/xml"].iter().any(|known| known.eq_ignore_ascii_case(kind)) {
        return Answer::text(415, "SOAP calls are application/soap+xml or text/xml");
    }
    let document = match Document::parse(&request.body) {
        Ok(document) => document,
        Err(error) => return fault(state, &Fault::unknown(format!("The call is no XML: {error}"))),
    };
    let done = read(request, &document).and_then(|call| {
        let content = carry_out(state, &call)?;
        Ok(format!(
            "<{method}Response xmlns='urn:{service}' SOAP-ENV:encodingStyle='{ENCODING}'>{content}</{method}Response>",
            method = escape(call.method),
            service = escape(call.service),
        ))
    });
    match done {
        Ok(response) => envelope(state, 200, &response),
        Err(refusal) => fault(state, &refusal),
    }
}

fn read<'a>(request: &'a Request, document: &'a Document<'a>) -> Result<Call<'a>, Fault> {
    let action = request.header("SOAPAction").unwrap_or_default().trim().trim_matches('"');
    let Some((service, method)) = action.split_once('#') else {
        return Err(Fault::unknown("The header SOAPAction does not name a service and a method."));
    };
    let in_envelope = |node: &Node<'_, '_>, name: &str| node.has_tag_name((ENVELOPE, name));
    let body = Some(document.root_element())
        .filter(|root| in_envelope(root, "Envelope"))
        .and_then(|root| root.children().find(|child| in_envelope(child, "Body")))
        .and_then(|body| body.first_element_child())
        .ok_or_else(|| Fault::unknown("The call has no SOAP envelope with a body."))?;
    let tag = body.tag_name();
    if tag.name() != method || tag.namespace().and_then(|name| name.strip_prefix("urn:")) != Some(service) {
        return Err(Fault::unknown(format!("The header SOAPAction names {action}, the body does not.")));
    }
    Ok(Call { service, method, request, parameters: body.children().filter(Node::is_element).collect() })
}

fn fault(state: &State, fault: &Fault) -> Answer {
    fault_of(state, &escape(&format!("{} {}", fault.code, fault.text)))
}

/// A fault with a text that is already XML, or was never meant to be.
pub fn fault_of(state: &State, text: &str) -> Answer {
    let body = format!(
        "<SOAP-ENV:Fault><faultcode>SOAP-ENV:Client</faultcode><faultstring xsi:type='xsd:string'>{text}</faultstring>\
         <detail xsi:type='xsd:string'></detail></SOAP-ENV:Fault>"
    );
    envelope(state, state.fault_status(), &body)
}

fn envelope(state: &State, status: u16, body: &str) -> Answer {
    let encoding = if state.campaign().latin1 { "ISO-8859-1" } else { "UTF-8" };
    let text = format!(
        "<?xml version='1.0' encoding='{encoding}'?>\n<SOAP-ENV:Envelope xmlns:xsd='http://www.w3.org/2001/XMLSchema' \
         xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xmlns:ns='http://xml.apache.org/xml-soap' \
         xmlns:SOAP-ENV='{ENVELOPE}'><SOAP-ENV:Body>{body}</SOAP-ENV:Body></SOAP-ENV:Envelope>\n"
    );
    xml_answer(state, status, "application/soap+xml", &text)
}

/// A result of text.
pub fn string(name: &str, value: &str) -> String {
    format!("<{name} xsi:type='xsd:string'>{}</{name}>", escape(value))
}

/// A result that is XML already.
pub fn element(name: &str, content: &str) -> String {
    format!(
        "<{name} xsi:type='ns:Element' SOAP-ENV:encodingStyle='http://xml.apache.org/xml-soap/literalxml'>{content}\
         </{name}>"
    )
}
