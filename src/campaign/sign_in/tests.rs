//! The answers of IMS as a table: what comes, what it proves, and who says so.

use super::*;

const ENDPOINT: &str = "https://ims-na1.adobelogin.com/ims/authorize/v2";

fn of() -> SignIn {
    SignIn {
        ims: "https://ims-na1.adobelogin.com".to_owned(),
        client: "Campaign1".to_owned(),
        callback: "https://campaign.acme.example".to_owned(),
        scope: vec!["openid".to_owned(), "AdobeID".to_owned()],
    }
}

/// What is proven of client, callback and scope, each in a word; with it what is unclear, if anything is.
fn proven(answer: &SignInAnswer) -> (String, Option<Unclear>) {
    let client = match answer.client {
        ClientAnswer::Known => "known",
        ClientAnswer::Unknown => "unknown",
        ClientAnswer::Refused => "refused",
        ClientAnswer::Unclear => "?",
    };
    let callback = match &answer.callback {
        CallbackAnswer::Listed => "listed".to_owned(),
        CallbackAnswer::SameServer { to } | CallbackAnswer::Elsewhere { to } => to.clone(),
        CallbackAnswer::Unclear => "?".to_owned(),
    };
    let scope = match &answer.scope {
        ScopeAnswer::Granted => "granted",
        ScopeAnswer::Refused { .. } => "refused",
        ScopeAnswer::Unclear => "?",
    };
    (format!("{client} {callback} {scope}"), answer.unclear.clone())
}

fn error(code: &str) -> Unclear {
    Unclear::Error { code: code.to_owned() }
}

const ADOBE: &str = "Adobe, User Authentication Credentials API Reference";
const RFC: &str = "RFC 6749, 4.1.2.1";
const OPENID: &str = "OpenID Connect Core 1.0, 3.1.2.6";
/// Nobody says what it means: open.
const NOBODY: &str = "";

