#!/usr/bin/env bash
# Builds the page for release in dist/, ready for any static host, and prints the size of each file.

# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

supervised 0 "$SCRIPTS/setup.sh" page
wasm_env
locked=()
[[ -z ${CI:-} ]] || locked=(--locked)
supervised 0 trunk build --release "${locked[@]}"

node - dist <<'JS'
const fs = require("node:fs");
const path = require("node:path");
const { brotliCompressSync } = require("node:zlib");

const root = process.argv[2];
const files = fs
  .readdirSync(root, { recursive: true })
  .filter((name) => fs.statSync(path.join(root, name)).isFile())
  .sort();
let raw = 0;
let compressed = 0;
const row = (a, b, name) => console.log(`${String(a).padStart(9)} ${String(b).padStart(9)}  ${name}`);
row("bytes", "brotli", "");
for (const name of files) {
  const content = fs.readFileSync(path.join(root, name));
  const small = brotliCompressSync(content).length;
  raw += content.length;
  compressed += small;
  row(content.length, small, name);
}
row(raw, compressed, "in all");
JS
