//! The labels that mails, portals and tables write before a value, in the languages of Campaign's administrators.

use super::{Target, instances};
use crate::setup::field::Field;

const fn field(field: Field) -> Target {
    Target::Field(field)
}

/// Labels in small letters, `_` and `-` as blanks. Only what can mean nothing else: a plain "server" is not here.
#[rustfmt::skip]
pub(super) const LABELS: &[(Target, &[&str])] = &[
    (Target::Secret, &[
        "client secret", "clientsecret", "secret", "secret key", "api secret", "client secret key",
        "secreto de cliente", "secreto del cliente", "secreto", "clave secreta",
        "클라이언트 시크릿", "클라이언트 암호", "클라이언트 비밀", "시크릿",
        "clientgeheim", "geheim", "clientsecret (geheim)",
        "klienthemlighet", "hemlighet", "klienthemligheten",
        "用戶端密鑰", "用戶端密碼", "客戶端密鑰", "密鑰",
        "secret client", "secret du client", "clientgeheimnis", "segreto client", "segredo do cliente",
    ]),
    (field(Field::ImsClientId), &[
        "client id", "clientid", "client identifier", "ims client id", "api key", "apikey", "api key (client id)",
        "identificador de cliente", "identificador del cliente", "id de cliente", "id del cliente", "clave de api", "clave api",
        "클라이언트 식별자", "클라이언트 id", "api 키",
        "client id (api key)", "clientidentificatie", "api sleutel",
        "klientidentifierare", "klient id", "api nyckel",
        "用戶端識別碼", "用戶端 id", "api 金鑰",
        "identifiant client", "client kennung", "id cliente",
    ]),
    (field(Field::ImsOrganizationId), &[
        "organization id", "organisation id", "org id", "orgid", "organization", "organisation", "ims org", "ims organization",
        "id de la organización ims", "id de la organización", "id de organización",
        "ims 조직 id", "조직 id",
        "ims organisatie id", "organisatie id",
        "ims organisations id", "organisations id",
        "ims 組織 id", "組織 id",
        "identifiant de lorganisation", "organisations id (ims)",
    ]),
    (field(Field::CallbackServer), &[
        "callback", "callback server", "callback url", "callback uri", "redirect url", "redirect uri", "redirect",
        "access url", "instance url",
        "servidor de devolución de llamada", "url de devolución de llamada", "url de redirección",
        "콜백 서버", "콜백 url", "리디렉션 url",
        "callbackserver", "omleidings url", "callback adres",
        "återanropsserver", "återanrops url", "omdirigerings url",
        "回呼伺服器", "回呼 url", "重新導向 url",
    ]),
    (field(Field::ImsServer), &["ims server", "ims host", "ims url", "ims endpoint", "servidor ims", "ims 서버", "ims 伺服器"]),
    (field(Field::ImsScope), &[
        "scope", "scopes", "ims scope", "ámbito", "ámbito ims", "ámbitos", "범위", "ims 범위", "bereik", "ims bereik",
        "omfång", "ims omfång", "範圍", "ims 範圍",
    ]),
    (field(Field::AssociationMask), &[
        "association mask", "mask", "máscara de asociación", "máscara", "연결 마스크", "associatiemasker", "masker",
        "associationsmask", "關聯遮罩",
    ]),
    (field(Field::Tenant), &[
        "tenant", "tenant id", "tenant name", "inquilino", "nombre del inquilino", "id de inquilino",
        "테넌트", "테넌트 이름", "테넌트 id", "tenantnaam", "naam tenant", "tenantnamn", "租用戶", "租用戶名稱",
    ]),
    (field(Field::ProductContext), &["product context", "productcontext", "contexto de producto", "제품 컨텍스트", "produktkontext", "產品內容"]),
    (field(Field::ExperienceCloudServer), &["marketing cloud server", "experience cloud server", "adobe marketing cloud server"]),
    (field(Field::InternalName), &["internal name", "nombre interno", "내부 이름", "interne naam", "internt namn", "內部名稱"]),
    (field(Field::ConsoleBuild), &["console build", "client console build", "client console", "build of the console"]),
    (field(Field::ServerBuild), &["server build", "application server", "application server build", "campaign server build", "build of the server"]),
];

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
    let label = label.to_lowercase().replace(['_', '-', '\u{a0}', '–'], " ");
    let label = label.replace("(s)", "").replace(['*', '"', '`', '“', '”', '\'', '「', '」', '#'], "");
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

fn known(words: &[&str]) -> Option<Target> {
    let label = words.join(" ");
    let bare = label.strip_prefix("ims ").unwrap_or(&label);
    LABELS
        .iter()
        .find(|(_, labels)| labels.contains(&label.as_str()) || labels.contains(&bare))
        .map(|(target, _)| *target)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_label_is_in_the_form_it_is_compared_in_and_stands_once() {
        let mut seen = std::collections::HashSet::new();
        for (target_of, labels) in LABELS {
            for label in *labels {
                assert_eq!(target(label), Some(*target_of), "{label}");
                assert!(seen.insert(label), "{label} stands there twice");
            }
        }
    }
}
