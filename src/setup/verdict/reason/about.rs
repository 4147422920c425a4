//! What a reason is about: its name in the catalogues, and the kinds that stand together on a page.

use super::Reason;
use crate::campaign::measured::Part;

impl Reason {
    /// Whether it only counts findings, which are told by themselves.
    pub fn is_of_findings(&self) -> bool {
        matches!(
            self,
            Reason::Errors { .. }
                | Reason::MissingValues { .. }
                | Reason::Warnings { .. }
                | Reason::OtherInCampaign { .. }
                | Reason::NothingWrong
        )
    }

    /// Whether it is about the operators' e-mail addresses.
    pub fn is_of_addresses(&self) -> bool {
        matches!(
            self,
            Reason::OperatorsWithoutAddress { .. } | Reason::SharedAddresses { .. } | Reason::OwnAddresses { .. }
        )
    }

    /// Whether the files of the server's own machine tell it of the console.
    pub fn is_of_host(&self) -> bool {
        matches!(
            self,
            Reason::OwnConsole { .. }
                | Reason::OtherConsole { .. }
                | Reason::WebViewOn
                | Reason::WebViewOff
                | Reason::WebViewUnsaid
                | Reason::Unread(_)
        )
    }

    /// Its name, for the catalogues and for tests.
    pub fn id(&self) -> &'static str {
        match self {
            Reason::NotAsked(Part::Server) => "not-asked-server",
            Reason::NotAsked(Part::Session) => "not-asked-session",
            Reason::NotAsked(Part::Ims) => "not-asked-ims",
            Reason::NotAsked(Part::Local) => "not-asked-local",
            Reason::NotAsked(Part::SignIn | Part::Proof) => "not-asked-sign-in",
            Reason::NoAnswer(Part::Session, _) => "no-session",
            Reason::NoAnswer(Part::Proof, _) => "no-proof",
            other => other.into(),
        }
    }
}
