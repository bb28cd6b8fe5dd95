#!/usr/bin/env bash
# Builds the page for release in dist/, ready for any static host: compressed files beside the others, and what web
# servers need in headers/. Prints the size of each file.

# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

supervised 0 "$SCRIPTS/setup.sh" page
wasm_env
locked=()
[[ -z ${CI:-} ]] || locked=(--locked)
supervised 0 trunk build --release "${locked[@]}"
xtask size
