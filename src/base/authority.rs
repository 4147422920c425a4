//! The part of an address that names whom it leads to.

/// Host and port of an address as people name it: without scheme, user and path, and without the port of https.
pub fn host_of(address: &str) -> String {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    let authority = &rest[..rest.find(['/', '?', '#']).unwrap_or(rest.len())];
    let host = authority.rsplit_once('@').map_or(authority, |(_, host)| host).to_lowercase();
    host.strip_suffix(":443").map_or(host.clone(), str::to_owned)
}
