//! Plain text inside an expression.

/// `text` with a backslash before each sign that means something else in an expression. Unlike the regex crate's own
/// escaping it leaves `-`, `#`, `&` and `~` alone, which mean nothing outside brackets: a mask stays readable.
pub fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        if is_metacharacter(c) {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}

/// Whether `c` means something else than itself outside brackets.
pub(super) fn is_metacharacter(c: char) -> bool {
    r"\.+*?()|[]{}^$".contains(c)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn escaped_text_matches_itself_and_nothing_else(text in ".{0,12}", other in ".{0,12}") {
            let expression = regex::Regex::new(&format!(r"\A(?:{})\z", escape(&text))).expect("an expression");
            prop_assert!(expression.is_match(&text));
            prop_assert_eq!(expression.is_match(&other), text == other);
        }
    }
}
