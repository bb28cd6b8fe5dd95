#!/usr/bin/env bash
# Serves the page on a private DNS that needs no internet, on http://127.0.0.1:8080/.
#
# usage: scripts/demo.sh [--port PORT]

# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

supervised 0 "$SCRIPTS/setup.sh" page lab
supervised 0 "$SCRIPTS/dist.sh"
supervised 0 node "$SCRIPTS/demo.mjs" "$@"
