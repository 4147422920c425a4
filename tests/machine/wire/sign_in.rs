//! What IMS is asked without anyone signing in: where it would lead, and whether a secret is right.

use ims_setup::base::secret::Secret;
use ims_setup::campaign::measured::{
    CallbackAnswer, ClientAnswer, Kept, Pair, Proof, ScopeAnswer, SignIn, SignInAnswer, Trouble, Unclear,
};
use ims_setup::host::net;
use ims_setup::host::stop::Stop;

use super::{campaign, misbehaving, start, wire};
use crate::server::{Misbehaviour, Server};

const SECRET: &str = "practice-client-secret";

fn question(server: &Server) -> SignIn {
    SignIn {
        ims: server.url(),
        client: "Campaign1".to_owned(),
        callback: server.url(),
        scope: ["openid", "AdobeID", "dam-read"].map(str::to_owned).to_vec(),
    }
}

fn asked(server: &Server, of: &SignIn) -> SignInAnswer {
    net::sign_in(&wire(server), of, &Stop::default()).expect("answers")
}

fn pair(server: &Server, client: &str, secret: &str) -> Pair {
    let secret = Kept::Here(Secret::new(secret.to_owned()));
    Pair { ims: server.url(), client: client.to_owned(), secret }
}

fn proven(server: &Server, client: &str, secret: &str) -> Result<Proof, Trouble> {
    net::proof(&wire(server), &pair(server, client, secret), &Secret::new(secret.to_owned()), &Stop::default())
        .map(|answer| answer.proof)
}

#[test]
fn a_sign_in_that_is_in_order_proves_client_callback_and_scope() {
    let server = start(|_| ());
    let answer = asked(&server, &question(&server));
    assert_eq!((answer.client, answer.callback), (ClientAnswer::Known, CallbackAnswer::Listed));
    assert_eq!((answer.scope, answer.unclear), (ScopeAnswer::Granted, None));
    let requests = server.requests();
    assert_eq!(requests.len(), 2, "its description, and one question: {requests:?}");
    assert!(requests[1].path.ends_with("&prompt=none"), "{}", requests[1].path);
}

#[test]
fn what_is_wrong_is_told_part_by_part() {
    let server = campaign(|campaign| {
        campaign.ims.callbacks = Some(vec!["https://campaign.elsewhere.example".to_owned()]);
        campaign.ims.scope.retain(|entry| entry != "dam-read");
    });
    let answer = asked(&server, &question(&server));
    assert_eq!(answer.client, ClientAnswer::Known);
    assert_eq!(answer.callback, CallbackAnswer::Elsewhere { to: "https://www.adobe.com".to_owned() });
    assert_eq!(answer.scope, ScopeAnswer::Refused { entries: vec!["dam-read".to_owned()] });
    let other = SignIn { client: "Campaign2".to_owned(), ..question(&server) };
    let answer = asked(&server, &other);
    assert_eq!((answer.client, answer.callback), (ClientAnswer::Unknown, CallbackAnswer::Unclear));
    // Its default is another address of the same server.
    let other = campaign(|campaign| campaign.ims.default_callback = "https://campaign.acme.example/nms/x".to_owned());
    let same = SignIn { callback: "https://campaign.acme.example".to_owned(), ..question(&other) };
    let to = "https://campaign.acme.example/nms/x".to_owned();
    assert_eq!(asked(&other, &same).callback, CallbackAnswer::SameServer { to });
}

#[test]
fn no_misbehaviour_proves_anything_and_nothing_is_followed() {
    for misbehaviour in [
        Misbehaviour::Huge,
        Misbehaviour::CutOff,
        Misbehaviour::ProxyPage,
        Misbehaviour::EntityBomb,
        Misbehaviour::Unauthorized,
        Misbehaviour::RedirectOther,
        Misbehaviour::RedirectHttp,
        Misbehaviour::RedirectLoop,
    ] {
        let server = misbehaving(misbehaviour);
        let outcome = net::sign_in(&wire(&server), &question(&server), &Stop::default());
        assert!(outcome.is_err(), "{misbehaviour:?}: {outcome:?}");
        let outcome = proven(&server, "Campaign1", SECRET);
        assert!(outcome.is_err(), "{misbehaviour:?}: {outcome:?}");
        let sent = server.requests().iter().any(|request| request.body.contains(SECRET));
        assert!(!sent, "{misbehaviour:?}: nothing is sent to whom no description was had");
    }
}

#[test]
fn an_endpoint_that_is_not_its_own_is_asked_nothing() {
    let server = campaign(|campaign| campaign.ims.endpoints = Some("https://evil.example".to_owned()));
    let answer = asked(&server, &question(&server));
    assert_eq!((answer.client, answer.unclear), (ClientAnswer::Unclear, Some(Unclear::NoEndpoint)));
    assert_eq!(proven(&server, "Campaign1", SECRET), Ok(Proof::Unclear));
    assert!(server.requests().iter().all(|request| request.method == "GET"), "the secret stayed here");
}

#[test]
fn a_secret_is_proven_in_the_body_of_one_request() {
    let server = start(|_| ());
    for (client, secret, expected) in [
        ("Campaign1", SECRET, Proof::Right),
        ("Campaign1", "another", Proof::WrongSecret),
        ("Campaign2", SECRET, Proof::WrongClient),
    ] {
        let before = server.requests().len();
        assert_eq!(proven(&server, client, secret), Ok(expected), "{client} {secret}");
        let requests = &server.requests()[before..];
        assert_eq!(requests.iter().filter(|request| request.body.contains(secret)).count(), 1, "{client}");
        let elsewhere = |text: &str| text.contains(secret);
        for request in requests {
            let head = request.headers.iter().any(|(_, value)| elsewhere(value));
            assert!(!elsewhere(&request.path) && !head, "{}", request.path);
        }
    }
    let stop = Stop::default();
    stop.stop();
    let before = server.requests().len();
    let outcome =
        net::proof(&wire(&server), &pair(&server, "Campaign1", SECRET), &Secret::new(SECRET.to_owned()), &stop);
    assert_eq!(outcome, Err(Trouble::Cancelled));
    assert!(server.requests()[before..].iter().all(|request| request.method == "GET"));
}

#[test]
fn a_secret_follows_no_redirect() {
    let server = campaign(|campaign| campaign.ims.token_moved = true);
    let outcome = proven(&server, "Campaign1", SECRET);
    let to = "https://campaign.elsewhere.example".to_owned();
    assert_eq!(outcome, Err(Trouble::RedirectWithCredential { to }));
    assert_eq!(server.requests().iter().filter(|request| request.method == "POST").count(), 1);
}
