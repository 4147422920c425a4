//! The file that is written.

use super::*;

#[test]
fn a_configuration_looks_as_the_contract_shows_it() {
    let expected = r#"# Adobe IMS set-up of the Campaign instance "prod", written by ims-setup 0.1.0 on 2026-11-21 (UTC).
version: 1
instance: prod
prerequisites:
  organization: confirmed          # confirmed | open
  users: confirmed
  groups: confirmed
  console:
    status: passed                 # passed | warned | failed | open
    evidence: entered              # measured | entered | confirmed | none
    console_build: 9400
    server_build: 9400
  package:
    status: passed
    evidence: confirmed
external_account:
  label: MAC
  internal_name: Adobe_Experience_Cloud
  type: Adobe Experience Cloud
  enabled: true
  ims_server: https://ims-na1.adobelogin.com
  ims_scope: openid,avatar         # comma-separated, as the console's field takes it
  ims_client_id: Campaign1
  ims_client_secret: {file: prod.ims.secret}     # or {env: NAME}, or the secret itself as a string
  callback_server: https://campaign.acme.example
  ims_organization_id: 0A1B2C3D4E5F60718293A4B5@AdobeOrg
  association_mask: Campaign - acme - (.*)
  product_context: dma_campaign_classic          # optional; left out when empty
  experience_cloud_server: https://marketing.adobe.com
  tenant: acme
"#;
    assert_eq!(written(&answers()), expected);
}

#[test]
fn an_empty_product_context_is_left_out_and_so_are_builds() {
    let mut answers = answers();
    for field in [Field::ProductContext, Field::ConsoleBuild] {
        answers.set_text(field, "");
    }
    let text = written(&answers);
    assert!(!text.contains("product_context") && !text.contains("console_build") && text.contains("server_build"));
}

#[test]
fn the_secret_is_written_in_one_of_its_three_forms() {
    let mut answers = answers();
    let line = |answers: &Answers| {
        let text = written(answers);
        let line = text.lines().find(|line| line.contains("ims_client_secret")).expect("is there").to_owned();
        line.split("  #").next().expect("before the comment").trim().to_owned()
    };
    answers.secret = Secret::new("12:30:45".to_owned());
    assert_eq!(line(&answers), "ims_client_secret: {file: prod.ims.secret}");
    answers.secret_file = Some("my, secret".to_owned());
    assert_eq!(line(&answers), "ims_client_secret: {file: 'my, secret'}");
    answers.keeping = Keeping::Environment;
    answers.secret_variable = "IMS_SECRET".to_owned();
    assert_eq!(line(&answers), "ims_client_secret: {env: IMS_SECRET}");
    answers.keeping = Keeping::Inline;
    assert_eq!(line(&answers), "ims_client_secret: '12:30:45'");
    let shown = write_configuration(&masked(&configuration(&answers)), DATE, VERSION);
    assert!(shown.contains("ims_client_secret: '••••••••'") && !shown.contains("12:30:45"));
    let back = read_configuration(written(&answers).as_bytes()).expect("reads").into_answers();
    assert_eq!((back.keeping, &back.secret), (Keeping::Inline, &answers.secret));
    // Beside it stand the forms that it does not have.
    for (keeping, beside) in [
        (Keeping::File, "# or {env: NAME}, or the secret itself as a string"),
        (Keeping::Environment, "# or {file: NAME}, or the secret itself as a string"),
        (Keeping::Inline, "# or {file: NAME}, or {env: NAME}"),
    ] {
        answers.keeping = keeping;
        let text = written(&answers);
        assert!(text.lines().any(|line| line.contains("ims_client_secret") && line.ends_with(beside)), "{text}");
        // Where the way to keep it changes, that line is nobody's comment.
        answers.keeping = Keeping::Inline;
        let text = written(&answers).replace("ims_client_id: ", "ims_client_id: &a ");
        answers.keeping = keeping;
        let rewriting = rewrite_configuration(&text, &configuration(&answers), DATE, VERSION);
        assert_eq!(rewriting.lost, Vec::<String>::new());
    }
}

#[test]
fn keys_of_ones_own_are_written_again_as_they_were() {
    let text = "version: 1\ninstance: prod\nx-top: {a: no, 'b': \"no\", c: [1, two, {d: ~}]}\nprerequisites:\n  console:\n    \
                x-by: !mine ann\nexternal_account:\n  x-empty:\n  x-long: |\n    one\n    two\n  tenant: acme\n";
    let first = read_configuration(text.as_bytes()).expect("reads");
    let answers = first.clone().into_answers();
    let again = Configuration::from_answers(&answers, &first.configuration.records, "f");
    let out = write_configuration(&again, DATE, VERSION);
    assert!(out.contains("  a: no\n  b: 'no'\n"), "{out}");
    assert!(out.contains("    x-by: !mine ann\n"), "{out}");
    assert!(out.contains("  x-empty: null\n  x-long: \"one\\ntwo\\n\"\n"), "{out}");
    let second = read_configuration(out.as_bytes()).expect("reads").configuration;
    assert_eq!(write_configuration(&second, DATE, VERSION), out);
    assert_eq!(second.extras.len(), first.configuration.extras.len());
}

#[test]
fn only_values_make_a_difference() {
    let a = read_configuration(b"x-b: 2\nx-a: 1\nversion: 1 # one\ninstance: prod\n").expect("reads").configuration;
    let b = read_configuration(b"instance: 'prod'\nx-a: 1\nx-b: 2\n").expect("reads").configuration;
    assert!(same_values(&a, &b));
    let mut c = b.clone();
    c.set_text(Field::Tenant, "acme");
    assert!(!same_values(&b, &c));
    let lines = difference("a\nb\n", "a\nc\n");
    let expected = [(Change::Same, "a"), (Change::Removed, "b"), (Change::Added, "c")];
    assert_eq!(lines, expected.map(|(change, line)| (change, line.to_owned())));
}

#[test]
fn the_secret_file_is_named_after_the_output() {
    for (output, expected) in [
        ("/etc/x/prod.ims.yaml", "prod.ims.secret"),
        ("prod.yml", "prod.secret"),
        ("prod", "prod.secret"),
        ("prod.txt", "prod.txt.secret"),
    ] {
        assert_eq!(secret_file_name(std::path::Path::new(output)), expected);
    }
}
