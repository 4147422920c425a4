//! A build of Campaign in what people and servers write.

/// The number of a text that is a build and nothing else.
pub fn number(value: &str) -> Option<u32> {
    let digits = value.bytes().all(|byte| byte.is_ascii_digit());
    if digits && matches!(value.len(), 4 | 5) && !value.starts_with('0') { value.parse().ok() } else { None }
}

/// The build in a text such as `7.4.4 build 9400@1a2b3c4`, `Build: 9400` or `9400@1a2b3c4`.
pub fn build_in(value: &str) -> Option<&str> {
    let lower = value.to_ascii_lowercase();
    let after = match lower.find("build") {
        Some(at) => value[at + "build".len()..].trim_start_matches([' ', ':', '=', '\u{a0}', '\t']),
        None => value,
    };
    let end = after.bytes().take_while(u8::is_ascii_digit).count();
    let (digits, rest) = after.split_at(end);
    let named = lower.contains("build") && !rest.starts_with(|next: char| next.is_alphanumeric() || next == '.');
    let marked = rest.strip_prefix('@').is_some_and(|mark| mark.starts_with(|next: char| next.is_ascii_hexdigit()));
    ((named || marked) && number(digits).is_some()).then_some(digits)
}
