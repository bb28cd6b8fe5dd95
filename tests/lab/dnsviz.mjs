// A second opinion on DNSSEC: DNSViz, an implementation of its own, judges the lab's answers.
//
// Debian's DNSViz 0.9.4 cannot take a trust anchor (it looks for a part of pygraphviz that newer ones lack), so what it
// says of each zone and signature is put together here. It also waits some seconds for port 53 first, whatever port it
// is told, and gives up on some names below a zone when nothing is there. One process a name, many side by side.

import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

import { domainOf, readCases } from "./expectations.mjs";
import { isInstalled, run } from "./process.mjs";
import { readZones } from "./zones.mjs";

const SIDE_BY_SIDE = 24;
/// For a name that does not validate it takes a minute and a half, nearly all of it waiting.
const LIMIT_MS = 180_000;

/// What it notes about the resolver between, and breaches of the rule that each algorithm of the keys must sign
/// everything (RFC 4035, Section 2.2), which validators do not insist on (RFC 6840, Section 5.11).
const NO_FAULTS = /^(ERROR_WITHOUT_REQUEST_FLAG|DNSSEC_DOWNGRADE_\w+|MISSING_RRSIG_FOR_ALG_\w+)$/;

/// Compares its judgement (bogus, insecure, secure) with the table; prints a line for each name and resolves with the
/// exit code. A name on which it gives up is no difference.
export async function askDnsviz({ dns, dir }) {
    if (!isInstalled("dnsviz")) {
        console.log("There is no dnsviz on this machine: apt-get install --no-install-recommends dnsviz");
        return 1;
    }
    const zones = (await readZones()).map(({ name }) => name);
    const names = new Map((await readCases()).flatMap((one) => judgeable(one, zones)));
    const waiting = [...names];
    const differences = [];
    const silences = [];
    const worker = async () => {
        for (let item = waiting.shift(); item; item = waiting.shift()) {
            const [name, { wanted, related }] = item;
            const judged = await judge(name, related, { dns, dir }).catch(() => null);
            if (judged !== wanted) {
                (judged ? differences : silences).push(name);
            }
            console.log(`${name.padEnd(34)} ${wanted.padEnd(8)} ${judged === wanted ? "" : `BUT ${judged}`}`.trimEnd());
        }
    };
    await Promise.all(Array.from({ length: SIDE_BY_SIDE }, worker));
    console.log(`${names.size} names, ${differences.length} differences, ${silences.length} without a judgement`);
    return differences.length > 0 ? 1 : 0;
}

/// The names worth a second opinion: where a lookup fails for DNSSEC, with the zones that have to do with it, and zones
/// in which nothing fails, whose state is that of the chain.
function judgeable({ input, failed_at, link, chain }, zones) {
    if (link?.kind === "dnssec") {
        return [[failed_at, { wanted: "bogus", related: [chain.at(-1)[0], link.zone] }]];
    }
    const domain = domainOf(input);
    const wanted = chain.at(-1)[1] === "signed" ? "secure" : "insecure";
    return !failed_at && zones.includes(domain) ? [[domain, { wanted, related: [] }]] : [];
}

async function judge(name, related, { dns, dir }) {
    const [all, judged] = ["probe", "grok"].map((step) => join(dir, `dnsviz-${name}.${step}`));
    // It reads the keys only of the zones it is asked about.
    const names = [...new Set([name, ...related])];
    const probes = await Promise.all(names.map((about, i) => probe(about, `${all}-${i}`, { dns, dir })));
    await writeFile(all, JSON.stringify(Object.assign({}, ...probes)));
    await run("dnsviz", ["grok", "-l", "info", "-r", all, "-o", judged, name, ...related], dir, LIMIT_MS);
    const entries = Object.entries(JSON.parse(await readFile(judged, "utf8")));
    // From the root down: the shorter name is the one above, or has nothing to do with the other.
    entries.sort(([one], [other]) => one.length - other.length);
    for (const [zone, entry] of entries) {
        const isInsecure = entry.delegation?.status === "INSECURE";
        if (isBogus(isInsecure ? entry.queries?.[`${zone}/IN/DS`] : entry)) {
            return "bogus";
        }
        // What is wrong below an insecure delegation does not matter.
        if (isInsecure) {
            return "insecure";
        }
    }
    return "secure";
}

async function probe(name, file, { dns, dir }) {
    await run("dnsviz", ["probe", "-d", "1", "-s", dns, "-R", "CAA", "-o", file, name], dir, LIMIT_MS);
    return JSON.parse(await readFile(file, "utf8"));
}

/// A status anywhere in the entry that is not good, or an error.
function isBogus(entry) {
    if (!entry || typeof entry !== "object") {
        return false;
    }
    if (BAD.includes(entry.status) || entry.errors?.some(({ code }) => !NO_FAULTS.test(code))) {
        return true;
    }
    return Object.entries(entry).some(([key, value]) => key !== "errors" && isBogus(value));
}

const BAD = ["BOGUS", "INVALID", "INVALID_SIG", "INVALID_DIGEST", "EXPIRED", "PREMATURE", "INDETERMINATE_NO_DNSKEY"];
