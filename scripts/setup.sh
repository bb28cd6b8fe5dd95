#!/usr/bin/env bash
# Installs what is missing to build, serve and test the page, and says what. What is there already is left alone.
#
# usage: scripts/setup.sh [COMPONENT...]
#
#   rust          cargo, when there is none
#   node          node and npm, when there are none
#   wasm          the target wasm32-unknown-unknown, with clippy for it
#   trunk         Trunk, which builds and serves the page
#   wasm-bindgen  wasm-bindgen and its test runner, in the version of Cargo.lock
#   wasm-opt      wasm-opt, from the npm package binaryen
#   esbuild       esbuild, from the npm package of that name
#   page          all of the above: what `make serve` and `make dist` need
#   package       TypeScript and what makes types from a schema, for the npm package of the element
#   browser       Chromium and its driver, and letters of all our languages, for tests in a browser
#   firefox       Firefox and its driver, for the same
#   axe           axe-core, the rules of accessibility that the tests try
#   semver        cargo-semver-checks, which compares the library with the newest git tag; not part of `all`
#   audit         cargo-audit, which compares the crates with a database of advisories; not part of `all`
#   lighthouse    Lighthouse, which rates the page for `make bench`
#   lab           name servers, resolvers and signing tools, for tests and the demo on a private DNS
#   forms         what reads the forms of a change: BIND, Knot, dnsmasq, tinydns, the AWS CLI and libraries of DNS hosts
#   platforms     what publishes articles as support platforms do: WordPress, Atlassian's editor, filters by lists
#   delivery      the web servers whose recipes docs/deploy.md has: nginx, Apache, Caddy
#   all           everything else (the default)
#
# Versions are pinned in versions.env, npm/ and python/. Tools go to ~/.cache/issuemail-tools, Debian packages need root or sudo.

# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

setup_rust() {
    have cargo || need_apt "the Rust compiler" rustc-web cargo-web rustfmt-web rust-web-clippy gcc libc6-dev
}

setup_node() {
    if ! have node || ! have npm; then
        need_apt "wasm-opt, the sizes and the widget's tests run on node" nodejs npm
    fi
}

#--- wasm --------------------------------------------------------------------------------------------------------------

setup_wasm() {
    [[ $(wasm_way) == none ]] || return 0
    if [[ ${ISSUEMAIL_WASM:-} != debian ]] && have rustup; then
        say "Adding the target $WASM_TARGET with rustup: the page runs in the browser."
        if supervised 300 rustup target add "$WASM_TARGET" >&2 && [[ $(wasm_way) == toolchain ]]; then
            return
        fi
        say "rustup could not fetch the target; trying Debian's packages."
    fi
    have apt-get || die "no compiler for $WASM_TARGET: install it with 'rustup target add $WASM_TARGET'"
    setup_debian_compiler
}

# Debian's compiler, with a standard library for the browser built from its source package (there is no binary one).
setup_debian_compiler() {
    local llvm build lib=/usr/lib/rustlib/$WASM_TARGET/lib linker
    need_apt "a compiler for $WASM_TARGET" rustc-web cargo-web rust-web-src rust-web-clippy
    llvm=$(/usr/bin/rustc -vV | sed -n 's/^LLVM version: \([0-9]*\).*/\1/p')
    need_apt "the linker for $WASM_TARGET" "lld-$llvm"
    can_be_root || die "the standard library for $WASM_TARGET goes to $lib: run scripts/setup.sh wasm as root once"

    say "Building the standard library for $WASM_TARGET with Debian's $(/usr/bin/rustc --version) (about a minute)."
    build=$(mktemp -d)
    mkdir "$build/src"
    : >"$build/src/lib.rs"
    printf '[package]\nname = "std-for-wasm"\nedition = "2021"\n' >"$build/Cargo.toml"
    # Embedded bitcode is what link-time optimization of the page reads.
    (
        cd "$build"
        env -u CARGO_TARGET_DIR RUSTC=/usr/bin/rustc RUSTC_BOOTSTRAP=1 RUSTFLAGS=-Cembed-bitcode=yes \
            /usr/bin/cargo build --quiet --release --target "$WASM_TARGET" -Zbuild-std=std,panic_abort,panic_unwind,test
    ) || die "the standard library for $WASM_TARGET could not be built"
    as_root mkdir -p "$lib"
    as_root find "$lib" -name '*.rlib' -delete
    find "$build/target/$WASM_TARGET/release/deps" -name '*.rlib' ! -name 'libstd_for_wasm-*' -print0 |
        as_root xargs -0 cp -t "$lib"
    rm -rf "$build"

    linker=$(/usr/bin/rustc --print sysroot)/lib/rustlib/$(/usr/bin/rustc -vV | sed -n 's/^host: //p')/bin/rust-lld
    as_root mkdir -p "$(dirname "$linker")"
    as_root ln -sf "/usr/bin/lld-$llvm" "$linker"
    ! have rustup || rustup toolchain link "$DEBIAN_TOOLCHAIN" /usr
    /usr/bin/rustc --version | as_root tee "$DEBIAN_STD_STAMP" >/dev/null
    # Anything built with an older standard library does not link with this one.
    rm -rf "$ROOT/target/wasm"
    [[ $(wasm_way) == debian ]] || die "Debian's compiler is installed, but not found"
}

