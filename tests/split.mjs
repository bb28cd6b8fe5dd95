// scripts/split.mjs on a small module: both halves together do what the whole did. Run by the stage `dist`.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { FEATURES, cut } from "../scripts/split.mjs";

const folder = mkdtempSync(join(tmpdir(), "split-test-"));
after(() => rmSync(folder, { recursive: true }));

// `way` leads to `only`, and to `both`, to which `run` leads too. `only` calls what it finds in the table.
const WHOLE = String.raw`(module
  (import "host" "add" (func $add (param i32 i32) (result i32)))
  (memory $0 1)
  (table $0 1 1 funcref)
  (global $depth (mut i32) (i32.const 7))
  (global $"a name" (mut i32) (i32.const 1))
  (data $0 (i32.const 16) "kept \"here\"\00moved (there)\n\ffafter")
  (elem $0 (i32.const 0) $held)
  (export "run" (func $run))
  (export "early" (func $early))
  (export "memory" (memory $0))
  (func $early (result i32) (call $both (i32.const 1)))
  (func $run (param $x i32) (result i32) (call $"a::way (1)" (local.get $x) (i64.const 2)))
  (func $"a::way (1)" (param $x i32) (param $y i64) (result i32)
    (call $add (call $only (local.get $x)) (call $both (i32.wrap_i64 (local.get $y)))))
  (func $only (param $x i32) (result i32)
    (global.set $depth (i32.add (global.get $depth) (i32.load8_u (i32.const 28))))
    (call $add (call_indirect (param i32) (result i32) (local.get $x) (i32.const 0)) (global.get $depth)))
  (func $both (param $x i32) (result i32) (i32.mul (local.get $x) (global.get $"a name")))
  (func $held (param $x i32) (result i32) (i32.add (local.get $x) (i32.const 100)))
)`;
const MOVED = Buffer.from("moved (there)\n");
const host = { add: (one, other) => one + other };
const isWay = (name) => name === '$"a::way (1)"';

/// A module as the tools leave it: read and written once.
function printed(text) {
  writeFileSync(join(folder, "in.wat"), text);
  execFileSync("wasm-opt", [...FEATURES, join(folder, "in.wat"), "-S", "-o", join(folder, "out.wat")], { stdio: "pipe" });
  return readFileSync(join(folder, "out.wat"), "utf8");
}

function compiled(text) {
  writeFileSync(join(folder, "in.wat"), text);
  execFileSync("wasm-opt", [...FEATURES, join(folder, "in.wat"), "-o", join(folder, "out.wasm")], { stdio: "pipe" });
  return new WebAssembly.Module(readFileSync(join(folder, "out.wasm")));
}

test("both halves do what the whole does", () => {
  const whole = new WebAssembly.Instance(compiled(WHOLE), { host }).exports;
  const { first, later, ways, moved } = cut(printed(WHOLE), isWay, [MOVED]);
  assert.deepEqual({ ways, moved }, { ways: 1, moved: 2 });
  const app = new WebAssembly.Instance(compiled(first), { host }).exports;
  assert.equal(app.early(), whole.early(), "what is not behind a way works at once");
  assert.throws(() => app.run(5), WebAssembly.RuntimeError, "nothing can be called that is not there");
  new WebAssembly.Instance(compiled(later), { "": app });
  for (const input of [5, 0, -3]) assert.equal(app.run(input), whole.run(input), "and globals are shared");
  const octets = ({ memory }) => Buffer.from(memory.buffer, 0, 64).toString("latin1");
  assert.equal(octets(app), octets(whole), "no octet of the data is lost");
});

test("what only the ways lead to is gone from the first half", () => {
  const { first, later } = cut(printed(WHOLE), isWay, [MOVED]);
  const defines = (text, name) => text.includes(`\n (func ${name} `);
  assert.ok(!defines(first, "$only") && defines(later, "$only"));
  assert.ok(defines(first, "$both") && !defines(later, "$both"));
  assert.ok(defines(first, "$held"), "what the table holds stays");
  assert.equal(WebAssembly.Module.imports(compiled(later)).filter(({ module }) => module !== "").length, 0);
});

test("a text that nobody names stays where it is", () => {
  const { first } = cut(printed(WHOLE), isWay);
  const app = new WebAssembly.Instance(compiled(first), { host }).exports;
  assert.ok(Buffer.from(app.memory.buffer, 0, 64).includes(MOVED));
});

test("a module that cannot be cut is refused", () => {
  assert.throws(() => cut(printed(WHOLE), () => false), /no way into a second module/);
  assert.throws(() => cut(printed(WHOLE), (name) => name === "$held"), /may be called, and nothing else/);
  const imported = WHOLE.replace("(memory $0 1)", '(import "host" "memory" (memory $0 1))');
  assert.throws(() => cut(printed(imported), isWay), /only functions may be imported/);
});
