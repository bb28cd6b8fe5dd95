#!/usr/bin/env node
// Puts compressed files beside those of the built page: NAME.br and NAME.gz, for servers that send them as they are.
// The same file gives the same octets on every machine.
//
// usage: scripts/compress.mjs FOLDER
//
// headers.mjs calls it too, for the pages that it changes: a copy is part of every release.

import { existsSync, readFileSync, readdirSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const TEXTS = /\.(html|css|js|mjs|wasm|svg|json|ftl|txt)$/;

if (process.argv[1] && realpathSync(process.argv[1]) === realpathSync(fileURLToPath(import.meta.url))) {
  const [folder] = process.argv.slice(2);
  if (!folder) {
    console.error("usage: scripts/compress.mjs FOLDER");
    process.exit(2);
  }
  compressAll(folder);
}

function compressAll(folder) {
  const names = readdirSync(folder, { recursive: true }).filter((name) => !name.startsWith("headers/"));
  for (const name of names.filter((name) => /\.(br|gz)$/.test(name))) rmSync(join(folder, name));
  // config.json is edited where the page is deployed: a compressed one would be the old one.
  for (const name of names.filter((name) => TEXTS.test(name) && name !== "config.json")) {
    const content = readFileSync(join(folder, name));
    for (const [end, octets] of Object.entries(compressed(content))) {
      if (octets.length < content.length) writeFileSync(join(folder, `${name}.${end}`), octets);
    }
  }
}

// Makes those compressed files anew that a file has already: a host that compresses by itself may have none.
export function recompress(path) {
  for (const [end, octets] of Object.entries(compressed(readFileSync(path)))) {
    if (existsSync(`${path}.${end}`)) writeFileSync(`${path}.${end}`, octets);
  }
}

function compressed(content) {
  return { br: brotli(content), gz: gzip(content) };
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
