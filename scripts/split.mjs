#!/usr/bin/env node
// Cuts a WebAssembly module in two: what is needed at once, and what only some functions, the ways into the second
// module, lead to. Works on the text format of Binaryen, in which functions have their names.
//
// A function goes into the second module if everything that leads to it leads through one of these ways: neither an export
// nor an element of a table reaches it by calls otherwise. So no name can be wrong but those of the ways themselves. In the
// first module each of these is left as a call through a new place of the table, which is empty until the second
// module fills it: whoever calls too early gets the engine's error for an empty place. Memory, tables, globals and all
// functions of the first module that the second one needs, imports among them, it gets from the first one's exports.
//
// usage: scripts/split.mjs MODULE.wasm FIRST.wasm LATER.wasm

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/// The ways into the second module: the methods of `Deferred`, and not what is defined inside them.
const WAYS = /\bissuemail::web::deferred::Deferred>?::\w+(?:::h[0-9a-f]{16})?"?$/;
/// Texts that only the second module reads: their octets move with it.
const TEXTS = ["src/hosts/hosts.json"];
/// What compilers for the target may use anyway. The text format does not tell.
const USED = ["bulk-memory", "bulk-memory-opt", "multivalue", "mutable-globals", "nontrapping-float-to-int", "reference-types", "sign-ext"];
export const FEATURES = ["--mvp-features", ...USED.map((feature) => `--enable-${feature}`)];
/// Zeros among the data, and expressions that come twice, compress better than what wasm-opt would put for them.
const OPTIMIZE = ["-Oz", "--converge", "--low-memory-unused", "--skip-pass=memory-packing", "--skip-pass=local-cse"];

