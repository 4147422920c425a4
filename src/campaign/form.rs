//! Values in addresses and forms, as `application/x-www-form-urlencoded` has them.

use zeroize::Zeroizing;

/// Every byte of a text may become three.
const GROWTH: usize = 3;

/// `pairs` as a query or the body of a form; wiped when it goes, since a secret may be among them.
pub fn encoded(pairs: &[(&str, &str)]) -> Zeroizing<String> {
    let room = pairs.iter().map(|(name, value)| name.len() + 2 + GROWTH * value.len()).sum();
    // A string that grows by itself would leave its old bytes behind.
    let mut text = Zeroizing::new(String::with_capacity(room));
    for (name, value) in pairs {
        if !text.is_empty() {
            text.push('&');
        }
        text.push_str(name);
        text.push('=');
        for byte in value.bytes() {
            match byte {
                b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => text.push(char::from(byte)),
                byte => {
                    text.push('%');
                    for half in [byte >> 4, byte & 15] {
                        text.push(char::from_digit(half.into(), 16).unwrap_or('0').to_ascii_uppercase());
                    }
                }
            }
        }
    }
    text
}

/// The first value of `name` in a query; what is not UTF-8 in it is replaced.
pub fn value(query: &str, name: &str) -> Option<String> {
    query.split('&').find_map(|pair| {
        let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
        (key == name).then(|| decoded(value))
    })
}

fn decoded(value: &str) -> String {
    let bytes = value.as_bytes();
    let digit = |at: usize| bytes.get(at).and_then(|byte| char::from(*byte).to_digit(16));
    let (mut text, mut at) = (Vec::with_capacity(bytes.len()), 0);
    while let Some(byte) = bytes.get(at) {
        match (byte, digit(at + 1), digit(at + 2)) {
            (b'%', Some(high), Some(low)) => {
                text.push(u8::try_from(high * 16 + low).unwrap_or_default());
                at += 2;
            }
            (b'+', ..) => text.push(b' '),
            _ => text.push(*byte),
        }
        at += 1;
    }
    String::from_utf8_lossy(&text).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_again() {
        for text in ["", "Campaign1", "a b&c=d+e%2B", "https://é.example/?x#y", "\u{0}\u{7f}\u{ffff}", "%", "%4", "%zz"]
        {
            let query = encoded(&[("first", "1"), ("second", text), ("third", "")]);
            assert!(query.bytes().all(|byte| byte.is_ascii_graphic()), "{query:?}");
            assert_eq!(value(&query, "second").as_deref(), Some(text));
            assert_eq!((value(&query, "third").as_deref(), value(&query, "fourth")), (Some(""), None));
        }
    }

    #[test]
    fn a_value_that_is_not_whole_is_read_as_far_as_it_goes() {
        assert_eq!(value("a=%e9&b", "a").as_deref(), Some("\u{fffd}"));
        assert_eq!(value("a=%e9&b", "b").as_deref(), Some(""));
        assert_eq!(value("a=1+2%", "a").as_deref(), Some("1 2%"));
    }
}
