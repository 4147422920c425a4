//! Reads an installation's configuration files.

use super::inside::Inside;
use crate::campaign::config;
use crate::campaign::installation::{self, ServerConf};
use crate::campaign::measured::{InstalledPart, LocalInstance, WhyUnread};
use crate::setup::instance::Instance;

/// Their folder.
const FOLDER: &str = "conf";

/// A larger file is none of Campaign's.
const LARGEST: usize = 1024 * 1024;

/// So many files are read, in the order of their names.
const MOST_INSTANCES: usize = 50;

/// So many names are looked at.
const MOST_NAMES: usize = 10_000;

/// Of this name there is a template, no instance.
const TEMPLATE: &str = "default";

/// The instances of the files.
pub(super) fn instances(inside: &mut Inside<'_>) -> Vec<LocalInstance> {
    let part = InstalledPart::Instance;
    let mut names: Vec<String> =
        inside.names(part, FOLDER, MOST_NAMES).iter().filter_map(|file| name_of(file)).collect();
    names.sort_unstable();
    names.truncate(MOST_INSTANCES);
    let mut instances = Vec::new();
    for name in names {
        let path = format!("{FOLDER}/config-{name}.xml");
        let Some(text) = inside.text(part, &path, LARGEST) else { continue };
        match config::instance(&name, &text) {
            Ok(instance) => instances.push(instance),
            Err(_) => inside.note(part, &path, WhyUnread::NotXml),
        }
        keep(inside, installation::organization_in(&text).ok().flatten());
    }
    instances
}

/// What `serverConf.xml` tells.
pub(super) fn server(inside: &mut Inside<'_>) -> Option<ServerConf> {
    let (part, path) = (InstalledPart::Server, format!("{FOLDER}/serverConf.xml"));
    let text = inside.text(part, &path, LARGEST)?;
    let Ok(told) = installation::server_conf(&text) else {
        inside.note(part, &path, WhyUnread::NotXml);
        return None;
    };
    keep(inside, told.organization.clone());
    Some(told)
}

fn keep(inside: &mut Inside<'_>, organization: Option<String>) {
    inside.organizations.extend(organization.filter(|new| !inside.organizations.contains(new)));
}

fn name_of(file: &str) -> Option<String> {
    let name = file.strip_prefix("config-")?.strip_suffix(".xml")?;
    (name != TEMPLATE).then(|| Instance::parse(name).ok())?.map(|name| name.to_string())
}
