//! A list of changes to one text, made at once.

use std::ops::Range;

use crate::base::yaml::outline::line_end;

/// Changes to a text.
pub(super) struct Edits<'a> {
    /// The text as it was.
    pub(super) text: &'a str,
    /// How many blanks it puts before an inner mapping.
    pub(super) step: usize,
    line_break: &'static str,
    changes: Vec<(Range<usize>, String)>,
}

impl<'a> Edits<'a> {
    /// No changes yet.
    pub(super) fn new(text: &'a str, step: usize) -> Edits<'a> {
        let line_break = match text.find(['\r', '\n']) {
            Some(at) if text[at..].starts_with("\r\n") => "\r\n",
            Some(at) if text[at..].starts_with('\r') => "\r",
            _ => "\n",
        };
        Edits { text, step, line_break, changes: Vec::new() }
    }

    /// Whether something between these places changes; `open` where what is added at its end belongs to it.
    pub(super) fn touches(&self, range: &Range<usize>, open: bool) -> bool {
        self.changes.iter().any(|(edit, _)| {
            (edit.start < range.end && range.start < edit.end)
                || (open && edit.is_empty() && edit.start == range.end)
                || edit == range
        })
    }

    /// Whether all of this is replaced.
    pub(super) fn covers(&self, range: &Range<usize>) -> bool {
        self.changes.iter().any(|(edit, _)| edit.start <= range.start && range.end <= edit.end && !edit.is_empty())
    }

    /// Puts `with` in the place of what stands there.
    pub(super) fn replace(&mut self, range: Range<usize>, with: String) {
        self.changes.push((range, with));
    }

    /// Puts `with` there.
    pub(super) fn insert(&mut self, at: usize, with: String) {
        self.changes.push((at..at, with));
    }

    /// As [`Edits::replace`], for a value of one line: the comment behind it stays in its column where there is room.
    pub(super) fn replace_before_comment(&mut self, range: Range<usize>, with: String, flow: bool) {
        let old = &self.text[range.clone()];
        let behind = &self.text[range.end..];
        let gap = behind.len() - behind.trim_start_matches(' ').len();
        if flow || gap < 2 || !behind[gap..].starts_with('#') || old.contains(['\r', '\n']) {
            return self.replace(range, with);
        }
        let column = old.chars().count() + gap;
        let left = column.saturating_sub(with.chars().count()).max(2);
        self.replace(range.start..range.end + gap, with + &" ".repeat(left));
    }

    /// Puts lines below the line that `at` is on.
    pub(super) fn insert_below(&mut self, at: usize, lines: &[String]) {
        let at = line_end(self.text, at);
        let with = lines.iter().flat_map(|line| [self.line_break, line]).collect();
        self.insert(at, with);
    }

    /// Puts lines above the line that `at` is on.
    pub(super) fn insert_above(&mut self, at: usize, lines: &[String]) {
        let at = line_start(self.text, at);
        let with = lines.iter().flat_map(|line| [line, self.line_break]).collect();
        self.insert(at, with);
    }

    /// Takes out the lines from the one that `start` is on to the one that `end` is on.
    pub(super) fn take_out_lines(&mut self, start: usize, end: usize) {
        let (start, end) = (line_start(self.text, start), line_end(self.text, end));
        let behind = &self.text[end..];
        let line_break = if behind.starts_with("\r\n") { 2 } else { usize::from(!behind.is_empty()) };
        self.replace(start..end + line_break, String::new());
    }

    /// How many characters stand before `at` on its line.
    pub(super) fn column(&self, at: usize) -> usize {
        self.text[line_start(self.text, at)..at].chars().count()
    }

    /// The text with all changes made. It ends with a line break only where it did.
    pub(super) fn apply(mut self) -> String {
        self.changes.sort_by_key(|(range, _)| (range.start, range.end));
        let mut out = String::with_capacity(self.text.len());
        let mut at = 0;
        for (range, with) in &self.changes {
            out.push_str(&self.text[at..range.start.max(at)]);
            out.push_str(with);
            at = range.end.max(at);
        }
        out.push_str(&self.text[at..]);
        if !self.text.ends_with(['\r', '\n']) && out.ends_with(['\r', '\n']) {
            out.truncate(out.trim_end_matches('\n').trim_end_matches('\r').len());
        }
        out
    }
}

/// The beginning of the line that `at` is on.
pub(super) fn line_start(text: &str, at: usize) -> usize {
    text[..at].rfind(['\r', '\n']).map_or(0, |before| before + 1)
}
