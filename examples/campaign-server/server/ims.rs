//! IMS, as far as a client can ask it without anyone signing in: where people would be led, and whether a secret is right.
//!
//! Adobe's page "User Authentication Credentials API Reference" and RFC 6749 say what it answers; what neither says is this
//! server's own and nothing to rely on.

use serde_json::json;

use super::http::{Answer, Request};
use super::state::State;

/// Where a sign-in begins.
pub const AUTHORIZE: &str = "/ims/authorize/v2";
/// Where a code is exchanged for a token.
pub const TOKEN: &str = "/ims/token/v3";

/// Nobody is ever signed in here: with `prompt=none` that is told at once, without it a page is shown.
pub fn authorize(state: &State, request: &Request) -> Answer {
    let client = &state.campaign().ims;
    let query = request.path.split_once('?').map_or("", |(_, query)| query);
    let asked = |name: &str| value(query, name).unwrap_or_default();
    // Who is not known is led nowhere.
    if asked("client_id") != client.client {
        return error(400, "invalid_client", "invalid client_id parameter");
    }
    let listed = |address: &str| match &client.callbacks {
        None => begins(address, state.url()),
        Some(callbacks) => callbacks.iter().any(|callback| begins(address, callback)),
    };
    let wanted = asked("redirect_uri");
    let back = if listed(&wanted) { wanted } else { client.default_callback.clone() };
    let scope = asked("scope");
    let mut entries = scope.split([',', ' ']).filter(|entry| !entry.is_empty());
    let error = if entries.all(|entry| client.scope.iter().any(|known| known == entry)) {
        if asked("prompt") != "none" {
            return Answer::new(200, "text/html;charset=utf-8", SIGN_IN);
        }
        "login_required"
    } else {
        "invalid_scope"
    };
    let state = asked("state");
    let mut answer = Answer::text(302, "moved");
    let mark = if back.contains('?') { '&' } else { '?' };
    let state = if state.is_empty() { String::new() } else { format!("&state={}", escaped(&state)) };
    answer.headers.push(("Location", format!("{back}{mark}error={error}{state}")));
    answer
}

/// Holds the client against its secret, and only then looks at what else was sent.
pub fn token(state: &State, request: &Request) -> Answer {
    let client = &state.campaign().ims;
    if client.token_moved {
        let mut answer = Answer::text(307, "moved");
        answer.headers.push(("Location", format!("https://campaign.elsewhere.example{TOKEN}")));
        return answer;
    }
    let sent = |name: &str| value(&request.body, name).unwrap_or_default();
    let umapi = &state.campaign().umapi;
    let (known, secret) = if sent("client_id") == umapi.client {
        (true, &umapi.secret)
    } else {
        (sent("client_id") == client.client, &client.secret)
    };
    if !known {
        return error(400, "invalid_client", "invalid client_id parameter");
    }
    if client.repeats {
        return error(400, &sent("client_secret"), &request.body);
    }
    if sent("client_secret") != *secret {
        return error(400, "invalid_client", "invalid client_secret parameter");
    }
    match sent("grant_type").as_str() {
        "client_credentials" => credentials(state, &sent("client_id"), &sent("scope")),
        // Nobody signs in, so no code was ever given.
        "authorization_code" => error(400, "invalid_grant", "invalid code parameter"),
        _ => error(400, "unsupported_grant_type", "invalid grant_type parameter"),
    }
}

/// A token for whoever asks in its own name: only the credential of the API may, and only for what its project has.
fn credentials(state: &State, client: &str, scope: &str) -> Answer {
    let umapi = &state.campaign().umapi;
    if client != umapi.client {
        return error(400, "unauthorized_client", "invalid grant_type parameter");
    }
    if umapi.not_in_project || !scope.split(',').any(|entry| entry == "user_management_sdk") {
        return error(400, "invalid_scope", "invalid scope parameter");
    }
    let document = json!({ "access_token": umapi.token, "token_type": "bearer", "expires_in": 86399 });
    Answer::new(200, "application/json;charset=utf-8", document.to_string())
}

fn error(status: u16, error: &str, description: &str) -> Answer {
    let document = json!({ "error": error, "error_description": description });
    Answer::new(status, "application/json;charset=utf-8", document.to_string())
}

/// Whether `address` is `start` or something within it.
fn begins(address: &str, start: &str) -> bool {
    address
        .strip_prefix(start.trim_end_matches('/'))
        .is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '?']))
}

const SIGN_IN: &str =
    "<!DOCTYPE html>\n<html><head><title>Adobe ID</title></head><body><p>Here one would sign in.</body></html>\n";

/// The value of `name` in a query or a form.
pub fn value(query: &str, name: &str) -> Option<String> {
    let pair = query.split('&').filter_map(|pair| pair.split_once('=')).find(|(key, _)| *key == name)?;
    let bytes = pair.1.replace('+', " ").into_bytes();
    let mut text = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let hex = bytes.get(at + 1..at + 3).and_then(|hex| std::str::from_utf8(hex).ok());
        let byte = hex.and_then(|hex| u8::from_str_radix(hex, 16).ok()).filter(|_| bytes[at] == b'%');
        text.push(byte.unwrap_or(bytes[at]));
        at += if byte.is_some() { 3 } else { 1 };
    }
    Some(String::from_utf8_lossy(&text).into_owned())
}

fn escaped(text: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    text.bytes().map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect()
}
