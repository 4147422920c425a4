//! As much of HTTP/1.1 as a Campaign client speaks: one question and one answer a connection, everything bounded.

use std::io::{self, BufRead, BufReader, Read, Write};

/// What a request's line and headers may take together.
const HEAD: u64 = 32 * 1024;
/// What a request's body may take.
const BODY: u64 = 1024 * 1024;

/// Something asked of the server.
#[derive(Clone, Debug)]
pub struct Request {
    /// `GET`, `POST`.
    pub method: String,
    /// With the query.
    pub path: String,
    /// As they were sent, in their order.
    pub headers: Vec<(String, String)>,
    /// What is not UTF-8 in it is replaced.
    pub body: String,
}

impl Request {
    /// The first header of that name, in any case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    /// The path without its query.
    pub fn route(&self) -> &str {
        self.path.split('?').next().unwrap_or_default()
    }
}

/// Something answered.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The HTTP status.
    pub status: u16,
    /// Beside `Content-Length` and `Connection`.
    pub headers: Vec<(&'static str, String)>,
    /// The body.
    pub body: Vec<u8>,
}

impl Answer {
    /// A body and what it is.
    pub fn new(status: u16, content_type: &str, body: impl Into<Vec<u8>>) -> Self {
        Answer { status, headers: vec![("Content-Type", content_type.to_owned())], body: body.into() }
    }

    /// A sentence for a person.
    pub fn text(status: u16, text: &str) -> Self {
        Answer::new(status, "text/plain;charset=utf-8", text)
    }

    /// Everything in front of the body; `length` says where the body ends.
    pub fn head(&self, length: &str) -> Vec<u8> {
        let mut head = format!("HTTP/1.1 {} {}\r\n", self.status, reason(self.status));
        for (name, value) in &self.headers {
            head.extend([*name, ": ", value.as_str(), "\r\n"]);
        }
        head.extend([length, "Connection: close\r\n\r\n"]);
        head.into_bytes()
    }

    /// The whole answer.
    pub fn bytes(&self) -> Vec<u8> {
        let mut bytes = self.head(&format!("Content-Length: {}\r\n", self.body.len()));
        bytes.extend_from_slice(&self.body);
        bytes
    }
}

fn reason(status: u16) -> &'static str {
    match status {
        200 => "OK",
        302 => "Found",
        307 => "Temporary Redirect",
        400 => "Bad Request",
        401 => "Unauthorized",
        403 => "Forbidden",
        404 => "Not Found",
        405 => "Method Not Allowed",
        413 => "Content Too Large",
        415 => "Unsupported Media Type",
        429 => "Too Many Requests",
        500 => "Internal Server Error",
        _ => "Practice",
    }
}

/// Why a request was not read.
pub enum Refused {
    /// The client is gone, or speaks something else.
    Gone,
    /// To be told to the client.
    Told(Answer),
}

impl From<io::Error> for Refused {
    fn from(_: io::Error) -> Self {
        Refused::Gone
    }
}

fn bad(why: &str) -> Refused {
    Refused::Told(Answer::text(400, why))
}

/// Reads one request.
pub fn read(stream: &mut dyn Read) -> Result<Request, Refused> {
    let mut reader = BufReader::new(stream);
    let mut head = reader.by_ref().take(HEAD);
    let first = line(&mut head)?;
    let mut words = first.split(' ');
    let (Some(method), Some(path), Some("HTTP/1.1" | "HTTP/1.0"), None) =
        (words.next(), words.next(), words.next(), words.next())
    else {
        return Err(bad("not a request line of HTTP/1.1"));
    };
    let mut request =
        Request { method: method.to_owned(), path: path.to_owned(), headers: Vec::new(), body: String::new() };
    loop {
        let line = line(&mut head)?;
        if line.is_empty() {
            break;
        }
        let Some((name, value)) = line.split_once(':') else { return Err(bad("a header without a colon")) };
        request.headers.push((name.to_owned(), value.trim().to_owned()));
    }
    let body = body(&mut reader, &request)?;
    request.body = String::from_utf8_lossy(&body).into_owned();
    Ok(request)
}

/// A line without its end. A `Take` that has run out looks like an end of the stream, too.
fn line(reader: &mut impl BufRead) -> Result<String, Refused> {
    let mut line = Vec::new();
    reader.read_until(b'\n', &mut line)?;
    let Some(line) = line.strip_suffix(b"\r\n").or_else(|| line.strip_suffix(b"\n")) else {
        return Err(if line.is_empty() { Refused::Gone } else { bad("a line without an end") });
    };
    String::from_utf8(line.to_vec()).map_err(|_| bad("a head that is not UTF-8"))
}

fn body(reader: &mut impl BufRead, request: &Request) -> Result<Vec<u8>, Refused> {
    let too_large = || Refused::Told(Answer::text(413, "a body of more than 1 MiB"));
    if let Some(encoding) = request.header("Transfer-Encoding") {
        if !encoding.eq_ignore_ascii_case("chunked") {
            return Err(bad("a transfer encoding other than chunked"));
        }
        return chunks(reader)?.ok_or_else(too_large);
    }
    let Some(length) = request.header("Content-Length") else { return Ok(Vec::new()) };
    let length: u64 = length.parse().map_err(|_| bad("a length that is no number"))?;
    if length > BODY {
        return Err(too_large());
    }
    exactly(reader, length)
}

/// The body in chunks; `None` is too large.
fn chunks(reader: &mut impl BufRead) -> Result<Option<Vec<u8>>, Refused> {
    let mut body = Vec::new();
    loop {
        let size = line(&mut reader.by_ref().take(HEAD))?;
        let size = size.split(';').next().unwrap_or_default().trim();
        let size = u64::from_str_radix(size, 16).map_err(|_| bad("a chunk whose size is no number"))?;
        if size == 0 {
            // Trailers, up to the empty line.
            let mut trailers = reader.by_ref().take(HEAD);
            while !line(&mut trailers)?.is_empty() {}
            return Ok(Some(body));
        }
        if size > BODY - body.len() as u64 {
            return Ok(None);
        }
        body.extend(exactly(reader, size)?);
        if !line(&mut reader.by_ref().take(2))?.is_empty() {
            return Err(bad("a chunk longer than it says"));
        }
    }
}

fn exactly(reader: &mut impl BufRead, length: u64) -> Result<Vec<u8>, Refused> {
    let mut bytes = Vec::new();
    reader.take(length).read_to_end(&mut bytes)?;
    if bytes.len() as u64 == length { Ok(bytes) } else { Err(Refused::Gone) }
}

/// Sends the whole answer.
pub fn send(stream: &mut dyn Write, answer: &Answer) -> io::Result<()> {
    stream.write_all(&answer.bytes())?;
    stream.flush()
}
