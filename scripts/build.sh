#!/usr/bin/env bash
# Builds the release site into dist/. Trunk runs offline: its tools are those that setup.sh installed.
set -euo pipefail

cd "$(dirname "$0")/.."
cargo=${CARGO_HOME:-$HOME/.cargo}
export PATH=${TEBIKI_TOOLS:-${XDG_CACHE_HOME:-$HOME/.cache}/tebiki/tools}/bin:$PWD/node_modules/.bin:$PATH:$cargo/bin
unset NO_COLOR # trunk takes only the values true and false for it, and stops at the usual 1

# The places in the source that the module names are the same whoever builds it, and short.
cargo fetch --quiet --locked --target wasm32-unknown-unknown
remap=
for folder in "$cargo"/registry/src/*/; do
    remap+=" --remap-path-prefix=$folder="
done
export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS=$remap

trunk build --release --offline
