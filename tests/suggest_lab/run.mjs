// Carries out every suggestion in a real zone, and looks at what has become of everybody.
//
//     cargo test --features e2e --test suggest_lab
//     node tests/suggest_lab/run.mjs PATH-OF-ISSUEMAIL [DOMAIN...]
//
// Each domain of cases.mjs is checked by the command line; the suggestion becomes a dynamic update; and another resolver,
// which has seen nothing before, is asked again: by the command line for GlobalSign and for other CAs, and by policy.mjs.

import { spawn } from "node:child_process";

import { CASES } from "./cases.mjs";
import { Observer } from "./policy.mjs";
import { startServers } from "./servers.mjs";
import { carryOut } from "./update.mjs";
import { gatherZones } from "./zones.mjs";

const OTHER_CAS = [
    "digicert", "sectigo", "harica", "actalis", "entrust", "google-trust-services", "let-s-encrypt", "identrust", "d-trust",
    "asseco-data-systems",
];
/// So many of the names around a domain are put to every one of them, the others to policy.mjs alone.
const ASKED_OF_ALL = 4;
/// It takes less than a minute.
const LIMIT_MS = 580_000;

async function main([program, ...wanted]) {
    const cases = CASES.filter(({ domain }) => wanted.length === 0 || wanted.includes(domain));
    const servers = await startServers(gatherZones(cases));
    const abort = AbortSignal.timeout(LIMIT_MS);
    try {
        const check = (url, inputs, ca) => checkAll(program, url, inputs, ca, abort);
        return await tryAll(cases, servers, check);
    } finally {
        await servers.stop();
    }
}

async function tryAll(cases, { auth, before, after }, check) {
    const domains = cases.map(({ domain }) => domain);
    const reports = await check(before, domains);
    const tries = cases.map((expected, i) => {
        return { expected, report: reports[i], names: namesAround(reports[i]), problems: [] };
    });
    const all = tries.flatMap(({ names }) => names.slice(0, ASKED_OF_ALL));
    const observers = { before: new Observer(before), after: new Observer(after) };

    const others = { before: await verdicts(check, before, all), after: null };
    for (const it of tries) {
        it.before = await observe(observers.before, it.names);
        compare(it, "the suggestion is", inShort(it.report), it.expected.expect);
    }
    for (const it of tries.filter(({ report }) => report.suggestion)) {
        const { zone } = it.report.suggestion;
        compare(it, "the update gives", zone ? await carryOut(auth, it.report.suggestion) : "no zone", "NOERROR");
    }
    others.after = await verdicts(check, after, all);
    const again = await check(after, domains);
    for (const [i, it] of tries.entries()) {
        const isChanged = Boolean(it.report.suggestion);
        const helps = isChanged;
        compare(it, "the verdict is", again[i].verdict, helps ? "permitted" : it.report.verdict);
        compare(it, "afterwards there is", again[i].suggestion_status, helps ? "not_needed" : it.report.suggestion_status);
        compareAll(it, await observe(observers.after, it.names), others);
    }

    const failed = tries.filter(({ problems }) => problems.length > 0);
    failed.forEach(print);
    const changed = tries.filter(({ report }) => report.suggestion).length;
    console.log(`${tries.length} domains, ${changed} changes, ${failed.length} with problems`);
    return failed.length > 0 ? 1 : 0;
}

/// The domain, its parent, and names beside and below it, whether they exist or not.
function namesAround({ domain }) {
    const parent = domain.slice(domain.indexOf(".") + 1);
    return [domain, parent, `zz-sibling.${parent}`, `zz-child.${domain}`, `zz-grandchild.zz-child.${domain}`];
}

/// The status of a report, or for a change its place and its owner.
function inShort({ suggestion, suggestion_status: status }) {
    return suggestion ? `${suggestion.place} ${suggestion.owner}` : status;
}

/// `Map { ca => Map { name => verdict } }` for all OTHER_CAS.
async function verdicts(check, url, names) {
    const unique = [...new Set(names)];
    const told = new Map();
    for (const ca of OTHER_CAS) {
        const reports = await check(url, unique, ca);
        told.set(ca, new Map(reports.map(({ verdict }, i) => [unique[i], verdict])));
    }
    return told;
}

async function observe(observer, names) {
    const told = names.map(async (name) => [name, await observer.policy(name), await observer.others(name)]);
    return Promise.all(told);
}

