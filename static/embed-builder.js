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
  // What cannot be taken is marked, and the snippet has the built-in choice.
  for (const field of [form.accent, form.height]) field.ariaInvalid = field.validity.valid ? null : "true";
  const entries = [
    ["ca", text("ca")],
    ["lang", text("lang")],
    ["theme", text("theme") === "auto" ? "" : text("theme")],
    ["accent", accent],
    // Of an address, what stands before the @ has no place in a link.
    ["domain", text("domain").split("@").at(-1)],
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

/** A text as content. @param {string} text */
function escaped(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** A text as the value of an attribute. @param {string} text */
function quoted(text) {
  return `"${escaped(text).replaceAll('"', "&quot;")}"`;
}

/** What the frame and the link are called in the chosen language; in English where that is the article's business. */
function texts() {
  const { value } = form.lang;
  const option = [...form.lang.options].find((option) => option.value === (value || "en"));
  return option?.dataset ?? {};
}

function draw() {
  const { entries, height, shares } = options();
  const attributes = entries.map(([name, value]) => ` ${name}=${quoted(value)}`).join("");
  const link = address("index.html", entries.filter(([name]) => name !== "accent"));
  const { title = "", link: text = "" } = texts();
  show("element", [
    `<script type="module" src=${quoted(new URL("widget.js", base).href)}></script>`,
    `<issuemail-check${attributes}${shares ? " share-domain" : ""}>`,
    `  <a href=${quoted(link)}>${escaped(text)}</a>`,
    "</issuemail-check>",
  ]);
  show("frame", [
    `<iframe src=${quoted(address("embed.html", entries))} title=${quoted(title)}`,
    `  width="100%" height="${height}" frameborder="0" loading="lazy" allow="clipboard-write"></iframe>`,
    `<p><a href=${quoted(link)}>${escaped(text)}</a></p>`,
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

/** Leaves of CAs and languages what the deployment offers. Where that cannot be read, all built-in ones are there. */
async function offer() {
  const response = await fetch(new URL("config.json", base));
  const { cas, languages } = response.ok ? await response.json() : {};
  if (Array.isArray(cas)) {
    const known = new Map([...form.ca.options].map(({ value, text }) => [value, text]));
    const offered = cas.map((ca) => (typeof ca === "string" ? [ca, known.get(ca)] : [ca?.id, ca?.name]));
    const options = offered.filter(([id]) => typeof id === "string").map(([id, name]) => new Option(name ?? id, id));
    form.ca.replaceChildren(form.ca.options[0], ...options);
  }
  if (Array.isArray(languages)) {
    for (const option of [...form.lang.options]) option.hidden = option.disabled = !!option.value && !languages.includes(option.value);
  }
}

for (const kind of ["input", "change"]) form.addEventListener(kind, draw);
form.addEventListener("submit", (event) => event.preventDefault());
for (const button of document.querySelectorAll("[data-copy]")) {
  button.addEventListener("click", () => copy(/** @type {HTMLElement} */ (button).dataset.copy ?? ""));
}
widget.addEventListener("issuemail-result", (event) => {
  show("event", [JSON.stringify(/** @type {CustomEvent} */ (event).detail, null, 2)]);
});
draw();
preview.append(widget);
offer().catch(() => {});