#--- Tools of the build ------------------------------------------------------------------------------------------------

setup_trunk() {
    need_crate trunk trunk "$TRUNK_VERSION" "builds and serves the page" 7 --no-default-features --features rustls
}

setup_wasm_bindgen() {
    check_wasm_bindgen_versions
    need_crate wasm-bindgen wasm-bindgen-cli "$WASM_BINDGEN_VERSION" "joins WebAssembly and JavaScript" 4
}

setup_wasm_opt() { need_npm wasm-opt "makes the page smaller"; }
setup_esbuild() { need_npm esbuild "makes the page's JavaScript smaller"; }

setup_package() {
    setup_esbuild
    npm_install package "they make the types of the element"
}

# npm_install SET REASON installs a set of npm packages: exactly what its lock file says, by its digests, without running
# scripts of theirs. The stamp comes last, for interrupted runs.
npm_install() {
    local set=$1 reason=$2 folder
    folder=$(npm_home "$set")
    [[ ! -e $folder/stamp ]] || return 0
    setup_node
    say "Installing the npm packages of scripts/npm/$set to $folder: $reason."
    rm -rf "$folder"
    mkdir -p "$folder"
    cp "$SCRIPTS/npm/$set"/package{,-lock}.json "$folder"
    (cd "$folder" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error >&2) ||
        die "npm could not install scripts/npm/$set in $folder"
    : >"$folder/stamp"
}

# need_npm TOOL REASON installs a tool from the set of its name.
need_npm() {
    local tool=$1 reason=$2
    use_tools
    ! has_tool "$tool" || return 0
    npm_install "$tool" "it $reason"
    use_tools
    has_tool "$tool" || die "$tool of scripts/npm/$tool does not run; install it by hand and put it on PATH"
}

# need_crate TOOL CRATE VERSION REASON MINUTES [OPTION...] installs a tool from its crate: prebuilt where
# cargo-binstall is there, else from source with these options of `cargo install`.
need_crate() {
    local tool=$1 crate=$2 version=$3 reason=$4 minutes=$5 home
    shift 5
    use_tools
    ! has_tool "$tool" || return 0
    setup_rust
    home=$(dirname "$(tool_bin "$tool")")
    say "Installing $crate $version to $home: $reason (up to $minutes minutes when it is built from source)."
    if ! { have cargo-binstall && cargo binstall -y --root "$home" --disable-strategies compile "$crate@$version" >&2; }; then
        cargo_install "$home" "$crate" "$version" --locked "$@" || {
            say "$crate $version does not build with the dependencies that it locks; trying with newer ones."
            cargo_install "$home" "$crate" "$version" "$@"
        } || die "$crate $version could not be installed; install it by hand: cargo install $crate --version $version"
    fi
    use_tools
    has_tool "$tool" || die "$crate $version was installed, but $tool on PATH has another version: $(command -v "$tool")"
}

# The target folder is shared and kept until the end of the run, so that tools with dependencies in common build those
# once, and an interrupted build does not start over.
cargo_install() {
    local home=$1 crate=$2 version=$3
    shift 3
    cargo install --quiet --force --root "$home" --target-dir "$TOOLS/build" "$crate" --version "=$version" "$@" >&2
}

