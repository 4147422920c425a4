//! A list of profile names, known by what they are, wherever it is pasted.

use crate::mask::Mask;
use crate::names::{self, Form, find_campaign};

/// What parts the product from the rest of a profile's name.
const PARTING: [char; 7] = ['-', '_', '|', ':', '/', '–', '—'];

/// What a name with it is a mask, and no name.
const GROUPS: [&str; 2] = ["(.*", "(.+"];

/// Whether `text` is a list of profile names: several, of which at least every second begins with Campaign and goes on as such names
/// do, or is one that `mask` captures from; or the User Management API's answer.
pub fn is_a_list_of_names(text: &str, mask: Option<&Mask>) -> bool {
    if !text.contains(['\n', '\r']) || super::is_a_form(text) {
        return false;
    }
    let reading = names::read(text.as_bytes());
    let count = reading.names.len();
    if count < 2 || reading.names.iter().any(|name| GROUPS.iter().any(|group| name.contains(group))) {
        return false;
    }
    let captured = |name: &str| mask.is_some_and(|mask| mask.capture_groups() > 0 && mask.is_match(name));
    let of_campaign = reading.names.iter().filter(|name| goes_on_as_a_name(name) || captured(name)).count();
    reading.form == Form::Json || 2 * of_campaign >= count
}

/// Whether `name` begins with Campaign, and what parts it from the rest stands after it.
fn goes_on_as_a_name(name: &str) -> bool {
    let sentence = name.ends_with(['.', '!', '?', ',', ':']);
    !sentence && find_campaign(name).is_some_and(|end| name[end..].contains(PARTING))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_told_from_sentences_forms_and_masks() {
        for (text, is) in [
            ("Campaign - acme - a\nCampaign - acme - b\n", true),
            ("Product profile,Members\nCampaign - acme - a,3\nAdobe Analytics - x,1\n", true),
            ("- Adobe Campaign Classic - acme - a\n- Campaign_acme_b\n", true),
            ("Campaign - acme - a\n", false),
            ("Campaign - acme - (.*)\nCampaign - globex - (.*)\n", false),
            ("Our Campaign console does not start.\nCan you help?\n", false),
            ("Client ID: Campaign1\nTenant: acme\n", false),
            ("one\ntwo\n", false),
        ] {
            assert_eq!(is_a_list_of_names(text, None), is, "{text}");
        }
        let mask = Mask::parse("^AcmeC-(.*)").ok();
        assert!(is_a_list_of_names("AcmeC-a\nAcmeC-b\n", mask.as_ref()));
    }
}
