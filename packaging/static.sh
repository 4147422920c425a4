#!/bin/sh
# Builds target/x86_64-unknown-linux-musl/release/ims-setup, a static binary for any Linux on x86-64.
# Needs `rustup target add x86_64-unknown-linux-musl` and musl-gcc (Debian: musl-tools).
set -eu
cd "$(dirname "$0")/.."
target=x86_64-unknown-linux-musl
cargo_home=${CARGO_HOME:-$HOME/.cargo}
# No path of this machine gets into the binary: wherever it is built, its bytes are the same.
export RUSTFLAGS="--remap-path-prefix=$PWD=/ims-setup --remap-path-prefix=$cargo_home=/cargo"
export CFLAGS_x86_64_unknown_linux_musl="-ffile-prefix-map=$PWD=/ims-setup -ffile-prefix-map=$cargo_home=/cargo"
cargo build --release --locked --target "$target"
