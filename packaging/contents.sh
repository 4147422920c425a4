#!/bin/sh
# Puts what every package holds into target/packages/contents (PACKAGES names another folder): the static binary (PROGRAM names one
# that is built already), its completions, manual pages and schema, the licences and the list of what it is made of. Needs Python 3.
set -eu
cd "$(dirname "$0")/.."
here=$PWD
[ -n "${PROGRAM:-}" ] || packaging/static.sh
contents=${PACKAGES:-$here/target/packages}/contents
program=${PROGRAM:-$here/target/x86_64-unknown-linux-musl/release/ims-setup}
rm -rf "$contents"
mkdir -p "$contents/completions" "$contents/man" "$contents/examples"
install -m 755 "$program" "$contents/ims-setup"
cp CHANGELOG.md LICENSE-APACHE LICENSE-MIT "$contents"
# Without what only those can use who have the sources.
sed '/^<!-- sources -->$/,/^<!-- end of sources -->$/d' README.md | cat -s > "$contents/README.md"
install -m 755 examples/automation/*.sh "$contents/examples"
install -m 644 examples/automation/cron.txt "$contents/examples"
cd "$contents"
# In English, whoever builds it, and with nobody's preferences.
LC_ALL=C.UTF-8
XDG_CONFIG_HOME=$PWD/none
export LC_ALL XDG_CONFIG_HOME
"$program" completions bash > completions/ims-setup.bash
"$program" completions zsh > completions/_ims-setup
"$program" completions fish > completions/ims-setup.fish
"$program" schema > ims-setup.schema.json
"$program" man > man/ims-setup.1
for command in check write mask rehearse show drafts themes schema completions man help; do
  "$program" man "$command" > "man/ims-setup-$command.1"
done
cd "$here"
cargo metadata --locked --format-version 1 --filter-platform x86_64-unknown-linux-musl |
  python3 packaging/materials.py "$contents/sbom.cdx.json" "$contents/THIRD-PARTY-LICENSES.txt"
chmod -R u=rwX,go=rX "$contents"
