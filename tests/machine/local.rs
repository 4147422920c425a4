//! The machine itself, with an installation in a folder of its own and a script in place of `nlserver`.

mod files;

use std::env;
use std::ffi::OsString;
use std::fs::{self, Permissions};
use std::io::Read as _;
use std::os::unix::fs::{MetadataExt as _, OpenOptionsExt as _, PermissionsExt as _, chown, symlink};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use ims_setup::campaign::measured::{Local, LocalTrouble, NativeLogins, Pdump, Unsafe};
use ims_setup::host::campaign::{Surroundings, look, look_below, planned, planned_below};
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::process::geteuid;
use tempfile::TempDir;

/// Longer than any answer takes here, and as short as a person would put up with.
const PLENTY: Duration = Duration::from_secs(30);

/// A user without a name.
const NOBODY_KNOWN: u32 = 54_321;

const BUILD: &str =
    "echo '11:27:05 >   Application server for Adobe Campaign Classic (7.4.4 build 9400@1a2b3c4) of 11/08/2026'\n";

/// A script that is open for writing can't be run, and a process that another test starts at that moment holds it open
/// too: one machine at a time, and no process without it.
static ONE: Mutex<()> = Mutex::new(());

struct Machine {
    top: PathBuf,
    _folder: TempDir,
    _alone: MutexGuard<'static, ()>,
}

impl Machine {
    fn new() -> Machine {
        let alone = ONE.lock().unwrap_or_else(PoisonError::into_inner);
        let folder = TempDir::new().expect("a folder");
        mode(folder.path(), 0o755);
        Machine { top: folder.path().canonicalize().expect("is there"), _folder: folder, _alone: alone }
    }

    /// One with an installation in `nl7`.
    fn with(script: &str) -> Machine {
        let machine = Machine::new();
        machine.install("nl7", script);
        machine
    }

    fn path(&self, path: &str) -> PathBuf {
        self.top.join(path)
    }

    /// Its modes do not depend on the umask.
    fn install(&self, folder: &str, script: &str) {
        let program = self.path(folder).join("bin/nlserver");
        for made in [program.parent().expect("has one"), &self.path(folder).join("conf")] {
            fs::create_dir_all(made).expect("can be made");
        }
        let script = format!("#!/bin/sh\ncd '{}' || exit\n{script}", self.top.display());
        fs::write(&program, script).expect("can be written");
        for part in program.ancestors().take_while(|part| *part != self.top) {
            mode(part, 0o755);
        }
    }

    fn make_fifo(&self, path: &str) {
        assert!(Command::new("mkfifo").arg(self.path(path)).status().is_ok_and(|made| made.success()));
    }

    fn configure(&self, file: &str, text: &str) {
        fs::write(self.path("nl7/conf").join(file), text).expect("can be written");
    }

    fn look(&self, folder: Option<&str>, surroundings: &Surroundings) -> Local {
        let folder = folder.map(|folder| self.path(folder));
        look_below(&self.top, folder.as_deref(), surroundings, PLENTY, &|| false)
    }

    /// What the script in `nl7` tells.
    fn told(&self) -> Option<Result<Pdump, LocalTrouble>> {
        self.look(Some("nl7"), &surroundings()).pdump
    }

    /// Why the script in `nl7` is not run under `surroundings`; what is told beforehand is the same.
    fn refused(&self, surroundings: &Surroundings) -> LocalTrouble {
        let local = self.look(Some("nl7"), surroundings);
        assert!(!self.path("witness").exists(), "it was run: {:?}", local.pdump);
        let refused = local.pdump.expect("there is an installation").expect_err("is refused");
        let planned = planned_below(&self.top, Some(&self.path("nl7")), surroundings);
        assert_eq!(planned, Some(Err(refused.clone())));
        refused
    }
}

fn mode(path: &Path, mode: u32) {
    fs::set_permissions(path, Permissions::from_mode(mode)).expect("is this user's");
}

