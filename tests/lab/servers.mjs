// Writes the configurations of NSD, Unbound and dnsdist, starts them on free ports and stops them.
//
//     NSD and the servers of faults.mjs  <-  Unbound  <-  dnsdist    (doh)
//                                        <-  Unbound  <-  dnsdist    (doh2)

import { createSocket } from "node:dgram";
import { once } from "node:events";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import { askDoh, askUdp, SOA } from "./dns.mjs";
import { startDelay, startOverrunning, startRefusing, startSilent } from "./faults.mjs";
import { Processes } from "./process.mjs";
import { fileStem, signZones } from "./sign.mjs";
import { readZones } from "./zones.mjs";

const READY_MS = 15_000;
const ATTEMPTS = 3;
/// Below the range from which Linux and the Unbound of the lab take ports for outgoing traffic.
const PORTS = { first: 20_000, last: 32_000 };
const FRONTS = ["doh", "doh2"];
const HEALTHY = "signed.test";

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
        const ports = await freePorts();
        const start = async (starter, ...args) => services.push(await starter(...args));
        await start(startSilent, ports.silent);
        await start(startRefusing, ports.refusing);
        await start(startOverrunning, ports.overrunning);
        await startServers(processes, folder, zones, ports, delay);
        if (delay > 0) {
            for (const front of FRONTS) {
                await start(startDelay, ports[front], ports[`${front}Front`], delay);
            }
        }
        const doh = `http://127.0.0.1:${ports.doh}/dns-query`;
        const doh2 = `http://127.0.0.1:${ports.doh2}/dns-query`;
        const failed = died.then((message) => {
            throw new Error(message);
        });
        await Promise.race([ready(ports, [doh, doh2], { delay, signal }), failed]);
        const addresses = { doh, doh2, dns: `127.0.0.1:${ports.dns}`, auth: `127.0.0.1:${ports.auth}`, dir: folder };
        return { addresses, stop, died };
    } catch (error) {
        const logs = await readLogs(folder);
        await stop();
        throw new Error(`${error.message}\n${logs}`.trim(), { cause: error });
    }
}

//--- Ports

async function freePorts() {
    const names = ["auth", "dns", "dns2", "doh", "doh2", "dohFront", "doh2Front", "silent", "refusing", "overrunning"];
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

//--- Servers

async function startServers(processes, folder, zones, ports, delay) {
    const start = async (name, program, config, args) => {
        const path = join(folder, `${name}.conf`);
        await writeFile(path, config);
        processes.start(name, program, [...args, path], { cwd: folder, log: join(folder, `${name}.log`) });
    };
    await start("nsd", "nsd", nsdConfig(folder, zones, ports.auth), ["-d", "-c"]);
    for (const front of FRONTS) {
        const dns = front === "doh" ? ports.dns : ports.dns2;
        await start(`unbound-${front}`, "unbound", unboundConfig(folder, zones, ports, dns), ["-d", "-p", "-c"]);
        const http = delay > 0 ? ports[`${front}Front`] : ports[front];
        await start(`dnsdist-${front}`, "dnsdist", dnsdistConfig(http, dns), ["--supervised", "--disable-syslog", "-C"]);
    }
}

function nsdConfig(folder, zones, port) {
    const served = [".", "test", ...zones.filter(({ server }) => server === "nsd").map(({ name }) => name)];
    return `server:
  ip-address: 127.0.0.1@${port}
  server-count: 1
  username: ""
  chroot: ""
  zonesdir: "${folder}"
  database: ""
  pidfile: ""
  xfrdfile: "${folder}/nsd-xfrd.state"
  xfrdir: "${folder}"
  zonelistfile: "${folder}/nsd-zone.list"
  hide-version: yes
  rrl-ratelimit: 0
  rrl-whitelist-ratelimit: 0
remote-control:
  control-enable: no
${served.map((name) => `zone:\n  name: "${name}"\n  zonefile: "${fileStem(name)}.signed"\n`).join("")}`;
}

/// Unbound asks the servers of a delegation on port 53. The stubs lead it to the lab's ports instead: `.` and each
/// parent zone need one (without that for `test.` it takes the SOA of `test.` for a zone cut too low, and goes to port
/// 53 when it looks for the DS of an unsigned child).
///
/// A silent server: the first try waits longer than any client, and what was learnt about the server is forgotten at
/// once, or later questions would fail quickly as the server is known to be dead.
function unboundConfig(folder, zones, ports, port) {
    const stubs = [[".", ports.auth], ["test", ports.auth]];
    for (const { name, server } of zones) {
        if (server !== "nsd") {
            stubs.push([name, ports[server]]);
        }
    }
    return `server:
  interface: 127.0.0.1@${port}
  port: ${port}
  so-reuseport: no
  num-threads: 1
  outgoing-port-avoid: 0-32767
  do-ip6: no
  do-not-query-localhost: no
  access-control: 127.0.0.0/8 allow
  username: ""
  chroot: ""
  directory: "${folder}"
  pidfile: ""
  use-syslog: no
  logfile: ""
  verbosity: 1
  val-log-level: 2
  module-config: "validator iterator"
  trust-anchor-file: "${folder}/root.key"
  trust-anchor-signaling: no
  root-key-sentinel: no
  ede: yes
  qname-minimisation: no
  aggressive-nsec: no
  unknown-server-time-limit: 30000
  infra-host-ttl: 0
  unblock-lan-zones: yes
  insecure-lan-zones: yes
  local-zone: "test." nodefault
remote-control:
  control-enable: no
${stubs.map(([name, at]) => `stub-zone:\n  name: "${name}"\n  stub-addr: 127.0.0.1@${at}\n`).join("")}`;
}

/// No cache, no health check, no look-up at start; a question waits for Unbound longer than clients wait for an answer.
function dnsdistConfig(port, dns) {
    return `setSecurityPollSuffix("")
setACL("127.0.0.0/8")
setMaxTCPClientThreads(2)
setUDPTimeout(60)
newServer({address="127.0.0.1:${dns}", sockets=2}):setUp()
addDOHLocal("127.0.0.1:${port}", nil, nil, {"/dns-query"}, {customResponseHeaders={["access-control-allow-origin"]="*"}})
`;
}

//--- Readiness

/// Waits for each layer in turn, lest a resolver remembers that the one below was not there yet.
async function ready(ports, urls, { delay, signal }) {
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
    await until("NSD", async () => (await askUdp(ports.auth, HEALTHY, { type: SOA }))?.rcode === "NOERROR");
    const secure = (response) => response?.rcode === "NOERROR" && response.ad;
    for (const port of [ports.dns, ports.dns2]) {
        await until("Unbound", async () => secure(await askUdp(port, HEALTHY, { timeout: 1000 })));
    }
    for (const url of urls) {
        const ask = () => askDoh(url, HEALTHY, { timeout: 1000 + delay }).catch(() => null);
        await until(url, async () => secure(await ask()));
    }
}

async function readLogs(folder) {
    const names = ["nsd", ...FRONTS.flatMap((front) => [`unbound-${front}`, `dnsdist-${front}`])];
    const logs = await Promise.all(names.map((name) => readLog(folder, name)));
    return logs.filter(Boolean).join("\n");
}

/// The last lines that a server said, under its name.
async function readLog(folder, name) {
    const text = await readFile(join(folder, `${name}.log`), "utf8").catch(() => "");
    return text && `--- ${name}\n${text.split("\n").slice(-15).join("\n")}`;
}
