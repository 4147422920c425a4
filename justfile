# The commands of CONTRIBUTING.md.

# Everything a change has to pass.
ci:
    .ci/run

test:
    cargo test --locked

# The same with what the suite takes only a share of.
whole:
    IMS_SETUP_WHOLE=1 cargo test --locked

# The wizard, away from your own drafts.
run *arguments:
    XDG_STATE_HOME=$(mktemp -d) cargo run --locked -- --offline {{arguments}}

# Takes the screens as they are now; read the difference.
snapshots:
    INSTA_UPDATE=always cargo test --locked --test it
    git diff --stat -- '*.snap'

pictures:
    cargo run --locked --example pictures

bench:
    cargo bench --locked
