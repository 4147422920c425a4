//! The world: drafts, files, names, the clock. It measures and writes; it decides nothing.

pub mod campaign;
pub mod drafts;
pub mod dumps;
pub mod files;
pub mod input;
pub mod lock;
pub mod net;
pub mod output;
pub mod people;
pub mod preferences;
pub mod stop;
pub mod survey;
pub mod surveys_under_way;
pub mod themes;
pub mod today;
pub mod uninterrupted;
pub mod world;
pub mod writer;

use crate::wizard::msg::{Msg, Task};

/// What does the machine's tasks; the one place where tests stand in for the world.
pub trait Host {
    /// Does `task`; what is known at once comes back, what takes time comes later as a message of its own.
    fn run(&mut self, task: Task) -> Vec<Msg>;
}
