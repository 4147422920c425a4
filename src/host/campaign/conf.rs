//! Reads an installation's configuration files; what can't be read is passed over.

use std::fs;
use std::path::Path;

use crate::campaign::measured::{LocalInstance, NativeLogins};
use crate::campaign::{config, xml};
use crate::host::files::read_limited;
use crate::setup::instance::Instance;

/// A larger file is none of Campaign's.
const LARGEST: usize = 1024 * 1024;

/// So many files are read, in the order of their names.
const MOST_INSTANCES: usize = 50;

/// Of this name there is a template, no instance.
const TEMPLATE: &str = "default";

/// The instances of the files in `conf`.
pub(super) fn instances(conf: &Path) -> Vec<LocalInstance> {
    let entries = fs::read_dir(conf).into_iter().flatten().flatten();
    let mut names: Vec<String> = entries.filter_map(|entry| name_of(entry.file_name().to_str()?)).collect();
    names.sort_unstable();
    names.truncate(MOST_INSTANCES);
    let read = |name: &String| {
        let text = text(&conf.join(format!("config-{name}.xml")))?;
        config::instance(name, &text).ok()
    };
    names.iter().filter_map(read).collect()
}

/// What `serverConf.xml` in `conf` says of native logins.
pub(super) fn native_logins(conf: &Path) -> Option<NativeLogins> {
    config::native_logins(&text(&conf.join("serverConf.xml"))?).ok()?
}

fn name_of(file: &str) -> Option<String> {
    let name = file.strip_prefix("config-")?.strip_suffix(".xml")?;
    (name != TEMPLATE).then(|| Instance::parse(name).ok())?.map(|name| name.to_string())
}

fn text(path: &Path) -> Option<String> {
    read_limited(path, LARGEST).ok().map(|bytes| xml::decoded(&bytes))
}
