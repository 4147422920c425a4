//! The schemas that Adobe's SDK reads before it calls a method: no more of each than the methods it may call.

use super::soap::{Call, Fault, element};
use super::state::State;
use super::{account, query};

const QUERY_DEF: &str = "<schema namespace='xtk' name='queryDef'><element name='queryDef'/><methods>\
    <method name='ExecuteQuery' const='true'><parameters><param name='output' type='DOMDocument' inout='out'/>\
    </parameters></method></methods></schema>";

const SESSION: &str = "<schema namespace='xtk' name='session'><element name='userInfo'/><element name='session'/>\
    <methods><method name='GetUserInfo' static='true'><parameters>\
    <param name='userInfo' type='sessionUserInfo' inout='out'/></parameters></method>\
    <method name='GetOption' static='true'><parameters><param name='name' type='string'/>\
    <param name='value' type='string' inout='out'/><param name='type' type='byte' inout='out'/></parameters></method>\
    </methods></schema>";

/// `GetEntityIfMoreRecent`: the entity by its key, empty where there is none and none must be.
pub fn entity(state: &State, call: &Call<'_>) -> Result<String, Fault> {
    let key = call.text(1);
    let account = key.strip_prefix("nms:extAccount|").and_then(|name| query::whole_account(state, name));
    let schema = match key.as_str() {
        "xtk:schema|xtk:queryDef" => QUERY_DEF.to_owned(),
        "xtk:schema|xtk:session" => SESSION.to_owned(),
        "xtk:schema|nms:extAccount" => account::schema(),
        "xtk:form|nms:extAccount" => account::form(),
        _ if account.is_some() => account.unwrap_or_default(),
        _ if matches!(call.text(3).as_str(), "1" | "true") => {
            return Err(Fault::method(format!("There is no entity '{key}'.")));
        }
        _ => String::new(),
    };
    Ok(element("pdomDoc", &schema))
}
