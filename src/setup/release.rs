//! The releases of Campaign that Adobe's release notes list: which build is which version, and what is said of it.

use std::sync::LazyLock;

use serde::Deserialize;

/// What the release notes say of a release.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub enum Availability {
    /// Gets no fix and must be upgraded.
    #[serde(rename = "deprecated")]
    Deprecated,
    /// Deployed on demand.
    #[serde(rename = "limited")]
    Limited,
    /// The latest stable build, recommended by Adobe.
    #[serde(rename = "general availability")]
    General,
}

/// One row of the table.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Release {
    /// The version, as `7.4.4`.
    pub version: String,
    /// The build, as Help > About… shows it.
    pub build: u32,
    /// Its day, as `2026-08-11`.
    pub date: String,
    /// What the release notes say of it.
    pub status: Availability,
    /// The client console must be upgraded along with the server.
    #[serde(default)]
    pub console_upgrade_mandatory: bool,
    /// There is an `.IMS` variant that the build number does not tell from this one.
    #[serde(default)]
    pub ims_twin: bool,
}

/// The table with the day of the release notes it was taken from.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Releases {
    date: String,
    releases: Vec<Release>,
}

static SHIPPED: LazyLock<Releases> = LazyLock::new(|| {
    serde_yaml::from_str(include_str!("releases.yaml")).expect("the embedded table, which a test reads")
});

impl Releases {
    /// The table that comes with the program; read once.
    pub fn shipped() -> &'static Releases {
        &SHIPPED
    }

    /// The release with this build. A build that is not in the table is unknown, not bad: the table ages.
    pub fn find(&self, build: u32) -> Option<&Release> {
        self.releases.iter().find(|release| release.build == build)
    }

    /// Day of the release notes that the table was taken from, as `2026-08-19`.
    pub fn date(&self) -> &str {
        &self.date
    }

    /// The releases, oldest first.
    pub fn releases(&self) -> &[Release] {
        &self.releases
    }

    /// The newest release that is generally available.
    ///
    /// # Panics
    /// In a table without one; a test keeps the shipped one from that.
    pub fn newest_available(&self) -> &Release {
        self.releases
            .iter()
            .filter(|release| release.status == Availability::General)
            .max_by_key(|release| release.build)
            .expect("a release is generally available")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_table_is_the_release_notes_of_its_day() {
        let shipped = Releases::shipped();
        assert_eq!(shipped.date, "2026-08-19");
        assert_eq!(shipped.releases.len(), 13);
        assert!(shipped.releases.is_sorted_by_key(|release| release.build));
        assert!(shipped.releases.is_sorted_by(|a, b| a.date < b.date));
        let newest = shipped.newest_available();
        assert_eq!((newest.version.as_str(), newest.build, newest.date.as_str()), ("7.4.4", 9400, "2026-08-11"));
    }

    #[test]
    fn a_build_finds_its_version_and_an_unlisted_one_finds_none() {
        let shipped = Releases::shipped();
        assert_eq!(shipped.find(9391).map(|release| release.version.as_str()), Some("7.4.2"));
        assert_eq!(shipped.find(9392), None);
        assert!(shipped.find(9394).is_some_and(|release| release.console_upgrade_mandatory));
        assert!(shipped.find(9359).is_some_and(|release| release.ims_twin));
        assert!(shipped.find(9400).is_some_and(|release| !release.console_upgrade_mandatory && !release.ims_twin));
    }
}
