// Real servers on free ports: Knot DNS with every zone, which takes dynamic updates, and two resolvers with DNS over HTTPS.
// The second one is asked only after the updates, so that its cache holds nothing from before.

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import { askDoh, askUdp, SOA } from "../lab/dns.mjs";
import { frontConfig } from "../lab/dnsdist.mjs";
import { freePorts } from "../lab/ports.mjs";
import { Processes } from "../lab/process.mjs";
import { readLogs } from "../lab/ready.mjs";

const ATTEMPTS = 3;
const READY_MS = 90_000;

/// Starts them with `zones`, a map from name to text: `{ auth, before, after, stop }`, the port for updates and the URLs.
/// Another program may take a port between the look and the use: then they are started again.
export async function startServers(zones) {
    for (let attempt = 1; ; attempt++) {
        try {
            return await startOnce(zones);
        } catch (error) {
            if (attempt === ATTEMPTS || !/EADDRINUSE|in use|can't bind|cannot bind/i.test(error.message)) {
                throw error;
            }
        }
    }
}

async function startOnce(zones) {
    const folder = await mkdtemp(join(tmpdir(), "issuemail-suggest-"));
    const died = [];
    const processes = new Processes(folder, (name) => died.push(name));
    const stop = async () => {
        await processes.stop();
        await rm(folder, { recursive: true, force: true });
        processes.release();
    };
    try {
        const ports = await freePorts(["auth", "dnsBefore", "dnsAfter", "before", "after"]);
        const start = async (name, program, args, config) => {
            await writeFile(join(folder, `${name}.conf`), config);
            processes.start(name, program, args, { cwd: folder, log: join(folder, `${name}.log`) });
        };
        const names = [...zones.keys()];
        await Promise.all([...zones].map(([name, text], i) => writeFile(join(folder, `${i}.zone`), text)));
        await start("knot", "knotd", ["-c", "knot.conf"], knotConfig(folder, names, ports.auth));
        for (const [dns, front] of [["dnsBefore", "before"], ["dnsAfter", "after"]]) {
            const unbound = unboundConfig(folder, names, ports[dns], ports.auth);
            await start(dns, "unbound", ["-d", "-p", "-c", `${dns}.conf`], unbound);
            const dnsdist = ["--supervised", "--disable-syslog", "-C", `${front}.conf`];
            await start(front, "dnsdist", dnsdist, frontConfig(ports[front], ports[dns]));
        }
        const urls = ["before", "after"].map((front) => `http://127.0.0.1:${ports[front]}/dns-query`);
        await ready(ports.auth, names, urls, died);
        return { auth: ports.auth, before: urls[0], after: urls[1], stop };
    } catch (error) {
        const logs = await readLogs(folder, ["knot", "dnsBefore", "dnsAfter", "before", "after"]);
        await stop();
        throw new Error(`${error.message}\n${logs}`.trim(), { cause: error });
    }
}

/// Waits for each layer in turn, lest a resolver remembers that the one below was not there yet.
async function ready(auth, names, urls, died) {
    const deadline = Date.now() + READY_MS;
    const until = async (what, isReady) => {
        while (!(await isReady())) {
            if (died.length > 0 || Date.now() > deadline) {
                throw new Error(`${what} gives no good answer ${died.join(" ")}`);
            }
            await sleep(20);
        }
    };
    const good = (answer) => answer?.rcode === "NOERROR";
    for (const name of names) {
        await until(`Knot DNS for ${name}`, async () => good(await askUdp(auth, name, { type: SOA })));
    }
    for (const url of urls) {
        await until(url, async () => good(await askDoh(url, "test", { type: SOA }).catch(() => null)));
    }
}

function knotConfig(folder, names, port) {
    return `server:
    listen: 127.0.0.1@${port}
    rundir: "${folder}"
    user: "${userInfo().username}"
    udp-workers: 1
    tcp-workers: 1
    background-workers: 1
database:
    storage: "${folder}"
    journal-db-max-size: 16M
    timer-db-max-size: 16M
    kasp-db-max-size: 16M
log:
  - target: stderr
    any: warning
acl:
  - id: owner
    address: 127.0.0.1
    action: update
template:
  - id: default
    storage: "${folder}"
    zonefile-sync: -1
    journal-content: none
    semantic-checks: off
    acl: owner
zone:
${names.map((name, i) => `  - domain: "${name}"\n    file: "${i}.zone"\n`).join("")}`;
}

/// Without validation: the zones are not signed.
function unboundConfig(folder, names, port, auth) {
    return `server:
  interface: 127.0.0.1@${port}
  port: ${port}
  so-reuseport: no
  num-threads: 1
  outgoing-interface: 127.0.0.1
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
  module-config: "iterator"
  qname-minimisation: no
  rrset-roundrobin: no
  unblock-lan-zones: yes
  insecure-lan-zones: yes
  local-zone: "test." nodefault
remote-control:
  control-enable: no
${names.map((name) => `stub-zone:\n  name: "${name}"\n  stub-addr: 127.0.0.1@${auth}\n`).join("")}`;
}
