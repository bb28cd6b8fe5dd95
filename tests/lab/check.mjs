// Asks the lab what the expectations are about: each name is climbed over DoH, and the answers must bear them out.

import { readFile } from "node:fs/promises";
import { domainToASCII } from "node:url";

import { askDoh, askDoh2, CAA } from "./dns.mjs";

const EXPECTATIONS = new URL("expectations.json", import.meta.url);
/// Longer than any answer takes, shorter than Unbound waits for a silent server.
const PATIENCE_MS = 8000;

/// Prints a table; resolves with the exit code.
export async function checkExpectations({ doh, doh2 }) {
    const { cases } = JSON.parse(await readFile(EXPECTATIONS, "utf8"));
    const rows = await Promise.all(cases.map((expected) => checkCase(expected, asker(doh))));
    const print = (cells) => console.log(cells.map((cell, i) => String(cell).padEnd(WIDTHS[i])).join(" ").trimEnd());
    print(["domain", "rcode", "ad", "caa", "cd=1", "ede", "decided at"]);
    rows.forEach(({ cells }) => print(cells));

    const problems = rows.flatMap(({ domain, problems }) => problems.map((problem) => `${domain}: ${problem}`));
    for (const [url, ask] of [[doh, askDoh2], [doh2, askDoh], [doh2, askDoh2]]) {
        const { rcode, ad } = await ask(url, "signed.test");
        if (rcode !== "NOERROR" || !ad) {
            problems.push(`${url}, ${ask === askDoh2 ? "HTTP/2" : "HTTP/1.1"}: ${rcode}, AD=${Number(ad)}`);
        }
    }
    problems.forEach((problem) => console.log(`UNEXPECTED ${problem}`));
    console.log(`${cases.length} cases, ${problems.length} problems`);
    return problems.length > 0 ? 1 : 0;
}

const WIDTHS = [34, 8, 2, 3, 8, 4, 0];

/// Asks each question once, however many cases want it.
function asker(url) {
    const asked = new Map();
    return (name, cd = false) => {
        const key = `${name} ${cd}`;
        if (!asked.has(key)) {
            asked.set(key, askDoh(url, name, { cd, timeout: PATIENCE_MS }));
        }
        return asked.get(key);
    };
}

async function checkCase(expected, ask) {
    const domain = domainOf(expected.input);
    const climb = await climbFrom(domain, ask);
    const { rcode, ad, records, extendedErrors, cd } = climb.steps[0];
    const seen = { rcode, ad, caa: countCaa(records), ...(cd && { cd }) };
    const ede = extendedErrors.map(({ code }) => code).join(",");
    const decided = climb.foundAt ?? climb.failedAt ?? "-";

    const problems = [];
    const compare = (what, actual, wanted) => {
        if (JSON.stringify(actual) !== JSON.stringify(wanted)) {
            problems.push(`${what} is ${JSON.stringify(actual)}, expected ${JSON.stringify(wanted)}`);
        }
    };
    compare("the answer", seen, expected.wire);
    compare("found_at", climb.foundAt, expected.found_at);
    compare("failed_at", climb.failedAt, expected.failed_at);
    compare("dnssec", climb.dnssec, expected.dnssec);
    return { domain, problems, cells: [domain, rcode, Number(ad), seen.caa, cd ?? "", ede, decided] };
}

function domainOf(input) {
    return domainToASCII(input.slice(input.lastIndexOf("@") + 1)).replace(/\.$/, "");
}

/// RFC 8659, Section 3: the first name that has CAA records, or that cannot be looked up, decides.
async function climbFrom(domain, ask) {
    const labels = domain.split(".");
    const names = labels.map((_, i) => labels.slice(i).join("."));
    const steps = [];
    for (const name of names) {
        const answer = await ask(name);
        const cd = answer.rcode === "SERVFAIL" ? (await ask(name, true)).rcode : undefined;
        steps.push({ ...answer, cd });
        if (!["NOERROR", "NXDOMAIN"].includes(answer.rcode) || !answer.records.every(canBeCut)) {
            const bogus = cd !== undefined && cd !== "SERVFAIL";
            return { steps, foundAt: null, failedAt: name, dnssec: bogus ? "bogus" : "unknown" };
        }
        if (countCaa(answer.records) > 0) {
            return { steps, foundAt: name, failedAt: null, dnssec: security(steps) };
        }
    }
    return { steps, foundAt: null, failedAt: null, dnssec: security(steps) };
}

function security(steps) {
    return steps.every(({ ad }) => ad) ? "secure" : "insecure";
}

function countCaa(records) {
    return records.filter(({ type }) => type === CAA).length;
}

function canBeCut({ type, data }) {
    return type !== CAA || (data.length > 2 && data[1] > 0 && data[1] <= data.length - 2);
}
