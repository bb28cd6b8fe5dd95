// The chain of trust from the root to a name, as a resolver shows it.

import { ancestors } from "./zones.mjs";

/// `[[zone, state]...]` down to the first zone that is not signed. `zones` are the names of all zones,
/// `ask(name, { type })` asks the resolver.
export async function chainTo(domain, zones, ask) {
    const path = [domain, ...ancestors(domain)].filter((name) => zones.includes(name)).reverse();
    const chain = [];
    for (const zone of path) {
        chain.push([zone, await stateOf(zone, ask)]);
        if (chain.at(-1)[1] !== "signed") {
            break;
        }
    }
    return chain;
}

/// A zone is signed when its DS can be relied on and its keys fit, or do not come: no answer is no sign of a fault. A
/// DS that no validator can use is as good as none.
async function stateOf(zone, ask) {
    if (zone !== ".") {
        const ds = await ask(zone, { type: "DS" });
        if (ds.rcode !== "NOERROR") {
            return (await isBogus(ds, zone, "DS", ask)) ? "broken" : "unknown";
        }
        if (ds.records.length === 0) {
            return "unsigned";
        }
    }
    const keys = await ask(zone, { type: "DNSKEY" });
    if (keys.rcode === "NOERROR") {
        return keys.ad ? "signed" : "unsigned";
    }
    return (await isBogus(keys, zone, "DNSKEY", ask)) ? "broken" : "signed";
}

/// Whether validation, and nothing else, keeps the answer back.
export async function isBogus({ rcode }, name, type, ask) {
    return rcode === "SERVFAIL" && (await ask(name, { type, cd: true })).rcode !== "SERVFAIL";
}
