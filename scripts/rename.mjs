#!/usr/bin/env node
// Names the files of the built page after what they hold in the end. Trunk's names are made before the JavaScript and the
// WebAssembly are made smaller: two releases could have different files of one name, which browsers keep for a year.
// The digests in the pages follow.
//
// usage: scripts/rename.mjs FOLDER

import { createHash } from "node:crypto";
import { readFileSync, readdirSync, renameSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";

const HASH = /(?<=^|-)[0-9a-f]{12,16}(?=[-._])/;
const TEXTS = [".html", ".css", ".js", ".mjs", ".json"];

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error("usage: scripts/rename.mjs FOLDER");
  process.exit(2);
}
const texts = new Map();
const pending = new Set();
for (const { name } of readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile())) {
  if (TEXTS.includes(extname(name))) texts.set(name, readFileSync(join(folder, name), "utf8"));
  if (HASH.test(name) && !/\.(br|gz)$/.test(name)) pending.add(name);
}

// A file that names another changes with that name, so the other is first.
while (pending.size) {
  const others = (name) => [...pending].filter((other) => other !== name && texts.get(name)?.includes(other));
  const name = [...pending].find((name) => !others(name).length);
  if (!name) throw new Error(`these name each other: ${[...pending].join(" ")}`);
  pending.delete(name);
  const content = texts.get(name) ?? readFileSync(join(folder, name));
  const renamed = name.replace(HASH, createHash("sha384").update(content).digest("hex").slice(0, 16));
  if (renamed === name) continue;
  renameSync(join(folder, name), join(folder, renamed));
  if (texts.delete(name)) texts.set(renamed, content);
  for (const [file, text] of texts) texts.set(file, text.replaceAll(name, renamed));
}
for (const [file, text] of texts) {
  if (extname(file) !== ".html") writeFileSync(join(folder, file), text);
}
for (const [file, text] of texts) {
  if (extname(file) === ".html") writeFileSync(join(folder, file), text.replace(/<(?:link|script)\b[^>]*>/g, withDigest));
}

function withDigest(tag) {
  const [, file] = /\b(?:href|src)="?(?:\.\/)?([^"\s>]+)/.exec(tag) ?? [];
  return tag.replace(/\bintegrity=("?)sha384-[^"\s>]+/, (_, quote) => {
    return `integrity=${quote}sha384-${createHash("sha384").update(readFileSync(join(folder, file))).digest("base64")}`;
  });
}
