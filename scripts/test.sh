#!/usr/bin/env bash
# Runs every check in order and stops at the first stage that fails. `make test` installs what it
# needs first. The last line counts: tests one by one, every other stage as one.
set -euo pipefail

cd "$(dirname "$0")/.."
tools=${TEBIKI_TOOLS:-${XDG_CACHE_HOME:-$HOME/.cache}/tebiki/tools}
export PATH=$tools/bin:$PWD/node_modules/.bin:$PATH:${CARGO_HOME:-$HOME/.cargo}/bin

passed=0
failed=0
log=$(mktemp)
trap 'rm -f "$log"' EXIT

main() {
    check "Format" cargo fmt --all --check
    check "Lint, native" cargo clippy --workspace --all-targets -- -D warnings
    check "Lint, prerendering" cargo clippy -p tebiki --all-targets --features ssr -- -D warnings
    check "Lint, browser" cargo clippy -p tebiki --lib --bin tebiki --bin tools --bin address --bin signature --features hydrate \
        --target wasm32-unknown-unknown -- -D warnings
    check "Licences of what ships" node scripts/third-party.mjs --check
    tests "Tests of the rules" cargo test --no-fail-fast
    tests "Tests over every postal code" cargo test --release --test addresses -- --ignored
    tests "Tests over long pasted texts" cargo test --release --test statuses -- --ignored --nocapture --test-threads 1
    tests "Tests over every drawn signature" env TEBIKI_PICTURES="$PWD/target/signatures" \
        cargo test --release --test signature -- --ignored
    tests "Second opinion on mended signatures" "$tools/python/bin/python" tests/pillow.py target/signatures
    tests "Tests of prerendering" cargo test -p tebiki --features ssr --bin site
    tests "Tests of the backend" cargo test -p tebiki-backend --no-fail-fast
    check "Contract of the backend" scripts/contract.sh
    check "Build of the site" scripts/build.sh
    tests "Tests of what drives the browsers" cargo test --release -p tebiki-e2e
    tests "Tests in browsers" cargo run --release -p tebiki-e2e
    finish "Everything holds."
}

# check NAME COMMAND...: a stage that counts as one.
check() {
    local name=$1
    if run "$@"; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        stop "$name"
    fi
}

# tests NAME COMMAND...: a stage whose output says how many tests passed and failed.
tests() {
    local name=$1 status=0 counts
    run "$@" || status=$?
    counts=$(count <"$log")
    passed=$((passed + ${counts% *}))
    failed=$((failed + ${counts#* }))
    if [ "${counts#* }" -gt 0 ]; then
        stop "$name"
    elif [ "$status" -ne 0 ]; then
        failed=$((failed + 1))
        stop "$name"
    elif [ "${counts% *}" -eq 0 ]; then
        failed=$((failed + 1))
        stop "$name (it ran no test)"
    fi
}

# run NAME COMMAND...: prints the heading, the output and the seconds, and keeps the output in $log.
run() {
    local name=$1 status=0 start=$SECONDS
    shift
    printf '\n== %s: %s\n' "$name" "$*"
    "$@" 2>&1 | tee "$log" || status=$?
    printf -- '-- %s: %d s\n' "$name" $((SECONDS - start))
    return "$status"
}

# The sum of cargo's result lines, or else the last line that reads `N passed, N failed`.
count() {
    sed $'s/\033\\[[0-9;]*m//g' | awk '
        /^[0-9]+ passed, [0-9]+ failed$/ { passed = $1; failed = $3 }
        /^test result: / {
            for (i = 2; i <= NF; i++) {
                if ($i == "passed;") passed += $(i - 1)
                if ($i == "failed;") failed += $(i - 1)
            }
        }
        END { print passed + 0, failed + 0 }'
}

stop() {
    finish "Stopped: $1 failed; what comes after it did not run."
}

finish() {
    printf '\n%s It took %d s.\n%d passed, %d failed\n' "$1" "$SECONDS" "$passed" "$failed"
    [ "$failed" -eq 0 ] || exit 1
}

main
