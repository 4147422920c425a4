//! A value that tells whether it may have changed since somebody looked, without a copy of it.

use std::ops::{Deref, DerefMut};
use std::sync::Arc;

/// A value whose stamp is another one after everything that may have changed it.
///
/// Whoever keeps what follows from the value keeps its stamp beside that: it follows as long as the stamp is the same. Nothing
/// of the value is in the stamp, so of a secret there is neither a copy nor a sum.
#[derive(Debug, Default)]
pub struct Stamped<T> {
    value: T,
    stamp: Stamp,
}

/// Stands for one state of one value. As long as it is kept no other state of whatever value gets the same.
#[derive(Debug, Clone, Default)]
pub struct Stamp(Arc<()>);

impl PartialEq for Stamp {
    fn eq(&self, other: &Stamp) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl Eq for Stamp {}

impl<T> Stamped<T> {
    /// The stamp of the value as it is now.
    pub fn stamp(&self) -> Stamp {
        self.stamp.clone()
    }

    /// Whether nothing may have changed the value since it had this `stamp`.
    pub fn is_as(&self, stamp: &Stamp) -> bool {
        self.stamp == *stamp
    }
}

impl<T> From<T> for Stamped<T> {
    fn from(value: T) -> Stamped<T> {
        Stamped { value, stamp: Stamp::default() }
    }
}

impl<T> Deref for Stamped<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T> DerefMut for Stamped<T> {
    fn deref_mut(&mut self) -> &mut T {
        // A stamp that nobody keeps may go on to stand for what the value becomes.
        if Arc::get_mut(&mut self.stamp.0).is_none() {
            self.stamp = Stamp::default();
        }
        &mut self.value
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_may_change_it_changes_its_stamp() {
        let mut stamped = Stamped::from(vec![1]);
        let before = stamped.stamp();
        assert_eq!((stamped.len(), stamped.stamp() == before), (1, true), "looking changes nothing");
        stamped.push(2);
        assert!(stamped.stamp() != before);
        let pushed = stamped.stamp();
        *stamped = vec![1, 2];
        assert!(stamped.stamp() != pushed && stamped.stamp() != before, "nor is the same value the same state");
        let assigned = stamped.stamp();
        stamped = Stamped::from(vec![1, 2]);
        assert!(stamped.stamp() != assigned, "nor is another of the same value");
    }
}
