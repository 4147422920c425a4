//! One message in, the changed machine and its effects out.

use super::Wizard;
use super::keymap::{self, Action, Context};
use super::msg::{Effect, Leaving, Msg, Notice, Request, Task, Tongue};
use super::open::Open;
use super::plan::{List, Step, Stop};
use crate::base::key::{Code, Key};
use crate::setup::field::Field;

/// Changes `wizard` by `msg`; what the host has to do comes back, in order.
///
/// A change of anything a draft keeps always brings an [`Task::Save`] with the whole newest draft.
pub fn update(wizard: &mut Wizard, msg: Msg) -> Vec<Effect> {
    let mut effects = Vec::new();
    let before = msg.is_the_persons().then(|| wizard.before());
    let rows = wizard.rows_before();
    let place = (wizard.focus(), wizard.open.len());
    let acted = before.is_some();
    if acted {
        wizard.writing.acted();
        wizard.names.pasted = None;
    }
    // From here on a write may make something else.
    wizard.outcome = None;
    match msg {
        Msg::Key(key) => {
            let before = wizard.notice.take();
            if wizard.is_text_gone_astray(before.as_ref(), key) {
                wizard.notice = Some(Notice::NotTicked);
            } else {
                wizard.press(key, &mut effects);
            }
        }
        Msg::Paste(text) => {
            wizard.notice = None;
            wizard.paste(&text);
        }
        Msg::Wish(wish) => {
            wizard.notice = None;
            wizard.grant(wish, &mut effects);
        }
        Msg::Line(text) => {
            wizard.notice = None;
            wizard.line(text.expose());
        }
        Msg::Go(step, stop) => {
            wizard.notice = None;
            wizard.go(step, Some(stop), &mut effects);
        }
        Msg::PasteTooLarge => wizard.notice = Some(Notice::PasteTooLarge),
        Msg::NotUtf8 => wizard.notice = Some(Notice::NotUtf8),
        Msg::Resize(columns, rows) => wizard.size = (columns, rows),
        Msg::Saved(result) => wizard.unsaved = result.err(),
        Msg::Settled(result) => wizard.settled(result, &mut effects),
        Msg::Looked(on_disk) => wizard.looked(on_disk, &mut effects),
        Msg::SecretRead(read) => wizard.secret_is_read(read),
        Msg::Written(result) => wizard.wrote(result, &mut effects),
        Msg::Judging { generation, progress } => wizard.names.judging(generation, progress),
        Msg::Judged { generation, report, readings } => {
            let chosen = wizard.chosen_name();
            wizard.names.judged(generation, report, readings);
            wizard.keep_chosen_name(chosen);
            wizard.names_judged();
        }
        Msg::Proven { generation, proven } => wizard.names.proven(generation, &proven),
        Msg::Inferred { names, proposals } => wizard.names.inferred(names, proposals),
        Msg::Loading(count) => wizard.names.loading = Some(count),
        Msg::NotLoaded(told) => {
            wizard.names.loading = None;
            wizard.notice = Some(Notice::Told(told));
        }
        Msg::Loaded { reading, file, stopped } => wizard.loaded(*reading, file, stopped),
        Msg::Measured { generation, answer } => wizard.measured(generation, answer),
        Msg::People { generation, news } => wizard.people_news(generation, news),
        Msg::Themed(name) => {
            effects.push(Effect::Host(Task::KeepTheme(name.clone())));
            wizard.notice = Some(Notice::Theme(name));
        }
        Msg::Spoken(tongue) => {
            effects.push(Effect::Host(Task::KeepLanguage(tongue.tag.clone())));
            wizard.speak(tongue);
        }
        Msg::End => effects.push(Effect::Quit(wizard.leaving())),
    }
    if let Some(before) = before {
        wizard.note_changes(before);
    }
    wizard.forget_what_is_hidden();
    if acted {
        wizard.tell_withheld(place.0);
    }
    wizard.tell_no_session();
    let types = wizard.focused_field().is_some_and(Field::is_text) && wizard.notice.is_none();
    let settles = acted && (place != (wizard.focus(), wizard.open.len()) || !types);
    wizard.measure_new(&mut effects);
    wizard.ask_people(&mut effects);
    wizard.judge_again(&mut effects);
    wizard.rehearse_again(&mut effects);
    wizard.judge();
    wizard.chain_again();
    if settles {
        wizard.settle_page();
    }
    wizard.keep_review_row(rows, acted);
    wizard.keep(&mut effects);
    leave_last(&mut effects);
    effects
}

