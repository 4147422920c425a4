//! The command `ims-setup`: see the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    ExitCode::from(ims_setup::front::run::run(std::env::args_os()))
}
