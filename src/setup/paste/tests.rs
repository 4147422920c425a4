//! Mails as they come, in several languages, and what must not be taken from them.

use proptest::prelude::*;

use super::*;

const SECRET: &str = "p8e-Zk3vQ9xT2mLr7WsB1nYc5HdJ8gUa4";
const ORGANIZATION: &str = "0A1B2C3D4E5F60718293A4B5@AdobeOrg";

/// What `text` holds without any doubt: of two different values for one target neither.
fn read_block(text: &str) -> Vec<Found> {
    read(text).found.into_iter().filter(|values| values.len() == 1).flatten().collect()
}

/// What is found, as `key: value`, the secret under its field's key.
fn found(text: &str) -> Vec<String> {
    read_block(text)
        .into_iter()
        .map(|found| format!("{}: {}", found.target.field().key(), found.value.expose()))
        .collect()
}

#[test]
fn a_mail_of_support_in_english_quoted_in_an_answer() {
    let mail = format!(
        "On Tue, Nov 17, 2026 at 9:14 AM Adobe Customer Care <noreply@adobe.com> wrote:\r\n\
         > Hello Jane,\r\n\
         > \r\n\
         > your IMS client has been provisioned. Please find the values below:\r\n\
         > \r\n\
         >  - Client ID: Campaign1\r\n\
         >  - Client secret: `{SECRET}`\r\n\
         >  - IMS Org ID: {ORGANIZATION}\r\n\
         >  - Callback URL: https://campaign.acme.example\r\n\
         >  - IMS server: https://ims-na1.adobelogin.com\r\n\
         >  - Scope: openid,avatar,session,AdobeID\r\n\
         > \r\n\
         > The documentation is at https://experienceleague.adobe.com/docs/campaign-classic/ims.html.\r\n\
         > Kind regards, Adobe Customer Care - https://www.adobe.com\r\n"
    );
    let found = found(&mail);
    assert_eq!(
        found,
        [
            "ims_server: https://ims-na1.adobelogin.com".to_owned(),
            "ims_scope: openid,avatar,session,AdobeID".to_owned(),
            "ims_client_id: Campaign1".to_owned(),
            format!("ims_client_secret: {SECRET}"),
            "callback_server: https://campaign.acme.example".to_owned(),
            format!("ims_organization_id: {ORGANIZATION}"),
        ]
    );
}

#[test]
fn a_mail_in_spanish_with_typographic_quotes() {
    let mail = format!(
        "Buenos días:\n\nEl identificador de cliente es: «Campaign1».\nEl secreto de cliente es: “{SECRET}”.\n\
         ID de la organización IMS: {ORGANIZATION}\nServidor de devolución de llamada: https://campaign.acme.example\n\
         Máscara de asociación: “Campaign - acme - (.*)”\nInquilino: acme\n\nUn saludo,\nSoporte\n"
    );
    assert_eq!(
        found(&mail),
        [
            "ims_client_id: Campaign1".to_owned(),
            format!("ims_client_secret: {SECRET}"),
            "callback_server: https://campaign.acme.example".to_owned(),
            format!("ims_organization_id: {ORGANIZATION}"),
            "association_mask: Campaign - acme - (.*)".to_owned(),
            "tenant: acme".to_owned(),
        ]
    );
}

#[test]
fn a_mail_in_korean_with_the_values_under_their_labels() {
    let mail = format!(
        "안녕하세요.\n\n클라이언트 식별자\nCampaign1\n\n클라이언트 시크릿：\n{SECRET}\n\nIMS 조직 ID\n{ORGANIZATION}\n\
         테넌트: acme\n콜백 서버: https://campaign.acme.example\n\n감사합니다.\n"
    );
    assert_eq!(
        found(&mail),
        [
            "ims_client_id: Campaign1".to_owned(),
            format!("ims_client_secret: {SECRET}"),
            "callback_server: https://campaign.acme.example".to_owned(),
            format!("ims_organization_id: {ORGANIZATION}"),
            "tenant: acme".to_owned(),
        ]
    );
}

