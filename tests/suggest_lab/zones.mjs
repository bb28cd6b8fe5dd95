// The zones of all cases, and those above them.

import { ancestors } from "../lab/zones.mjs";

const NAME_SERVER = "ns.suggest-lab.test.";

/// The zones of the cases with all that lie above, as `Map { name => text }`.
export function gatherZones(cases) {
    const records = new Map([[".", []], ["test", []]]);
    for (const { domain, zones } of cases) {
        let lines = null;
        for (const line of zones.split("\n").map((line) => line.trim()).filter(Boolean)) {
            const [, origin] = /^\$ORIGIN (\S+)\.$/.exec(line) ?? [];
            if (origin) {
                if (records.has(origin)) {
                    throw new Error(`${domain}: the zone ${origin} is another case's`);
                }
                lines = [];
                records.set(origin, lines);
            } else {
                lines.push(line);
            }
        }
    }
    for (const name of records.keys()) {
        const parent = ancestors(name).find((above) => records.has(above));
        if (parent !== undefined) {
            records.get(parent).push(`${name}. NS ${NAME_SERVER}`);
        }
    }
    return new Map([...records].map(([name, lines]) => [name, withApex(name, lines)]));
}

function withApex(name, lines) {
    const apex = [`@ SOA ${NAME_SERVER} host.suggest-lab.test. 1 3600 600 604800 300`, `@ NS ${NAME_SERVER}`];
    return [`$ORIGIN ${name === "." ? "" : name}.`, "$TTL 300", ...apex, ...lines, ""].join("\n");
}
