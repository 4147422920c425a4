//! One word for one thing, in every language; keys by the name that the key line gives them; and after a value that is put
//! in, no Korean particle that depends on how the value sounds.

use ims_setup::setup::schema::schema;
use ims_setup::words::catalogue::{LANGUAGES, Words};
use regex::Regex;

/// What a catalogue says and how it says it everywhere else: language, the stray word, the word that stands.
const STRAY: [(&str, &str, &str); 76] = [
    ("de", "Eingabetaste|Leertaste|Pfeiltaste", "Enter, Space, Right"),
    ("nl", "Spatie |Rechts |Pijl", "Space, Right"),
    ("nl", "‘|’ ", "“ ”"),
    ("nl", r"\{env: NAAM|\{file: NAAM", "NAME, as the help prints it"),
    ("nl", "Teruggenomen", "Ongedaan gemaakt"),
    ("nl", "Bewaard: ", "Opgeslagen"),
    ("nl", "komt erin|komen erin", "komt binnen"),
    ("nl", "Adobe-support", "Adobe Support"),
    ("nl", "Releaseopmerkingen", "Release-opmerkingen"),
    ("sv", "Tabb |Högerpil|Blanksteg", "Tab, Right, Space; mellanslag for the sign"),
    ("sv", "blanksteg", "mellanslag"),
    ("sv", "NAMN\"", "NAME, as the help prints it"),
    ("sv", "[Kk]lient-id|klient-ID", "klientidentifierare"),
    ("sv", "Taget tillbaka", "Ångrat"),
    ("es", "Intro |Derecha|Espacio ", "Enter, Right, Space"),
    ("es", "servicio de asistencia", "soporte"),
    ("es", "Anulado", "Deshecho"),
    ("es", "hoja de entrega", "hoja de traspaso"),
    ("es", "[Nn]otas de versión", "notas de la versión"),
    ("es", "Servidor de devolución$", "Servidor de devolución de llamada"),
    ("ko", "오른쪽 화살표|스페이스바?로", "Right, Space"),
    ("ko", "클라이언트 ID", "클라이언트 식별자"),
    ("ko", "지원팀", "지원 팀"),
    ("ko", "쓰지 (않았|못했)", "기록하지"),
    ("ko", "번째 줄:", "행"),
    ("zh-Hant", "向右鍵|空白鍵|輸入鍵", "Right, Space, Enter"),
    ("zh-Hant", "(^|[^品])設定檔", "產品設定檔: alone it reads as a configuration file"),
    ("zh-Hant", "用戶端 ID", "用戶端識別碼"),
    ("zh-Hant", "Proxy", "代理伺服器"),
    ("zh-Hant", "移交", "交接"),
    ("zh-Hant", "已收回", "已復原"),
    ("zh-Hant", "版本說明", "發行說明"),
    ("zh-Hant", "看起來是", "似乎是"),
    (
        "en",
        "organisation|[Cc]olour|recognis|[Ll]icence|[Pp]ractise",
        "organization, color, recognized, license, practice",
    ),
    // The console's form says so, and its label is quoted.
    ("en", "(^|[^S] )client identifier", "client ID"),
    ("en", r"\b[Ll]og(s|ged)? in\b|Adobe ID login|the login may", "sign in; log on for a session with a password"),
    ("en", r"(^|[^$])\b[Rr]epair", "mend"),
    ("en", "[Tt]o look at|needs? a look|Look at it: |remarkable", "warned, warning"),
    ("en", "(file|bundle) for support|support bundle", "support file"),
    ("en", "[Cc]allback URL", "callback server"),
    ("en", "Adobe's message", "Adobe's mail"),
    ("de", "[Aa]nzusehen|angesehen werden|Bitte ansehen|auffällt", "Warnung"),
    ("de", "Datei für den Support", "Supportdatei"),
    ("de", "Callback-URL", "Callback-Server"),
    ("de", "Nachricht von Adobe", "Mail von Adobe"),
    ("es", "[Pp]or revisar|[Cc]onviene revisar|debe revisarse|Revíselo|llama la atención", "advertencia"),
    ("es", "URL de devolución", "servidor de devolución de llamada"),
    ("es", "mensaje de Adobe", "correo de Adobe"),
    ("ko", "살펴볼 (것|항목)|확인 필요: |눈여겨", "경고"),
    ("ko", "콜백 URL", "콜백 서버"),
    ("ko", "Adobe의 메시지", "Adobe의 메일"),
    ("nl", "na te kijken|Nakijken: |(vraagt|vragen) (iets )?aandacht|opvalt", "waarschuwing"),
    ("nl", "callback-URL", "callbackserver"),
    ("nl", "bericht van Adobe", "mail van Adobe"),
    ("nl", "herstel", "corrigeren"),
    ("sv", "att se över|behöver ses över|Se över: |värt att notera", "varning"),
    ("sv", "fil för supporten", "supportfil"),
    ("sv", "återanrops-URL", "återanropsserver"),
    ("sv", "meddelandet från Adobe", "mejlet från Adobe"),
    ("zh-Hant", "待查看|需要(查看|留意)|請留意|值得注意", "警告"),
    ("zh-Hant", "供支援使用的檔案", "支援檔案"),
    ("zh-Hant", "回呼 URL", "回呼伺服器"),
    ("zh-Hant", "Adobe 的訊息", "Adobe 的郵件"),
    ("zh-Hant", "更正", "修正"),
    ("en", "[“”’]", "straight quotes"),
    ("de", "[Vv]erfehl", "passt nicht"),
    ("nl", "[Hh]et client-id", "de client-id"),
    ("nl", r"(zet|stuurt|selecteer|anders) haar\b", "die"),
    ("nl", "Gestopt|plaatsaanduiding", "Afgebroken; invultekst"),
    ("nl", "Bedoelt u", "Bedoelde u"),
    ("sv", "Stoppat|stoppar", "Avbrutet, avbryter"),
    ("sv", "på värden |s värd ", "värddatorn"),
    ("ko", "알아(본|보|봅)", "인식한"),
    ("zh-Hant", "本機", "這部機器"),
    ("zh-Hant", "預留位置", "預留文字"),
    ("zh-Hant", "(Console|API) ?的?憑證|此憑證", "認證: 憑證 is a certificate"),
];

