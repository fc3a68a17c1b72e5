#!/usr/bin/env bash
# Holds the running status backend, with made-up answers, to its own description: Schemathesis asks whatever
# `openapi.json` allows and what it forbids, always the same requests.
set -euo pipefail

cd "$(dirname "$0")/.."
tools=${TEBIKI_TOOLS:-${XDG_CACHE_HOME:-$HOME/.cache}/tebiki/tools}
requests=100

cargo build --quiet -p tebiki-backend
folder=$(mktemp -d)
# `cargo run` becomes the server: its process is the one to stop.
cargo run --quiet -p tebiki-backend -- --source sample --rate 0 --listen 127.0.0.1:0 >"$folder/said" &
server=$!
trap 'kill "$server" 2>/dev/null || true; rm -rf "$folder"' EXIT
until address=$(sed -n 's/^Tebiki: //p' "$folder/said") && [ -n "$address" ]; do
    kill -0 "$server" 2>/dev/null || { echo "contract: the backend did not start" >&2; exit 1; }
    sleep 0.1
done

# In a folder of its own: it leaves nothing behind and reads nobody's settings.
cd "$folder"
"$tools/python/bin/schemathesis" run "${address}openapi.json" --checks all --generation-deterministic \
    --max-examples "$requests" --phases examples,coverage,fuzzing --no-color
kill -0 "$server" || { echo "contract: the backend did not survive" >&2; exit 1; }