#[test]
fn a_redirect_proves_what_its_place_and_its_error_prove() {
    let own_page = |host: &str| Some(Unclear::OwnPage { host: host.to_owned() });
    let without_tls = |to: &str| Some(Unclear::WithoutTls { to: to.to_owned() });
    let elsewhere = |to: &str| Some(Unclear::Elsewhere { to: to.to_owned() });
    let table: Vec<(&str, &str, Option<Unclear>, &str)> = vec![
        // Back at the callback: nobody is signed in, and that is all that is missing.
        ("https://campaign.acme.example?error=login_required&state=ims-setup", "known listed granted", None, ADOBE),
        ("https://campaign.acme.example/?state=ims-setup&error=login_required", "known listed granted", None, ADOBE),
        ("https://CAMPAIGN.acme.example:443/?error=login_required", "known listed granted", None, ADOBE),
        ("https://campaign.acme.example/#error=login_required&state=ims-setup", "known listed granted", None, ADOBE),
        ("https://campaign.acme.example/?error=consent_required", "known listed granted", None, ADOBE),
        ("https://campaign.acme.example/?error=interaction_required", "known listed granted", None, ADOBE),
        ("https://campaign.acme.example/?error=account_selection_required", "known listed granted", None, OPENID),
        ("https://campaign.acme.example/?code=eyJ&state=ims-setup", "known listed granted", None, ADOBE),
        ("https://campaign.acme.example/?error=invalid_scope&state=ims-setup", "known listed refused", None, RFC),
        (
            "https://campaign.acme.example/?error=unauthorized_client",
            "refused listed ?",
            Some(error("unauthorized_client")),
            RFC,
        ),
        // An unknown client, or an address that is not its own, is led nowhere: the place is proven, the error says no more.
        ("https://campaign.acme.example/?error=access_denied", "known listed ?", Some(error("access_denied")), RFC),
        ("https://campaign.acme.example/?error=server_error", "known listed ?", Some(error("server_error")), RFC),
        ("https://campaign.acme.example/?error=on_fire", "known listed ?", Some(error("on_fire")), RFC),
        // Another address of the same server is its default.
        (
            "https://campaign.acme.example/nms/imslogin.jssp?error=login_required",
            "known https://campaign.acme.example/nms/imslogin.jssp granted",
            None,
            ADOBE,
        ),
        // Where the address does not match what is kept for the client, the answer goes to its default address.
        ("https://www.adobe.com/?error=login_required", "known https://www.adobe.com granted", None, ADOBE),
        (
            "https://campaign.acme.example:8443/?error=login_required&state=ims-setup",
            "known https://campaign.acme.example:8443 granted",
            None,
            ADOBE,
        ),
        (
            "https://other.acme.example/nl/x?error=invalid_scope",
            "known https://other.acme.example/nl/x refused",
            None,
            ADOBE,
        ),
        (
            "https://www.adobe.com/?error=unauthorized_client",
            "refused https://www.adobe.com ?",
            Some(error("unauthorized_client")),
            RFC,
        ),
        ("https://www.adobe.com/", "? ? ?", elsewhere("https://www.adobe.com"), NOBODY),
        ("https://www.adobe.com/?error=invalid_request", "? ? ?", Some(error("invalid_request")), NOBODY),
        ("https://www.adobe.com/?code=eyJ", "? ? ?", elsewhere("https://www.adobe.com"), NOBODY),
        ("https://campaign.acme.example/", "? ? ?", elsewhere("https://campaign.acme.example"), NOBODY),
        // Adobe's own pages: with prompt=none there is none to be shown.
        (
            "https://auth.services.adobe.com/en_US/index.html?callback=x",
            "? ? ?",
            own_page("auth.services.adobe.com"),
            NOBODY,
        ),
        ("/ims/denied/Campaign1", "? ? ?", own_page("ims-na1.adobelogin.com"), NOBODY),
        ("https://ims-na1.adobelogin.com/x?error=invalid_client", "? ? ?", Some(error("invalid_client")), NOBODY),
        ("//auth.services.adobe.com/x#error=login_required", "? ? ?", Some(error("login_required")), NOBODY),
        // A portal in between.
        ("http://portal.acme.example/login", "? ? ?", without_tls("http://portal.acme.example/login"), NOBODY),
        (
            "http://campaign.acme.example/?error=login_required",
            "? ? ?",
            without_tls("http://campaign.acme.example"),
            NOBODY,
        ),
        ("https://portal.acme.example/login?to=x", "? ? ?", elsewhere("https://portal.acme.example/login"), NOBODY),
        // An answer to somebody else's question.
        ("https://campaign.acme.example/?error=login_required&state=other", "? ? ?", Some(Unclear::OtherState), RFC),
        // No address at all.
        ("", "? ? ?", Some(Unclear::NoAddress), NOBODY),
        ("callback", "? ? ?", Some(Unclear::NoAddress), NOBODY),
        ("javascript:alert(1)", "? ? ?", Some(Unclear::NoAddress), NOBODY),
        ("ftp://campaign.acme.example/?error=login_required", "? ? ?", Some(Unclear::NoAddress), NOBODY),
        ("https://", "? ? ?", Some(Unclear::NoAddress), NOBODY),
        ("https://campaign.acme.example@evil.example/?error=login_required", "? ? ?", Some(Unclear::NoAddress), NOBODY),
        ("https://evil.example\\@campaign.acme.example", "? ? ?", Some(Unclear::NoAddress), NOBODY),
        ("https://campaign.acme.example/\u{1b}[2J?error=login_required", "? ? ?", Some(Unclear::NoAddress), NOBODY),
    ];
    for (location, expected, unclear, source) in table {
        let reply = Reply { status: 302, location: Some(location), text: "" };
        let found = proven(&read(&of(), ENDPOINT, &reply));
        assert_eq!(found, (expected.to_owned(), unclear), "{location} ({source})");
        assert!(!source.is_empty() || found.0 == "? ? ?", "without a source nothing is proven: {location}");
    }
}

