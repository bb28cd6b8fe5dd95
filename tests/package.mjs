// The npm package of the element, as a site that bundles uses it: packed, installed, checked by TypeScript, bundled. Run by
// the stage `package`; that the bundled element works, a scenario of `e2e` tries.

import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { brotliCompressSync } from "node:zlib";

const app = mkdtempSync(join(tmpdir(), "package-test-"));
const root = new URL("../", import.meta.url).pathname;
const run = (program, ...args) => execFileSync(program, args, { cwd: app, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
const write = (name, text) => writeFileSync(join(app, name), text);
let packed;

before(() => {
  run(process.execPath, join(root, "scripts/package.mjs"), join(app, "package"));
  [packed] = JSON.parse(run("npm", "pack", "--json", "--loglevel=error", "./package"));
  write("package.json", JSON.stringify({ name: "app", private: true, type: "module" }));
  // It has no dependencies, so no registry is asked.
  run("npm", "install", "--offline", "--no-audit", "--no-fund", "--no-package-lock", "--loglevel=error", `./${packed.filename}`);
});
after(() => rmSync(app, { recursive: true, force: true }));

function types(text) {
  write("app.ts", text);
  const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
  const options = ["--noEmit", "--strict", "--target", "es2022", "--lib", "es2023,dom,dom.iterable", "--moduleDetection", "force"];
  const faults = [["bundler", "esnext"], ["node16", "node16"]].map(([resolution, module]) => {
    const args = [tsc, ...options, "--moduleResolution", resolution, "--module", module, "app.ts"];
    const { status, stdout } = spawnSync(process.execPath, args, { cwd: app, encoding: "utf8" });
    // Without faults it says nothing, and ends well.
    return status === 0 ? stdout : stdout || `tsc ends with ${status}`;
  });
  return faults.join("");
}

function bundle(text) {
  write("app.js", text);
  return run("esbuild", "app.js", "--bundle", "--minify", "--format=esm", "--log-level=error");
}

test("the package has what it needs and nothing else", () => {
  const names = packed.files.map(({ path }) => path).sort();
  assert.deepEqual(names, [
    "LICENSE-APACHE", "LICENSE-MIT", "README.md", "index.d.ts", "index.js", "package.json", "report.d.ts",
  ]);
  const manifest = JSON.parse(readFileSync(join(app, "package/package.json"), "utf8"));
  const cargo = readFileSync(join(root, "Cargo.toml"), "utf8");
  assert.ok(cargo.includes(`\nversion = "${manifest.version}"\n`), "it has the version of the program");
  for (const name of ["dependencies", "scripts", "bin"]) assert.ok(!(name in manifest), name);
  const readme = readFileSync(join(app, "package/README.md"), "utf8");
  assert.ok(!/\]\((?!https?:)/.test(readme), "links lead out of the package");
});

test("what is right has types", () => {
  const text = `
    import { defineIssuemailCheck, IssuemailCheck } from "issuemail-check";
    import type { IssuemailResult, IssuemailResultEvent, Report } from "issuemail-check";
    defineIssuemailCheck({ base: "https://caa.example/" });
    defineIssuemailCheck({ base: new URL("https://caa.example/") });
    const element: IssuemailCheck | null = document.querySelector("issuemail-check");
    const made: IssuemailCheck = document.createElement("issuemail-check");
    element?.addEventListener("issuemail-result", ({ detail }) => {
      const verdict: "permitted" | "forbidden" | "undetermined" = detail.verdict;
      const codes: string[] = detail.findings.map(({ code }) => code);
      const domain: string | undefined = detail.domain;
      console.log(verdict, codes, domain, detail.ca.name, made);
    });
    document.addEventListener("issuemail-result", (event: IssuemailResultEvent) => show(event.detail));
    function show(result: IssuemailResult) { console.log(result.reason); }
    export function whole(report: Report) { return report.path[0].records.length; }`;
  assert.equal(types(text), "");
});

test("what is wrong is no type", () => {
  const wrong = [
    "defineIssuemailCheck({});",
    "defineIssuemailCheck({ base: 1 });",
    'document.addEventListener("issuemail-result", ({ detail }) => detail.verdict === "maybe");',
    'document.addEventListener("issuemail-result", ({ detail }) => detail.domain.length);',
    'document.addEventListener("issuemail-result", ({ detail }) => detail.input);',
    'document.addEventListener("issuemail-result", ({ detail }) => detail.dnssec.length);',
    'document.addEventListener("issuemail-result", ({ detail }) => detail.findings[0].message.length);',
  ];
  const text = wrong.map((line) => `// @ts-expect-error\n${line}`).join("\n");
  assert.equal(types(`import { defineIssuemailCheck } from "issuemail-check";\n${text}`), "");
});

test("nothing is left of an import that nobody uses", () => {
  assert.equal(bundle('import "issuemail-check";').trim(), "");
});

test("a bundle is small, and has its own address of nothing", () => {
  const text = bundle('import { defineIssuemailCheck as d } from "issuemail-check"; d({ base: "https://caa.example/" });');
  const size = brotliCompressSync(text).length;
  assert.ok(size > 1000 && size < 6000, `${size}`);
  assert.ok(!text.includes("import.meta"), "where the bundle stands says nothing");
  assert.equal(text.split("customElements.define").length, 2);
});
