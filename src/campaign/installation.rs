//! The other files of an installation: the settings of its server, the names of the console's installers, the heads of packages.

use roxmltree::{Document, Node};

use super::xml::{self, NotRead};
use crate::campaign::config;
use crate::campaign::measured::{NativeLogins, OwnProxy, WebView};

/// The package's label, in Adobe's words; its own name is not public.
pub const PACKAGE_LABEL: &str = "Integration with the Adobe Experience Cloud";

/// What `serverConf.xml` tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServerConf {
    /// What it says of native logins, where it says something.
    pub native_logins: Option<NativeLogins>,
    /// What it says of the engine that the console shows its pages with.
    pub web_view: WebView,
    /// The proxy that it turns on.
    pub proxy: Option<OwnProxy>,
    /// The organisation's ID, where it names one.
    pub organization: Option<String>,
}

/// What the text of `serverConf.xml` tells.
///
/// # Errors
/// Where it is hostile or no XML.
pub fn server_conf(text: &str) -> Result<ServerConf, NotRead> {
    let document = config::read(text)?;
    Ok(ServerConf {
        native_logins: config::logins(&document),
        web_view: web_view(&document),
        proxy: proxy(&document),
        organization: organization(&document),
    })
}

/// The organisation's ID that the text of a configuration file names (`redirection`).
///
/// # Errors
/// Where it is hostile or no XML.
pub fn organization_in(text: &str) -> Result<Option<String>, NotRead> {
    Ok(organization(&config::read(text)?))
}

fn organization(document: &Document<'_>) -> Option<String> {
    let id = named(document, "redirection").find_map(|node| node.attribute("IMSOrgId"))?.trim();
    (!id.is_empty()).then(|| id.to_owned())
}

fn named<'a, 'i>(document: &'a Document<'i>, name: &'static str) -> impl Iterator<Item = Node<'a, 'i>> {
    document.descendants().filter(move |node| node.is_element() && node.tag_name().name() == name)
}

/// Adobe: "in the `<web>` module, set webView2Mode = "1"".
fn web_view(document: &Document<'_>) -> WebView {
    let said = named(document, "web").find_map(|node| node.attribute("webView2Mode"));
    said.map_or(WebView::Unsaid, |said| if is_on(said) { WebView::On } else { WebView::Off })
}

/// Adobe's booleans are `1` and `true`.
pub(super) fn is_on(text: &str) -> bool {
    matches!(text.trim().to_ascii_lowercase().as_str(), "true" | "1")
}

/// For https it is that of `proxyHTTPS`, and of any kind where one is for all (`useSingleProxy`).
fn proxy(document: &Document<'_>) -> Option<OwnProxy> {
    let config = named(document, "proxyConfig").find(|node| node.attribute("enabled").is_some_and(is_on))?;
    let of = |name: &str| {
        let node = config.descendants().find(|node| node.tag_name().name() == name)?;
        let host = node.attribute("address").map(str::trim).filter(|host| !host.is_empty())?;
        let port = node.attribute("port").map(str::trim).filter(|port| !port.is_empty());
        Some(port.map_or_else(|| host.to_owned(), |port| format!("{host}:{port}")))
    };
    let single = || of("proxyHTTP").filter(|_| config.attribute("useSingleProxy").is_some_and(is_on));
    let address = of("proxyHTTPS").or_else(single)?;
    // What stands before an @ may be a password.
    let address = address.rsplit('@').next().unwrap_or_default().to_owned();
    let listed = config.attribute("override").unwrap_or_default();
    let separates = |sign: char| matches!(sign, ',' | ';') || sign.is_whitespace();
    let except = listed.split(separates).filter(|mask| !mask.is_empty()).map(str::to_owned).collect();
    Some(OwnProxy { address, except })
}

/// The build in the name of a console's installer, `setup-client-7.X.XXXX.exe`: X is the version, XXXX the build.
pub fn installer(file: &str) -> Option<u32> {
    let numbers: Vec<&str> = file.strip_prefix("setup-client-")?.strip_suffix(".exe")?.split('.').collect();
    let all_digits = |part: &&str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    match numbers.as_slice() {
        [_, _, build] if numbers.iter().all(all_digits) => build.parse().ok().filter(|build| *build > 0),
        _ => None,
    }
}

