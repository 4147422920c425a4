//! What the columns of an export are called, in the six languages: the names' own, the product's, the type's, a person's.

use super::super::Purpose;

/// Headers of the names' column, the surest first, as [`plain`] leaves them. The Admin Console speaks its reader's language.
const PROFILES: &[&str] = &[
    // What is certainly about profiles.
    "productprofilename",
    "profilename",
    "productconfigurationname",
    "configurationname",
    "groupname",
    "productconfigurations",
    "productprofiles",
    "productprofile",
    "productconfiguration",
    "nombredelperfildeproducto",
    "nombredeperfildeproducto",
    "nombredelperfildelproducto",
    "nombredelperfil",
    "nombredeperfil",
    "nombredelaconfiguracion",
    "nombredeconfiguracion",
    "nombredelaconfiguraciondeproducto",
    "nombredelgrupo",
    "nombredegrupo",
    "perfildeproducto",
    "perfildelproducto",
    "perfilesdeproducto",
    "perfilesdeproductos",
    "configuraciondeproducto",
    "configuraciondelproducto",
    "configuracionesdeproducto",
    "configuracionesdeproductos",
    "configuracionesdelproducto",
    "제품프로필이름",
    "제품프로필명",
    "제품프로필",
    "제품프로파일",
    "프로필이름",
    "프로필명",
    "제품구성이름",
    "제품구성",
    "구성이름",
    "구성명",
    "그룹이름",
    "그룹명",
    "productprofielnaam",
    "naamvanproductprofiel",
    "naamvanhetproductprofiel",
    "naamproductprofiel",
    "profielnaam",
    "naamvanprofiel",
    "naamvanhetprofiel",
    "productconfiguratienaam",
    "configuratienaam",
    "naamvandeconfiguratie",
    "naamvanconfiguratie",
    "groepsnaam",
    "groepnaam",
    "naamvandegroep",
    "productprofiel",
    "productprofielen",
    "productconfiguratie",
    "productconfiguraties",
    "produktprofilnamn",
    "produktprofilensnamn",
    "namnpaproduktprofil",
    "namnpaproduktprofilen",
    "profilnamn",
    "profilensnamn",
    "namnpaprofil",
    "namnpaprofilen",
    "produktkonfigurationsnamn",
    "konfigurationsnamn",
    "konfigurationensnamn",
    "gruppnamn",
    "gruppensnamn",
    "produktprofil",
    "produktprofiler",
    "produktkonfiguration",
    "produktkonfigurationer",
    "產品設定檔名稱",
    "產品設定檔",
    "設定檔名稱",
    "產品組態名稱",
    "產品組態",
    "產品設定",
    "設定名稱",
    "組態名稱",
    "群組名稱",
    // Words that may be something else's too.
    "profile",
    "profiles",
    "configuration",
    "configurations",
    "perfil",
    "perfiles",
    "configuracion",
    "configuraciones",
    "프로필",
    "프로파일",
    "구성",
    "profiel",
    "profielen",
    "configuratie",
    "configuraties",
    "profil",
    "profiler",
    "konfiguration",
    "konfigurationer",
    "設定檔",
    "組態",
];

/// Headers of a column of groups; those of the names' column come before them.
const GROUPS: &[&str] = &[
    "usergroupname",
    "usergroup",
    "group",
    "grupodeusuarios",
    "grupo",
    "사용자그룹",
    "그룹",
    "gebruikersgroep",
    "groep",
    "anvandargrupp",
    "grupp",
    "使用者群組",
    "群組",
    "operatorgroup",
];

/// Headers that name whatever the rows are about.
const ANY: &[&str] = &["name", "nombre", "이름", "naam", "namn", "名稱"];

/// Headers of the internal names of Campaign's groups.
const INTERNAL: &[&str] =
    &["internalname", "nombreinterno", "내부이름", "internenaam", "interntnamn", "internnamn", "內部名稱"];

const PRODUCTS: &[&str] = &[
    "productname",
    "product",
    "nombredelproducto",
    "nombredeproducto",
    "producto",
    "제품이름",
    "제품명",
    "제품",
    "productnaam",
    "naamvanhetproduct",
    "produktnamn",
    "produkt",
    "產品名稱",
    "產品",
];

