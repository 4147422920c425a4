//! The subject: what Campaign and IMS need, and how it is judged. Knows nothing of screens.

pub mod account;
pub mod answers;
pub mod console;
pub mod document;
pub mod evidence;
pub mod field;
pub mod finding;
pub mod gate;
pub mod in_campaign;
pub mod instance;
pub mod judge;
pub mod paste;
pub mod release;
pub mod rules;
pub mod schema;
pub mod sign_in;
pub mod suggest;
pub mod verdict;