fn me() -> u32 {
    geteuid().as_raw()
}

/// Those of a machine with no installation, of the user who runs the tests.
fn surroundings() -> Surroundings {
    let path = env::var_os("PATH").expect("is set");
    Surroundings { path: None, variables: vec![("PATH".into(), path)], usual: Vec::new(), effective_user: me() }
}

#[test]
fn an_installation_is_found_where_it_is() {
    let machine = Machine::new();
    machine.install("home/nl7", BUILD);
    machine.install("home/nl6", "echo 'build 8795'; echo 'No task'");
    machine.install("other/nl6", "echo 'build 8795'; echo 'No task' >&2");
    symlink(machine.path("home/nl7"), machine.path("link")).expect("can be made");
    let entries = ["", "bin", "home", "home/nl7/bin"].map(|entry| match entry {
        "" | "bin" => PathBuf::from(entry),
        inside => machine.path(inside),
    });
    let by_path = Surroundings { path: Some(env::join_paths(entries).expect("no colon")), ..surroundings() };
    let usual = |folders: &[&str]| {
        let usual = folders.iter().map(|folder| machine.path(folder)).collect();
        Surroundings { usual, ..by_path.clone() }
    };
    let (new, old) = (Some(Ok(Pdump { build: 9400, runs: true })), Some(Ok(Pdump { build: 8795, runs: false })));
    let table = [
        ("by its own folder", Some("home/nl6"), surroundings(), "home/nl6", &old),
        ("the newer one in the folder above", Some("home"), surroundings(), "home/nl7", &new),
        ("the older one where it is alone", Some("other"), surroundings(), "other/nl6", &old),
        ("by a link", Some("link"), surroundings(), "home/nl7", &new),
        ("by PATH", None, by_path.clone(), "home/nl7", &new),
        ("at a usual place", None, usual(&["missing", "other", "home"]), "other/nl6", &old),
        ("where it is said to be", Some("home"), usual(&["other"]), "home/nl7", &new),
    ];
    for (how, folder, surroundings, expected, pdump) in table {
        let local = machine.look(folder, &surroundings);
        assert_eq!(local.folder, Some(machine.path(expected).display().to_string()), "{how}");
        assert_eq!(&local.pdump, pdump, "{how}");
    }
}

#[test]
fn nothing_is_found_where_nothing_is() {
    let machine = Machine::with("touch witness");
    let by_path = Surroundings { path: Some(machine.path("nl7/bin").into()), ..surroundings() };
    fs::create_dir(machine.path("empty")).expect("can be made");
    // A folder that was named is not passed over for another one.
    for folder in ["empty", "missing", "nl7/conf"] {
        assert_eq!(machine.look(Some(folder), &by_path), Local::default(), "{folder}");
        assert_eq!(planned(Some(&machine.path(folder)), &by_path), None, "{folder}");
    }
    assert_eq!(machine.look(None, &surroundings()), Local::default());
    let here = env::current_dir().and_then(|here| here.canonicalize()).expect("is there");
    let up: PathBuf = here.components().skip(1).map(|_| "..").collect();
    let relative = up.join(machine.path("nl7/bin").strip_prefix("/").expect("is absolute"));
    assert!(relative.join("nlserver").exists());
    let relative = Surroundings { path: Some(relative.into()), ..surroundings() };
    assert_eq!(machine.look(None, &relative), Local::default(), "PATH counts where it says the same everywhere");
    fs::remove_dir(machine.path("nl7/conf")).expect("is empty");
    assert_eq!(machine.look(None, &by_path), Local::default(), "bin alone is no installation");
    assert!(!machine.path("witness").exists());
}

