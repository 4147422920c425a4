//! Whom the wire trusts: the system's certificate store, and what `--ca-file` adds.

use std::path::Path;
use std::sync::Arc;

use rustls::RootCertStore;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject as _;
use ureq::tls::{Certificate, RootCerts, TlsConfig, TlsProvider};

use crate::base::told::Told;
use crate::host::files::read_limited;

/// The largest file of certificates, in bytes.
const LARGEST: usize = 1024 * 1024;

/// What TLS is spoken with: certificates are always checked, by the system's store and `own`, and TLS 1.2 is the oldest
/// that is built in. Reading the store takes longer than drawing the first screen.
pub(super) fn tls(own: &[CertificateDer<'static>]) -> TlsConfig {
    // A host may keep no store at all, or one broken entry in it; then what is left counts.
    let mut trusted = rustls_native_certs::load_native_certs().certs;
    trusted.extend_from_slice(own);
    let trusted: Vec<Certificate<'static>> =
        trusted.iter().map(|certificate| Certificate::from_der(certificate).to_owned()).collect();
    TlsConfig::builder()
        .provider(TlsProvider::Rustls)
        .unversioned_rustls_crypto_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .root_certs(RootCerts::Specific(Arc::new(trusted)))
        .build()
}

/// The certificates of a PEM file; other things in it, as keys, are passed over.
///
/// # Errors
/// Where the file can't be read, or holds no certificate.
pub(super) fn read(file: &Path) -> Result<Vec<CertificateDer<'static>>, Told> {
    let bytes = read_limited(file, LARGEST).map_err(Told::from)?;
    let found = CertificateDer::pem_slice_iter(&bytes).filter_map(Result::ok);
    let usable: Vec<_> = found.filter(|found| RootCertStore::empty().add(found.clone()).is_ok()).collect();
    if usable.is_empty() {
        Err(Told::new("ca-file-empty").with("file", file.display().to_string()))
    } else {
        Ok(usable)
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    fn told(content: &[u8]) -> Option<&'static str> {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("ca.pem");
        fs::write(&file, content).expect("is written");
        read(&file).err().map(|told| told.key)
    }

    #[test]
    fn a_file_without_a_certificate_is_told() {
        assert_eq!(told(b""), Some("ca-file-empty"));
        assert_eq!(told(b"not a certificate"), Some("ca-file-empty"));
        let broken = b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
        assert_eq!(told(broken), Some("ca-file-empty"));
    }

    #[test]
    fn a_file_that_is_none_or_endless_is_told() {
        assert!(told(&vec![b'\n'; LARGEST + 1]).is_some_and(|key| key != "ca-file-empty"));
        for path in ["/dev/zero", "/", "/nowhere/ca.pem"] {
            let told = read(Path::new(path)).expect_err("is refused");
            assert!(told.key.starts_with("file-") && told.arguments.iter().any(|(_, value)| value == path), "{told:?}");
        }
    }

    #[test]
    fn a_certificate_among_other_things_is_taken() {
        let made = rcgen::generate_simple_self_signed(["localhost".to_owned()]).expect("is made");
        let text = format!("# our own\n{}{}", made.signing_key.serialize_pem(), made.cert.pem());
        assert_eq!(told(text.as_bytes()), None);
    }
}
