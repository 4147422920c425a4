//! What needs a machine: the real program in pipes and pseudo-terminals, under tmux and over SSH, against the practice server, and readers
//! of its files that no one here wrote. A test whose tool is not there says that it was left out, and why.

#[path = "../../examples/campaign-server/server/mod.rs"]
mod server;
#[path = "../support/machine.rs"]
mod support;

mod automation;
mod check;
mod completions;
mod crowd;
mod dumps;
mod editor_hint;
mod exits;
mod formats;
mod frozen;
mod git;
mod hostile;
mod in_the_way;
mod kept;
mod kills;
mod languages;
mod local;
mod manual;
mod mask_agrees;
mod mask_kinds;
mod odd;
mod pair;
mod pasted;
mod plain;
mod plain_pasted;
mod plain_sign_in;
mod practice;
mod rare;
mod readers;
mod readme;
mod rehearse;
mod scarce;
mod scenario;
mod sdk;
mod session;
mod show;
mod ssh;
mod terminal_jobs;
mod terminal_session;
mod tmux;
mod validators;
mod waited_for;
mod ways_out;
mod wire;
mod wizard;
mod wizard_people;
mod write;
