//! A password, a token, a client secret and the secret of the User Management API, planted side by side: under every misbehaviour of
//! the practice server none of them stands in an output, a file, an address, a header that is not theirs, or the list of processes.

use std::fs;
use std::path::Path;
use std::process::Child;
use std::thread;
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::process::{Pid, PidfdFlags, Signal, kill_process, pidfd_open};

use crate::server::{Misbehaviour, Request, Server};
use crate::support::campaign::{File, Home, Run, start};

/// What stands in every planted text and nowhere else.
const MARK: &str = "p1anted";

/// How often it is looked at.
const MOMENT: Timespec = Timespec { tv_sec: 0, tv_nsec: 10_000_000 };

/// Those that never end by themselves within a test's patience: they are stopped once they were asked.
const ENDLESS: [Misbehaviour; 3] = [Misbehaviour::Hang, Misbehaviour::Drip, Misbehaviour::LogonOnly];

const OTHERS: [Misbehaviour; 17] = [
    Misbehaviour::None,
    Misbehaviour::Slow(Duration::from_millis(1)),
    Misbehaviour::Huge,
    Misbehaviour::HugeGzip,
    Misbehaviour::CutOff,
    Misbehaviour::Fault,
    Misbehaviour::BareFault,
    Misbehaviour::RedirectHttp,
    Misbehaviour::RedirectOther,
    Misbehaviour::RedirectLoop,
    Misbehaviour::RedirectSame,
    Misbehaviour::ProxyPage,
    Misbehaviour::EntityBomb,
    Misbehaviour::Deep,
    Misbehaviour::Unauthorized,
    Misbehaviour::NoBuild,
    Misbehaviour::BadToken,
];

fn server(misbehaviour: Misbehaviour, refusing: bool) -> Server {
    start(|options| {
        options.misbehaviour = misbehaviour;
        let campaign = &mut options.campaign;
        campaign.password = format!("{MARK}-password");
        campaign.token = format!("{MARK}-token");
        campaign.umapi.secret = format!("{MARK}-umapi&=%");
        campaign.umapi.token = format!("{MARK}-umapi-token");
        // It repeats what was sent, and takes none of it.
        campaign.ims.repeats = refusing;
        if !refusing {
            campaign.ims.secret = format!("{MARK}-client&=%+");
        }
    })
}

fn home(server: &Server) -> Home {
    let home = Home::new();
    for (name, of) in
        [("password", "password"), ("token", "token"), ("prod.ims.secret", "client&=%+"), ("umapi.secret", "umapi&=%")]
    {
        home.write(name, &format!("{MARK}-{of}\n"));
    }
    home.write("ca.pem", server.ca_pem());
    home.file("prod.ims.yaml", &File::on(server).with("{env: IMS_CLIENT_SECRET}", "{file: prod.ims.secret}"));
    home
}

/// Neither the command line nor the environment of the program, and of whatever it starts, holds what was planted.
fn look_at(child: &Child) {
    let mut processes = vec![child.id().to_string()];
    for task in fs::read_dir(format!("/proc/{}/task", child.id())).into_iter().flatten().flatten() {
        let children = fs::read_to_string(task.path().join("children")).unwrap_or_default();
        processes.extend(children.split_whitespace().map(str::to_owned));
    }
    for process in processes {
        for name in ["cmdline", "environ"] {
            let text = fs::read(format!("/proc/{process}/{name}")).unwrap_or_default();
            assert!(!String::from_utf8_lossy(&text).contains(MARK), "{process} {name}");
        }
    }
}

/// Every file below `folder` but those that were planted.
fn files(folder: &Path) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        let name = entry.file_name().to_string_lossy().into_owned();
        if path.is_dir() {
            found.extend(files(&path));
        } else if !["password", "token", "prod.ims.secret", "umapi.secret"].contains(&name.as_str()) {
            let text = String::from_utf8_lossy(&fs::read(&path).unwrap_or_default()).into_owned();
            found.push((path.display().to_string(), text));
        }
    }
    found
}

