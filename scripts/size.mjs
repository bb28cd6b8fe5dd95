#!/usr/bin/env node
// The size of the built page: each file, and what a first visit fetches. With --check, fails above the budget.
//
// usage: scripts/size.mjs [--check] [FOLDER]

import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

// What a first visit may fetch, compressed, in the language that costs most: HTML, CSS, JavaScript, WebAssembly and texts,
// as far as somebody can type an address and read the verdict and its reason.
const BUDGET = 220_000;
// What widget.js may cost a page that has the widget, compressed, until a visitor comes near it.
const WIDGET_BUDGET = 6_000;
const KINDS = { ".html": "HTML", ".css": "CSS", ".js": "JavaScript", ".mjs": "JavaScript", ".wasm": "WebAssembly", ".ftl": "texts", ".svg": "images" };

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

// A first visit fetches the page of its language and everything that a fetched text names, but of the texts only the first
// file of that language. What comes with the second file of texts and the second WebAssembly module is fetched when the
// visitor begins, while DNS is asked.
const isLater = (name) => /^(?:later|answer)-/.test(name);
function visit(page) {
  const language = /\blang="?([\w-]+)/.exec(files.find(({ name }) => name === page).content.toString("utf8"))[1];
  const fetched = new Set([page]);
  for (const name of fetched) {
    const { kind, content } = files.find((file) => file.name === name);
    if (!kind || kind === "WebAssembly") continue;
    const text = content.toString("utf8");
    for (const { name: other } of files) {
      const isForeign = other.endsWith(".ftl") && !other.replace(/^\w+-/, "").startsWith(`${language}-`);
      if (!other.endsWith(".html") && !isForeign && text.includes(other)) fetched.add(other);
    }
  }
  const of = files.filter(({ name, kind }) => fetched.has(name) && kind);
  const first = of.filter(({ name }) => !isLater(name));
  const sum = (files, size) => files.reduce((sum, file) => sum + file[size], 0);
  const later = of.filter(({ name }) => isLater(name));
  return { page, language, first, later, raw: sum(first, "raw"), small: sum(first, "small"), rest: sum(later, "small") };
}
// Each page in a language, but not what is framed, or for authors.
const pages = files.filter(({ name }) => name.endsWith(".html") && !name.startsWith("embed"));
const visits = pages.map(({ name }) => visit(name)).sort((one, other) => other.small - one.small);
const [total] = visits;
const isOf = (list, name) => list.some((file) => file.name === name);

const row = (...cells) => console.log(cells[0].padEnd(40), ...cells.slice(1).map((cell) => String(cell).padStart(10)));
row("file", "bytes", "brotli", "fetched");
for (const { name, raw, small } of files) {
  const english = visits.find(({ page }) => page === "index.html");
  row(name, raw, small, isOf(english.first, name) ? "at first" : isOf(english.later, name) ? "later" : "");
}

console.log();
for (const kind of new Set(Object.values(KINDS))) {
  const of = total.first.filter((file) => file.kind === kind);
  const small = of.reduce((sum, file) => sum + file.small, 0);
  const share = `${((100 * small) / total.small).toFixed(1)} %`;
  row(`first load (${total.language}), ${kind}`, of.reduce((sum, file) => sum + file.raw, 0), small, share);
}
for (const { content } of total.first.filter(({ kind }) => kind === "WebAssembly")) {
  for (const [name, raw, small] of sections(content)) row(`  of that, ${name}`, raw, small);
}
console.log();
row("first load in all, by language", "bytes", "brotli", "later");
for (const { language, raw, small, rest } of visits) row(`  ${language}`, raw, small, rest);
row("first load at most", "", total.small, `of ${BUDGET}`);

if (check && total.small > BUDGET) {
  console.error(`size.mjs: the first load is ${total.small - BUDGET} bytes above the budget of ${BUDGET} (brotli)`);
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
