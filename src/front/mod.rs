//! The faces over one machine: the screen, and what runs without one.

pub mod batch;
pub mod reader;
pub mod run;
pub mod screen;
pub mod start;
