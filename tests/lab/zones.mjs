// The zones of the lab as they are written down: one file a zone, named after it, in `zones/`.

import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const FOLDER = fileURLToPath(new URL("zones", import.meta.url));

/// What the first line of a zone file (`; lab: KIND`) may say, and what the lab does for it:
///   sign      true, or the arguments that ldns-signzone gets
///   ds        which DS the parent publishes: the zone's own, that of a key which the zone lacks, none
///   spoil     what happens to the zone file after signing
///   server    who answers: NSD, or a server of `faults.mjs`
const KINDS = {
    "signed": { sign: [], ds: "own" },
    "unsigned": { ds: "none" },
    "island": { sign: [], ds: "none" },
    "altered": { sign: [], ds: "own", spoil: "altered" },
    "expired": { sign: ["-i", "20200101000000", "-e", "20200201000000"], ds: "own" },
    "future": { sign: ["-i", "20390101000000", "-e", "20400201000000"], ds: "own" },
    "wrongds": { sign: [], ds: "foreign" },
    "nosig": { ds: "foreign" },
    "nonsec": { sign: [], ds: "own", spoil: "nonsec" },
    "broken": { ds: "none" },
    "silent": { ds: "none", server: "silent" },
    "refusing": { ds: "none", server: "refusing" },
    "overrunning": { ds: "none", server: "overrunning" },
};

/// Every zone below `test.`, as `{ name, kind, sign, ds, spoil, server, nsec, text }`.
export async function readZones() {
    const files = (await readdir(FOLDER)).filter((file) => file.endsWith(".zone")).sort();
    return Promise.all(files.map(readZone));
}

async function readZone(file) {
    const name = file.slice(0, -".zone".length);
    const records = await readFile(join(FOLDER, file), "utf8");
    const [, kind, options] = /^; lab: (\S+)(.*)/.exec(records) ?? [];
    if (!Object.hasOwn(KINDS, kind ?? "")) {
        throw new Error(`${file}: the first line must be "; lab: KIND", KIND one of ${Object.keys(KINDS).join(", ")}`);
    }
    return { name, kind, server: "nsd", ...KINDS[kind], nsec: options.trim() === "nsec", text: withApex(name, records) };
}

/// The records of a zone with the lines that are the same in every zone.
export function withApex(name, records) {
    const origin = name === "." ? "." : `${name}.`;
    return [
        `$ORIGIN ${origin}`,
        "$TTL 300",
        "@ 3600 IN SOA ns.lab.test. host.lab.test. 1 3600 600 604800 300",
        "@ 3600 IN NS ns.lab.test.",
        records,
    ].join("\n");
}