/// Everything but GlobalSign is as before, save the CAs that a repair lets in: these at names that share the set.
function compareAll(it, after, others) {
    const { allows = [], cautions = [], limits } = it.expected;
    const expected = [...(allows.length > 0 ? ["repair_allows"] : []), ...cautions];
    compare(it, "the cautions are", `${it.report.suggestion?.cautions ?? []}`, `${expected}`);
    if (limits === "hides") {
        compare(it, "something is hidden", after.some(([, , answers], i) => answers !== it.before[i][2]), true);
    }
    after.forEach(([name, policy, answers], i) => {
        const [, policyBefore, answersBefore] = it.before[i];
        // There the new set alone decides.
        if (limits === "below" && `.${name}`.endsWith(`.${it.names[0]}`)) {
            return;
        }
        compare(it, `${name}: web servers`, policy.tls, policyBefore.tls);
        compare(it, `${name}: web server wildcards`, policy.wildcard, policyBefore.wildcard);
        if (limits !== "hides") {
            compare(it, `${name}: other records`, answers, answersBefore);
        }
        for (const [ca, verdicts] of i < ASKED_OF_ALL ? others.before : []) {
            const isAllowed = allows.includes(ca) && others.after.get(ca).get(name) === "permitted";
            if (!isAllowed) {
                compare(it, `${name}: S/MIME by ${ca}`, others.after.get(ca).get(name), verdicts.get(name));
            }
        }
        for (const [issuer, may] of Object.entries(policyBefore.smime)) {
            const isAllowed = allows.some((ca) => issuer.startsWith(`${ca}.`)) && policy.smime[issuer];
            if (!isAllowed) {
                compare(it, `${name}: S/MIME by ${issuer}`, policy.smime[issuer], may);
            }
        }
    });
    const [domain] = it.names;
    for (const ca of allows) {
        compare(it, `${domain}: S/MIME by ${ca}`, others.after.get(ca).get(domain), "permitted");
    }
}

function compare(it, what, actual, expected) {
    if (actual !== expected) {
        it.problems.push(`${what} ${JSON.stringify(actual)}, expected ${JSON.stringify(expected)}`);
    }
}

function print({ expected, report, problems }) {
    console.log(`\n${expected.domain}: ${report.verdict}, ${report.reason}; ${inShort(report)}`);
    for (const { action, owner, ttl, flags, tag, value } of report.suggestion?.changes ?? []) {
        console.log(`    ${action.padEnd(6)} ${owner} ${ttl} CAA ${flags} ${tag} "${value}"`);
    }
    problems.forEach((problem) => console.log(`  ${problem}`));
}

/// The reports of the command line, one for each input. A machine that is busy with other things loses datagrams: what
/// was not found out is asked once more.
async function checkAll(program, url, inputs, ca, signal) {
    const reports = await runCheck(program, url, inputs, ca, signal);
    const places = inputs.map((_, i) => i).filter((i) => !isFoundOut(reports[i]));
    const again = places.length > 0 ? await runCheck(program, url, places.map((i) => inputs[i]), ca, signal) : [];
    places.forEach((place, i) => (reports[place] = again[i]));
    return reports;
}

function isFoundOut({ verdict, suggestion }) {
    return verdict !== "undetermined" && suggestion?.zone !== null;
}

/// One run.
function runCheck(program, url, inputs, ca, signal) {
    return new Promise((resolve, reject) => {
        const options = ["--format", "json", "--concurrency", "12", "--resolver", url, ...(ca ? ["--ca", ca] : [])];
        const child = spawn(program, ["check", ...options, "-"], { stdio: ["pipe", "pipe", "pipe"], signal });
        const output = [];
        let complaint = "";
        child.stdout.on("data", (data) => output.push(data));
        child.stderr.on("data", (data) => (complaint += data));
        child.on("error", reject);
        child.on("close", () => {
            const reports = Buffer.concat(output).toString().split("\n").filter(Boolean).map((line) => JSON.parse(line));
            if (reports.length === inputs.length) {
                resolve(reports);
            } else {
                reject(new Error(`${reports.length} reports for ${inputs.length} inputs: ${complaint}`));
            }
        });
        child.stdin.on("error", () => {});
        child.stdin.end(`${inputs.join("\n")}\n`);
    });
}

main(process.argv.slice(2)).then(
    (code) => process.exit(code),
    (error) => {
        console.error(error);
        process.exit(1);
    },
);