#[test]
fn an_answer_that_leads_nowhere_proves_what_its_words_prove() {
    let refusal = |status| Some(Unclear::Refusal { status });
    let table: [(u16, &str, &str, Option<Unclear>, &str); 13] = [
        (400, r#"{"error":"invalid_client"}"#, "unknown ? ?", None, RFC),
        (401, r#"{"error":"invalid_client","error_description":"x"}"#, "unknown ? ?", None, RFC),
        (
            400,
            r#"{"error":"invalid_request","error_description":"invalid client_id parameter"}"#,
            "unknown ? ?",
            None,
            "Adobe's own clients",
        ),
        (400, r#"{"error":"invalid_scope"}"#, "? ? refused", None, RFC),
        (400, r#"{"error":"invalid_request"}"#, "? ? ?", Some(error("invalid_request")), NOBODY),
        (200, r#"{"error":"invalid_client"}"#, "? ? ?", Some(error("invalid_client")), NOBODY),
        // Nobody is led away whose client is unknown; but a page may also be anyone else's.
        (400, "<html><body>Bad request</body></html>", "? ? ?", refusal(400), NOBODY),
        (404, "nothing here", "? ? ?", refusal(404), NOBODY),
        (400, r#"{"message":"no"}"#, "? ? ?", refusal(400), NOBODY),
        // Adobe's sign-in page, a proxy's page, nothing.
        (200, "<!DOCTYPE html><html><title>Adobe ID</title></html>", "? ? ?", Some(Unclear::Page), NOBODY),
        (200, "<html><form action=/login>Sign in to the network</form></html>", "? ? ?", Some(Unclear::Page), NOBODY),
        (200, "", "? ? ?", Some(Unclear::Page), NOBODY),
        (200, "[[[[[[\u{0}", "? ? ?", Some(Unclear::Page), NOBODY),
    ];
    for (status, text, expected, unclear, source) in table {
        let found = proven(&read(&of(), ENDPOINT, &Reply { status, location: None, text }));
        assert_eq!(found, (expected.to_owned(), unclear), "{status} {text} ({source})");
        assert!(!source.is_empty() || found.0 == "? ? ?", "without a source nothing is proven: {text}");
    }
}

#[test]
fn the_question_shows_no_page_and_holds_no_secret() {
    assert_eq!(
        query(&of()),
        "client_id=Campaign1&redirect_uri=https%3A%2F%2Fcampaign.acme.example&scope=openid%2CAdobeID&state=ims-setup\
         &response_type=code&prompt=none"
    );
    let odd = SignIn { client: "a&client_secret=b#c d".to_owned(), ..of() };
    assert!(query(&odd).starts_with("client_id=a%26client_secret%3Db%23c%20d&redirect_uri="), "{}", query(&odd));
}

#[test]
fn only_an_endpoint_of_its_own_or_of_adobes_is_asked() {
    for (endpoint, ims, expected) in [
        (ENDPOINT, "https://ims-na1.adobelogin.com", true),
        (ENDPOINT, "https://adobeid-na1.services.adobe.com", true),
        ("https://adobeid-na1.services.adobe.com/ims/authorize/v2", "https://ims-na1.adobelogin.com", true),
        ("https://ims.acme.example/ims/authorize/v2", "https://ims.acme.example", true),
        ("https://ims.acme.example:8443/x", "https://ims.acme.example:8443/", true),
        ("http://127.0.0.1:8443/x", "http://127.0.0.1:8443", true),
        ("https://ims.acme.example/x", "https://ims-na1.adobelogin.com", false),
        ("https://ims.acme.example:8443/x", "https://ims.acme.example", false),
        ("http://ims-na1.adobelogin.com/ims/authorize/v2", "https://ims-na1.adobelogin.com", false),
        ("https://eviladobelogin.com/x", "https://ims-na1.adobelogin.com", false),
        ("https://adobelogin.com.evil.example/x", "https://ims-na1.adobelogin.com", false),
        ("https://user@ims-na1.adobelogin.com/x", "https://ims-na1.adobelogin.com", false),
        ("https://ims-na1.adobelogin.com/x?client_id=other", "https://ims-na1.adobelogin.com", false),
        ("https://evil.example\\.adobelogin.com/x", "https://ims-na1.adobelogin.com", false),
        ("https://ims-na1.adobelogin.com/\r\nX: y", "https://ims-na1.adobelogin.com", false),
        ("/ims/authorize/v2", "https://ims-na1.adobelogin.com", false),
        ("", "https://ims-na1.adobelogin.com", false),
    ] {
        assert_eq!(is_endpoint_of(endpoint, ims), expected, "{endpoint} of {ims}");
    }
}

#[test]
fn an_entry_is_named_where_all_others_together_are_granted() {
    let scope = |text: &str| text.split(',').filter(|entry| !entry.is_empty()).map(str::to_owned).collect::<Vec<_>>();
    // Refuses what holds one of these, and leaves everything unclear that holds `?`.
    let told = |refuses: &'static [&str]| {
        move |asked: &[String]| {
            if asked.iter().any(|entry| entry == "?") {
                ScopeAnswer::Unclear
            } else if asked.iter().any(|entry| refuses.contains(&entry.as_str())) {
                ScopeAnswer::Refused { entries: Vec::new() }
            } else {
                ScopeAnswer::Granted
            }
        }
    };
    assert_eq!(refused_entries(&scope("openid,AdobeID,dam-read"), told(&["dam-read"])), ["dam-read"]);
    assert_eq!(refused_entries(&scope("a,openid,b"), told(&["a", "b"])), ["a", "b"]);
    assert_eq!(refused_entries(&scope("a"), told(&["a"])), ["a"]);
    assert_eq!(refused_entries(&scope("a,b"), told(&["a", "b"])), [""; 0], "perhaps none of them goes without another");
    assert_eq!(refused_entries(&scope("a,b"), told(&[])), [""; 0], "perhaps only both together");
    assert_eq!(refused_entries(&scope("a,?"), told(&["a"])), [""; 0]);
    assert_eq!(refused_entries(&scope(&"a,".repeat(25)), told(&["a"])), [""; 0], "that would be too many questions");
    // Refused with each other only.
    let pair = |asked: &[String]| {
        let refused = asked.len() > 1 || asked[0] == "c";
        if refused { ScopeAnswer::Refused { entries: Vec::new() } } else { ScopeAnswer::Granted }
    };
    assert_eq!(refused_entries(&scope("a,b,c"), pair), [""; 0]);
}
