#!/usr/bin/env node
// A private DNS on this machine: see tests/lab/README.md.

import { parseArgs } from "node:util";

import { checkExpectations } from "../tests/lab/check.mjs";
import { askDnsviz } from "../tests/lab/dnsviz.mjs";
import { missingTools } from "../tests/lab/process.mjs";
import { startLab } from "../tests/lab/servers.mjs";

const USAGE = `usage: node scripts/lab.mjs up [--dir DIR] [--delay MS]   until standard input ends or a signal comes
       node scripts/lab.mjs check [--dir DIR]             asks every name of tests/lab/expectations.json
       node scripts/lab.mjs dnsviz [--dir DIR]            asks DNSViz, where there is one, for its opinion on DNSSEC
`;

const COMMANDS = { up: print, check: checkExpectations, dnsviz: askDnsviz };

async function main() {
    const { command, options } = readArguments();
    const missing = missingTools();
    if (missing.length > 0) {
        fail(1, `The lab needs ${missing.join(", ")}: scripts/setup.sh lab installs what is missing.\n`);
    }
    const end = awaitEnd(command === "up");
    const abort = new AbortController();
    end.then(() => abort.abort());
    let lab;
    try {
        lab = await startLab({ ...options, signal: abort.signal });
    } catch (error) {
        if (abort.signal.aborted) {
            process.exitCode = await end;
            return;
        }
        throw error;
    }
    try {
        const work = COMMANDS[command](lab.addresses);
        const died = lab.died.then((message) => {
            throw new Error(message);
        });
        process.exitCode = await Promise.race([work, end, died]);
    } finally {
        await lab.stop();
    }
}

function readArguments() {
    const options = { dir: { type: "string" }, delay: { type: "string" } };
    try {
        const { values, positionals } = parseArgs({ options, allowPositionals: true });
        const delay = Number(values.delay ?? 0);
        if (positionals.length === 1 && Object.hasOwn(COMMANDS, positionals[0]) && delay >= 0) {
            return { command: positionals[0], options: { dir: values.dir, delay } };
        }
    } catch {
        // An unknown option: the usage says which there are.
    }
    fail(2, USAGE);
}

function fail(code, message) {
    process.stderr.write(message);
    process.exit(code);
}

/// Resolves with the exit code when the lab shall stop. The end of standard input says that whoever started it is gone.
function awaitEnd(watchInput) {
    return new Promise((resolve) => {
        for (const [signal, code] of [["SIGINT", 130], ["SIGTERM", 0], ["SIGHUP", 0]]) {
            process.on(signal, () => resolve(code));
        }
        process.stdout.on("error", () => resolve(0));
        if (watchInput && !process.stdin.isTTY) {
            for (const event of ["end", "close", "error"]) {
                process.stdin.on(event, () => resolve(0));
            }
            process.stdin.resume();
        }
    });
}

/// Prints where the lab is; never resolves, as that is no reason to stop.
function print(addresses) {
    process.stdout.write(`${JSON.stringify(addresses)}\n`);
    return new Promise(() => {});
}

main().then(
    () => process.exit(),
    (error) => fail(1, `The lab: ${error.message}\n`),
);