#[test]
fn a_dutch_mail_with_a_table_pasted_as_tabs() {
    let mail = format!(
        "Beste Jan,\n\nHierbij de gegevens:\n\nVeld\tWaarde\nClient-id\tCampaign1\nClientgeheim\t{SECRET}\n\
         IMS-organisatie-id\t{ORGANIZATION}\nCallbackserver\thttps://campaign.acme.example\nTenant\tacme\n\
         Product context\tdma_campaign_classic\n\nMet vriendelijke groet\n"
    );
    assert_eq!(
        found(&mail),
        [
            "ims_client_id: Campaign1".to_owned(),
            format!("ims_client_secret: {SECRET}"),
            "callback_server: https://campaign.acme.example".to_owned(),
            format!("ims_organization_id: {ORGANIZATION}"),
            "product_context: dma_campaign_classic".to_owned(),
            "tenant: acme".to_owned(),
        ]
    );
}

#[test]
fn swedish_and_chinese_lists() {
    let swedish = format!(
        "Hej,\n1. Klientidentifierare = Campaign1\n2. Din klienthemlighet = {SECRET}\n3. IMS-organisations-ID = {ORGANIZATION}\n\
         4. Återanropsserver = https://campaign.acme.example\n"
    );
    let chinese = format!(
        "您好：\n• 用戶端識別碼：Campaign1\n• 您的 用戶端密鑰：{SECRET}\n• IMS 組織 ID：{ORGANIZATION}\n\
         • 回呼伺服器：https://campaign.acme.example\n謝謝。\n"
    );
    let wanted = [
        "ims_client_id: Campaign1".to_owned(),
        format!("ims_client_secret: {SECRET}"),
        "callback_server: https://campaign.acme.example".to_owned(),
        format!("ims_organization_id: {ORGANIZATION}"),
    ];
    assert_eq!(found(&swedish), wanted);
    assert_eq!(found(&chinese), wanted);
}

#[test]
fn settings_and_markdown_tables() {
    let settings = format!("CLIENT_ID=Campaign1\nCLIENT_SECRET=\"{SECRET}\"\nORG_ID={ORGANIZATION}\n");
    let json = format!(
        "{{\n  \"client_id\": \"Campaign1\",\n  \"client_secret\": \"{SECRET}\",\n  \"org_id\": \"{ORGANIZATION}\"\n}}"
    );
    let rows = format!(
        "| Client ID | Campaign1 |\n|---|---|\n| **Client secret** | `{SECRET}` |\n| Org ID | {ORGANIZATION} |\n"
    );
    let columns = format!(
        "| Client ID | Client secret | Org ID |\n| --- | --- | --- |\n| Campaign1 | {SECRET} | {ORGANIZATION} |\n"
    );
    let wanted = [
        "ims_client_id: Campaign1".to_owned(),
        format!("ims_client_secret: {SECRET}"),
        format!("ims_organization_id: {ORGANIZATION}"),
    ];
    for text in [settings, json, rows, columns] {
        assert_eq!(found(&text), wanted, "{text}");
    }
}

#[test]
fn values_are_known_by_their_shape_without_a_label() {
    let text = format!(
        "{SECRET}\n{ORGANIZATION}\nhttps://adobeid-na1.services.adobe.com\nhttps://marketing.adobe.com\n\
         https://campaign.acme.example/nl/jsp/logon.jsp\nopenid,avatar,session\ndma_campaign\nCampaign - acme - (.*)\n"
    );
    assert_eq!(
        found(&text),
        [
            "ims_server: https://adobeid-na1.services.adobe.com".to_owned(),
            "ims_scope: openid,avatar,session".to_owned(),
            format!("ims_client_secret: {SECRET}"),
            "callback_server: https://campaign.acme.example".to_owned(),
            format!("ims_organization_id: {ORGANIZATION}"),
            "association_mask: Campaign - acme - (.*)".to_owned(),
            "product_context: dma_campaign".to_owned(),
            "experience_cloud_server: https://marketing.adobe.com".to_owned(),
        ]
    );
}

#[test]
fn builds_of_the_console_and_the_server() {
    let about =
        "Client console: 7.4.3 build 9394\nApplication server for Adobe Campaign Classic (7.4.4 build 9400@1a2b3c4)\n";
    assert_eq!(found(about), ["console_build: 9394", "server_build: 9400"]);
}

