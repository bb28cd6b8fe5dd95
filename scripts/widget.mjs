// The part of a build that needs no WebAssembly: the script that articles load, and the page that builds snippets for
// them. Called by finish.mjs.

import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, readFileSync, readdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { escape, offered, presetProfile } from "./profile.mjs";

const SOURCES = join(dirname(fileURLToPath(import.meta.url)), "..", "static");

// `widget.js` and `embed-builder.html` keep their names: articles name the first, and people the other. `style` is the link to
// the page's sheet, `languages` are those of the pages.
export function finishWidget(folder, style, languages) {
  for (const script of ["widget.js", "embed-builder.js"]) {
    const [from, to] = [join(SOURCES, script), join(folder, script)];
    if (process.env.TRUNK_PROFILE === "release") {
      execFileSync("esbuild", [from, "--minify", "--target=es2022", "--log-level=error", `--outfile=${to}`]);
    } else {
      copyFileSync(from, to);
    }
  }
  const script = readFileSync(join(folder, "embed-builder.js"));
  const hashed = `embed-builder-${createHash("sha256").update(script).digest("hex").slice(0, 16)}.js`;
  renameSync(join(folder, "embed-builder.js"), join(folder, hashed));
  const icon = readdirSync(folder).find((name) => /^favicon-.*\.svg$/.test(name));
  let page = readFileSync(join(SOURCES, "embed-builder.html"), "utf8");
  for (const [place, value] of [
    ['<link rel="stylesheet" href="style.css">', style],
    ["./embed-builder.js", `./${hashed}`],
    ["./favicon.svg", `./${icon}`],
    ["<!-- The build puts the built-in CAs here. -->", caOptions()],
    ["<!-- The build puts the languages here. -->", languageOptions(languages)],
  ]) {
    if (!page.includes(place)) throw new Error(`embed-builder.html has no ${place}`);
    page = page.replace(place, () => value);
  }
  page = page.replace(/<script type="module" src="\.\/([^"]+)"/g, (tag, file) => {
    return `${tag} integrity="sha384-${createHash("sha384").update(readFileSync(join(folder, file))).digest("base64")}"`;
  });
  writeFileSync(join(folder, "embed-builder.html"), page);
}

// Those that a page offers without a config.json, in its order (src/settings.rs).
function caOptions() {
  const preset = presetProfile(null);
  const others = offered().filter(({ id }) => id !== preset.id);
  return [preset, ...others].map(({ id, name }) => `<option value="${id}">${escape(name)}</option>`).join("");
}

// Each with what a frame and a link are called in it.
function languageOptions(languages) {
  return languages
    .map(({ tag, texts }) => {
      const [name, title, link] = ["page-language", "page-tag", "ui-title"].map((id) => escape(texts.get(id)));
      return `<option value="${tag}" lang="${tag}" data-title="${title}" data-link="${link}">${name}</option>`;
    })
    .join("");
}
