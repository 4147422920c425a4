//! The labels that mails, portals and tables write before a value, in the languages of Campaign's administrators.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::{Target, instances};
use crate::setup::field::Field;

const fn field(field: Field) -> Target {
    Target::Field(field)
}

/// What is written before the value of one target.
pub(super) struct Labels {
    target: Target,
    /// The labels of the form, and of the wizard's own pages and sheet, in each of its languages.
    of_form: &'static [&'static str],
    /// What mails and portals write besides.
    of_mails: &'static [&'static str],
}

/// Labels in small letters, `_` and `-` as blanks. Only what can mean nothing else: a plain "server" is not here.
#[rustfmt::skip]
pub(super) const LABELS: &[Labels] = &[
    Labels { target: Target::Secret, of_form: &[
        "ims client secret", "ims client geheimnis", "secreto de cliente ims", "secreto de cliente", "ims clientgeheim",
        "ims klienthemlighet", "ims 클라이언트 시크릿", "ims 用戶端密鑰",
    ], of_mails: &[
        "client secret", "clientsecret", "secret", "secret key", "api secret", "client secret key",
        "secreto del cliente", "secreto", "clave secreta",
        "클라이언트 시크릿", "클라이언트 암호", "클라이언트 비밀", "시크릿",
        "clientgeheim", "geheim", "clientsecret (geheim)",
        "klienthemlighet", "hemlighet", "klienthemligheten",
        "用戶端密鑰", "用戶端密碼", "客戶端密鑰", "密鑰",
        "secret client", "secret du client", "client geheimnis", "clientgeheimnis", "geheimnis", "segreto client",
        "segredo do cliente",
    ] },
    Labels { target: field(Field::ImsClientId), of_form: &[
        "ims client identifier", "ims client id", "id de cliente ims", "klientidentifierare", "ims 클라이언트 식별자",
        "ims 用戶端識別碼",
    ], of_mails: &[
        "client id", "clientid", "client identifier", "api key", "apikey", "api key (client id)",
        "identificador de cliente", "identificador del cliente", "id de cliente", "id del cliente", "clave de api", "clave api",
        "클라이언트 식별자", "클라이언트 id", "api 키",
        "client id (api key)", "clientidentificatie", "api sleutel",
        "klient id", "api nyckel",
        "用戶端識別碼", "用戶端 id", "api 金鑰",
        "identifiant client", "client kennung", "api schlüssel", "id cliente",
    ] },
    Labels { target: field(Field::ImsOrganizationId), of_form: &[
        "ims organization id", "ims organisations id", "id de organización ims", "id de organización", "ims organisatie id",
        "ims 조직 id", "ims 組織 id",
    ], of_mails: &[
        "organization id", "organisation id", "org id", "orgid", "organization", "organisation", "ims org", "ims organization",
        "id de la organización ims", "id de la organización",
        "조직 id", "organisatie id", "organisations id", "組織 id",
        "identifiant de lorganisation", "organisations id (ims)", "ims organisation",
    ] },
    Labels { target: field(Field::CallbackServer), of_form: &[
        "callback server", "servidor de devolución de llamada", "devolución de llamada", "콜백 서버", "callbackserver",
        "återanropsserver", "回呼伺服器",
    ], of_mails: &[
        "callback", "callback url", "callback uri", "redirect url", "redirect uri", "redirect",
        "access url", "instance url",
        "url de devolución de llamada", "url de redirección",
        "콜백 url", "리디렉션 url",
        "omleidings url", "callback adres",
        "återanrops url", "omdirigerings url",
        "回呼 url", "重新導向 url",
        "callback adresse", "rückruf url", "umleitungs url", "weiterleitungs url",
    ] },
    Labels { target: field(Field::ImsServer), of_form: &["ims server", "servidor ims", "ims 서버", "ims 伺服器"], of_mails: &[
        "ims host", "ims url", "ims endpoint",
    ] },
    Labels { target: field(Field::ImsScope), of_form: &[
        "ims scope", "ámbito ims", "ims 범위", "ims bereik", "ims bereich", "ims omfång", "ims 範圍",
    ], of_mails: &["scope", "scopes", "ámbito", "ámbitos", "범위", "bereik", "bereich", "bereiche", "omfång", "範圍"] },
    Labels { target: field(Field::AssociationMask), of_form: &[
        "association mask", "máscara de asociación", "연결 마스크", "associatiemasker", "associationsmask", "zuordnungsmaske",
        "關聯遮罩",
    ], of_mails: &["mask", "máscara", "masker", "maske", "assoziationsmaske", "遮罩"] },
    Labels { target: field(Field::Tenant), of_form: &["tenant", "inquilino", "테넌트", "mandant", "租用戶"], of_mails: &[
        "tenant id", "tenant name", "nombre del inquilino", "id de inquilino",
        "테넌트 이름", "테넌트 id", "tenantnaam", "naam tenant", "tenantnamn", "租用戶名稱", "mandantenname", "name des mandanten",
    ] },
    Labels { target: field(Field::ProductContext), of_form: &[
        "product context", "productcontext", "contexto de producto", "제품 컨텍스트", "produktkontext", "產品情境",
    ], of_mails: &["產品內容"] },
    Labels { target: field(Field::ExperienceCloudServer), of_form: &["marketing cloud", "marketing cloud 서버"], of_mails: &[
        "marketing cloud server", "experience cloud server", "adobe marketing cloud server",
    ] },
    Labels { target: field(Field::InternalName), of_form: &[
        "internal name", "nombre interno", "내부 이름", "interne naam", "internt namn", "interner name", "內部名稱",
    ], of_mails: &[] },
    Labels { target: field(Field::ConsoleBuild), of_form: &[
        "client console", "client console build", "client konsole", "build der konsole", "consola de cliente",
        "compilación consola", "clientconsole", "build clientconsole", "klientkonsol", "konsolens build",
        "클라이언트 콘솔", "클라이언트 콘솔 빌드", "用戶端主控台", "用戶端主控台組建版本",
    ], of_mails: &["console build", "build of the console"] },
    Labels { target: field(Field::ServerBuild), of_form: &[
        "application server", "server build", "anwendungsserver", "build des servers", "servidor de aplicaciones",
        "compilación servidor", "applicatieserver", "build server", "applikationsserver", "serverns build",
        "애플리케이션 서버", "서버 빌드", "應用程式伺服器", "伺服器組建版本",
    ], of_mails: &["application server build", "campaign server build", "build of the server"] },
];