/// Whoever leaves leaves after everything else: the draft is kept by then, and what was changed last is judged.
fn leave_last(effects: &mut [Effect]) {
    effects.sort_by_key(|effect| matches!(effect, Effect::Host(Task::Settle) | Effect::Quit(_)));
}

impl Wizard {
    /// Whether `key` is a blank between words that were typed where there is no text: it ticks and chooses nothing.
    fn is_text_gone_astray(&self, before: Option<&Notice>, key: Key) -> bool {
        let letter = matches!(before, Some(Notice::NoMeaning(Key { code: Code::Char(typed), ctrl: false, alt: false, .. })) if typed.is_alphanumeric());
        let does =
            matches!(keymap::action(self.context(), key), Some(Action::Toggle | Action::Tick | Action::NextValue));
        letter && key == Key::new(Code::Char(' ')) && does
    }

    fn press(&mut self, key: Key, effects: &mut Vec<Effect>) {
        let context = self.context();
        match keymap::action(context, key) {
            Some(action) => self.act(action, effects),
            // An Alt-key without a meaning here is Esc and then that key: so a terminal sends a quick Esc.
            None if key.alt => {
                // What was meant for a question, or for a step, begins no name in the list that lies under it.
                let was_open = !self.open.is_empty();
                let asked = context == Context::Question;
                self.act(Action::Close, effects);
                let context = self.context();
                let digit = matches!(key.code, Code::Char(typed) if typed.is_ascii_digit());
                let obeyed = asked || was_open && digit && matches!(context, Context::Names | Context::Rows);
                let plain = keymap::action(context, Key { alt: false, ..key });
                let action = if obeyed {
                    let plain = plain.filter(|action| !matches!(action, Action::Insert(_)));
                    keymap::action(context, key).or(plain)
                } else {
                    plain
                };
                match action {
                    Some(action) => self.act(action, effects),
                    None if obeyed => self.notice = Some(Notice::NoMeaning(key)),
                    None => {}
                }
            }
            None => self.notice = Some(Notice::NoMeaning(key)),
        }
    }

