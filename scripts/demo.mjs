// The demonstration: starts the lab of tests/lab, and serves dist/ with a config.json that names the lab's resolvers and
// its domains. Stops both on SIGTERM, SIGINT and SIGHUP, and when the lab ends.

import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { dirname, extname, join, normalize } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { values } = parseArgs({ options: { port: { type: "string", default: "8080" } } });
const types = {
  ".css": "text/css; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".mjs": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};

const lab = spawn(process.execPath, [join(root, "scripts/lab.mjs"), "up"], { stdio: ["pipe", "pipe", "inherit"] });
let server;
const stop = (code) => {
  server?.close();
  server?.closeAllConnections();
  lab.stdin.end();
  process.exitCode = code;
};
for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"]) process.on(signal, () => stop(0));
lab.on("exit", (code) => stop(process.exitCode ?? code ?? 1));

const [line] = await new Promise((resolve) => {
  const lines = createInterface({ input: lab.stdout });
  lines.once("line", (line) => resolve([line]));
  lines.once("close", () => resolve([]));
});
if (!line) process.exit(1);
const config = JSON.stringify(configuration(JSON.parse(line)));

server = createServer(async (request, response) => {
  const path = new URL(request.url, "http://127.0.0.1").pathname;
  if (path === "/config.json") {
    response.writeHead(200, { "content-type": types[".json"], "cache-control": "no-store" }).end(config);
    return;
  }
  const file = normalize(path.endsWith("/") ? `${path}index.html` : path);
  try {
    const content = await readFile(join(root, "dist", file));
    const type = types[extname(file)] ?? "application/octet-stream";
    // Articles on other ports may have the widget.
    const headers = { "content-type": type, "cache-control": "no-cache", "access-control-allow-origin": "*" };
    response.writeHead(200, headers).end(content);
  } catch {
    response.writeHead(404, { "content-type": "text/plain" }).end("not found\n");
  }
});
server.on("error", (error) => {
  console.error(`The demonstration cannot listen on port ${values.port}: ${error.message}`);
  stop(1);
});
server.listen(Number(values.port), "127.0.0.1", () => {
  console.log(`The demonstration is on http://127.0.0.1:${server.address().port}/ (Ctrl-C ends it)`);
});

// The lab's two fronts are two resolvers; its showpieces are the examples.
function configuration({ doh, doh2 }) {
  const { cases } = JSON.parse(readFileSync(join(root, "tests/lab/expectations.json"), "utf8"));
  return {
    resolvers: [
      { name: "Lab resolver 1", url: doh },
      { name: "Lab resolver 2", url: doh2 },
    ],
    examples: cases.filter((one) => one.demo).map((one) => ({ input: one.input, note: one.shows })),
  };
}
