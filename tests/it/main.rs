//! What needs no machine: the wizard with a stand-in for the world, the words, the bytes of the screen, and the house itself.

#[path = "../support/it.rs"]
mod support;

mod after_the_write;
mod catalogues;
mod chain;
mod command_line;
mod compared;
mod document;
mod every_verdict;
mod floors;

mod fuzz;
mod gate;
mod handed_over;
mod help_lines;
mod host_files;
mod keys;
mod lost_secret;
mod mail;
mod matrix;
mod measuring;
mod memory;
mod name_list;
mod paste_anywhere;
mod people;
mod pictures;
mod random;
mod ribbon;
mod said;
mod seed_pages;
mod sign_in;
mod story;
mod terminal_backend;
mod terminal_decoder;
mod terminal_frames;
mod terms;
mod top_level;
mod undo;
mod user_groups;
mod walk_calm;
mod walk_end;
mod walk_hints;
mod walk_keys;
mod walk_lists;
mod walk_names;
mod walk_paste;
mod walk_questions;
mod walk_review;
mod walk_sight;
mod walk_still;
mod walk_sure;
mod wishes;
mod words;
