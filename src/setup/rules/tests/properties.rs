//! What holds for every answer.

use proptest::prelude::*;

use super::*;

/// Fields whose text a person types.
fn typed_field() -> impl Strategy<Value = Field> {
    let fields: Vec<Field> = FIELDS.iter().filter(|row| row.field.is_text()).map(|row| row.field).collect();
    prop::sample::select(fields)
}

/// Good values with bad things done to them, and anything else.
fn typed_text() -> impl Strategy<Value = String> {
    let good = FIELDS.iter().map(|row| row.default.to_owned()).chain(
        [
            "https://campaign.acme.example",
            "0A1B2C3D4E5F60718293A4B5@AdobeOrg",
            "Campaign1",
            "7.4.4 build 9400@1a2b3c",
            "acme",
            "$IMS_SECRET",
            SECRET,
        ]
        .map(str::to_owned),
    );
    let bad = [
        "",
        " ",
        "\u{a0}",
        "\u{200b}",
        "\t",
        "\n",
        "\"",
        "“",
        "”",
        "<",
        ">",
        "http://",
        "https://",
        "/",
        "//",
        ":",
        ":443",
        ":80",
        "@",
        "@adobeorg",
        ",",
        ";",
        ",,",
        "–",
        "：",
        "é",
        "{",
        "}",
        "$",
        "client id: ",
        "secret=",
        "clientid:",
        ".",
        "x",
        "build ",
        "openid",
        "OPENID",
        "?",
        "[",
        "]",
        "\\",
    ];
    let edited = (
        prop::sample::select(good.collect::<Vec<_>>()),
        prop::collection::vec((prop::sample::select(bad.to_vec()), any::<prop::sample::Index>()), 0..4),
    )
        .prop_map(|(good, edits)| {
            let mut characters: Vec<String> = good.chars().map(String::from).collect();
            for (bad, at) in edits {
                // Ends are where most accidents happen.
                let at = at.index(characters.len() + 5).saturating_sub(2).min(characters.len());
                characters.insert(at, bad.to_owned());
            }
            characters.concat()
        });
    prop_oneof![4 => edited, 1 => any::<String>()]
}

#[test]
fn a_variable_is_mended_however_often_it_is_decorated() {
    for (typed, mended) in
        [("$SECRET", Some("SECRET")), ("$${SECRET}", Some("SECRET")), ("{{SECRET}}", Some("SECRET")), ("$$", None)]
    {
        let found = field(Field::ImsClientSecret, &filled(Field::ImsClientSecret, typed, Keeping::Environment));
        let repair = mended.map(|text| Repair::Replace(text.to_owned()));
        assert_eq!(found.first().and_then(|finding| finding.repair.clone()), repair, "{typed}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1500))]

    #[test]
    fn a_repair_removes_its_finding(of in typed_field(), text in typed_text(), variable: bool) {
        let keeping = if variable { Keeping::Environment } else { Keeping::File };
        let answers = filled(of, &text, keeping);
        for finding in field(of, &answers) {
            let mut mended = answers.clone();
            match &finding.repair {
                None | Some(Repair::KeepSecret) => continue,
                Some(Repair::Replace(text)) => mended = filled(of, text, keeping),
                Some(Repair::ConfirmCompared) => mended.scope_compared = true,
                Some(Repair::MoveToSecret) => {
                    mended.keeping = Keeping::File;
                    mended.set_text(of, "");
                    mended.secret = Secret::new(secret_in(&text).to_owned());
                }
            }
            let left = field(of, &mended);
            prop_assert!(
                left.iter().all(|left| left.code.id() != finding.code.id()),
                "{} in {text:?} leaves {left:?}", finding.code.id()
            );
        }
    }

    #[test]
    fn a_place_lies_within_the_value(of in typed_field(), text in typed_text()) {
        for finding in field(of, &filled(of, &text, Keeping::File)) {
            if let Some(at) = finding.at {
                prop_assert!(at.start <= at.end && at.end <= text.chars().count(), "{:?} {at:?}", finding.code);
            }
        }
    }
}
