//! The proof of a secret at IMS's token endpoint: client and secret with a made-up code. IMS holds the client against its secret
//! before it looks at the code (RFC 6749, 4.1.3 and 5.2), so what it complains of tells whether they belong together.

use serde_json::Value;
use zeroize::Zeroizing;

use super::form;
use super::measured::Proof;
use super::sign_in::is_about_the_client;
use crate::base::secret::Secret;

/// The type of what is sent.
pub const CONTENT_TYPE: &str = "application/x-www-form-urlencoded";

/// No code that IMS ever gave.
const CODE: &str = "ims-setup-asks-for-the-client-alone";

/// The form with the secret in it; wiped when it goes.
pub fn body(client: &str, secret: &Secret) -> Zeroizing<String> {
    form::encoded(&[
        ("grant_type", "authorization_code"),
        ("code", CODE),
        ("client_id", client),
        ("client_secret", secret.expose()),
    ])
}

/// What an answer says. Nothing of it is kept: it may repeat what was sent.
pub fn read(status: u16, text: &str) -> Proof {
    let document: Option<Value> = serde_json::from_str(text).ok();
    let word = |name: &str| document.as_ref().and_then(|document| document.get(name)).and_then(Value::as_str);
    // An error is told with 400, or 401 where the client is not who it says (RFC 6749, 5.2).
    let Some(error) = word("error").filter(|_| matches!(status, 400 | 401)) else { return Proof::Unclear };
    let description = word("error_description").unwrap_or_default().trim().trim_end_matches('.');
    match error {
        "invalid_client" if is_about_the_client(description) => Proof::WrongClient,
        "invalid_client" if description.eq_ignore_ascii_case("invalid client_secret parameter") => Proof::WrongSecret,
        "invalid_client" => Proof::WrongEither,
        "invalid_grant" => Proof::Right,
        "invalid_request" if is_about_the_code(description) => Proof::Right,
        _ => Proof::Unclear,
    }
}

/// A complaint about the code alone.
fn is_about_the_code(description: &str) -> bool {
    let mut words = description.split(|character: char| !character.is_ascii_alphanumeric() && character != '_');
    words.clone().any(|word| word.eq_ignore_ascii_case("code")) && !words.any(|word| word.starts_with("client"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const RFC: &str = "RFC 6749, 5.2";
    const ADOBE: &str = "Adobe's own clients";
    const NOBODY: &str = "";

    #[test]
    fn what_is_complained_of_tells_what_is_wrong() {
        for (status, text, expected, source) in [
            (
                400,
                r#"{"error":"invalid_client","error_description":"invalid client_id parameter"}"#,
                Proof::WrongClient,
                ADOBE,
            ),
            (
                400,
                r#"{"error_description":"invalid client_secret parameter","error":"invalid_client"}"#,
                Proof::WrongSecret,
                ADOBE,
            ),
            (
                400,
                r#"{"error":"invalid_client","error_description":"Invalid client_secret parameter."}"#,
                Proof::WrongSecret,
                ADOBE,
            ),
            (401, r#"{"error":"invalid_client"}"#, Proof::WrongEither, RFC),
            (400, r#"{"error":"invalid_client","error_description":"no"}"#, Proof::WrongEither, RFC),
            (400, r#"{"error":"invalid_grant"}"#, Proof::Right, RFC),
            (400, r#"{"error":"invalid_grant","error_description":"authorization code not found"}"#, Proof::Right, RFC),
            (400, r#"{"error":"invalid_request","error_description":"invalid code parameter"}"#, Proof::Right, ADOBE),
            (
                400,
                r#"{"error":"invalid_request","error_description":"invalid client_id or code"}"#,
                Proof::Unclear,
                NOBODY,
            ),
            (400, r#"{"error":"invalid_request","error_description":"unencoded body"}"#, Proof::Unclear, NOBODY),
            (400, r#"{"error":"invalid_request"}"#, Proof::Unclear, NOBODY),
            (400, r#"{"error":"unauthorized_client"}"#, Proof::Unclear, NOBODY),
            (400, r#"{"error":"unsupported_grant_type"}"#, Proof::Unclear, NOBODY),
            (400, r#"{"error":7}"#, Proof::Unclear, NOBODY),
            // An error without its status, a token for a code that nobody gave, pages, nothing.
            (200, r#"{"error":"invalid_grant"}"#, Proof::Unclear, NOBODY),
            (429, r#"{"error":"invalid_client"}"#, Proof::Unclear, NOBODY),
            (200, r#"{"access_token":"eyJ"}"#, Proof::Unclear, NOBODY),
            (200, "<html>Sign in to the network</html>", Proof::Unclear, NOBODY),
            (400, "<html>invalid_client</html>", Proof::Unclear, NOBODY),
            (400, "", Proof::Unclear, NOBODY),
        ] {
            assert_eq!(read(status, text), expected, "{status} {text} ({source})");
            assert!(!source.is_empty() || expected == Proof::Unclear, "without a source nothing is proven: {text}");
        }
    }

    #[test]
    fn the_form_holds_the_secret_whole() {
        let secret = Secret::new("p-8+é&=%".to_owned());
        let body = body("Campaign1", &secret);
        assert_eq!(form::value(&body, "client_secret").as_deref(), Some(secret.expose()));
        assert_eq!(form::value(&body, "client_id").as_deref(), Some("Campaign1"));
        assert_eq!(form::value(&body, "grant_type").as_deref(), Some("authorization_code"));
    }
}
