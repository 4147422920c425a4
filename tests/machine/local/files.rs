//! What the files of an installation tell, each within its limits; what can't be read is named and nothing else.

use std::time::{Duration, Instant};

use ims_setup::campaign::measured::{Installed, InstalledPart, OwnProxy, PackageFile, WebView, WhyUnread};
use serde_json::Value;

use super::*;
use crate::support::campaign::{File, Home};

const PACKAGE: &str = "<?xml version='1.0'?>\n<package label='Integration with the Adobe Experience Cloud' name='' \
                       namespace=''>\n<entities schema='nms:extAccount'/></package>";

impl Machine {
    /// A file of the installation, with its folders.
    fn put(&self, path: &str, text: &str) {
        let file = self.path("nl7").join(path);
        fs::create_dir_all(file.parent().expect("has one")).expect("can be made");
        fs::write(file, text).expect("can be written");
    }

    fn installed(&self) -> Installed {
        self.look(Some("nl7"), &surroundings()).installed
    }

    fn unread(&self) -> Vec<(InstalledPart, String, WhyUnread)> {
        self.installed().unread.into_iter().map(|unread| (unread.part, unread.path, unread.why)).collect()
    }
}

fn conf(inside: &str) -> String {
    format!("<serverConf><shared>{inside}</shared></serverConf>")
}

#[test]
fn the_settings_of_the_server_are_read_once_for_everything_they_tell() {
    let machine = Machine::with(BUILD);
    assert_eq!(machine.installed(), Installed::default(), "where there is nothing nothing is told");
    machine.configure(
        "serverConf.xml",
        &conf(
            "<web webView2Mode='1'/><redirection IMSOrgId='0A1B2C3D4E5F60718293A4B5@AdobeOrg'/>\
             <proxyConfig enabled='1' override='localhost*'><proxyHTTPS address='198.51.100.0' login='user' \
             password='s3cr3t' port='8080'/></proxyConfig>",
        ),
    );
    machine.configure("config-prod.xml", &conf("<redirection IMSOrgId='FFFFFFFFFFFFFFFFFFFFFFFF@AdobeOrg'/>"));
    let installed = machine.installed();
    assert_eq!(installed.web_view, WebView::On);
    let proxy = OwnProxy { address: "198.51.100.0:8080".to_owned(), except: vec!["localhost*".to_owned()] };
    assert_eq!(installed.proxy, Some(proxy));
    let organizations = ["FFFFFFFFFFFFFFFFFFFFFFFF@AdobeOrg", "0A1B2C3D4E5F60718293A4B5@AdobeOrg"];
    assert_eq!(installed.organizations, organizations);
    assert!(!format!("{installed:?}").contains("s3cr3t"));
}

#[test]
fn installers_are_read_by_their_names_newest_first() {
    let machine = Machine::with(BUILD);
    for file in ["setup-client-7.4.9390.exe", "setup-client-7.4.9400.exe", "setup-client-7.X.XXXX.exe", "logon.jsp"] {
        machine.put(&format!("datakit/nl/eng/jsp/{file}"), "");
    }
    fs::create_dir_all(machine.path("nl7/datakit/nl/eng/jsp/setup-client-7.4.9999.exe")).expect("can be made");
    machine.put("datakit/nl/fra/jsp/setup-client-7.4.9401.exe", "");
    assert_eq!(machine.installed().installers, [9400, 9390]);
}

