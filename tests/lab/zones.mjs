// The zones of the lab as they are written down: one file a zone, named after it, in `zones/`.

import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const FOLDER = fileURLToPath(new URL("zones", import.meta.url));

/// What the options in the first line of a zone file may be (`; lab: signed OPTION=VALUE...`), and what they are
/// without being said. `true` stands for any value; README.md says what each does.
const OPTIONS = {
    algorithm: { values: true, usual: "ECDSAP256SHA256" },
    denial: { values: ["nsec3", "nsec", "optout"], usual: "nsec3" },
    ds: {
        values: [
            "own", "none", "other-key", "wrong-digest", "wrong-algorithm",
            "unsupported-algorithm", "unsupported-digest",
        ],
    },
    servers: { values: ["nsd", "silent", "dead", "lame", "broken", "refusing", "overrunning"], usual: "nsd" },
    caa: { values: ["drop", "SERVFAIL", "NOTIMP", "REFUSED", "FORMERR"] },
    keys: { values: ["drop"] },
    second: { values: ["silent", "lame", "expired", "nxdomain", "forged", "blocked"] },
    ns: { values: true, usual: "ns.lab.test" },
};
/// What happens to the records or their signatures; each may be said several times.
const FAULTS = ["expired", "future", "unsigned", "dropped", "altered"];

/// Every zone from the root down, as
/// `{ name, parent, signed, algorithm, denial, ds, servers, caa, keys, second, secondText, ns, faults: [[fault, what]], text }`,
/// where `ns` are the lines that its parent has as well.
export async function readZones() {
    const files = (await readdir(FOLDER)).filter((file) => file.endsWith(".zone")).sort();
    const parents = [".", "test"].map((name) => makeZone(name, "; lab: signed"));
    const zones = [...parents, ...(await Promise.all(files.map(readZone)))];
    const names = new Set(zones.map(({ name }) => name));
    for (const zone of zones) {
        zone.parent = ancestors(zone.name).find((name) => names.has(name)) ?? null;
    }
    return zones;
}

async function readZone(file) {
    const name = file.slice(0, -".zone".length);
    const records = await readFile(join(FOLDER, file), "utf8");
    const zone = makeZone(name, records);
    const second = await readFile(join(FOLDER, `${name}.second`), "utf8").catch(() => null);
    return { ...zone, secondText: second ? withApex(zone, second) : zone.second === "expired" ? zone.text : null };
}

function makeZone(name, records) {
    const [, kind, rest] = /^; lab: (signed|unsigned)\b(.*)/.exec(records) ?? [];
    const complain = (what) => {
        throw new Error(`${name}: ${what} (see tests/lab/README.md)`);
    };
    if (!kind) {
        complain('the first line must be "; lab: signed" or "; lab: unsigned", with options');
    }
    const zone = { name, signed: kind === "signed", faults: [] };
    for (const [option, { usual = null }] of Object.entries(OPTIONS)) {
        zone[option] = usual;
    }
    zone.ds = zone.signed ? "own" : "none";
    for (const word of rest.split(/\s+/).filter(Boolean)) {
        const [, option, value] = /^([a-z]+)=(\S+)$/.exec(word) ?? [];
        if (FAULTS.includes(option)) {
            zone.faults.push([option, value]);
        } else if (allows(option, value)) {
            zone[option] = value;
        } else {
            complain(`there is no option "${word}"`);
        }
    }
    zone.ns = zone.ns.split(",").map((server) => `${absolute(name)} 3600 IN NS ${server}.`);
    zone.text = withApex(zone, records);
    return zone;
}

function allows(option, value) {
    const values = Object.hasOwn(OPTIONS, option ?? "") ? OPTIONS[option].values : [];
    return values === true ? Boolean(value) : values.includes(value);
}

/// The records of a zone with the lines that are the same in every zone.
function withApex({ name, ns }, records) {
    return [
        `$ORIGIN ${absolute(name)}`,
        "$TTL 300",
        "@ 3600 IN SOA ns.lab.test. host.lab.test. 1 3600 600 604800 300",
        ...ns,
        records,
    ].join("\n");
}

function absolute(name) {
    return name === "." ? "." : `${name}.`;
}

/// The names above a name, the nearest first and the root last.
export function ancestors(name) {
    if (name === ".") {
        return [];
    }
    const labels = name.split(".");
    return labels.map((_, i) => labels.slice(i + 1).join(".") || ".");
}

/// The file name without extension for a zone; the root's name is a dot.
export function fileStem(name) {
    return name === "." ? "root" : name;
}
