// The table of what is expected.

import { readFile } from "node:fs/promises";
import { domainToASCII } from "node:url";

export async function readCases() {
    return JSON.parse(await readFile(new URL("expectations.json", import.meta.url), "utf8")).cases;
}

/// The domain that is asked for when `input` is typed.
export function domainOf(input) {
    return domainToASCII(input.slice(input.lastIndexOf("@") + 1)).replace(/\.$/, "");
}