/// The name of the package whose file begins with `text`, if it is the one that is looked for: by its label, and called as it calls
/// itself, else as its file in the folder of its namespace is called.
pub fn package(text: &str, namespace: &str, stem: &str) -> Option<String> {
    let head = head(text)?;
    let document = xml::read(&head).ok()?;
    let root = document.root_element();
    let label = root.attribute("label")?.split_whitespace().collect::<Vec<_>>().join(" ");
    if root.tag_name().name() != "package" || label != PACKAGE_LABEL {
        return None;
    }
    let own = |attribute: &str| root.attribute(attribute).map(str::trim).filter(|text| !text.is_empty());
    let (namespace, name) = (own("namespace").unwrap_or(namespace), own("name").unwrap_or(stem));
    Some(format!("{namespace}:{name}"))
}

/// The first element of `text` alone, ended in its own tag; what stands before it is left out.
fn head(text: &str) -> Option<String> {
    let mut rest = text.trim_start_matches('\u{feff}').trim_start();
    loop {
        let (before, after) = match rest {
            _ if rest.starts_with("<?") => (rest, "?>"),
            _ if rest.starts_with("<!--") => (rest, "-->"),
            _ => break,
        };
        rest = before.split_once(after)?.1.trim_start();
    }
    if !rest.starts_with("<package") {
        return None;
    }
    let mut quote = None;
    for (place, byte) in rest.bytes().enumerate() {
        match (quote, byte) {
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), _) if open == byte => quote = None,
            (None, b'>') => return Some(format!("{}/>", rest[..place].trim_end_matches('/'))),
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn conf(inside: &str) -> ServerConf {
        server_conf(&format!("\u{feff}<?xml version='1.0'?><serverConf><shared>{inside}</shared></serverConf>"))
            .expect("is XML")
    }

    /// Who says how each is read. What none of them says is not read: it stays unsaid, and the check open.
    const ENGINE: &str = "Adobe, How to enable Microsoft Edge Chromium on your environment";
    const PROXY: &str = "Adobe, Server configuration file, proxyConfig; File and resource management, Proxy connection";
    const CONSOLE: &str = "Adobe, Install the client console, Make the console available";
    const PACKAGES: &str = "Adobe, Work with data packages (the first element), IMS page (the label)";
    const NOBODY: &str = "";

    #[test]
    fn the_engine_of_the_consoles_pages_is_what_the_web_module_says() {
        for (inside, expected, source) in [
            ("<web/>", WebView::Unsaid, NOBODY),
            ("", WebView::Unsaid, NOBODY),
            ("<web webView2Mode=\"1\"/>", WebView::On, ENGINE),
            ("<web webView2Mode='true'/>", WebView::On, ENGINE),
            ("<web webView2Mode='0'/>", WebView::Off, ENGINE),
            ("<web webView2Mode=''/>", WebView::Off, ENGINE),
            ("<other webView2Mode='0'/>", WebView::Unsaid, NOBODY),
            ("<!-- <web webView2Mode='1'/> -->", WebView::Unsaid, NOBODY),
        ] {
            assert_eq!(conf(inside).web_view, expected, "{inside} ({source})");
            assert_eq!(source.is_empty(), expected == WebView::Unsaid, "{inside}");
        }
    }

    #[test]
    fn a_proxy_is_the_one_for_https_where_it_is_turned_on_and_its_password_stays_out() {
        let https = "<proxyHTTPS address='198.51.100.0' login='user' password='s3cr3t' port='8080'/>";
        let http = "<proxyHTTP address='10.0.0.1' port='3128'/>";
        let table: [(String, Option<&str>); 8] = [
            (
                format!("<proxyConfig enabled='1' override='localhost*' useSingleProxy='0'>{https}</proxyConfig>"),
                Some("198.51.100.0:8080"),
            ),
            (format!("<proxyConfig enabled='true'>{http}{https}</proxyConfig>"), Some("198.51.100.0:8080")),
            (format!("<proxyConfig enabled='0'>{https}</proxyConfig>"), None),
            (format!("<proxyConfig>{https}</proxyConfig>"), None),
            (format!("<proxyConfig enabled='1' useSingleProxy='0'>{http}</proxyConfig>"), None),
            (format!("<proxyConfig enabled='1' useSingleProxy='1'>{http}</proxyConfig>"), Some("10.0.0.1:3128")),
            (
                "<proxyConfig enabled='1'><proxyHTTPS address='u:s3cr3t@proxy.acme.example'/></proxyConfig>".to_owned(),
                Some("proxy.acme.example"),
            ),
            ("<proxyConfig enabled='1'><proxyHTTPS address=''/></proxyConfig>".to_owned(), None),
        ];
        for (inside, expected) in table {
            let proxy = conf(&inside).proxy;
            assert!(!format!("{proxy:?}").contains("s3cr3t"), "{proxy:?}");
            assert_eq!(proxy.as_ref().map(|proxy| proxy.address.as_str()), expected, "{inside} ({PROXY})");
        }
        let except =
            conf(&format!("<proxyConfig enabled='1' override='localhost*; *.acme.example'>{https}</proxyConfig>"));
        assert_eq!(except.proxy.map(|proxy| proxy.except), Some(vec!["localhost*".into(), "*.acme.example".into()]));
    }

    #[test]
    fn an_organisation_is_the_one_of_the_redirection() {
        assert_eq!(conf("<redirection IMSOrgId=' 0A@AdobeOrg '/>").organization.as_deref(), Some("0A@AdobeOrg"));
        assert_eq!(conf("<redirection IMSOrgId=''/>").organization, None);
        assert_eq!(conf("<redirection/><other IMSOrgId='0A@AdobeOrg'/>").organization, None);
        assert_eq!(organization_in("hosts="), Err(NotRead::NotXml));
    }

    #[test]
    fn an_installer_is_called_by_version_and_build() {
        for (file, expected) in [
            ("setup-client-7.4.9400.exe", Some(9400)),
            ("setup-client-7.0.9032.exe", Some(9032)),
            ("setup-client-7.4.exe", None),
            ("setup-client-7.X.XXXX.exe", None),
            ("setup-client-7.4.9400.exe.bak", None),
            ("setup-client-7.4.99999999999.exe", None),
            ("setup-server-7.4.9400.exe", None),
            ("setup-client-7.4.0.exe", None),
        ] {
            assert_eq!(installer(file), expected, "{file} ({CONSOLE})");
        }
    }

    #[test]
    fn a_package_is_known_by_its_label_alone() {
        let of = |text: &str| package(text, "nms", "stem");
        let label = "label=\"Integration with the Adobe Experience Cloud\"";
        let found = |name: &str| Some(name.to_owned());
        for (text, expected) in [
            (
                format!(
                    "<?xml version='1.0'?>\n<!-- x > y -->\n<package {label} name='one' namespace='abc'><entities>"
                ),
                found("abc:one"),
            ),
            (format!("<package name='' {label} namespace=''>cut off <"), found("nms:stem")),
            (format!("<package\n  {label}/>"), found("nms:stem")),
            (format!("<package desc='a > b' {label}>"), found("nms:stem")),
            ("<package label='Integration with the  Adobe\n Experience Cloud'>".to_owned(), found("nms:stem")),
            ("<package label='Adobe Experience Cloud Shared Audiences Integration' name='x'>".to_owned(), None),
            (format!("<entities><package {label}/></entities>"), None),
            (format!("<packages {label}/>"), None),
            (format!("<package {label}"), None),
            (format!("<!DOCTYPE a><package {label}/>"), None),
            ("Integration with the Adobe Experience Cloud".to_owned(), None),
            (String::new(), None),
        ] {
            assert_eq!(of(&text), expected, "{text} ({PACKAGES})");
        }
    }
}
