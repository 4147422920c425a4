//! What `GET /r/test` answers: that there is a Campaign server, and on a talkative one its build.

use super::answers::{self, attribute};
use crate::campaign::measured::{Redir, Trouble};

/// Reads the answer, full or reduced.
///
/// # Errors
/// A page in its place, an answer of another kind or with another status than OK, and what is hostile.
pub fn read(text: &str) -> Result<Redir, Trouble> {
    let tree = answers::tree(text)?;
    let root = tree.root_element();
    let status = attribute(root, "status").unwrap_or_default();
    if root.tag_name().name() != "redir" || !status.eq_ignore_ascii_case("OK") {
        return Err(Trouble::Unexpected);
    }
    let build = ["build", "version"].into_iter().find_map(|name| answers::build(root.attribute(name)?));
    Ok(Redir { status, build, instance: attribute(root, "instance") })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(build: Option<u32>, instance: Option<&str>) -> Redir {
        Redir { status: "OK".to_owned(), build, instance: instance.map(str::to_owned) }
    }

    #[test]
    fn every_form_of_the_answer_is_read() {
        let full = "<redir status='OK' date='2026-08-27 08:02:07.963-07' build='9400' sha1='cc45440' \
                    instance='acme_mkt_prod' sourceIP='10.0.0.1' host='acme' localHost='prod'/>";
        for (text, expected) in [
            (full, told(Some(9400), Some("acme_mkt_prod"))),
            ("<redir status='OK' date='2026-08-27 08:02:07.963-07'/>", told(None, None)),
            ("<?xml version='1.0'?>\n<redir status=\"OK\" date=\"2019/05/27 08:02:07\"/>\n", told(None, None)),
            ("<redir status='OK' date='x' version='9400'/>", told(Some(9400), None)),
            ("<redir status='OK' version='7.4.4 build 9400@cc45440'/>", told(Some(9400), None)),
            ("<redir status='OK' build='7.4.4' version='9364'/>", told(Some(9364), None)),
            ("<redir status='OK' version='7.4.4'/>", told(None, None)),
            ("<redir status='OK' build='0' instance=''/>", told(None, None)),
            ("<redir status='OK' build='99999999999'/>", told(None, None)),
        ] {
            assert_eq!(read(text), Ok(expected), "{text}");
        }
    }

    #[test]
    fn what_is_no_answer_is_told_apart() {
        for (text, expected) in [
            ("<!DOCTYPE html>\n<html><body>Please log in<br></body></html>", Trouble::Page),
            ("<!doctype html><title>x</title>", Trouble::Page),
            ("<html><body><p>Well-formed</p></body></html>", Trouble::Page),
            ("<?xml version='1.0'?><!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0//EN' 'x'><html/>", Trouble::Page),
            ("It works!", Trouble::Page),
            ("", Trouble::Unexpected),
            ("<pong status='OK'/>", Trouble::Unexpected),
            ("<redir status='KO' date='x' build='9400'/>", Trouble::Unexpected),
            ("<redir date='x'/>", Trouble::Unexpected),
            ("<redir status='OK' date='2026-08-27 08", Trouble::CutOff),
            ("<!DOCTYPE redir [<!ENTITY a 'a'>]><redir status='OK'>&a;</redir>", Trouble::Hostile),
        ] {
            assert_eq!(read(text), Err(expected), "{text}");
        }
        let deep = format!("<redir status='OK'>{}{}</redir>", "<a>".repeat(100_000), "</a>".repeat(100_000));
        assert_eq!(read(&deep), Err(Trouble::Hostile));
    }
}
