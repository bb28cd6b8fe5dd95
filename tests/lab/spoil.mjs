// Spoils a signed zone: what an operator forgot, what a broken signer did, what a forger changed on the way.

import { readFile } from "node:fs/promises";
import { join } from "node:path";

import { makeKey } from "./keys.mjs";
import { run } from "./process.mjs";
import { qualify, sign } from "./signer.mjs";

/// Applies the faults of a zone to `lines`, its signed zone file.
export async function spoil(dir, zone, text, keys, lines) {
    const context = { dir, zone, text, keys };
    for (const [fault, what] of zone.faults) {
        lines = await SPOILERS[fault](lines, await readTarget(what, zone), context);
    }
    return lines;
}

/// `TYPE`, `TYPE@OWNER` (all owners without one), `TYPE/ALGORITHM` (signatures of all algorithms without one).
async function readTarget(what, zone) {
    const [, type, algorithm, name] = /^([A-Z0-9]+|all)(?:\/(\d+))?(?:@(\S+))?$/.exec(what);
    const owner = name && qualify(name === "apex" ? "@" : name, zone.name);
    return { type, algorithm, owner: owner && type === "NSEC3" ? `${await hash(owner)}${zone.name}.` : owner };
}

/// The first label, with its dot, of the NSEC3 record of a name, as ldns-signzone does it by itself.
async function hash(name) {
    return run("ldns-nsec3-hash", ["-t", "1", name]);
}

const SPOILERS = {
    expired: (lines, target, context) => signAnew(lines, target, context, "expired"),
    future: (lines, target, context) => signAnew(lines, target, context, "future"),
    unsigned: (lines, target) => lines.filter((line) => !isSignature(line, target)),
    dropped: async (lines, target, context) => {
        if (target.type === "ZSK") {
            return dropZoneSigningKey(lines, context);
        }
        return lines.filter((line) => !isRecord(line, target) && !isSignature(line, target));
    },
    altered: (lines, target, context) => ALTERATIONS[target.type](lines, target, context),
};

/// Replaces signatures by those that the same keys made for another period.
async function signAnew(lines, target, { dir, zone, text, keys }, period) {
    const other = await sign(dir, zone, text, [keys.zsk, keys.ksk], period);
    if (target.type === "all") {
        return other;
    }
    const isConcerned = (line) => isSignature(line, target);
    return [...lines.filter((line) => !isConcerned(line)), ...other.filter(isConcerned)];
}

/// The DNSKEY RRset without the key that signs the records; the other key has signed it, and nothing else is amiss.
async function dropZoneSigningKey(lines, { dir, zone, text, keys }) {
    const dnskey = { type: "DNSKEY" };
    const isPart = (line) => isRecord(line, dnskey) || isSignature(line, dnskey);
    const alone = await sign(dir, zone, text, [keys.ksk]);
    return [...lines.filter((line) => !isPart(line)), ...alone.filter(isPart)];
}

const ALTERATIONS = {
    /// Another CA when it was signed, GlobalSign when it is served.
    CAA: (lines, target) => replaceIn(lines, target, "sectigo.com", "globalsign.com"),
    SOA: (lines, target) => replaceIn(lines, target, " 1 3600 600 ", " 2 3600 600 "),
    /// The first octet of the digest, inverted.
    DS: (lines, target) =>
        replaceIn(lines, target, /(\sDS\s+\d+\s+\d+\s+\d+\s+)([0-9a-f]{2})/i, (_, before, octet) => {
            return before + (0xff - parseInt(octet, 16)).toString(16).padStart(2, "0");
        }),
    /// The name has no address any more, if one believes it.
    NSEC: (lines, target) => replaceIn(lines, target, / A /, " "),
    NSEC3: (lines, target) => replaceIn(lines, target, / A /, " "),
    /// A key more than was signed.
    DNSKEY: async (lines, _, { dir, zone }) => {
        const added = await makeKey(dir, zone.name, zone.algorithm);
        return [...lines, await readFile(join(dir, `${added}.key`), "utf8")];
    },
};

function replaceIn(lines, target, from, to) {
    const altered = lines.map((line) => (isRecord(line, target) ? line.replace(from, to) : line));
    if (altered.every((line, i) => line === lines[i])) {
        throw new Error(`there is no ${target.type} to alter`);
    }
    return altered;
}

function isRecord(line, { type, owner }) {
    const fields = line.split(/\s+/);
    return fields[3] === type && (!owner || fields[0] === owner);
}

function isSignature(line, { type, owner, algorithm }) {
    const fields = line.split(/\s+/);
    const isOverType = fields[3] === "RRSIG" && fields[4] === type;
    return isOverType && (!owner || fields[0] === owner) && (!algorithm || fields[5] === algorithm);
}
