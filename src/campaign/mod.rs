//! What a Campaign server, its host and IMS say, in their own forms: the requests as text, the answers as data. Pure: bytes
//! in, meaning out.

pub mod answers;
pub mod build_number;
pub mod config;
pub mod echo;
pub mod external_account;
pub mod fault;
pub mod form;
pub mod installation;
pub mod measured;
pub mod openid;
pub mod pdump;
pub mod redir;
pub mod sign_in;
pub mod soap;
pub mod token;
pub mod umapi;
pub mod xml;
