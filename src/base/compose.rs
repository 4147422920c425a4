//! Letters that are written in two ways: as one character, or as a letter with its marks behind it. Some systems name files in the
//! second way, and what is copied from them looks the same and is another text.

use std::collections::HashMap;
use std::sync::LazyLock;

/// Marks, each with the letters it stands behind: in pairs, the letter and what the two are together. The letters of Latin and
/// Vietnamese, of Japanese, and the Cyrillic ones that have such marks (Unicode Character Database, canonical compositions).
const MARKS: [(char, &str); 19] = [
    ('\u{300}', "AÀEÈIÌOÒUÙaàeèiìoòuùĒḔēḕŌṐōṑWẀwẁÂẦâầĂẰăằÊỀêềÔỒôồƠỜơờƯỪưừYỲyỳ"),
    (
        '\u{301}',
        "AÁEÉIÍOÓUÚYÝaáeéiíoóuúyýCĆcćLĹlĺNŃnńRŔrŕSŚsśZŹzźÇḈçḉĒḖēḗÏḮïḯKḰkḱMḾmḿÕṌõṍŌṒōṓPṔpṕŨṸũṹWẂwẃÂẤâấĂẮăắÊẾêếÔỐôốƠỚơớƯỨưứ",
    ),
    ('\u{302}', "AÂEÊIÎOÔUÛaâeêiîoôuûCĈcĉGĜgĝHĤhĥJĴjĵSŜsŝWŴwŵYŶyŷZẐzẑẠẬạậẸỆẹệỌỘọộ"),
    ('\u{303}', "AÃNÑOÕaãnñoõIĨiĩUŨuũVṼvṽÂẪâẫĂẴăẵEẼeẽÊỄêễÔỖôỗƠỠơỡƯỮưữYỸyỹ"),
    ('\u{304}', "AĀaāEĒeēIĪiīOŌoōUŪuūGḠgḡḶḸḷḹṚṜṛṝ"),
    ('\u{306}', "AĂaăEĔeĕGĞgğIĬiĭOŎoŏUŬuŭȨḜȩḝẠẶạặИЙийУЎуў"),
    ('\u{307}', "CĊcċEĖeėGĠgġIİZŻzżBḂbḃDḊdḋFḞfḟHḢhḣMṀmṁNṄnṅPṖpṗRṘrṙSṠsṡŚṤśṥŠṦšṧṢṨṣṩTṪtṫWẆwẇXẊxẋYẎyẏſẛ"),
    ('\u{308}', "AÄEËIÏOÖUÜaäeëiïoöuüyÿYŸHḦhḧÕṎõṏŪṺūṻWẄwẅXẌxẍtẗЕЁеёІЇії"),
    ('\u{309}', "AẢaảÂẨâẩĂẲăẳEẺeẻÊỂêểIỈiỉOỎoỏÔỔôổƠỞơởUỦuủƯỬưửYỶyỷ"),
    ('\u{30a}', "AÅaåUŮuůwẘyẙ"),
    ('\u{30b}', "OŐoőUŰuű"),
    ('\u{30c}', "CČcčDĎdďEĚeěLĽlľNŇnňRŘrřSŠsšTŤtťZŽzž"),
    ('\u{31b}', "OƠoơUƯuư"),
    ('\u{323}', "BḄbḅDḌdḍHḤhḥKḲkḳLḶlḷMṂmṃNṆnṇRṚrṛSṢsṣTṬtṭVṾvṿWẈwẉZẒzẓAẠaạEẸeẹIỊiịOỌoọƠỢơợUỤuụƯỰưựYỴyỵ"),
    ('\u{326}', "SȘsșTȚtț"),
    ('\u{327}', "CÇcçGĢgģKĶkķLĻlļNŅnņRŖrŗSŞsşTŢtţDḐdḑHḨhḩ"),
    ('\u{328}', "AĄaąEĘeęIĮiįUŲuų"),
    (
        '\u{3099}',
        "かがきぎくぐけげこごさざしじすずせぜそぞただちぢつづてでとどはばひびふぶへべほぼうゔゝゞカガキギクグケゲコゴサザシジスズセゼソゾタダチヂツヅテデトドハバヒビフブヘベホボウヴワヷヰヸヱヹヲヺヽヾ",
    ),
    ('\u{309a}', "はぱひぴふぷへぺほぽハパヒピフプヘペホポ"),
];

