//! `check --dry-run`: what would be asked and run, without asking or running anything.

use std::io;

use serde::Serialize;

use super::super::{Io, json};
use super::subject::Subject;
use crate::base::authority::host_of;
use crate::campaign::umapi::{BASE, List};
use crate::campaign::{openid, sign_in};
use crate::cli::{CheckArguments, CheckFormat};
use crate::front::exit::status;
use crate::host::campaign::{self, Surroundings};
use crate::words::{Look, say};

#[derive(Debug, Serialize)]
struct Document {
    version: u8,
    dry_run: bool,
    requests: Vec<String>,
    command: Option<String>,
    refused: Option<String>,
}

/// Writes what would be done for `subjects`.
pub fn write(arguments: &CheckArguments, subjects: &[Subject], look: &Look, io: &mut Io<'_>) -> io::Result<u8> {
    let requests = if arguments.measure.offline { Vec::new() } else { requests(arguments, subjects) };
    let planned = campaign::planned(arguments.measure.campaign_dir.as_deref(), &Surroundings::here());
    let (command, refused) = match planned {
        None => (None, None),
        Some(Ok(command)) => (Some(command), None),
        Some(Err(trouble)) => (None, Some(say::trouble::local(&look.words, &trouble))),
    };
    if arguments.format() == CheckFormat::Json {
        json::write(io.out, &Document { version: 1, dry_run: true, requests, command, refused })?;
        return Ok(status::DONE);
    }
    let words = &look.words;
    for request in &requests {
        writeln!(io.out, "{}", look.glyphs.visible(request))?;
    }
    if requests.is_empty() {
        writeln!(io.out, "{}", words.text("check-dry-run-no-request"))?;
    }
    match (&command, &refused) {
        (Some(command), _) => writeln!(io.out, "{}", look.glyphs.visible(command))?,
        (None, Some(refused)) => writeln!(io.out, "{refused}")?,
        (None, None) => writeln!(io.out, "{}", words.text("check-dry-run-no-command"))?,
    }
    Ok(status::DONE)
}

/// The requests, each question once.
fn requests(arguments: &CheckArguments, subjects: &[Subject]) -> Vec<String> {
    let measure = &arguments.measure;
    let logon = match (&measure.login, &measure.token_file) {
        (Some(_), _) => Some("xtk:session#Logon"),
        (None, Some(_)) => Some("xtk:session#BearerTokenLogon"),
        (None, None) => None,
    };
    let mut requests: Vec<String> = Vec::new();
    let mut add = |request: String| {
        if !requests.contains(&request) {
            requests.push(request);
        }
    };
    for subject in subjects {
        if let Some(server) = measure.url.clone().or_else(|| subject.callback()) {
            let host = host_of(&server);
            let scheme = if server.starts_with("http://") { "http" } else { "https" };
            add(format!("GET {scheme}://{host}/r/test"));
            if let Some(logon) = logon.filter(|_| subject.joins_session(subjects.len() > 1)) {
                let queries = [
                    "xtk:queryDef#ExecuteQuery nms:extAccount",
                    "xtk:queryDef#ExecuteQuery xtk:group",
                    "xtk:persist#GetEntityIfMoreRecent nms:extAccount",
                    "xtk:persist#GetEntityIfMoreRecent xtk:schema|nms:extAccount",
                    "xtk:persist#GetEntityIfMoreRecent xtk:form|nms:extAccount",
                    "xtk:queryDef#ExecuteQuery xtk:operator",
                ];
                for action in [&[logon], &queries[..], &["xtk:session#Logoff"]].concat() {
                    add(format!("POST {scheme}://{host}/nl/jsp/soaprouter.jsp {action}"));
                }
            }
        }
        if let Some(ims) = subject.ims() {
            let host = host_of(&ims);
            add(format!("GET https://{host}{}", openid::PATH));
            // Where the server itself says so, these go to another of its addresses.
            if let Some(of) = subject.sign_in() {
                add(format!("GET https://{host}/ims/authorize/v2?{}", sign_in::query(&of)));
            }
            if arguments.prove_secret {
                add(format!("POST https://{host}/ims/token/v3 client_id, client_secret"));
            }
            if let (Some(umapi), Some(organization)) = (&arguments.umapi, subject.organization()) {
                add(format!("POST https://{host}/ims/token/v3 {} client_id, client_secret", umapi.id));
                let base = umapi.url.as_deref().unwrap_or(BASE);
                for list in [List::Groups, List::Users] {
                    add(format!("GET {}", list.page(base, organization, 0)));
                }
            }
        }
    }
    requests
}
