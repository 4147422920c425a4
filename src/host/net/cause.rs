//! Why an exchange failed: the library's errors, read as meanings. Their texts go nowhere.

use std::error::Error as _;
use std::io::{self, ErrorKind};

use rustls::{AlertDescription, CertificateError};

use super::target::Target;
use crate::campaign::measured::Trouble;

/// Where and when an exchange failed.
pub(super) struct Place<'a> {
    /// Who was asked.
    pub target: &'a Target,
    /// The proxy on the way: its host and port.
    pub proxy: Option<&'a str>,
    /// The limit of time, in seconds.
    pub seconds: u64,
    /// The answer had begun.
    pub begun: bool,
}

impl Place<'_> {
    /// What `error` means here.
    pub(super) fn trouble(&self, error: ureq::Error) -> Trouble {
        match error {
            ureq::Error::Timeout(_) => Trouble::TimedOut { seconds: self.seconds },
            ureq::Error::HostNotFound => self.proxy_or(Trouble::NameUnknown { host: self.host() }),
            ureq::Error::ConnectProxyFailed(_) | ureq::Error::InvalidProxyUrl => self.proxy_or(self.unreachable()),
            ureq::Error::Io(error) => self.of_io(&error),
            ureq::Error::Rustls(error) => self.of_tls(&error),
            ureq::Error::TlsRequired => self.no_tls(),
            // A host that is no name for a certificate.
            ureq::Error::Tls(_) | ureq::Error::BadUri(_) => Trouble::AddressMalformed,
            ureq::Error::LargeResponseHeader(_, limit) => Trouble::TooLarge { limit },
            ureq::Error::Decompress(_, error) if error.kind() == ErrorKind::UnexpectedEof => Trouble::CutOff,
            ureq::Error::Decompress(..) | ureq::Error::Protocol(_) => Trouble::Unexpected,
            ureq::Error::Http(_) => Trouble::BadToken,
            _ => self.unreachable(),
        }
    }

    fn of_io(&self, error: &io::Error) -> Trouble {
        if let Some(tls) = error.get_ref().and_then(|inner| inner.downcast_ref::<rustls::Error>()) {
            return self.of_tls(tls);
        }
        match error.kind() {
            ErrorKind::TimedOut | ErrorKind::WouldBlock => Trouble::TimedOut { seconds: self.seconds },
            _ if self.begun => Trouble::CutOff,
            ErrorKind::ConnectionRefused => {
                self.proxy_or(Trouble::Refused { host: self.host(), port: self.target.port() })
            }
            ErrorKind::HostUnreachable | ErrorKind::NetworkUnreachable => self.proxy_or(self.unreachable()),
            // An end in the middle of the handshake is the one that comes without words of its own.
            ErrorKind::UnexpectedEof if self.target.is_secure() && error.get_ref().is_none() => self.no_tls(),
            _ => self.unreachable(),
        }
    }

    fn of_tls(&self, error: &rustls::Error) -> Trouble {
        use rustls::Error;
        match error {
            Error::InvalidCertificate(error) => self.of_certificate(error),
            Error::NoCertificatesPresented | Error::UnsupportedNameType => {
                Trouble::BadCertificate { host: self.host() }
            }
            Error::InvalidMessage(_)
            | Error::InappropriateMessage { .. }
            | Error::InappropriateHandshakeMessage { .. }
            | Error::PeerIncompatible(_)
            | Error::PeerSentOversizedRecord
            | Error::AlertReceived(
                AlertDescription::ProtocolVersion
                | AlertDescription::HandshakeFailure
                | AlertDescription::InsufficientSecurity,
            ) if !self.begun => self.no_tls(),
            _ if self.begun => Trouble::CutOff,
            _ => self.unreachable(),
        }
    }

    fn of_certificate(&self, error: &CertificateError) -> Trouble {
        use CertificateError as E;
        let host = self.host();
        match error {
            // The latter two: an issuer of that name is trusted, but it is another one with another key.
            E::UnknownIssuer | E::BadSignature | E::UnsupportedSignatureAlgorithmForPublicKeyContext { .. } => {
                Trouble::UntrustedCertificate { host }
            }
            E::NotValidForName | E::NotValidForNameContext { .. } => Trouble::OtherCertificate { host },
            E::Expired | E::ExpiredContext { .. } | E::NotValidYet | E::NotValidYetContext { .. } => {
                Trouble::ExpiredCertificate { host }
            }
            // Only its name tells: its type is that of a crate further down.
            E::Other(other) if is_ca_as_server(other) => Trouble::CaCertificate { host },
            _ => Trouble::BadCertificate { host },
        }
    }

    fn host(&self) -> String {
        self.target.host().to_owned()
    }

    fn unreachable(&self) -> Trouble {
        Trouble::Unreachable { host: self.host() }
    }

    fn no_tls(&self) -> Trouble {
        Trouble::NoTls { host: self.host(), port: self.target.port() }
    }

    /// With a proxy on the way it is the proxy that a connection is made to.
    fn proxy_or(&self, trouble: Trouble) -> Trouble {
        self.proxy.map_or(trouble, |proxy| Trouble::Proxy { proxy: proxy.to_owned() })
    }
}

fn is_ca_as_server(error: &rustls::OtherError) -> bool {
    error.source().is_some_and(|inner| format!("{inner:?}") == "CaUsedAsEndEntity")
        || format!("{:?}", error.0) == "CaUsedAsEndEntity"
}