/// What each label is of: they are looked for in every text that is typed.
static KNOWN: LazyLock<HashMap<&str, Target>> = LazyLock::new(|| {
    let of =
        |labels: &'static Labels| labels.of_form.iter().chain(labels.of_mails).map(|label| (*label, labels.target));
    LABELS.iter().flat_map(of).collect()
});

/// Words that may stand before or after a label without changing what it means.
const FILLERS: [&str; 41] = [
    "the",
    "your",
    "our",
    "is",
    "a",
    "an",
    "ims",
    "adobe",
    "campaign",
    "new",
    "and",
    "value",
    "id:",
    "su",
    "el",
    "la",
    "es",
    "nuevo",
    "tu",
    "de",
    "uw",
    "het",
    "onze",
    "nieuwe",
    "din",
    "ditt",
    "er",
    "ert",
    "ny",
    "nytt",
    "är",
    "您的",
    "新的",
    "귀사의",
    "새",
    "for",
    "para",
    "voor",
    "för",
    "here",
    "use",
];

/// What the text before a separator is a label of; `None` where it says more than a label.
pub(super) fn target(label: &str) -> Option<Target> {
    // Shorter than any label, or longer than any with its fillers.
    if label.len() < 4 || label.len() > 120 {
        return None;
    }
    let label = plain(label);
    let mut words: Vec<&str> = label.split_whitespace().collect();
    if let Some(target) = known(&words) {
        return Some(target);
    }
    words.retain(|word| !instances::is_word(word));
    known(&words).or_else(|| {
        let first = words.iter().position(|word| !FILLERS.contains(word))?;
        let last = words.iter().rposition(|word| !FILLERS.contains(word))?;
        known(&words[first..=last])
    })
}

/// Whether the form itself, or what is shown of it here, labels a field so.
pub(super) fn is_of_form(label: &str) -> bool {
    let label = plain(label);
    let label = label.split_whitespace().collect::<Vec<&str>>().join(" ");
    LABELS.iter().any(|labels| labels.of_form.contains(&label.as_str()))
}

/// The label in small letters and in blanks, without quotes and marks of stress.
fn plain(label: &str) -> String {
    let label = label.to_lowercase().replace(['_', '-', '\u{a0}', '–'], " ");
    label.replace("(s)", "").replace(['*', '"', '`', '“', '”', '\'', '「', '」', '#'], "")
}

fn known(words: &[&str]) -> Option<Target> {
    let label = words.join(" ");
    let bare = label.strip_prefix("ims ").unwrap_or(&label);
    KNOWN.get(label.as_str()).or_else(|| KNOWN.get(bare)).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_label_is_in_the_form_it_is_compared_in_and_stands_once() {
        let mut seen = std::collections::HashSet::new();
        for labels in LABELS {
            for label in labels.of_form.iter().chain(labels.of_mails) {
                assert_eq!(target(label), Some(labels.target), "{label}");
                assert!(seen.insert(label), "{label} stands there twice");
            }
        }
    }
}
