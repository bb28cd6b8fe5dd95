# What the scripts share: paths, messages, packages, and the environment in which the page is built.
# Sourced, never run.

# shellcheck shell=bash

set -euo pipefail

SCRIPTS=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
ROOT=$(dirname "$SCRIPTS")
# Tools are kept per user, not per clone, because some take minutes to build.
TOOLS=${XDG_CACHE_HOME:-$HOME/.cache}/issuemail-tools
# What reads the forms of a change, of PyPI: a virtual environment of Python.
# shellcheck disable=SC2034
FORMS=$TOOLS/forms

# shellcheck source=scripts/versions.env
source "$SCRIPTS/versions.env"
# npm_home SET prints where a set of npm packages is installed. Another lock file gives another folder.
npm_home() {
    local digest
    digest=$(sha256sum "$SCRIPTS/npm/$1/package-lock.json")
    printf '%s\n' "$TOOLS/npm-$1-${digest:0:12}"
}

# npm_version SET PACKAGE prints the version of a package that a set pins.
npm_version() {
    sed -n "s,^ *\"$2\": \"\([0-9.]*\)\"\,*\$,\1,p" "$SCRIPTS/npm/$1/package.json"
}

# The accessibility rules, as a script that the tests inject into pages.
# shellcheck disable=SC2034
AXE=$(npm_home axe)/node_modules/axe-core/axe.min.js

# The libraries that generate the types of the element's package.
PACKAGING=$(npm_home package)/node_modules

# The libraries that publish articles as support platforms do, and the files of WordPress.
PLATFORMS=$(npm_home platforms)/node_modules
# shellcheck disable=SC2034
WORDPRESS=$TOOLS/wordpress

BINARYEN_VERSION=$(npm_version wasm-opt binaryen)

WASM_TARGET=wasm32-unknown-unknown
# The name under which rustup knows the compiler of Debian's packages.
DEBIAN_TOOLCHAIN=debian-web

cd "$ROOT"

#--- Messages ----------------------------------------------------------------------------------------------------------

# Progress goes to standard error, so standard output stays free for results.
say() {
    printf '%s\n' "$*" >&2
}

die() {
    printf '%s: %s\n' "$(basename "$0")" "$*" >&2
    exit 1
}

have() {
    command -v "$1" >/dev/null 2>&1
}

#--- Processes ---------------------------------------------------------------------------------------------------------

# supervised SECONDS COMMAND... runs a command with a time limit (0: none). When the limit expires or the script is
# ended, the command and its children are ended too: `timeout` gives them their own process group.
supervised() {
    local child status=0
    if have timeout; then
        timeout --kill-after=10 "$@" &
    else
        shift
        "$@" &
    fi
    child=$!
    trap 'kill -TERM "$child" 2>/dev/null; wait "$child" || true; exit 143' INT TERM HUP
    wait "$child" || status=$?
    trap - INT TERM HUP
    return "$status"
}

#--- Packages of Debian ------------------------------------------------------------------------------------------------

# Runs a command as root: directly, or through sudo without a prompt.
as_root() {
    if [[ $(id -u) == 0 ]]; then
        "$@"
    else
        sudo -n "$@"
    fi
}

can_be_root() {
    [[ $(id -u) == 0 ]] || { have sudo && sudo -n true 2>/dev/null; }
}

# Prints the packages that are not installed.
missing_packages() {
    local package
    for package in "$@"; do
        [[ $(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null) == installed ]] || printf '%s\n' "$package"
    done
}

# need_apt REASON PACKAGE... installs the missing packages, or says how to.
need_apt() {
    local reason=$1 missing
    shift
    have apt-get || die "$reason: install by hand what Debian calls: $*"
    mapfile -t missing < <(missing_packages "$@")
    [[ ${#missing[@]} -gt 0 ]] || return 0
    can_be_root || die "$reason: run this as root, then try again:
    apt-get install --no-install-recommends ${missing[*]}"

    say "Installing ${missing[*]} (Debian packages): $reason."
    # An outdated package list is the usual cause of a failure, and of a compiler that is too old.
    as_root apt-get update -qq >/dev/null 2>&1 || say "The list of packages could not be renewed; going on with the old one."
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq -o DPkg::Lock::Timeout=300 \
        --no-install-recommends "${missing[@]}" >/dev/null || die "$reason: apt-get could not install ${missing[*]}"
}

#--- Tools -------------------------------------------------------------------------------------------------------------

# The folder of the executables of a tool that setup.sh installed.
tool_bin() {
    case $1 in
        trunk) printf '%s\n' "$TOOLS/trunk-$TRUNK_VERSION/bin" ;;
        wasm-bindgen) printf '%s\n' "$TOOLS/wasm-bindgen-$WASM_BINDGEN_VERSION/bin" ;;
        wasm-opt | esbuild | lighthouse) printf '%s\n' "$(npm_home "$1")/node_modules/.bin" ;;
        geckodriver) printf '%s\n' "$TOOLS/geckodriver-$GECKODRIVER_VERSION/bin" ;;
        cargo-semver-checks) printf '%s\n' "$TOOLS/cargo-semver-checks-$SEMVER_CHECKS_VERSION/bin" ;;
        cargo-audit) printf '%s\n' "$TOOLS/cargo-audit-$AUDIT_VERSION/bin" ;;
        *) die "no such tool: $1" ;;
    esac
}

