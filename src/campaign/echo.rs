//! What a server repeats of a secret that it was sent: taken out of its words before anything reads them, in whatever way it is
//! written, whole or in pieces.

use zeroize::Zeroizing;

use crate::base::secret::Secret;

/// A piece of so many signs is known again: fewer stand in many a text by chance.
const PIECE: usize = 8;

/// A piece without a digit may be a word of the answer itself: it is known by so many.
const PIECE_OF_WORDS: usize = 16;

/// The same where the secret is written in signs of another alphabet.
const PIECE_IN_CODE: usize = 12;

/// A code within a code, as `%2525`, is read so often.
const DEPTH: usize = 3;

/// What stands in its place.
const TAKEN: &str = "…";

/// `text` without these secrets as a whole: what is short or a word may stand in it for something else.
pub fn without_whole<'a>(text: &str, secrets: impl IntoIterator<Item = &'a Secret>) -> Zeroizing<String> {
    without(text, secrets.into_iter().map(|secret| Sought::new(secret.expose(), usize::MAX)).collect())
}

/// `text` without these secrets and without pieces of them, also in base 64 or as hexadecimal digits.
pub fn without_pieces<'a>(text: &str, secrets: impl IntoIterator<Item = &'a Secret>) -> Zeroizing<String> {
    let mut sought = Vec::new();
    for secret in secrets {
        let secret = secret.expose();
        sought.push(Sought::new(secret, PIECE));
        sought.push(Sought::new(&hexadecimal(secret), PIECE_IN_CODE));
        // It may begin at any of the three places of a group; what a group shares with others is left out.
        for skipped in 0..3 {
            let whole = secret.as_bytes().get(skipped..).unwrap_or_default();
            sought.push(Sought::new(&base64(&whole[..whole.len() / 3 * 3]), PIECE_IN_CODE));
        }
    }
    without(text, sought)
}

/// What is looked for.
struct Sought {
    signs: Zeroizing<Vec<char>>,
    /// So many of them in a row are enough.
    piece: usize,
}

impl Sought {
    fn new(text: &str, piece: usize) -> Sought {
        let signs: Vec<char> = text.chars().map(folded).collect();
        let piece = piece.min(signs.len());
        Sought { signs: Zeroizing::new(signs), piece }
    }

    /// How many of these `signs` in a row it holds from their first one on, where these are enough.
    fn found(&self, signs: &[char]) -> usize {
        let starts = (0..self.signs.len()).filter(|start| Some(&self.signs[*start]) == signs.first());
        let length = |start: usize| self.signs[start..].iter().zip(signs).take_while(|(own, sign)| own == sign).count();
        let is_known = |length: &usize| {
            let told = signs[..*length].iter().any(char::is_ascii_digit) || *length >= PIECE_OF_WORDS;
            *length >= self.piece && (told || *length == self.signs.len())
        };
        starts.map(length).max().filter(is_known).unwrap_or(0)
    }
}

/// Which two signs stand side by side in anything that is sought: most of a text is passed over by that.
struct Pairs([u64; 64]);

impl Pairs {
    fn of(sought: &[Sought]) -> Pairs {
        let mut pairs = Pairs([0; 64]);
        for pair in sought.iter().flat_map(|sought| sought.signs.windows(2)) {
            let (word, bit) = Pairs::place(pair[0], pair[1]);
            pairs.0[word] |= bit;
        }
        if sought.iter().any(|sought| sought.piece < 2) { Pairs([u64::MAX; 64]) } else { pairs }
    }

    fn place(first: char, second: char) -> (usize, u64) {
        let number = u32::from(first).wrapping_mul(31) ^ u32::from(second);
        (usize::try_from(number >> 6 & 63).unwrap_or(0), 1 << (number & 63))
    }

    fn may_begin(&self, signs: &[char]) -> bool {
        let second = signs.get(1).copied().unwrap_or_default();
        let (word, bit) = Pairs::place(signs[0], second);
        self.0[word] & bit != 0
    }
}

