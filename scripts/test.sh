#!/usr/bin/env bash
# Runs the tests, in stages.
#
# usage: scripts/test.sh [STAGE...]
#
#   fmt         formatting
#   lint        clippy on everything native, the examples too
#   lint-wasm   clippy on the page, as compiled for the browser
#   doc         the documentation builds without warnings
#   native      unit, integration and documentation tests
#   msrv        the library, the command line and the examples with the oldest compiler that Cargo.toml promises
#   semver      the library against the newest git tag: a break of what others build on needs a new version
#   crate       the package of the library: complete, and nothing in it that is not for its users
#   audit       what is taken from others: all of it under its digest, and no advisory against it that is known
#   forms       the forms of a change, read by the programs that they are for
#   dist        release build of the page
#   package     the npm package of the element: packed, installed, its types, bundled
#   size        the size of the page against its budget
#   browser     tests in headless Chromium
#   e2e         the command line and the page against a private DNS, the page in Chromium and in Firefox
#   delivery    the page as real web servers deliver it, by the recipes of docs/deploy.md
#
# Without a stage all run, in this order. Every stage has a limit of time; a failed stage does not stop the others. A stage
# that cannot run on this machine is skipped; it says why, and the summary does not count it as passed.

# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

STAGES=(fmt lint lint-wasm doc native msrv semver crate audit forms dist package size browser e2e delivery)

locked=()
if [[ -n ${CI:-} ]]; then
    locked=(--locked)
    export CARGO_TERM_PROGRESS_WHEN=never NPM_CONFIG_PROGRESS=false
fi

#--- Stages ------------------------------------------------------------------------------------------------------------

# Seconds that a stage may take.
limit() {
    case $1 in
        fmt | size) echo 60 ;;
        e2e) echo 2400 ;;
        *) echo 1200 ;;
    esac
}

# The components of setup.sh that a stage needs.
components() {
    case $1 in
        fmt | lint | doc | native | msrv | semver | crate) echo rust ;;
        lint-wasm) echo rust wasm ;;
        audit) echo rust node ;;
        forms) echo rust forms ;;
        dist) echo page ;;
        package) echo package ;;
        size) echo rust ;;
        browser) echo rust wasm wasm-bindgen browser ;;
        e2e) echo page package browser firefox axe lab platforms ;;
        delivery) echo rust node browser forms delivery ;;
    esac
}

run_stage() {
    case $1 in
        fmt) cargo fmt --all --check ;;
        lint) lint_all ;;
        lint-wasm)
            wasm_env
            cargo clippy "${locked[@]}" --target "$WASM_TARGET" --no-default-features --features web -- -D warnings
            ;;
        doc) RUSTDOCFLAGS="-D warnings" cargo doc "${locked[@]}" --no-deps --features web ;;
        native) cargo test "${locked[@]}" --workspace --features web ;;
        msrv) test_oldest_compiler ;;
        semver) test_compatibility ;;
        crate) test_crate ;;
        audit) test_supply_chain ;;
        forms)
            ISSUEMAIL_FORMS_PYTHON=$FORMS/bin/python ISSUEMAIL_FORMS_NODE=$(npm_home hcl2json) \
                cargo test "${locked[@]}" --features e2e --test forms_consumers -- --nocapture
            ;;
        dist) scripts/dist.sh ;;
        package) use_tools && node --test tests/package.mjs ;;
        size) xtask size --check ;;
        browser) test_in_browser ;;
        e2e) test_end_to_end ;;
        delivery)
            ISSUEMAIL_DIST=$ROOT/dist ISSUEMAIL_FORMS_PYTHON=$FORMS/bin/python \
                cargo test "${locked[@]}" --features e2e --test delivery
            ;;
        *) die "no such stage: $1 (see scripts/test.sh --help)" ;;
    esac
}

# Ends a stage that cannot run here.
SKIPPED=77
skip() {
    say "Skipped: $*."
    exit "$SKIPPED"
}

test_oldest_compiler() {
    local version
    version=$(sed -n 's/^rust-version = "\(.*\)"$/\1/p' Cargo.toml)
    have rustup || skip "there is no rustup that could install Rust $version"
    if ! rustup run "$version" rustc --version >/dev/null 2>&1; then
        say "Installing Rust $version with rustup: the oldest compiler that Cargo.toml promises."
        rustup toolchain install "$version" --profile minimal >&2 || skip "rustup could not install Rust $version"
    fi
    export CARGO_TARGET_DIR=$ROOT/target/msrv
    rustup run "$version" cargo check "${locked[@]}" --no-default-features --lib
    rustup run "$version" cargo check "${locked[@]}" --lib --bins --examples
}

test_compatibility() {
    local tag
    tag=$(git describe --tags --abbrev=0 2>/dev/null) || skip "there is no git tag to compare the library with"
    "$SCRIPTS/setup.sh" semver
    use_tools
    cargo semver-checks --package issuemail --baseline-rev "$tag"
}

test_crate() {
    local unwanted
    unwanted=$(cargo package --list --allow-dirty --quiet | grep -Ev '^(Cargo\.(toml|toml\.orig|lock)|\.cargo_vcs_info\.json|CHANGELOG\.md|LICENSE-[A-Z0-9]+|build\.rs|README\.md|(src|build|examples)/.*)$') || true
    [[ -z $unwanted ]] || die "these files are not for users of the crate: $unwanted"
    # The dependencies that are already built need not be rebuilt.
    CARGO_TARGET_DIR=$ROOT/target cargo package "${locked[@]}" --allow-dirty
}

