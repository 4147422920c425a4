//! What the files of the server's own machine tell, where a person needs it: on the steps Console and Package, and with what is left
//! to do.

use crate::support::stage::Stage;
use ims_setup::campaign::measured::{
    Answer, Installed, InstalledPart, Local, LocalInstance, NativeLogins, OwnProxy, PackageFile, Pdump, Unread,
    WebView, WhyUnread,
};
use ims_setup::setup::field::Field;
use ims_setup::view;
use ims_setup::wizard::measuring::{Measuring, Reach};
use ims_setup::wizard::msg::Msg;
use ims_setup::wizard::plan::{List, Stop};
use ims_setup::words::catalogue::{LANGUAGES, Words};
use ims_setup::words::say;

/// The machine of a server whose files say everything that there is to be warned of.
fn local() -> Local {
    let native = NativeLogins { refused: true, allowed: vec!["admin".to_owned(), "aemserver".to_owned()] };
    let instance = LocalInstance {
        name: "prod".to_owned(),
        hosts: vec!["campaign.acme.example".to_owned()],
        masks: vec!["campaign.acme.example*".to_owned()],
        native_logins: Some(native),
    };
    let proxy = OwnProxy { address: "proxy.acme.example:3128".to_owned(), except: vec!["localhost*".to_owned()] };
    let own = PackageFile { path: "datakit/nms/eng/package/x.xml".to_owned(), name: "nms:x".to_owned() };
    let installed = Installed {
        web_view: WebView::Off,
        proxy: Some(proxy),
        installers: vec![9390],
        package: Some(own),
        organizations: vec!["0A1B2C3D4E5F60718293A4B5@AdobeOrg".to_owned(), "x".to_owned()],
        unread: Vec::new(),
    };
    Local {
        folder: Some("/usr/local/neolane/nl7".to_owned()),
        pdump: Some(Ok(Pdump { build: 9400, runs: true })),
        instances: vec![instance],
        installed,
        ..Local::default()
    }
}

fn stage(local: Local) -> Stage {
    let mut stage = Stage::new();
    stage.wizard.measuring = Measuring::reaching(Reach { network: false, local: true, ..Reach::default() });
    stage.disk.world = vec![Answer::Local(Box::new(local))];
    stage.feed(Msg::Resize(80, 24));
    stage
}

/// The words of `lines`, however they are broken; between Chinese signs a break is no blank.
fn words(lines: impl Iterator<Item = String>) -> String {
    lines.flat_map(|line| line.chars().filter(|sign| !sign.is_whitespace()).collect::<Vec<_>>()).collect()
}

/// What stands on the whole page, beyond the window too.
fn page(stage: &Stage, place: fn(&Stage) -> view::page::Page) -> String {
    words(place(stage).lines.iter().map(ToString::to_string))
}

#[test]
fn console_and_package_say_what_the_files_prove_in_every_language() {
    for language in LANGUAGES {
        let mut stage = stage(local());
        stage.look.words = Words::new(language);
        stage.keys("<a-2>9400<tab>");
        let shown = page(&stage, |stage| view::console::page(&stage.wizard, &stage.look, 60));
        let about = [("handed_out", "9390".into()), ("server", "9400".into())];
        for expected in [
            stage.look.words.text("reason-web-view-off"),
            stage.look.words.text("remedy-web-view-off"),
            stage.look.words.text("remedy-other-console"),
            stage.look.words.with("reason-other-console", &about),
        ] {
            assert!(shown.contains(&words([expected.clone()].into_iter())), "{}: {expected}\n{shown}", language.tag);
        }
        stage.keys("<a-3>");
        let shown = page(&stage, |stage| view::package::page(&stage.wizard, &stage.look, 60));
        let about = [("file", "datakit/nms/eng/package/x.xml".into()), ("package", "nms:x".into())];
        let expected = stage.look.words.with("reason-package-file", &about);
        assert!(shown.contains(&words([expected.clone()].into_iter())), "{}: {expected}\n{shown}", language.tag);
        assert!(!shown.contains('⟨'), "{shown}");
    }
}

#[test]
fn what_is_left_to_do_says_what_this_machine_adds_to_it_in_every_language() {
    for language in LANGUAGES {
        let mut stage = stage(local());
        stage.look.words = Words::new(language);
        let said = say::host::cautions(
            &stage.look.words,
            &stage.wizard.measuring.measured,
            stage.wizard.answers.text(Field::ImsServer),
        );
        let tasks: Vec<_> = said.iter().map(|(task, _)| *task).collect();
        assert_eq!(tasks, ["enter", "try"], "{}", language.tag);
        let operators = stage.look.words.list(&["admin", "aemserver"]);
        assert!(said[0].1.contains("config-prod.xml") && said[0].1.contains(&operators), "{said:?}");
        assert!(
            said[1].1.contains("proxy.acme.example:3128") && said[1].1.contains("ims-na1.adobelogin.com"),
            "{said:?}"
        );
        stage.keys("<a-6><tab><tab>");
        assert_eq!(stage.wizard.focus(), Stop::List(List::HandOver));
        let mut seen = String::new();
        for _ in 0..30 {
            seen.push_str(&words(stage.screen().lines().map(|line| line.chars().skip(20).collect())));
            stage.keys("<down>");
        }
        for (_, expected) in &said {
            let end: String = words([expected.clone()].into_iter()).chars().rev().take(12).collect();
            let end: String = end.chars().rev().collect();
            assert!(seen.contains(&end), "{}: {expected}\n{}", language.tag, stage.screen());
        }
    }
}

#[test]
fn where_the_files_say_nothing_nothing_is_added() {
    let stage = stage(Local { folder: Some("/usr/local/neolane/nl7".to_owned()), ..Local::default() });
    let said =
        say::host::cautions(&stage.look.words, &stage.wizard.measuring.measured, "https://ims-na1.adobelogin.com");
    assert_eq!(said, []);
}

#[test]
fn what_could_not_be_read_is_said_with_the_reason() {
    let mut broken = local();
    broken.installed = Installed {
        unread: [InstalledPart::Server, InstalledPart::Package]
            .map(|part| Unread { part, path: "conf/serverConf.xml".to_owned(), why: WhyUnread::Outside })
            .to_vec(),
        ..Installed::default()
    };
    let mut stage = stage(broken);
    stage.keys("<a-2>9400<tab>");
    let sentence = words(["What conf/serverConf.xml says stays open: a link leads out".to_owned()].into_iter());
    let shown = page(&stage, |stage| view::console::page(&stage.wizard, &stage.look, 60));
    assert!(shown.contains(&sentence), "{shown}");
    stage.keys("<a-3>");
    let shown = page(&stage, |stage| view::package::page(&stage.wizard, &stage.look, 60));
    assert!(shown.contains(&sentence), "{shown}");
}

#[test]
fn builds_and_the_organisation_are_suggested_from_the_files() {
    let mut stage = stage(local());
    stage.keys("<a-2><c-o>");
    assert!(stage.screen().contains("of the console that the server hands out"), "{}", stage.screen());
    stage.keys("<esc><a-4>");
    stage.wizard.enter(ims_setup::wizard::plan::Step::Account, Some(Stop::Field(Field::ImsOrganizationId)));
    stage.keys("<c-o><enter>");
    assert_eq!(stage.wizard.answers.text(Field::ImsOrganizationId), "0A1B2C3D4E5F60718293A4B5@AdobeOrg");
}
