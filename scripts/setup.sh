#!/usr/bin/env bash
# Installs what the project needs and this machine lacks: `setup.sh build` for `make serve`,
# `setup.sh test` for `make test`. Says what it installs and why; silent when nothing is missing.
set -euo pipefail

trunk_version=0.21.14
geckodriver_version=0.37.1
node_major=20

cd "$(dirname "$0")/.."
tools=${TEBIKI_TOOLS:-${XDG_CACHE_HOME:-$HOME/.cache}/tebiki/tools}
PATH=$tools/bin:$PATH:${CARGO_HOME:-$HOME/.cargo}/bin
apt_is_fresh=no

main() {
    case ${1-} in
    build)
        need_packages cc:gcc cc:libc6-dev
        need_rust
        need_node
        ;;
    test)
        need_packages cc:gcc cc:libc6-dev chromium:chromium chromedriver:chromium-driver firefox:firefox-esr \
            WebKitWebDriver:webkit2gtk-driver Xvfb:xvfb japanese_fonts:fonts-noto-cjk \
            python3:python3 python_environments:python3-venv
        need_rust
        need_rust_component fmt rustfmt "checks how the code is laid out"
        need_rust_component clippy clippy "checks the code for mistakes"
        need_rust_tool geckodriver geckodriver "$geckodriver_version" "drives Firefox in the tests"
        need_python_tools
        need_node
        ;;
    *)
        fail "say what to set up: scripts/setup.sh build, or scripts/setup.sh test"
        ;;
    esac
}

need_rust() {
    if ! has cargo; then
        need_packages curl:curl curl:ca-certificates
        say "installing Rust with rustup (compiles the app)"
        curl --proto '=https' --tlsv1.2 -sSf https://sh.rustup.rs | sh -s -- -y --profile minimal --no-modify-path
        hash -r
    fi
    local target=wasm32-unknown-unknown
    if [ ! -d "$(rustc --print sysroot)/lib/rustlib/$target" ]; then
        has rustup || fail "this Rust has no target $target and there is no rustup: install the target by hand"
        say "adding the Rust target $target (what browsers run)"
        rustup target add "$target"
    fi
    need_rust_tool trunk trunk "$trunk_version" "bundles the site" --locked
    # The program and the library in Cargo.lock have to be of the same version, to the last digit.
    local bindgen_version
    bindgen_version=$(locked_version wasm-bindgen)
    need_rust_tool wasm-bindgen wasm-bindgen-cli "$bindgen_version" "joins WebAssembly and JavaScript"
}

# need_rust_component SUBCOMMAND COMPONENT REASON
need_rust_component() {
    if cargo "$1" --version >/dev/null 2>&1; then return; fi
    has rustup || fail "there is no \`cargo $1\` and no rustup: install $2 by hand"
    say "adding the Rust component $2 ($3)"
    rustup component add "$2"
}

# need_rust_tool PROGRAM CRATE VERSION REASON [CARGO OPTION...]
need_rust_tool() {
    local program=$1 crate=$2 version=$3 reason=$4
    shift 4
    if has_version "$program" "$version"; then return; fi
    say "installing $crate $version ($reason); this takes minutes, once per machine"
    cargo install "$crate" --version "$version" --root "$tools" "$@"
    hash -r
    has_version "$program" "$version" || fail "$program $version was installed into $tools but does not run"
}

# The Python programs that the tests use, in an environment of their own.
need_python_tools() {
    local wanted=scripts/requirements.txt environment=$tools/python
    if cmp -s "$wanted" "$environment/installed"; then return; fi
    say "installing Schemathesis and Pillow into $environment (hold the backend to its description, open mended pictures)"
    rm -rf "$environment"
    python3 -m venv "$environment"
    "$environment/bin/pip" install --quiet --disable-pip-version-check --requirement "$wanted"
    cp "$wanted" "$environment/installed"
}

need_node() {
    need_packages node:nodejs npm:npm
    local version
    version=$(node --version)
    version=${version#v}
    if [ "${version%%.*}" -lt "$node_major" ]; then
        fail "Node.js $version is too old for the tools of the build: install Node.js $node_major or later by hand"
    fi
    if [ package-lock.json -nt node_modules/.package-lock.json ]; then
        say "installing npm packages into node_modules (optimiser and checks)"
        npm ci --no-audit --no-fund --loglevel=error
    fi
}

# need_packages PROGRAM:PACKAGE... installs the Debian packages whose program is missing.
need_packages() {
    local pair missing=()
    for pair in "$@"; do
        has "${pair%%:*}" || missing+=("${pair#*:}")
    done
    if [ ${#missing[@]} -eq 0 ]; then return; fi

    local as_root=()
    if ! has apt-get; then
        fail "missing on this machine, install by hand (names as in Debian): ${missing[*]}"
    elif [ "$(id -u)" -ne 0 ]; then
        has sudo || fail "missing on this machine, have root install these Debian packages: ${missing[*]}"
        as_root=(sudo)
    fi
    say "installing Debian packages: ${missing[*]}"
    if [ "$apt_is_fresh" = no ]; then
        ${as_root[@]+"${as_root[@]}"} apt-get -qq update
        apt_is_fresh=yes
    fi
    ${as_root[@]+"${as_root[@]}"} env DEBIAN_FRONTEND=noninteractive \
        apt-get -qq -y --no-install-recommends install "${missing[@]}"
    hash -r
    for pair in "$@"; do
        has "${pair%%:*}" || fail "${pair%%:*} is still missing after installing the Debian package ${pair#*:}"
    done
}

# has PROGRAM: whether it can be run; fonts, Python environments and firefox are looked for in their own way.
has() {
    case $1 in
    japanese_fonts)
        # Without pipes that end early: under pipefail they would read as "none".
        [ -n "$(fc-list :lang=ja family 2>/dev/null)" ] ||
            [ "$(dpkg-query -W -f='${db:Status-Status}' fonts-noto-cjk 2>/dev/null)" = installed ]
        ;;
    python_environments) python3 -c 'import ensurepip, venv' 2>/dev/null ;;
    firefox) command -v firefox >/dev/null || command -v firefox-esr >/dev/null ;;
    *) command -v "$1" >/dev/null ;;
    esac
}

# has_version PROGRAM VERSION
has_version() {
    local line
    line=$("$1" --version 2>/dev/null) || return 1
    line=${line%%$'\n'*}
    [[ " $line " == *" $2 "* ]]
}

# locked_version CRATE: the version that Cargo.lock names.
locked_version() {
    [ -f Cargo.lock ] || fail "Cargo.lock is missing: it belongs to the project, restore it"
    local version
    version=$(awk -v name="name = \"$1\"" '$0 == name { getline; gsub(/version = |"/, ""); print; exit }' Cargo.lock)
    [ -n "$version" ] || fail "Cargo.lock names no version of $1"
    printf '%s\n' "$version"
}

say() { printf 'setup: %s\n' "$1"; }

fail() {
    printf 'setup: %s\n' "$1" >&2
    exit 1
}

main "$@"
