// What readers get of HTML that an author puts into an article of a platform.
//
// usage: node tests/platforms/publish.mjs PLATFORM     HTML from standard input to output
//
// It runs what platforms run, where that can be had, and their documented lists elsewhere. scripts/setup.sh platforms
// installs what it needs; ISSUEMAIL_WORDPRESS names the folder of WordPress.

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as confluence from "./confluence.mjs";
import * as salesforce from "./salesforce.mjs";
import * as zendesk from "./zendesk.mjs";

const wordpress = (capability) => (html) => {
  const script = fileURLToPath(new URL("wordpress.php", import.meta.url));
  const folder = process.env.ISSUEMAIL_WORDPRESS;
  if (!folder) throw new Error("ISSUEMAIL_WORDPRESS names the folder of WordPress");
  return execFileSync("php", [script, folder, capability], { input: html, encoding: "utf8" });
};

const PLATFORMS = {
  "confluence": confluence.publish,
  "confluence-app": confluence.publishByApp,
  "salesforce": salesforce.publish,
  "wordpress-author": wordpress("filtered"),
  "wordpress-editor": wordpress("unfiltered_html"),
  "zendesk": zendesk.publish,
};

const publish = PLATFORMS[process.argv[2]];
if (!publish) {
  console.error(`usage: publish.mjs ${Object.keys(PLATFORMS).join("|")}`);
  process.exit(2);
}
process.stdout.write(publish(readFileSync(0, "utf8")));
