//! The world: drafts, files, names, the clock. It measures and writes; it decides nothing.

pub mod campaign;
pub mod drafts;
pub mod dumps;
pub mod files;
pub mod input;
pub mod lock;
pub mod net;
pub mod preferences;
pub mod stop;
pub mod survey;
pub mod surveys_under_way;
pub mod themes;
pub mod today;
pub mod world;
pub mod writer;

use crate::wizard::msg::{Effect, Msg};

/// What runs the machine's effects; the one place where tests stand in for the world.
pub trait Host {
    /// Runs `effect`; what is known at once comes back, what takes time comes later as a message of its own.
    fn run(&mut self, effect: Effect) -> Vec<Msg>;

    /// Keeps the choice of a theme.
    fn keep_theme(&mut self, name: &str);

    /// Keeps the choice of a language, by its tag.
    fn keep_language(&mut self, tag: &str);
}
