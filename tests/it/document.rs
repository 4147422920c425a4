//! Files and their words together: every refusal of the disk is a whole sentence.

use std::path::PathBuf;

use ims_setup::base::told::Told;
use ims_setup::host::files::FileError;
use ims_setup::style::glyphs::Glyphs;
use ims_setup::words::catalogue::{LANGUAGES, Words};
use ims_setup::words::say;

fn sentence(words: &Words, told: &Told) -> String {
    say::told(words, &Glyphs::unicode(), told)
}

#[test]
fn every_refusal_of_the_disk_is_said_with_its_file_in_every_language() {
    let path = PathBuf::from("/srv/prod.ims.yaml");
    let owner = "neolane".to_owned();
    let errors = [
        FileError::NotFound { path: path.clone() },
        FileError::NoFolder { path: path.clone() },
        FileError::Denied { path: path.clone() },
        FileError::NotRegular { path: path.clone() },
        FileError::TooLarge { path: path.clone(), limit: 1024 * 1024 },
        FileError::TooLarge { path: path.clone(), limit: 4096 },
        FileError::Link { path: path.clone(), target: "/etc/shadow".into() },
        FileError::OtherFolder { path: path.clone(), owner: owner.clone() },
        FileError::OtherOwner { path: path.clone(), owner: owner.clone() },
        FileError::OwnerLost { path: path.clone(), owner: owner.clone() },
        FileError::Changed { path: path.clone() },
        FileError::Full { path: path.clone() },
        FileError::ReadOnly { path: path.clone() },
        FileError::Slow { path: path.clone() },
        FileError::SecretOwner { path: path.clone(), owner },
        FileError::SecretNotOneLine { path: path.clone() },
        FileError::Other { path, reason: (&std::io::Error::from_raw_os_error(5)).into() },
    ];
    for language in LANGUAGES {
        let words = Words::new(language);
        for told in errors.iter().cloned().map(Told::from) {
            let said = sentence(&words, &told);
            assert!(!said.contains(['⟨', '{', '$']), "{said}");
            for (_, value) in &told.arguments {
                assert!(said.contains(value.as_str()), "{said} says nothing of {value}");
            }
        }
    }
}

#[test]
fn root_is_shown_the_command_for_the_folders_owner() {
    let words = Words::new(LANGUAGES[0]);
    let error = FileError::OtherFolder { path: "/home/neolane".into(), owner: "neolane".to_owned() };
    let said = sentence(&words, &error.into());
    assert!(said.ends_with("sudo -u neolane ims-setup"), "{said}");
}
