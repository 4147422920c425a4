//! UTF-16 with its mark, made UTF-8.

/// Spreadsheets save "Unicode text" as UTF-16 with a byte-order mark.
pub(crate) fn utf8_from_utf16(bytes: Vec<u8>) -> Vec<u8> {
    let unit: fn([u8; 2]) -> u16 = match bytes.get(..2) {
        Some([0xFF, 0xFE]) => u16::from_le_bytes,
        Some([0xFE, 0xFF]) => u16::from_be_bytes,
        _ => return bytes,
    };
    let units = bytes[2..].chunks_exact(2).map(|pair| unit([pair[0], pair[1]]));
    let mut text = Vec::with_capacity(bytes.len());
    for unit in char::decode_utf16(units) {
        match unit {
            Ok(sign) => text.extend_from_slice(sign.encode_utf8(&mut [0; 4]).as_bytes()),
            // Half a character is none, nor is it another one: its line is no text.
            Err(_) => text.push(NO_TEXT),
        }
    }
    if bytes.len() % 2 == 1 {
        text.push(NO_TEXT);
    }
    text
}

/// A byte that stands nowhere in UTF-8.
const NO_TEXT: u8 = 0xFF;
