//! How the server goes wrong: each misbehaviour, and the right answer where there is none.

use std::fmt::Write as _;
use std::io::{self, Write as _};
use std::net::Shutdown;
use std::time::Duration;

use super::Connection;
use super::campaign::Misbehaviour;
use super::gzip;
use super::http::{self, Answer, Request};
use super::ims;
use super::routes;
use super::state::State;
use super::umapi;

/// What is too large ends here.
pub const HUGE: usize = 64 * 1024 * 1024;
/// The pause between two bytes of [`Misbehaviour::Drip`].
const DRIP: Duration = Duration::from_millis(200);

/// Answers a request as the options say, and closes the connection.
pub fn answer(connection: &mut Connection, state: &State, request: &Request) -> io::Result<()> {
    let answer = match state.misbehaviour() {
        Misbehaviour::LogonOnly if state.someone_logged_on() => return connection.wait_for_the_end(),
        _ if state.campaign().ims.token_hangs && request.route() == ims::TOKEN => {
            return connection.wait_for_the_end();
        }
        _ if state.campaign().umapi.hangs && request.route().starts_with(umapi::PATH) => {
            return connection.wait_for_the_end();
        }
        Misbehaviour::None
        | Misbehaviour::LogonOnly
        | Misbehaviour::Fault
        | Misbehaviour::BareFault
        | Misbehaviour::NoBuild
        | Misbehaviour::BadToken => routes::answer(state, request),
        Misbehaviour::Slow(time) => {
            if !state.wait(time) {
                return Ok(());
            }
            routes::answer(state, request)
        }
        Misbehaviour::Hang => return connection.wait_for_the_end(),
        Misbehaviour::Drip => return drip(connection, state, &routes::answer(state, request)),
        Misbehaviour::Huge => return huge(connection),
        Misbehaviour::HugeGzip => {
            let mut answer = xml(gzip::huge());
            answer.headers.push(("Content-Encoding", "gzip".to_owned()));
            answer
        }
        Misbehaviour::CutOff => return cut_off(connection, &routes::answer(state, request)),
        Misbehaviour::RedirectHttp => redirect(request, &state.url().replacen("https:", "http:", 1), &request.path),
        Misbehaviour::RedirectOther => redirect(request, "https://campaign.elsewhere.example", &request.path),
        Misbehaviour::RedirectLoop => redirect(request, state.url(), &request.path),
        Misbehaviour::RedirectSame => match moved(&request.path) {
            Some(path) => redirect(request, state.url(), &path),
            None => routes::answer(state, request),
        },
        Misbehaviour::ProxyPage => Answer::new(200, "text/html;charset=utf-8", PROXY_PAGE),
        Misbehaviour::EntityBomb => xml(bomb()),
        Misbehaviour::Deep => xml(deep()),
        Misbehaviour::Unauthorized => Answer { status: 401, headers: Vec::new(), body: Vec::new() },
    };
    http::send(connection, &answer)?;
    connection.close()
}

fn xml(body: impl Into<Vec<u8>>) -> Answer {
    Answer::new(200, "text/xml;charset=utf-8", body)
}

/// The right answer's body byte by byte, then blanks for ever.
fn drip(connection: &mut Connection, state: &State, answer: &Answer) -> io::Result<()> {
    connection.write_all(&answer.head(""))?;
    for byte in answer.body.iter().copied().chain(std::iter::repeat(b' ')) {
        connection.write_all(&[byte])?;
        connection.flush()?;
        if !state.wait(DRIP) {
            break;
        }
    }
    Ok(())
}

/// Chunks of XML that is well-formed to its end.
fn huge(connection: &mut Connection) -> io::Result<()> {
    let row = "<extAccount name='practice' label='One of very many' active='1'/>\n";
    let chunk = row.repeat(1024);
    connection.write_all(&xml(Vec::new()).head("Transfer-Encoding: chunked\r\n"))?;
    let mut send = |text: &str| {
        let length = text.len();
        connection.write_all(format!("{length:x}\r\n{text}\r\n").as_bytes())
    };
    send("<redir status='OK'>")?;
    for _ in 0..HUGE.div_ceil(chunk.len()) {
        send(&chunk)?;
    }
    send("</redir>")?;
    connection.write_all(b"0\r\n\r\n")?;
    connection.flush()?;
    connection.close()
}

/// Promises the whole body and closes in its middle, without the end that TLS asks for.
fn cut_off(connection: &mut Connection, answer: &Answer) -> io::Result<()> {
    connection.write_all(&answer.head(&format!("Content-Length: {}\r\n", answer.body.len())))?;
    connection.write_all(&answer.body[..answer.body.len() / 2])?;
    connection.flush()?;
    connection.socket().shutdown(Shutdown::Both)
}

/// 307 where something was posted: 302 would make a GET of it.
fn redirect(request: &Request, base: &str, path: &str) -> Answer {
    let status = if request.method == "GET" { 302 } else { 307 };
    let mut answer = Answer::text(status, "moved");
    answer.headers.push(("Location", format!("{base}{path}")));
    answer
}

/// Where the right answer is; `None` if this is the place.
fn moved(path: &str) -> Option<String> {
    const MARK: &str = "moved=1";
    match path.split_once('?') {
        Some((_, query)) if query.split('&').any(|part| part == MARK) => None,
        Some(_) => Some(format!("{path}&{MARK}")),
        None => Some(format!("{path}?{MARK}")),
    }
}

const PROXY_PAGE: &str = "<!DOCTYPE html>\n<html><head><title>Sign in to the network</title></head><body>\
    <form method=post action=/login><p>Please sign in to use the Internet.<br><input name=user><input type=password>\
    <button>Sign in</button></form></body></html>\n";

/// Ten entities, each ten times the one before: less than a kilobyte that is three gigabytes once it is expanded.
fn bomb() -> String {
    let mut bomb = String::from("<?xml version='1.0'?>\n<!DOCTYPE redir [\n<!ENTITY lol0 'lol'>\n");
    for level in 1..10 {
        let inner = format!("&lol{};", level - 1).repeat(10);
        _ = writeln!(bomb, "<!ENTITY lol{level} '{inner}'>");
    }
    bomb + "]>\n<redir status='OK' build='9400'>&lol9;</redir>\n"
}

fn deep() -> String {
    const DEPTH: usize = 100_000;
    format!("<redir status='OK' build='9400'>{}{}</redir>\n", "<a>".repeat(DEPTH - 1), "</a>".repeat(DEPTH - 1))
}