const NAME = /\$(?:"(?:[^"\\]|\\.)*"|[^\s()"]+)/;
const CALL = pattern(/\((?:return_call|call|ref\.func) (NAME)/g);

/// A pattern in which NAME stands for a name.
function pattern({ source, flags }) {
  return new RegExp(source.replaceAll("NAME", NAME.source), flags);
}

/// Cuts the text of a module. `isWay` tells the ways by their names; `texts` are octets that move. Returns the texts of
/// both modules, and how many functions went into the second one.
export function cut(text, isWay, texts = []) {
  const forms = text.slice(text.indexOf("(module") + 7, text.lastIndexOf(")")).split(/\n (?=\()/).slice(1);
  const module = read(forms.map((form) => form.replace(/\n ;;.*$/gm, "")));
  const ways = [...module.functions.keys()].filter(isWay);
  if (!ways.length) throw new Error("there is no way into a second module");
  const inTable = ways.filter((name) => module.elements.includes(name));
  if (inTable.length) throw new Error(`a way may be called, and nothing else: ${inTable}`);

  const kept = reach(module, ways);
  const moved = [...module.functions.keys()].filter((name) => !kept.has(name));
  const needed = new Set(moved.flatMap((name) => module.functions.get(name).calls).filter((name) => !moved.includes(name)));
  const used = moved.map((name) => module.functions.get(name).form).join("\n");

  // Where the ways stand in the table.
  const table = module.tables.find(({ form }) => /\bfuncref\)$/.test(form));
  const [, head, size, limit] = pattern(/^(\(table NAME )(\d+)( \d+)?/).exec(table.form);
  const slot = (name) => Number(size) + ways.indexOf(name);
  const grown = Number(size) + ways.length;
  table.grown = table.form.replace(pattern(/^\(table NAME \d+(?: \d+)?/), `${head}${grown}${limit ? ` ${grown}` : ""}`);

  // What the second module imports, and the first one exports.
  const exported = new Map(module.exports.map(([what, name, as]) => [`${what} ${name}`, as]));
  const taken = new Set(exported.values());
  const exports = [];
  let count = 0;
  const share = (what, name) => {
    let as = exported.get(`${what} ${name}`);
    if (as === undefined) {
      do as = `"${(count++).toString(36)}"`;
      while (taken.has(as));
      exports.push(`(export ${as} (${what} ${name}))`);
    }
    return as;
  };
  const imports = [];
  for (const name of needed) imports.push(`(import "" ${share("func", name)} (func ${name} ${module.types.get(name)}))`);
  for (const [name, type] of module.globals) {
    if (used.includes(` ${name})`) || used.includes(` ${name}\n`) || used.includes(` ${name} `)) {
      imports.push(`(import "" ${share("global", name)} (global ${name} ${type}))`);
    }
  }
  for (const one of module.tables) {
    const type = pattern(/^\(table NAME ([^()]*)\)$/).exec(one.grown ?? one.form)[1];
    if (one === table || used.includes(`${one.name} `) || used.includes(`${one.name})`)) {
      imports.push(`(import "" ${share("table", one.name)} (table ${one.name} ${type}))`);
    }
  }
  for (const { form, name } of module.memories) {
    const type = pattern(/^\(memory NAME ([^()]*)\)$/).exec(form)[1];
    imports.push(`(import "" ${share("memory", name)} (memory ${name} ${type}))`);
  }

  const data = module.data.map((form) => moveTexts(form, texts));
  const places = data.flatMap(({ moved }) => moved).map((form) => Number(/\(i32\.const (\d+)\)/.exec(form)[1]));
  if (places.length !== texts.length) throw new Error(`${places.length} of ${texts.length} texts were found among the data`);
  for (const place of places) {
    // In the first module there would be zeros.
    const reader = [...kept].find((name) => module.functions.get(name)?.form.includes(`(i32.const ${place})`));
    if (reader) throw new Error(`a text that moves is read by ${reader}, which stays`);
  }
  const forwards = ways.map((name) => forward(module.functions.get(name), table.name, slot(name)));
  const first = [
    ...module.others.map((form) => (form === table.form ? table.grown : form)),
    ...data.flatMap(({ kept }) => kept),
    ...exports,
    ...forwards,
    ...[...kept].filter((name) => module.functions.has(name)).map((name) => module.functions.get(name).form),
  ];
  const elements = `(elem (table ${table.name}) (i32.const ${size}) func ${ways.join(" ")})`;
  const later = [
    ...module.others.filter((form) => /^\((?:type|rec)\b/.test(form)),
    ...imports,
    ...data.flatMap(({ moved }) => moved),
    elements,
    ...moved.map((name) => module.functions.get(name).form),
  ];
  const write = (forms) => `(module\n ${forms.join("\n ")}\n)\n`;
  return { first: write(first), later: write(later), ways: ways.length, moved: moved.length, shared: imports.length };
}

/// Sorts the forms of a module.
function read(forms) {
  const module = {
    functions: new Map(), types: new Map(), globals: new Map(), elements: [], exports: [], roots: [], tables: [], memories: [],
    data: [], others: [],
  };
  for (const form of forms) {
    const [, what] = /^\((\w+)/.exec(form) ?? [];
    const name = NAME.exec(form)?.[0];
    if (what === "data") {
      module.data.push(form.trimEnd());
      continue;
    }
    if (what === "func") {
      const calls = [...form.matchAll(CALL)].map(([, called]) => called);
      module.functions.set(name, { name, form: form.trimEnd(), calls });
      module.types.set(name, signature(form));
      continue;
    }
    const plain = form.trimEnd();
    module.others.push(plain);
    if (what === "import" && /\(func /.test(plain)) {
      module.types.set(name, signature(plain));
    } else if (what === "import") {
      throw new Error(`only functions may be imported: ${plain.slice(0, 80)}`);
    } else if (what === "global") {
      const [, type] = pattern(/^\(global NAME (\(mut \w+\)|\w+) /).exec(plain);
      module.globals.set(name, type);
    } else if (what === "table") {
      module.tables.push({ name, form: plain });
    } else if (what === "memory") {
      module.memories.push({ name, form: plain });
    } else if (what === "elem") {
      module.elements.push(...[...plain.matchAll(new RegExp(NAME.source, "g"))].map(([name]) => name));
    } else if (what === "export") {
      const [, as, kind, of] = pattern(/^\(export ("(?:[^"\\]|\\.)*") \((\w+) (NAME)\)/).exec(plain);
      module.exports.push([kind, of, as]);
      module.roots.push(of);
    } else if (what === "start") {
      module.roots.push(name);
    } else if (!["type", "rec"].includes(what)) {
      throw new Error(`what is this? ${plain.slice(0, 80)}`);
    }
  }
  return module;
}

/// The functions that are reached without one of the ways.
function reach(module, ways) {
  const reached = new Set();
  const open = [...module.roots, ...module.elements];
  while (open.length) {
    const name = open.pop();
    if (reached.has(name) || ways.includes(name) || !module.functions.has(name)) continue;
    reached.add(name);
    open.push(...module.functions.get(name).calls);
  }
  return reached;
}

/// What is left of a way in the first module: a call through its place in the table.
function forward({ form }, table, slot) {
  const type = signature(form);
  const args = (type.match(/\(param /g) ?? []).map((_, index) => `(local.get ${index})`);
  return `(func ${NAME.exec(form)[0]} ${type} (call_indirect ${table} ${type} ${args.join(" ")} (i32.const ${slot})))`;
}

/// The parameters, one by one, and the results of a function, without names.
function signature(form) {
  const parts = /^[^\n]*/.exec(form)[0].match(/\((?:param|result) [^()]*\)/g) ?? [];
  return parts.flatMap((part) => {
    const [what, ...types] = part.slice(1, -1).split(" ").filter((word) => !word.startsWith("$"));
    return what === "param" ? types.map((type) => `(param ${type})`) : [`(result ${types.join(" ")})`];
  }).join(" ");
}

/// Takes texts out of a data segment: what is left of it, and the texts, each a segment at its address.
function moveTexts(form, texts) {
  const [, head, start, quoted] = pattern(/^(\(data NAME )\(i32\.const (\d+)\) "((?:[^"\\]|\\.)*)"\)$/s).exec(form) ?? [];
  if (head === undefined) throw new Error(`what is this? ${form.slice(0, 80)}`);
  let octets = unquote(quoted);
  const moved = [];
  let kept = [{ at: Number(start), octets }];
  for (const text of texts) {
    kept = kept.flatMap((part) => {
      const at = part.octets.indexOf(text);
      if (at < 0) return [part];
      moved.push({ at: part.at + at, octets: text });
      const end = at + text.length;
      return [
        { at: part.at, octets: part.octets.subarray(0, at) },
        { at: part.at + end, octets: part.octets.subarray(end) },
      ];
    });
  }
  if (!moved.length) return { kept: [form], moved };
  const write = ({ at, octets }) => `(data (i32.const ${at}) "${quote(octets)}")`;
  return { kept: kept.filter(({ octets }) => octets.length).map(write), moved: moved.map(write) };
}

function unquote(quoted) {
  const plain = { t: 9, n: 10, r: 13, '"': 34, "'": 39, "\\": 92 };
  const octets = [];
  const source = Buffer.from(quoted, "utf8");
  for (let at = 0; at < source.length; at++) {
    if (source[at] !== 92) {
      octets.push(source[at]);
      continue;
    }
    const next = String.fromCharCode(source[++at]);
    if (next in plain) octets.push(plain[next]);
    else octets.push(Number.parseInt(next + String.fromCharCode(source[++at]), 16));
  }
  return Buffer.from(octets);
}

function quote(octets) {
  return [...octets].map((octet) => `\\${octet.toString(16).padStart(2, "0")}`).join("");
}

/// Cuts a file in two and has wasm-opt make both smaller. Says how many functions have moved.
export function split(path, firstPath, laterPath) {
  const folder = mkdtempSync(join(tmpdir(), "split-"));
  const file = (name) => join(folder, name);
  try {
    execFileSync("wasm-opt", [path, ...FEATURES, "-S", "-o", file("whole.wat")]);
    const texts = TEXTS.map((name) => readFileSync(new URL(`../${name}`, import.meta.url)));
    const { first, later, ...counts } = cut(readFileSync(file("whole.wat"), "utf8"), (name) => WAYS.test(name), texts);
    for (const [name, text, target] of [["first.wat", first, firstPath], ["later.wat", later, laterPath]]) {
      writeFileSync(file(name), text);
      execFileSync("wasm-opt", [file(name), ...FEATURES, ...OPTIMIZE, "-o", target], { stdio: "inherit" });
    }
    return counts;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.length !== 5) {
    console.error("usage: scripts/split.mjs MODULE.wasm FIRST.wasm LATER.wasm");
    process.exit(2);
  }
  console.log(split(...process.argv.slice(2)));
}
