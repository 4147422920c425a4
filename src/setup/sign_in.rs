//! The sign-in that the answers make: what IMS is asked about them.

use super::account::{CallbackServer, ClientId, IMS_SERVERS, ImsServer, Scope, entries};
use super::answers::Answers;
use super::field::Field;
use crate::base::authority::host_of;
use crate::campaign::measured::{Kept, Pair, SignIn};

/// The sign-in that Campaign will ask for with these answers; `None` while one of the four it takes is missing or wrong.
pub fn question(answers: &Answers) -> Option<SignIn> {
    let text = |field| answers.text(field);
    Scope::parse(text(Field::ImsScope)).ok()?;
    Some(SignIn {
        ims: ImsServer::parse(text(Field::ImsServer)).ok()?.url().as_str().to_owned(),
        client: client(answers)?,
        callback: CallbackServer::parse(text(Field::CallbackServer)).ok()?.url().as_str().to_owned(),
        scope: entries(text(Field::ImsScope)).map(str::to_owned).collect(),
    })
}

/// The client of these answers with `secret`, for its proof; `None` while there is no client, no IMS server or no secret.
pub fn pair(answers: &Answers, secret: Kept) -> Option<Pair> {
    let ims = ImsServer::parse(answers.text(Field::ImsServer)).ok()?.url().as_str().to_owned();
    let client = client(answers)?;
    let none = matches!(&secret, Kept::Here(secret) if secret.is_empty());
    (!none).then_some(Pair { ims, client, secret })
}

/// The client identifier, where it is one.
fn client(answers: &Answers) -> Option<String> {
    let typed = answers.text(Field::ImsClientId);
    ClientId::parse(typed).is_ok().then(|| typed.to_owned())
}

/// Whether a secret may go to `ims` without its host being agreed to: one of Adobe's two, or this machine.
pub fn may_have_secrets(ims: &str) -> bool {
    let host = host_of(ims);
    let bare = host.rsplit_once(':').filter(|(_, port)| port.bytes().all(|byte| byte.is_ascii_digit()));
    let bare = bare.map_or(host.as_str(), |(bare, _)| bare);
    let loopback = match bare.parse::<std::net::Ipv4Addr>() {
        Ok(address) => address.is_loopback(),
        Err(_) => matches!(bare, "localhost" | "[::1]"),
    };
    loopback || IMS_SERVERS.iter().any(|server| host_of(server) == host)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::secret::Secret;

    #[test]
    fn a_secret_goes_to_adobe_and_to_this_machine_without_a_word() {
        for (ims, expected) in [
            ("https://ims-na1.adobelogin.com", true),
            ("https://IMS-NA1.adobelogin.com:443/", true),
            ("https://adobeid-na1.services.adobe.com", true),
            ("https://localhost:8443", true),
            ("http://127.0.0.1:8080", true),
            ("https://[::1]:8443", true),
            ("https://ims-na1.adobelogin.com:8443", false),
            ("https://ims-na2.adobelogin.com", false),
            ("https://ims.acme.example", false),
            ("https://localhost.acme.example", false),
            ("https://127.0.0.1.acme.example", false),
            ("https://10.0.0.1", false),
        ] {
            assert_eq!(may_have_secrets(ims), expected, "{ims}");
        }
    }

    #[test]
    fn a_sign_in_takes_all_four() {
        let all = [
            (Field::ImsServer, "https://ims-na1.adobelogin.com"),
            (Field::ImsClientId, "Campaign1"),
            (Field::CallbackServer, "https://campaign.acme.example"),
            (Field::ImsScope, "openid,AdobeID"),
        ];
        let mut answers = Answers::default();
        for (field, text) in all {
            answers.set_text(field, text);
        }
        assert_eq!(question(&answers).map(|of| of.scope), Some(vec!["openid".to_owned(), "AdobeID".to_owned()]));
        assert!(pair(&answers, Kept::Here(Secret::default())).is_none());
        for (field, text) in all {
            for wrong in ["", "a b "] {
                answers.set_text(field, wrong);
                assert_eq!(question(&answers), None, "{} {wrong:?}", field.key());
            }
            answers.set_text(field, text);
        }
    }
}