#[test]
fn the_child_sees_only_what_it_needs() {
    let machine = Machine::with("env > seen");
    let kept =
        [("HOME", "/h"), ("LANG", "ko_KR.UTF-8"), ("LD_LIBRARY_PATH", "/l"), ("XTK_TIMEZONE", "x"), ("XTK_A", "")];
    let cut = [("ADMIN_PASSWORD", "s3cret"), ("XTKX", "s3cret"), ("LD_PRELOAD", ""), ("path", "/p"), ("ENV", "/e")];
    let mut surroundings = surroundings();
    let own = |(name, value): &(&str, &str)| ((*name).to_owned(), OsString::from(value));
    surroundings.variables.extend(kept.iter().chain(&cut).map(own));
    machine.look(Some("nl7"), &surroundings);
    let seen = fs::read_to_string(machine.path("seen")).expect("was run");
    let shells_own = ["PWD", "OLDPWD", "SHLVL", "_"];
    let mut names: Vec<&str> = seen.lines().filter_map(|line| Some(line.split_once('=')?.0)).collect();
    names.retain(|name| !shells_own.contains(name));
    names.sort_unstable();
    assert_eq!(names, ["HOME", "LANG", "LD_LIBRARY_PATH", "PATH", "XTK_A", "XTK_TIMEZONE"]);
    for (name, value) in kept {
        assert!(seen.lines().any(|line| line == format!("{name}={value}")), "{name}: {seen}");
    }
    assert!(!seen.contains("s3cret"));
}

#[test]
fn a_flood_of_output_does_not_hurt() {
    let flood = "head -c 10000000 /dev/zero; touch witness\n";
    let machine = Machine::with(&format!("{BUILD}{flood}echo 'No task'"));
    assert_eq!(machine.told(), Some(Ok(Pdump { build: 9400, runs: true })), "what comes late is not kept");
    assert!(machine.path("witness").exists(), "it ended in its own way");
    machine.install("nl7", &format!("{flood}{BUILD}"));
    assert_eq!(machine.told(), Some(Err(LocalTrouble::NoBuild)));
}

#[test]
fn what_tells_no_build_says_so() {
    let machine = Machine::with("cat; echo \"$# $1\" > seen");
    assert_eq!(machine.told(), Some(Err(LocalTrouble::NoBuild)));
    assert_eq!(fs::read_to_string(machine.path("seen")).expect("was run"), "1 pdump\n");
    machine.install("nl7", &format!("{BUILD}exit 3"));
    assert_eq!(
        machine.told(),
        Some(Ok(Pdump { build: 9400, runs: true })),
        "the build counts, whatever the exit status"
    );
    mode(&machine.path("nl7/bin/nlserver"), 0o644);
    assert!(matches!(machine.told(), Some(Err(LocalTrouble::NotStarted { reason })) if !reason.text.is_empty()));
}

/// A pipe by name that the script's children hold open as their descriptor 9: it ends when the last of them has.
struct Life(fs::File);

impl Life {
    fn of(machine: &Machine) -> Life {
        machine.make_fifo("life");
        let nonblocking = i32::try_from(rustix::fs::OFlags::NONBLOCK.bits()).expect("is small");
        Life(fs::OpenOptions::new().read(true).custom_flags(nonblocking).open(machine.path("life")).expect("is there"))
    }

    /// What the children wrote, once all have ended.
    fn story(mut self) -> String {
        let (begun, mut story, mut piece) = (Instant::now(), String::new(), [0; 64]);
        while begun.elapsed() < PLENTY {
            let moment = Timespec { tv_sec: 1, tv_nsec: 0 };
            poll(&mut [PollFd::new(&self.0, PollFlags::IN)], Some(&moment)).expect("can be asked");
            match self.0.read(&mut piece) {
                Ok(0) => return story,
                Ok(length) => story.push_str(&String::from_utf8_lossy(&piece[..length])),
                Err(_) => {}
            }
        }
        panic!("someone still lives; so far: {story}");
    }
}

