// Who may issue what, from the answers alone: RFC 8659 and RFC 9495 once more, without our code.

import { askDoh, CAA } from "../lab/dns.mjs";
import { ancestors } from "../lab/zones.mjs";

const KNOWN_TAGS = ["issue", "issuewild", "issuemail", "iodef", "contactemail", "contactphone", "issuevmc"];
/// For web servers, and for S/MIME beside those that the command line is asked about.
export const ISSUERS = [
    "letsencrypt.org", "pki.goog", "digicert.com", "sectigo.com", "harica.gr", "actalis.it", "entrust.net", "nobody.example",
];
const OTHER_TYPES = { A: 1, NS: 2, CNAME: 5, SOA: 6, MX: 15, TXT: 16, AAAA: 28 };

/// Asks a resolver, each question once.
export class Observer {
    #url;
    #asked = new Map();

    constructor(url) {
        this.#url = url;
    }

    #ask(name, type) {
        const key = `${name} ${type}`;
        if (!this.#asked.has(key)) {
            this.#asked.set(key, askDoh(this.#url, name, { type, timeout: 8000 }));
        }
        return this.#asked.get(key);
    }

    /// What the name answers with for the types that a change of CAA has nothing to do with.
    async others(name) {
        const told = Object.entries(OTHER_TYPES).map(async ([word, type]) => {
            const { rcode, records } = await this.#ask(name, type);
            // The serial of the SOA changes with the zone.
            const shown = records.map(({ owner, type, data }) => {
                return `${owner} ${type} ${type === OTHER_TYPES.SOA ? "" : data.toString("hex")}`;
            });
            return `${word} ${rcode} ${shown.sort().join(", ")}`;
        });
        return (await Promise.all(told)).join("\n");
    }

    /// Who of ISSUERS may issue: for the name, for a wildcard beneath it, for mailboxes; or why nobody knows.
    async policy(name) {
        const set = await this.#relevant(name);
        if (!Array.isArray(set)) {
            return { tls: set, wildcard: set, smime: {} };
        }
        const of = (tag) => set.filter((property) => property.tag === tag);
        const wild = of("issuewild").length > 0 ? of("issuewild") : of("issue");
        const isStopped = set.some(({ critical, tag }) => critical && !KNOWN_TAGS.includes(tag));
        // RFC 8659, Section 4.1.
        const may = (properties, issuer) =>
            !isStopped && (properties.length === 0 || properties.some(({ value }) => issuerOf(value) === issuer));
        const who = (properties) => ISSUERS.filter((issuer) => may(properties, issuer)).join(" ");
        const smime = Object.fromEntries(ISSUERS.map((issuer) => [issuer, may(of("issuemail"), issuer)]));
        return { tls: who(of("issue")), wildcard: who(wild), smime };
    }

    /// RFC 8659, Section 3: the climb.
    async #relevant(name) {
        for (const owner of [name, ...ancestors(name).filter((above) => above !== ".")]) {
            const { rcode, records } = await this.#ask(owner, CAA);
            if (!["NOERROR", "NXDOMAIN"].includes(rcode)) {
                return rcode;
            }
            const set = records.filter(({ type }) => type === CAA);
            if (set.length > 0) {
                return set.map(({ data }) => ({
                    critical: data[0] >= 128,
                    tag: data.toString("latin1", 2, 2 + data[1]).toLowerCase(),
                    value: data.toString("latin1", 2 + data[1]),
                }));
            }
        }
        return [];
    }
}

/// The grammar of RFC 8659, Section 4.2; null for what does not conform, and for an empty issuer.
function issuerOf(value) {
    const label = "[0-9A-Za-z](?:[0-9A-Za-z-]*[0-9A-Za-z])?";
    const space = "[ \\t]*";
    const parameter = `[0-9A-Za-z]+${space}=${space}[\\x21-\\x3a\\x3c-\\x7e]*${space}`;
    const parameters = `;${space}(?:${parameter}(?:;${space}${parameter})*)?`;
    const grammar = new RegExp(`^${space}(${label}(?:\\.${label})*)${space}(?:${parameters})?$`);
    return grammar.exec(value)?.[1].toLowerCase() ?? null;
}