/// Runs `check` with everything that there is to send, and looks at it meanwhile; one that has no end is stopped once it asks.
fn run(home: &Home, server: &Server, endless: bool, more: &[&str]) -> Run {
    let url = server.url();
    let usual = ["check", "prod.ims.yaml", "--ca-file", "ca.pem", "--url", &url, "--prove-secret"];
    let umapi = ["--umapi-id", "practice-umapi", "--umapi-secret-file", "umapi.secret", "--umapi-url", &url];
    let mut child = home.command(&[&usual[..], &umapi, more].concat()).spawn().expect("starts");
    let pid = Pid::from_raw(i32::try_from(child.id()).expect("a number")).expect("is one");
    let exited = pidfd_open(pid, PidfdFlags::empty()).expect("Linux 5.3 or later");
    let (before, bound) = (server.requests().len(), Instant::now() + Duration::from_mins(1));
    let mut stopped = false;
    while child.try_wait().expect("is ours").is_none() {
        assert!(Instant::now() < bound, "it ends");
        look_at(&child);
        if endless && !stopped && server.requests().len() > before {
            kill_process(pid, Signal::TERM).expect("is ours");
            stopped = true;
        }
        // Until it ends, and no longer than a moment.
        _ = poll(&mut [PollFd::new(&exited, PollFlags::IN)], Some(&MOMENT));
    }
    Run::of(child.wait_with_output().expect("ended"))
}

/// Where what was planted may stand in a request: in the body of a logon and of the token's form, and in the header of a technical
/// account's token. Nothing of it is in an address.
fn belongs(request: &Request) -> bool {
    let soap = request.route() == "/nl/jsp/soaprouter.jsp";
    let body = soap || request.route() == "/ims/token/v3";
    let bearer = soap || request.route().starts_with("/v2/usermanagement/");
    let in_headers = request.headers.iter().filter(|(name, _)| !(bearer && name.eq_ignore_ascii_case("authorization")));
    !request.path.contains(MARK)
        && in_headers.clone().all(|(_, value)| !value.contains(MARK))
        && (body || !request.body.contains(MARK))
}

#[test]
fn no_misbehaviour_brings_what_is_planted_into_the_open() {
    let mut at_stake = 0;
    let endless = ENDLESS.into_iter().map(|misbehaviour| (misbehaviour, true));
    let all: Vec<_> = endless.chain(OTHERS.into_iter().map(|misbehaviour| (misbehaviour, false))).collect();
    // Some side by side: most of the time one waits for the other's limits.
    for several in all.chunks(5) {
        at_stake += thread::scope(|scope| {
            let look = |&(misbehaviour, endless): &(Misbehaviour, bool)| {
                let look = move || looked_through(&server(misbehaviour, false), endless, &format!("{misbehaviour:?}"));
                scope.spawn(look)
            };
            let looking: Vec<_> = several.iter().map(look).collect();
            looking.into_iter().map(|looked| looked.join().expect("nothing got out")).sum::<usize>()
        });
    }
    at_stake += looked_through(&server(Misbehaviour::None, true), false, "a server that repeats what was sent");
    assert!(at_stake > 20, "they were sent where they belong: {at_stake}");
}

/// How many requests held what was planted, where it belongs; nothing else holds any of it.
fn looked_through(server: &Server, endless: bool, about: &str) -> usize {
    let home = home(server);
    let login = ["--login", "admin", "--password-file", "password"];
    let token = ["--token-file", "token", "--yes"];
    let bundle = ["--bundle", "help.tar", "--force", "--yes"];
    let runs: [(&[&str], &[&str]); 2] = [(&login, &bundle), (&token, &["--json"])];
    for (with, more) in runs {
        let run = run(&home, server, endless, &[with, more].concat());
        assert!(!run.all().contains(MARK), "{about}: {}", run.all());
    }
    for (path, text) in files(home.root()) {
        assert!(!text.contains(MARK), "{about}: {path}");
    }
    for request in server.requests() {
        assert!(belongs(&request), "{about}: {} {}", request.method, request.path);
    }
    let holds = |request: &Request| {
        request.body.contains(MARK) || request.headers.iter().any(|(_, value)| value.contains(MARK))
    };
    server.requests().iter().filter(|request| holds(request)).count()
}
