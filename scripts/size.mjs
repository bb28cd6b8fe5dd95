#!/usr/bin/env node
// The size of the built page: each file, and what a first visit fetches. With --check, fails above the budget.
//
// usage: scripts/size.mjs [--check] [FOLDER]

import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

// What a first visit may fetch, compressed: HTML, CSS, JavaScript and WebAssembly.
const BUDGET = 260_000;
// What widget.js may cost a page that has the widget, compressed, until a visitor comes near it.
const WIDGET_BUDGET = 6_000;
const KINDS = { ".html": "HTML", ".css": "CSS", ".js": "JavaScript", ".mjs": "JavaScript", ".wasm": "WebAssembly" };

const args = process.argv.slice(2);
const check = args.includes("--check");
const folder = args.find((arg) => !arg.startsWith("-")) ?? "dist";
if (!existsSync(join(folder, "index.html"))) {
  console.error(`size.mjs: there is no page in ${folder}/: run make dist`);
  process.exit(2);
}

const brotli = (content) =>
  brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
  }).length;

const files = readdirSync(folder, { recursive: true })
  .filter((name) => !/^(\.|_headers$|headers\/)|\.(br|gz)$/.test(name) && statSync(join(folder, name)).isFile())
  .sort()
  .map((name) => {
    const content = readFileSync(join(folder, name));
    return { name, content, kind: KINDS[extname(name)], raw: content.length, small: brotli(content) };
  });

// A first visit fetches index.html and everything that a fetched text names.
const first = new Set(["index.html"]);
for (const name of first) {
  const file = files.find((file) => file.name === name);
  if (!file.kind || file.kind === "WebAssembly") continue;
  const text = file.content.toString("utf8");
  for (const other of files) {
    if (extname(other.name) !== ".html" && text.includes(other.name)) first.add(other.name);
  }
}

const row = (...cells) => console.log(cells[0].padEnd(40), ...cells.slice(1).map((cell) => String(cell).padStart(10)));
row("file", "bytes", "brotli", "first load");
for (const { name, raw, small } of files) row(name, raw, small, first.has(name) ? "yes" : "");

console.log();
const load = files.filter(({ name, kind }) => first.has(name) && kind);
const total = load.reduce((sum, { small }) => sum + small, 0);
for (const kind of new Set(Object.values(KINDS))) {
  const of = load.filter((file) => file.kind === kind);
  const small = of.reduce((sum, file) => sum + file.small, 0);
  row(`first load, ${kind}`, of.reduce((sum, file) => sum + file.raw, 0), small, `${((100 * small) / total).toFixed(1)} %`);
}
for (const { content } of load.filter(({ kind }) => kind === "WebAssembly")) {
  for (const [name, raw, small] of sections(content)) row(`  of that, ${name}`, raw, small);
}
row("first load in all", load.reduce((sum, { raw }) => sum + raw, 0), total, `of ${BUDGET}`);

if (check && total > BUDGET) {
  console.error(`size.mjs: the first load is ${total - BUDGET} bytes above the budget of ${BUDGET} (brotli)`);
  process.exit(1);
}

const widget = files.find(({ name }) => name === "widget.js");
row("widget.js", widget?.raw ?? 0, widget?.small ?? 0, `of ${WIDGET_BUDGET}`);
if (check && !(widget?.small <= WIDGET_BUDGET)) {
  console.error(`size.mjs: widget.js is missing, or above the budget of ${WIDGET_BUDGET} (brotli)`);
  process.exit(1);
}

// The sections of a WebAssembly module: code, data (tables and texts) and the rest, each compressed by itself.
function sections(module) {
  const parts = { code: [], "data (tables, texts)": [], "the rest": [] };
  let at = 8;
  const number = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const octet = module[at++];
      value += (octet & 0x7f) * 2 ** shift;
      if (octet < 0x80) return value;
    }
  };
  while (at < module.length) {
    const start = at;
    const id = module[at++];
    at = number() + at;
    const kind = id === 10 ? "code" : id === 11 ? "data (tables, texts)" : "the rest";
    parts[kind].push(module.subarray(start, at));
  }
  return Object.entries(parts).map(([name, list]) => {
    const content = Buffer.concat(list);
    return [name, content.length, brotli(content)];
  });
}
