// Waits until the lab answers, and collects what its servers said when it does not.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import { askDoh, askUdp, SOA } from "./dns.mjs";

const READY_MS = 90_000;
const HEALTHY = "signed.test";

/// Waits for each layer in turn, lest a resolver remembers that the one below was not there yet.
export async function ready(ports, urls, { delay, signal }) {
    const deadline = Date.now() + READY_MS;
    const until = async (what, condition) => {
        while (!(await condition())) {
            signal.throwIfAborted();
            if (Date.now() > deadline) {
                throw new Error(`${what} gives no good answer`);
            }
            await sleep(20);
        }
    };
    const good = (response) => response?.rcode === "NOERROR";
    const secure = (response) => good(response) && response.ad;
    await Promise.all([
        until("NSD", async () => good(await askUdp(ports.auth, HEALTHY, { type: SOA }))),
        until("the choosy name server", async () => good(await askUdp(ports.picky, HEALTHY, { type: SOA }))),
        until("the second NSD", async () => (await askUdp(ports.auth2, HEALTHY, { type: SOA }))?.rcode === "REFUSED"),
    ]);
    const resolvers = [ports.dns, ports.dns2, ports.dns3];
    await Promise.all(
        resolvers.map((port) => until("Unbound", async () => secure(await askUdp(port, HEALTHY, { timeout: 1000 })))),
    );
    await until("the filtering resolver", async () => askUdp(ports.filter, HEALTHY, { timeout: 1000 }));
    await Promise.all(
        urls.map((url) => {
            const ask = () => askDoh(url, HEALTHY, { timeout: 1000 + delay }).catch(() => null);
            return until(url, async () => secure(await ask()));
        }),
    );
}

/// The last lines of the logs of the servers called `names`.
export async function readLogs(folder, names) {
    const logs = await Promise.all(names.map((name) => readLog(folder, name)));
    return logs.filter(Boolean).join("\n");
}

/// The last lines that a server said, under its name.
export async function readLog(folder, name) {
    const text = await readFile(join(folder, `${name}.log`), "utf8").catch(() => "");
    return text && `--- ${name}\n${text.split("\n").slice(-15).join("\n")}`;
}
