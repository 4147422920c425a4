//! What one diagnosis has compiled and found already: the same text comes back for each repair that is tried.

use std::cell::RefCell;
use std::collections::HashMap;

use super::Context;
use super::detect::Finding;
use super::pattern::Mask;

/// Masks and findings by their text, for one context.
#[derive(Debug, Default)]
pub struct Memory {
    masks: RefCell<HashMap<String, Option<Mask>>>,
    findings: RefCell<HashMap<String, Vec<Finding>>>,
}

impl Context<'_> {
    /// The mask of `text`; `None` where it is none.
    pub(super) fn mask(&self, text: &str) -> Option<Mask> {
        let Some(memory) = self.memory else { return Mask::parse(text).ok() };
        if let Some(known) = memory.masks.borrow().get(text) {
            return known.clone();
        }
        let mask = Mask::parse(text).ok();
        memory.masks.borrow_mut().insert(text.to_owned(), mask.clone());
        mask
    }

    /// The findings of `text`, by `find` where they are not known yet.
    pub(super) fn findings(&self, text: &str, find: impl FnOnce() -> Vec<Finding>) -> Vec<Finding> {
        let Some(memory) = self.memory else { return find() };
        if let Some(known) = memory.findings.borrow().get(text) {
            return known.clone();
        }
        let found = find();
        memory.findings.borrow_mut().insert(text.to_owned(), found.clone());
        found
    }
}
