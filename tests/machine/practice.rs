//! The practice server, asked byte by byte: what the wizard's tests and Adobe's SDK rely on.

use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::sync::Arc;
use std::time::{Duration, Instant};

use crate::server::{Account, Campaign, CertificateKind, Misbehaviour, Options, Server};
use roxmltree::Document;
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{ClientConfig, ClientConnection, RootCertStore, StreamOwned};
use serde_json::Value;

/// Nothing here takes this long unless it has gone wrong.
const BOUND: Duration = Duration::from_secs(20);

/// An answer, its body not yet taken for text.
struct Reply {
    status: u16,
    head: String,
    body: Vec<u8>,
}

impl Reply {
    fn text(&self) -> &str {
        std::str::from_utf8(&self.body).expect("UTF-8")
    }

    /// The text of the first element of that name.
    fn element(&self, name: &str) -> String {
        let document = Document::parse(self.text()).expect("XML");
        let element = document.descendants().find(|node| node.tag_name().name() == name);
        element.unwrap_or_else(|| panic!("no {name} in {}", self.text())).text().unwrap_or_default().to_owned()
    }
}

/// A session's tokens, both empty without one.
#[derive(Default)]
struct Tokens {
    session: String,
    security: String,
}

fn start(change: impl FnOnce(&mut Options)) -> Server {
    let mut options = Options { plain_http: true, ..Options::default() };
    change(&mut options);
    Server::start(options).expect("loopback has a free port")
}

fn campaign(change: impl FnOnce(&mut Campaign)) -> Server {
    start(|options| change(&mut options.campaign))
}

fn misbehaving(misbehaviour: Misbehaviour) -> Server {
    start(|options| options.misbehaviour = misbehaviour)
}

fn connect(server: &Server) -> TcpStream {
    let url = server.url();
    let port = url.rsplit(':').next().and_then(|port| port.parse().ok()).expect("a port");
    let socket = TcpStream::connect(("127.0.0.1", port)).expect("the server listens");
    socket.set_read_timeout(Some(BOUND)).expect("a bound");
    socket
}

/// Sends `text` and reads to the end, chunks as they are.
fn exchange(mut stream: impl Read + Write, text: &str) -> io::Result<Reply> {
    stream.write_all(text.as_bytes())?;
    stream.flush()?;
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes)?;
    let end = bytes.windows(4).position(|window| window == b"\r\n\r\n").ok_or(io::ErrorKind::UnexpectedEof)?;
    let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
    let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).expect("a status line");
    Ok(Reply { status, head, body: bytes.split_off(end + 4) })
}

fn ask(server: &Server, text: &str) -> Reply {
    exchange(connect(server), text).expect("an answer")
}

fn get(server: &Server, path: &str) -> Reply {
    ask(server, &format!("GET {path} HTTP/1.1\r\nHost: localhost\r\n\r\n"))
}

/// A call with headers of its own; `content` follows the session token.
fn call_with(server: &Server, headers: &str, action: &str, token: &str, content: &str) -> Reply {
    let (service, method) = action.split_once('#').expect("service#method");
    let body = format!(
        "<e:Envelope xmlns:e='http://schemas.xmlsoap.org/soap/envelope/'><e:Body><{method} xmlns='urn:{service}'>\
         <sessiontoken>{token}</sessiontoken>{content}</{method}></e:Body></e:Envelope>"
    );
    let length = body.len();
    let head = "POST /nl/jsp/soaprouter.jsp HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/soap+xml";
    ask(server, &format!("{head}\r\n{headers}SOAPAction: {action}\r\nContent-Length: {length}\r\n\r\n{body}"))
}

fn call(server: &Server, tokens: &Tokens, action: &str, content: &str) -> Reply {
    let Tokens { session, security } = tokens;
    let headers = format!("X-Security-Token: {security}\r\nCookie: other=1; __sessiontoken={session}\r\n");
    call_with(server, &headers, action, session, content)
}

fn logon(server: &Server, password: &str) -> Reply {
    let content = format!("<strLogin>admin</strLogin><strPassword>{password}</strPassword><elemParameters/>");
    call_with(server, "", "xtk:session#Logon", "", &content)
}

fn session(server: &Server) -> Tokens {
    let reply = logon(server, "practice");
    assert_eq!(reply.status, 200, "{}", reply.text());
    Tokens { session: reply.element("pstrSessionToken"), security: reply.element("pstrSecurityToken") }
}

