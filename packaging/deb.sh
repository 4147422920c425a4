#!/bin/sh
# Makes target/packages/ims-setup_VERSION-1_amd64.deb and SHA256SUMS beside it. Needs dpkg-deb, and MAINTAINER='NAME <MAIL>': who answers for the package.
set -eu
: "${MAINTAINER:?NAME <MAIL> of who answers for the package}"
cd "$(dirname "$0")/.."
packaging/contents.sh
version=$(sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml | head -n 1)-1
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
export SOURCE_DATE_EPOCH
packages=${PACKAGES:-$PWD/target/packages}
contents=$packages/contents
root=$packages/deb
rm -rf "$root"
put() { install -D -m "$1" "$contents/$2" "$root/$3"; }
packed() { install -d "$root/$(dirname "$2")" && gzip -9 -n -c "$contents/$1" > "$root/$2"; }
put 755 ims-setup usr/bin/ims-setup
put 644 completions/ims-setup.bash usr/share/bash-completion/completions/ims-setup
put 644 completions/_ims-setup usr/share/zsh/vendor-completions/_ims-setup
put 644 completions/ims-setup.fish usr/share/fish/vendor_completions.d/ims-setup.fish
put 644 ims-setup.schema.json usr/share/ims-setup/ims-setup.schema.json
doc=usr/share/doc/ims-setup
put 644 sbom.cdx.json "$doc/sbom.cdx.json"
for example in pre-commit.sh converge.sh; do put 755 "examples/$example" "$doc/examples/$example"; done
put 644 examples/cron.txt "$doc/examples/cron.txt"
put 644 README.md "$doc/README.md"
packed CHANGELOG.md "$doc/changelog.gz"
packed THIRD-PARTY-LICENSES.txt "$doc/THIRD-PARTY-LICENSES.txt.gz"
for page in "$contents"/man/*.1; do packed "man/${page##*/}" "usr/share/man/man1/${page##*/}.gz"; done
{
  echo 'Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/'
  echo 'Upstream-Name: ims-setup'
  echo
  echo 'Files: *'
  printf 'Copyright: '; sed -n 's/^Copyright (c) //p' LICENSE-MIT
  echo 'License: Apache-2.0 or MIT'
  echo
  echo 'License: Apache-2.0'
  echo ' On Debian systems its text is in /usr/share/common-licenses/Apache-2.0.'
  echo
  echo 'License: MIT'
  sed -n '/^Permission/,$p' LICENSE-MIT | sed 's/^$/./; s/^/ /'
  echo
  echo 'Comment: the licences of the crates in the binary are in THIRD-PARTY-LICENSES.txt.gz.'
} > "$root/$doc/copyright"
{
  printf 'ims-setup (%s) unstable; urgency=low\n\n  * Packaged from its sources; changelog.gz says what is new.\n\n' "$version"
  printf ' -- %s  %s\n' "$MAINTAINER" "$(LC_ALL=C date -u -R -d "@$SOURCE_DATE_EPOCH")"
} | gzip -9 -n -c > "$root/$doc/changelog.Debian.gz"
install -D -m 644 packaging/lintian-overrides.txt "$root/usr/share/lintian/overrides/ims-setup"
find "$root/$doc" -maxdepth 1 -type f -exec chmod 644 {} +
chmod 644 "$root"/usr/share/man/man1/*
size=$(du -sk --apparent-size "$root/usr" | cut -f 1)
mkdir "$root/DEBIAN"
cat > "$root/DEBIAN/control" <<END
Package: ims-setup
Version: $version
Architecture: amd64
Maintainer: $MAINTAINER
Installed-Size: $size
Recommends: ca-certificates
Section: admin
Priority: optional
Description: wizard that sets up Adobe IMS for Adobe Campaign Classic
 ims-setup takes an administrator through the set-up of signing in with an
 Adobe ID for one Campaign instance: prerequisites, the external account, the
 association mask and who gets in with it. It also checks written
 configurations, writes them unattended and says what is left to do.
END
(cd "$root" && find usr -type f | LC_ALL=C sort | xargs md5sum > DEBIAN/md5sums)
find "$root" -type d -exec chmod 755 {} +
find "$root" -newermt "@$SOURCE_DATE_EPOCH" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
dpkg-deb --root-owner-group "-Z${COMPRESSION:-xz}" --build "$root" "$packages/ims-setup_${version}_amd64.deb"
cd "$packages"
find . -maxdepth 1 -name 'ims-setup[-_]*' -type f -printf '%f\n' | LC_ALL=C sort | xargs sha256sum > SHA256SUMS
