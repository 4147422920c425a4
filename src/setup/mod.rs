//! The subject: what Campaign and IMS need, and how it is judged. Knows nothing of screens.

pub mod account;
pub mod answers;
pub mod campaign;
pub mod document;
pub mod evidence;
pub mod field;
pub mod finding;
pub mod gate;
pub mod hidden;
pub mod instance;
pub mod judge;
pub mod mask;
pub mod measured;
pub mod names;
pub mod nearest;
pub mod paste;
pub mod people;
pub mod release;
pub mod rules;
pub mod schema;
pub mod secret;
pub mod suggest;
pub mod told;
pub mod verdict;
pub mod yaml;
