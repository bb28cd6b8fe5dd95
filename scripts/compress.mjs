#!/usr/bin/env node
// Puts compressed files beside those of the built page: NAME.br and NAME.gz, for servers that send them as they are.
// The same file gives the same octets on every machine.
//
// usage: scripts/compress.mjs FOLDER

import { readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const TEXTS = /\.(html|css|js|mjs|wasm|svg|json|ftl|txt)$/;

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error("usage: scripts/compress.mjs FOLDER");
  process.exit(2);
}
const names = readdirSync(folder, { recursive: true }).filter((name) => !name.startsWith("headers/"));
for (const name of names.filter((name) => /\.(br|gz)$/.test(name))) rmSync(join(folder, name));
// config.json is edited where the page is deployed: a compressed one would be the old one.
for (const name of names.filter((name) => TEXTS.test(name) && name !== "config.json")) {
  const content = readFileSync(join(folder, name));
  const small = { br: brotli(content), gz: gzip(content) };
  for (const [end, octets] of Object.entries(small)) {
    if (octets.length < content.length) writeFileSync(join(folder, `${name}.${end}`), octets);
  }
}

function brotli(content) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
  return brotliCompressSync(content, { params });
}

function gzip(content) {
  const octets = gzipSync(content, { level: 9 });
  // The system on which it was made (RFC 1952, Section 2.3.1): 255 is unknown. The time is 0 already.
  octets[9] = 255;
  return octets;
}
