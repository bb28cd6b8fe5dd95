#!/usr/bin/env bash
# Builds the page for release in dist/, ready for any static host: compressed files next to the originals, and the files
# for web servers in headers/. Prints the size of each file.

# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

supervised 0 "$SCRIPTS/setup.sh" page
wasm_env
# xtask needs the relocations to split the module in two.
export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS+=" -C link-arg=--emit-relocs"
locked=()
[[ -z ${CI:-} ]] || locked=(--locked)
supervised 0 trunk build --release "${locked[@]}"
xtask size