# Digests are compared without a network. Advisories are compared where they can be had: what was not is said, and is no failure.
test_supply_chain() {
    local unchecked="" silent="" set status
    node scripts/locks.mjs
    if fetch_advisories; then
        "$SCRIPTS/setup.sh" audit
        use_tools
        cargo audit --db "$ADVISORIES" --no-fetch
        cargo audit --db "$ADVISORIES" --no-fetch --file tests/fuzz/Cargo.lock
    else
        unchecked="the crates, as $ADVISORIES_URL cannot be reached; "
    fi
    for set in scripts/npm/*/; do
        status=0
        node scripts/locks.mjs --advisories "$set" || status=$?
        case $status in
            0) ;;
            "$SKIPPED") silent+=" $(basename "$set")" ;;
            *) return 1 ;;
        esac
    done
    [[ -z $silent ]] || unchecked+="scripts/npm/{${silent# }}, as the registry of npm gives none; "
    [[ -z $unchecked ]] || skip "every digest is right, but these were not compared with advisories: ${unchecked%; }"
}

ADVISORIES_URL=https://github.com/rustsec/advisory-db
ADVISORIES=$TOOLS/advisory-db

# Brings RustSec's database here, or the newest changes of it. An old copy alone would not do.
fetch_advisories() {
    have git || return 1
    export GIT_TERMINAL_PROMPT=0
    if [[ -d $ADVISORIES/.git ]]; then
        timeout 120 git -C "$ADVISORIES" pull --quiet --depth 1 --rebase
    else
        timeout 120 git clone --quiet --depth 1 "$ADVISORIES_URL" "$ADVISORIES"
    fi
}

test_in_browser() {
    wasm_env
    # The runner adds `headless` and `no-sandbox` itself. These keep Chromium from calling home at every start.
    export WASM_BINDGEN_TEST_WEBDRIVER_JSON=$CARGO_TARGET_DIR/webdriver.json
    mkdir -p "$CARGO_TARGET_DIR"
    cat >"$WASM_BINDGEN_TEST_WEBDRIVER_JSON" <<'JSON'
{
  "goog:chromeOptions": {
    "args": [
      "disable-gpu", "disable-quic", "no-first-run",
      "disable-background-networking", "disable-component-update", "disable-sync"
    ]
  }
}
JSON
    CHROMEDRIVER=$(command -v chromedriver)
    export CHROMEDRIVER
    export WASM_BINDGEN_TEST_TIMEOUT=120 WASM_BINDGEN_TEST_DRIVER_TIMEOUT=30
    export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER=wasm-bindgen-test-runner
    cargo test "${locked[@]}" --target "$WASM_TARGET" --no-default-features --features web --test browser
}

# Everything together, then the library with few features: each must build alone, and the pure one must stay small. What
# idna brings is not counted, icu_properties among it.
lint_all() {
    local features crates
    cargo clippy "${locked[@]}" --workspace --all-targets --all-features -- -D warnings
    for features in "" serde lookup text reqwest; do
        cargo clippy "${locked[@]}" --lib --no-default-features --features "$features" -- -D warnings
    done
    crates=$(cargo tree "${locked[@]}" --edges normal --no-default-features --prefix none --prune idna --prune icu_properties | sort -u | wc -l)
    [[ $crates -le 40 ]] || die "the library without features has $crates crates besides those of idna; 40 is the most"
}

# One browser after the other; a failure in one does not stop the other.
test_end_to_end() {
    use_tools
    node scripts/package.mjs
    export ISSUEMAIL_DIST=$ROOT/dist ISSUEMAIL_AXE=$AXE ISSUEMAIL_PACKAGE=$ROOT/target/package ISSUEMAIL_WORDPRESS=$WORDPRESS
    local browser failed=0
    cargo test "${locked[@]}" --features e2e --test lab --test suggest_lab || failed=1
    for browser in chromium firefox; do
        ISSUEMAIL_BROWSER=$browser cargo test "${locked[@]}" --features e2e --test e2e -- --test-threads=1 || failed=1
    done
    return "$failed"
}

#--- Main --------------------------------------------------------------------------------------------------------------

case ${1:-} in
    -h | --help)
        sed -n '2,/^$/s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"
        exit
        ;;
    # Each stage is a separate run of this script, so it can be ended as a whole.
    --in-stage)
        run_stage "$2"
        exit
        ;;
esac

[[ $# -gt 0 ]] || set -- "${STAGES[@]}"
needed=()
for stage in "$@"; do
    [[ " ${STAGES[*]} " == *" $stage "* ]] || die "no such stage: $stage (see scripts/test.sh --help)"
    read -ra words <<<"$(components "$stage")"
    needed+=("${words[@]}")
done
supervised 3000 "$SCRIPTS/setup.sh" "${needed[@]}"

summary=()
passed=0
failed=0
skipped=0
for stage in "$@"; do
    printf '\n=== %s ===\n' "$stage"
    began=$SECONDS
    status=0
    supervised "$(limit "$stage")" "$SCRIPTS/test.sh" --in-stage "$stage" || status=$?
    case $status in
        0) result=passed passed=$((passed + 1)) ;;
        "$SKIPPED") result="skipped: see above" skipped=$((skipped + 1)) ;;
        124 | 137) result="failed: longer than $(limit "$stage") s" failed=$((failed + 1)) ;;
        *) result=failed failed=$((failed + 1)) ;;
    esac
    summary+=("$(printf '%-10s %5d s  %s' "$stage" $((SECONDS - began)) "$result")")
done

printf '\n=== summary ===\n'
printf '%s\n' "${summary[@]}"
printf 'stages: %d passed, %d failed, %d skipped\n' "$passed" "$failed" "$skipped"
[[ $failed == 0 ]]
