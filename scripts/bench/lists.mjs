// How long the page is busy with long lists, in Chromium: the longest task of a check, of a key in the field, of an opened
// report and of more rows. The aim is 100 ms; browsers count tasks from 50 ms on.
//
// usage: lists.mjs [FOLDER]     run by `make bench`

import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join, normalize, resolve } from "node:path";

const SIZES = [100, 1000, 3000];
const AIM = 100;
const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".ftl": "text/plain; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};
/** What is done in the page. */
const STEPS = `
  const [list, done] = arguments;
  const tasks = {};
  let step = "start";
  new PerformanceObserver((entries) => {
    for (const { duration } of entries.getEntries()) tasks[step] = Math.max(tasks[step] ?? 0, Math.round(duration));
  }).observe({ type: "longtask" });
  const until = async (isTrue) => { while (!isTrue()) await new Promise((next) => setTimeout(next, 20)); };
  const rest = () => new Promise((next) => setTimeout(next, 500));
  const all = (what) => document.querySelectorAll(what);
  const type = (text) => {
    const field = document.getElementById("im-address");
    field.value = text;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  };
  const begin = async (name) => { await rest(); step = name; tasks[step] = 0; };
  (async () => {
    await until(() => document.documentElement.dataset.app === "ready" && !document.getElementById("im-check").disabled);
    await begin("check");
    type(list);
    document.getElementById("im-check").click();
    await until(() => document.getElementById("im-result").dataset.state === "done");
    await begin("key");
    type(list + "x");
    await begin("report");
    all("#im-result summary")[0].click();
    await until(() => document.getElementById("im-1-evidence"));
    await begin("more");
    all("#im-result .im-more button")[0]?.click();
    await rest();
    const elements = all("#im-result *").length;
    delete tasks.start;
    done({ tasks, elements });
  })();`;
const dist = resolve(process.argv[2] ?? "dist");
if (!existsSync(join(dist, "index.html"))) {
  console.error(`there is no page in ${dist}: run make dist`);
  process.exit(2);
}

const profile = mkdtempSync(join(tmpdir(), "issuemail-lists-"));
const server = createServer(respond);
await new Promise((done) => server.listen(0, "127.0.0.1", done));
const page = `http://127.0.0.1:${server.address().port}/`;
const driver = spawn("chromedriver", ["--port=0"], { stdio: ["ignore", "pipe", "ignore"] });
const base = await new Promise((done, fail) => {
  driver.on("error", fail);
  let said = "";
  driver.stdout.on("data", (text) => {
    said += text;
    const port = /started successfully on port (\d+)/.exec(said)?.[1];
    if (port) done(`http://127.0.0.1:${port}`);
  });
});
let session;
try {
  const args = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--no-proxy-server",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    `--user-data-dir=${profile}`,
  ];
  const capabilities = { alwaysMatch: { browserName: "chrome", "goog:chromeOptions": { args }, timeouts: { script: 120_000 } } };
  session = (await command("POST", "/session", { capabilities })).sessionId;
  for (const kind of ["addresses of one domain", "addresses of 100 domains"]) {
    for (const size of SIZES) await measure(kind, size);
  }
} finally {
  if (session) await command("DELETE", `/session/${session}`).catch(() => undefined);
  driver.kill();
  server.close();
  server.closeAllConnections();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}

async function measure(kind, size) {
  const domains = kind.includes("100") ? 100 : 1;
  const list = Array.from({ length: size }, (_, number) => `alice${number}@d${number % domains}.example`).join("\n");
  await command("POST", `/session/${session}/url`, { url: page });
  const figures = await run(STEPS, [list]);
  const longest = Object.entries(figures.tasks).map(([step, time]) => `${step} ${time ? `${time} ms` : "below 50 ms"}`);
  const isLong = Object.values(figures.tasks).some((time) => time > AIM);
  console.log(`${size} ${kind}: ${figures.elements} elements; longest task: ${longest.join(", ")}${isLong ? "  (aim: 100 ms)" : ""}`);
}

async function run(script, args) {
  return command("POST", `/session/${session}/execute/async`, { script, args });
}

async function command(method, path, body) {
  const response = await fetch(base + path, { method, body: body && JSON.stringify(body) });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${path}: ${value?.message ?? response.status}`);
  return value;
}

//--- The server: the page, its settings, and a resolver that has the same CAA record for every name ---------------------

async function respond(request, response) {
  const url = new URL(request.url, "http://127.0.0.1");
  if (url.pathname === "/config.json") {
    const config = { resolvers: [{ name: "here", url: `${page}dns-query` }] };
    return response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(config));
  }
  if (url.pathname === "/dns-query") {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const query = url.searchParams.get("dns");
    const question = query ? Buffer.from(query, "base64url") : Buffer.concat(chunks);
    return response.writeHead(200, { "content-type": "application/dns-message" }).end(answer(question));
  }
  const file = normalize(url.pathname.endsWith("/") ? `${url.pathname}index.html` : url.pathname);
  try {
    const content = await readFile(join(dist, file));
    return response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream" }).end(content);
  } catch {
    return response.writeHead(404).end();
  }
}

function answer(query) {
  let end = 12;
  while (query[end]) end += query[end] + 1;
  end += 5;
  const isCaa = query.readUInt16BE(end - 4) === 257;
  const head = Buffer.from(query.subarray(0, end));
  head.set([0x81, 0x80, 0, 1, 0, isCaa ? 1 : 0, 0, 0, 0, 0], 2);
  const rdata = Buffer.concat([Buffer.from([0, 9]), Buffer.from("issuemailother.example")]);
  const record = Buffer.from([0xc0, 12, 1, 1, 0, 1, 0, 0, 1, 44, 0, rdata.length]);
  return isCaa ? Buffer.concat([head, record, rdata]) : head;
}