/// A text as it is meant: its signs, and where in the text what means each begins and ends.
struct Meant {
    signs: Zeroizing<Vec<char>>,
    places: Vec<(usize, usize)>,
}

impl Meant {
    fn of(text: &str) -> Meant {
        let places = text.char_indices().map(|(from, sign)| (from, from + sign.len_utf8())).collect();
        Meant { signs: Zeroizing::new(text.chars().map(folded).collect()), places }
    }

    /// The same with the codes of addresses, of JSON and of XML read, once.
    fn decoded(&self) -> Meant {
        let mut read = Meant {
            signs: Zeroizing::new(Vec::with_capacity(self.signs.len())),
            places: Vec::with_capacity(self.signs.len()),
        };
        let mut at = 0;
        while let Some(sign) = self.signs.get(at) {
            let (sign, length) = decoded(&self.signs[at..]).unwrap_or((*sign, 1));
            read.signs.push(folded(sign));
            read.places.push((self.places[at].0, self.places[at + length - 1].1));
            at += length;
        }
        read
    }
}

fn without(text: &str, mut sought: Vec<Sought>) -> Zeroizing<String> {
    sought.retain(|sought| !sought.signs.is_empty());
    if sought.is_empty() {
        return Zeroizing::new(text.to_owned());
    }
    let pairs = Pairs::of(&sought);
    let mut meant = Meant::of(text);
    let mut taken: Vec<(usize, usize)> = Vec::new();
    for _ in 0..=DEPTH {
        for at in (0..meant.signs.len()).filter(|at| pairs.may_begin(&meant.signs[*at..])) {
            let length = sought.iter().map(|sought| sought.found(&meant.signs[at..])).max().unwrap_or(0);
            if length > 0 {
                taken.push((meant.places[at].0, meant.places[at + length - 1].1));
            }
        }
        let read = meant.decoded();
        if read.signs.len() == meant.signs.len() {
            break;
        }
        meant = read;
    }
    taken.sort_unstable();
    let mut left = Zeroizing::new(String::with_capacity(text.len() + TAKEN.len()));
    let mut end = None;
    for (from, to) in taken {
        match end {
            Some(at) if from <= at => end = Some(to.max(at)),
            _ => {
                left.push_str(&text[end.unwrap_or(0)..from]);
                left.push_str(TAKEN);
                end = Some(to);
            }
        }
    }
    left.push_str(&text[end.unwrap_or(0)..]);
    left
}

/// Small letters, and one alphabet of base 64 for the other.
fn folded(sign: char) -> char {
    match sign {
        '-' => '+',
        '_' => '/',
        sign => sign.to_ascii_lowercase(),
    }
}

/// What the code at the beginning of `signs` means, and how many signs it takes; a code that is none means itself. All letters are
/// small, and `-` is `+`.
fn decoded(signs: &[char]) -> Option<(char, usize)> {
    let digits = |from: usize, count: usize, radix: u32| {
        let mut digits = signs.get(from..from + count)?.iter();
        let number =
            digits.try_fold(0_u32, |number, sign| number.checked_mul(radix)?.checked_add(sign.to_digit(radix)?));
        number.and_then(char::from_u32).map(|sign| (sign, from + count))
    };
    let is = |at: usize, sign: char| signs.get(at) == Some(&sign);
    match signs.first()? {
        '%' => digits(1, 2, 16),
        '\\' if is(1, 'u') => digits(2, 4, 16),
        '\\' if is(1, 'x') => digits(2, 2, 16),
        '\\' => signs.get(1).filter(|next| matches!(next, '/' | '"' | '\'' | '\\')).map(|next| (*next, 2)),
        '&' if is(1, '#') => {
            let (from, radix) = if is(2, 'x') { (3, 16) } else { (2, 10) };
            let count = signs.iter().skip(from).take(8).position(|sign| *sign == ';').filter(|count| *count > 0)?;
            digits(from, count, radix).map(|(sign, length)| (sign, length + 1))
        }
        '&' => {
            let end = signs.iter().take(7).position(|sign| *sign == ';')?;
            let name: String = signs[1..end].iter().collect();
            let names = [("amp", '&'), ("lt", '<'), ("gt", '>'), ("quot", '"'), ("apos", '\'')];
            names.iter().find(|(known, _)| *known == name).map(|(_, sign)| (*sign, end + 1))
        }
        _ => None,
    }
}

