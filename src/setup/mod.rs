//! The subject: what Campaign and IMS need, and how it is judged. Knows nothing of screens.

pub mod answers;
pub mod evidence;
pub mod field;
pub mod secret;
