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
node scripts/rename.mjs dist
node scripts/compress.mjs dist
node scripts/headers.mjs dist

node - dist <<'JS'
const fs = require("node:fs");
const path = require("node:path");

const root = process.argv[2];
const files = fs
  .readdirSync(root, { recursive: true })
  .filter((name) => fs.statSync(path.join(root, name)).isFile() && !/^(_headers$|headers\/)|\.(br|gz)$/.test(name))
  .sort();
let raw = 0;
let compressed = 0;
const row = (a, b, name) => console.log(`${String(a).padStart(9)} ${String(b).padStart(9)}  ${name}`);
row("bytes", "brotli", "");
for (const name of files) {
  const size = (end) => fs.statSync(path.join(root, name + end), { throwIfNoEntry: false })?.size;
  const [full, small] = [size(""), size(".br") ?? size("")];
  raw += full;
  compressed += small;
  row(full, small, name);
}
row(raw, compressed, "in all");
JS
