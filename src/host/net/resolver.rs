//! Names of hosts, looked up as the system does.

use ureq::http::Uri;
use ureq::unversioned::resolver::{DefaultResolver, ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::NextTimeout;

use crate::base::threads;

/// Looks names up. The system has no kind of error of its own for a name that nobody knows.
#[derive(Debug)]
pub(super) struct Names(pub(super) DefaultResolver);

impl Resolver for Names {
    fn resolve(
        &self,
        uri: &Uri,
        config: &ureq::config::Config,
        timeout: NextTimeout,
    ) -> Result<ResolvedSocketAddrs, ureq::Error> {
        // The library asks the system on a thread of its own so that it may take no longer than that; where there is none to
        // be had it is asked here.
        let timeout = if threads::are_to_be_had() { timeout } else { NextTimeout::default() };
        self.0.resolve(uri, config, timeout).map_err(|error| match error {
            ureq::Error::Io(_) => ureq::Error::HostNotFound,
            other => other,
        })
    }
}

#[cfg(test)]
mod tests {
    use ureq::Agent;

    use super::*;

    #[test]
    fn a_name_that_nobody_knows_is_told_as_such() {
        // Longer than a part of a name may be: the system refuses it without asking anyone.
        let uri: Uri = format!("https://{}.example", "a".repeat(64)).parse().expect("is an address");
        let config = Agent::config_builder().proxy(None).build();
        let names = Names(DefaultResolver::default());
        let outcome = names.resolve(&uri, &config, NextTimeout::default());
        assert!(matches!(outcome, Err(ureq::Error::HostNotFound)), "{outcome:?}");
    }
}
