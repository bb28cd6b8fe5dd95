// As much of the DNS message format and of DNS over HTTPS as the lab needs to look at itself.

import { createSocket } from "node:dgram";
import { Agent, get } from "node:http";
import { connect } from "node:http2";

export const TYPES = { CNAME: 5, SOA: 6, DS: 43, DNSKEY: 48, CAA: 257 };
export const { CAA, SOA } = TYPES;

const RCODES = ["NOERROR", "FORMERR", "SERVFAIL", "NXDOMAIN", "NOTIMP", "REFUSED"];
const OPT = 41;
const EXTENDED_ERROR = 15;

/// A question with RD and AD set and an OPT record, `cd` for CD=1.
export function encodeQuery(name, { type = CAA, cd = false, id = 0 } = {}) {
    const header = Buffer.from([id >> 8, id & 0xff, 0x01, 0x20 | (cd ? 0x10 : 0), 0, 1, 0, 0, 0, 0, 0, 1]);
    const labels = name.split(".").filter(Boolean);
    const question = labels.flatMap((label) => [Buffer.from([label.length]), Buffer.from(label, "latin1")]);
    const opt = Buffer.from([0, 0, OPT, 0x04, 0xd0, 0, 0, 0, 0, 0, 0]);
    return Buffer.concat([header, ...question, Buffer.from([0, type >> 8, type & 0xff, 0, 1]), opt]);
}

/// `{ rcode, ad, tc, records: [{ owner, type, ttl, data }], extendedErrors: [{ code, text }] }` of a response.
export function decodeResponse(message) {
    const [questions, ...sections] = [4, 6, 8, 10].map((at) => message.readUInt16BE(at));
    let at = 12;
    for (let i = 0; i < questions; i++) {
        at = readName(message, at).end + 4;
    }
    const records = [];
    const extendedErrors = [];
    sections.forEach((count, section) => {
        for (let i = 0; i < count; i++) {
            const { name, end } = readName(message, at);
            const type = message.readUInt16BE(end);
            const data = message.subarray(end + 10, end + 10 + message.readUInt16BE(end + 8));
            at = end + 10 + data.length;
            if (type === OPT) {
                extendedErrors.push(...readExtendedErrors(data));
            } else if (section === 0) {
                records.push({ owner: name, type, ttl: message.readUInt32BE(end + 4), data });
            }
        }
    });
    const rcode = message[3] & 0x0f;
    return {
        rcode: RCODES[rcode] ?? `RCODE${rcode}`,
        ad: (message[3] & 0x20) !== 0,
        tc: (message[2] & 0x02) !== 0,
        records,
        extendedErrors,
    };
}

function readName(message, start) {
    const labels = [];
    let end = null;
    for (let at = start, hops = 0; hops < 128; hops++) {
        const length = message[at];
        if (length >= 0xc0) {
            end ??= at + 2;
            at = message.readUInt16BE(at) & 0x3fff;
        } else if (length === 0) {
            return { name: labels.join("."), end: end ?? at + 1 };
        } else {
            labels.push(message.toString("latin1", at + 1, at + 1 + length));
            at += 1 + length;
        }
    }
    throw new Error("a name without end");
}

function readExtendedErrors(options) {
    const found = [];
    for (let at = 0; at + 4 <= options.length; at += 4 + options.readUInt16BE(at + 2)) {
        if (options.readUInt16BE(at) === EXTENDED_ERROR) {
            const text = options.toString("utf8", at + 6, at + 4 + options.readUInt16BE(at + 2));
            found.push({ code: options.readUInt16BE(at + 4), text });
        }
    }
    return found;
}

const agent = new Agent({ keepAlive: true });

/// Asks over HTTP/1.1; `{ rcode: "TIMEOUT" }` when nothing comes.
export function askDoh(url, name, { timeout = 2000, ...query } = {}) {
    return new Promise((resolve, reject) => {
        const path = `${url}?dns=${encodeQuery(name, query).toString("base64url")}`;
        const request = get(path, { agent, headers: { accept: "application/dns-message" } }, (response) => {
            collect(response).then((body) => {
                const cors = response.headers["access-control-allow-origin"];
                if (response.statusCode !== 200 || cors !== "*") {
                    reject(new Error(`${name}: HTTP ${response.statusCode}, access-control-allow-origin ${cors}`));
                } else {
                    resolve(decodeResponse(body));
                }
            }, reject);
        });
        const timer = setTimeout(() => {
            resolve({ rcode: "TIMEOUT", ad: false, records: [], extendedErrors: [] });
            request.destroy();
        }, timeout);
        request.on("error", reject);
        request.on("close", () => clearTimeout(timer));
    });
}

/// Asks over HTTP/2 without TLS, as a client does that knows the server beforehand.
export function askDoh2(url, name) {
    return new Promise((resolve, reject) => {
        const { origin, pathname } = new URL(url);
        const session = connect(origin);
        session.setTimeout(2000, () => session.destroy(new Error("no answer over HTTP/2")));
        session.on("error", reject);
        const path = `${pathname}?dns=${encodeQuery(name).toString("base64url")}`;
        const stream = session.request({ ":path": path, accept: "application/dns-message" });
        stream.on("error", reject);
        collect(stream)
            .then((body) => resolve(decodeResponse(body)))
            .catch(reject)
            .finally(() => session.close());
    });
}

async function collect(stream) {
    const parts = [];
    for await (const part of stream) {
        parts.push(part);
    }
    return Buffer.concat(parts);
}

/// Asks over UDP; null when nothing comes within `timeout` milliseconds.
export function askUdp(port, name, { timeout = 200, ...query } = {}) {
    return new Promise((resolve) => {
        const socket = createSocket("udp4");
        const finish = (response) => {
            clearTimeout(timer);
            socket.close();
            resolve(response);
        };
        const timer = setTimeout(finish, timeout, null);
        // Connected, so that a closed port is an error at once.
        socket.on("error", () => finish(null));
        socket.on("message", (message) => finish(decodeResponse(message)));
        socket.connect(port, "127.0.0.1", () => socket.send(encodeQuery(name, query)));
    });
}
