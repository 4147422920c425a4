//! What IMS answers about a sign-in that nobody makes, and about the secret.

use std::path::PathBuf;

use strum::{IntoStaticStr, VariantNames};

use crate::base::secret::Secret;

/// A sign-in as Campaign will ask IMS for it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SignIn {
    /// The address of the IMS server.
    pub ims: String,
    /// The client identifier.
    pub client: String,
    /// The callback server.
    pub callback: String,
    /// The entries of the scope.
    pub scope: Vec<String>,
}

/// What an answer of IMS to a sign-in proves, part by part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignInAnswer {
    /// What was asked.
    pub of: SignIn,
    /// Of the client.
    pub client: ClientAnswer,
    /// Of the callback server.
    pub callback: CallbackAnswer,
    /// Of the scope.
    pub scope: ScopeAnswer,
    /// What no source explains, where something is left unproven by it.
    pub unclear: Option<Unclear>,
}

/// What an answer proves of the client.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ClientAnswer {
    /// IMS knows it.
    Known,
    /// IMS does not know it.
    Unknown,
    /// IMS knows it and does not let it sign people in.
    Refused,
    /// Nothing.
    Unclear,
}

/// What an answer proves of the callback server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CallbackAnswer {
    /// IMS leads people to this very address.
    Listed,
    /// IMS leads people to another address of the same server.
    SameServer {
        /// That address.
        to: String,
    },
    /// IMS leads people to another server.
    Elsewhere {
        /// Where they would land.
        to: String,
    },
    /// Nothing.
    Unclear,
}

/// What an answer proves of the scope.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ScopeAnswer {
    /// IMS grants it to this client.
    Granted,
    /// IMS does not.
    Refused {
        /// The entries that are refused each by itself, where all others together are granted; empty where that can't be told.
        entries: Vec<String>,
    },
    /// Nothing.
    Unclear,
}

/// An answer, or a part of one, that no source explains. Texts are as they came; they are cleaned when they are shown.
#[derive(Debug, Clone, PartialEq, Eq, IntoStaticStr, VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub enum Unclear {
    /// Its own description names no address that such a question may go to.
    NoEndpoint,
    /// IMS leads to a page of its own, or of Adobe's sign-in.
    OwnPage {
        /// The host.
        host: String,
    },
    /// The answer leads on without TLS.
    WithoutTls {
        /// Where.
        to: String,
    },
    /// The answer leads elsewhere and says no reason that is known.
    Elsewhere {
        /// Where.
        to: String,
    },
    /// Where the answer leads is no address.
    NoAddress,
    /// The answer is to another question.
    OtherState,
    /// The answer's error is one that says nothing of these values.
    Error {
        /// Its code.
        code: String,
    },
    /// IMS refuses the question with a page of its own, as it does where it does not know the client.
    Refusal {
        /// The HTTP status.
        status: u16,
    },
    /// A page in place of an answer: Adobe's sign-in, or that of a proxy.
    Page,
}

impl Unclear {
    /// Its name: the stem of its words in the catalogues (`unclear-<id>`).
    pub fn id(&self) -> &'static str {
        self.into()
    }
}

/// A client and its secret, to be proven to belong together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pair {
    /// The address of the IMS server.
    pub ims: String,
    /// The client identifier.
    pub client: String,
    /// The client secret, or where it is.
    pub secret: Kept,
}

/// A secret, or the place where it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kept {
    /// It is here.
    Here(Secret),
    /// In this file.
    File(PathBuf),
    /// In this variable of the environment.
    Variable(String),
}

/// What IMS says of a client and its secret, with the client that was asked about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProofAnswer {
    /// The client identifier.
    pub client: String,
    /// What is said.
    pub proof: Proof,
}

/// What IMS says of a client and its secret.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Proof {
    /// They belong together.
    Right,
    /// It does not know the client.
    WrongClient,
    /// The secret is not this client's.
    WrongSecret,
    /// One of the two is wrong, and it does not say which.
    WrongEither,
    /// Nothing that any source explains.
    Unclear,
}