# The pinned version against Cargo.lock and Trunk.toml: any difference makes a page that does not start.
check_wasm_bindgen_versions() {
    local locked asked
    if [[ -r Cargo.lock ]]; then
        locked=$(sed -n '/^name = "wasm-bindgen"$/{n;s/^version = "\(.*\)"$/\1/p;}' Cargo.lock)
        [[ -z $locked || $locked == "$WASM_BINDGEN_VERSION" ]] ||
            die "Cargo.lock has wasm-bindgen $locked, but scripts/versions.env has WASM_BINDGEN_VERSION=$WASM_BINDGEN_VERSION: make them equal"
    fi
    if [[ -r Trunk.toml ]]; then
        asked=$(sed -n 's/^wasm_bindgen *= *"\(.*\)".*/\1/p' Trunk.toml)
        [[ -z $asked || $asked == "$WASM_BINDGEN_VERSION" ]] ||
            die "Trunk.toml asks for wasm_bindgen $asked, but scripts/versions.env has WASM_BINDGEN_VERSION=$WASM_BINDGEN_VERSION: make them equal"
        asked=$(sed -n 's/^wasm_opt *= *"\(.*\)".*/\1/p' Trunk.toml)
        [[ -z $asked || $asked == "version_${BINARYEN_VERSION%%.*}" ]] ||
            die "Trunk.toml asks for wasm_opt $asked, but scripts/npm/wasm-opt has binaryen $BINARYEN_VERSION: make them equal"
    fi
}

#--- Browsers and lab --------------------------------------------------------------------------------------------------

setup_browser() {
    have chromium && have chromedriver || need_apt "tests in a browser" chromium chromium-driver
    # Without the fonts, every word of these languages is boxes of one width, and none is too long for a narrow window.
    ! have apt-get || need_apt "Arabic, Chinese, Japanese and Korean in tests" fonts-noto-core fonts-noto-cjk
}

setup_firefox() {
    have firefox-esr || have firefox || need_apt "tests in a second browser" firefox-esr
    need_crate geckodriver geckodriver "$GECKODRIVER_VERSION" "drives Firefox in tests" 5
}

setup_axe() { npm_install axe "the rules of accessibility"; }

setup_semver() {
    need_crate cargo-semver-checks cargo-semver-checks "$SEMVER_CHECKS_VERSION" "compares the library with the newest git tag" 20
}

setup_audit() {
    need_crate cargo-audit cargo-audit "$AUDIT_VERSION" "compares the crates with a database of advisories" 10 --no-default-features
}

setup_lighthouse() {
    setup_browser
    need_npm lighthouse "measures how fast and how usable the page is"
}

setup_lab() {
    if have nsd && have knotd && have unbound && have dnsdist && have pdns_recursor && have ldns-signzone && have dnssec-signzone &&
        have dig; then
        return
    fi
    have apt-get || die "the private DNS: install nsd, knot, unbound, dnsdist, pdns-recursor, ldns, BIND's tools and dig by hand"
    need_servers "the private DNS of tests and demo" \
        nsd knot unbound dnsdist pdns-recursor ldnsutils bind9-utils bind9-dnsutils
}

