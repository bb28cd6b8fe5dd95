// Fetches the WebAssembly modules of a release that come later. The app imports this: xtask names it to the splitter.

import { initSync } from "./web.js";

// How long each may take before the app says that it did not come, in milliseconds.
const PATIENCE = 30_000;

// The second and the third module, and what they share.
const later = [new URL("./later.wasm", import.meta.url), "sha384-of-later.wasm"];
const draft = [new URL("./draft.wasm", import.meta.url), "sha384-of-draft.wasm"];
const shared = [new URL("./shared.wasm", import.meta.url), "sha384-of-shared.wasm"];

// What has come or is on its way, and what did not come.
const coming = new Map();
const failed = new Set();

async function load(module, exports) {
  const [url, integrity] = module;
  // What came wrong must not come from a cache again.
  const cache = failed.has(module) ? "reload" : "default";
  // Not every browser has AbortSignal.timeout.
  const control = new AbortController();
  const timer = setTimeout(() => control.abort(), PATIENCE);
  const response = await fetch(url, { cache, integrity, signal: control.signal });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const code = await response.arrayBuffer();
  clearTimeout(timer);
  await WebAssembly.instantiate(code, { __wasm_split: exports });
}

function loadOnce(module, exports) {
  if (!coming.has(module)) {
    const loading = load(module, exports).catch((error) => {
      coming.delete(module);
      failed.add(module);
      throw error;
    });
    coming.set(module, loading);
  }
  return coming.get(module);
}

// The callback is a place in the table.
async function loadAll(modules, callback, data) {
  // The app is there, so this only returns what it exports.
  const exports = initSync();
  const hasCome = await Promise.all(modules.map((module) => loadOnce(module, exports))).then(
    () => true,
    (error) => {
      console.warn(error);
      return false;
    },
  );
  exports.__indirect_function_table.get(callback)(data, hasCome);
}

// The names, the arguments and the names of imports are those of wasm_split_helpers.
export const __wasm_split_load_later = (...called) => loadAll([shared, later], ...called);
export const __wasm_split_load_draft = (...called) => loadAll([shared, draft], ...called);