fn query(server: &Server, tokens: &Tokens, schema: &str, attributes: &str, rest: &str) -> Reply {
    let nodes = format!("<node expr='{}'/>", attributes.replace(' ', "'/><node expr='"));
    let query = format!(
        "<entity><queryDef schema='{schema}' operation='select' {rest}><select>{nodes}</select></queryDef></entity>"
    );
    call(server, tokens, "xtk:queryDef#ExecuteQuery", &query)
}

fn assert_fault(reply: &Reply, status: u16, code: &str) {
    assert_eq!(reply.status, status, "{}", reply.text());
    let text = reply.element("faultstring");
    assert!(text.starts_with(code), "{text}");
}

#[test]
fn the_full_test_tells_build_and_instance_and_the_reduced_one_status_and_date() {
    let full = get(&campaign(|_| ()), "/r/test?x=1");
    assert_eq!(full.status, 200);
    assert!(full.text().starts_with("<redir status='OK' date='20"), "{}", full.text());
    assert!(full.text().contains(" build='9400' ") && full.text().contains(" instance='prod' "), "{}", full.text());
    let reduced = get(&campaign(|campaign| (campaign.reduced, campaign.old_date) = (true, true)), "/r/test");
    let document = Document::parse(reduced.text()).expect("XML");
    let names: Vec<_> = document.root_element().attributes().map(|attribute| attribute.name()).collect();
    assert_eq!(names, ["status", "date"]);
    assert_eq!(document.root_element().attribute("date").map(|date| date.matches('/').count()), Some(2));
    assert!(!get(&misbehaving(Misbehaviour::NoBuild), "/r/test").text().contains("build"));
}

#[test]
fn the_openid_configuration_names_its_issuer() {
    let server = campaign(|_| ());
    let issuer = |server: &Server| {
        let reply = get(server, "/ims/.well-known/openid-configuration");
        let document: Value = serde_json::from_slice(&reply.body).expect("JSON");
        document["issuer"].as_str().expect("a text").to_owned()
    };
    assert_eq!(issuer(&server), server.url());
    let other = campaign(|campaign| campaign.issuer = Some("https://ims.example".to_owned()));
    assert_eq!(issuer(&other), "https://ims.example");
}

#[test]
fn a_logon_opens_a_session_and_a_logoff_ends_it() {
    let server = campaign(|_| ());
    let reply = logon(&server, "practice");
    for expected in [
        "buildNumber='9400'",
        "releaseName='7.4.4'",
        "minClientBuildNumber='9390'",
        "<login-right right='admin'/>",
        "<installed-package name='campaign' namespace='nms'/>",
    ] {
        assert!(reply.text().contains(expected), "{expected} in {}", reply.text());
    }
    let tokens = session(&server);
    assert_eq!(server.open_sessions(), 2);
    let off = call(&server, &tokens, "xtk:session#Logoff", "");
    assert_eq!((off.status, off.element("LogoffResponse").as_str()), (200, ""));
    assert_eq!(server.open_sessions(), 1);
    assert_fault(&query(&server, &tokens, "xtk:group", "@name", ""), 403, "XSV-350008 ");
    let asked: Vec<_> = server.requests().iter().map(|request| request.method.clone()).collect();
    assert_eq!(asked, ["POST"; 4]);
}

#[test]
fn what_is_wrong_is_a_fault() {
    let server = campaign(|_| ());
    assert_fault(&logon(&server, "wrong"), 403, "XSV-350012 ");
    assert_eq!(server.open_sessions(), 0);
    let tokens = session(&server);
    assert_fault(&query(&server, &tokens, "nms:delivery", "@id", ""), 403, "SOP-330011 ");
    assert_fault(&call(&server, &tokens, "xtk:session#Nonesuch", ""), 403, "SOP-330006 ");
    assert_fault(&logon(&start(|options| options.fault_status = 200), "wrong"), 200, "XSV-350012 ");
    assert_fault(&logon(&campaign(|campaign| campaign.outside_zone = true), "practice"), 403, "XSV-350013 ");
}

#[test]
fn a_call_without_the_header_or_the_cookie_is_refused() {
    let server = campaign(|_| ());
    let Tokens { session, security } = session(&server);
    let header = format!("X-Security-Token: {security}\r\n");
    let cookie = format!("Cookie: __sessiontoken={session}\r\n");
    let user_info = |headers: &str, token: &str| call_with(&server, headers, "xtk:session#GetUserInfo", token, "");
    assert_fault(&user_info(&header, &session), 403, "XSV-350008 ");
    assert_fault(&user_info(&cookie, &session), 403, "XSV-350008 ");
    assert_fault(&user_info(&(header.clone() + &cookie), "another"), 403, "XSV-350008 ");
    assert_eq!(user_info(&(header + &cookie), "").status, 200);
}