# need_servers REASON PACKAGE... installs packages with servers. Tests and demo start their own on ports of their own;
# the system's instances are not wanted.
need_servers() {
    local reason=$1 policy=/usr/sbin/policy-rc.d services missing service
    shift
    mapfile -t missing < <(missing_packages "$@")
    [[ ${#missing[@]} -gt 0 ]] || return 0
    services=("${missing[@]/%/.service}")
    services=("${services[@]/#bind9.service/named.service}")
    # Debian runs this file before a package starts its service; 101 means no.
    if can_be_root && [[ ! -e $policy ]]; then
        printf '#!/bin/sh\nexit 101\n' | as_root tee "$policy" >/dev/null
        as_root chmod +x "$policy"
        # shellcheck disable=SC2064
        trap "as_root rm -f '$policy'" EXIT
    fi
    need_apt "$reason" "$@"
    if have systemctl; then
        for service in "${services[@]}"; do
            systemctl cat "$service" >/dev/null 2>&1 || continue
            as_root systemctl --quiet disable "$service" 2>/dev/null || say "Could not disable $service."
        done
    fi
}

#--- Consumers of the forms --------------------------------------------------------------------------------------------

# Everything that reads one of the forms of docs/forms.md: servers from Debian, libraries and command line tools from
# PyPI and npm.
setup_forms() {
    local stamp packages=$SCRIPTS/python/forms.txt
    if have apt-get; then
        need_servers "the programs that read the forms of a change" bind9 bind9-utils bind9-dnsutils nsd knot \
            knot-dnssecutils dnsmasq-base tinydns curl openssl python3-venv
    fi
    npm_install hcl2json "it reads HCL"
    stamp=$(sha256sum <"$packages")
    [[ ! -r $FORMS/stamp || $(<"$FORMS/stamp") != "$stamp" ]] || return 0
    say "Installing the Python packages of scripts/python/forms.in to $FORMS: they read the forms of a change (about a minute)."
    rm -rf "$FORMS"
    python3 -m venv "$FORMS" || die "a virtual environment of Python could not be made in $FORMS"
    "$FORMS/bin/python" -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps --requirement "$packages" >&2 ||
        die "pip could not install scripts/python/forms.txt"
    printf '%s\n' "$stamp" >"$FORMS/stamp"
}

#--- Platforms of articles ----------------------------------------------------------------------------------------------

setup_platforms() {
    local folder
    npm_install platforms "they publish articles as support platforms do"
    have php || need_apt "WordPress's own filter" php-cli
    [[ ! -d $WORDPRESS ]] || return 0
    if ! have apt-get || ! have dpkg-deb; then
        die "the tests of articles: unpack WordPress into $WORDPRESS by hand"
    fi
    say "Unpacking WordPress (Debian package) to $WORDPRESS: its filter is run, not the rest."
    ! can_be_root || as_root apt-get update -qq >/dev/null 2>&1 || say "The list of packages could not be renewed."
    # Next to its destination, so that the move is atomic.
    folder=$(mktemp -d "$TOOLS/unpacking-XXXXXX")
    (cd "$folder" && apt-get download -qq wordpress >/dev/null 2>&1 && dpkg-deb -x wordpress_*.deb .) ||
        die "the Debian package wordpress could not be unpacked"
    mv "$folder/usr/share/wordpress" "$WORDPRESS"
    rm -rf "$folder"
}

#--- Web servers -------------------------------------------------------------------------------------------------------

setup_delivery() {
    if have apt-get; then
        need_servers "the web servers that docs/deploy.md is for" nginx libnginx-mod-http-brotli-static apache2 caddy
    elif ! have nginx || ! have apache2 || ! have caddy; then
        die "the tests of the delivery: install nginx with ngx_brotli, Apache and Caddy by hand"
    fi
}

#--- Main --------------------------------------------------------------------------------------------------------------

setup() {
    local component
    case $1 in
        rust) setup_rust ;;
        node) setup_node ;;
        wasm)
            setup_rust
            setup_wasm
            ;;
        trunk) setup_trunk ;;
        wasm-bindgen) setup_wasm_bindgen ;;
        wasm-opt) setup_wasm_opt ;;
        esbuild) setup_esbuild ;;
        package) setup_package ;;
        browser) setup_browser ;;
        firefox) setup_firefox ;;
        axe) setup_axe ;;
        semver) setup_semver ;;
        audit) setup_audit ;;
        lighthouse) setup_lighthouse ;;
        lab) setup_lab ;;
        forms) setup_forms ;;
        platforms) setup_platforms ;;
        delivery) setup_delivery ;;
        page) for component in rust node wasm trunk wasm-bindgen wasm-opt esbuild; do setup "$component"; done ;;
        all) for component in page package browser firefox axe lighthouse lab forms platforms delivery; do setup "$component"; done ;;
        -h | --help) sed -n '2,/^$/s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" ;;
        *) die "no such component: $1 (see scripts/setup.sh --help)" ;;
    esac
}

# Two runs at once would install the same thing twice; the second waits and then finds it there.
mkdir -p "$TOOLS"
if have flock; then
    exec 9>"$TOOLS/.lock"
    if ! flock --nonblock 9; then
        say "Waiting for another run of setup.sh."
        flock 9
    fi
fi
[[ $# -gt 0 ]] || set -- all
for component in "$@"; do
    setup "$component"
done
rm -rf "$TOOLS/build"
