//! Why a server gave no answer, or none that can be used: as a meaning without words.

use strum::{IntoStaticStr, VariantNames};

/// Why there is no answer. Texts from a server are cleaned when they are shown, not here.
#[derive(Debug, Clone, PartialEq, Eq, IntoStaticStr, VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub enum Trouble {
    /// The address is none that a request can go to.
    AddressMalformed,
    /// The address is http, and its host is not literally this machine (127.0.0.0/8 or `::1`).
    PlainHttp,
    /// No name server knows the host.
    NameUnknown {
        /// The host.
        host: String,
    },
    /// Nothing listens there.
    Refused {
        /// The host.
        host: String,
        /// The port.
        port: u16,
    },
    /// The host can't be reached, or the connection was lost.
    Unreachable {
        /// The host.
        host: String,
    },
    /// No answer within this time.
    TimedOut {
        /// The limit.
        seconds: u64,
    },
    /// It was stopped by the person.
    Cancelled,
    /// No one this machine trusts has issued the certificate.
    UntrustedCertificate {
        /// The host.
        host: String,
    },
    /// The certificate is that of an authority and no server's own, as `openssl req -x509` makes it.
    CaCertificate {
        /// The host.
        host: String,
    },
    /// The certificate is another host's.
    OtherCertificate {
        /// The host.
        host: String,
    },
    /// The certificate is over, or not yet valid by this machine's clock.
    ExpiredCertificate {
        /// The host.
        host: String,
    },
    /// Something else is wrong with the certificate.
    BadCertificate {
        /// The host.
        host: String,
    },
    /// There is no TLS 1.2 or later to be had there.
    NoTls {
        /// The host.
        host: String,
        /// The port.
        port: u16,
    },
    /// The answer leads from https to http.
    RedirectToHttp {
        /// Where it leads.
        to: String,
    },
    /// The answer leads to another host.
    RedirectElsewhere {
        /// Where it leads.
        to: String,
    },
    /// The answers lead on and on.
    TooManyRedirects,
    /// An answer leads elsewhere, and what was sent holds a credential, which is sent nowhere else.
    RedirectWithCredential {
        /// Where it leads.
        to: String,
    },
    /// The proxy of the environment (host and port only) can't be used.
    Proxy {
        /// Its host and port.
        proxy: String,
    },
    /// An HTTP status that is no answer.
    Status {
        /// Its number.
        status: u16,
    },
    /// A page in place of the answer, as a proxy or a portal gives one.
    Page,
    /// More than is read, in bytes.
    TooLarge {
        /// The bound.
        limit: usize,
    },
    /// The answer ended in its middle.
    CutOff,
    /// The answer holds a document type or entities, or is nested deeper than any answer is.
    Hostile,
    /// The answer is in order, but another one than that of a Campaign server or an IMS server.
    Unexpected,
    /// The login or the password is wrong.
    WrongPassword,
    /// This machine's address is outside the operator's security zone; the password is not at fault.
    OutsideZone,
    /// The session has expired, or the token is not taken.
    SessionExpired,
    /// The server does not know the method.
    NoMethod {
        /// The code of the fault.
        code: String,
    },
    /// Another fault that the server tells of.
    Fault {
        /// Its code, as `XSV-350012`.
        code: Option<String>,
        /// The server's own words; not clean.
        text: String,
    },
    /// There is no secret that could be sent.
    SecretMissing,
    /// None of Adobe's two IMS servers, and nobody has agreed to send the secret there.
    UnknownRecipient {
        /// The host.
        host: String,
    },
    /// The server's token, or ours, holds what can't go into a header.
    BadToken,
}

impl Trouble {
    /// Its name: the stem of its words in the catalogues (`trouble-<id>`, and `trouble-<id>-remedy`).
    pub fn id(&self) -> &'static str {
        self.into()
    }

    /// Whether nobody answered at all: the line is down, the server is, or nobody waited for it.
    pub fn is_silence(&self) -> bool {
        matches!(
            self,
            Trouble::NameUnknown { .. }
                | Trouble::Refused { .. }
                | Trouble::Unreachable { .. }
                | Trouble::TimedOut { .. }
                | Trouble::Cancelled
        )
    }

    /// Whether the server itself refused the login, in whatever words.
    pub fn is_refusal(&self) -> bool {
        matches!(
            self,
            Trouble::WrongPassword
                | Trouble::SessionExpired
                | Trouble::Fault { .. }
                | Trouble::Status { status: 401 | 403 }
        )
    }
}
