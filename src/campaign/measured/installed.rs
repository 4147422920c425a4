//! What the files of an installation tell of it: its server's settings, the console's installer beside it, the package's own file.

use crate::base::refusal::Refusal;

/// What the files of an installation tell, each thing as far as it could be read.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Installed {
    /// What `serverConf.xml` says of the engine that the console shows its pages with.
    pub web_view: WebView,
    /// The proxy that the server itself goes through, where `serverConf.xml` turns one on.
    pub proxy: Option<OwnProxy>,
    /// The builds of the console's installers that the server hands out, newest first.
    pub installers: Vec<u32>,
    /// The package's own file, found by its label.
    pub package: Option<PackageFile>,
    /// The organisations' IDs that its configuration files name.
    pub organizations: Vec<String>,
    /// What could not be read.
    pub unread: Vec<Unread>,
}

/// `webView2Mode`, which Adobe asks to be 1 since 7.3.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum WebView {
    /// Nobody told: the file is not there or could not be read.
    #[default]
    Unknown,
    /// The file does not say.
    Unsaid,
    /// It is 1.
    On,
    /// It is something else.
    Off,
}

/// `proxyConfig`: the proxy that the server itself goes through. Its login and its password are not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnProxy {
    /// Its host, with its port where one is named.
    pub address: String,
    /// Masks of the hosts that it is passed over for.
    pub except: Vec<String>,
}

impl OwnProxy {
    /// Whether the server goes through it to reach `host`, which may have a port.
    pub fn is_for(&self, host: &str) -> bool {
        !super::local::fits_any(&self.except, host)
    }
}

/// A package's own file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackageFile {
    /// Its path inside the installation.
    pub path: String,
    /// What a list of installed packages calls it, as `nms:campaign`.
    pub name: String,
}

/// Something that could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unread {
    /// What it is needed for.
    pub part: InstalledPart,
    /// Its path inside the installation.
    pub path: String,
    /// Why.
    pub why: WhyUnread,
}

/// What a file of an installation is read for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InstalledPart {
    /// The settings of the server.
    Server,
    /// The settings of an instance.
    Instance,
    /// The installers of the console.
    Console,
    /// The packages.
    Package,
}

/// Why something is not read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WhyUnread {
    /// The system does not permit it, or fails.
    Refused(Refusal),
    /// It is larger than any such file.
    TooLarge,
    /// It is no regular file.
    Kind,
    /// It is no XML, or hostile.
    NotXml,
    /// A link leads out of the installation.
    Outside,
    /// There are more of them than are looked at.
    TooMany,
}

impl WhyUnread {
    /// Its name: the end of its words in the catalogues (`reason-unread-<id>`).
    pub fn id(&self) -> &'static str {
        match self {
            WhyUnread::Refused(_) => "refused",
            WhyUnread::TooLarge => "too-large",
            WhyUnread::Kind => "kind",
            WhyUnread::NotXml => "not-xml",
            WhyUnread::Outside => "outside",
            WhyUnread::TooMany => "too-many",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_proxy_is_passed_over_for_what_its_masks_fit() {
        let proxy = |except: &[&str]| OwnProxy {
            address: "proxy.acme.example:3128".to_owned(),
            except: except.iter().map(|mask| (*mask).to_owned()).collect(),
        };
        let ims = "ims-na1.adobelogin.com";
        assert!(proxy(&["localhost*"]).is_for(ims));
        assert!(proxy(&[]).is_for(ims));
        assert!(!proxy(&["localhost*", "*.adobelogin.com"]).is_for(ims));
        assert!(!proxy(&["IMS-na1.adobelogin.com"]).is_for("ims-na1.adobelogin.com:443"));
    }
}
