#!/usr/bin/env bash
# Runs the benchmarks and prints the figures:
#
#   decision   from the octets of a DNS message with six CAA records to the decision, native and as WebAssembly
#   growth     how the time grows when what comes from outside is 10 and 100 times as large
#   wall time  a verdict compared with one DNS query, when every answer comes 100 ms late
#   size       what a first visit of the page fetches, and what it is spent on
#   lists      how long the page is busy with long lists, in Chromium
#   lighthouse what Lighthouse says of the page and of the framed view, on a simulated phone and network
#
# usage: scripts/bench.sh [--no-dist]    --no-dist: measure the page that is already in dist/

# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

case ${1:-} in
    -h | --help)
        sed -n '2,/^$/s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"
        exit
        ;;
    # Each of these is a separate run of this script, because it changes the environment.
    --wasm)
        wasm_env
        # Optimized for size as the page is, and for speed.
        for profile in wasm-release release; do
            module=$(cargo bench --quiet --bench decision --target "$WASM_TARGET" --no-default-features --profile "$profile" \
                --no-run --message-format json | node -e '
                    const lines = require("node:fs").readFileSync(0, "utf8").split("\n").filter(Boolean).map(JSON.parse);
                    const built = lines.filter(({ target }) => target?.name === "decision").flatMap(({ filenames }) => filenames);
                    console.log(built.find((name) => name.endsWith(".wasm")));')
            node scripts/bench/wasm.mjs "$module" "WebAssembly, profile $profile"
        done
        exit
        ;;
esac

supervised 3000 "$SCRIPTS/setup.sh" rust node wasm delivery lighthouse
supervised 1800 cargo bench --quiet --bench decision
supervised 1800 "$SCRIPTS/bench.sh" --wasm
supervised 1800 cargo bench --quiet --bench growth
supervised 1800 cargo bench --quiet --bench latency
[[ ${1:-} == --no-dist ]] || supervised 1800 "$SCRIPTS/dist.sh" >/dev/null
xtask size
use_tools
supervised 600 node scripts/bench/lists.mjs
supervised 1200 node scripts/bench/lighthouse.mjs --check
