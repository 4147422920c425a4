//! The faces over one machine: the screen, line by line, and what runs without anyone.

pub mod again;
pub mod batch;
pub mod end;
pub mod face;
pub mod given;
pub mod leaving;
pub mod means;
pub mod plain;
pub mod reader;
pub mod run;
pub mod screen;
pub mod start;
