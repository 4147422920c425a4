//! The list of what a pasted block holds: nothing is replaced unseen, left out in silence, or chosen for the person.

use crate::support::stage::Stage;
use ims_setup::setup::field::Field;
use ims_setup::wizard::msg::Msg;
use ims_setup::wizard::open::Open;
use ims_setup::wizard::plan::{Step, Stop};

/// A mail about two instances, with a label that has no value.
const TWO: &str = "Stage:\nClient ID: CampaignStage\nClient secret: p8e-7hG9kk20LMNOPQRS9f2c\nCallback: https://stage.acme.example\n\
                   Production:\nClient ID: CampaignProd\nClient secret: p8e-8hG9kk20LMNOPQRS0000\n\
                   Callback: https://campaign.acme.example\n\nOrganization ID: 0A1B2C3D4E5F60718293A4B5@AdobeOrg\nTenant:\n";

fn line_with(stage: &Stage, text: &str) -> String {
    let screen = stage.screen();
    screen.lines().find(|line| line.contains(text)).unwrap_or_else(|| panic!("{text}\n{screen}")).to_owned()
}

#[test]
fn two_instances_in_one_mail_are_a_choice_and_their_values_stay_together() {
    let mut stage = Stage::new();
    stage.paste(TWO);
    stage.keys("<right>");
    assert!(line_with(&stage, "IMS client identifier").contains("[x] IMS client identifier < CampaignStage >"));
    assert!(stage.screen().contains("< https://stage.acme.example"), "{}", stage.screen());
    stage.keys("<right><enter>");
    let answers = &stage.wizard.answers;
    assert_eq!(answers.text(Field::ImsClientId), "CampaignProd");
    assert_eq!(answers.text(Field::CallbackServer), "https://campaign.acme.example");
    assert_eq!(answers.secret.expose(), "p8e-8hG9kk20LMNOPQRS0000");
}

#[test]
fn of_two_values_none_is_taken_unasked() {
    let mut stage = Stage::new();
    stage.paste(TWO).keys("<enter>");
    let answers = &stage.wizard.answers;
    assert_eq!((answers.text(Field::ImsClientId), answers.secret.expose()), ("", ""));
    assert_eq!(answers.text(Field::ImsOrganizationId), "0A1B2C3D4E5F60718293A4B5@AdobeOrg");
}

#[test]
fn what_is_announced_without_a_value_is_said() {
    let mut stage = Stage::new();
    stage.paste(TWO);
    assert!(stage.screen().contains("Named, but no value that fits: Tenant"), "{}", stage.screen());
}

#[test]
fn what_is_replaced_is_shown_beside_the_new_value_and_its_mark() {
    let mut stage = Stage::new();
    stage.keys("<a-4>Old1").paste("Client ID: Campaign1\nOrganization ID: 0A1B\n");
    assert!(line_with(&stage, "IMS client identifier").contains("\u{2713} [x] IMS client identifier Campaign1"));
    assert!(stage.screen().contains("replaces Old1"), "{}", stage.screen());
    stage.keys("<esc>");
    assert_eq!(stage.wizard.answers.text(Field::ImsClientId), "Old1");
}

#[test]
fn space_leaves_the_chosen_row_out() {
    let mut stage = Stage::new();
    stage.paste("Client ID: Campaign1\nTenant: acme\n");
    assert!(line_with(&stage, "Space untick").contains("Enter fill in"), "it says what it does now");
    stage.keys(" ");
    assert!(line_with(&stage, "IMS client identifier").contains("[ ] IMS client identifier Campaign1"));
    assert!(line_with(&stage, "Space tick").contains("Enter fill in"));
    stage.keys("<enter>");
    assert_eq!(stage.wizard.answers.text(Field::ImsClientId), "", "left out");
    assert_eq!(stage.wizard.answers.text(Field::Tenant), "acme");
    assert!(stage.wizard.open.iter().all(|open| !matches!(open, Open::Pasted { .. })));
}

