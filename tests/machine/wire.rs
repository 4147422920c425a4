//! The wire against the practice server: every way in which it goes wrong is told as what it is, no credential goes
//! where it must not, and no session stays open.

mod echo;
mod proxies;
mod sessions;
mod sign_in;

use std::fs;
use std::io::{self, Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::thread;
use std::time::{Duration, Instant};

use crate::server::{Campaign, CertificateKind, Misbehaviour, Options, Server};
use ims_setup::base::secret::Secret;
use ims_setup::campaign::measured::{OpenId, Redir, Session, Trouble};
use ims_setup::host::net::{self, Credentials, Limits, Wire};
use ims_setup::host::stop::Stop;

/// Enough for a loaded machine, far less than what any answer would take that never ends.
const BOUND: Duration = Duration::from_secs(8);

const HOST: &str = "localhost";

fn start(change: impl FnOnce(&mut Options)) -> Server {
    let mut options = Options::default();
    change(&mut options);
    Server::start(options).expect("loopback has a free port")
}

fn campaign(change: impl FnOnce(&mut Campaign)) -> Server {
    start(|options| change(&mut options.campaign))
}

fn misbehaving(misbehaviour: Misbehaviour) -> Server {
    start(|options| options.misbehaviour = misbehaviour)
}

/// A wire that trusts `server`, in an environment of these variables.
fn wire_in(server: &Server, limits: Limits, variables: &[(&str, &str)]) -> Wire {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("ca.pem");
    fs::write(&file, server.ca_pem()).expect("is written");
    let variable = |name: &str| variables.iter().find(|(set, _)| *set == name).map(|(_, value)| (*value).to_owned());
    let ca_file = (!server.ca_pem().is_empty()).then_some(file.as_path());
    Wire::new(ca_file, limits, &variable).expect("the certificate is usable")
}

fn wire(server: &Server) -> Wire {
    wire_in(server, Limits::default(), &[])
}

fn stranger(limits: Limits) -> Wire {
    Wire::new(None, limits, &|_| None).expect("needs no file")
}

fn asked(server: &Server) -> Result<Redir, Trouble> {
    net::server(&wire(server), &server.url(), &Stop::default())
}

fn password(password: &str) -> Credentials {
    Credentials::Password { login: "admin".to_owned(), password: Secret::new(password.to_owned()) }
}

fn token(token: &str) -> Credentials {
    Credentials::Token(Secret::new(token.to_owned()))
}

fn session_as(server: &Server, credentials: &Credentials) -> Result<Session, Trouble> {
    net::session(&wire(server), &server.url(), credentials, &Stop::default())
}

fn session(server: &Server) -> Result<Session, Trouble> {
    session_as(server, &password("practice"))
}

fn host() -> String {
    HOST.to_owned()
}

#[test]
fn the_sign_of_life_is_read_in_all_its_forms() {
    let redir = |build, instance: Option<&str>| {
        Ok(Redir { status: "OK".to_owned(), build, instance: instance.map(str::to_owned) })
    };
    let full = start(|_| ());
    assert_eq!(asked(&full), redir(Some(9400), Some("prod")));
    let request = &full.requests()[0];
    assert_eq!((request.method.as_str(), request.path.as_str()), ("GET", "/r/test"));
    assert_eq!(request.header("User-Agent"), Some(concat!("ims-setup/", env!("CARGO_PKG_VERSION"))));
    assert_eq!(asked(&campaign(|campaign| campaign.reduced = true)), redir(None, None));
    assert_eq!(asked(&misbehaving(Misbehaviour::NoBuild)), redir(None, Some("prod")));
    assert_eq!(asked(&campaign(|campaign| campaign.instance = "é&<".to_owned())), redir(Some(9400), Some("é&<")));
    let latin1 = campaign(|campaign| (campaign.latin1, campaign.instance) = (true, "é".to_owned()));
    assert_eq!(asked(&latin1), redir(Some(9400), Some("é")));
    let slow = misbehaving(Misbehaviour::Slow(Duration::from_millis(50)));
    assert_eq!(asked(&slow), redir(Some(9400), Some("prod")));
    // What is typed may be the address of a page of the server.
    let typed = format!("{}/nl/jsp/soaprouter.jsp?x", full.url());
    assert_eq!(net::server(&wire(&full), &typed, &Stop::default()), redir(Some(9400), Some("prod")));
}

#[test]
fn the_ims_server_names_itself() {
    let own = start(|_| ());
    let open_id = |server: &Server, issuer: &str| {
        let endpoint = |path: &str| Some(format!("{}{path}", server.url()));
        let (authorization, token) = (endpoint("/ims/authorize/v2"), endpoint("/ims/token/v3"));
        Ok(OpenId { issuer: issuer.to_owned(), authorization, token })
    };
    assert_eq!(net::ims(&wire(&own), &own.url(), &Stop::default()), open_id(&own, &own.url()));
    let other = campaign(|campaign| campaign.issuer = Some("https://ims.example".to_owned()));
    assert_eq!(net::ims(&wire(&other), &other.url(), &Stop::default()), open_id(&other, "https://ims.example"));
    let page = misbehaving(Misbehaviour::ProxyPage);
    assert_eq!(net::ims(&wire(&page), &page.url(), &Stop::default()), Err(Trouble::Page));
}

#[test]
fn measurements_run_side_by_side_over_one_wire() {
    let server = start(|_| ());
    let (wire, url) = (wire(&server), server.url());
    thread::scope(|scope| {
        let redir = scope.spawn(|| net::server(&wire, &url, &Stop::default()));
        let ims = scope.spawn(|| net::ims(&wire, &url, &Stop::default()));
        let session = scope.spawn(|| net::session(&wire, &url, &password("practice"), &Stop::default()));
        assert_eq!(redir.join().expect("ends").map(|redir| redir.build), Ok(Some(9400)));
        assert_eq!(ims.join().expect("ends").map(|ims| ims.issuer), Ok(url.clone()));
        assert!(session.join().expect("ends").is_ok());
    });
}

#[test]
fn every_misbehaviour_is_told_as_what_it_is() {
    let limit = Limits::default().answer;
    for (misbehaviour, expected) in [
        (Misbehaviour::Huge, Trouble::TooLarge { limit }),
        (Misbehaviour::HugeGzip, Trouble::TooLarge { limit }),
        (Misbehaviour::CutOff, Trouble::CutOff),
        (Misbehaviour::ProxyPage, Trouble::Page),
        (Misbehaviour::EntityBomb, Trouble::Hostile),
        (Misbehaviour::Deep, Trouble::Hostile),
        (Misbehaviour::Unauthorized, Trouble::Status { status: 401 }),
    ] {
        let server = misbehaving(misbehaviour);
        assert_eq!(asked(&server), Err(expected.clone()), "{misbehaviour:?}");
        assert_eq!(session(&server), Err(expected), "{misbehaviour:?} of a session");
    }
}

#[test]
fn what_never_ends_is_ended() {
    let limits = Limits { overall: Duration::from_millis(300), ..Limits::default() };
    for misbehaviour in [Misbehaviour::Hang, Misbehaviour::Drip] {
        let server = misbehaving(misbehaviour);
        let begun = Instant::now();
        let wire = wire_in(&server, limits, &[]);
        assert_eq!(
            net::server(&wire, &server.url(), &Stop::default()),
            Err(Trouble::TimedOut { seconds: 1 }),
            "{misbehaviour:?}"
        );
        let outcome = net::session(&wire, &server.url(), &password("practice"), &Stop::default());
        assert_eq!(outcome, Err(Trouble::TimedOut { seconds: 1 }), "{misbehaviour:?}");
        assert!(begun.elapsed() < BOUND, "{misbehaviour:?} took {:?}", begun.elapsed());
    }
    // Taken by the system and never by anyone else: the handshake itself does not end, nor does a proxy's answer.
    let silent = TcpListener::bind("127.0.0.1:0").and_then(|silent| Ok((silent.local_addr()?, silent)));
    let (address, _silent) = silent.expect("a port");
    let begun = Instant::now();
    let outcome = net::server(&stranger(limits), &format!("https://{address}"), &Stop::default());
    assert_eq!(outcome, Err(Trouble::TimedOut { seconds: 1 }), "the handshake");
    let through = |name: &str| (name == "https_proxy").then(|| format!("http://{address}"));
    let wire = Wire::new(None, limits, &through).expect("needs no file");
    let outcome = net::server(&wire, "https://campaign.elsewhere.example", &Stop::default());
    assert_eq!(outcome, Err(Trouble::TimedOut { seconds: 1 }), "the proxy");
    assert!(begun.elapsed() < BOUND, "took {:?}", begun.elapsed());
}

#[test]
fn every_certificate_is_told_as_what_it_is() {
    for (kind, trusted, unknown) in [
        (CertificateKind::Right, None, Trouble::UntrustedCertificate { host: host() }),
        (
            CertificateKind::WrongName,
            Some(Trouble::OtherCertificate { host: host() }),
            Trouble::UntrustedCertificate { host: host() },
        ),
        (
            CertificateKind::Expired,
            Some(Trouble::ExpiredCertificate { host: host() }),
            Trouble::ExpiredCertificate { host: host() },
        ),
        (CertificateKind::SelfSigned, None, Trouble::UntrustedCertificate { host: host() }),
        (
            CertificateKind::SelfSignedCa,
            Some(Trouble::CaCertificate { host: host() }),
            Trouble::CaCertificate { host: host() },
        ),
    ] {
        let server = start(|options| options.certificate = kind);
        assert_eq!(asked(&server).err(), trusted, "{kind:?}, trusted");
        let before = server.requests().len();
        let outcome =
            net::session(&stranger(Limits::default()), &server.url(), &password("practice"), &Stop::default());
        assert_eq!(outcome, Err(unknown), "{kind:?}, unknown");
        assert_eq!(server.requests().len(), before, "nothing was said to a stranger");
    }
}

/// Answers one connection with these bytes once something has come in, and then `ends` its side or says no more.
fn once(answer: &'static [u8], ends: bool) -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = listener.local_addr().expect("is bound").port();
    thread::spawn(move || -> io::Result<()> {
        let (mut stream, _) = listener.accept()?;
        stream.read_exact(&mut [0; 5])?;
        stream.write_all(answer)?;
        if ends {
            stream.shutdown(Shutdown::Write)?;
        }
        io::copy(&mut stream, &mut io::sink()).map(drop)
    });
    port
}

/// A connection whose own port is closed to others, and stays so while it is held: nobody else can listen there.
fn closed() -> TcpStream {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    listener.local_addr().and_then(TcpStream::connect).expect("waits to be accepted")
}

#[test]
fn a_peer_without_tls_is_told() {
    for (answer, what) in [
        (&b"HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n"[..], "plain HTTP"),
        (b"\x15\x03\x01\x00\x02\x02\x46", "only older versions"),
        (b"", "closes"),
    ] {
        let port = once(answer, true);
        let outcome = net::server(&stranger(Limits::default()), &format!("https://127.0.0.1:{port}"), &Stop::default());
        assert_eq!(outcome, Err(Trouble::NoTls { host: "127.0.0.1".to_owned(), port }), "{what}");
    }
}

#[test]
fn no_more_is_read_than_is_taken() {
    let port = once(b"HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n<redir status='OK'", false);
    let url = format!("http://127.0.0.1:{port}");
    let begun = Instant::now();
    let outcome = net::server(&stranger(Limits { answer: 10, ..Limits::default() }), &url, &Stop::default());
    assert_eq!(outcome, Err(Trouble::TooLarge { limit: 10 }));
    assert!(begun.elapsed() < BOUND, "the rest is not waited for");
}

#[test]
fn a_port_where_nothing_listens_is_told() {
    let closed = closed();
    let port = closed.local_addr().expect("is bound").port();
    let outcome = net::server(&stranger(Limits::default()), &format!("https://127.0.0.1:{port}/"), &Stop::default());
    assert_eq!(outcome, Err(Trouble::Refused { host: "127.0.0.1".to_owned(), port }));
}

#[test]
fn an_answer_leads_on_at_its_own_host_only_and_not_for_ever() {
    let same = misbehaving(Misbehaviour::RedirectSame);
    assert_eq!(asked(&same).map(|redir| redir.build), Ok(Some(9400)));
    assert_eq!(same.requests().len(), 2);
    let looping = misbehaving(Misbehaviour::RedirectLoop);
    assert_eq!(asked(&looping), Err(Trouble::TooManyRedirects));
    assert_eq!(looping.requests().len(), 4, "asked once, led on three times");
    let other = misbehaving(Misbehaviour::RedirectOther);
    let to = "https://campaign.elsewhere.example".to_owned();
    assert_eq!(asked(&other), Err(Trouble::RedirectElsewhere { to }));
    let http = misbehaving(Misbehaviour::RedirectHttp);
    let to = http.url().replace("https:", "http:");
    assert_eq!(asked(&http), Err(Trouble::RedirectToHttp { to }));
}

#[test]
fn what_carries_a_credential_follows_nothing() {
    for misbehaviour in [
        Misbehaviour::RedirectSame,
        Misbehaviour::RedirectLoop,
        Misbehaviour::RedirectOther,
        Misbehaviour::RedirectHttp,
    ] {
        for credentials in [password("practice"), token("practice-token")] {
            let server = misbehaving(misbehaviour);
            let outcome = session_as(&server, &credentials);
            let Err(Trouble::RedirectWithCredential { to }) = outcome else { panic!("{misbehaviour:?}: {outcome:?}") };
            assert!(to.starts_with("http") && !to.contains("/nl/"), "{to}");
            assert_eq!(server.requests().len(), 1, "{misbehaviour:?}");
        }
    }
}

#[test]
fn http_is_for_this_machine_by_its_address_only() {
    let server = start(|options| options.plain_http = true);
    assert!(asked(&server).is_ok() && session(&server).is_ok());
    let before = server.requests().len();
    let named = server.url().replace("127.0.0.1", HOST);
    assert_eq!(net::server(&wire(&server), &named, &Stop::default()), Err(Trouble::PlainHttp));
    assert_eq!(net::session(&wire(&server), &named, &password("practice"), &Stop::default()), Err(Trouble::PlainHttp));
    assert_eq!(server.requests().len(), before, "nothing was sent");
}
