//! How to go on: the command that brings the wizard back as it was started.

use std::path::Path;

use crate::cli::{Common, WizardArguments};
use crate::host::input::{is_descriptor, is_standard_input};

/// The command for `instance`, with what it was started with and needs again; what is read once (`--from`, `--answers`,
/// `--fresh`) is in the draft by then. `language` is the tag of the one it was left in, for whoever named one.
pub fn command(common: &Common, arguments: &WizardArguments, instance: &str, language: &str) -> String {
    let mut words = vec!["ims-setup".to_owned(), "-i".to_owned(), quoted(instance)];
    let mut add = |option: &str, value: Option<String>| {
        if let Some(value) = value {
            words.extend([option.to_owned(), quoted(&value)]);
        }
    };
    if common.lang.is_some() {
        add("--lang", Some(language.to_owned()));
    }
    add("--theme", common.theme.clone());
    let path = |path: &Option<std::path::PathBuf>| path.as_deref().map(Path::display).map(|path| path.to_string());
    // What a shell has opened is gone by then.
    let secret = |file: &Option<std::path::PathBuf>| {
        let again = |path: &&std::path::PathBuf| !is_descriptor(path) && !is_standard_input(path);
        path(&file.as_ref().filter(again).cloned())
    };
    let measure = &arguments.measure;
    add("--url", measure.url.clone());
    add("--login", measure.login.clone());
    add("--password-file", secret(&measure.password_file));
    add("--token-file", secret(&measure.token_file));
    add("--ca-file", path(&measure.ca_file));
    add("--campaign-dir", path(&measure.campaign_dir));
    add("--groups", path(&arguments.groups));
    add("--users", path(&arguments.users));
    if let Some(umapi) = &arguments.umapi {
        add("--umapi-id", Some(umapi.id.clone()));
        add("--umapi-secret-file", secret(&umapi.secret_file));
        add("--umapi-url", umapi.url.clone());
    }
    for (option, given) in [("--offline", measure.offline), ("--plain", common.plain), ("--ascii", common.ascii)] {
        words.extend(given.then(|| option.to_owned()));
    }
    words.join(" ")
}

/// A word as a shell takes it for one.
pub fn quoted(word: &str) -> String {
    let bare = |character: char| character.is_ascii_alphanumeric() || "-_./:@=+,%".contains(character);
    if !word.is_empty() && word.chars().all(bare) {
        word.to_owned()
    } else {
        format!("'{}'", word.replace('\'', "'\\''"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::MeasureArguments;

    #[test]
    fn it_brings_back_what_it_was_started_with_and_no_more() {
        let common = Common { plain: true, ..Common::default() };
        let measure = MeasureArguments {
            url: Some("https://campaign.acme.example".to_owned()),
            ca_file: Some("our own's.pem".into()),
            ..MeasureArguments::default()
        };
        let arguments = WizardArguments { fresh: true, measure, ..WizardArguments::default() };
        assert_eq!(
            command(&common, &arguments, "prod", "en"),
            "ims-setup -i prod --url https://campaign.acme.example --ca-file 'our own'\\''s.pem' --plain"
        );
        assert_eq!(command(&Common::default(), &WizardArguments::default(), "prod", "ko"), "ims-setup -i prod");
        for (file, again) in [("/dev/fd/63", ""), ("pw", " --password-file pw")] {
            let measure = MeasureArguments {
                login: Some("admin".to_owned()),
                password_file: Some(file.into()),
                ..MeasureArguments::default()
            };
            let arguments = WizardArguments { measure, ..WizardArguments::default() };
            let command = command(&Common::default(), &arguments, "prod", "en");
            assert_eq!(command, format!("ims-setup -i prod --login admin{again}"), "a pipe is gone by then");
        }
        let common = Common { lang: Some("ko".to_owned()), theme: Some("midnight".to_owned()), ..Common::default() };
        let command = command(&common, &WizardArguments::default(), "prod", "zh-Hant");
        assert_eq!(command, "ims-setup -i prod --lang zh-Hant --theme midnight");
    }
}
