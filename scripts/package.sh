#!/usr/bin/env bash
# Makes the npm package of the element in target/package/, for sites that bundle. Maintainers run
# `npm publish target/package`.

# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

supervised 0 "$SCRIPTS/setup.sh" package
use_tools
node scripts/package.mjs
