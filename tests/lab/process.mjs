// Starting other programs, and making sure that none outlives the lab.

import { spawn } from "node:child_process";
import { accessSync, constants, openSync, closeSync } from "node:fs";
import { delimiter, join } from "node:path";

const TOOLS = ["nsd", "unbound", "dnsdist", "pdns_recursor", "ldns-signzone", "ldns-keygen", "dnssec-signzone"];
const STOP_MS = 3000;

/// Where a program is. Debian keeps servers in sbin, which the PATH of ordinary users may lack.
function find(program) {
    const folders = [...(process.env.PATH ?? "").split(delimiter), "/usr/local/sbin", "/usr/sbin", "/sbin"];
    return folders.map((folder) => join(folder, program)).find(isExecutable);
}

function isExecutable(path) {
    try {
        accessSync(path, constants.X_OK);
        return true;
    } catch {
        return false;
    }
}

export function missingTools() {
    return TOOLS.filter((tool) => !isInstalled(tool));
}

export function isInstalled(program) {
    return find(program) !== undefined;
}

/// Runs a program to its end and returns its standard output, trimmed.
export function run(program, args, cwd, timeout = 90_000) {
    return new Promise((resolve, reject) => {
        const child = spawn(find(program) ?? program, args, { cwd, stdio: ["ignore", "pipe", "pipe"], timeout });
        let output = "";
        let complaint = "";
        child.stdout.on("data", (data) => (output += data));
        child.stderr.on("data", (data) => (complaint += data));
        child.on("error", reject);
        child.on("close", (code) => {
            if (code === 0) {
                resolve(output.trim());
            } else {
                reject(new Error(`${program} ${args.join(" ")}: ${complaint.trim() || `exit code ${code}`}`));
            }
        });
    });
}

/// The programs that run for the lab. A guard process learns their ids through a pipe: when the lab dies without
/// saying goodbye (SIGKILL), the pipe closes and the guard stops them and removes the lab's folder.
export class Processes {
    #guard;
    #children = new Map();
    #stopping = false;

    /// `folder` is removed by the guard, or null; `onDeath(name)` is called when a program ends by itself.
    constructor(folder, onDeath) {
        this.onDeath = onDeath;
        this.#guard = spawn("sh", ["-c", GUARD], { detached: true, stdio: ["pipe", "ignore", "ignore"] });
        this.#guard.on("error", () => {});
        this.#guard.stdin.on("error", () => {});
        if (folder) {
            this.#tell(`folder ${folder}`);
        }
    }

    start(name, program, args, { cwd, log }) {
        const output = openSync(log, "a");
        const child = spawn(find(program), args, { cwd, stdio: ["ignore", output, output] });
        closeSync(output);
        if (child.pid === undefined) {
            child.on("error", () => this.onDeath(name));
            return;
        }
        this.#tell(`started ${child.pid}`);
        const ended = new Promise((resolve) => {
            child.on("exit", () => {
                this.#tell(`ended ${child.pid}`);
                this.#children.delete(child);
                resolve();
                // A signal for the whole process group reaches the servers before the lab hears of it.
                setTimeout(() => this.#stopping || this.onDeath(name), 200).unref();
            });
        });
        this.#children.set(child, ended);
    }

    async stop() {
        this.#stopping = true;
        const children = [...this.#children];
        children.forEach(([child]) => child.kill("SIGTERM"));
        const all = Promise.all(children.map(([, ended]) => ended));
        const late = setTimeout(() => children.forEach(([child]) => child.kill("SIGKILL")), STOP_MS);
        await all;
        clearTimeout(late);
    }

    /// The lab goes in good order: nothing is left for the guard.
    release() {
        this.#tell("done");
        this.#guard.stdin.end();
        this.#guard.unref();
    }

    #tell(line) {
        this.#guard.stdin.write(`${line}\n`);
    }
}

const GUARD = `
trap '' INT TERM HUP
ids=" "
folder=
while read -r what which; do
    case $what in
        started) ids="$ids$which " ;;
        ended) ids="\${ids%% $which *} \${ids#* $which }" ;;
        folder) folder=$which ;;
        done) exit 0 ;;
    esac
done
for id in $ids; do kill "$id"; done
for _ in 1 2 3 4 5 6 7 8 9 10; do
    alive=
    for id in $ids; do kill -0 "$id" && alive=1; done
    [ "$alive" ] || break
    sleep 0.1
done
for id in $ids; do kill -9 "$id"; done
if [ -n "$folder" ]; then rm -rf "$folder"; fi
`;