/// The messages of a catalogue, line by line with the key they belong to; comments are none of them.
fn lines(catalogue: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut key = "";
    catalogue.lines().filter(|line| !line.starts_with('#')).map(move |line| match line.split_once(" =") {
        Some((name, text)) if line.starts_with(|first: char| first.is_ascii_lowercase()) => {
            key = name;
            (key, text.trim())
        }
        _ => (key, line.trim()),
    })
}

#[test]
fn one_word_stands_for_one_thing() {
    let mut wrong = Vec::new();
    for language in LANGUAGES {
        for (_, stray, right) in STRAY.iter().filter(|(tag, ..)| *tag == language.tag) {
            let stray = Regex::new(stray).expect("is one");
            let found = lines(language.catalogue).filter(|(_, text)| stray.is_match(text));
            wrong.extend(found.map(|(key, text)| format!("{} {key}: {text} ({right})", language.tag)));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// What is read beside the catalogues says it as they do: README and the schema.
#[test]
fn what_is_read_beside_them_has_the_same_words() {
    let words = Words::new(LANGUAGES[0]);
    let schema = schema(&|key| words.text(key));
    let mut wrong = Vec::new();
    for (_, stray, right) in STRAY.iter().filter(|(tag, ..)| *tag == "en") {
        let stray = Regex::new(stray).expect("is one");
        for (place, text) in [("README", include_str!("../../README.md")), ("schema", &schema)] {
            let found = text.lines().filter(|line| stray.is_match(line));
            wrong.extend(found.map(|line| format!("{place}: {line} ({right})")));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_key_has_the_name_that_the_key_line_gives_it() {
    let named = Regex::new(r"\b(Enter|Space|Tab|Esc|Right|Left|Up|Down|PgDn|PgUp)\b").expect("is one");
    // Here the word is no key.
    let spared = ["plain-left-empty", "left-alone", "finding-markup-association-mask", "rehearse-why-no-email"];
    let mut wrong = Vec::new();
    for (key, text) in lines(LANGUAGES[0].catalogue).filter(|(key, _)| !spared.contains(key)) {
        for name in named.find_iter(text).map(|found| found.as_str()) {
            for language in &LANGUAGES[1..] {
                let same = lines(language.catalogue).any(|(theirs, text)| theirs == key && text.contains(name));
                if !same {
                    wrong.push(format!("{} {key}: {name}", language.tag));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn no_korean_particle_hangs_on_how_a_value_sounds() {
    let hangs = Regex::new(r#"\}["”]?(은|는|이|가|을|를|와|과|로|으로|라|이라)([ ,.:)”]|$)"#).expect("is one");
    let both = Regex::new(r"\((은|는|이|가|을|를|와|과|으)\)").expect("is one");
    let korean = LANGUAGES.iter().find(|language| language.tag == "ko").expect("is one of them");
    // Yes and no are words of the catalogue itself.
    let told = Regex::new(r"\{ \$(yes|no) \}”라고").expect("is one");
    let wrong: Vec<_> = lines(korean.catalogue)
        .filter(|(_, text)| !told.is_match(text) && (hangs.is_match(text) || both.is_match(text)))
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn what_is_counted_stands_in_the_singular_where_it_is_one() {
    let counted =
        Regex::new(r"\{ \$\w+ \} (characters|fields|files|groups|lines|names|people|places|profiles|values)\b")
            .expect("is one");
    // Never one of them: a list of several, a limit, a host, a secret long enough to show its end.
    let spared = [
        "check-files",
        "check-other-host",
        "notice-names-full",
        "undone-fields",
        "pasted-several",
        "plain-secret-tail",
        "ribbon-each",
    ];
    let wrong: Vec<_> = lines(LANGUAGES[0].catalogue)
        .filter(|(key, text)| !spared.contains(key) && !text.starts_with("*[other]") && counted.is_match(text))
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}
