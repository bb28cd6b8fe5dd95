// The last step of a build (a hook of Trunk, see Trunk.toml): joins the style sheets into one file, moves the inline
// script into another, cuts the WebAssembly in two, makes the JavaScript smaller, and makes the pages of all languages out
// of the one. Runs in the folder that Trunk is about to publish.

import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, renameSync, unlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writePages } from "./pages.mjs";
import { split } from "./split.mjs";
import { finishWidget } from "./widget.mjs";

const folder = process.env.TRUNK_STAGING_DIR;
if (!folder) {
  console.error("finish.mjs is run by Trunk");
  process.exit(2);
}
const page = join(folder, "index.html");
let html = readFileSync(page, "utf8");

// Each sheet would be a request before the first paint; as one they are also smaller.
const links = [...html.matchAll(/<link\b[^>]*\brel="?stylesheet"?[^>]*>/g)].map(([link]) => link);
const file = (link) => /\bhref="?([^"\s>]+)/.exec(link)[1].replace(/^\.?\//, "");
const css = links.map((link) => readFileSync(join(folder, file(link)), "utf8")).join("\n");
writeFileSync(join(folder, "style.css"), css);
const { integrity: styleIntegrity, hash: styleHash } = digestOf(join(folder, "style.css"));
renameSync(join(folder, "style.css"), join(folder, `style-${styleHash}.css`));
const merged = `<link rel="stylesheet" href="./style-${styleHash}.css" integrity="${styleIntegrity}" crossorigin="anonymous">`;
html = html.replace(links[0], merged);
for (const link of links) {
  html = html.replace(link, "");
  unlinkSync(join(folder, file(link)));
}

const preloads = [...html.matchAll(/<link\b[^>]*\brel="?(?:modulepreload|preload)\b[^>]*>/g)].map(([link]) => link);
const wasm = join(folder, file(preloads.find((link) => link.includes("as=fetch") || link.includes('as="fetch"'))));

// In a release JavaScript and WebAssembly are made smaller; their hashes change with that.
if (process.env.TRUNK_PROFILE === "release") {
  for (const link of preloads.filter((link) => link.includes("modulepreload"))) minify(join(folder, file(link)));
  splitModule(wasm);
  shortenNames(preloads.map((link) => join(folder, file(link))));
  checkLink(wasm);
  for (const link of preloads) {
    const { integrity } = digestOf(join(folder, file(link)));
    html = html.replace(link, link.replace(/integrity="?sha384-[^"\s>]+"?/, `integrity="${integrity}"`));
  }
}

// Trunk starts the app with an inline script, which a strict content security policy forbids. As a file it may run, and it
// is told the digest of the module, which is final now.
const inline = /<script type="?module"?[^>]*>([\s\S]*?)<\/script>/;
const [, starter] = inline.exec(html) ?? [];
if (starter?.split("fetch(source)").length !== 2) throw new Error("index.html has no inline script that fetches the module");
const start = join(folder, "start.js");
writeFileSync(start, starter.replace("fetch(source)", `fetch(source, { integrity: "${digestOf(wasm).integrity}" })`));
if (process.env.TRUNK_PROFILE === "release") minify(start);
const { integrity: startIntegrity, hash: startHash } = digestOf(start);
renameSync(start, join(folder, `start-${startHash}.js`));
html = html.replace(inline, () => `<script type="module" src="./start-${startHash}.js" integrity="${startIntegrity}"></script>`);

// A page in a sandbox has no origin that would be the files' own, and without leave no digest can be compared there.
html = html.replace(/<script\b(?=[^>]*\bintegrity)(?![^>]*\bcrossorigin)/g, "<script crossorigin=\"anonymous\"");
// Browsers check no digest of what is preloaded for a fetch, and say so on the console.
html = html.replace(/<link\b[^>]*\bas="?fetch\b[^>]*>/g, (link) => link.replace(/\s*\bintegrity="?[^"\s>]+"?/, ""));
finishWidget(folder, merged, writePages(folder, html));

// What stands in `integrity`, and what a name has.
function digestOf(path) {
  const digest = createHash("sha384").update(readFileSync(path));
  return { integrity: `sha384-${digest.copy().digest("base64")}`, hash: digest.digest("hex").slice(0, 16) };
}

function minify(path) {
  execFileSync("esbuild", [path, "--minify", "--log-level=error", `--outfile=${path}`, "--allow-overwrite"]);
}

// Cuts the module in two, and tells the initializer where the second one is.
function splitModule(path) {
  const later = join(folder, "later.wasm");
  const counts = split(path, path, later);
  const { integrity, hash } = digestOf(later);
  const name = `later-${hash}.wasm`;
  renameSync(later, join(folder, name));
  const initializer = readdirSync(folder).find((name) => /-loader\.mjs$/.test(name));
  const text = readFileSync(join(folder, initializer), "utf8");
  const place = "./later.wasm sha384-";
  if (!text.includes(place)) throw new Error("the initializer has no place for the second module");
  writeFileSync(join(folder, initializer), text.replace(place, `./${name} ${integrity}`));
  console.log(`finish.mjs: ${counts.moved} functions behind ${counts.ways} ways into ${name}`);
}

// Whatever the second module imports has to be among the exports of the first one, by its name.
function checkLink(path) {
  const later = readdirSync(folder).find((name) => /^later-.*\.wasm$/.test(name));
  const compile = (file) => new WebAssembly.Module(readFileSync(file));
  const exported = new Set(WebAssembly.Module.exports(compile(path)).map(({ name }) => name));
  const missing = WebAssembly.Module.imports(compile(join(folder, later))).filter(({ name }) => !exported.has(name));
  if (missing.length) throw new Error(`the second module imports what is not there: ${missing.map(({ name }) => name)}`);
}

// What WebAssembly and JavaScript import of each other, wasm-bindgen names with a hash, which cannot be compressed.
// Numbers can. They are made as long as the names, so that nothing moves inside the module.
function shortenNames(paths) {
  const files = paths.map((path) => ({ path, text: readFileSync(path, "latin1") }));
  const scripts = files.filter(({ path }) => !path.endsWith(".wasm")).map(({ text }) => text);
  const names = new Set(scripts.join("\n").match(/\b_?_?w\w+_h?[0-9a-f]{16}\b/g));
  if (!names.size) throw new Error("wasm-bindgen uses no hashes any more");
  [...names].forEach((name, index) => {
    const number = String(index).padStart(name.length, "_");
    for (const file of files) file.text = file.text.replaceAll(name, number);
  });
  for (const { path, text } of files) writeFileSync(path, text, "latin1");
}
