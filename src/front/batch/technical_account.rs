//! `show --format setimsoauth`: a script that enters the technical account with `nlserver config`, and asks for its secret
//! without an echo.

use crate::front::resume_command::quoted;
use crate::setup::answers::Answers;
use crate::setup::field::Field;
use crate::words::Look;

/// The script, for any shell of POSIX. What the configuration holds of the sign-in's own client is no part of it: the technical
/// account has another.
pub fn script(answers: &Answers, look: &Look) -> String {
    let shown = look.glyphs.visible(&answers.instance);
    let said = |key: &str| quoted(&look.words.text(key));
    let comment = |text: String| format!("# {}\n", text.replace('\n', " "));
    let head = [
        look.words.with("oauth-head", &[("instance", shown.into())]),
        look.words.text("oauth-other"),
        look.words.text("oauth-seen"),
    ];
    let head: String = head.into_iter().map(comment).collect();
    format!(
        r#"#!/bin/sh
{head}set -eu
instance={instance}
organization={organization}
command -v nlserver >/dev/null 2>&1 || {{ echo {nowhere} >&2; exit 4; }}
ask() {{ printf '%s ' "$1" >&2; IFS= read -r answer || :; }}
ask {client}; client=$answer
ask {account}; account=$answer
if [ -t 0 ]; then
  terminal=$(stty -g)
  {echo}  trap 'stty "$terminal"' EXIT
  trap 'exit 130' HUP INT QUIT TERM
  stty -echo
fi
ask {secret}; secret=$answer
if [ -t 0 ]; then stty "$terminal"; trap - EXIT HUP INT QUIT TERM; echo >&2; fi
case $client$account in */*) client= ;; esac
case $client$account$secret in *[[:space:]]*) client= ;; esac
if [ -z "$client" ] || [ -z "$account" ] || [ -z "$secret" ]; then echo {wrong} >&2; exit 1; fi
exec nlserver config "-instance:$instance" "-setimsoauth:$organization/$client/$account/$secret"
"#,
        echo = comment(look.words.text("oauth-echo")),
        instance = quoted(&answers.instance),
        organization = quoted(answers.text(Field::ImsOrganizationId)),
        nowhere = said("oauth-nowhere"),
        client = said("oauth-client"),
        account = said("oauth-account"),
        secret = said("oauth-secret"),
        wrong = said("oauth-wrong"),
    )
}
