#!/bin/sh
# Makes target/packages/ims-setup-VERSION-x86_64-linux.tar.gz and SHA256SUMS beside it.
set -eu
cd "$(dirname "$0")/.."
packaging/contents.sh
version=$(sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml | head -n 1)
name=ims-setup-$version-x86_64-linux
# The time of the last change of the sources, so that the same sources give the same bytes.
time=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
packages=${PACKAGES:-$PWD/target/packages}
cd "$packages"
tar --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$time" --format=ustar \
  --transform="s,^contents,$name," -cf "$name.tar" contents
gzip -9 -n -f "$name.tar"
find . -maxdepth 1 -name 'ims-setup[-_]*' -type f -printf '%f\n' | LC_ALL=C sort | xargs sha256sum > SHA256SUMS
echo "$packages/$name.tar.gz"
