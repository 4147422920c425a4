//! The value in a field's row: as it is edited, or as much of it as there is room for.

use super::{EXTENT, holds_a_secret, in_its_file, is_wanted, keeping_name, place_of_fault, plain, secret_summary};
use crate::setup::answers::Keeping;
use crate::setup::field::{Field, Kind};
use crate::style::fit::width;
use crate::style::theme::Role;
use crate::view::window::{secret_window, window, window_on};
use crate::wizard::Wizard;
use crate::wizard::plan::Step;
use crate::words::Look;

/// A value as it is shown in `room` columns.
pub struct Value {
    /// It, or as much of it as there is room for.
    pub text: String,
    /// How it is shown.
    pub role: Role,
    /// Column of the cursor in it.
    pub cursor: usize,
}

impl Value {
    /// The value of `field`; where it has the focus as it is being edited.
    pub fn of(wizard: &Wizard, look: &Look, field: Field, focused: bool, room: usize) -> Value {
        match field.row().kind {
            Kind::Confirmation => {
                let box_ = if wizard.answers.confirmed(field) { look.glyphs.ticked } else { look.glyphs.unticked };
                Value { text: box_.to_owned(), role: Role::Text, cursor: 1 }
            }
            Kind::Choice => {
                let text = look.words.text(&format!("keeping-{}", keeping_name(wizard.answers.keeping)));
                let text = look.glyphs.shorten(&text, room.saturating_sub(4));
                Value { text: format!("< {text} >"), role: Role::Text, cursor: 0 }
            }
            Kind::Secret if wizard.is_secret(field) => Value::secret(wizard, look, focused, room),
            Kind::Secret | Kind::Text => Value::text(wizard, look, field, focused, room),
        }
    }

    fn text(wizard: &Wizard, look: &Look, field: Field, focused: bool, room: usize) -> Value {
        let text = wizard.answers.text(field);
        // On its own step it is seen from the names too, which prove it.
        let here = focused || field == Field::AssociationMask && wizard.step == Step::Mask;
        if here && let Some(ghost) = wizard.ghost(field) {
            let text = format!("{} {}", look.glyphs.leads, look.glyphs.visible(&ghost));
            return Value { text: look.glyphs.shorten(&text, room), role: Role::Muted, cursor: 0 };
        }
        if is_wanted(wizard, field) {
            return Value::empty(look, room);
        }
        let hidden = holds_a_secret(wizard, field);
        if focused && let Some(editor) = wizard.editors.get(&field) {
            let text = editor.text();
            if hidden {
                let window = secret_window(editor.before(), text, room, &look.glyphs);
                return Value { text: window.shown, role: Role::Text, cursor: window.cursor_column };
            }
            let wrong = (width(text) >= room).then(|| place_of_fault(wizard, field, text)).flatten();
            let window = window_on(text, editor.before().len(), wrong, room, &look.glyphs);
            return Value { text: window.shown, role: Role::Text, cursor: window.cursor_column };
        }
        if text.is_empty() && !field.row().required && field.row().group.is_of_form() {
            return Value { text: look.words.text("value-optional"), role: Role::Muted, cursor: 0 };
        }
        Value { text: look.glyphs.shorten(&plain(wizard, look, field), room), role: Role::Text, cursor: 0 }
    }

    /// What has to be typed and is not.
    fn empty(look: &Look, room: usize) -> Value {
        Value { text: look.glyphs.extent.repeat(EXTENT.min(room)), role: Role::Muted, cursor: 0 }
    }

    fn secret(wizard: &Wizard, look: &Look, focused: bool, room: usize) -> Value {
        let secret = &wizard.answers.secret;
        if is_wanted(wizard, Field::ImsClientSecret) && secret.is_empty() {
            return Value::empty(look, room);
        }
        let there = wizard.answers.secret_there && wizard.answers.keeping == Keeping::File;
        if focused
            && !(there && secret.is_empty())
            && let Some(editor) = wizard.editors.get(&Field::ImsClientSecret)
        {
            if wizard.secret.shown {
                let window = window(editor.text(), editor.before().len(), room, &look.glyphs);
                return Value { text: window.shown, role: Role::Text, cursor: window.cursor_column };
            }
            let window = secret_window(editor.before(), editor.text(), room, &look.glyphs);
            return Value { text: window.shown, role: Role::Text, cursor: window.cursor_column };
        }
        let text = if !secret.is_empty() {
            secret_summary(wizard, look, room)
        } else if there {
            in_its_file(wizard, look)
        } else {
            String::new()
        };
        Value { text: look.glyphs.shorten(&text, room), role: Role::Text, cursor: 0 }
    }
}