#[test]
fn a_token_opens_calls_and_a_logon_only_where_there_is_one() {
    let server = campaign(|_| ());
    let bearer = "Authorization: Bearer practice-token\r\n";
    assert_eq!(call_with(&server, bearer, "xtk:session#GetUserInfo", "", "").status, 200);
    let wrong = "Authorization: Bearer wrong\r\n";
    assert_fault(&call_with(&server, wrong, "xtk:session#GetUserInfo", "", ""), 403, "XSV-350008 ");
    let token = "<bearerToken>practice-token</bearerToken>";
    let logon = |server: &Server| call_with(server, "", "xtk:session#BearerTokenLogon", "", token);
    assert_fault(&logon(&server), 403, "SOP-330006 ");
    assert_eq!(logon(&campaign(|campaign| campaign.bearer_logon = true)).status, 200);
}

#[test]
fn accounts_and_groups_show_what_was_selected_and_data_is_escaped() {
    let nasty = Account { active: false, ..Account::new(7, "a'b", "<&\"\u{1b}\n>", 13) };
    let server = campaign(|campaign| campaign.accounts.insert(0, nasty));
    let tokens = session(&server);
    let accounts = query(&server, &tokens, "nms:extAccount", "@name @label @active @type @computed", "lineCount='2'");
    let document = Document::parse(accounts.text()).expect("XML");
    let rows: Vec<Vec<_>> = document
        .descendants()
        .filter(|node| node.has_tag_name(("urn:xtk:queryDef", "extAccount")))
        .map(|row| row.attributes().map(|attribute| (attribute.name(), attribute.value())).collect())
        .collect();
    assert_eq!(rows[0], [("name", "a'b"), ("label", "<&\"\u{fffd}\n>"), ("active", "0"), ("type", "13")]);
    assert_eq!(rows.len(), 2);
    let groups = query(&server, &tokens, "xtk:group", "@name", "");
    assert_eq!(groups.text().matches("<group name='").count(), 7);
    let blind = campaign(|campaign| campaign.admin = false);
    let empty = query(&blind, &session(&blind), "nms:extAccount", "@name", "");
    assert!(empty.text().contains("><extAccount-collection/><"), "{}", empty.text());
}

#[test]
fn latin1_is_told_and_kept() {
    let server = campaign(|campaign| campaign.latin1 = true);
    let reply = logon(&server, "practice");
    assert!(reply.head.contains("charset=iso-8859-1") && reply.text().contains("encoding='ISO-8859-1'"));
    let tokens = Tokens { session: reply.element("pstrSessionToken"), security: reply.element("pstrSecurityToken") };
    let groups = query(&server, &tokens, "xtk:group", "@label", "").body;
    assert!(groups.windows(4).any(|bytes| bytes == b"D\xe9li"), "one byte for an é");
}

#[test]
fn a_request_may_come_in_chunks_and_not_without_bound() {
    let server = campaign(|_| ());
    let post = "POST /nl/jsp/soaprouter.jsp HTTP/1.1\r\nsoapaction: \"a#b\"\r\ncontent-type: text/xml\r\n";
    let chunked = format!("{post}transfer-encoding: chunked\r\n\r\n3;x\r\n<a>\r\n4\r\n</a>\r\n0\r\n\r\n");
    assert_fault(&ask(&server, &chunked), 403, "SOP-330006 ");
    assert_eq!(server.requests()[0].body, "<a></a>");
    assert_eq!(ask(&server, &format!("{post}Content-Length: 1048577\r\n\r\n")).status, 413);
    assert_eq!(ask(&server, "nonsense\r\n\r\n").status, 400);
}

/// A client that trusts what the server says is to be trusted, and nothing else.
fn over_tls(kind: CertificateKind) -> Result<Reply, String> {
    let server = start(|options| (options.plain_http, options.certificate) = (false, kind));
    let mut roots = RootCertStore::empty();
    roots.add(CertificateDer::from_pem_slice(server.ca_pem().as_bytes()).expect("PEM")).expect("a certificate");
    let config = ClientConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()
        .expect("the provider has them")
        .with_root_certificates(roots)
        .with_no_client_auth();
    let name = ServerName::try_from("localhost").expect("a name");
    let session = ClientConnection::new(Arc::new(config), name).expect("a session");
    let stream = StreamOwned::new(session, connect(&server));
    exchange(stream, "GET /r/test HTTP/1.1\r\nHost: localhost\r\n\r\n").map_err(|error| error.to_string())
}

