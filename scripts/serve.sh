#!/usr/bin/env bash
# Serves the page with public resolvers on http://127.0.0.1:8080/, and builds it again when a source changes.
#
# usage: scripts/serve.sh [OPTION OF TRUNK...]

# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

supervised 0 "$SCRIPTS/setup.sh" page
wasm_env
# A folder of its own, so that serving does not overwrite the release build in dist/.
mkdir -p target/serve
supervised 0 trunk serve --address 127.0.0.1 --port 8080 --dist target/serve --ignore target "$@"