    /// Does `action` where the keys go to now.
    pub(super) fn act(&mut self, action: Action, effects: &mut Vec<Effect>) {
        match action {
            Action::Help => self.help(),
            Action::Theme => effects.push(Effect::Face(Request::NextTheme)),
            Action::Language => effects.push(Effect::Face(Request::NextLanguage)),
            Action::Redraw => effects.push(Effect::Face(Request::Redraw)),
            Action::Suspend => effects.push(Effect::Face(Request::Suspend)),
            Action::Quit => {
                self.close_all();
                effects.push(Effect::Host(Task::Settle));
            }
            Action::Close if !self.open.is_empty() => self.close(),
            Action::Close if self.in_place().is_some() => self.put_back_in_place(),
            Action::Close if self.names.loading.is_some() => effects.push(Effect::Host(Task::StopLoading)),
            Action::Close => {
                self.stop_people(effects);
                self.stop_measuring(effects);
            }
            Action::Onward | Action::NextStop | Action::PreviousStop if self.in_place().is_some() => {
                self.leave_row(action);
            }
            // What is typed there is lost where it is left, so it is left by Enter or Esc.
            Action::NextStop | Action::PreviousStop
                if matches!(self.open.last(), Some(Open::File(_) | Open::Password(_))) =>
            {
                let key = keymap::actions(Context::Line).into_iter().find(|(_, known)| *known == action);
                self.notice = key.map(|(key, _)| Notice::NoMeaning(key));
            }
            Action::NextStep
            | Action::PreviousStep
            | Action::Step(_)
            | Action::Onward
            | Action::NextStop
            | Action::PreviousStop => {
                self.move_to(action, effects);
            }
            // The question is answered by its own keys: which answer this were nobody would know.
            Action::Write if matches!(self.open.last(), Some(Open::Question { .. })) => {
                self.notice = Some(Notice::NoMeaning(Key::ctrl('s')));
            }
            Action::Write => {
                self.close_all();
                self.write_or_review(effects);
            }
            Action::Up | Action::Down | Action::First | Action::Last | Action::PageUp | Action::PageDown => {
                self.scroll(action);
            }
            Action::Take => self.take(effects),
            Action::Search => self.search(),
            Action::Filter if self.focused_list() == Some(List::People) => self.filter_people(),
            Action::Filter => self.filter_names(),
            Action::NextMiss | Action::PreviousMiss if self.focused_list() == Some(List::People) => {
                self.go_to_shut_out(action == Action::NextMiss);
            }
            Action::NextMiss | Action::PreviousMiss => self.go_to_miss(action == Action::NextMiss),
            Action::Chain => self.open_chain(),
            Action::PeopleFile => self.name_people_file(),
            Action::Remove => self.remove_name(),
            Action::Toggle | Action::NextValue | Action::PreviousValue => self.choose(action),
            Action::ToggleAll => self.confirm_all(),
            Action::Tick => self.tick_row(),
            Action::Alone => self.open_value(),
            Action::NextButton | Action::PreviousButton => self.next_button(action),
            Action::Repair => self.repair(),
            Action::Suggest => self.suggest(),
            Action::TakeKnown => {
                if !self.take_ghost() {
                    self.notice = Some(Notice::NoMeaning(Key::new(Code::Right)));
                }
            }
            Action::Measure if self.focused_list() == Some(List::People) => self.people_again(effects),
            Action::Measure if self.compares() => self.compare_again(effects),
            Action::Measure => self.measure_again(effects),
            Action::Undo => self.undo(),
            Action::Redo => self.redo(),
            Action::Reveal => self.reveal(effects),
            _ => self.edit(action),
        }
    }

    fn move_to(&mut self, action: Action, effects: &mut Vec<Effect>) {
        self.close_all();
        let step = self.step;
        match action {
            Action::NextStep => self.next_step(),
            Action::PreviousStep => self.previous_step(),
            Action::Onward => self.go_onward(),
            Action::NextStop => self.next_stop(),
            Action::PreviousStop => self.previous_stop(),
            Action::Step(number) => {
                if let Some(step) = Step::from_number(usize::from(number)) {
                    self.enter(step, None);
                }
            }
            _ => {}
        }
        self.look_after(step, effects);
    }

    /// Goes to a stop of a step; without one to where the step was left.
    pub(super) fn go(&mut self, step: Step, stop: Option<Stop>, effects: &mut Vec<Effect>) {
        self.close_all();
        let before = self.step;
        self.enter(step, stop);
        self.look_after(before, effects);
    }

    /// Where another step was entered that shows what stands at the output's place, that is looked at.
    fn look_after(&self, before: Step, effects: &mut Vec<Effect>) {
        if self.step != before && matches!(self.step, Step::Review | Step::Mask) {
            self.look(effects);
        }
    }

    /// The language is another one now; nothing but the words changes.
    fn speak(&mut self, tongue: Tongue) {
        self.labels = tongue.labels;
        self.next_language = tongue.next;
        self.notice = Some(Notice::Language(tongue.name));
    }

    /// How it is left now: with everything written, or with a draft.
    pub fn leaving(&self) -> Leaving {
        if self.is_finished() { Leaving::Finished } else { Leaving::Kept }
    }

    /// The list that has the focus of the page.
    pub(super) fn focused_list(&self) -> Option<List> {
        match self.focus() {
            Stop::List(list) => Some(list),
            Stop::Field(_) => None,
        }
    }
}
