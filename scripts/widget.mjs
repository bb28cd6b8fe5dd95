// The part of a build that needs no WebAssembly: the script that articles load, and the page that builds snippets for
// them. Called by finish.mjs.

import { execFileSync } from "node:child_process";
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const SOURCES = join(dirname(fileURLToPath(import.meta.url)), "..", "static");

// Their names stay without a hash: articles name the first, and people the other. `style` is the link to the page's sheet.
export function finishWidget(folder, style) {
  for (const script of ["widget.js", "embed-builder.js"]) {
    const [from, to] = [join(SOURCES, script), join(folder, script)];
    if (process.env.TRUNK_PROFILE === "release") {
      execFileSync("esbuild", [from, "--minify", "--target=es2022", "--log-level=error", `--outfile=${to}`]);
    } else {
      copyFileSync(from, to);
    }
  }
  const page = readFileSync(join(SOURCES, "embed-builder.html"), "utf8");
  const place = '<link rel="stylesheet" href="style.css">';
  if (!page.includes(place)) throw new Error("embed-builder.html does not link style.css");
  writeFileSync(join(folder, "embed-builder.html"), page.replace(place, style));
}
