// Unbound: the validating resolvers.

/// Where a resolver finds the servers of a zone, as `[zone, port]`. Unbound asks the servers of a delegation on port
/// 53; these lead it to the lab's ports instead. Every zone needs one, as the parent of whatever lies below: without it,
/// Unbound takes the SOA in a denial for that of a zone cut too low, and goes to port 53 when it looks for a DS.
export function firstStubs(zones, ports) {
    return zones.map((zone) => [zone.name, portOf(zone, ports)]);
}

function portOf({ servers, caa, keys }, ports) {
    // The second NSD is lame, as it does not have the zone; of a broken zone it has a file that it cannot load.
    const special = { nsd: ports.auth, refusing: ports.picky, lame: ports.auth2, broken: ports.auth2 };
    return caa || keys ? ports.picky : (special[servers] ?? ports[servers]);
}

/// The same as the second resolver sees it, whose name servers differ for some zones.
export function secondStubs(zones, ports) {
    const other = zones.flatMap(({ name, second, secondText }) => {
        const port = secondText || second === "lame" ? ports.auth2 : second === "silent" && ports.silent;
        return port ? [[name, port]] : [];
    });
    const names = other.map(([name]) => name);
    return [...firstStubs(zones, ports).filter(([name]) => !names.includes(name)), ...other];
}

/// What the second resolver makes up itself, without a word about it.
export function inventions(zones) {
    const made = { nxdomain: "always_nxdomain", forged: "redirect" };
    return zones
        .filter(({ second }) => Object.hasOwn(made, second ?? ""))
        .map(({ name, second }) => {
            const forgery = `  local-data: '${name}. 300 IN CAA 0 issuemail "globalsign.com"'\n`;
            return `  local-zone: "${name}." ${made[second]}\n${second === "forged" ? forgery : ""}`;
        })
        .join("");
}

/// Some zones name the servers of real DNS hosts. Nobody asks for these names, as the stubs have addresses; and from the
/// loopback address no question would leave this machine.
///
/// A silent server: the first try waits longer than any client, and what was learnt about the server is forgotten at
/// once, or later questions would fail quickly as the server is known to be dead.
export function unboundConfig(folder, { port, stubs, local = "", extendedErrors = true }) {
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
  val-log-level: 2
  module-config: "validator iterator"
  trust-anchor-file: "${folder}/root.key"
  trust-anchor-signaling: no
  root-key-sentinel: no
  ede: ${extendedErrors ? "yes" : "no"}
  qname-minimisation: no
  aggressive-nsec: no
  unknown-server-time-limit: 60000
  infra-host-ttl: 0
  unblock-lan-zones: yes
  insecure-lan-zones: yes
  local-zone: "test." nodefault
${local}remote-control:
  control-enable: no
${stubs.map(([name, at]) => `stub-zone:\n  name: "${name}"\n  stub-addr: 127.0.0.1@${at}\n`).join("")}`;
}