# Whether the tool that a shell would find has the pinned version.
has_tool() {
    local printed
    have "$1" && printed=$("$1" --version 2>/dev/null) || return 1
    case $1 in
        trunk) [[ $printed == "trunk $TRUNK_VERSION" ]] ;;
        wasm-bindgen) [[ $printed == "wasm-bindgen $WASM_BINDGEN_VERSION" ]] && have wasm-bindgen-test-runner ;;
        wasm-opt) [[ $printed == "wasm-opt version ${BINARYEN_VERSION%%.*} "* ]] ;;
        esbuild | lighthouse) [[ $printed == "$(npm_version "$1" "$1")" ]] ;;
        cargo-semver-checks) [[ $printed == "cargo-semver-checks $SEMVER_CHECKS_VERSION" ]] ;;
        cargo-audit) [[ $printed == *"audit $AUDIT_VERSION" ]] ;;
        geckodriver) [[ ${printed%%$'\n'*} == "geckodriver $GECKODRIVER_VERSION"* ]] ;;
        *) die "no such tool: $1" ;;
    esac
}

# Puts the installed tools in front of those on PATH that have another version, and the libraries where node finds them.
use_tools() {
    local tool bin
    if [[ :${NODE_PATH:-}: != *:$PACKAGING:* ]]; then
        export NODE_PATH=$PACKAGING:$PLATFORMS${NODE_PATH:+:$NODE_PATH}
    fi
    for tool in trunk wasm-bindgen wasm-opt esbuild geckodriver lighthouse cargo-semver-checks cargo-audit; do
        bin=$(tool_bin "$tool")
        if [[ -x $bin/$tool ]] && ! has_tool "$tool"; then
            export PATH=$bin:$PATH
        fi
    done
}

# Runs a project-specific build step.
xtask() {
    cargo run --quiet ${CI:+--locked} --package xtask --target-dir "$ROOT/target" -- "$@"
}

#--- The compiler for the browser --------------------------------------------------------------------------------------

# Holds the version of Debian's compiler that the standard library for the browser was built with.
DEBIAN_STD_STAMP=/usr/lib/rustlib/$WASM_TARGET/issuemail-std

# Prints where a compiler for the browser is: `toolchain` (the active one has the target), `debian` (Debian's, with a
# standard library that setup.sh built), or `none`. ISSUEMAIL_WASM=debian skips the first.
wasm_way() {
    if [[ ${ISSUEMAIL_WASM:-} != debian && -d $(rustc --print sysroot)/lib/rustlib/$WASM_TARGET/lib ]]; then
        echo toolchain
    elif [[ -x /usr/bin/rustc && -r $DEBIAN_STD_STAMP && $(/usr/bin/rustc --version) == "$(<"$DEBIAN_STD_STAMP")" ]]; then
        echo debian
    else
        echo none
    fi
}

# Sets the environment for building the page: compiler, tools, and a separate target folder, so that builds for the
# browser and native ones do not invalidate each other if they use different compilers.
#
# Trunk downloads a tool only when the one on PATH has the wrong version. setup.sh makes sure that they are
# equal, so Trunk needs no network and no `--offline`, which would stop cargo from fetching crates too.
wasm_env() {
    use_tools
    case $(wasm_way) in
        toolchain) ;;
        debian)
            # Without rustup, the cargo on PATH is already Debian's.
            ! have rustup || export RUSTUP_TOOLCHAIN=$DEBIAN_TOOLCHAIN
            ;;
        *) die "no compiler for $WASM_TARGET: run scripts/setup.sh page" ;;
    esac
    export CARGO_TARGET_DIR=$ROOT/target/wasm
    # Panic locations name source files: without the folders of this machine, builds are reproducible.
    local home=${CARGO_HOME:-$HOME/.cargo}
    # A page computes a handful of digests: small loops instead of unrolled ones. xtask, a native program, has none of this.
    export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS="${RUSTFLAGS:-} --remap-path-prefix=$home/registry/src= --remap-path-prefix=$ROOT= --cfg sha2_backend_soft=\"compact\""
    unset RUSTFLAGS
    export TRUNK_SKIP_VERSION_CHECK=true
    export TRUNK_TOOLS_WASM_BINDGEN=$WASM_BINDGEN_VERSION
    export TRUNK_TOOLS_WASM_OPT=version_${BINARYEN_VERSION%%.*}
    # Trunk accepts only `true` and `false` for NO_COLOR.
    if [[ -n ${NO_COLOR:-} ]]; then
        export NO_COLOR=true
    fi
}
