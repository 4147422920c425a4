//! Who owns what: users by number and name.

/// The effective user.
pub(in crate::host) fn me() -> u32 {
    rustix::process::geteuid().as_raw()
}

/// The user's name as `sudo -u` takes it: from /etc/passwd, else the number in sudo's own form.
pub(in crate::host) fn owner_name(uid: u32) -> String {
    name(uid).unwrap_or_else(|| format!("'#{uid}'"))
}

/// This user's name as `chown` takes it: from /etc/passwd, else the number.
pub(in crate::host) fn my_name() -> String {
    name(me()).unwrap_or_else(|| me().to_string())
}

fn name(uid: u32) -> Option<String> {
    let users = std::fs::read_to_string("/etc/passwd").unwrap_or_default();
    let number = uid.to_string();
    users.lines().find_map(|line| {
        let mut columns = line.split(':');
        let name = columns.next()?;
        (columns.nth(1)? == number).then(|| name.to_owned())
    })
}