/// Hangul: the first syllable, and the first of each of its three kinds of parts with how many there are (Unicode Standard, 3.12).
const SYLLABLES: u32 = 0xac00;
const LEADS: (u32, u32) = (0x1100, 19);
const VOWELS: (u32, u32) = (0x1161, 21);
const TAILS: (u32, u32) = (0x11a7, 28);

static COMPOSED: LazyLock<HashMap<(char, char), char>> = LazyLock::new(|| {
    let pairs = |letters: &'static str| letters.chars().step_by(2).zip(letters.chars().skip(1).step_by(2));
    MARKS.iter().flat_map(|(mark, letters)| pairs(letters).map(|(letter, both)| ((letter, *mark), both))).collect()
});

static PARTS: LazyLock<HashMap<char, (char, char)>> =
    LazyLock::new(|| COMPOSED.iter().map(|(parts, both)| (*both, *parts)).collect());

/// `text` with each letter and its marks as one character.
pub fn composed(text: &str) -> String {
    let mut whole = String::with_capacity(text.len());
    let mut last: Option<char> = None;
    for sign in text.chars() {
        if let Some(both) = last.and_then(|before| together(before, sign)) {
            whole.pop();
            whole.push(both);
            last = Some(both);
        } else {
            whole.push(sign);
            last = Some(sign);
        }
    }
    whole
}

/// `text` with each letter and its marks apart.
pub fn decomposed(text: &str) -> String {
    let mut parts = String::with_capacity(text.len());
    text.chars().for_each(|sign| apart(sign, &mut parts));
    parts
}

/// What two characters are together, where one is a letter and the other a mark of it.
fn together(before: char, sign: char) -> Option<char> {
    if before.is_ascii() && sign.is_ascii() {
        return None;
    }
    let (before_at, sign_at) = (u32::from(before), u32::from(sign));
    let within = |at: u32, (first, count): (u32, u32)| (first..first + count).contains(&at);
    if within(before_at, LEADS) && within(sign_at, VOWELS) {
        let place = (before_at - LEADS.0) * VOWELS.1 + sign_at - VOWELS.0;
        return char::from_u32(SYLLABLES + place * TAILS.1);
    }
    let syllables = (SYLLABLES, LEADS.1 * VOWELS.1 * TAILS.1);
    if within(before_at, syllables)
        && (before_at - SYLLABLES).is_multiple_of(TAILS.1)
        && within(sign_at, TAILS)
        && sign_at > TAILS.0
    {
        return char::from_u32(before_at + sign_at - TAILS.0);
    }
    COMPOSED.get(&(before, sign)).copied()
}

fn apart(sign: char, parts: &mut String) {
    if sign.is_ascii() {
        return parts.push(sign);
    }
    if let Some((letter, mark)) = PARTS.get(&sign) {
        apart(*letter, parts);
        return parts.push(*mark);
    }
    let place = u32::from(sign).wrapping_sub(SYLLABLES);
    if place >= LEADS.1 * VOWELS.1 * TAILS.1 {
        return parts.push(sign);
    }
    let (syllable, tail) = (place / TAILS.1, place % TAILS.1);
    let numbers = [LEADS.0 + syllable / VOWELS.1, VOWELS.0 + syllable % VOWELS.1];
    parts.extend(numbers.into_iter().chain((tail > 0).then_some(TAILS.0 + tail)).filter_map(char::from_u32));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_and_its_marks_come_together_and_apart() {
        for (one, parts) in [
            ("Qualit\u{e9}", "Qualite\u{301}"),
            ("\u{c5}kerbl\u{e5}", "A\u{30a}kerbla\u{30a}"),
            ("Espa\u{f1}a", "Espan\u{303}a"),
            ("\u{1ebf}", "e\u{302}\u{301}"),
            ("\u{cea0}\u{d398}\u{c778}", "\u{110f}\u{1162}\u{11b7}\u{1111}\u{1166}\u{110b}\u{1175}\u{11ab}"),
            ("\u{30ac}", "\u{30ab}\u{3099}"),
            ("acme - (.*)", "acme - (.*)"),
        ] {
            assert_eq!(composed(parts), one);
            assert_eq!(decomposed(one), parts);
            assert_eq!(composed(one), one);
        }
    }

    #[test]
    fn a_mark_that_has_no_such_letter_stays() {
        assert_eq!(composed("x\u{301}\u{301} \u{301}"), "x\u{301}\u{301} \u{301}");
    }
}
