// Makes the zone files that the name servers get: children before their parents, which publish their DS.

import { copyFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

import { makeDs, makeKeys } from "./keys.mjs";
import { sign } from "./signer.mjs";
import { spoil } from "./spoil.mjs";
import { ancestors, fileStem } from "./zones.mjs";

const SIGNERS = 4;
/// A file that ends with this was not written to its end, and no name server loads it.
const CUT_OFF = 'cut-off CAA 0 issuemail "';

/// Writes `NAME.signed` for all of `zones`, `NAME.second` where the second server has other content, and the root's
/// key as trust anchor `root.key`.
export async function signZones(dir, zones) {
    const ds = new Map();
    const depth = ({ name }) => ancestors(name).length;
    for (let level = Math.max(...zones.map(depth)); level >= 0; level--) {
        const waiting = zones.filter((zone) => depth(zone) === level);
        await concurrently(waiting, async (zone) => {
            const children = zones.filter(({ parent }) => parent === zone.name);
            ds.set(zone.name, await buildZone(dir, zone, delegations(children, ds)));
        });
    }
}

/// After a failure nothing new is begun, and nothing still writes when the caller removes the folder.
async function concurrently(items, work) {
    const workers = Array.from({ length: SIGNERS }, async () => {
        for (let item = items.shift(); item; item = items.shift()) {
            await work(item).catch((error) => {
                items.length = 0;
                throw error;
            });
        }
    });
    const results = await Promise.allSettled(workers);
    const failed = results.find(({ status }) => status === "rejected");
    if (failed) {
        throw failed.reason;
    }
}

function delegations(children, ds) {
    const glue = "ns.lab.test. IN A 127.0.0.1";
    const lines = children.flatMap(({ name, ns }) => [...ns, ds.get(name)]);
    return children.some(({ name }) => ["test", "lab.test"].includes(name)) ? [...lines, glue] : lines;
}

/// Builds one zone and returns the DS line for its parent.
async function buildZone(dir, zone, delegations) {
    const keys = zone.signed ? await makeKeys(dir, zone) : null;
    for (const [text, extension] of [[zone.text, "signed"], [zone.secondText, "second"]]) {
        if (text) {
            await writeContent(dir, zone, keys, `${text}\n${delegations.join("\n")}\n`, extension);
        }
    }
    if (zone.name === ".") {
        await copyFile(join(dir, `${keys.ksk}.key`), join(dir, "root.key"));
    }
    return makeDs(dir, zone, keys);
}

async function writeContent(dir, zone, keys, text, extension) {
    const target = join(dir, `${fileStem(zone.name)}.${extension}`);
    const period = extension === "second" && zone.second === "expired" ? "expired" : "now";
    const lines = zone.signed ? await sign(dir, zone, text, [keys.zsk, keys.ksk], period) : text.split("\n");
    const spoilt = await spoil(dir, zone, text, keys, lines);
    const isBroken = zone.servers === "broken" && extension === "signed";
    await writeFile(target, [...spoilt, isBroken ? CUT_OFF : "", ""].join("\n"));
}
