//! `ims-setup`, a step-by-step wizard that sets up Adobe IMS for Adobe Campaign Classic.
//!
//! Data flows one way:
//!
//! ```text
//! key, file, signal ──► Msg ──► update(&mut Wizard, Msg) ──► Vec<Effect> ──► host ──► Msg
//!                                      │
//!                                      └──► view(&Wizard, &Look) ──► screen
//! ```
//!
//! Where to start: [`wizard::plan`] is the whole wizard at a glance, [`setup::field`] every field in one table,
//! [`wizard::keymap`] every key, [`wizard::update`] what a message does, [`host::Host`] the one place where the world is
//! touched. A module imports only from the floors below its own: `base` · `names`, `campaign`, `style`, `terminal` · `mask` ·
//! `people` · `setup` · `wizard` · `words` · `view`, `host` · `front`, `cli`.

pub mod base;
pub mod campaign;
pub mod cli;
pub mod front;
pub mod host;
pub mod mask;
pub mod names;
pub mod people;
pub mod setup;
pub mod style;
pub mod terminal;
pub mod view;
pub mod wizard;
pub mod words;