/// The client identifier that is chosen, and what stands under it.
fn chosen(stage: &Stage) -> [String; 2] {
    let screen = stage.screen();
    let mut rows = screen.lines().skip_while(|line| !line.contains("IMS client identifier"));
    let row = rows.next().unwrap_or_default();
    let at = row.find("< ").unwrap_or_default();
    [row[at..].trim().to_owned(), rows.next().unwrap_or_default()[21..].trim().to_owned()]
}

#[test]
fn which_value_is_for_which_instance_is_said_in_the_words_of_the_mail() {
    let mut stage = Stage::new();
    stage.paste(TWO);
    assert!(stage.screen().contains("Stage · Production: Right"), "{}", stage.screen());
    assert!(stage.help().contains("Right and Left choose") && !stage.help().contains("leaves"), "{}", stage.help());
    assert!(!stage.screen().contains("Space tick"), "nothing is ticked for the person\n{}", stage.screen());
    stage.keys("<right>");
    assert_eq!(chosen(&stage), ["< CampaignStage >", "Stage"], "{}", stage.screen());
    stage.keys("<right>");
    assert_eq!(chosen(&stage), ["< CampaignProd >", "Production"], "{}", stage.screen());
    stage.keys(" ");
    assert!(stage.help().contains("Right and Left choose"), "{}", stage.help());
}

#[test]
fn values_of_one_instance_are_chosen_together_whatever_their_order() {
    let mut stage = Stage::new();
    stage.paste(
        "Production client ID: CampaignProd\nStage client ID: CampaignStage\n\
         Callback (stage): https://stage.acme.example\nCallback (production): https://campaign.acme.example\n",
    );
    stage.keys("<right>");
    assert_eq!(chosen(&stage), ["< CampaignProd >", "Production"], "{}", stage.screen());
    stage.keys("<enter>");
    assert_eq!(stage.wizard.answers.text(Field::CallbackServer), "https://campaign.acme.example");
}

#[test]
fn what_is_certain_is_mended_in_the_list_and_said() {
    let mut stage = Stage::new();
    stage.paste(
        "Callback: http://campaign.acme.example/\nTenant: acme\nAssociation mask: Campaign - tenant_id - (.*)  \n",
    );
    assert!(line_with(&stage, "Callback server").contains("\u{2713} [x] Callback server"), "{}", stage.screen());
    let screen = stage.screen();
    assert!(screen.contains("mended from") && screen.contains("http://campaign.acme.example/"), "{screen}");
    assert!(screen.contains("Campaign - acme - (.*)"), "with the tenant of the same mail\n{screen}");
    assert!(screen.contains("Blanks at the end taken off: Association mask"), "{screen}");
    stage.keys("<enter>");
    let answers = &stage.wizard.answers;
    assert_eq!(answers.text(Field::CallbackServer), "https://campaign.acme.example");
    assert_eq!(answers.text(Field::AssociationMask), "Campaign - acme - (.*)");
}

#[test]
fn nothing_is_left_out_in_silence() {
    let mut stage = Stage::new();
    stage.paste(TWO).keys("<enter>");
    let help = stage.help().replace("\n ", " ");
    assert!(help.contains("3 fields stay as they were"), "{help}");
    let mut stage = Stage::new();
    stage.paste("Tenant: acme\nProduct context: dma_campaign_classic\n").keys(" <down> <enter>");
    assert!(stage.help().contains("Nothing is ticked"), "{}", stage.help());
    assert!(stage.wizard.open.iter().any(|open| matches!(open, Open::Pasted { .. })), "it stays open");
}

#[test]
fn a_mails_source_and_a_pages_are_read_as_their_reader_sees_them() {
    let quoted = "Subject: =?UTF-8?Q?IMS_provisioning?=\nContent-Transfer-Encoding: quoted-printable\n\n\
                  IMS client ID =3D Campaign1\nIMS client secret =3D p8e-7hG9kk20LMNO=\nPQRS9f2c\n\
                  Callback server =3D https://campaign.acme.=\nexample\nAssociation mask: Campaign =2D acme - (.*)\n";
    let page = "<table><tr><td>Client ID</td><td>Campaign1</td></tr><tr><td>Client secret</td>\n<td>p8e-7hG9kk20LMNOPQRS9f2c</td></tr>\
                <tr><td>Callback</td><td><a href=\"https://campaign.acme.example\">https://campaign.acme.example</a></td></tr>\
                <tr><td>Mask</td><td>Campaign&nbsp;-&nbsp;acme&nbsp;-&nbsp;(.*)</td></tr></table>\n";
    for text in [quoted, page] {
        let mut stage = Stage::new();
        stage.paste(text).keys("<enter>");
        let answers = &stage.wizard.answers;
        assert_eq!(answers.text(Field::ImsClientId), "Campaign1", "{text}");
        assert_eq!(answers.secret.expose(), "p8e-7hG9kk20LMNOPQRS9f2c");
        assert_eq!(answers.text(Field::CallbackServer), "https://campaign.acme.example");
        assert_eq!(answers.text(Field::AssociationMask), "Campaign - acme - (.*)");
    }
}

