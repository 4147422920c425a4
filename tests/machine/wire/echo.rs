//! A server that is Campaign and IMS at once, and repeats the client secret in whatever it answers from then on.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Condvar, Mutex};
use std::thread;
use std::time::Duration;

use ims_setup::base::secret::Secret;
use ims_setup::campaign::measured::{Kept, Pair, SignIn};
use ims_setup::host::net::{self, Limits, Wire};
use ims_setup::host::stop::Stop;

const SECRET: &str = "p8e-1q2W3e4r5T6y7u8i9o0pA_bC";

/// The secret as a server may write it, and what must not be told of it then.
const WRITTEN: [(&str, &str); 8] = [
    (SECRET, SECRET),
    ("P8E-1Q2W3E4R5T6Y7U8I9O0PA_BC", "1Q2W3E4R5T"),
    ("p8e-1q2W3e4r5T and 6y7u8i9o0pA_bC", "1q2W3e4r5T"),
    ("%70%38%65%2d%31%71%32%57%33%65%34%72%35%54%36%79%37%75%38%69%39%6f%30%70%41%5f%62%43", "%31%71%32%57%33%65"),
    ("cDhlLTFxMlczZTRyNVQ2eTd1OGk5bzBwQV9iQw==", "MlczZTRyNVQ2eTd1"),
    ("7038652d31713257336534723554367937753869396f3070415f6243", "31713257336534723554"),
    ("p8e-1&#113;2W3e4&#x72;5T6y7u8i9o0pA_bC", "5T6y7u8i9o"),
    ("p8e-1q2W3e4\\u00725T6y7u8i9o0pA_bC", "5T6y7u8i9o"),
];

/// How it answers.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Way {
    Fault,
    Bare,
    Page,
    Redirect,
    Json,
}

const WAYS: [Way; 5] = [Way::Fault, Way::Bare, Way::Page, Way::Redirect, Way::Json];

fn answer(way: Way, said: &str) -> String {
    let (status, more, body) = match way {
        Way::Fault => (
            "500 Internal Server Error",
            String::new(),
            format!(
                "<?xml version='1.0'?><SOAP-ENV:Envelope xmlns:SOAP-ENV='http://schemas.xmlsoap.org/soap/envelope/'>\
                 <SOAP-ENV:Body><SOAP-ENV:Fault><faultcode>SOAP-ENV:Server</faultcode>\
                 <faultstring>SOP-330006 client_secret={said}</faultstring><detail>{said}</detail></SOAP-ENV:Fault>\
                 </SOAP-ENV:Body></SOAP-ENV:Envelope>"
            ),
        ),
        Way::Bare => ("500 Internal Server Error", String::new(), format!("SOP-330006 {said}")),
        Way::Page => ("403 Forbidden", String::new(), format!("<html><title>{said}</title>XSV-350013 {said}</html>")),
        Way::Redirect => ("302 Found", format!("Location: /{said}?error={said}\r\n"), String::new()),
        Way::Json => (
            "400 Bad Request",
            String::new(),
            format!(
                "{{\"error\":\"{said}\",\"error_description\":\"{said}\",\"issuer\":\"https://{said}.example/{said}\"}}"
            ),
        ),
    };
    let authenticate = format!("WWW-Authenticate: Basic realm=\"{said}\"\r\n");
    let length = body.len();
    format!("HTTP/1.1 {status}\r\n{authenticate}{more}Content-Length: {length}\r\nConnection: close\r\n\r\n{body}")
}

/// Serves one request; every other waits until the secret was sent.
fn serve(stream: &TcpStream, url: &str, way: Way, said: &str, sent: &(Mutex<bool>, Condvar)) -> Option<()> {
    let mut reader = BufReader::new(stream.try_clone().ok()?);
    let (mut first, mut line, mut length) = (String::new(), String::new(), 0);
    reader.read_line(&mut first).ok()?;
    while reader.read_line(&mut line).ok()? > 2 {
        let lower = line.to_ascii_lowercase();
        if let Some(value) = lower.strip_prefix("content-length:") {
            length = value.trim().parse().ok()?;
        }
        line.clear();
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).ok()?;
    let answer = if first.contains("openid-configuration") && !*sent.0.lock().ok()? {
        let body = format!(
            "{{\"issuer\":\"{url}\",\"authorization_endpoint\":\"{url}/ims/authorize/v1\",\"token_endpoint\":\"{url}/ims/token/v1\"}}"
        );
        format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}", body.len())
    } else {
        if first.contains("/token/") && String::from_utf8_lossy(&body).contains("client_secret=") {
            *sent.0.lock().ok()? = true;
            sent.1.notify_all();
        } else {
            let waits = sent.1.wait_timeout_while(sent.0.lock().ok()?, Duration::from_secs(3), |sent| !*sent);
            drop(waits.ok()?);
        }
        answer(way, said)
    };
    let mut stream = stream;
    stream.write_all(answer.as_bytes()).ok()
}

/// A server on this machine, for as long as the tests run.
fn start(way: Way, said: &'static str) -> (String, Arc<(Mutex<bool>, Condvar)>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("loopback has a free port");
    let url = format!("http://{}", listener.local_addr().expect("is bound"));
    let sent = Arc::new((Mutex::new(false), Condvar::new()));
    let (of_server, noted) = (url.clone(), Arc::clone(&sent));
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let (url, sent) = (of_server.clone(), Arc::clone(&noted));
            thread::spawn(move || serve(&stream, &url, way, said, &sent));
        }
    });
    (url, sent)
}

#[test]
fn a_secret_that_a_server_repeats_in_whatever_way_comes_back_in_no_answer() {
    for (said, forbidden) in WRITTEN {
        for way in WAYS {
            let (url, sent) = start(way, said);
            let (wire, stop) = (Wire::new(None, Limits::default(), &|_| None).expect("needs no file"), Stop::default());
            let secret = Secret::new(SECRET.to_owned());
            let client = "Campaign1".to_owned();
            let pair = Pair { ims: url.clone(), client: client.clone(), secret: Kept::Here(secret.clone()) };
            let sign_in = SignIn { ims: url.clone(), client, callback: url.clone(), scope: vec!["openid".to_owned()] };
            let told = format!(
                "{:?} {:?} {:?} {:?}",
                net::proof(&wire, &pair, &secret, &stop),
                net::server(&wire, &url, &stop),
                net::ims(&wire, &url, &stop),
                net::sign_in(&wire, &sign_in, &stop).map(|answer| (answer.client, answer.callback, answer.unclear)),
            );
            assert!(*sent.0.lock().expect("is whole"), "{way:?}: it was never sent: {told}");
            assert!(!told.contains(forbidden) && !told.contains(said), "{way:?} {said}: {told}");
        }
    }
}
