//! The form of a mask that names suggest: what stands before its group, and behind it.

use super::escape::escape;

/// What stands in a mask between a beginning that names share and their groups.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Between<'a> {
    Nothing,
    /// A number of each name's own, up to this.
    Number(&'a str),
    /// Words of each name's own, up to this.
    Words(&'a str),
}

/// A mask in its parts.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Frame<'a> {
    /// What names begin with.
    pub(super) head: &'a str,
    pub(super) between: Between<'a>,
    /// The groups, where no other may be captured.
    pub(super) groups: Vec<&'a str>,
    /// What names end in.
    pub(super) tail: &'a str,
}

impl<'a> Frame<'a> {
    /// The mask with its group between `head` and `tail`.
    pub(super) fn of(head: &'a str, tail: &'a str) -> Frame<'a> {
        Frame { head, between: Between::Nothing, groups: Vec::new(), tail }
    }

    /// The mask itself.
    pub(super) fn mask(&self) -> String {
        let groups: Vec<String> = self.groups.iter().map(|group| escape(group)).collect();
        let group = if groups.is_empty() { ".*".to_owned() } else { groups.join("|") };
        let between = match self.between {
            Between::Nothing => String::new(),
            Between::Number(end) => "[0-9]+".to_owned() + &escape(end),
            Between::Words(end) => ".*".to_owned() + &escape(end),
        };
        format!("{}{between}({group}){}", escape(self.head), escape(self.tail))
    }

    /// The group that the mask captures from `name`, if that is not empty.
    pub(super) fn inside<'n>(&self, name: &'n str) -> Option<&'n str> {
        let rest = name.strip_prefix(self.head)?;
        let rest = match self.between {
            Between::Nothing => rest,
            Between::Number(end) => {
                let behind = rest.trim_start_matches(|c: char| c.is_ascii_digit());
                behind.strip_prefix(end).filter(|_| behind.len() < rest.len())?
            }
            Between::Words(end) => {
                let inner = rest.strip_suffix(self.tail)?;
                &rest[inner.rfind(end)? + end.len()..]
            }
        };
        let group = rest.strip_suffix(self.tail).filter(|group| !group.is_empty())?;
        (self.groups.is_empty() || self.groups.contains(&group)).then_some(group)
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Mask, Outcome};
    use super::*;

    #[test]
    fn a_frame_captures_what_its_mask_does() {
        let plain = Frame::of("Campaign - a.b - ", " (NL)");
        let listed = Frame { groups: vec!["ops", "hr+"], ..Frame::of("Campaign - ", "") };
        let numbered = Frame { between: Between::Number(" - "), ..Frame::of("Campaign - ", "") };
        let worded = Frame { between: Between::Words(" ("), ..Frame::of("Campaign - ", ")") };
        for frame in [plain, listed, numbered, worded] {
            let mask = Mask::parse(&frame.mask()).expect("a mask");
            for name in [
                "Campaign - a.b - ops (NL)",
                "Campaign - a-b - ops (NL)",
                "Campaign - ops",
                "Campaign - hr+",
                "Campaign - hrr",
                "Campaign - 01 - ops",
                "Campaign - x - ops",
                "Campaign - x (y) (ops)",
                "Campaign - ",
            ] {
                let captured = match mask.judge(name) {
                    Outcome::Matched { group: Some(group), .. } => Some(&name[group]).filter(|group| !group.is_empty()),
                    _ => None,
                };
                assert_eq!(frame.inside(name), captured, "{}: {name}", frame.mask());
            }
        }
    }
}
