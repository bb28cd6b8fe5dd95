// Fetches the second WebAssembly module of a release. The app imports this: xtask names it to the splitter.

import { initSync } from "./web.js";

// How long it may take before the app says that it did not come, in milliseconds.
const PATIENCE = 30_000;
let isAgain = false;

async function load(exports) {
  const url = new URL("./later.wasm", import.meta.url);
  // What came wrong must not come from a cache again.
  const cache = isAgain ? "reload" : "default";
  isAgain = true;
  // Not every browser has AbortSignal.timeout.
  const control = new AbortController();
  const timer = setTimeout(() => control.abort(), PATIENCE);
  const response = await fetch(url, { cache, integrity: "sha384-of-later.wasm", signal: control.signal });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const module = await response.arrayBuffer();
  clearTimeout(timer);
  await WebAssembly.instantiate(module, { __wasm_split: exports });
}

// The name, the arguments and the names of imports are those of wasm_split_helpers. The callback is a place in the table.
export async function __wasm_split_load_later(callback, data) {
  // The app is there, so this only returns what it exports.
  const exports = initSync();
  const hasCome = await load(exports).then(
    () => true,
    (error) => {
      console.warn(error);
      return false;
    },
  );
  exports.__indirect_function_table.get(callback)(data, hasCome);
}