#[test]
fn each_certificate_is_right_or_wrong_in_its_own_way() {
    for kind in [CertificateKind::Right, CertificateKind::SelfSigned] {
        assert_eq!(over_tls(kind).map(|reply| reply.status), Ok(200), "{kind:?}");
    }
    for (kind, why) in [
        (CertificateKind::WrongName, "not valid for name"),
        (CertificateKind::Expired, "certificate expired"),
        (CertificateKind::SelfSignedCa, "CaUsedAsEndEntity"),
    ] {
        let error = over_tls(kind).err().expect("refused");
        assert!(error.contains(why), "{kind:?}: {error}");
    }
}

#[test]
fn a_misbehaving_server_does_what_it_is_told() {
    let test = |misbehaviour| get(&misbehaving(misbehaviour), "/r/test");
    assert_eq!(test(Misbehaviour::Slow(Duration::from_millis(1))).status, 200);
    assert_eq!(test(Misbehaviour::Unauthorized).status, 401);
    assert!(test(Misbehaviour::ProxyPage).text().contains("<html>"));
    assert!(test(Misbehaviour::EntityBomb).text().contains("<!ENTITY lol9 "));
    assert_eq!(test(Misbehaviour::Deep).text().matches("<a>").count(), 99_999);
    assert!(test(Misbehaviour::RedirectOther).head.contains("Location: https://campaign.elsewhere.example/r/test"));
    let cut = test(Misbehaviour::CutOff);
    let promised = cut.head.split("Content-Length: ").nth(1).and_then(|rest| rest.lines().next()).expect("a length");
    assert!(cut.body.len() < promised.parse().expect("a number"));
    let same = misbehaving(Misbehaviour::RedirectSame);
    assert_eq!(get(&same, "/r/test").status, 302);
    assert_eq!(get(&same, "/r/test?moved=1").status, 200);
    let huge = test(Misbehaviour::Huge).body;
    assert!(huge.len() > 64 << 20 && huge.ends_with(b"</redir>\r\n0\r\n\r\n"));
    let fault = logon(&misbehaving(Misbehaviour::Fault), "practice");
    assert!(fault.status == 403 && ["\u{1b}[", "\u{9b}", "\u{202e}"].iter().all(|part| fault.text().contains(part)));
    assert_eq!(logon(&misbehaving(Misbehaviour::BareFault), "practice").status, 500);
    let split = logon(&misbehaving(Misbehaviour::BadToken), "practice").element("pstrSessionToken");
    assert!(split.contains("\r\nX-Injected: "), "{split:?}");
}

#[test]
fn the_small_gzip_holds_64_mib() {
    let server = misbehaving(Misbehaviour::HugeGzip);
    // Whatever proxy this machine has, it has no way to its loopback.
    let agent = ureq::Agent::new_with_config(ureq::Agent::config_builder().proxy(None).build());
    let mut response = agent.get(format!("{}/r/test", server.url())).call().expect("an answer");
    let mut decoded = response.body_mut().with_config().limit(u64::MAX).reader();
    // To the very end, where length and checksum are compared.
    assert_eq!(io::copy(&mut decoded, &mut io::sink()).expect("a sound gzip"), 64 << 20);
}

#[test]
fn whoever_hangs_is_let_go_when_the_server_ends() {
    for misbehaviour in [Misbehaviour::Hang, Misbehaviour::LogonOnly, Misbehaviour::Drip] {
        let server = misbehaving(misbehaviour);
        if misbehaviour == Misbehaviour::LogonOnly {
            session(&server);
        }
        let before = server.requests().len();
        let mut client = connect(&server);
        client.write_all(b"GET /r/test HTTP/1.1\r\n\r\n").expect("the server reads");
        let deadline = Instant::now() + BOUND;
        while server.requests().len() == before {
            assert!(Instant::now() < deadline, "{misbehaviour:?}: the request never arrives");
            crate::support::moment::pass();
        }
        drop(server);
        let mut rest = Vec::new();
        // Ended in order or reset: it ended.
        let _ = client.read_to_end(&mut rest);
        assert!(!rest.windows(8).any(|bytes| bytes == b"</redir>"), "{misbehaviour:?}");
    }
}
