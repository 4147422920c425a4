//! The words of the User Management API: how far it is read, and why it gave nothing.

use super::trouble;
use crate::base::authority::host_of;
use crate::campaign::umapi::{Asked, List, Progress, Refusal};
use crate::style::glyphs::Glyphs;
use crate::words::catalogue::Words;

/// Whom and for what the API was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct About<'a> {
    /// The IMS server.
    pub ims: &'a str,
    /// Where the API is.
    pub base: &'a str,
    /// The organisation.
    pub organization: &'a str,
    /// The credential's client ID.
    pub client: &'a str,
}

/// Why there is nobody, and the way out.
pub fn refusal(words: &Words, glyphs: &Glyphs, about: &About<'_>, (asked, refusal): (Asked, &Refusal)) -> String {
    let host = glyphs.visible(&host_of(match asked {
        Asked::Ims => about.ims,
        Asked::Api => about.base,
    }));
    let key = format!("umapi-{}", refusal.id());
    if let Refusal::Trouble(trouble) = refusal {
        let (what, remedy) = (trouble::sentence(words, trouble), trouble::remedy(words, trouble));
        return words.with(&key, &[("host", host.into()), ("what", what.into()), ("remedy", remedy.into())]);
    }
    let arguments = [
        ("host", host.into()),
        ("client", glyphs.visible(about.client).into()),
        ("organization", glyphs.visible(about.organization).into()),
        ("code", refusal.code().to_owned().into()),
    ];
    words.with(&key, &arguments)
}

/// How far it is, and the `key` that stops it.
pub fn progress(words: &Words, progress: Progress, key: &str) -> String {
    match progress {
        Progress::Token => words.text("umapi-progress-token"),
        Progress::Waiting { seconds } => {
            let seconds = seconds.to_string();
            words.with("umapi-progress-waiting", &[("seconds", seconds.into()), ("key", key.into())])
        }
        Progress::Pages { list, read, of, entries } => {
            let message = match list {
                List::Groups => "umapi-progress-groups",
                List::Users => "umapi-progress-users",
            };
            let pages = of.map_or(read.to_string(), |of| format!("{read}/{of}"));
            words.with(message, &[("pages", pages.into()), ("count", entries.into()), ("key", key.into())])
        }
    }
}
