//! What is told of the three addresses.

use super::*;

#[test]
fn callback_server() {
    let cases: &[(&str, &[&str])] = &[
        ("https://campaign.acme.example", &[]),
        ("https://campaign.acme.example:8443", &[]),
        ("https://acme-mkt-prod1.campaign.adobe.com", &[]),
        ("http://campaign.acme.example", &["not-https -> https://campaign.acme.example"]),
        ("http://campaign.acme.example:80", &["not-https -> https://campaign.acme.example"]),
        ("htps://campaign.acme.example", &["not-https -> https://campaign.acme.example"]),
        ("ftp://campaign.acme.example", &["not-https"]),
        ("campaign.acme.example", &["scheme-missing -> https://campaign.acme.example"]),
        ("campaign.acme.example:8443", &["scheme-missing -> https://campaign.acme.example:8443"]),
        ("https//campaign.acme.example", &["scheme-missing -> https://campaign.acme.example"]),
        ("https:/campaign.acme.example", &["scheme-missing -> https://campaign.acme.example"]),
        ("//campaign.acme.example", &["scheme-missing -> https://campaign.acme.example"]),
        ("https://campaign.acme.example/", &["trailing-slash -> https://campaign.acme.example"]),
        ("https://campaign.acme.example/nl/jsp/logon.jsp", &["path-in-url -> https://campaign.acme.example"]),
        ("https://campaign.acme.example?x=1", &["path-in-url -> https://campaign.acme.example"]),
        (" https://campaign.acme.example ", &["surrounding-space -> https://campaign.acme.example"]),
        ("https://campaign.acme.example\u{a0}", &["surrounding-space -> https://campaign.acme.example"]),
        ("https://campaign .acme.example", &["inner-space"]),
        ("https://campaign.acme.example\u{200b}", &["control-character -> https://campaign.acme.example"]),
        ("https://\u{202e}elpmaxe.emca", &["control-character -> https://elpmaxe.emca"]),
        ("“https://campaign.acme.example”", &["quoted -> https://campaign.acme.example"]),
        ("<https://campaign.acme.example>", &["quoted -> https://campaign.acme.example"]),
        ("https：／／campaign.acme.example", &["not-ascii -> https://campaign.acme.example"]),
        ("https://acme–campaign.example", &["not-ascii -> https://acme-campaign.example"]),
        ("https://user:pw@campaign.acme.example", &["user-in-url -> https://campaign.acme.example"]),
        ("https://campaign@acme.example", &["user-in-url"]),
        ("https://a.example https://b.example", &["several-urls"]),
        ("https://a.example,https://b.example", &["several-urls"]),
        ("https://a.éhttps://b.example", &["several-urls"]),
        ("https://", &["host-missing"]),
        ("https://campaign..example", &["host-malformed"]),
        ("https://-campaign.example", &["host-malformed"]),
        ("https://10.0.0", &["host-malformed"]),
        ("https://campaign$.example", &["host-character"]),
        ("https://campaign.acme.example:", &["port-malformed"]),
        ("https://campaign.acme.example:70000", &["port-malformed"]),
        ("https://<instance>.acme.example", &["placeholder"]),
        ("Callback URL: https://campaign.acme.example", &["label-in-value -> https://campaign.acme.example"]),
        ("https://ims-na1.adobelogin.com", &["adobe-host"]),
        ("https://campaign.acme.example:443", &["default-port -> https://campaign.acme.example"]),
        ("https://campaign.acme.example:8080", &["application-server-port"]),
        ("https://localhost", &["local-host"]),
        ("https://127.0.0.1:8443", &["local-host"]),
        ("https://192.168.3.4", &["numeric-host"]),
        ("https://[2001:db8::1]", &["numeric-host"]),
        ("https://campaign", &["short-host"]),
        ("https://Campaign.Acme.example", &["capitals-in-host -> https://campaign.acme.example"]),
        ("HTTPS://campaign.acme.example", &["capitals-in-host -> https://campaign.acme.example"]),
        ("https://acme_mkt.acme.example", &["underscore-in-host"]),
        ("https://kampagne.müller.example", &["international-host"]),
        ("hello", &["scheme-missing"]),
        ("hello!", &["scheme-missing", "host-character"]),
    ];
    for (text, wanted) in cases {
        assert_eq!(told(Field::CallbackServer, text), *wanted, "{text}");
    }
}

#[test]
fn several_faults_of_an_address_are_told_at_once_and_each_has_its_own_repair() {
    assert_eq!(
        told(Field::CallbackServer, " http://campaign.acme.example/x"),
        [
            "surrounding-space -> http://campaign.acme.example/x",
            "not-https -> https://campaign.acme.example/x",
            "path-in-url -> http://campaign.acme.example",
        ]
    );
}

#[test]
fn ims_and_marketing_servers() {
    for server in ["https://ims-na1.adobelogin.com", "https://adobeid-na1.services.adobe.com"] {
        assert_eq!(told(Field::ImsServer, server), [""; 0]);
    }
    assert_eq!(told(Field::ImsServer, "https://ims-na1-stg1.adobelogin.com"), ["not-production"]);
    assert_eq!(told(Field::ImsServer, "https://ims-na1-qa1.adobelogin.com"), ["not-production"]);
    assert_eq!(told(Field::ImsServer, "https://ims-eu1.adobelogin.com"), ["unknown-host"]);
    assert_eq!(
        told(Field::ImsServer, "https://ims-na1.adobelogin.com/"),
        ["trailing-slash -> https://ims-na1.adobelogin.com"]
    );
    assert_eq!(told(Field::ExperienceCloudServer, "https://marketing.adobe.com"), [""; 0]);
    assert_eq!(told(Field::ExperienceCloudServer, "https://experience.adobe.com"), ["unknown-host"]);
    assert_eq!(
        told(Field::ExperienceCloudServer, "marketing.adobe.com"),
        ["scheme-missing -> https://marketing.adobe.com"]
    );
}
