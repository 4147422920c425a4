//! A gzip that is 150 times as large inside: one deflate block with the fixed codes, almost all of it repetitions.

use super::misbehave::HUGE;

const START: &str = "<redir status='OK' build='9400'>";
const END: &str = "</redir>";
/// The longest repetition that deflate knows.
const RUN: usize = 258;
/// CRC-32 of what is inside: `START`, blanks, `END`, [`HUGE`] bytes together. A test decodes it all.
const CRC: u32 = 0xb2a8_89bd;

/// `START`, blanks and `END`, together [`HUGE`] bytes.
pub fn huge() -> Vec<u8> {
    let blanks = HUGE - START.len() - END.len();
    // A repetition needs something to repeat: one blank, and those that fill no whole run.
    let (runs, single) = ((blanks - 1) / RUN, (blanks - 1) % RUN + 1);
    let mut bits = Bits { bytes: vec![0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255], used: 8 };
    // The last block, fixed codes.
    bits.push(0b110, 3);
    START.bytes().chain(std::iter::repeat_n(b' ', single)).for_each(|byte| bits.literal(byte));
    for _ in 0..runs {
        // Length 258, distance 1.
        bits.push(0b1100_0101, 8);
        bits.push(0, 5);
    }
    END.bytes().for_each(|byte| bits.literal(byte));
    // The end of the block.
    bits.push(0, 7);
    let mut bytes = bits.bytes;
    bytes.extend(CRC.to_le_bytes());
    bytes.extend(u32::try_from(HUGE).expect("64 MiB").to_le_bytes());
    bytes
}

/// Bytes that are filled from their lowest bit; Huffman codes go in with their highest bit first.
struct Bits {
    bytes: Vec<u8>,
    /// Of the last byte.
    used: u8,
}

impl Bits {
    fn push(&mut self, code: u16, length: u8) {
        for place in (0..length).rev() {
            if self.used == 8 {
                self.bytes.push(0);
                self.used = 0;
            }
            if code >> place & 1 == 1 {
                *self.bytes.last_mut().expect("the header") |= 1 << self.used;
            }
            self.used += 1;
        }
    }

    /// An ASCII character: its fixed code is eight bits, from 0x30 on.
    fn literal(&mut self, byte: u8) {
        self.push(0x30 + u16::from(byte), 8);
    }
}