#[test]
fn at_the_limit_the_whole_group_is_ended() {
    // A busy machine may be too slow to bring the grandchild up within the first limit.
    for limit in [300, 3000, 10_000].map(Duration::from_millis) {
        let machine = Machine::with(&format!("exec 9> life\n(echo born >&9; sleep 600) &\n{BUILD}sleep 600"));
        let life = Life::of(&machine);
        let begun = Instant::now();
        let local = look_below(&machine.top, Some(&machine.path("nl7")), &surroundings(), limit, &|| false);
        let took = begun.elapsed();
        let seconds = limit.as_millis().div_ceil(1000).try_into().expect("is small");
        assert_eq!(local.pdump, Some(Err(LocalTrouble::TimedOut { seconds })));
        assert!(took >= limit && took < limit + Duration::from_secs(5), "{took:?}");
        if life.story() == "born\n" {
            return;
        }
    }
    panic!("the grandchild was never there");
}

#[test]
fn a_grandchild_that_holds_the_output_is_not_waited_for() {
    let grandchild = "(echo born >&9; echo > ready; sleep 600) &";
    let machine = Machine::with(&format!("exec 9> life\n{grandchild}\n{BUILD}read _ < ready"));
    machine.make_fifo("ready");
    let life = Life::of(&machine);
    let begun = Instant::now();
    assert_eq!(machine.told(), Some(Ok(Pdump { build: 9400, runs: true })));
    assert!(begun.elapsed() < PLENTY / 2, "the limit was not waited for");
    assert_eq!(life.story(), "born\n");
}

#[test]
fn the_output_of_one_who_left_the_group_is_not_waited_for() {
    // It ends as soon as nobody reads what it prints.
    let machine = Machine::with("setsid sh -c 'while echo x; do sleep 1; done' &\nsleep 600");
    if !Command::new("setsid").arg("true").status().is_ok_and(|ended| ended.success()) {
        println!("left out: there is no setsid here");
        return;
    }
    let begun = Instant::now();
    let limit = Duration::from_millis(300);
    let local = look_below(&machine.top, Some(&machine.path("nl7")), &surroundings(), limit, &|| false);
    assert_eq!(local.pdump, Some(Err(LocalTrouble::TimedOut { seconds: 1 })));
    assert!(begun.elapsed() < Duration::from_secs(5));
}

#[test]
fn who_stops_it_need_not_wait() {
    let machine = Machine::with(&format!("exec 9> life\n{BUILD}(echo born >&9; touch begun; sleep 600)"));
    let life = Life::of(&machine);
    machine.configure("config-prod.xml", "<serverconf/>");
    let begun = machine.path("begun");
    let local =
        look_below(&machine.top, Some(&machine.path("nl7")), &surroundings(), Duration::MAX, &|| begun.exists());
    assert_eq!(local.pdump, None);
    assert_eq!(local.instances.len(), 1);
    assert_eq!(life.story(), "born\n");
}

#[test]
fn what_others_can_write_to_is_not_run() {
    let machine = Machine::with("touch witness");
    let parts = ["nl7/bin/nlserver", "nl7/bin", "nl7"].map(|part| machine.path(part));
    for part in parts.into_iter().chain([machine.top.clone()]) {
        for loose in [0o775, 0o757, 0o1777] {
            mode(&part, loose);
            let expected = LocalTrouble::Unsafe { path: part.display().to_string(), why: Unsafe::Writable };
            assert_eq!(machine.refused(&surroundings()), expected, "{loose:o}");
        }
        mode(&part, 0o755);
    }
    assert_eq!(machine.told(), Some(Err(LocalTrouble::NoBuild)));
    assert!(machine.path("witness").exists(), "put in order, it is run");
}

