#!/usr/bin/env bash
# Builds the release site into dist/. Trunk runs offline: its tools are those that setup.sh installed.
# `build.sh draft` builds the same site in a fraction of the time, neither optimised nor compressed, for a look.
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

case ${1-} in
'') trunk build --release --offline ;;
draft) trunk build --offline ;;
*) echo "build.sh: $1 is not known; say nothing, or draft" >&2 && exit 2 ;;
esac
