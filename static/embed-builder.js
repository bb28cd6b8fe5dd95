// @ts-check
// The page that makes snippets for articles: from the form to an element, a frame, and a live preview.

const base = new URL("./", import.meta.url);
const form = /** @type {HTMLFormElement} */ (document.getElementById("options"));
const preview = /** @type {HTMLElement} */ (document.getElementById("preview"));
const news = /** @type {HTMLElement} */ (document.getElementById("news"));
const widget = document.createElement("issuemail-check");

/** The options of an element, and of a frame's address. An option that is not chosen is not there. */
function options() {
  const data = new FormData(form);
  const text = (/** @type {string} */ name) => String(data.get(name) ?? "").trim();
  const accent = form.accent.validity.valid ? text("accent") : "";
  const entries = [
    ["ca", text("ca")],
    ["lang", text("lang")],
    ["theme", text("theme") === "auto" ? "" : text("theme")],
    ["accent", accent],
    ["domain", text("domain")],
  ].filter(([, value]) => value);
  const height = form.height.validity.valid && text("height") ? text("height") : "640";
  return { entries, height, shares: data.has("share") };
}

/** The address of a file of this site, with options. @param {string} file @param {string[][]} entries */
function address(file, entries) {
  const url = new URL(file, base);
  for (const [name, value] of entries) url.searchParams.set(name, value.replace(/^#/, ""));
  return url.href;
}

/** A text as the value of an attribute. @param {string} text */
function quoted(text) {
  const escaped = text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
  return `"${escaped.replaceAll(">", "&gt;")}"`;
}

function draw() {
  const { entries, height, shares } = options();
  const attributes = entries.map(([name, value]) => ` ${name}=${quoted(value)}`).join("");
  const link = address("index.html", entries.filter(([name]) => name !== "accent"));
  show("element", [
    `<script type="module" src=${quoted(new URL("widget.js", base).href)}></script>`,
    `<issuemail-check${attributes}${shares ? " share-domain" : ""}>`,
    `  <a href=${quoted(link)}>Check the CAA records of your mail domain</a>`,
    "</issuemail-check>",
  ]);
  show("frame", [
    `<iframe src=${quoted(address("embed.html", entries))} title="CAA check for S/MIME"`,
    `  width="100%" height="${height}" frameborder="0" loading="lazy" allow="clipboard-write"></iframe>`,
  ]);
  const chosen = new Map(entries);
  for (const name of ["ca", "lang", "theme", "accent", "domain"]) {
    const value = chosen.get(name);
    if (value) widget.setAttribute(name, value);
    else widget.removeAttribute(name);
  }
  widget.toggleAttribute("share-domain", shares);
}

/** @param {string} id @param {string[]} lines */
function show(id, lines) {
  const place = document.getElementById(id);
  if (place) place.textContent = lines.join("\n");
}

/** Copies a snippet, or selects it where the browser does not let us. @param {string} id */
async function copy(id) {
  const place = document.getElementById(id);
  if (!place) return;
  try {
    await navigator.clipboard.writeText(place.textContent ?? "");
    news.textContent = "Copied.";
  } catch {
    getSelection()?.selectAllChildren(place);
    news.textContent = "The browser does not let this page copy. The snippet is selected: copy it with the keyboard.";
  }
}

/** Offers the CAs of the deployment. Where there is no list, an id can be typed all the same. */
async function offerCas() {
  const response = await fetch(new URL("config.json", base));
  const { cas } = response.ok ? await response.json() : {};
  for (const ca of Array.isArray(cas) ? cas : []) {
    const id = typeof ca === "string" ? ca : ca?.id;
    if (typeof id === "string") document.getElementById("cas")?.append(new Option(id, id));
  }
}

form.addEventListener("input", draw);
form.addEventListener("submit", (event) => event.preventDefault());
for (const button of document.querySelectorAll("[data-copy]")) {
  button.addEventListener("click", () => copy(/** @type {HTMLElement} */ (button).dataset.copy ?? ""));
}
widget.addEventListener("issuemail-result", (event) => {
  show("event", [JSON.stringify(/** @type {CustomEvent} */ (event).detail, null, 2)]);
});
draw();
preview.append(widget);
offerCas().catch(() => {});