#[test]
fn the_package_is_found_by_its_label_whatever_its_file_is_called() {
    let machine = Machine::with(BUILD);
    machine.put("datakit/nms/eng/package/experienceCloud.xml", &PACKAGE.replace("Integration with", "Not"));
    machine.put("datakit/nms/eng/package/ims.xml", "<package label='Integration with the Adobe Experience Clouds'/>");
    machine.put("datakit/nms/eng/form/x.xml", PACKAGE);
    assert_eq!(machine.installed().package, None, "no name is taken for it");
    machine.put("datakit/nms/eng/package/somethingElse.xml", PACKAGE);
    let path = "datakit/nms/eng/package/somethingElse.xml".to_owned();
    assert_eq!(machine.installed().package, Some(PackageFile { path, name: "nms:somethingElse".to_owned() }));
    // As it calls itself, and though it is large: what it says of itself stands at its beginning.
    let named = PACKAGE.replace("name=''", "name='own'") + &" ".repeat(3 << 20);
    machine.put("datakit/abc/eng/package/large.xml", &named);
    let path = "datakit/abc/eng/package/large.xml".to_owned();
    assert_eq!(machine.installed().package, Some(PackageFile { path, name: "abc:own".to_owned() }));
}

#[test]
fn no_link_is_followed_out_of_the_installation_and_one_inside_is() {
    let machine = Machine::with(BUILD);
    fs::write(machine.path("elsewhere.xml"), conf("<web webView2Mode='1'/>")).expect("can be written");
    symlink(machine.path("elsewhere.xml"), machine.path("nl7/conf/serverConf.xml")).expect("can be made");
    fs::create_dir_all(machine.path("others/jsp")).expect("can be made");
    fs::write(machine.path("others/jsp/setup-client-7.4.9400.exe"), "").expect("can be written");
    fs::create_dir_all(machine.path("nl7/datakit/nl/eng")).expect("can be made");
    symlink(machine.path("others/jsp"), machine.path("nl7/datakit/nl/eng/jsp")).expect("can be made");
    let installed = machine.installed();
    assert_eq!((installed.web_view, installed.installers.len()), (WebView::Unknown, 0));
    let outside = |part, path: &str| (part, path.to_owned(), WhyUnread::Outside);
    assert_eq!(
        machine.unread(),
        [outside(InstalledPart::Server, "conf/serverConf.xml"), outside(InstalledPart::Console, "datakit/nl/eng/jsp"),]
    );
    fs::remove_file(machine.path("nl7/conf/serverConf.xml")).expect("is there");
    machine.configure("real.xml", &conf("<web webView2Mode='1'/>"));
    symlink("real.xml", machine.path("nl7/conf/serverConf.xml")).expect("can be made");
    assert_eq!(machine.installed().web_view, WebView::On);
}

#[test]
fn what_can_not_be_read_is_named_with_the_reason_and_read_within_its_limits() {
    let machine = Machine::with(BUILD);
    let server = |why| vec![(InstalledPart::Server, "conf/serverConf.xml".to_owned(), why)];
    machine.configure("serverConf.xml", "<serverConf>");
    assert_eq!(machine.unread(), server(WhyUnread::NotXml));
    machine.configure("serverConf.xml", "<!DOCTYPE a [<!ENTITY b 'c'>]><serverConf/>");
    assert_eq!(machine.unread(), server(WhyUnread::NotXml));
    machine.configure("serverConf.xml", &format!("<serverConf/>{}", " ".repeat(1 << 20)));
    assert_eq!(machine.unread(), server(WhyUnread::TooLarge));
    fs::remove_file(machine.path("nl7/conf/serverConf.xml")).expect("is there");
    fs::create_dir(machine.path("nl7/conf/serverConf.xml")).expect("can be made");
    assert_eq!(machine.unread(), server(WhyUnread::Kind));
    fs::remove_dir(machine.path("nl7/conf/serverConf.xml")).expect("is there");
    machine.make_fifo("nl7/conf/serverConf.xml");
    let begun = Instant::now();
    assert_eq!(machine.unread(), server(WhyUnread::Kind));
    assert!(begun.elapsed() < PLENTY, "a pipe is not waited for");
    fs::remove_file(machine.path("nl7/conf/serverConf.xml")).expect("is there");
    machine.configure("config-prod.xml", "hosts=");
    let broken = vec![(InstalledPart::Instance, "conf/config-prod.xml".to_owned(), WhyUnread::NotXml)];
    assert_eq!(machine.unread(), broken);
    if me() != 0 {
        machine.configure("serverConf.xml", &conf(""));
        mode(&machine.path("nl7/conf/serverConf.xml"), 0);
        assert!(matches!(machine.unread().as_slice(), [_, (InstalledPart::Server, _, WhyUnread::Refused(_))]));
    }
}