#[test]
fn every_folder_from_the_root_on_counts() {
    let machine = Machine::with("touch witness");
    let loose = |folder: &&Path| fs::metadata(folder).is_ok_and(|found| found.mode() & 0o022 != 0);
    let Some(loose) = machine.top.ancestors().filter(loose).last() else {
        println!("left out: nobody else can write to a folder above {}", machine.top.display());
        return;
    };
    let folder = machine.path("nl7");
    let local = look(Some(&folder), &surroundings(), PLENTY, &|| false);
    let refused = LocalTrouble::Unsafe { path: loose.display().to_string(), why: Unsafe::Writable };
    assert_eq!(local.pdump, Some(Err(refused.clone())));
    assert_eq!(planned(Some(&folder), &surroundings()), Some(Err(refused)));
    assert!(!machine.path("witness").exists());
}

#[test]
fn a_link_is_judged_by_where_it_leads_and_by_where_it_lies() {
    let machine = Machine::with("touch witness");
    let program = machine.path("nl7/bin/nlserver");
    fs::create_dir(machine.path("shared")).expect("can be made");
    mode(&machine.path("shared"), 0o755);
    fs::rename(&program, machine.path("shared/real")).expect("can be moved");
    symlink(machine.path("shared/real"), &program).expect("can be made");
    for folder in ["shared", "nl7/bin"] {
        let folder = machine.path(folder);
        mode(&folder, 0o777);
        let expected = LocalTrouble::Unsafe { path: folder.display().to_string(), why: Unsafe::Writable };
        assert_eq!(machine.refused(&surroundings()), expected);
        mode(&folder, 0o755);
    }
    let planned = planned_below(&machine.top, Some(&machine.path("nl7")), &surroundings());
    assert_eq!(planned, Some(Ok(format!("{} pdump", machine.path("shared/real").display()))));
}

#[test]
fn what_is_no_file_is_not_run() {
    let machine = Machine::with("");
    let program = machine.path("nl7/bin/nlserver");
    fs::remove_file(&program).expect("is there");
    machine.make_fifo("nl7/bin/nlserver");
    let expected = LocalTrouble::Unsafe { path: program.display().to_string(), why: Unsafe::Kind };
    assert_eq!(machine.refused(&surroundings()), expected);
}

#[test]
fn a_strangers_program_is_not_run() {
    let machine = Machine::with("touch witness");
    let program = machine.path("nl7/bin/nlserver");
    // Without root every file here is this user's, who is then a stranger to another one.
    let (fault, as_user) = if me() == 0 {
        chown(&program, Some(NOBODY_KNOWN), None).expect("root may");
        (program, NOBODY_KNOWN + 1)
    } else {
        (machine.top.clone(), me() + 1)
    };
    let refused = machine.refused(&Surroundings { effective_user: as_user, ..surroundings() });
    assert_eq!(refused, LocalTrouble::Unsafe { path: fault.display().to_string(), why: Unsafe::Owner });
}

#[test]
fn root_runs_only_what_is_roots() {
    let machine = Machine::with("touch witness");
    let as_root = Surroundings { effective_user: 0, ..surroundings() };
    let command = |refused| match refused {
        LocalTrouble::NotAsRoot { command } => command,
        other => panic!("{other:?}"),
    };
    if me() != 0 {
        println!("left out: only root can give a file to a user without a name, and own an installation as root");
        let shown = command(machine.refused(&as_root));
        assert!(shown.starts_with("su - ") && shown.ends_with(" -c 'nlserver pdump'"), "{shown}");
        return;
    }
    for part in ["nl7/bin/nlserver", "nl7/bin", "nl7"] {
        chown(machine.path(part), Some(NOBODY_KNOWN), None).expect("root may");
        assert_eq!(command(machine.refused(&as_root)), "su - neolane -c 'nlserver pdump'", "{part}");
        chown(machine.path(part), Some(0), None).expect("root may");
    }
    let users = fs::read_to_string("/etc/passwd").expect("is there");
    let user = users.lines().map(|line| line.split(':').collect::<Vec<_>>()).find(|user| user[2] != "0");
    let user = user.expect("a system has users");
    chown(machine.path("nl7/bin/nlserver"), user[2].parse().ok(), None).expect("root may");
    assert_eq!(command(machine.refused(&as_root)), format!("su - {} -c 'nlserver pdump'", user[0]));
    chown(machine.path("nl7/bin/nlserver"), Some(0), None).expect("root may");
    machine.look(Some("nl7"), &as_root);
    assert!(machine.path("witness").exists(), "root's own is run");
}

