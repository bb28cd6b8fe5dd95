// Signs one zone file, and returns the signed one as lines with one record each.

import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

import { run } from "./process.mjs";
import { fileStem } from "./zones.mjs";

const PERIODS = {
    now: null,
    expired: ["20200101000000", "20200201000000"],
    future: ["20390101000000", "20400201000000"],
};

/// `period` is one of PERIODS, `keys` the keys to sign with.
export async function sign(dir, zone, text, keys, period = "now") {
    const source = join(dir, `${fileStem(zone.name)}.${period}.unsigned`);
    const target = join(dir, `${fileStem(zone.name)}.${period}.out`);
    await writeFile(source, text);
    const tool = zone.denial === "optout" ? signWithBind : signWithLdns;
    await tool(dir, zone, source, target, keys, PERIODS[period]);
    const lines = (await readFile(target, "utf8")).split("\n").filter((line) => /^[^;\s]/.test(line));
    return restoreGeneric(zone, text, lines);
}

async function signWithLdns(dir, zone, source, target, keys, period) {
    const denial = zone.denial === "nsec" ? [] : ["-n"];
    const dates = period ? ["-i", period[0], "-e", period[1]] : [];
    // With two algorithms both keys sign the DNSKEY RRset.
    const all = zone.algorithm.includes("+") ? ["-A"] : [];
    await run("ldns-signzone", [...denial, ...dates, ...all, "-f", target, source, ...keys], dir);
}

/// ldns-signzone leaves no delegation out of the NSEC3 chain.
async function signWithBind(dir, zone, source, target, keys, period) {
    const dates = period ? ["-s", period[0], "-e", period[1]] : [];
    const optOut = ["-3", "-", "-A"];
    const files = ["-O", "full", "-o", zone.name, "-f", target, source, ...keys];
    await run("dnssec-signzone", ["-q", "-S", ...optOut, ...dates, ...files], dir);
}

/// ldns-signzone signs CAA records written in the generic form (RFC 3597) but writes them in the CAA form, which NSD
/// refuses for the tags that the lab writes so, or not at all. Puts the lines of the source back.
function restoreGeneric(zone, text, signed) {
    const generic = text.split("\n").filter((line) => /^\S+\s+TYPE257\s/.test(line));
    if (generic.length === 0) {
        return signed;
    }
    const owners = new Set(generic.map((line) => qualify(line.split(/\s/)[0], zone.name)));
    const kept = signed.filter((line) => {
        const [owner, , , type] = line.split(/\s+/);
        return !(type === "CAA" && owners.has(owner));
    });
    return [...kept, `$ORIGIN ${zone.name}.`, "$TTL 300", ...generic];
}

/// The name that an owner field of a zone file means.
export function qualify(owner, zone) {
    return owner === "@" ? `${zone}.` : `${owner}.${zone}.`;
}
