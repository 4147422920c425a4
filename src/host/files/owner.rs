//! Who owns what: users by number and name.

/// The effective user.
pub(in crate::host) fn me() -> u32 {
    rustix::process::geteuid().as_raw()
}

/// The user's name as `sudo -u` takes it: from /etc/passwd, else the number in sudo's own form.
pub(in crate::host) fn owner_name(uid: u32) -> String {
    let users = std::fs::read_to_string("/etc/passwd").unwrap_or_default();
    let number = uid.to_string();
    users
        .lines()
        .find_map(|line| {
            let mut columns = line.split(':');
            let name = columns.next()?;
            (columns.nth(1)? == number).then(|| name.to_owned())
        })
        .unwrap_or_else(|| format!("'#{uid}'"))
}