#[test]
fn what_is_doubtful_is_not_taken() {
    for text in [
        // Stage and production in one mail: which is meant?
        "Stage\nClient ID: Campaign1\nProduction\nClient ID: Campaign2\n",
        "https://campaign.acme.example\nhttps://campaign-stage.acme.example\n",
        // A sentence in place of the value.
        "Client secret: will follow in a separate mail\nClient ID: see below\n",
        "Client secret: attached\nClient ID: tbd\n",
        "Client secret:\n\n",
        // Sites of anybody, a document, an address of a person.
        "Kind regards\nhttps://www.acme.example\nhttps://acme.example/careers/now\njane@acme.example\n",
        "https://experienceleague.adobe.com/docs\nhttps://adminconsole.adobe.com\n",
        "http://campaign.acme.example\n",
        // Talk about the values.
        "We had a secret: nobody told the tenant.\nThe scope of this: everything.\n",
        "server: campaign.acme.example\n",
        "Campaign (.*) is not what you want, take another one\n",
        "0A1B2C3D4E5F60718293A4B5F@AdobeOrg\n",
        "",
        "\n\n\n",
    ] {
        assert_eq!(found(text), [""; 0], "{text}");
    }
}

#[test]
fn a_label_goes_before_a_shape_and_the_line_is_told() {
    let text = "Hello\r\n\r\nhttps://intranet.acme.example\r\nCallback URL: https://campaign.acme.example\r\n";
    let found = read_block(text);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].value.expose(), "https://campaign.acme.example");
    assert_eq!(found[0].line, 4);
    assert!(!format!("{found:?}").contains("campaign.acme"));
}

#[test]
fn a_value_given_twice_is_one_value() {
    assert_eq!(found("Client ID: Campaign1\n…\nAPI key: Campaign1\n"), ["ims_client_id: Campaign1"]);
}

proptest! {
    #[test]
    fn any_text_is_read_without_a_panic_and_fills_a_target_once(text in r"(client (id|secret)|scope|org id|[:=|\t\r\n> *-]|https?://|p8e-|[a-z0-9.]{1,6}|\PC){0,60}") {
        let found = read_block(&text);
        let lines = text.split("\r\n").flat_map(|part| part.split(['\r', '\n'])).count();
        for pair in found.windows(2) {
            prop_assert!(pair[0].target.field() < pair[1].target.field());
        }
        for found in &found {
            prop_assert!((1..=lines).contains(&found.line));
            // Over a line's end it goes on without what stands before the rest.
            let mut signs = text.chars();
            let in_order = found.value.expose().chars().all(|sign| signs.any(|other| other == sign));
            prop_assert!(!found.value.is_empty() && in_order);
        }
    }
}

/// Each value with the block's word for its instance.
fn of_instances(text: &str) -> Vec<String> {
    let word = |found: &Found| found.instance.as_ref().map_or("-".to_owned(), |(_, word)| word.clone());
    read(text).found.iter().flatten().map(|found| format!("{} {}", word(found), found.value.expose())).collect()
}

#[test]
fn a_value_belongs_to_the_instance_it_stands_under_or_that_its_label_names() {
    let headings = "Staging environment:\nClient ID: One1\n\n## Production\nClient ID: Two2\n";
    assert_eq!(of_instances(headings), ["Staging One1", "Production Two2"]);
    let labels = "Prod client ID: Two2\nClient ID (stage) = One1\n";
    assert_eq!(of_instances(labels), ["Prod Two2", "stage One1"]);
    let korean = "운영\n클라이언트 식별자: Two2\n스테이지\n클라이언트 식별자: One1\n";
    assert_eq!(of_instances(korean), ["운영 Two2", "스테이지 One1"]);
    let prose = "Here are the values for your production instance.\nPlease test them.\nClient ID: Two2\n";
    assert_eq!(of_instances(prose), ["production Two2"]);
    let both = "Values for stage and production follow.\nClient ID: Two2\n";
    assert_eq!(of_instances(both), ["- Two2"], "which of both it does not say");
}

#[test]
fn blanks_at_the_end_of_a_value_are_told() {
    let padded = |text: &str| read(text).found[0][0].padded;
    assert!(padded("Tenant: acme  \r\n") && padded("Tenant: acme \u{a0}\n") && padded("Mask: \"Campaign - (.*) \"\n"));
    assert!(!padded("Tenant: acme\r\n") && !padded("Tenant: acme\n") && !padded("Mask: \"Campaign - (.*)\"\n"));
}

