//! `check --format`: what build servers, code scanning and monitoring read, as they read it.

use crate::support::campaign::{File, Home, Run};
use serde_json::Value;

/// A sound file, one with a wrong address, one that is no configuration and one that is not there.
fn home() -> Home {
    let home = Home::new();
    home.file("sound.ims.yaml", &File::sound());
    home.file("http.ims.yaml", &File::sound().with("https://campaign.", "http://campaign."));
    home.write("a <b>&\"c.yaml", "version: 1\ninstance: prod\ntennant: acme\n");
    home
}

fn check(home: &Home, format: &str, files: &[&str]) -> Run {
    let arguments = [&["check", "--offline", "--format", format], files].concat();
    home.run(&arguments)
}

#[test]
fn sarif_names_each_finding_by_its_code_at_its_place() {
    let home = home();
    let run = check(&home, "sarif", &["sound.ims.yaml", "http.ims.yaml", "a <b>&\"c.yaml"]);
    assert_eq!(run.status, Some(1), "{}", run.err);
    let log: Value = serde_json::from_str(&run.out).expect("is JSON");
    assert_eq!((log["version"].as_str(), log["runs"].as_array().map(Vec::len)), (Some("2.1.0"), Some(1)));
    assert!(log["$schema"].as_str().is_some_and(|schema| schema.contains("sarif-2.1.0")));
    let driver = &log["runs"][0]["tool"]["driver"];
    assert_eq!(driver["name"], "ims-setup");
    let rules: Vec<&str> =
        driver["rules"].as_array().expect("rules").iter().filter_map(|rule| rule["id"].as_str()).collect();
    assert!(rules.iter().enumerate().all(|(at, id)| !rules[..at].contains(id)), "{rules:?}");
    let results = log["runs"][0]["results"].as_array().expect("results");
    for result in results {
        let index = usize::try_from(result["ruleIndex"].as_u64().expect("an index")).expect("fits");
        assert_eq!(result["ruleId"], rules[index]);
        assert!(["error", "warning"].contains(&result["level"].as_str().expect("a level")));
        assert!(result["message"]["text"].as_str().is_some_and(|text| !text.is_empty()));
    }
    let at = |code: &str| {
        let result = results.iter().find(|result| result["ruleId"] == code).expect(code);
        let location = &result["locations"][0]["physicalLocation"];
        let number = |name: &str| location["region"][name].as_u64();
        (location["artifactLocation"]["uri"].as_str().unwrap_or(""), number("startLine"), number("startColumn"))
    };
    let json: Value =
        serde_json::from_str(&home.run(&["check", "--offline", "--json", "http.ims.yaml"]).out).expect("JSON");
    let finding = &json["findings"]
        .as_array()
        .expect("findings")
        .iter()
        .find(|it| it["code"] == "not-https")
        .expect("it")["line"];
    assert_eq!(at("not-https"), ("http.ims.yaml", finding.as_u64(), Some(20)));
    assert_eq!(at("unknown-key"), ("a%20%3Cb%3E%26%22c.yaml", Some(3), Some(1)));
}

#[test]
fn junit_has_a_suite_for_each_file_and_counts_that_add_up() {
    let home = home();
    let run = check(&home, "junit", &["sound.ims.yaml", "http.ims.yaml", "a <b>&\"c.yaml", "none.yaml"]);
    assert_eq!(run.status, Some(1), "{}", run.err);
    let document = roxmltree::Document::parse(&run.out).expect("is XML");
    let root = document.root_element();
    assert_eq!(root.tag_name().name(), "testsuites");
    let suites: Vec<_> = root.children().filter(roxmltree::Node::is_element).collect();
    let names: Vec<_> = suites.iter().filter_map(|suite| suite.attribute("name")).collect();
    assert_eq!(names.len(), 4);
    assert!(names[2].ends_with("a <b>&\"c.yaml"), "{names:?}");
    let count =
        |node: &roxmltree::Node<'_, '_>, name: &str| node.attribute(name).and_then(|text| text.parse::<usize>().ok());
    let mut totals = [0; 3];
    for suite in &suites {
        let cases: Vec<_> = suite.children().filter(roxmltree::Node::is_element).collect();
        assert!(cases.iter().all(|case| case.has_tag_name("testcase")
            && case.attribute("name").is_some()
            && case.attribute("classname").is_some()));
        let with =
            |name: &str| cases.iter().filter(|case| case.children().any(|child| child.has_tag_name(name))).count();
        let counts = [cases.len(), with("failure"), with("error")];
        assert_eq!(["tests", "failures", "errors"].map(|name| count(suite, name)), counts.map(Some));
        assert_eq!(count(suite, "skipped"), Some(with("skipped")));
        for (total, count) in totals.iter_mut().zip(counts) {
            *total += count;
        }
    }
    assert_eq!(["tests", "failures", "errors"].map(|name| count(&root, name)), totals.map(Some));
    assert_eq!((count(&suites[0], "failures"), count(&suites[0], "errors")), (Some(0), Some(0)));
    assert!(count(&suites[1], "failures") > Some(0) && count(&suites[2], "failures") > Some(0));
    assert_eq!(count(&suites[3], "errors"), Some(1));
}

#[test]
fn a_monitoring_server_reads_one_line_and_an_exit_status() {
    let home = home();
    for (files, status, word) in [
        (&["sound.ims.yaml"][..], 0, "OK"),
        (&["http.ims.yaml"], 2, "CRITICAL"),
        (&["none.yaml"], 3, "UNKNOWN"),
        (&["none.yaml", "sound.ims.yaml"], 3, "UNKNOWN"),
        (&["none.yaml", "http.ims.yaml"], 2, "CRITICAL"),
    ] {
        let run = check(&home, "nagios", files);
        assert_eq!(run.status, Some(status), "{}{}", run.out, run.err);
        assert_eq!(run.out.lines().count(), 1, "{}", run.out);
        let (text, data) = run.out.trim_end().split_once(" | ").expect("figures");
        assert!(text.starts_with(&format!("IMS {word} - ")) && !data.contains('|'), "{}", run.out);
        for figure in data.split(' ') {
            let (label, rest) = figure.split_once('=').expect("label=value");
            assert!(label.chars().all(|c| c.is_ascii_lowercase()), "{figure}");
            assert!(rest.split(';').next().is_some_and(|value| value.parse::<u32>().is_ok()), "{figure}");
        }
    }
    // An address that only warns, and what is asked for wrongly.
    home.file("warn.ims.yaml", &File::sound().with("https://marketing.adobe.com", "https://marketing.adobe.example"));
    let run = check(&home, "nagios", &["warn.ims.yaml"]);
    assert!(run.status == Some(1) && run.out.starts_with("IMS WARNING - "), "{}{}", run.out, run.err);
    let run = home.run(&["check", "--format", "nagios", "--ca-file", "none.pem", "sound.ims.yaml"]);
    assert!(
        run.status == Some(3) && run.out.starts_with("IMS UNKNOWN - ") && run.err.is_empty(),
        "{}{}",
        run.out,
        run.err
    );
    let run = home.run(&["check", "--format", "junit", "--json", "sound.ims.yaml"]);
    assert_eq!(run.status, Some(2), "{}", run.out);
}
