use super::*;

fn refused(code: &str) -> Refusal {
    Refusal::Other { code: code.to_owned() }
}

const RFC: &str = "RFC 6749, 5.2";
const CLIENTS: &str = "Adobe's own clients";
const API: &str = "Adobe, User Management API reference, result and error_code";
const HTTP: &str = "RFC 9110, 15.5.2 and 15.5.4";
/// Nobody says what it means: it is shown as it came, or told as what came in place of an answer.
const NOBODY: &str = "";

/// Without a source nothing is read out of an answer.
fn is_sourced(refusal: &Refusal, source: &str) -> bool {
    !source.is_empty() || matches!(refusal, Refusal::Other { .. } | Refusal::Trouble(_))
}

#[test]
fn a_token_is_read_and_what_is_said_in_its_place() {
    let token = |status, text| token(status, text).map(|token| token.expose().to_owned());
    assert_eq!(token(200, r#"{"access_token":"eyJ.x","token_type":"bearer","expires_in":86399}"#), Ok("eyJ.x".into()));
    for (status, text, expected, source) in [
        (
            400,
            r#"{"error":"invalid_client","error_description":"invalid client_id parameter"}"#,
            Refusal::WrongClient,
            CLIENTS,
        ),
        (
            400,
            r#"{"error":"invalid_client","error_description":"invalid client_secret parameter"}"#,
            Refusal::WrongSecret,
            CLIENTS,
        ),
        (401, r#"{"error":"invalid_client"}"#, Refusal::WrongEither, RFC),
        (400, r#"{"error":"invalid_scope"}"#, Refusal::Scope, RFC),
        (400, r#"{"error":"unauthorized_client"}"#, Refusal::Scope, RFC),
        (400, r#"{"error":"invalid_request"}"#, refused("invalid_request"), NOBODY),
        (400, r#"{"error":"what-was-sent"}"#, refused("HTTP 400"), NOBODY),
        (200, r#"{"access_token":"a\nb"}"#, Trouble::BadToken.into(), NOBODY),
        (200, r#"{"access_token":""}"#, Trouble::BadToken.into(), NOBODY),
        (200, "{}", Trouble::Unexpected.into(), NOBODY),
        (404, "{}", Trouble::Status { status: 404 }.into(), NOBODY),
        (200, "<html>", Trouble::Page.into(), NOBODY),
        (200, "{\"access_token\":", Trouble::Unexpected.into(), NOBODY),
    ] {
        assert!(is_sourced(&expected, source), "{text}");
        assert_eq!(token(status, text), Err(expected), "{status} {text} ({source})");
    }
}

#[test]
fn a_page_says_how_much_it_holds_and_whether_more_follow() {
    let page = |list, text| page(list, 200, text).map(|page| (page.entries, page.is_last));
    let users = |text| page(List::Users, text);
    assert_eq!(users(r#"{"lastPage":false,"result":"success","users":[{"email":"a"},{}]}"#), Ok((2, false)));
    assert_eq!(users(r#"{"lastPage":true,"result":"success","users":[]}"#), Ok((0, true)));
    assert_eq!(users(r#"{"users":[{}]}"#), Ok((1, false)), "what is not said is not the last");
    assert_eq!(users(r#"{"lastPage":true,"result":"Not found"}"#), Ok((0, true)));
    assert_eq!(page(List::Groups, r#"{"lastPage":true,"groups":[{"groupName":"x"}]}"#), Ok((1, true)));
    // Groups are no users, whoever asked.
    assert_eq!(users(r#"{"groups":[{}]}"#), Err(Trouble::Unexpected.into()));
}

#[test]
fn what_is_no_page_is_told_by_what_it_says() {
    let not_allowed = |code: &str| Refusal::NotAllowed { code: code.to_owned() };
    for (status, text, expected, source) in [
        (
            400,
            r#"{"result":"error.organization.invalid_id","message":"Bad organization Id"}"#,
            Refusal::Organization,
            API,
        ),
        (200, r#"{"result":"error.api.user.not.parent.org"}"#, Refusal::Organization, API),
        (401, r#"{"error_code":"401013","message":"Oauth token is not valid"}"#, not_allowed("401013"), HTTP),
        (403, "", not_allowed("HTTP 403"), HTTP),
        (403, r#"{"error_code":"403025","message":"profile is not valid"}"#, not_allowed("403025"), HTTP),
        (200, r#"{"result":"error.apikey.invalid"}"#, refused("error.apikey.invalid"), NOBODY),
        (400, r#"{"error_code":"what was sent"}"#, refused("HTTP 400"), NOBODY),
        (404, "", Trouble::Status { status: 404 }.into(), NOBODY),
        (500, "<html>", Trouble::Status { status: 500 }.into(), NOBODY),
        (200, "<html>Sign in</html>", Trouble::Page.into(), NOBODY),
        (200, "", Trouble::Page.into(), NOBODY),
        (200, r#"{"users":[{"email":"a"#, Trouble::CutOff.into(), NOBODY),
        (200, "{}", Trouble::Unexpected.into(), NOBODY),
    ] {
        assert!(is_sourced(&expected, source), "{text}");
        assert_eq!(page(List::Users, status, text), Err(expected), "{status} {text} ({source})");
    }
}

#[test]
fn pages_lie_below_the_base() {
    let page = |base, list: List| list.page(base, "0A@AdobeOrg", 3);
    let expected = "https://usermanagement.adobe.io/v2/usermanagement/groups/0A@AdobeOrg/3";
    assert_eq!(page(BASE, List::Groups), expected);
    let expected = "https://localhost:8443/v2/usermanagement/users/0A@AdobeOrg/3?directOnly=false";
    assert_eq!(page("https://localhost:8443/", List::Users), expected);
    assert_eq!(page("https://localhost/api", List::Groups), "https://localhost/api/groups/0A@AdobeOrg/3");
}

#[test]
fn the_form_holds_the_secret_whole_and_the_scope_of_the_api() {
    let secret = Secret::new("p-8+é&=%".to_owned());
    let form = token_form("client", &secret);
    let value = |name| form::value(&form, name);
    assert_eq!(value("client_secret").as_deref(), Some(secret.expose()));
    assert_eq!(value("grant_type").as_deref(), Some("client_credentials"));
    assert_eq!(value("scope").as_deref(), Some("openid,AdobeID,user_management_sdk"));
}