#[test]
fn a_secret_that_goes_on_in_the_next_line_perhaps_is_a_choice() {
    for quote in ["", "> > "] {
        let mut stage = Stage::new();
        stage.paste(&format!("{quote}Client secret: p8e-7hG9kk20LMNO\n{quote}PQRS9f2c\n{quote}Tenant: acme\n"));
        assert!(stage.screen().contains("next line"), "{}", stage.screen());
        stage.keys("<right><enter>");
        assert_eq!(stage.wizard.answers.secret.expose(), "p8e-7hG9kk20LMNOPQRS9f2c");
    }
    let mut stage = Stage::new();
    stage.paste("Client secret: p8e-7hG9kk20LMNO\nRegards\nTenant: acme\n").keys("<enter>");
    assert_eq!(stage.wizard.answers.secret.expose(), "p8e-7hG9kk20LMNO", "a word of a language is no end");
}

#[test]
fn the_client_of_a_technical_account_is_told_and_not_ticked() {
    let mut stage = Stage::new();
    stage.paste(
        "{\n \"CLIENT_ID\": \"0a1b2c3d4e5f60718293a4b5c6d7e8f9\",\n \"CLIENT_SECRETS\": [ \"p8e-AbCdEfGhIjKlMnOpQrStUvWxYz012345\" ],\n \
         \"ORG_ID\": \"0A1B2C3D4E5F60718293A4B5@AdobeOrg\",\n \"TECHNICAL_ACCOUNT_ID\": \"FFFF2C3D4E5F60718293A4B5@techacct.adobe.com\"\n}\n",
    );
    assert!(stage.screen().contains("technical account"), "{}", stage.screen());
    stage.keys("<enter>");
    let answers = &stage.wizard.answers;
    assert_eq!((answers.text(Field::ImsClientId), answers.secret.expose()), ("", ""));
    assert_eq!(answers.text(Field::ImsOrganizationId), "0A1B2C3D4E5F60718293A4B5@AdobeOrg");
}

#[test]
fn a_sentence_is_read_and_a_host_alone_is_an_address() {
    let mut stage = Stage::new();
    stage
        .paste("The client ID is Campaign1 and the tenant is acme.\nCallback: campaign.acme.example\n")
        .keys("<enter>");
    let answers = &stage.wizard.answers;
    assert_eq!((answers.text(Field::ImsClientId), answers.text(Field::Tenant)), ("Campaign1", "acme"));
    assert_eq!(answers.text(Field::CallbackServer), "https://campaign.acme.example");
}

#[test]
fn what_stays_wrong_in_the_list_says_why_and_a_list_that_is_left_says_so() {
    let mut stage = Stage::new();
    stage.paste("Client ID: Campaign1\nTenant: acme!x\n");
    assert!(line_with(&stage, "Tenant").contains("\u{2717} [x]"), "{}", stage.screen());
    stage.keys("<c-s>");
    assert!(stage.wizard.answers.text(Field::ImsClientId).is_empty());
    assert!(stage.help().contains("recognized values were not filled in"), "{}", stage.help());
}