#[test]
fn more_packages_than_any_installation_has_are_not_looked_into() {
    let machine = Machine::with(BUILD);
    for number in 0..2001 {
        machine.put(&format!("datakit/nms/eng/package/p{number:04}.xml"), "<package label='x'/>");
    }
    machine.put("datakit/nms/eng/package/q.xml", PACKAGE);
    assert_eq!(machine.installed().package, None);
    assert_eq!(machine.unread(), [(InstalledPart::Package, "datakit".to_owned(), WhyUnread::TooMany)]);
    let stopped = look_below(&machine.top, Some(&machine.path("nl7")), &surroundings(), Duration::ZERO, &|| true);
    assert_eq!(stopped.installed.package, None, "and it can be stopped");
}

/// What `check` says of the installation of `machine`, as a person and as a program see it.
fn check(machine: &Machine, file: &File) -> (String, Value) {
    let home = Home::new();
    home.file("prod.ims.yaml", file);
    let folder = machine.path("nl7").display().to_string();
    let usual = ["check", "prod.ims.yaml", "--offline", "--campaign-dir", &folder];
    let (text, json) = (home.run(&usual), home.run(&[&usual[..], &["--json"]].concat()));
    (text.all(), json.json())
}

fn facts(json: &Value, id: &str) -> Value {
    let checks = json["checks"].as_array().cloned().unwrap_or_default();
    checks.into_iter().find(|check| check["id"] == id).map(|check| check["facts"].clone()).unwrap_or_default()
}

#[test]
fn check_tells_what_the_files_tell_and_no_password_of_theirs() {
    let machine = Machine::with(BUILD);
    machine.put("datakit/nms/eng/package/x.xml", PACKAGE);
    machine.put("datakit/nl/eng/jsp/setup-client-7.4.9390.exe", "");
    machine.configure(
        "serverConf.xml",
        &conf(
            "<web webView2Mode='0'/><imsConfig><nonIMSAuthnAPI disableAPI='true'><allowOperator name='admin'/>\
             </nonIMSAuthnAPI></imsConfig><proxyConfig enabled='1'><proxyHTTPS address='u:s3cr3t@proxy.acme.example' \
             login='u' password='s3cr3t' port='3128'/></proxyConfig>",
        ),
    );
    let (text, json) = check(&machine, &File::sound());
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    for said in [
        "The server does not have the console use WebView2: webView2Mode is not 1.",
        "through the proxy proxy.acme.example:3128 (proxyConfig in serverConf.xml)",
        "serverConf.xml restricts native logins already, except for admin.",
    ] {
        assert!(text.contains(said), "{said}\n{text}");
    }
    assert!(!text.contains("s3cr3t") && !json.to_string().contains("s3cr3t"), "{text}");
    assert_eq!(facts(&json, "console")["console_installers"], serde_json::json!([9390]));
    assert_eq!(facts(&json, "console")["webview2"], false);
    assert_eq!(facts(&json, "package")["package"], "nms:x");
    assert_eq!(facts(&json, "package")["package_file"], "datakit/nms/eng/package/x.xml");
    assert_eq!(facts(&json, "ims-server")["host_proxy"], "proxy.acme.example:3128");
    assert_eq!(facts(&json, "server")["native_logins_allowed"], serde_json::json!(["admin"]));
}

#[test]
fn check_says_why_this_machine_told_no_build() {
    let machine = Machine::with("echo nothing");
    let (text, _) = check(&machine, &File::sound().with("    server_build: 9400\n", ""));
    // The folder that the tests lie in is everybody's to write to, which is a reason as good as the other.
    assert!(text.contains("This machine: nlserver"), "{text}");
}
