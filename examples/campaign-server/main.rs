//! A Campaign server to practise on: `cargo run --example campaign-server`, then the wizard in another terminal.

mod arguments;
#[expect(dead_code, reason = "the tests use the rest")]
mod server;

use std::io::{self, ErrorKind, Write as _};
use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
use signal_hook::iterator::Signals;

use arguments::{Arguments, HELP, Wish};
use server::Server;

fn main() -> ExitCode {
    let arguments = match arguments::read(std::env::args_os().skip(1)) {
        Ok(Wish::Serve(arguments)) => arguments,
        Ok(Wish::Help) => {
            // Nobody is left to be told when the pipe is closed.
            let _ = io::stdout().write_all(HELP.as_bytes());
            return ExitCode::SUCCESS;
        }
        Err(problem) => {
            eprintln!("campaign-server: {problem}\nTry --help.");
            return ExitCode::from(2);
        }
    };
    match run(*arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("campaign-server: {problem}");
            ExitCode::from(4)
        }
    }
}

/// Serves until a signal ends it.
fn run(arguments: Arguments) -> Result<(), String> {
    // Asked for before anything is left behind that they would have to clear away.
    let mut signals = Signals::new([SIGINT, SIGTERM, SIGHUP]).map_err(|error| error.to_string())?;
    let Arguments { port, options, ca_out } = arguments;
    // A certificate that is kept has its authority beside it.
    let beside = options.certificate_dir.as_ref().filter(|_| !options.plain_http).map(|folder| folder.join("ca.pem"));
    let ca_out = ca_out.or(beside);
    let operator = (options.campaign.login.clone(), options.campaign.password.clone());
    let ims = (options.campaign.ims.client.clone(), options.campaign.ims.secret.clone());
    let umapi = (options.campaign.umapi.client.clone(), options.campaign.umapi.secret.clone());
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port));
    let server =
        listener.and_then(|listener| Server::start_on(options, listener)).map_err(|error| match error.kind() {
            ErrorKind::AddrInUse => format!("port {port} of 127.0.0.1 is taken; choose another with --port"),
            ErrorKind::PermissionDenied => {
                format!("port {port} is not for this user; choose one from 1024 on with --port")
            }
            _ => format!("cannot serve on port {port} of 127.0.0.1: {error}"),
        })?;
    let authority = Authority::write(&server, ca_out)?;
    // The server goes on without a reader of these lines.
    let _ = tell(&server, &operator, &ims, &umapi, authority.path());
    signals.forever().next();
    Ok(())
}

/// The file that a client has to trust; one of our own choosing goes away with the server.
enum Authority {
    None,
    Asked(PathBuf),
    Temporary(tempfile::NamedTempFile),
}

impl Authority {
    fn write(server: &Server, wanted: Option<PathBuf>) -> Result<Self, String> {
        if let Some(path) = wanted {
            let failed = |error| format!("cannot write {}: {error}", path.display());
            std::fs::write(&path, server.ca_pem()).map_err(failed)?;
            return Ok(Authority::Asked(path));
        }
        if server.ca_pem().is_empty() {
            return Ok(Authority::None);
        }
        let write = || {
            let mut file = tempfile::Builder::new().prefix("campaign-server-").suffix(".pem").tempfile()?;
            file.write_all(server.ca_pem().as_bytes())?;
            io::Result::Ok(file)
        };
        let failed = |error| format!("cannot write the certificate's authority: {error}; name a place with --ca-out");
        write().map(Authority::Temporary).map_err(failed)
    }

    fn path(&self) -> Option<&Path> {
        match self {
            Authority::None => None,
            Authority::Asked(path) => Some(path),
            Authority::Temporary(file) => Some(file.path()),
        }
    }
}

fn tell(
    server: &Server,
    (login, password): &(String, String),
    (client, secret): &(String, String),
    (umapi, umapi_secret): &(String, String),
    ca: Option<&Path>,
) -> io::Result<()> {
    let url = server.url();
    let mut out = io::stdout().lock();
    writeln!(out, "A Campaign server to practise on answers at {url}")?;
    writeln!(out, "Login: {login}   Password: {password}")?;
    writeln!(out, "It is an IMS server too. Client ID: {client}   Client secret: {secret}")?;
    writeln!(out, "And a User Management API. --umapi-id {umapi}   Secret: {umapi_secret}   --umapi-url {url}")?;
    let trust = ca.map(|path| format!(" --ca-file {}", quoted(path))).unwrap_or_default();
    writeln!(out, "Try:   ims-setup check --url {url} --login {login}{trust}")?;
    writeln!(out, "Ctrl-C ends it.")?;
    out.flush()
}

/// For a shell: as it is where that is safe, else in single quotes.
fn quoted(path: &Path) -> String {
    let path = path.display().to_string();
    if path.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"/._-+:@".contains(&byte)) {
        path
    } else {
        format!("'{}'", path.replace('\'', r"'\''"))
    }
}
