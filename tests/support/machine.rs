//! What the tests with a machine share.

#[path = "campaign.rs"]
pub mod campaign;
#[path = "furnished.rs"]
pub mod furnished;
#[path = "moment.rs"]
pub mod moment;
#[path = "pseudo.rs"]
pub mod pseudo;
#[path = "pty.rs"]
pub mod pty;
#[path = "stage.rs"]
#[expect(dead_code, reason = "stories need the rest; here it only stands beside the real program")]
pub mod stage;
#[path = "stranger.rs"]
pub mod stranger;
#[path = "typist.rs"]
pub mod typist;
