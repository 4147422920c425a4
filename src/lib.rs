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
//! touched. A module imports only from the floors below its own: `setup` · `wizard`, `look` · `view`, `terminal`,
//! `host` · `front`, `cli`.

pub mod cli;
pub mod front;
pub mod host;
pub mod look;
pub mod setup;
pub mod terminal;
pub mod view;
pub mod wizard;
