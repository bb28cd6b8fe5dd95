// Signs the zones with ldns-signzone and spoils those that are meant to be broken.

import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

import { run } from "./process.mjs";
import { withApex } from "./zones.mjs";

const SIGNERS = 4;

/// Writes `NAME.zone` (the source) and `NAME.signed` (what NSD serves) for all of `zones`, for `test.` with their
/// delegations and for the root, and the root's key as trust anchor `root.key`.
export async function signZones(dir, zones) {
    const waiting = [...zones];
    const ds = new Map();
    await Promise.all(
        Array.from({ length: SIGNERS }, async () => {
            for (let zone = waiting.shift(); zone; zone = waiting.shift()) {
                ds.set(zone.name, await buildZone(dir, zone));
            }
        }),
    );

    const delegations = zones.flatMap(({ name }) => [`${name}. IN NS ns.lab.test.`, ds.get(name)]);
    const glue = "ns.lab.test. IN A 127.0.0.1";
    const test = parent("test", [...delegations, glue]);
    const testDs = await buildZone(dir, test);
    const root = parent(".", ["test. IN NS ns.lab.test.", testDs, glue]);
    await buildZone(dir, root);
}

function parent(name, lines) {
    return { name, sign: [], ds: "own", text: withApex(name, lines.join("\n") + "\n") };
}

/// The file name without extension for a zone; the root's name is a dot.
export function fileStem(name) {
    return name === "." ? "root" : name;
}

/// Builds one zone and returns the DS line for its parent, empty when it shall have none.
async function buildZone(dir, zone) {
    const stem = fileStem(zone.name);
    const signed = join(dir, `${stem}.signed`);
    await writeFile(join(dir, `${stem}.zone`), zone.text);
    let keys;
    if (zone.sign) {
        keys = await makeKeys(dir, zone.name);
        const denial = zone.nsec ? [] : ["-n"];
        await run("ldns-signzone", [...denial, ...zone.sign, "-f", signed, `${stem}.zone`, keys.zsk, keys.ksk], dir);
        await writeFile(signed, spoil(zone, restoreGeneric(zone, await readFile(signed, "utf8"))));
    } else {
        await writeFile(signed, zone.text);
    }
    if (zone.name === ".") {
        await writeFile(join(dir, "root.key"), await readFile(join(dir, `${keys.ksk}.key`)));
    }
    switch (zone.ds) {
        case "own":
            return readFile(join(dir, `${keys.ksk}.ds`), "utf8");
        case "foreign":
            return readFile(join(dir, `${(await makeKeys(dir, zone.name)).ksk}.ds`), "utf8");
        default:
            return "";
    }
}

/// A zone-signing and a key-signing key. ldns-signzone refuses two keys with the same tag, and ldns-keygen writes the
/// second over the first; that happens once in 65536 times.
async function makeKeys(dir, zone) {
    for (let attempt = 0; attempt < 5; attempt++) {
        const zsk = await run("ldns-keygen", ["-a", "ECDSAP256SHA256", zone], dir);
        const ksk = await run("ldns-keygen", ["-a", "ECDSAP256SHA256", "-k", zone], dir);
        if (zsk !== ksk) {
            return { zsk, ksk };
        }
    }
    throw new Error(`ldns-keygen gave equal key tags for ${zone} again and again`);
}

/// ldns-signzone signs CAA records written in the generic form (RFC 3597) but writes them in the CAA form, which NSD
/// refuses for the tags that the lab writes so, or not at all. Puts the lines of the source back.
function restoreGeneric(zone, signed) {
    const generic = zone.text.split("\n").filter((line) => /^\S+\s+TYPE257\s/.test(line));
    if (generic.length === 0) {
        return signed;
    }
    const owners = new Set(generic.map((line) => qualify(line.split(/\s/)[0], zone.name)));
    const kept = signed.split("\n").filter((line) => {
        const [owner, , , type] = line.split(/\s+/);
        return !(type === "CAA" && owners.has(owner));
    });
    return [...kept, `$ORIGIN ${zone.name}.`, "$TTL 300", ...generic, ""].join("\n");
}

function qualify(owner, zone) {
    return owner === "@" ? `${zone}.` : `${owner}.${zone}.`;
}

function spoil(zone, signed) {
    const lines = signed.split("\n");
    switch (zone.spoil) {
        case "altered": {
            const at = lines.findIndex((line) => line.startsWith(`${zone.name}.`) && /\sCAA\s.*"sectigo\.com"/.test(line));
            lines[at] = lines[at].replace("sectigo.com", "globalsign.com");
            break;
        }
        case "nonsec":
            return lines.filter((line) => !/\sNSEC/.test(line)).join("\n");
    }
    return lines.join("\n");
}
