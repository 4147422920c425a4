//! A Campaign server to practise on: enough of one for the wizard, for its tests and for Adobe's JavaScript SDK.
//!
//! It is the other side of the wire and shares no code with `ims-setup`, so it does not share its faults either. The
//! tests include it by its path; [`Server::start`] is the way in, [`routes`] what it answers, [`misbehave`] how it goes
//! wrong.

mod account;
mod campaign;
mod certificate;
mod gzip;
mod http;
mod ims;
mod methods;
mod misbehave;
mod query;
mod routes;
mod schemas;
mod soap;
mod state;
mod umapi;
mod xml;

use std::io::{self, Read, Write};
use std::net::{Ipv4Addr, Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::thread::{self, JoinHandle};
use std::time::Duration;

use rustls::{ServerConfig, ServerConnection, StreamOwned};

#[allow(unused_imports, reason = "the command line uses it, the tests do not")]
pub use account::fields as account_fields;
#[allow(unused_imports, reason = "each of those that include this module uses another part")]
pub use campaign::{Account, Campaign, CertificateKind, Ims, Misbehaviour, Options};
use http::Refused;
pub use http::Request;
use state::State;
#[allow(unused_imports, reason = "each of those that include this module uses another part")]
pub use umapi::Umapi;

/// How long a client may keep the server waiting for the rest of its question.
const PATIENCE: Duration = Duration::from_secs(30);

/// A running server; dropping it ends all its threads.
pub struct Server {
    url: String,
    address: SocketAddr,
    ca_pem: String,
    state: Arc<State>,
    acceptor: Option<JoinHandle<()>>,
}

impl Server {
    /// Starts on a free port of loopback.
    pub fn start(options: Options) -> io::Result<Server> {
        Server::start_on(options, TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?)
    }

    /// Starts on this listener; whoever holds a clone of it keeps the port while one server follows another.
    pub fn start_on(options: Options, listener: TcpListener) -> io::Result<Server> {
        let (tls, ca_pem) = if options.plain_http {
            (None, String::new())
        } else {
            let (config, pem) = certificate::make(options.certificate, options.certificate_dir.as_deref())?;
            (Some(config), pem)
        };
        let address = listener.local_addr()?;
        let url = if options.plain_http { format!("http://{address}") } else { url(address.port()) };
        let state = Arc::new(State::new(options, url.clone()));
        let shared = Arc::clone(&state);
        let acceptor = thread::Builder::new()
            .name("campaign-server".to_owned())
            .spawn(move || accept(&listener, tls.as_ref(), &shared))?;
        Ok(Server { url, address, ca_pem, state, acceptor: Some(acceptor) })
    }

    /// Where it is, without a slash at the end.
    pub fn url(&self) -> String {
        self.url.clone()
    }

    /// What a client must trust; empty without TLS.
    pub fn ca_pem(&self) -> &str {
        &self.ca_pem
    }

    /// Everything asked so far, in order.
    pub fn requests(&self) -> Vec<Request> {
        self.state.requests()
    }

    /// How many have logged on and not logged off.
    pub fn open_sessions(&self) -> usize {
        self.state.open_sessions()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.state.end();
        // The acceptor waits for a connection; this one tells it to look up.
        let _ = TcpStream::connect(self.address);
        if let Some(acceptor) = self.acceptor.take() {
            let _ = acceptor.join();
        }
    }
}

/// By name, as people type it: the certificate is for it, too.
fn url(port: u16) -> String {
    format!("https://localhost:{port}")
}

/// Takes connections, a thread each, until the server ends; then ends them too.
fn accept(listener: &TcpListener, tls: Option<&Arc<ServerConfig>>, state: &Arc<State>) {
    let mut threads: Vec<(JoinHandle<()>, TcpStream)> = Vec::new();
    while !state.has_ended() {
        // Out of descriptors, or a client that left before its turn: the next one may do better.
        let Ok((socket, _)) = listener.accept() else { continue };
        threads.retain(|(thread, _)| !thread.is_finished());
        let (tls, shared) = (tls.map(Arc::clone), Arc::clone(state));
        let Ok(handle) = socket.try_clone() else { continue };
        let thread = thread::Builder::new().spawn(move || {
            // A client that breaks off is its own affair.
            let _ = Connection::open(socket, tls).and_then(|mut connection| serve(&mut connection, &shared));
        });
        if let Ok(thread) = thread {
            threads.push((thread, handle));
        }
    }
    for (thread, socket) in threads {
        let _ = socket.shutdown(Shutdown::Both);
        let _ = thread.join();
    }
}

/// A client, with TLS or without.
enum Connection {
    Plain(TcpStream),
    Tls(Box<StreamOwned<ServerConnection, TcpStream>>),
}

impl Connection {
    fn open(socket: TcpStream, tls: Option<Arc<ServerConfig>>) -> io::Result<Self> {
        socket.set_read_timeout(Some(PATIENCE))?;
        socket.set_nodelay(true)?;
        Ok(match tls {
            None => Connection::Plain(socket),
            Some(config) => {
                let session = ServerConnection::new(config).map_err(io::Error::other)?;
                Connection::Tls(Box::new(StreamOwned::new(session, socket)))
            }
        })
    }

    fn socket(&self) -> &TcpStream {
        match self {
            Connection::Plain(socket) => socket,
            Connection::Tls(stream) => &stream.sock,
        }
    }

    /// Waits, as long as it takes, until the client leaves or the server ends.
    fn wait_for_the_end(&mut self) -> io::Result<()> {
        self.socket().set_read_timeout(None)?;
        io::copy(self, &mut io::sink()).map(drop)
    }

    /// Ends in order: a socket closed over unread bytes would be reset, and the client might lose the answer.
    fn close(&mut self) -> io::Result<()> {
        if let Connection::Tls(stream) = self {
            stream.conn.send_close_notify();
            stream.flush()?;
        }
        let mut socket = self.socket();
        socket.shutdown(Shutdown::Write)?;
        socket.set_read_timeout(Some(Duration::from_secs(1)))?;
        io::copy(&mut socket, &mut io::sink()).map(drop)
    }
}

impl Read for Connection {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match self {
            Connection::Plain(socket) => socket.read(buffer),
            Connection::Tls(stream) => stream.read(buffer),
        }
    }
}

impl Write for Connection {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Connection::Plain(socket) => socket.write(bytes),
            Connection::Tls(stream) => stream.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Connection::Plain(socket) => socket.flush(),
            Connection::Tls(stream) => stream.flush(),
        }
    }
}

/// One question, one answer.
fn serve(connection: &mut Connection, state: &State) -> io::Result<()> {
    match http::read(connection) {
        Ok(request) => {
            state.record(&request);
            misbehave::answer(connection, state, &request)
        }
        Err(Refused::Told(answer)) => {
            http::send(connection, &answer)?;
            connection.close()
        }
        Err(Refused::Gone) => Ok(()),
    }
}