#[test]
fn what_would_be_run_can_be_typed() {
    let machine = Machine::new();
    let awkward = "it's a \"folder\" $(touch witness)";
    machine.install(awkward, &format!("{BUILD}touch ran"));
    let folder = machine.path(awkward);
    let line = planned_below(&machine.top, Some(&folder), &surroundings()).expect("is found").expect("is safe");
    assert!(!machine.path("ran").exists(), "planning runs nothing");
    assert!(line.ends_with("/bin/nlserver' pdump"), "{line}");
    let typed = Command::new("sh").args(["-c", &line]).current_dir(&machine.top).output().expect("there is a shell");
    assert!(String::from_utf8_lossy(&typed.stdout).contains("build 9400"), "{line}");
    assert_eq!(machine.look(Some(awkward), &surroundings()).pdump, Some(Ok(Pdump { build: 9400, runs: true })));
    assert!(!machine.path("witness").exists(), "no shell has read the path");
    machine.install("nl7", "");
    let plain = planned_below(&machine.top, Some(&machine.path("nl7")), &surroundings());
    assert_eq!(plain, Some(Ok(format!("{}/nl7/bin/nlserver pdump", machine.top.display()))));
}

#[test]
fn instances_are_suggested_from_their_files() {
    let machine = Machine::with(BUILD);
    let conf = |hosts: &str| format!("<serverconf><shared><dataStore hosts=\"{hosts}\"/></shared></serverconf>");
    machine.configure("config-prod.xml", &conf("tracking.example.com*,console.example.com*"));
    machine.configure("config-acme_mkt.2.xml", &conf("media.example.com*,tracking2.example.com,acme.example.com*,*"));
    for passed_over in ["config-default.xml", "config-.xml", "config-caf\u{e9}.xml", "config-old.xml.bak", "other.xml"]
    {
        machine.configure(passed_over, &conf("wrong.example.com"));
    }
    machine.configure("config-broken.xml", "<serverconf>");
    machine.configure("config-large.xml", &format!("{}{}", conf("wrong.example.com"), " ".repeat(1024 * 1024)));
    fs::create_dir(machine.path("nl7/conf/config-folder.xml")).expect("can be made");
    machine.make_fifo("nl7/conf/config-pipe.xml");
    let refused = "<nonIMSAuthnAPI disableAPI='true'><allowOperator name='admin'/></nonIMSAuthnAPI>";
    let text = format!("<serverConf><shared><imsConfig>{refused}</imsConfig></shared></serverConf>");
    machine.configure("serverConf.xml", &text);
    let local = machine.look(Some("nl7"), &surroundings());
    let found: Vec<_> = local.instances.iter().map(|instance| (instance.name.as_str(), &instance.hosts)).collect();
    let hosts = |hosts: &[&str]| hosts.iter().map(|host| (*host).to_owned()).collect::<Vec<_>>();
    let acme = hosts(&["acme.example.com", "media.example.com", "tracking2.example.com"]);
    let prod = hosts(&["console.example.com", "tracking.example.com"]);
    assert_eq!(found, [("acme_mkt.2", &acme), ("prod", &prod)]);
    assert_eq!(local.native_logins, Some(NativeLogins { refused: true, allowed: vec!["admin".to_owned()] }));
    assert_eq!(local.pdump, Some(Ok(Pdump { build: 9400, runs: true })));
    for number in 0..60 {
        machine.configure(&format!("config-a{number:02}.xml"), &conf(""));
    }
    assert_eq!(machine.look(Some("nl7"), &surroundings()).instances.len(), 50, "a bound on what is read");
}
