// NSD: the name servers. The first has every zone in order; the second those that have other content for the second
// resolver, and those that cannot be loaded (their parent's server has to be another one, or it would fail for the DS).

import { fileStem } from "./zones.mjs";

/// The zones that the first NSD has, with their files.
export function firstContent(zones) {
    const served = zones.filter(({ servers }) => servers === "nsd");
    return served.map(({ name }) => [name, `${fileStem(name)}.signed`]);
}

export function secondContent(zones) {
    const other = zones.filter(({ secondText }) => secondText).map(({ name }) => [name, `${name}.second`]);
    const broken = zones.filter(({ servers }) => servers === "broken").map(({ name }) => [name, `${name}.signed`]);
    return [...other, ...broken];
}

/// `title` keeps the files of the two apart.
export function nsdConfig(folder, title, content, port) {
    return `server:
  ip-address: 127.0.0.1@${port}
  server-count: 1
  username: ""
  chroot: ""
  zonesdir: "${folder}"
  database: ""
  pidfile: ""
  xfrdfile: "${folder}/${title}-xfrd.state"
  xfrdir: "${folder}"
  zonelistfile: "${folder}/${title}-zone.list"
  hide-version: yes
  rrl-ratelimit: 0
  rrl-whitelist-ratelimit: 0
remote-control:
  control-enable: no
${content.map(([name, file]) => `zone:\n  name: "${name}"\n  zonefile: "${file}"\n`).join("")}`;
}
