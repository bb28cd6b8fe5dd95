// PowerDNS Recursor with a response policy zone: a resolver that filters, and says so by an extended DNS error. Unbound
// 1.17 and dnsdist 1.7 filter without a word.

import { writeFile } from "node:fs/promises";
import { join } from "node:path";

const BLOCKED = 15;

/// Writes its files into `folder`, which becomes its configuration directory.
export async function writeRecursorConfig(folder, { port, dns, blocked }) {
    const rules = blocked.flatMap((name) => [`${name} CNAME .`, `*.${name} CNAME .`]);
    const apex = ["$ORIGIN policy.", "$TTL 60", "@ SOA a. b. 1 2 3 4 5", "@ NS a."];
    await writeFile(join(folder, "policy.rpz"), [...apex, ...rules, ""].join("\n"));
    const policy = `{policyName="lab", extendedErrorCode=${BLOCKED}, extendedErrorExtra="Blocked by this resolver"}`;
    await writeFile(join(folder, "recursor.lua"), `rpzFile("${folder}/policy.rpz", ${policy})\n`);
    await writeFile(
        join(folder, "recursor.conf"),
        `local-address=127.0.0.1
local-port=${port}
forward-zones-recurse=.=127.0.0.1:${dns}
dnssec=process
daemon=no
threads=1
setuid=
setgid=
hint-file=no
security-poll-suffix=
socket-dir=${folder}
lua-config-file=${folder}/recursor.lua
disable-syslog=yes
`,
    );
}
