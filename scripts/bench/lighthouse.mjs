// What Lighthouse says of the page and of the framed view, as nginx delivers them by docs/deploy.md, with a config.json: a
// phone, a slow mobile network, both simulated. Prints the median of several runs; with --check, fails below the aims.
//
// usage: lighthouse.mjs [--check] [--runs N] [FOLDER]     run by `make bench`

import { execFileSync, spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";

/** The least that is good enough, in each category. */
const AIMS = { performance: 98, accessibility: 100, "best-practices": 100, seo: 100 };
const CATEGORIES = { performance: "performance", accessibility: "accessibility", "best-practices": "best practices", seo: "SEO" };
const FIGURES = {
  "first-contentful-paint": "first contentful paint",
  "largest-contentful-paint": "largest contentful paint",
  "total-blocking-time": "total blocking time",
  "cumulative-layout-shift": "cumulative layout shift",
  "total-byte-weight": "transferred",
};
const PAGES = ["", "embed.html"];
// As in the other tests: nothing is asked in the background, and nothing but loopback can be reached.
const CHROMIUM = [
  "--headless=new",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-dev-shm-usage",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-proxy-server",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
];
/** How long one run may take, in milliseconds; Lighthouse ends its browser at SIGINT, and at no other signal. */
const LIMIT = 180_000;
const ATTEMPTS = 3;

let home;
let nginx;
const { values, positionals } = parseArgs({
  options: { check: { type: "boolean", default: false }, runs: { type: "string", default: "3" } },
  allowPositionals: true,
});
const release = resolve(positionals[0] ?? "dist");
if (!existsSync(join(release, "headers/nginx-location.conf"))) fail(`there is no page in ${release}: run make dist`);
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) fail("--runs must be a number");

home = mkdtempSync(join(tmpdir(), "issuemail-lighthouse-"));
const dist = join(home, "dist");
let status = 0;
try {
  deploy();
  const base = await serve();
  for (const page of PAGES) {
    const reports = Array.from({ length: runs }, (_, run) => measure(`${base}${page}`, run));
    print(page, reports);
  }
} finally {
  nginx?.kill("SIGTERM");
  rmSync(home, { recursive: true, force: true });
}
process.exit(status);

/** Deploys the page by docs/deploy.md: without a config.json, the file that is missing would be an error on the console. */
function deploy() {
  cpSync(release, dist, { recursive: true });
  const config = join(dist, "config.json");
  if (!existsSync(config)) writeFileSync(config, '{ "links": { "help": "https://ca.example/help" } }');
  execFileSync(process.execPath, [join(dist, "headers/headers.mjs")], { stdio: ["ignore", "ignore", "inherit"] });
}

//--- The server --------------------------------------------------------------------------------------------------------

/** Starts nginx with the files that docs/deploy.md has it include, and gives the address of the page. */
async function serve() {
  const port = await freePort();
  mkdirSync(join(home, "run"));
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${home}/run/${name};`);
  const configuration = `daemon off;
master_process off;
pid ${home}/run/pid;
error_log ${home}/run/error.log;
include /etc/nginx/modules-enabled/*.conf;
events {}
http {
    ${temporary.join("\n    ")}
    access_log off;
    include ${dist}/headers/nginx-maps.conf;
    server {
        listen 127.0.0.1:${port};
        location / {
            root ${dist};
            include ${dist}/headers/nginx-location.conf;
        }
    }
}
`;
  const file = join(home, "nginx.conf");
  writeFileSync(file, configuration);
  const path = `${process.env.PATH}:/usr/sbin:/sbin`;
  nginx = spawn("nginx", ["-e", "stderr", "-c", file], { stdio: ["ignore", "ignore", "inherit"], env: { ...process.env, PATH: path } });
  nginx.on("error", (error) => fail(`nginx: ${error.message}; scripts/setup.sh delivery installs it`));
  const base = `http://127.0.0.1:${port}/`;
  for (let attempt = 0; attempt < 100; attempt++) {
    if (nginx.exitCode !== null) fail("nginx does not start");
    const answer = await fetch(base).catch(() => null);
    if (answer?.ok) return base;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return fail("nginx does not answer");
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

//--- The runs ----------------------------------------------------------------------------------------------------------

function measure(url, run) {
  const output = join(home, `report-${run}.json`);
  const args = [
    url,
    "--quiet",
    "--output=json",
    `--output-path=${output}`,
    "--form-factor=mobile",
    "--throttling-method=simulate",
    `--only-categories=${Object.keys(CATEGORIES).join()}`,
    `--chrome-flags=${CHROMIUM.map((flag) => (flag.includes(" ") ? JSON.stringify(flag) : flag)).join(" ")}`,
    "--no-enable-error-reporting",
  ];
  const env = { ...process.env, CHROME_PATH: process.env.CHROME_PATH ?? "/usr/bin/chromium", TMPDIR: home };
  // Now and then Chromium records nothing; Lighthouse says itself that it should be run again.
  for (let attempt = 1; ; attempt++) {
    try {
      execFileSync("lighthouse", args, { env, timeout: LIMIT, killSignal: "SIGINT", stdio: ["ignore", "ignore", "inherit"] });
      return JSON.parse(readFileSync(output, "utf8"));
    } catch (error) {
      if (attempt === ATTEMPTS) fail(`Lighthouse: ${error.message}`);
    }
  }
}

function median(numbers) {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.floor((sorted.length - 1) / 2)];
}

function print(page, reports) {
  const [{ lighthouseVersion }] = reports;
  console.log(`\nLighthouse ${lighthouseVersion}, ${page || "index.html"}, median of ${reports.length} (simulated phone, slow 4G)`);
  for (const [id, name] of Object.entries(CATEGORIES)) {
    const score = Math.round(100 * median(reports.map(({ categories }) => categories[id].score)));
    const worst = Math.round(100 * Math.min(...reports.map(({ categories }) => categories[id].score)));
    const aim = AIMS[id];
    const misses = score < aim;
    if (misses && values.check) status = 1;
    console.log(`  ${name.padEnd(26)}${String(score).padStart(6)} of 100${worst < score ? ` (lowest ${worst})` : ""}${misses ? `, below ${aim}` : ""}`);
  }
  for (const [id, name] of Object.entries(FIGURES)) {
    const value = median(reports.map(({ audits }) => audits[id].numericValue));
    const text = id === "cumulative-layout-shift" ? value.toFixed(3) : id === "total-byte-weight" ? `${(value / 1000).toFixed(1)} KB` : `${Math.round(value)} ms`;
    console.log(`  ${name.padEnd(26)}${text.padStart(10)}`);
  }
  // What costs points.
  const last = reports.at(-1);
  for (const [id, name] of Object.entries(CATEGORIES)) {
    for (const { id: audit, weight } of last.categories[id].auditRefs) {
      const { score, title } = last.audits[audit];
      if (weight > 0 && score !== null && score < 0.9) console.log(`  ${name}: ${title} (${Math.round(100 * score)} of 100)`);
    }
  }
}

function fail(message) {
  console.error(`lighthouse.mjs: ${message}`);
  nginx?.kill("SIGTERM");
  if (home) rmSync(home, { recursive: true, force: true });
  process.exit(2);
}
