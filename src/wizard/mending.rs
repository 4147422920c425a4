//! Mending: what Ctrl-F makes of a field, known before the key is pressed, and done in one press.

use super::Wizard;
use super::msg::Notice;
use crate::base::authority::host_of;
use crate::setup::answers::{Answers, Keeping};
use crate::setup::field::Field;
use crate::setup::finding::{Code, Finding, Repair, Severity};
use crate::setup::{judge, rules};

/// So many repairs follow from one another at most.
const MOST: usize = 12;

/// What Ctrl-F does to a field.
#[derive(Clone, PartialEq, Eq)]
pub enum Mending {
    /// This stands there then: everything that is certain is mended at once.
    Text(String),
    /// The value goes to the field it belongs to, which is free.
    Move(Field),
    /// The value goes to the field it belongs to, and what stands there comes here.
    Swap(Field),
    /// The field it belongs to holds it already: this one is emptied.
    Empty(Field),
    /// The scope counts as compared.
    Compared,
    /// The secret at hand counts as the right one.
    KeepSecret,
}

impl Wizard {
    /// What Ctrl-F does to `field`; `None` where nothing is certain.
    pub fn mending(&self, field: Field) -> Option<Mending> {
        self.findings(field).into_iter().find_map(|finding| match (self.home(field, &finding), finding.repair) {
            (Some(home), _) => self.moving(field, home),
            // Of a secret no further copy is made.
            (None, Some(Repair::Replace(text))) if self.is_secret(field) => Some(Mending::Text(text)),
            (None, Some(Repair::Replace(text))) => Some(Mending::Text(self.mended(&self.answers, field, text))),
            (None, Some(Repair::ConfirmCompared)) => Some(Mending::Compared),
            (None, Some(Repair::KeepSecret)) => Some(Mending::KeepSecret),
            (None, Some(Repair::MoveToSecret) | None) => None,
        })
    }

    /// The field that the value in `field` belongs to, where `finding` says that it is another one.
    fn home(&self, field: Field, finding: &Finding) -> Option<Field> {
        let home = match finding.code {
            Code::LooksLikeSecret if finding.repair == Some(Repair::MoveToSecret) => Field::ImsClientSecret,
            Code::IsOrganizationId => Field::ImsOrganizationId,
            Code::IsMask => Field::AssociationMask,
            Code::IsUrl => {
                let text = self.value_in(field).trim();
                let host = host_of(text);
                if !text.contains("://") {
                    return None;
                } else if host.ends_with(".adobelogin.com") || host.ends_with(".services.adobe.com") {
                    Field::ImsServer
                } else if host.ends_with("adobe.com") {
                    return None;
                } else {
                    Field::CallbackServer
                }
            }
            _ => return None,
        };
        (home != field).then_some(home)
    }

    /// What stands in a field, the secret included.
    pub(super) fn value_in(&self, field: Field) -> &str {
        if self.is_secret(field) { self.answers.secret.expose() } else { self.answers.text(field) }
    }

    /// How the value in `field` gets to `home`: what stands there is never lost. A secret is never brought into the open.
    fn moving(&self, field: Field, home: Field) -> Option<Mending> {
        let of_secret = home == Field::ImsClientSecret;
        let there = if of_secret { self.answers.secret.expose() } else { self.value_in(home) };
        let here = if of_secret { rules::secret_in(self.value_in(field)) } else { self.value_in(field).trim() };
        let bare = |text: &str| text.trim().trim_end_matches('/').to_owned();
        if !there.is_empty() && bare(there) == bare(here) {
            return Some(Mending::Empty(home));
        }
        if there.is_empty() || there == home.row().default {
            return Some(Mending::Move(home));
        }
        let mut answers = self.answers.clone();
        answers.set_text(field, there);
        let fits = || !self.found(field, &answers).iter().any(|finding| finding.severity == Severity::Error);
        (home != Field::ImsClientSecret || !rules::looks_like_secret(field, there) && fits())
            .then_some(Mending::Swap(home))
    }

    /// `text` in `field`, beside these answers, with everything mended that is certain then.
    pub(super) fn mended(&self, beside: &Answers, field: Field, mut text: String) -> String {
        let mut answers = beside.clone();
        let mut seen = vec![answers.text(field).to_owned()];
        for _ in 0..MOST {
            answers.set_text(field, text.as_str());
            let next = self.found(field, &answers).into_iter().find_map(|finding| finding.repair);
            let Some(Repair::Replace(next)) = next else { break };
            if seen.contains(&next) {
                break;
            }
            seen.push(std::mem::replace(&mut text, next));
        }
        text
    }

    fn found(&self, field: Field, answers: &Answers) -> Vec<Finding> {
        let mut found = judge::field(field, answers, &self.names.sample);
        judge::add_measured(&mut found, field, answers, &self.measuring.measured);
        found
    }

    /// Mends the focused field as shown; on Review that of the chosen row.
    pub(super) fn repair(&mut self) {
        let Some(field) = self.focused_field().or_else(|| self.reviewed_field()) else { return };
        match self.mending(field) {
            None if self.findings(field).iter().any(|finding| self.home(field, finding).is_some()) => {
                self.notice = Some(Notice::Occupied);
            }
            None => self.notice = Some(Notice::NothingToMend),
            Some(Mending::Text(text)) => self.replace_text(field, &text),
            Some(Mending::Compared) => self.answers.scope_compared = true,
            Some(Mending::KeepSecret) => self.keep_the_older(),
            Some(Mending::Move(home)) => self.bring_home(field, home, false),
            Some(Mending::Swap(home)) => self.bring_home(field, home, true),
            Some(Mending::Empty(home)) => {
                if home == Field::ImsClientSecret {
                    // Of a secret in the open nothing stays in the field's own way back.
                    self.editor(field);
                    self.stow(field);
                    self.answers.set_text(field, String::new());
                    self.editor(field);
                } else {
                    self.replace_text(field, "");
                }
                self.notice = Some(Notice::Emptied(home));
            }
        }
    }

    /// Brings the value in `field` to `home`; what stood there comes here, where they swap.
    fn bring_home(&mut self, field: Field, home: Field, swap: bool) {
        if home == Field::ImsClientSecret {
            self.move_to_secret(field, swap);
        } else {
            let there = if swap { self.value_in(home).to_owned() } else { String::new() };
            let text = self.value_in(field).trim().to_owned();
            self.replace_text(field, &there);
            self.replace_text(home, &text);
        }
        self.notice = Some(if swap { Notice::Swapped(home) } else { Notice::Moved(home) });
    }

    /// What was typed into the wrong field goes into the secret; of it the field keeps nothing. Only Ctrl-_ leads back to it.
    fn move_to_secret(&mut self, field: Field, swap: bool) {
        let text = rules::secret_in(self.answers.text(field)).to_owned();
        if self.answers.keeping == Keeping::Environment {
            self.keep_secret(Keeping::File);
        }
        let there = if swap { self.answers.secret.expose().to_owned() } else { String::new() };
        self.editor(field);
        self.stow(field);
        self.answers.set_text(field, there);
        self.editor(field);
        self.replace_text(Field::ImsClientSecret, &text);
    }
}