#[test]
fn columns_of_blanks_without_a_colon_are_labels_and_values() {
    let mail = format!(
        "Prod\n  client_id      AcmeProd\n  client_secret  {SECRET}\n  redirect       https://prod.acme.example\n\n\
         Stage\n  client_id      AcmeStage\n  redirect       https://stage.acme.example\n\n\
         Both: {ORGANIZATION}, tenant: acme\n"
    );
    assert_eq!(
        of_instances(&mail),
        [
            "Prod AcmeProd".to_owned(),
            "Stage AcmeStage".to_owned(),
            format!("Prod {SECRET}"),
            "Prod https://prod.acme.example".to_owned(),
            "Stage https://stage.acme.example".to_owned(),
            format!("- {ORGANIZATION}"),
            "- acme".to_owned(),
        ]
    );
    let shared = "Productie\nClient-ID   Een1\n\nBeide:\nTenant   globex\n";
    assert_eq!(of_instances(shared), ["Productie Een1", "- globex"]);
}

#[test]
fn several_labels_on_one_line_each_have_their_value() {
    let json = format!(
        r#"{{"client_id":"Campaign1","client_secret":"{SECRET}","org_id":"{ORGANIZATION}","redirect_uri":"https://campaign.acme.example","tenant":"acme"}}"#
    );
    let list = format!(
        "Client ID: Campaign1, client secret: {SECRET}; org ID: {ORGANIZATION}, callback URL: https://campaign.acme.example, tenant: acme"
    );
    let korean = format!(
        "클라이언트 식별자: Campaign1, 클라이언트 시크릿: {SECRET}, IMS 조직 ID: {ORGANIZATION}, 콜백 서버: https://campaign.acme.example, 테넌트: acme"
    );
    for text in [json, list, korean] {
        assert_eq!(
            found(&text),
            [
                "ims_client_id: Campaign1".to_owned(),
                format!("ims_client_secret: {SECRET}"),
                "callback_server: https://campaign.acme.example".to_owned(),
                format!("ims_organization_id: {ORGANIZATION}"),
                "tenant: acme".to_owned(),
            ],
            "{text}"
        );
    }
}

#[test]
fn a_sentence_tells_its_quotation_and_its_aside() {
    let told = "> The association mask is \"Campaign - acme - (.*)\".\n> It is for your instance (tenant acme).\n";
    assert_eq!(found(told), ["association_mask: Campaign - acme - (.*)", "tenant: acme"]);
    let german = "Die Maske lautet „Campaign - globex - (.*)“, die Client ID ist Campaign2.\n";
    assert_eq!(found(german), ["ims_client_id: Campaign2", "association_mask: Campaign - globex - (.*)"]);
    assert_eq!(
        found("The association mask is «Campaign - globex - (.*)».\n"),
        ["association_mask: Campaign - globex - (.*)"]
    );
    assert_eq!(found("We are the (tenant of the) house (see the tenant page)\n"), [""; 0]);
}

#[test]
fn what_a_value_lacks_is_left_to_its_field() {
    let text = "Organization ID: 0A1B2C3D4E5F60718293A4B5\nCallback URL: campaign.acme.example:8080/nl/jsp/logon.jsp\n";
    let wanted = [
        "callback_server: campaign.acme.example:8080/nl/jsp/logon.jsp",
        "ims_organization_id: 0A1B2C3D4E5F60718293A4B5",
    ];
    assert_eq!(found(text), wanted);
}

#[test]
fn several_addresses_after_one_label_are_a_choice() {
    let text = "Redirect URL(s): https://campaign.acme.example, https://stage.acme.example\n";
    assert_eq!(of_instances(text), ["- https://campaign.acme.example", "- https://stage.acme.example"]);
}

#[test]
fn a_link_of_a_mail_filter_is_what_it_leads_to_and_one_that_hides_it_is_no_value() {
    let safe = "Callback: https://eur03.safelinks.protection.outlook.com/?url=https%3A%2F%2Fcampaign.acme.example%2F&data=05%7C01\n";
    assert_eq!(found(safe), ["callback_server: https://campaign.acme.example/"]);
    let hidden = read("Callback: https://protect-eu.mimecast.com/s/AbCdEf123\n");
    assert_eq!((hidden.found.len(), hidden.announced), (0, vec![Target::Field(Field::CallbackServer)]));
}
