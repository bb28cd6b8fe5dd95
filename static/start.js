// Starts the app, and says on the root element how far it has come. `./web.js`, its bindings, and `./web_bg.wasm` come from
// the compiler. The build makes one script of this and what it imports, and writes names and digests.

import "./keep.js";
import init from "./web.js";

const root = document.documentElement;

// The page around the framed view speaks as soon as the frame has loaded, and then only of what has changed. What it said
// waits for the app, up to a bound.
const held = [];
const hold = (event) => {
  if (event.source !== parent) return;
  held.push(event);
  // Until it is answered, the element says everything each time.
  if (held.length > 99) held.shift();
};
if (parent !== window) addEventListener("message", hold);
addEventListener("im-listening", () => {
  removeEventListener("message", hold);
  // Without its source, which Firefox takes back from nobody when it is of another origin.
  for (const { data, origin } of held) dispatchEvent(new MessageEvent("message", { data, origin }));
});

root.dataset.app ??= "loading";
try {
  if (typeof WebAssembly !== "object") throw new ReferenceError("WebAssembly");
  const url = new URL("./web_bg.wasm", import.meta.url);
  const load = async (cache) => {
    const response = await fetch(url, { cache, integrity: "sha384-of-web_bg.wasm" });
    if (!response.ok) throw new TypeError(`${url}: ${response.status}`);
    return response;
  };
  // What came wrong must not come from a cache again.
  const response = await load("default").catch(() => load("reload"));
  // The app says itself when it is mounted: it has to fetch its texts first.
  await init({ module_or_path: response });
} catch (error) {
  // A visitor who is taken to the page of another language leaves this one before it has started.
  if (root.dataset.app !== "leaving") {
    console.error(error);
    // What has come is the right file, so it was not the network: a policy forbids it, or the browser does not know it.
    const causes = { ReferenceError: "unsupported", TypeError: "start" };
    dispatchEvent(new CustomEvent("im-failed", { detail: causes[error.name] ?? "forbidden" }));
  }
}
