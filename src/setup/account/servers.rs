//! The servers of the account: an address, and whose it may be.

use super::url::HttpsUrl;
use crate::setup::finding::{Code, Fault};

/// The hosts of IMS that Adobe documents: the current one, and that of older provisionings.
pub const IMS_SERVERS: [&str; 2] = ["https://ims-na1.adobelogin.com", "https://adobeid-na1.services.adobe.com"];

/// The Server of the Adobe Marketing Cloud connection that Adobe documents.
pub const MARKETING_SERVER: &str = "https://marketing.adobe.com";

/// The IMS server: the production one, whatever the Campaign instance is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImsServer(HttpsUrl);

impl ImsServer {
    /// Takes an IMS server.
    ///
    /// # Errors
    /// Everything that is wrong with it; a stage or test server is.
    pub fn parse(text: &str) -> Result<ImsServer, Vec<Fault>> {
        let url = HttpsUrl::parse(text)?;
        if ["-stg", "-qa"].iter().any(|mark| url.host().contains(mark)) {
            return Err(vec![Fault::new(Code::NotProduction { host: url.host().to_owned() })]);
        }
        Ok(ImsServer(url))
    }

    /// Its address.
    pub fn url(&self) -> &HttpsUrl {
        &self.0
    }
}

/// The callback server: the access URL of this Campaign instance.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CallbackServer(HttpsUrl);

impl CallbackServer {
    /// Takes a callback server.
    ///
    /// # Errors
    /// Everything that is wrong with it; one of Adobe's own sites is.
    pub fn parse(text: &str) -> Result<CallbackServer, Vec<Fault>> {
        let url = HttpsUrl::parse(text)?;
        if is_site_of_adobe(url.host()) {
            return Err(vec![Fault::new(Code::AdobeHost { host: url.host().to_owned() })]);
        }
        Ok(CallbackServer(url))
    }

    /// Its address.
    pub fn url(&self) -> &HttpsUrl {
        &self.0
    }
}

/// Whether `host` is a site of Adobe's that no Campaign instance answers at. Instances that Adobe hosts are at
/// `….campaign.adobe.com`.
pub(in crate::setup) fn is_site_of_adobe(host: &str) -> bool {
    let within = |domain: &str| host == domain || host.strip_suffix(domain).is_some_and(|rest| rest.ends_with('.'));
    let adobe = within("adobe.com") || within("adobelogin.com") || within("adobe.io");
    adobe && !within("campaign.adobe.com")
}
