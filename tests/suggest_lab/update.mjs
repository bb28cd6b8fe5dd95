// A suggestion of a report, carried out as a dynamic update (RFC 2136) that is made here, octet by octet.

import { createConnection } from "node:net";

import { CAA, SOA } from "../lab/dns.mjs";

const [IN, NONE, ANY] = [1, 254, 255];
const UPDATE = 5 << 3;
const LIMIT_MS = 5000;

/// Sends the change to the server, with the condition that the set is the one that was seen; the RCODE.
export async function carryOut(port, suggestion) {
    const { zone, owner, changes } = suggestion;
    const name = encodeName(owner);
    const seen = changes.filter(({ action }) => action !== "add");
    // RFC 2136, Section 2.4.2: the whole set, with its values. Section 2.4.3: there is none.
    const conditions = seen.map((change) => record(name, IN, 0, rdata(change)));
    if (seen.length === 0) {
        conditions.push(record(name, NONE, 0, Buffer.alloc(0)));
    }
    // RFC 2136, Section 2.5: deletions of single records have the class NONE.
    const updates = [
        ...changes.filter(({ action }) => action === "remove").map((change) => record(name, NONE, 0, rdata(change))),
        ...changes.filter(({ action }) => action === "add").map((change) => record(name, IN, change.ttl, rdata(change))),
    ];
    const header = Buffer.alloc(12);
    header.writeUInt16BE(0x1234, 0);
    header[2] = UPDATE;
    header.writeUInt16BE(1, 4);
    header.writeUInt16BE(conditions.length, 6);
    header.writeUInt16BE(updates.length, 8);
    const question = Buffer.concat([encodeName(zone), Buffer.from([0, SOA, 0, IN])]);
    return ask(port, Buffer.concat([header, question, ...conditions, ...updates]));
}

/// What a record of a report holds. Only the octets are used, and not what is shown to people.
function rdata({ flags, tag, value_hex: value }) {
    const octets = unescape(tag);
    return Buffer.concat([Buffer.from([flags, octets.length]), octets, Buffer.from(value, "hex")]);
}

/// The tag as a zone file has it (RFC 1035, Section 5.1).
function unescape(text) {
    const plain = text.replaceAll(/\\(\d{3}|.)/g, (_, it) => (it.length === 3 ? String.fromCharCode(Number(it)) : it));
    return Buffer.from(plain, "latin1");
}

function record(name, rrClass, ttl, data) {
    const fixed = Buffer.alloc(10);
    fixed.writeUInt16BE(CAA, 0);
    fixed.writeUInt16BE(rrClass, 2);
    fixed.writeUInt32BE(ttl, 4);
    fixed.writeUInt16BE(data.length, 8);
    return Buffer.concat([name, fixed, data]);
}

function encodeName(name) {
    const labels = [...name.split(".").filter(Boolean), ""];
    return Buffer.concat(labels.flatMap((label) => [Buffer.from([label.length]), Buffer.from(label, "latin1")]));
}

/// Over TCP, as long values do not fit a datagram.
function ask(port, message) {
    return new Promise((resolve, reject) => {
        const socket = createConnection(port, "127.0.0.1");
        const parts = [];
        socket.setTimeout(LIMIT_MS, () => socket.destroy(new Error("no answer to an update")));
        socket.on("error", reject);
        socket.on("connect", () => {
            const length = Buffer.alloc(2);
            length.writeUInt16BE(message.length);
            socket.write(Buffer.concat([length, message]));
        });
        socket.on("data", (data) => {
            parts.push(data);
            const all = Buffer.concat(parts);
            if (all.length >= 14) {
                resolve(RCODES[all[5] & 0x0f] ?? `RCODE${all[5] & 0x0f}`);
                socket.end();
            }
        });
    });
}

const RCODES = [
    "NOERROR", "FORMERR", "SERVFAIL", "NXDOMAIN", "NOTIMP", "REFUSED",
    "YXDOMAIN", "YXRRSET", "NXRRSET", "NOTAUTH", "NOTZONE",
];
