//! What an IMS server publishes of itself: `/ims/.well-known/openid-configuration`.

use serde_json::Value;

use crate::campaign::measured::{OpenId, Trouble};

/// Where it stands.
pub const PATH: &str = "/ims/.well-known/openid-configuration";

/// Reads the answer.
///
/// # Errors
/// What is no JSON is a page; JSON that names no issuer is another answer.
pub fn read(text: &str) -> Result<OpenId, Trouble> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let document: Value = serde_json::from_str(text).map_err(|error| {
        let begun = text.trim_start().starts_with('{');
        if begun && error.is_eof() { Trouble::CutOff } else { Trouble::Page }
    })?;
    let word = |name: &str| {
        let text = document.get(name).and_then(Value::as_str).filter(|text| !text.is_empty());
        text.map(str::to_owned)
    };
    let issuer = word("issuer").ok_or(Trouble::Unexpected)?;
    Ok(OpenId { issuer, authorization: word("authorization_endpoint"), token: word("token_endpoint") })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_issuer_is_read_and_nothing_else_is_taken_for_one() {
        let issuer = "https://ims-na1.adobelogin.com";
        let whole = format!("{{\"issuer\":\"{issuer}\",\"scopes_supported\":[\"openid\"]}}");
        assert_eq!(read(&whole), Ok(OpenId { issuer: issuer.to_owned(), ..OpenId::default() }));
        let endpoints = "{\"issuer\":\"i\",\"authorization_endpoint\":\"a\",\"token_endpoint\":7}";
        let expected = OpenId { issuer: "i".to_owned(), authorization: Some("a".to_owned()), token: None };
        assert_eq!(read(endpoints), Ok(expected));
        for (text, expected) in [
            ("<!DOCTYPE html><html></html>", Trouble::Page),
            ("Not here", Trouble::Page),
            ("", Trouble::Page),
            ("{}", Trouble::Unexpected),
            ("[\"issuer\"]", Trouble::Unexpected),
            ("{\"issuer\":null}", Trouble::Unexpected),
            ("{\"issuer\":\"\"}", Trouble::Unexpected),
            ("{\"error\":\"invalid\"}", Trouble::Unexpected),
            ("{\"issuer\":\"https://ims", Trouble::CutOff),
        ] {
            assert_eq!(read(text), Err(expected), "{text}");
        }
        // The parser bounds the depth itself.
        assert_eq!(read(&"[".repeat(100_000)), Err(Trouble::Page));
    }
}
