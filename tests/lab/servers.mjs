// Starts the servers of the lab on free ports and stops them.
//
//     NSD, the servers of faults.mjs, dnsdist  <-  Unbound  <-  dnsdist    (doh)
//                                              <-  Unbound  <-  dnsdist    (plain: without extended errors)
//     the same and the second NSD              <-  Unbound  <-  dnsdist    (doh2), which has PowerDNS Recursor filter

import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

import { frontConfig, pickyConfig } from "./dnsdist.mjs";
import { startDelay, startOverrunning, startSilent } from "./faults.mjs";
import { firstContent, nsdConfig, secondContent } from "./nsd.mjs";
import { freePorts } from "./ports.mjs";
import { Processes } from "./process.mjs";
import { readLog, readLogs, ready } from "./ready.mjs";
import { writeRecursorConfig } from "./recursor.mjs";
import { signZones } from "./sign.mjs";
import { firstStubs, inventions, secondStubs, unboundConfig } from "./unbound.mjs";
import { readZones } from "./zones.mjs";

const ATTEMPTS = 3;
/// Each front with the port of the Unbound behind it.
const FRONTS = { doh: "dns", doh2: "dns2", plain: "dns3" };
const SERVERS = [
    "nsd", "nsd2", "picky", "filter",
    ...Object.keys(FRONTS).flatMap((front) => [`unbound-${front}`, `dnsdist-${front}`]),
];
/// `dead` is a port that nobody listens on.
const PORTS = [
    "auth", "auth2", "picky", "filter", "silent", "overrunning", "dead",
    ...Object.entries(FRONTS).flatMap(([front, dns]) => [dns, front, `${front}Front`]),
];

/// Starts the lab. `addresses` is what the command prints; `stop` ends it; `died` resolves with a message should a
/// server end by itself. Another program may take a port between the look and the use: then it is started again.
export async function startLab(options) {
    for (let attempt = 1; ; attempt++) {
        try {
            return await startOnce(options);
        } catch (error) {
            if (attempt === ATTEMPTS || !/EADDRINUSE|in use|can't bind/i.test(error.message)) {
                throw error;
            }
        }
    }
}

async function startOnce({ dir = null, delay = 0, signal }) {
    const folder = dir ? resolve(dir) : await mkdtemp(join(tmpdir(), "issuemail-lab-"));
    await mkdir(folder, { recursive: true });
    const temporary = dir ? null : folder;

    let reportDeath;
    const died = new Promise((resolve) => (reportDeath = resolve));
    const processes = new Processes(temporary, async (name) => {
        reportDeath(`${name} stopped by itself\n${await readLog(folder, name)}`);
    });
    const services = [];
    const stop = async () => {
        services.splice(0).forEach((service) => service.stop());
        await processes.stop();
        if (temporary) {
            await rm(temporary, { recursive: true, force: true });
        }
        processes.release();
    };

    try {
        const zones = await readZones();
        await signZones(folder, zones);
        signal.throwIfAborted();
        const ports = await freePorts(PORTS);
        const start = async (starter, ...args) => services.push(await starter(...args));
        await start(startSilent, ports.silent);
        await start(startOverrunning, ports.overrunning);
        await startServers(processes, folder, zones, ports, delay);
        if (delay > 0) {
            for (const front of Object.keys(FRONTS)) {
                await start(startDelay, ports[front], ports[`${front}Front`], delay);
            }
        }
        const fronts = Object.keys(FRONTS).map((front) => [front, `http://127.0.0.1:${ports[front]}/dns-query`]);
        const failed = died.then((message) => {
            throw new Error(message);
        });
        const urls = fronts.map(([, url]) => url);
        await Promise.race([ready(ports, urls, { delay, signal }), failed]);
        const servers = { dns: `127.0.0.1:${ports.dns}`, auth: `127.0.0.1:${ports.auth}` };
        return { addresses: { ...Object.fromEntries(fronts), ...servers, dir: folder }, stop, died };
    } catch (error) {
        const logs = await readLogs(folder, SERVERS);
        await stop();
        throw new Error(`${error.message}\n${logs}`.trim(), { cause: error });
    }
}

async function startServers(processes, folder, zones, ports, delay) {
    const run = (name, program, args) => {
        processes.start(name, program, args, { cwd: folder, log: join(folder, `${name}.log`) });
    };
    const start = async (name, program, config, args) => {
        const path = join(folder, `${name}.conf`);
        await writeFile(path, config);
        run(name, program, [...args, path]);
    };
    const [nsd, unbound, dnsdist] = [["-d", "-c"], ["-d", "-p", "-c"], ["--supervised", "--disable-syslog", "-C"]];

    await start("nsd", "nsd", nsdConfig(folder, "nsd", firstContent(zones), ports.auth), nsd);
    await start("nsd2", "nsd", nsdConfig(folder, "nsd2", secondContent(zones), ports.auth2), nsd);
    await start("picky", "dnsdist", pickyConfig(ports.picky, ports.auth, zones), dnsdist);

    const blocked = zones.filter(({ second }) => second === "blocked").map(({ name }) => name);
    await writeRecursorConfig(folder, { port: ports.filter, dns: ports.dns2, blocked });
    run("filter", "pdns_recursor", [`--config-dir=${folder}`]);

    const resolvers = {
        doh: { stubs: firstStubs(zones, ports) },
        doh2: { stubs: secondStubs(zones, ports), local: inventions(zones) },
        plain: { stubs: firstStubs(zones, ports), extendedErrors: false },
    };
    for (const [front, dns] of Object.entries(FRONTS)) {
        const config = unboundConfig(folder, { port: ports[dns], ...resolvers[front] });
        await start(`unbound-${front}`, "unbound", config, unbound);
        const http = delay > 0 ? ports[`${front}Front`] : ports[front];
        const filtering = front === "doh2" ? { blocked, filter: ports.filter } : {};
        await start(`dnsdist-${front}`, "dnsdist", frontConfig(http, ports[dns], filtering), dnsdist);
    }
}