#[test]
fn one_line_is_read_for_what_it_holds_where_no_text_is_typed() {
    let json = r#"{"client_id":"Campaign1","org_id":"0A1B2C3D4E5F60718293A4B5@AdobeOrg","tenant":"acme"}"#;
    for (text, count) in [(format!("{json}\n"), 3), ("0A1B2C3D4E5F60718293A4B5@AdobeOrg".to_owned(), 1)] {
        let mut stage = Stage::new();
        stage.keys("<a-1>").paste(&text).keys("<enter>");
        assert_eq!(stage.wizard.answers.text(Field::ImsOrganizationId), "0A1B2C3D4E5F60718293A4B5@AdobeOrg", "{count}");
    }
}

#[test]
fn what_is_pasted_over_help_closes_it_and_over_a_question_is_said_to_have_no_place() {
    let mut stage = Stage::new();
    stage.keys("<a-1><c-g>").paste(TWO);
    assert!(stage.screen().contains("IMS client identifier"), "{}", stage.screen());
    stage.paste(TWO);
    assert!(stage.help().contains("close this with Esc first"), "{}", stage.help());
}

#[test]
fn a_name_pasted_into_a_mask_that_matches_it_becomes_a_name() {
    let mut stage = Stage::new();
    stage.keys("<a-6>").paste("Campaign - acme - (.*)").paste("Campaign - acme - admin\n");
    assert_eq!(stage.wizard.answers.text(Field::AssociationMask), "Campaign - acme - (.*)");
    assert!(stage.screen().contains("1 match"), "{}", stage.screen());
    stage.keys("<c-_>");
    assert_eq!(stage.wizard.answers.text(Field::AssociationMask), "Campaign - acme - (.*)");
    let mut stage = Stage::new();
    stage.keys("<a-6>").paste("Campaign - acme - (.*)").paste(" users");
    assert_eq!(stage.wizard.answers.text(Field::AssociationMask), "Campaign - acme - (.*) users");
}

#[test]
fn a_mask_pasted_with_its_names_is_offered_and_the_names_are_kept() {
    let mut stage = Stage::new();
    stage.keys("<a-6>").paste("연결 마스크: Campaign - acme - (.*)\nCampaign - acme - admin\nCampaign - acme - ops\n");
    assert!(stage.screen().contains("One value recognized"), "{}", stage.screen());
    stage.keys("<enter><a-6>");
    assert_eq!(stage.wizard.answers.text(Field::AssociationMask), "Campaign - acme - (.*)");
    assert!(stage.screen().contains("2 match"), "{}", stage.screen());
}

#[test]
fn a_page_has_no_blanks_at_the_ends_of_its_values() {
    let mut stage = Stage::new();
    stage.paste(
        "<table><tr><td>Client ID</td> <td>Campaign1 </td></tr>\n<tr><td>Tenant</td><td> acme</td></tr></table>",
    );
    assert!(stage.screen().contains("2 values recognized"), "{}", stage.screen());
    assert!(!stage.screen().contains("Blanks at the end"), "{}", stage.screen());
}

#[test]
fn what_a_coloured_terminal_leaves_around_a_value_is_taken_out_whole() {
    for text in ["Camp\u{1b}[31maign1\u{7}", "\u{1b}[1;32mCampaign1\u{1b}[0m", "\u{1b}]0;title\u{7}Campaign1"] {
        let mut stage = Stage::new();
        stage.feed(Msg::Go(Step::Account, Stop::Field(Field::ImsClientId)));
        stage.paste(text);
        assert_eq!(stage.wizard.answers.text(Field::ImsClientId), "Campaign1", "{}", stage.screen());
        assert!(stage.help().contains("left out"), "{}", stage.help());
    }
}

#[test]
fn values_of_one_list_are_judged_by_each_other() {
    let mut stage = Stage::new();
    stage.feed(Msg::Go(Step::Account, Stop::Field(Field::Tenant)));
    stage.keys("beta");
    stage.paste("Tenant: acme\nClient ID: Campaign1\nAssociation mask: Campaign - acme - (.*)\n");
    assert!(!stage.screen().contains("The tenant is not in the mask"), "{}", stage.screen());
    // Left out, the tenant is the old one.
    stage.keys("<home>");
    while !stage.screen().contains("\u{25b8}\u{2713} [x] Tenant") {
        stage.keys("<down>");
    }
    stage.keys("<space>");
    assert!(stage.screen().contains("The tenant is not in the mask"), "{}", stage.screen());
}
