//! A fault of the program itself (a panic), told without anything that was typed: the words of a panic may quote what the
//! program had in hand, a secret perhaps.

use std::panic::PanicHookInfo;

/// Where the program failed, and what stands there in the source: nothing that was put together while it ran.
pub fn place(info: &PanicHookInfo<'_>) -> String {
    let place = info.location().map_or_else(|| "?".to_owned(), ToString::to_string);
    match info.payload().downcast_ref::<&'static str>() {
        Some(words) => format!("{place}: {words}"),
        None => place,
    }
}
