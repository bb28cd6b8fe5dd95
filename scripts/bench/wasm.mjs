// Times benches/decision.rs as WebAssembly: prints the median of many samples.
//
// usage: wasm.mjs MODULE LABEL

import { readFileSync } from "node:fs";

const SAMPLES = 200;
const BATCH = 2000;

const [path, label] = process.argv.slice(2);
const module = new WebAssembly.Module(readFileSync(path));
// What only a browser has is imported, and never called here.
const imports = {};
for (const { module: from, name, kind } of WebAssembly.Module.imports(module)) {
  if (kind !== "function") throw new Error(`${from}.${name} is a ${kind}`);
  imports[from] ??= {};
  imports[from][name] = () => {
    throw new Error(`${from}.${name} was called`);
  };
}
const { decide_times: decide } = new WebAssembly.Instance(module, imports).exports;

for (let times = 0; times < 20; times += 1) decide(BATCH);
const samples = [];
for (let sample = 0; sample < SAMPLES; sample += 1) {
  const start = process.hrtime.bigint();
  const right = decide(BATCH);
  samples.push(Number(process.hrtime.bigint() - start) / 1000 / BATCH);
  if (right !== BATCH) throw new Error(`${right} of ${BATCH} decisions are right`);
}
samples.sort((a, b) => a - b);
const at = (share) => samples[Math.floor(SAMPLES * share)].toFixed(3);
console.log(`decision, ${label}: ${at(0.5)} µs (median of ${SAMPLES} samples; fastest ${at(0)}, 90 % below ${at(0.9)})`);
