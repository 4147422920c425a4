//! The forms in which servers of different ages answer.

use super::*;

fn soap(method: &str, content: &str) -> String {
    format!(
        "<?xml version='1.0'?>\n<SOAP-ENV:Envelope xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' \
         xmlns:SOAP-ENV='http://schemas.xmlsoap.org/soap/envelope/'><SOAP-ENV:Body><{method}Response \
         xmlns='urn:xtk:session'>{content}</{method}Response></SOAP-ENV:Body></SOAP-ENV:Envelope>"
    )
}

const TOKENS: &str = "<pstrSessionToken xsi:type='xsd:string'>___0d8d</pstrSessionToken>\
                      <pstrSecurityToken xsi:type='xsd:string'>@UyF=</pstrSecurityToken>";

const SERVER: &str = "<serverInfo advisedClientBuildNumber='0' buildNumber='9400' releaseName='7.4.4' majNumber='7' \
                      minNumber='4' minClientBuildNumber='9390' instanceName='prod' webView2Mode='1' commitId='cc45440' \
                      serverDate='x'/>";

const USER: &str = "<userInfo login='admin' loginCS='Administrator (admin)' instanceLocale='en'>\
                    <login-right right='delivery'/><login-right right='admin'/>\
                    <installed-package name='campaign' namespace='nms'/>\
                    <installed-package name='core' namespace='xtk'/><installed-package name='lone'/></userInfo>";

#[test]
fn a_logon_tells_tokens_server_and_operator() {
    let info = format!("<pSessionInfo><sessionInfo>{SERVER}{USER}</sessionInfo></pSessionInfo>");
    let told = logon(&soap("Logon", &format!("{TOKENS}{info}"))).expect("is a logon");
    assert_eq!((told.session.expose(), told.security.expose()), ("___0d8d", "@UyF="));
    let server = ServerInfo {
        build: Some(9400),
        release: Some("7.4.4".to_owned()),
        min_client_build: Some(9390),
        advised_client_build: None,
        instance: Some("prod".to_owned()),
        web_view: Some(true),
    };
    assert_eq!(told.server, Some(server));
    let packages = ["nms:campaign", "xtk:core", "lone"].map(str::to_owned).to_vec();
    assert_eq!(told.operator, Some(Operator { login: "admin".to_owned(), rights: Rights::Admin, packages }));
}

#[test]
fn an_old_or_silent_server_tells_less() {
    let old = "<pSessionInfo><sessionInfo><serverInfo buildNumber='8864' minClientBuildNumber=''/><userInfo \
               login='jo'/></sessionInfo></pSessionInfo>";
    let told = logon(&soap("Logon", &format!("{TOKENS}{old}"))).expect("is a logon");
    assert_eq!(told.server, Some(ServerInfo { build: Some(8864), ..ServerInfo::default() }));
    assert_eq!(
        told.operator,
        Some(Operator { login: "jo".to_owned(), rights: Rights::Operator, packages: Vec::new() })
    );
    let told = logon(&soap("Logon", TOKENS)).expect("is a logon");
    assert_eq!((told.server, told.operator), (None, None));
    let nameless = "<pUserInfo><userInfo><login-right right='admin'/></userInfo></pUserInfo>";
    assert_eq!(user_info(&soap("GetUserInfo", nameless)).map(|told| told.rights), Ok(Rights::Untold));
}

#[test]
fn without_a_session_there_is_no_logon() {
    for content in ["", "<pstrSessionToken/>", "<pstrSecurityToken>@x</pstrSecurityToken>"] {
        assert_eq!(logon(&soap("Logon", content)), Err(Trouble::Unexpected), "{content}");
    }
    assert_eq!(logon("<html><body/></html>"), Err(Trouble::Page));
    assert_eq!(logon("<?xml version='1.0'?><SOAP-ENV:Envelope"), Err(Trouble::CutOff));
}

#[test]
fn debug_shows_no_token() {
    let told = logon(&soap("Logon", TOKENS)).expect("is a logon");
    let shown = format!("{told:?}");
    assert!(!shown.contains("0d8d") && !shown.contains("UyF"), "{shown}");
}

#[test]
fn the_operator_is_told_apart_from_the_administrator() {
    let user = USER.replace("'admin'/>", "'deliveryManager'/>");
    let told = user_info(&soap("GetUserInfo", &format!("<pUserInfo>{user}</pUserInfo>"))).expect("is an operator");
    assert_eq!(told.rights, Rights::Operator);
    assert_eq!(told.login, "admin");
    assert_eq!(user_info(&soap("GetUserInfo", "")), Err(Trouble::Unexpected));
}

#[test]
fn lists_are_read_with_their_rows_in_order() {
    let list = "<pdomOutput><extAccount-collection xmlns=''>\
                <extAccount id='1' name='Adobe_Experience_Cloud' label='MAC' active='1' type='20'/>\
                <other name='x'/><extAccount name='ftp' label='&lt;FTP&gt;' active='0' type='3'/>\
                <extAccount name='bare'/></extAccount-collection></pdomOutput>";
    let account = |name: &str, label: &str, active: bool, kind: &str| ExternalAccount {
        name: name.to_owned(),
        label: label.to_owned(),
        active,
        kind: kind.to_owned(),
    };
    let expected = [
        account("Adobe_Experience_Cloud", "MAC", true, "20"),
        account("ftp", "<FTP>", false, "3"),
        account("bare", "", false, ""),
    ];
    assert_eq!(accounts(&soap("ExecuteQuery", list)).as_deref(), Ok(&expected[..]));
    let list =
        "<pdomOutput><group-collection><group name='admin' label='Administrator'/></group-collection></pdomOutput>";
    let group = OperatorGroup { name: "admin".to_owned(), label: "Administrator".to_owned() };
    assert_eq!(groups(&soap("ExecuteQuery", list)), Ok(vec![group]));
}

#[test]
fn nothing_found_is_an_empty_list_and_no_list_is_none() {
    let empty = "<pdomOutput><extAccount-collection/></pdomOutput>";
    assert_eq!(accounts(&soap("ExecuteQuery", empty)), Ok(Vec::new()));
    assert_eq!(accounts(&soap("ExecuteQuery", "<pdomOutput/>")), Err(Trouble::Unexpected));
    assert_eq!(groups(&soap("ExecuteQuery", empty)), Err(Trouble::Unexpected));
}

#[test]
fn an_option_has_a_value_or_none() {
    let value = "<pstrValue xsi:type='xsd:string'> 9400 </pstrValue><pbtType>6</pbtType>";
    assert_eq!(option(&soap("GetOption", value)), Ok(Some("9400".to_owned())));
    assert_eq!(option(&soap("GetOption", "<pstrValue/><pbtType>0</pbtType>")), Ok(None));
    assert_eq!(option(&soap("GetOption", "")), Err(Trouble::Unexpected));
}

#[test]
fn builds_are_read_wherever_they_are_named_as_such() {
    for (text, expected) in [
        ("9400", Some(9400)),
        (" 9400\n", Some(9400)),
        ("7.4.4 build 9400", Some(9400)),
        ("(7.4.4 build 9400@1a2b3c4)", Some(9400)),
        ("Build: 9400", Some(9400)),
        ("7.4.4", None),
        ("0", None),
        ("", None),
        ("-9400", None),
    ] {
        assert_eq!(build(text), expected, "{text}");
    }
}
