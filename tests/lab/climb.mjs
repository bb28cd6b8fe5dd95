// The climb from a name to the one that decides, as one resolver shows it.

import { CAA } from "./dns.mjs";

const FILTERED = [4, 15, 16, 17];

/// RFC 8659, Section 3: the first name that has CAA records, or that cannot be looked up, decides. `ask(name, { cd })`
/// asks for CAA. `{ steps, foundAt, failedAt, dnssec }`, each step an answer, with `cd` after a SERVFAIL the RCODE with
/// CD=1.
export async function climbFrom(domain, ask) {
    const labels = domain.split(".");
    const names = labels.map((_, i) => labels.slice(i).join("."));
    const steps = [];
    for (const name of names) {
        const answer = await ask(name);
        const cd = answer.rcode === "SERVFAIL" ? (await ask(name, { cd: true })).rcode : undefined;
        steps.push({ ...answer, cd });
        if (isFailure(answer)) {
            const bogus = cd !== undefined && cd !== "SERVFAIL";
            return { steps, foundAt: null, failedAt: name, dnssec: bogus ? "bogus" : "unknown" };
        }
        if (countCaa(answer.records) > 0) {
            return { steps, foundAt: name, failedAt: null, dnssec: security(steps) };
        }
    }
    return { steps, foundAt: null, failedAt: null, dnssec: security(steps) };
}

function isFailure({ rcode, records, extendedErrors }) {
    const isFiltered = extendedErrors.some(({ code }) => FILTERED.includes(code));
    return isFiltered || !["NOERROR", "NXDOMAIN"].includes(rcode) || !records.every(canBeCut);
}

function security(steps) {
    return steps.every(({ ad }) => ad) ? "secure" : "insecure";
}

export function countCaa(records) {
    return records.filter(({ type }) => type === CAA).length;
}

function canBeCut({ type, data }) {
    return type !== CAA || (data.length > 2 && data[1] > 0 && data[1] <= data.length - 2);
}

/// Whether a climb can have the reason that the table gives. This tells failures apart, and whether the CA is named;
/// it is no second implementation of the grammar.
export function bearsOut(reason, { steps, foundAt, failedAt }) {
    const { rcode, cd, records } = steps.at(-1);
    if (failedAt !== null) {
        const seen = cd && cd !== rcode ? "dnssec_bogus" : "lookup_failure";
        return reason === (rcode === "TIMEOUT" ? "nameservers_unresponsive" : seen);
    }
    if (foundAt === null) {
        return reason === "no_caa";
    }
    const isNamed = records.some(({ data }) => NAMES_CA.test(data.toString("latin1", 2)));
    return reason.startsWith("issuer_match") ? isNamed : !["no_caa", ...FAILURES].includes(reason);
}

const NAMES_CA = /^issuemail[ \t]*globalsign\.com[ \t]*(;|$)/i;
const FAILURES = ["nameservers_unresponsive", "dnssec_bogus", "lookup_failure"];