/// Headers of a person's e-mail address; a row that has one is a person, with all that person's profiles in one cell.
const EMAILS: &[&str] = &[
    "email",
    "emailaddress",
    "mail",
    "correo",
    "correoelectronico",
    "direcciondecorreoelectronico",
    "이메일",
    "이메일주소",
    "전자메일",
    "emailadres",
    "epost",
    "epostadress",
    "電子郵件",
    "電子郵件地址",
];

/// Headers of the name that a person signs in with; they show a person too.
const USERNAMES: &[&str] =
    &["username", "nombredeusuario", "사용자이름", "사용자명", "gebruikersnaam", "anvandarnamn", "使用者名稱"];

/// Headers of the user groups a person is in.
const USER_GROUPS: &[&str] = &[
    "usergroups",
    "usergroup",
    "gruposdeusuarios",
    "사용자그룹",
    "gebruikersgroepen",
    "anvandargrupper",
    "使用者群組",
];

/// Headers of whether an account may be used.
const STATES: &[&str] = &["status", "accountstatus", "estado", "상태", "狀態"];

/// Parts of the headers of what somebody administers, which is not what that person may use.
const ADMINISTERED: [&str; 5] = ["admin", "beheer", "gestion", "관리", "管理"];

/// A header without case, accents, blanks and signs.
pub(super) fn plain(cell: &[u8]) -> String {
    let text = String::from_utf8_lossy(cell).to_lowercase();
    text.chars().filter(|c| c.is_alphanumeric()).map(unaccented).collect()
}

fn unaccented(c: char) -> char {
    match c {
        'á' | 'å' | 'ä' | 'à' => 'a',
        'é' | 'ë' | 'è' => 'e',
        'í' | 'ï' => 'i',
        'ó' | 'ö' => 'o',
        'ú' | 'ü' => 'u',
        'ñ' => 'n',
        other => other,
    }
}

/// The column of the names among plain headers.
pub(super) fn names(cells: &[String], purpose: Purpose) -> Option<usize> {
    let order: [&[&str]; 4] = match purpose {
        Purpose::Profiles => [PROFILES, GROUPS, ANY, &[]],
        Purpose::Groups => [INTERNAL, GROUPS, ANY, PROFILES],
    };
    order.into_iter().flatten().find_map(|header| cells.iter().position(|cell| cell == header))
}

/// Whether a header can be nothing but one: a title or a name is not called so.
pub(super) fn is_sure(cell: &str) -> bool {
    let sure = PROFILES.iter().position(|header| *header == "profile").unwrap_or(0);
    PROFILES[..sure].contains(&cell) || INTERNAL.contains(&cell)
}

/// The column of the products.
pub(super) fn product(cells: &[String]) -> Option<usize> {
    PRODUCTS.iter().find_map(|header| cells.iter().position(|cell| cell == header))
}

/// Whether a row under these headers is a person.
pub(super) fn are_of_persons(cells: &[String]) -> bool {
    cells.iter().any(|cell| EMAILS.contains(&cell.as_str()) || USERNAMES.contains(&cell.as_str()))
}

/// Whether a column holds what somebody administers.
pub(super) fn is_administered(cell: &str) -> bool {
    ADMINISTERED.iter().any(|part| cell.contains(part))
}

/// Where the cells of a person stand in a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct PersonColumns {
    /// The e-mail address.
    pub(crate) email: Option<usize>,
    /// The name that the person signs in with.
    pub(crate) username: Option<usize>,
    /// The product profiles.
    pub(crate) profiles: Option<usize>,
    /// The user groups.
    pub(crate) user_groups: Option<usize>,
    /// Whether the account may be used.
    pub(crate) state: Option<usize>,
    /// What tells two accounts of one address apart.
    pub(crate) id: Option<usize>,
}

/// The columns of a person under a row of headers; `None` where nothing in it says that the rows are people.
pub(crate) fn person_columns(cells: &[Vec<u8>]) -> Option<PersonColumns> {
    let cells: Vec<String> = cells.iter().map(|cell| plain(cell)).collect();
    if !are_of_persons(&cells) {
        return None;
    }
    let find = |headers: &[&str]| headers.iter().find_map(|header| cells.iter().position(|cell| cell == header));
    Some(PersonColumns {
        email: find(EMAILS),
        username: find(USERNAMES),
        profiles: find(PROFILES),
        user_groups: find(USER_GROUPS),
        state: find(STATES),
        id: find(&["id", "userid"]),
    })
}
