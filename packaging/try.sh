#!/bin/sh
# Packs a binary that is built already (target/debug/ims-setup, or the one named) twice, in different folders and with different
# habits, and looks at what came of it: equal bytes, what is in it, lintian's tags, a fresh root in which it is installed, run and
# removed. What is not to be had here is left out with a word.
set -eu
cd "$(dirname "$0")/.."
built=${1:-target/debug/ims-setup}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# Without what only a debugger reads; compressed quickly, since nobody keeps it.
strip -o "$work/ims-setup" "$built"
export PROGRAM="$work/ims-setup" COMPRESSION=gzip MAINTAINER='A Packer <packer@acme.example>'
export SOURCE_DATE_EPOCH="${SOURCE_DATE_EPOCH:-1767225600}"

pack() {
  packaging/archive.sh > /dev/null
  if command -v dpkg-deb > /dev/null 2>&1; then packaging/deb.sh > /dev/null; fi
}
(umask 022; TZ=UTC; LC_ALL=C; PACKAGES=$work/one; export TZ LC_ALL PACKAGES; pack)
(umask 077; TZ=Asia/Seoul; LC_ALL=C.UTF-8; PACKAGES=$work/another/folder; mkdir "$work/another"; export TZ LC_ALL PACKAGES; pack)
for package in "$work"/one/ims-setup[-_]*; do
  cmp "$package" "$work/another/folder/${package##*/}"
done
cmp "$work/one/SHA256SUMS" "$work/another/folder/SHA256SUMS"
(cd "$work/one" && sha256sum -c --quiet SHA256SUMS)
echo "packed twice, the same bytes: $(ls "$work/one" | grep '^ims-setup[-_]' | tr '\n' ' ')"

archive=$(echo "$work"/one/ims-setup-*.tar.gz)
tar -tvzf "$archive"
mkdir "$work/unpacked"
tar -xzf "$archive" -C "$work/unpacked"
"$work"/unpacked/*/ims-setup --version
# The screen comes up, and Ctrl-C leaves it again with nothing answered.
if command -v script > /dev/null 2>&1; then
  program=$(echo "$work"/unpacked/*/ims-setup)
  (sleep 3; printf '\003') | (cd "$work" && timeout 60 script -qec "env TERM=xterm HOME=$work $program -i try --offline" /dev/null) \
    > "$work/screen" || [ $? -eq 3 ] || { cat "$work/screen"; exit 1; }
  grep -q 'Prerequisites' "$work/screen" || { cat "$work/screen"; exit 1; }
  echo "the packed program shows its screen"
else
  echo "the packed program on a terminal: left out, script is not installed here"
fi
for file in ims-setup README.md LICENSE-MIT LICENSE-APACHE THIRD-PARTY-LICENSES.txt sbom.cdx.json ims-setup.schema.json \
  completions/ims-setup.bash completions/_ims-setup completions/ims-setup.fish man/ims-setup.1 man/ims-setup-check.1 \
  examples/pre-commit.sh examples/converge.sh examples/cron.txt; do
  [ -s "$(echo "$work"/unpacked/*/$file)" ] || { echo "$file is not in the archive"; exit 1; }
done
# Its README needs nothing that is not there.
readme=$(echo "$work"/unpacked/*/README.md)
if grep -nE 'cargo |packaging/|CONTRIBUTING|ARCHITECTURE|sources -->' "$readme"; then echo "README names what is in no package"; exit 1; fi
grep -oE '\]\([^)#]+\)' "$readme" | tr -d '()]' | grep -v '^https:' | while read -r linked; do
  [ -e "${readme%/*}/$linked" ] || { echo "README links to $linked, which is not in the archive"; exit 1; }
done

package=$(echo "$work"/one/ims-setup_*.deb)
if [ ! -f "$package" ]; then
  echo "the .deb: left out, dpkg-deb is not installed here"
  exit 0
fi
dpkg-deb --contents "$package"
if command -v lintian > /dev/null 2>&1; then
  # A binary that was not built for the package needs the libraries of this machine, which the package does not ask for.
  lintian --allow-root --fail-on error,warning --suppress-tags undeclared-elf-prerequisites "$package"
  echo "lintian has nothing to say"
else
  echo "lintian: left out, it is not installed here"
fi
if [ "$(id -u)" -ne 0 ]; then
  echo "installing it in a fresh root: left out, only root can"
  exit 0
fi
root=$work/root
mkdir -p "$root/var/lib/dpkg/info" "$root/var/lib/dpkg/updates" "$root/var/lib/dpkg/triggers"
: > "$root/var/lib/dpkg/status"
: > "$root/var/lib/dpkg/available"
dpkg --root="$root" --log=/dev/null --install "$package" > /dev/null
"$root/usr/bin/ims-setup" --version
(cd "$root" && md5sum -c --quiet var/lib/dpkg/info/ims-setup.md5sums)
dpkg --root="$root" --log=/dev/null --purge ims-setup > /dev/null
left=$(find "$root" -path "$root/var" -prune -o -type f -print)
[ -z "$left" ] || { printf 'left behind:\n%s\n' "$left"; exit 1; }
echo "installed, run and removed in a fresh root"
