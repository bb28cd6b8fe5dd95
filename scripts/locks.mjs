#!/usr/bin/env node
// Compares the lock files with what they promise: everything that is taken from others comes from its registry, and under its
// digest. Without a network; with --advisories, asks the registry of npm for what is known about one set of packages.
//
// usage: locks.mjs [--advisories FOLDER]
//
// The status is 1 when something is wrong, and 77 when the registry does not answer.

import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { basename } from "node:path";

const ROOT = new URL("../", import.meta.url);
const read = (path) => readFileSync(new URL(path, ROOT), "utf8");
const faults = [];

/** Cargo: every crate that is not ours is of crates.io, and has its checksum. */
function crates(path) {
  for (const crate of read(path).split("[[package]]").slice(1)) {
    const field = (name) => new RegExp(`^${name} = "(.*)"$`, "m").exec(crate)?.[1];
    const source = field("source");
    if (!source) continue;
    if (source !== "registry+https://github.com/rust-lang/crates.io-index") faults.push(`${path}: ${field("name")} is of ${source}`);
    if (!/^[0-9a-f]{64}$/.test(field("checksum") ?? "")) faults.push(`${path}: ${field("name")} has no checksum`);
  }
}

/** npm: the lock file belongs to what is wanted, exactly, and names no address: a mirror has the same packages. */
function packages(set) {
  const path = `scripts/npm/${set}/package-lock.json`;
  const { dependencies } = JSON.parse(read(`scripts/npm/${set}/package.json`));
  const { packages: locked } = JSON.parse(read(path));
  for (const [name, version] of Object.entries(dependencies)) {
    if (!/^\d+\.\d+\.\d+$/.test(version)) faults.push(`scripts/npm/${set}: ${name} ${version} is no single version`);
    if (locked[`node_modules/${name}`]?.version !== version) faults.push(`${path}: ${name} ${version} is not in it`);
  }
  for (const [name, { integrity, resolved }] of Object.entries(locked)) {
    if (name && !integrity?.startsWith("sha512-")) faults.push(`${path}: ${name} has no digest`);
    if (resolved) faults.push(`${path}: ${name} has the address ${resolved}`);
  }
}

/** pip: every package has one version and digests, and those that are wanted are in it. */
function wheels(wanted, path) {
  const logical = read(path).replaceAll("\\\n", " ").split("\n").filter((line) => line.trim() && !line.trim().startsWith("#"));
  for (const line of logical) {
    if (!/^[\w.-]+==[\w.]+ .*--hash=sha256:[0-9a-f]{64}/.test(line)) faults.push(`${path}: ${line.split(" ")[0]} has no digest`);
  }
  for (const line of read(wanted).split("\n").filter(Boolean)) {
    if (!logical.some((locked) => locked.startsWith(`${line} `))) faults.push(`${path}: ${line} is not in it`);
  }
}

/** Asks npm; what is only of low or moderate severity is printed, and is no failure. */
function advisories(folder) {
  const options = ["audit", "--package-lock-only", "--json"];
  const { stdout } = spawnSync("npm", options, { cwd: folder, encoding: "utf8", timeout: 120_000 });
  let report;
  try {
    report = JSON.parse(stdout);
  } catch {}
  if (!report?.vulnerabilities) process.exit(77);
  const found = Object.values(report.vulnerabilities);
  for (const { name, severity, range } of found) console.log(`${folder}: ${name} ${range}: ${severity}`);
  process.exit(found.some(({ severity }) => severity === "high" || severity === "critical") ? 1 : 0);
}

if (process.argv[2] === "--advisories") advisories(process.argv[3]);
for (const path of ["Cargo.lock", "tests/fuzz/Cargo.lock"]) crates(path);
for (const set of readdirSync(new URL("scripts/npm/", ROOT))) packages(basename(set));
wheels("scripts/python/forms.in", "scripts/python/forms.txt");
for (const fault of faults) console.error(fault);
process.exit(faults.length ? 1 : 0);
