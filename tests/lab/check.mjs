// Asks the lab what the expectations are about: each name is climbed over DoH, and the answers must bear them out.

import { chainTo } from "./chain.mjs";
import { bearsOut, climbFrom, countCaa } from "./climb.mjs";
import { askDoh, askDoh2, TYPES } from "./dns.mjs";
import { domainOf, readCases } from "./expectations.mjs";
import { contradictions } from "./link.mjs";
import { readZones } from "./zones.mjs";

/// Longer than any answer takes, shorter than Unbound waits for a silent server.
const PATIENCE_MS = 8000;

/// Prints a table; resolves with the exit code.
export async function checkExpectations({ doh, doh2, plain }) {
    const cases = await readCases();
    const zones = (await readZones()).map(({ name }) => name);
    const lab = { zones, ask: asker(doh), ask2: asker(doh2), askPlain: asker(plain) };
    const rows = await Promise.all(cases.map((expected) => checkCase(expected, lab)));
    const print = (cells) => console.log(cells.map((cell, i) => String(cell).padEnd(WIDTHS[i])).join(" ").trimEnd());
    print(["domain", "rcode", "ad", "caa", "cd=1", "ede", "decided at"]);
    rows.forEach(({ cells }) => print(cells));

    const problems = rows.flatMap(({ domain, problems }) => problems.map((problem) => `${domain}: ${problem}`));
    problems.push(...zones.filter((zone) => !isCovered(zone, cases)).map((zone) => `${zone}: no case`));
    for (const [url, ask] of [[doh, askDoh2], [doh2, askDoh], [doh2, askDoh2], [plain, askDoh2]]) {
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
    return (name, { type = "CAA", cd = false } = {}) => {
        const key = `${name} ${type} ${cd}`;
        if (!asked.has(key)) {
            asked.set(key, askDoh(url, name, { type: TYPES[type], cd, timeout: PATIENCE_MS }));
        }
        return asked.get(key);
    };
}

async function checkCase(expected, { zones, ask, ask2, askPlain }) {
    const domain = domainOf(expected.input);
    const climbing = climbFrom(domain, ask);
    const climbing2 = climbFrom(domain, ask2);
    // Where the resolvers disagree, it is the second one that runs into a fault.
    const whoseFault = expected.second ? [climbing2, ask2] : [climbing, ask];
    const [climb, climb2, chain, plain, linkProblems] = await Promise.all([
        climbing,
        climbing2,
        chainTo(domain, zones, ask),
        askPlain(domain),
        expected.link ? contradictions(expected.link, ...whoseFault) : [],
    ]);
    const seen = summary(climb.steps[0]);
    const codes = climb.steps[0].extendedErrors.map(({ code }) => code);
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
    compare("the chain", chain, expected.chain);
    const { rcode, ad, caa } = seen;
    const seenPlain = { ...summary(plain), ede: plain.extendedErrors.length };
    compare("the answer of the plain front", seenPlain, { rcode, ad, caa, ede: 0 });

    const first = expected.first ?? expected;
    const second = expected.second ?? first;
    for (const [resolver, { reason }, seen] of [["first", first, climb], ["second", second, climb2]]) {
        if (!bearsOut(reason, seen)) {
            problems.push(`the ${resolver} resolver does not bear out ${reason}`);
        }
    }
    if (expected.second === undefined) {
        compare("found_at of the second resolver", climb2.foundAt, climb.foundAt);
        compare("failed_at of the second resolver", climb2.failedAt, climb.failedAt);
    }
    problems.push(...linkProblems);
    return { domain, problems, cells: [domain, rcode, Number(ad), caa, seen.cd ?? "", codes.join(","), decided] };
}

function summary({ rcode, ad, records, cd }) {
    return { rcode, ad, caa: countCaa(records), ...(cd && { cd }) };
}

/// Whether any case is about a zone: about a name in it or below it, or about a fault of it.
function isCovered(zone, cases) {
    return cases.some(({ chain, input, link }) => {
        const domain = `.${domainOf(input)}`;
        return chain.some(([name]) => name === zone) || domain.endsWith(`.${zone}`) || link?.zone === zone;
    });
}
