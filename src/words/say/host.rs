//! What the files of the server's own machine mean for what is left to do, in words.

use super::refused;
use super::trouble::visible;
use crate::base::authority::host_of;
use crate::campaign::measured::{Measured, WhyUnread};
use crate::style::glyphs::Glyphs;
use crate::words::catalogue::Words;

/// What has to be known before a task: its name in the to-do, and a sentence.
pub type Caution = (&'static str, String);

/// What has to be known before the tasks that are left, as this machine's files have it; `ims` is the IMS server.
pub fn cautions(words: &Words, measured: &Measured, ims: &str) -> Vec<Caution> {
    let mut cautions = Vec::new();
    if let Some((instance, allowed)) = measured.native_logins_restricted() {
        let allowed = super::trouble::visible_list(words, allowed);
        let key = if allowed.is_empty() { "to-do-enter-restricted-to-all" } else { "to-do-enter-restricted" };
        let about = [("file", visible(words, &file_of(instance)).into()), ("allowed", allowed.into())];
        cautions.push(("enter", words.with(key, &about)));
    }
    let host = host_of(ims);
    if let Some(proxy) = measured.own_proxy(&host).filter(|_| !host.is_empty()) {
        let about = [("proxy", visible(words, &proxy.address).into()), ("host", visible(words, &host).into())];
        cautions.push(("try", words.with("to-do-try-proxy", &about)));
    }
    cautions
}

/// The configuration file of `instance`; of none that of the whole server.
pub fn file_of(instance: &str) -> String {
    if instance.is_empty() { "serverConf.xml".to_owned() } else { format!("config-{instance}.xml") }
}

/// Why the system refused a file; of what the system does not refuse there is nothing to add.
pub(super) fn why(words: &Words, why: &WhyUnread) -> String {
    let glyphs = if words.is_ascii() { Glyphs::ascii() } else { Glyphs::unicode() };
    match why {
        WhyUnread::Refused(refusal) => refused(words, &glyphs, refusal),
        _ => String::new(),
    }
}
