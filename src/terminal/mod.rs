//! Talking to the terminal: taking and giving back the screen, bytes to keys, cells to bytes. It reads no state of the
//! wizard and decides nothing; `front` joins it to the machine.

pub mod backend;
pub mod clipboard;
pub mod decoder;
pub mod depth;
mod echo;
pub mod events;
mod job;
pub mod lines;
mod motion;
pub mod output;
mod painter;
mod palette;
pub mod password;
mod paste;
mod pen;
mod sequence;
pub mod session;
mod symbol;
mod waiting;
