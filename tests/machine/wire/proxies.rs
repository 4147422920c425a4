//! Proxies: who is asked through one, and that its credentials stay between the two of them.

use std::io::{self, Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use ims_setup::campaign::measured::Trouble;
use ims_setup::host::net::{self, Limits};
use ims_setup::host::stop::Stop;

use super::{BOUND, closed, password, start, wire_in};
use crate::server::CertificateKind;

/// A proxy for one connection: tells its request, and goes on to `port` of this machine or refuses.
fn proxy(port: Option<u16>) -> (u16, mpsc::Receiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let own = listener.local_addr().expect("is bound").port();
    let (tell, told) = mpsc::channel();
    thread::spawn(move || -> io::Result<()> {
        let (mut client, _) = listener.accept()?;
        let mut request = Vec::new();
        while !request.ends_with(b"\r\n\r\n") {
            let mut byte = [0];
            client.read_exact(&mut byte)?;
            request.push(byte[0]);
        }
        let _ = tell.send(String::from_utf8_lossy(&request).into_owned());
        let Some(port) = port else {
            return client.write_all(b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n");
        };
        let mut server = TcpStream::connect(("127.0.0.1", port))?;
        client.write_all(b"HTTP/1.1 200 Connection established\r\n\r\n")?;
        let (mut from, mut to) = (client.try_clone()?, server.try_clone()?);
        thread::spawn(move || {
            let _ = io::copy(&mut from, &mut to);
            to.shutdown(Shutdown::Write)
        });
        let _ = io::copy(&mut server, &mut client);
        client.shutdown(Shutdown::Write)
    });
    (own, told)
}

const ELSEWHERE: &str = "https://campaign.elsewhere.example";

#[test]
fn a_proxy_gets_a_tunnel_and_its_own_credentials() {
    let server = start(|options| options.certificate = CertificateKind::WrongName);
    let port = server.url().rsplit(':').next().and_then(|port| port.parse().ok());
    let (own, told) = proxy(port);
    let url = format!("http://user:p%40ss-s3cr3t@127.0.0.1:{own}");
    let wire = wire_in(&server, Limits::default(), &[("https_proxy", &url)]);
    assert_eq!(net::server(&wire, ELSEWHERE, &Stop::default()).map(|redir| redir.build), Ok(Some(9400)));
    let request = told.recv_timeout(BOUND).expect("was asked");
    assert!(request.starts_with("CONNECT campaign.elsewhere.example:443 "), "{request}");
    assert!(request.contains("Proxy-Authorization: Basic dXNlcjpwQHNzLXMzY3IzdA=="), "{request}");
    assert!(server.requests().iter().all(|request| request.header("Proxy-Authorization").is_none()));
    assert!(!format!("{wire:?}").contains("s3cr3t"));
}

#[test]
fn a_proxy_that_is_of_no_use_is_named_without_its_credentials() {
    let server = start(|_| ());
    let (own, _told) = proxy(None);
    let held = closed();
    let closed = held.local_addr().expect("is bound").port();
    for (url, name) in [
        (format!("http://user:s3cr3t@127.0.0.1:{own}"), format!("127.0.0.1:{own}")),
        (format!("http://user:s3cr3t@127.0.0.1:{closed}"), format!("127.0.0.1:{closed}")),
        ("socks5://user:s3cr3t@127.0.0.1:1080".to_owned(), "127.0.0.1:1080".to_owned()),
    ] {
        let wire = wire_in(&server, Limits::default(), &[("ALL_PROXY", &url)]);
        let outcome = net::session(&wire, ELSEWHERE, &password("practice"), &Stop::default());
        assert_eq!(outcome, Err(Trouble::Proxy { proxy: name }));
        assert!(!format!("{wire:?}").contains("s3cr3t"));
    }
}

#[test]
fn no_proxy_stands_between_this_machine_and_itself() {
    let never = TcpListener::bind("127.0.0.1:0").expect("a port");
    never.set_nonblocking(true).expect("can be asked without waiting");
    let url = format!("http://{}", never.local_addr().expect("is bound"));
    let variables = ["https_proxy", "http_proxy", "all_proxy"].map(|name| (name, url.as_str()));
    for plain_http in [false, true] {
        let server = start(|options| options.plain_http = plain_http);
        let wire = wire_in(&server, Limits::default(), &variables);
        assert!(net::server(&wire, &server.url(), &Stop::default()).is_ok());
        assert!(net::session(&wire, &server.url(), &password("practice"), &Stop::default()).is_ok());
    }
    assert_eq!(never.accept().err().map(|error| error.kind()), Some(io::ErrorKind::WouldBlock), "nobody came");
}

#[test]
fn a_proxy_that_answers_byte_by_byte_does_not_outlast_the_limit() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let own = listener.local_addr().expect("is bound").port();
    let (tell, told) = mpsc::channel();
    thread::spawn(move || -> io::Result<()> {
        let (mut client, _) = listener.accept()?;
        client.write_all(b"HTTP/1.1 200 OK\r\nX-Slow: ")?;
        // Each byte within the limit; its end comes with the other side's.
        while told.recv_timeout(Duration::from_millis(300)) == Err(mpsc::RecvTimeoutError::Timeout) {
            client.write_all(b"x")?;
        }
        Ok(())
    });
    let server = start(|_| ());
    let limits = Limits { overall: Duration::from_millis(900), ..Limits::default() };
    let wire = wire_in(&server, limits, &[("https_proxy", &format!("http://127.0.0.1:{own}"))]);
    let begun = Instant::now();
    let outcome = net::server(&wire, ELSEWHERE, &Stop::default());
    assert_eq!(outcome, Err(Trouble::TimedOut { seconds: 1 }));
    assert!(begun.elapsed() < BOUND);
    drop::<mpsc::Sender<()>>(tell);
}

#[test]
fn no_part_of_a_proxys_password_is_shown_whatever_is_in_it() {
    let server = start(|_| ());
    let urls = ["/", "?", "#", "@"].map(|mark| format!("http://user:s3c{mark}ret@127.0.0.1:1"));
    for url in urls.into_iter().chain(["user:s3c:ret/x".to_owned()]) {
        let wire = wire_in(&server, Limits::default(), &[("https_proxy", &url)]);
        let outcome = net::server(&wire, ELSEWHERE, &Stop::default());
        assert!(matches!(outcome, Err(Trouble::Proxy { .. })), "{outcome:?}");
        assert!(!format!("{outcome:?} {wire:?}").contains("s3c"), "{outcome:?}");
    }
}
