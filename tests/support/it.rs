//! What the tests without a machine share.

#[path = "emulated.rs"]
pub mod emulated;
#[path = "pseudo.rs"]
pub mod pseudo;
#[path = "stage.rs"]
#[expect(dead_code, reason = "the benchmark of the screen draws what is not shown here")]
pub mod stage;
