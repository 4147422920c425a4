//! The faces over one machine: the screen, line by line, and what runs without anyone.

pub mod appearance;
pub mod attended;
pub mod batch;
mod beginning;
pub mod credentials;
pub mod drive;
pub mod exit;
pub mod face;
pub mod fault;
pub mod holding;
pub mod inputs;
pub mod leaving;
pub mod messages;
pub mod plain;
pub mod resume_command;
pub mod run;
pub mod screen;
pub mod start;
