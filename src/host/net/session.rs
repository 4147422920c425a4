//! A session with a Campaign server: logged on, asked, and always logged off.

use std::time::Duration;

use ureq::http::HeaderValue;
use zeroize::Zeroizing;

use super::Wire;
use super::exchange::{Deadline, Line};
use super::target::Target;
use crate::setup::campaign::answers::{self, Logon, Operator};
use crate::setup::campaign::soap::{self, Call};
use crate::setup::measured::{ServerInfo, Session, Trouble};
use crate::setup::secret::Secret;

/// What the logoff may take, when all other time is used up.
const LOGOFF: Duration = Duration::from_secs(2);

/// Holds the build for those who get to see no other.
const BUILD_OPTION: &str = "NmsServer_LastPostUpgrade";

/// What a session is begun with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Credentials {
    /// An operator's.
    Password {
        /// The login.
        login: String,
        /// The password.
        password: Secret,
    },
    /// A technical account's token.
    Token(Secret),
}

/// What a call is made with.
enum Pass<'a> {
    /// Nothing: the call itself holds the credential.
    Nothing,
    /// A session's tokens.
    Tokens(&'a Logon),
    /// A technical account's token, without a session.
    Bearer(&'a Secret),
}

/// Begins a session with the server at `address`, asks what there is to ask, and ends it. `cancelled` is asked between
/// the calls. A refused credential is not tried again.
///
/// # Errors
/// Where there is no session, or it was cancelled. That a list is not to be had is no error of the session.
pub fn session(
    wire: &Wire,
    address: &str,
    credentials: &Credentials,
    cancelled: &dyn Fn() -> bool,
) -> Result<Session, Trouble> {
    let line = Line::to(wire, Target::of(address)?)?;
    let talk = Talk { line, deadline: Deadline::after(wire.limits.overall), cancelled };
    match credentials {
        Credentials::Password { login, password } => {
            let logon = talk.say(&soap::logon(login, password), &Pass::Nothing)?;
            talk.in_session(answers::logon(&logon)?, login)
        }
        Credentials::Token(token) => {
            // It has to fit into a header if it comes to that; what does not is no token.
            header("", token)?;
            match talk.say(&soap::bearer_logon(token), &Pass::Nothing) {
                Ok(logon) => talk.in_session(answers::logon(&logon)?, ""),
                Err(Trouble::NoMethod { .. }) => talk.without_session(token),
                Err(trouble) => Err(trouble),
            }
        }
    }
}

/// All the calls of one measurement.
struct Talk<'a> {
    line: Line,
    deadline: Deadline,
    cancelled: &'a dyn Fn() -> bool,
}

/// A session that is open; it is closed when this goes, on whatever way.
struct Open<'a> {
    line: &'a Line,
    logon: Logon,
}

impl Drop for Open<'_> {
    fn drop(&mut self) {
        // Without tokens that fit there is nothing to log off with; and an answer would change nothing.
        if let Ok(headers) = Pass::Tokens(&self.logon).headers() {
            let _ = self.line.call(&soap::logoff(&self.logon.session), headers, Deadline::after(LOGOFF));
        }
    }
}

impl Talk<'_> {
    fn say(&self, call: &Call, pass: &Pass<'_>) -> Result<Zeroizing<String>, Trouble> {
        if (self.cancelled)() {
            return Err(Trouble::Cancelled);
        }
        self.line.call(call, pass.headers()?, self.deadline)
    }

    fn in_session(&self, logon: Logon, login: &str) -> Result<Session, Trouble> {
        let open = Open { line: &self.line, logon };
        let pass = Pass::Tokens(&open.logon);
        pass.headers()?;
        let operator = open.logon.operator.clone();
        let operator = operator.unwrap_or_else(|| Operator { login: login.to_owned(), ..Operator::default() });
        self.lists(open.logon.server.clone(), operator, &open.logon.session, &pass)
    }

    /// With the token on each call: there is no session, and so nothing to end.
    fn without_session(&self, token: &Secret) -> Result<Session, Trouble> {
        let (none, pass) = (Secret::default(), Pass::Bearer(token));
        let operator = answers::user_info(&self.say(&soap::user_info(&none), &pass)?)?;
        let option = self.say(&soap::option(&none, BUILD_OPTION), &pass).and_then(|text| answers::option(&text));
        let build = option.ok().flatten().and_then(|value| answers::build(&value));
        let server = build.map(|build| ServerInfo { build: Some(build), ..ServerInfo::default() });
        self.lists(server, operator, &none, &pass)
    }

    fn lists(
        &self,
        server: Option<ServerInfo>,
        operator: Operator,
        session: &Secret,
        pass: &Pass<'_>,
    ) -> Result<Session, Trouble> {
        let accounts = self.say(&soap::accounts(session), pass).and_then(|text| answers::accounts(&text));
        let groups = self.say(&soap::groups(session), pass).and_then(|text| answers::groups(&text));
        if (self.cancelled)() || accounts == Err(Trouble::Cancelled) || groups == Err(Trouble::Cancelled) {
            return Err(Trouble::Cancelled);
        }
        let Operator { login, is_admin, packages } = operator;
        Ok(Session { server, login, is_admin, packages, accounts, groups })
    }
}

impl Pass<'_> {
    fn headers(&self) -> Result<Vec<(&'static str, HeaderValue)>, Trouble> {
        match self {
            Pass::Nothing => Ok(Vec::new()),
            Pass::Bearer(token) => Ok(vec![("Authorization", header("Bearer ", token)?)]),
            Pass::Tokens(logon) => {
                // In a cookie a semicolon would begin another one.
                if logon.session.expose().contains(';') {
                    return Err(Trouble::BadToken);
                }
                let mut headers = vec![("Cookie", header("__sessiontoken=", &logon.session)?)];
                if !logon.security.is_empty() {
                    headers.push(("X-Security-Token", header("", &logon.security)?));
                }
                Ok(headers)
            }
        }
    }
}

/// A token as the value of a header: visible ASCII only, and nothing logs it.
fn header(before: &str, token: &Secret) -> Result<HeaderValue, Trouble> {
    let text = token.expose();
    if text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Err(Trouble::BadToken);
    }
    let value = Zeroizing::new([before, text].concat());
    let mut value = HeaderValue::from_str(&value).map_err(|_| Trouble::BadToken)?;
    value.set_sensitive(true);
    Ok(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(token: &str) -> Result<String, Trouble> {
        let header = header("Bearer ", &Secret::new(token.to_owned()))?;
        assert!(!format!("{header:?}").contains(token), "it is not shown");
        Ok(header.to_str().expect("is ASCII").to_owned())
    }

    #[test]
    fn only_visible_ascii_goes_into_a_header() {
        assert_eq!(value("a.B-c_~=+/@"), Ok("Bearer a.B-c_~=+/@".to_owned()));
        for token in ["", "a b", "a\tb", "a\r\nX-Other: 1", "a\0", "é", "\u{7f}"] {
            assert_eq!(value(token), Err(Trouble::BadToken), "{token:?}");
        }
    }

    #[test]
    fn a_session_token_begins_no_other_cookie() {
        let logon = |session: &str| Logon {
            session: Secret::new(session.to_owned()),
            security: Secret::default(),
            server: None,
            operator: None,
        };
        assert_eq!(Pass::Tokens(&logon("a;b=c")).headers(), Err(Trouble::BadToken));
        assert_eq!(Pass::Tokens(&logon("a")).headers().map(|headers| headers.len()), Ok(1));
    }
}
