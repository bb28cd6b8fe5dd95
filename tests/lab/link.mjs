// Whether the fault that the table names is the one that a resolver runs into.

import { isBogus } from "./chain.mjs";
import { TYPES } from "./dns.mjs";

/// The extended errors by which Unbound 1.17 may call a fault (RFC 8914): 6 bogus, 7 expired, 8 not yet valid,
/// 9 DNSKEY missing, 10 RRSIGs missing.
const CODES = {
    signature_expired: [7],
    signature_not_yet_valid: [8],
    no_key_for_ds: [9],
    ds_digest_mismatch: [9],
    dnskey_missing: [9],
    signature_missing: [10],
    signing_key_missing: [9],
    denial_missing: [10],
    denial_incomplete: [6],
    algorithm_mismatch: [9, 10],
    altered: [6, 9],
};

/// What is wrong with `link`, as sentences. `climbing` resolves with the climb that failed; a question to silent
/// servers does not wait for it.
export async function contradictions({ kind, zone, owner, type, fault }, climbing, ask) {
    if (fault === "unanswered") {
        return climbing.then(() => unanswered({ owner, type }, ask));
    }
    return kind === "dnssec" ? dnssec({ owner, type, fault }, await climbing, ask) : nameservers({ zone, fault }, ask);
}

async function dnssec({ owner, type, fault }, { steps }, ask) {
    const problems = [];
    const code = steps.at(-1).extendedErrors[0]?.code;
    if (!CODES[fault].includes(code)) {
        problems.push(`${fault} has the extended error ${code}`);
    }
    // A DS that fits no key is itself in order.
    const isKeyAtFault = type === "DS" && ["no_key_for_ds", "ds_digest_mismatch", "algorithm_mismatch"].includes(fault);
    const failing = isKeyAtFault ? "DNSKEY" : type;
    if (TYPES[failing] && !(await isBogus(await ask(owner, { type: failing }), owner, failing, ask))) {
        problems.push(`${failing} of ${owner} is not bogus`);
    }
    if (isKeyAtFault && !(await ask(owner, { type: "DS" })).ad) {
        problems.push(`the DS of ${owner} is not secure`);
    }
    return problems;
}

/// The records do not come, and those that are asked for do without validation: from the cache, where they are since the
/// climb; Unbound keeps back even that first answer.
async function unanswered({ owner, type }, ask) {
    const [keys, caa] = await Promise.all([ask(owner, { type, cd: true }), ask(owner, { cd: true })]);
    const isSo = keys.rcode === "TIMEOUT" && caa.rcode === "NOERROR";
    return isSo ? [] : [`${type} of ${owner} gives ${keys.rcode}, and CAA without validation ${caa.rcode}`];
}

const OTHER_QUESTIONS = {
    silent: "TIMEOUT",
    failing: "SERVFAIL",
    silent_for_caa: "NOERROR",
    failing_for_caa: "NOERROR",
};

async function nameservers({ zone, fault }, ask) {
    const { rcode } = await ask(zone, { type: "SOA" });
    return rcode === OTHER_QUESTIONS[fault] ? [] : [`${fault}, but a question for SOA gives ${rcode}`];
}
