// The name servers that no real server can play, and the delay of a distant resolver.

import { createSocket } from "node:dgram";
import { once } from "node:events";
import { connect, createServer } from "node:net";

import { CAA } from "./dns.mjs";

const AUTHORITATIVE = 0x04;

/// Takes every question and never answers. A closed port gives a quick SERVFAIL instead.
export async function startSilent(port) {
    return listen(port, () => null);
}

/// Answers CAA questions with a record whose tag length (9) is more than there is (2 octets); NSD refuses to serve it.
export async function startOverrunning(port) {
    const rdata = [0, 9, 0x69, 0x73];
    return listen(port, (query) => {
        const answers = query.type === CAA ? [[0xc0, 12, 1, 1, 0, 1, 0, 0, 1, 44, 0, rdata.length, ...rdata]] : [];
        return reply(query, answers);
    });
}

/// A server on UDP and TCP; `answer` gets `{ header, question, type }` and gives a message or null.
async function listen(port, answer) {
    const udp = createSocket("udp4");
    udp.on("message", (message, from) => {
        const query = parse(message);
        const response = query && answer(query);
        if (response) {
            udp.send(response, from.port, from.address);
        }
    });
    const sockets = new Set();
    const tcp = createServer((socket) => {
        sockets.add(socket);
        socket.on("error", () => {});
        socket.on("close", () => sockets.delete(socket));
        socket.on("data", (data) => {
            const query = parse(data.subarray(2));
            const response = query && answer(query);
            if (response) {
                socket.end(Buffer.concat([Buffer.from([response.length >> 8, response.length & 0xff]), response]));
            }
        });
    });
    await bind(udp, tcp, port);
    return {
        stop() {
            udp.close();
            tcp.close();
            sockets.forEach((socket) => socket.destroy());
        },
    };
}

async function bind(udp, tcp, port) {
    udp.bind(port, "127.0.0.1");
    await once(udp, "listening");
    tcp.listen(port, "127.0.0.1");
    await once(tcp, "listening");
    udp.on("error", () => {});
}

function parse(message) {
    let end = 12;
    while (end < message.length && message[end] !== 0) {
        end += message[end] + 1;
    }
    if (message.length < end + 5) {
        return null;
    }
    return { header: message.subarray(0, 12), question: message.subarray(12, end + 5), type: message.readUInt16BE(end + 1) };
}

function reply({ header, question }, answers) {
    const flags = [0x80 | AUTHORITATIVE | (header[2] & 0x01), 0];
    const counts = [0, 1, 0, answers.length, 0, 0, 0, 0];
    return Buffer.concat([header.subarray(0, 2), Buffer.from([...flags, ...counts]), question, Buffer.from(answers.flat())]);
}

/// Passes TCP on to `target`; what comes back waits `milliseconds`.
export async function startDelay(port, target, milliseconds) {
    const sockets = new Set();
    const relay = createServer((client) => {
        const server = connect(target, "127.0.0.1");
        for (const socket of [client, server]) {
            socket.setNoDelay(true);
            sockets.add(socket);
            socket.on("error", () => {});
            socket.on("close", () => sockets.delete(socket));
        }
        client.on("data", (data) => server.write(data));
        client.on("close", () => server.destroy());
        server.on("data", (data) => setTimeout(() => client.destroyed || client.write(data), milliseconds));
        server.on("close", () => setTimeout(() => client.end(), milliseconds));
    });
    relay.listen(port, "127.0.0.1");
    await once(relay, "listening");
    return {
        stop() {
            relay.close();
            sockets.forEach((socket) => socket.destroy());
        },
    };
}
