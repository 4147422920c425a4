//! The readings of Adobe's pages: an expression over the whole name, a prefix before the group's name, and one that is found
//! anywhere; and the products of the names that match.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::{Mutex, PoisonError};

use regex_automata::{Anchored, Input};

use super::pattern::{Mask, Matcher};
use super::plain::Plain;
use super::product::{Product, is_campaigns, product_in};
use super::report::Report;
use super::share::{CHUNK, share};
use crate::names::Names;

/// How many names that read differently are kept one by one.
pub const KEPT: usize = 20;

/// Names of which another reading says something else: matched in one and missed in the other, or another group.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Disagreement {
    /// How many there are.
    pub count: usize,
    /// The first of them, at most [`KEPT`], by their index.
    pub first: Vec<usize>,
}

/// What the other readings make of all names, and whose the matched ones are.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Readings {
    /// How many names match as a whole.
    pub whole: usize,
    /// How many begin with what stands before the group.
    pub prefix: usize,
    /// In how many the mask is found anywhere.
    pub search: usize,
    /// Names that the reading as a prefix takes otherwise.
    pub as_prefix: Disagreement,
    /// Names that the reading anywhere takes otherwise.
    pub anywhere: Disagreement,
    /// How many names of each product match as a whole, Campaign's first, then those of most names; names of which nobody knows
    /// the product are left out.
    pub products: Vec<(String, usize)>,
}

impl Mask {
    /// The group of `name` if the mask is what stands before it: from the end of what the mask's part before its group
    /// (all of it, without a group) matches at the start of the name, to the name's end. In bytes of the name.
    pub fn group_as_prefix(&self, name: &str) -> Option<Range<usize>> {
        let found = self.prefix()?.regex.search(&Input::new(name).anchored(Anchored::Yes))?;
        Some(found.end()..name.len())
    }
}

/// What was found in some of the names.
#[derive(Default)]
struct Part {
    prefix: usize,
    search: usize,
    as_prefix: Vec<usize>,
    anywhere: Vec<usize>,
    products: BTreeMap<String, usize>,
    /// Of Campaign.
    campaign: usize,
}

impl Part {
    /// Counts a name that all readings match.
    fn count_alike(&mut self) {
        self.prefix += 1;
        self.search += 1;
    }

    fn count(&mut self, product: &Product<'_>) {
        // Nearly all are.
        if *product == Product::Campaign {
            self.campaign += 1;
        } else if let Some(name) = product.name() {
            match self.products.get_mut(name) {
                Some(count) => *count += 1,
                None => drop(self.products.insert(name.to_owned(), 1)),
            }
        }
    }
}

/// Reads all `names` the other ways; `report` is the judgement of them by the same mask. `None` when `cancel`, asked every some
/// thousand names, ends it. Two threads at most. Most masks end in a plain `(.*)`: of the names that they match the readings say
/// the same.
pub fn readings(mask: &Mask, names: &Names, report: &Report, cancel: &(dyn Fn() -> bool + Sync)) -> Option<Readings> {
    let parts = Mutex::new(Vec::new());
    // All names are looked through at once for the text of a plain mask: most lists of other products hold it nowhere.
    let held = report.summary().missed == 0 || mask.anywhere().is_none_or(|regex| regex.is_match(names.text()));
    let starts = (0..names.len()).step_by(CHUNK);
    share(
        starts,
        names.len(),
        cancel,
        || Reader::new(mask, names, held),
        |reader, _, start| {
            let mut part = Part::default();
            for index in start..(start + CHUNK).min(names.len()) {
                if reader.is_campaigns && report.class(index).matched() {
                    part.count_alike();
                    part.campaign += 1;
                    continue;
                }
                let name = names.get(index).unwrap_or_default();
                reader.read(index, name, report.class(index).matched(), &mut part);
                if report.class(index).matched() {
                    part.count(&product_in(names, index));
                }
            }
            parts.lock().unwrap_or_else(PoisonError::into_inner).push((start, part));
        },
        &mut |_| (),
    )?;
    let mut parts = parts.into_inner().unwrap_or_else(PoisonError::into_inner);
    parts.sort_unstable_by_key(|(start, _)| *start);
    let mut all = Readings { whole: report.summary().matched, ..Readings::default() };
    let mut products: BTreeMap<String, usize> = BTreeMap::new();
    for (_, part) in parts {
        all.prefix += part.prefix;
        all.search += part.search;
        add(&mut all.as_prefix, &part.as_prefix);
        add(&mut all.anywhere, &part.anywhere);
        let campaign = Product::Campaign.name().filter(|_| part.campaign > 0);
        let campaign = campaign.map(|name| (name.to_owned(), part.campaign));
        for (product, count) in part.products.into_iter().chain(campaign) {
            *products.entry(product).or_default() += count;
        }
    }
    all.products = products.into_iter().collect();
    let campaign = Product::Campaign;
    all.products.sort_by_key(|(product, count)| {
        (Some(product.as_str()) != campaign.name(), !product.contains("Campaign"), std::cmp::Reverse(*count))
    });
    Some(all)
}

fn add(to: &mut Disagreement, found: &[usize]) {
    to.count += found.len();
    let room = KEPT - to.first.len();
    to.first.extend(found.iter().take(room));
}

