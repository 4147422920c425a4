//! What a Campaign server and its host say, in their own forms: the requests as text, the answers as data. Pure: bytes
//! in, meaning out.

pub mod xml;
