//! A session with a Campaign server: logged on, asked, and always logged off.

use std::time::Duration;

use ureq::http::HeaderValue;
use zeroize::Zeroizing;

use super::Wire;
use super::exchange::{Deadline, Line};
use super::target::Target;
use crate::base::secret::Secret;
use crate::campaign::answers::{self, Logon, Operator};
use crate::campaign::external_account;
use crate::campaign::measured::{HeldAccount, ServerInfo, Session, Trouble};
use crate::campaign::soap::{self, Call};
use crate::host::stop::Stop;

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

impl Credentials {
    /// The login; a token has none.
    pub fn login(&self) -> Option<&str> {
        match self {
            Credentials::Password { login, .. } => Some(login),
            Credentials::Token(_) => None,
        }
    }
}

/// What a call is made with.
enum Pass<'a> {
    /// A session's tokens.
    Tokens(&'a Logon),
    /// A technical account's token, without a session.
    Bearer(&'a Secret),
}

/// Begins a session with the server at `address`, asks what there is to ask, and ends it. `stop` cuts off every call but the
/// logon, whose answer is needed to log off. A refused credential is not tried again.
///
/// # Errors
/// Where there is no session, or it was cancelled. That a list is not to be had is no error of the session.
pub fn session(wire: &Wire, address: &str, credentials: &Credentials, stop: &Stop) -> Result<Session, Trouble> {
    let target = Target::of(address)?;
    let line = Line::to(wire, target.clone())?;
    let talk = Talk { wire, target, line, deadline: Deadline::after(wire.limits.overall), stop };
    match credentials {
        Credentials::Password { login, password } => {
            let logon = talk.log_on(&soap::logon(login, password), password)?;
            talk.in_session(answers::logon(&logon)?, login)
        }
        Credentials::Token(token) => {
            // It has to fit into a header if it comes to that; what does not is no token.
            header("", token)?;
            match talk.log_on(&soap::bearer_logon(token), token) {
                Ok(logon) => talk.in_session(answers::logon(&logon)?, ""),
                Err(Trouble::NoMethod { .. }) => talk.without_session(token),
                Err(trouble) => Err(trouble),
            }
        }
    }
}

/// All the calls of one measurement.
struct Talk<'a> {
    wire: &'a Wire,
    target: Target,
    line: Line,
    deadline: Deadline,
    stop: &'a Stop,
}

/// A session that is open; it is closed when this goes, on whatever way.
struct Open<'a> {
    wire: &'a Wire,
    target: Target,
    logon: Logon,
}

impl Drop for Open<'_> {
    fn drop(&mut self) {
        // On a line of its own, since the other may have been cut off; with those tokens that fit. An answer would change
        // nothing.
        if let Ok(line) = Line::to(self.wire, self.target.clone()) {
            let (call, headers) = (soap::logoff(&self.logon.session), fitting(&self.logon));
            let _ = line.call(&call, headers, Deadline::after(LOGOFF), None, &[]);
        }
    }
}

impl Talk<'_> {
    /// Logs on. Once the question is sent its answer is waited for: it may hold a session that has to be ended.
    fn log_on(&self, call: &Call, secret: &Secret) -> Result<Zeroizing<String>, Trouble> {
        if self.stop.is_asked() {
            return Err(Trouble::Cancelled);
        }
        self.line.call(call, Vec::new(), self.deadline, None, &[secret])
    }

    fn say(&self, call: &Call, pass: &Pass<'_>) -> Result<Zeroizing<String>, Trouble> {
        if self.stop.is_asked() {
            return Err(Trouble::Cancelled);
        }
        self.line.call(call, pass.headers()?, self.deadline, Some(self.stop), &pass.secrets())
    }

    fn in_session(&self, logon: Logon, login: &str) -> Result<Session, Trouble> {
        let open = Open { wire: self.wire, target: self.target.clone(), logon };
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
        if self.stop.is_asked() || accounts == Err(Trouble::Cancelled) || groups == Err(Trouble::Cancelled) {
            return Err(Trouble::Cancelled);
        }
        let name = accounts
            .as_deref()
            .ok()
            .and_then(|accounts| external_account::of_package(accounts).first().map(|own| own.name.clone()));
        let held = name.and_then(|name| self.account(&name, session, pass));
        // Last: without it the session says all that it said before.
        let operators = self.say(&soap::operators(session), pass).and_then(|text| answers::operators(&text));
        if self.stop.is_asked() {
            return Err(Trouble::Cancelled);
        }
        let Operator { login, rights, packages } = operator;
        Ok(Session { server, login, rights, packages, accounts, groups, operators, held })
    }

    /// The account of that name, whole, with the labels of its attributes. That it is not to be had is no error of the session.
    fn account(&self, name: &str, session: &Secret, pass: &Pass<'_>) -> Option<HeldAccount> {
        let entity = |key: &str| self.say(&soap::entity(session, key), pass);
        let whole = entity(&format!("nms:extAccount|{name}")).and_then(|text| external_account::read(&text));
        // A query leaves out what is kept as a memo, so it comes second.
        let query = || self.say(&soap::account(session, name), pass).and_then(|text| external_account::read(&text));
        let mut held = whole.or_else(|_| query()).ok()?;
        for key in ["xtk:schema|nms:extAccount", "xtk:form|nms:extAccount"] {
            held.labels.extend(entity(key).map(|text| external_account::labels(&text)).unwrap_or_default());
        }
        Some(held)
    }
}

/// The headers of a session whose tokens fit into them.
fn fitting(logon: &Logon) -> Vec<(&'static str, HeaderValue)> {
    let cookie = Some(&logon.session).filter(|session| !session.expose().contains(';'));
    let cookie = cookie.and_then(|session| header("__sessiontoken=", session).ok());
    let security = header("", &logon.security).ok();
    let named = [("Cookie", cookie), ("X-Security-Token", security)];
    named.into_iter().filter_map(|(name, value)| Some((name, value?))).collect()
}

impl Pass<'_> {
    /// What must not come back in a server's words.
    fn secrets(&self) -> Vec<&Secret> {
        match self {
            Pass::Bearer(token) => vec![token],
            Pass::Tokens(logon) => vec![&logon.session, &logon.security],
        }
    }

    fn headers(&self) -> Result<Vec<(&'static str, HeaderValue)>, Trouble> {
        match self {
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
pub(super) fn header(before: &str, token: &Secret) -> Result<HeaderValue, Trouble> {
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
    fn a_session_is_logged_off_with_those_tokens_that_fit() {
        let logon = |session: &str, security: &str| Logon {
            session: Secret::new(session.to_owned()),
            security: Secret::new(security.to_owned()),
            server: None,
            operator: None,
        };
        let names = |logon: Logon| fitting(&logon).into_iter().map(|(name, _)| name).collect::<Vec<_>>();
        assert_eq!(names(logon("a", "b")), ["Cookie", "X-Security-Token"]);
        assert_eq!(names(logon("a;b", "c")), ["X-Security-Token"]);
        assert_eq!(names(logon("a", "b\r\nc")), ["Cookie"]);
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