/// As hexadecimal digits.
fn hexadecimal(text: &str) -> Zeroizing<String> {
    let digit = |number: u8| char::from_digit(u32::from(number), 16).unwrap_or_default();
    let mut digits = Zeroizing::new(String::with_capacity(2 * text.len()));
    digits.extend(text.bytes().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]));
    digits
}

/// In base 64; `bytes` are whole groups of three.
fn base64(bytes: &[u8]) -> Zeroizing<String> {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = Zeroizing::new(String::with_capacity(bytes.len() / 3 * 4));
    for group in bytes.chunks(3) {
        let number = group.iter().fold(0_usize, |number, byte| number << 8 | usize::from(*byte));
        text.extend([18, 12, 6, 0].map(|shift| char::from(ALPHABET[number >> shift & 63])));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_secrets_are_taken_out_as_they_were_sent_and_as_they_stood_in_the_xml() {
        let (password, token) = (Secret::new("a<b&c".to_owned()), Secret::new("token".to_owned()));
        let told = without_whole("'a<b&c' or 'a&lt;b&amp;c' by token", [&password, &token, &Secret::default()]);
        assert_eq!(*told, "'…' or '…' by …");
        assert_eq!(*without_whole("toke n, tok", [&token]), "toke n, tok");
    }

    #[test]
    fn a_secret_is_taken_out_however_it_is_written() {
        let secret = "p8e-1q2W3e/4r5T+6y7u8i9o0pA_bC";
        let known = Secret::new(secret.to_owned());
        let each = |written: fn(u8) -> String| secret.bytes().map(written).collect::<String>();
        let groups = secret.len() / 3 * 3;
        let written = [
            secret.to_owned(),
            secret.to_uppercase(),
            secret.replace('/', "%2f").replace('+', "%2B"),
            each(|byte| format!("%{byte:02x}")),
            each(|byte| format!("%{byte:02X}")),
            each(|byte| format!("%25{byte:02x}")),
            each(|byte| format!("\\u{byte:04x}")),
            secret.replace('/', "\\/"),
            each(|byte| format!("&#{byte};")),
            each(|byte| format!("&#X{byte:X};")),
            each(|byte| format!("{byte:02X}")),
            base64(&secret.as_bytes()[..groups]).to_string(),
            base64(format!("x{secret}xx").as_bytes()).replace('+', "-").replace('/', "_"),
            base64(format!("xx{secret}x").as_bytes()).to_string(),
        ];
        for written in written {
            let told = without_pieces(&format!("<b>said: {written}</b> and no more"), [&known]).to_string();
            assert!(told.starts_with("<b>said: ") && told.ends_with("</b> and no more"), "{told}");
            assert!(told.contains(TAKEN) && told.len() < 50, "{written}: {told}");
        }
        let halves = format!("{} and {}", &secret[..10], &secret[10..]);
        assert_eq!(*without_pieces(&halves, [&known]), "… and …");
        // A word that a secret and an answer share is the answer's own.
        let wordy = Secret::new("practice-umapi-secret".to_owned());
        let answer = r#"{"access_token":"practice-token-7","expires_in":3600}"#;
        assert_eq!(*without_pieces(answer, [&wordy]), answer);
        assert_eq!(*without_pieces("no practice-umapi-secret here", [&wordy]), "no … here");
        let other = "invalid_client: p8e-1q2, the client_secret of Campaign1 is %zz &nbsp; \\q wrong";
        assert_eq!(*without_pieces(other, [&known]), other);
    }
}
