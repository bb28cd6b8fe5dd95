// Free ports on 127.0.0.1.

import { createSocket } from "node:dgram";
import { once } from "node:events";
import { createServer } from "node:net";

/// Below the range from which Linux and the resolvers of the lab take ports for outgoing traffic.
const PORTS = { first: 20_000, last: 32_000 };

/// A port for each of `names`, as an object.
export async function freePorts(names) {
    const ports = {};
    const taken = new Set();
    for (const name of names) {
        let port;
        do {
            port = PORTS.first + Math.floor(Math.random() * (PORTS.last - PORTS.first));
        } while (taken.has(port) || !(await isFree(port)));
        taken.add(port);
        ports[name] = port;
    }
    return ports;
}

async function isFree(port) {
    const tcp = createServer();
    const udp = createSocket("udp4");
    try {
        tcp.listen(port, "127.0.0.1");
        await once(tcp, "listening");
        udp.bind(port, "127.0.0.1");
        await once(udp, "listening");
        return true;
    } catch {
        return false;
    } finally {
        tcp.close(() => {});
        udp.close();
    }
}