/// The two other readings with the scratch space of one thread.
struct Reader<'a> {
    mask: &'a Mask,
    matcher: Matcher<'a>,
    prefix: Option<(&'a regex_automata::meta::Regex, regex_automata::meta::Cache)>,
    anywhere: Option<(&'a regex_automata::meta::Regex, regex_automata::meta::Cache)>,
    /// A matched name reads alike in all.
    plain: bool,
    /// So it does, and it is Campaign's, whatever its group is.
    is_campaigns: bool,
    /// The plain text in front of the group, where that is all there is.
    head: Option<&'a str>,
    /// Whether some name holds it.
    held: bool,
}

impl<'a> Reader<'a> {
    fn new(mask: &'a Mask, names: &Names, held: bool) -> Reader<'a> {
        let prefix = mask.prefix();
        // A lazy group takes all of a whole name, and nothing where it may stop.
        let plain = prefix.is_some_and(|prefix| prefix.agrees) && !mask.text().contains("*?");
        let is_campaigns = |text: &Plain| text.is_of_one_line() && is_campaigns(text.head());
        Reader {
            is_campaigns: plain && names.products().is_empty() && mask.plain().is_some_and(is_campaigns),
            mask,
            head: mask.plain().and_then(Plain::head_alone),
            held,
            matcher: Matcher::new(mask),
            plain,
            prefix: prefix.map(|prefix| (&prefix.regex, prefix.regex.create_cache())),
            anywhere: mask.anywhere().map(|regex| (regex, regex.create_cache())),
        }
    }

    fn read(&mut self, index: usize, name: &str, matched: bool, part: &mut Part) {
        // What stands behind a line feed only the whole reading refuses.
        if self.plain && matched && !name.contains('\n') {
            part.count_alike();
            return;
        }
        if !matched
            && !self.held
            && let Some(head) = self.head
        {
            // No name holds what stands in front of the group, so none reads otherwise.
            debug_assert!(!name.contains(head));
            return;
        }
        let whole = if matched { self.matcher.captured(name) } else { None };
        let before = match &mut self.prefix {
            Some((regex, cache)) => regex.search_with(cache, &Input::new(name).anchored(Anchored::Yes)),
            None => None,
        };
        part.prefix += usize::from(before.is_some());
        if before.map(|found| found.end()..name.len()) != whole {
            part.as_prefix.push(index);
        }
        let Some((regex, cache)) = &mut self.anywhere else { return };
        if !matched {
            if regex.search_half_with(cache, &Input::new(name).earliest(true)).is_some() {
                part.search += 1;
                part.anywhere.push(index);
            }
            return;
        }
        let mut found = regex.create_captures();
        regex.search_captures_with(cache, &Input::new(name), &mut found);
        part.search += usize::from(found.is_match());
        let mut groups = 1..=self.mask.capture_groups();
        let group = groups.find_map(|group| found.get_group(group)).map(|span| span.start..span.end);
        if group != whole {
            part.anywhere.push(index);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::judge_all;
    use super::*;

    fn read(mask: &str, names: &[&str]) -> Readings {
        let mask = Mask::parse(mask).expect("a mask");
        let names: Names = names.iter().collect();
        let report = judge_all(&mask, &names, None, &|| false, &mut |_| ()).expect("not cancelled");
        readings(&mask, &names, &report, &|| false).expect("not cancelled")
    }

    fn differ(mask: &str, names: &[&str]) -> Vec<usize> {
        read(mask, names).as_prefix.first
    }

    #[test]
    fn the_three_readings_are_counted_with_the_products() {
        let names =
            ["Campaign - acme - x", "Adobe Campaign - acme - y", "Adobe Analytics - acme - z", "Campaign - acme - x"];
        let found = read("Campaign - acme - (.*)", &names);
        assert_eq!((found.whole, found.prefix, found.search), (2, 2, 3));
        assert_eq!((found.as_prefix.count, found.anywhere.first), (0, vec![1]));
        assert_eq!(found.products, [("Adobe Campaign".to_owned(), 2)]);
        let found = read(".*acme - (.*)", &names);
        assert_eq!(found.products, [("Adobe Campaign".to_owned(), 3), ("Adobe Analytics".to_owned(), 1)]);
        // Found anywhere a lazy group takes nothing.
        let found = read("Campaign - acme - (.*?)", &names[..1]);
        assert_eq!((found.whole, found.search, found.anywhere.count), (1, 1, 1));
        assert_eq!(read("AC - (.*)", &["AC - x"]).products, []);
    }

    #[test]
    fn many_names_are_read_as_few() {
        let names: Vec<String> = (0..20_000).map(|n| format!("{} - {n}", ["C", "x C"][n % 2])).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let found = read("C - (.*)", &names);
        assert_eq!((found.whole, found.prefix, found.search, found.anywhere.count), (10_000, 10_000, 20_000, 10_000));
        assert_eq!(found.anywhere.first, (0..KEPT).map(|n| 2 * n + 1).collect::<Vec<_>>());
    }

    #[test]
    fn adobes_form_reads_the_same_both_ways() {
        assert_eq!(differ("Campaign - acme - (.*)", &["Campaign - acme - x", "Campaign - acme - ", "Photo"]), [0; 0]);
    }

    #[test]
    fn a_mask_without_a_group_is_a_prefix_to_one_reading_only() {
        assert_eq!(differ("Campaign - acme - ", &["Campaign - acme - x", "Photo", "Campaign - acme - "]), [0, 2]);
        let mask = Mask::parse("Campaign - acme - ").expect("a mask");
        let name = "Campaign - acme - x";
        assert_eq!(mask.group_as_prefix(name).map(|group| &name[group]), Some("x"));
        assert_eq!(mask.group_as_prefix("Photo"), None);
    }

    #[test]
    fn what_the_group_refuses_and_what_follows_it_are_read_differently() {
        assert_eq!(differ("C - ([a-z]+)", &["C - x", "C - 9", "C - x9"]), [1, 2]);
        assert_eq!(differ("C - (.*) users", &["C - x users", "C - x"]), [0, 1]);
    }
}
