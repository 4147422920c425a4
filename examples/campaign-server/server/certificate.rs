//! The certificate: made anew at each start, so that no key of it ever lies in a file; or kept in a folder, so that a server that is
//! started again is trusted as before.

use std::fs::{self, OpenOptions};
use std::io::{self, Write as _};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::Path;
use std::sync::Arc;

use rcgen::{
    BasicConstraints, Certificate, CertificateParams, CertifiedIssuer, DnType, ExtendedKeyUsagePurpose, IsCa, KeyPair,
    KeyUsagePurpose, date_time_ymd,
};
use rustls::ServerConfig;
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};

use super::campaign::CertificateKind;

/// The files of a certificate that is kept, in its folder.
const AUTHORITY: &str = "ca.pem";
const CERTIFICATE: &str = "server.pem";
const KEY: &str = "server.key";

/// The server's side of TLS, and the PEM that a client has to trust.
pub fn make(kind: CertificateKind, folder: Option<&Path>) -> io::Result<(Arc<ServerConfig>, String)> {
    let (certificate, key, pem) = match folder {
        None => fresh(kind)?,
        Some(folder) => kept(folder).or_else(|_| keep(kind, folder))?,
    };
    let config = ServerConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(io::Error::other)?
        .with_no_client_auth()
        .with_single_cert(vec![certificate], key)
        .map_err(io::Error::other)?;
    Ok((Arc::new(config), pem))
}

/// A certificate, its key, and the PEM that a client has to trust.
type Made = (CertificateDer<'static>, PrivateKeyDer<'static>, String);

fn fresh(kind: CertificateKind) -> io::Result<Made> {
    let key = KeyPair::generate().map_err(io::Error::other)?;
    let (certificate, pem) = issue(kind, &key).map_err(io::Error::other)?;
    Ok((certificate.der().clone(), PrivateKeyDer::Pkcs8(key.serialize_der().into()), pem))
}

/// The certificate that an earlier start left in `folder`.
fn kept(folder: &Path) -> io::Result<Made> {
    let certificate = CertificateDer::from_pem_file(folder.join(CERTIFICATE)).map_err(io::Error::other)?;
    let key = PrivateKeyDer::from_pem_file(folder.join(KEY)).map_err(io::Error::other)?;
    Ok((certificate, key, fs::read_to_string(folder.join(AUTHORITY))?))
}

/// Makes a certificate and leaves it in `folder`, its key for nobody else to read.
fn keep(kind: CertificateKind, folder: &Path) -> io::Result<Made> {
    let key = KeyPair::generate().map_err(io::Error::other)?;
    let (certificate, pem) = issue(kind, &key).map_err(io::Error::other)?;
    fs::create_dir_all(folder)?;
    let mut file = OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(folder.join(KEY))?;
    file.write_all(key.serialize_pem().as_bytes())?;
    fs::write(folder.join(CERTIFICATE), certificate.pem())?;
    fs::write(folder.join(AUTHORITY), &pem)?;
    kept(folder)
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
