// The keys of a zone, and the DS records that its parent publishes.

import { readFile } from "node:fs/promises";
import { join } from "node:path";

import { run } from "./process.mjs";

/// A zone-signing and a key-signing key. `algorithm` is one for both, or `OF-THE-KSK+OF-THE-ZSK`.
/// ldns-signzone refuses two keys with the same tag, and ldns-keygen writes the second over the first; that happens
/// once in 65536 times.
export async function makeKeys(dir, zone) {
    const algorithms = zone.algorithm.split("+");
    for (let attempt = 0; attempt < 5; attempt++) {
        const ksk = await makeKey(dir, zone.name, algorithms[0], ["-k"]);
        const zsk = await makeKey(dir, zone.name, algorithms.at(-1));
        if (zsk !== ksk) {
            return { zsk, ksk };
        }
    }
    throw new Error(`ldns-keygen gave equal key tags for ${zone.name} again and again`);
}

/// Short, for the sake of the lab's start: the primes of long keys take their time.
const RSA_BITS = "1024";

/// The file name of a new key, without extension.
export function makeKey(dir, zone, algorithm, options = []) {
    const size = algorithm.startsWith("RSA") ? ["-b", RSA_BITS] : [];
    return run("ldns-keygen", ["-a", algorithm, ...size, ...options, zone], dir);
}

/// Algorithm 17 (SM2SM3) and digest type 6 (SM3) are assigned, and no validator of Debian knows them.
const UNSUPPORTED = { algorithm: "17", digest: "6" };
const RSASHA256 = "8";

/// The DS line for the parent of a zone, empty when it shall have none.
export async function makeDs(dir, zone, keys) {
    if (zone.ds === "none") {
        return "";
    }
    const own = keys && (await readDs(dir, keys.ksk));
    const other = async () => readDs(dir, (await makeKeys(dir, zone)).ksk);
    const ds = {
        "own": () => own,
        "other-key": other,
        "wrong-digest": async () => ({ ...own, digest: (await other()).digest }),
        "wrong-algorithm": () => ({ ...own, algorithm: RSASHA256 }),
        "unsupported-algorithm": () => ({ ...own, algorithm: UNSUPPORTED.algorithm }),
        "unsupported-digest": () => ({ ...own, digestType: UNSUPPORTED.digest }),
    };
    const { tag, algorithm, digestType, digest } = await ds[zone.ds]();
    return `${zone.name}. IN DS ${tag} ${algorithm} ${digestType} ${digest}`;
}

async function readDs(dir, key) {
    const line = await readFile(join(dir, `${key}.ds`), "utf8");
    const [, tag, algorithm, digestType, digest] = /\sDS\s+(\d+)\s+(\d+)\s+(\d+)\s+([0-9a-f]+)/i.exec(line);
    return { tag, algorithm, digestType, digest };
}
