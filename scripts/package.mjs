#!/usr/bin/env node
// Makes the npm package of the element for sites that bundle: nothing happens until the site says where the page is. The
// types of the element come from its own comments, those of the report from its schema.
//
// usage: scripts/package.mjs [FOLDER]     run by scripts/package.sh, which installs what it needs

import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const { compile } = createRequire(import.meta.url)("json-schema-to-typescript");

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = resolve(process.argv[2] ?? join(root, "target/package"));
const read = (name) => readFileSync(join(root, name), "utf8");
const write = (name, text) => writeFileSync(join(folder, name), text);

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

//--- The element -------------------------------------------------------------------------------------------------------

copyFileSync(join(root, "static/element.mjs"), join(folder, "index.js"));

//--- Its types ---------------------------------------------------------------------------------------------------------

// TypeScript checks the source, and writes down what its comments say.
const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
const options = ["--allowJs", "--checkJs", "--strict", "--declaration", "--emitDeclarationOnly"];
const target = ["--target", "es2022", "--module", "esnext", "--lib", "es2023,dom,dom.iterable", "--outDir", folder];
execFileSync(process.execPath, [tsc, ...options, ...target, join(folder, "index.js")], { stdio: "inherit" });

const schema = JSON.parse(read("docs/report.schema.json"));
// Of the two forms of the document only a report comes from the element.
const { $defs: definitions, $id, $schema, oneOf: _, ...about } = schema;
definitions.record.title = "CaaRecord";
const report = { ...about, ...definitions.report, title: "Report", $defs: definitions };
write(
  "report.d.ts",
  await compile(report, "Report", {
    bannerComment: "// A report, from its schema.",
    additionalProperties: false,
    unknownAny: true,
  }),
);

write("index.d.ts", readFileSync(join(folder, "index.d.ts"), "utf8") + read("static/events.d.ts"));

//--- The rest ----------------------------------------------------------------------------------------------------------

const field = (name) => new RegExp(`^${name} = "(.*)"$`, "m").exec(read("Cargo.toml"))[1];
const manifest = {
  name: "issuemail-check",
  version: field("version"),
  description: "A custom element that says whether DNS CAA records stop a CA from issuing an S/MIME certificate (RFC 9495)",
  keywords: ["caa", "custom-element", "dns", "issuemail", "rfc9495", "smime"],
  license: field("license"),
  type: "module",
  exports: { ".": { types: "./index.d.ts", default: "./index.js" } },
  types: "./index.d.ts",
  sideEffects: false,
  files: ["index.js", "index.d.ts", "report.d.ts", "LICENSE-*"],
};
write("package.json", `${JSON.stringify(manifest, null, 2)}\n`);
// Links of the documentation lead to files that are not in the package.
write("README.md", read("docs/npm.md").replace(/\[([^\]]+)\]\((?!https?:)[^)]+\)/g, "$1"));
for (const name of ["LICENSE-APACHE", "LICENSE-MIT"]) copyFileSync(join(root, name), join(folder, name));

console.log(`${manifest.name} ${manifest.version} is in ${folder}`);
