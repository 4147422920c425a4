//! The certificate, made anew at each start: no key of it ever lies in a file.

use std::io;
use std::sync::Arc;

use rcgen::{
    BasicConstraints, Certificate, CertificateParams, CertifiedIssuer, DnType, ExtendedKeyUsagePurpose, IsCa, KeyPair,
    KeyUsagePurpose, date_time_ymd,
};
use rustls::ServerConfig;
use rustls::pki_types::PrivateKeyDer;

use super::campaign::CertificateKind;

/// The server's side of TLS, and the PEM that a client has to trust.
pub fn make(kind: CertificateKind) -> io::Result<(Arc<ServerConfig>, String)> {
    let key = KeyPair::generate().map_err(io::Error::other)?;
    let (certificate, pem) = issue(kind, &key).map_err(io::Error::other)?;
    let config = ServerConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(io::Error::other)?
        .with_no_client_auth()
        .with_single_cert(vec![certificate.der().clone()], PrivateKeyDer::Pkcs8(key.serialize_der().into()))
        .map_err(io::Error::other)?;
    Ok((Arc::new(config), pem))
}

fn issue(kind: CertificateKind, key: &KeyPair) -> Result<(Certificate, String), rcgen::Error> {
    let mut leaf = leaf(kind)?;
    match kind {
        CertificateKind::SelfSigned | CertificateKind::SelfSignedCa => {
            if kind == CertificateKind::SelfSignedCa {
                leaf.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
                leaf.key_usages.clear();
                leaf.extended_key_usages.clear();
            }
            let certificate = leaf.self_signed(key)?;
            let pem = certificate.pem();
            Ok((certificate, pem))
        }
        CertificateKind::Right | CertificateKind::WrongName | CertificateKind::Expired => {
            let mut authority = CertificateParams::default();
            authority.distinguished_name.push(DnType::CommonName, "Practice Campaign authority");
            authority.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
            authority.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
            let issuer = CertifiedIssuer::self_signed(authority, KeyPair::generate()?)?;
            Ok((leaf.signed_by(key, &issuer)?, issuer.pem()))
        }
    }
}

fn leaf(kind: CertificateKind) -> Result<CertificateParams, rcgen::Error> {
    let names: &[&str] = match kind {
        CertificateKind::WrongName => &["campaign.elsewhere.example"],
        _ => &["localhost", "127.0.0.1", "::1"],
    };
    let mut leaf = CertificateParams::new(names.iter().map(|&name| name.to_owned()).collect::<Vec<_>>())?;
    leaf.distinguished_name.push(DnType::CommonName, names[0]);
    leaf.is_ca = IsCa::ExplicitNoCa;
    leaf.use_authority_key_identifier_extension = true;
    leaf.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    leaf.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    if kind == CertificateKind::Expired {
        leaf.not_before = date_time_ymd(2020, 1, 1);
        leaf.not_after = date_time_ymd(2021, 1, 1);
    }
    Ok(leaf)
}
