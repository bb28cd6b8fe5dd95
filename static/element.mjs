// @ts-check
// The check as an element, in the form in which sites bundle it; widget.js defines it where it is loaded from.
//
// The element holds a frame with the tool, as high as its content. Host and frame speak to each other by messages, see
// docs/embed.md. Nothing here needs an inline script, an inline style or a Trusted Types policy on the host page.

/** The version of the messages. */
const VERSION = 1;

/** How high the frame may be, in CSS pixels: whatever a message says, it neither vanishes nor swallows the article. */
const MIN_HEIGHT = 120;
const MAX_HEIGHT = 20_000;

/** How long the tool may take to start once the frame is seen, in milliseconds, until the element's own content is shown. */
const PATIENCE = 10_000;
/** How long until it is looked again whether there is more room, in milliseconds. */
const PAUSE = 500;

/** The attributes that are sent to the frame as they are. */
const ATTRIBUTES = ["accent", "ca", "lang"];

// An outer `!important` does not reach into a shadow tree; inherited properties would, so the frame takes none of them.
// The color of the slot is not seen: it tells which color scheme is used here.
const STYLE =
  ":host{display:block;min-width:min(100%,20rem)}:host([hidden]){display:none}" +
    "iframe{all:initial;display:block;width:100%;height:24rem;border:0}slot{background-color:Canvas}";

/**
 * The check as an element.
 *
 * Attributes: `ca`, `lang`, `theme` (`auto`, `light`, `dark`), `accent` (`#rrggbb`), `domain`; and `run` and `share-domain`,
 * which count only for origins that `config.json` lists.
 *
 * @fires issuemail-result When a check is over. It bubbles, and `detail` is the verdict and its reason, or as much of the
 * report as a listed origin gets.
 * @fires issuemail-failed When the tool cannot start, or has stopped: results until then are out of date. It bubbles.
 */
export class IssuemailCheck extends HTMLElement {
  static observedAttributes = [...ATTRIBUTES, "domain", "run", "share-domain", "theme"];

  /** The folder of `embed.html`. */
  static base = "";

  /** @type {HTMLIFrameElement | undefined} */
  #frame;
  /** What its content is shown in when the tool does not come. @type {HTMLSlotElement} */
  #slot = document.createElement("slot");
  /** Ends when the element is taken out. @type {AbortController | undefined} */
  #life;
  /** Whether the frame has loaded, and whether the tool in it has answered. */
  #isLoaded = false;
  #isReady = false;
  /** What the frame knows. @type {Record<string, string | boolean>} */
  #sent = {};
  /** What the frame asks for, in CSS pixels. */
  #height = 0;
  /** Parents that cut off what is too high. @type {Set<Element>} */
  #cutters = new Set();
  // At once, it would change sizes while the browser tells of sizes.
  #sizes = new ResizeObserver(() => requestAnimationFrame(() => this.#fit()));
  #around = new MutationObserver(() => this.#configure());
  #sight = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    this.#sight.disconnect();
    this.#timer = setTimeout(() => this.#showContent(true), PATIENCE);
  });
  #timer = 0;
  #again = 0;

  connectedCallback() {
    // It may have been brought from another document.
    const page = this.ownerDocument;
    const view = page.defaultView;
    if (!view) return;
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open", delegatesFocus: true });
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [sheet];
    this.#life = new AbortController();
    const { signal } = this.#life;
    view.addEventListener("message", (event) => this.#take(event), { signal });
    // Where the page's policy forbids the frame, Firefox never says that it has loaded.
    page.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
      if (effectiveDirective === "frame-src" && blockedURI.startsWith(new URL(IssuemailCheck.base).origin)) this.#showContent(true);
    }, { signal });

    // The theme may follow the page's, by the visitor's system or by a switch of the page.
    view.matchMedia("(prefers-color-scheme:dark)").addEventListener("change", () => this.#configure(), { signal });
    this.#watch();

    const frame = page.createElement("iframe");
    this.#frame = frame;
    frame.loading = "lazy";
    frame.title = "CAA check for S/MIME";
    frame.setAttribute("part", "frame");
    frame.allow = "clipboard-write";
    frame.referrerPolicy = "no-referrer";
    const leave = ["scripts", "same-origin", "forms", "popups", "popups-to-escape-sandbox"];
    frame.setAttribute("sandbox", leave.map((name) => `allow-${name}`).join(" "));
    frame.addEventListener("load", () => this.#loaded(), { signal });
    this.#slot.hidden = true;
    // The slot tells the theme only when it has its place; the frame gets one when it has an address, or it would load
    // nothing first. The domain is not in the address: it goes to no web server.
    root.replaceChildren(this.#slot);
    const { accent, ca, lang, theme } = this.#settings();
    const url = new URL("embed.html", IssuemailCheck.base);
    for (const [name, value] of Object.entries({ accent, ca, lang, theme })) {
      if (value) url.searchParams.set(name, String(value));
    }
    frame.src = url.href;
    root.prepend(frame);
    this.#sight.observe(frame);
  }

  disconnectedCallback() {
    this.#life?.abort();
    clearTimeout(this.#timer);
    clearTimeout(this.#again);
    for (const observer of [this.#around, this.#sight, this.#sizes]) observer.disconnect();
    this.#cutters.clear();
    this.#frame?.remove();
    this.#frame = undefined;
    this.#isLoaded = false;
    this.#isReady = false;
  }

  /** With this, `moveBefore` leaves the frame and what is in it alone. */
  connectedMoveCallback() {
    this.#sizes.disconnect();
    this.#cutters.clear();
    this.#watch();
    this.#configure();
    this.#fit();
  }

  attributeChangedCallback() {
    this.#configure();
  }

  /** Language and color scheme are inherited from whatever is around. */
  #watch() {
    this.#around.disconnect();
    for (let box = parentOf(this); box; box = parentOf(box)) this.#around.observe(box, { attributes: true });
  }

  /** Shows the element's own content, and not the frame, or takes that back. @param {boolean} isShown */
  #showContent(isShown) {
    this.#slot.hidden = !isShown;
    if (this.#frame) this.#frame.style.height = isShown ? "0" : "";
  }

  /** What the attributes say. One that is not there gives an empty text, the built-in choice; but what a visitor has
   * typed is not replaced by nothing. */
  #settings() {
    /** @type {Record<string, string | boolean>} */
    const settings = { theme: this.#theme(), share_domain: this.hasAttribute("share-domain") };
    for (const name of ATTRIBUTES) settings[name] = this.getAttribute(name) ?? "";
    const domain = this.getAttribute("domain");
    if (domain) Object.assign(settings, { domain, run: this.hasAttribute("run") });
    // The language of the article, where the element has none of its own.
    for (let box = parentOf(this); box && !settings.lang; box = parentOf(box)) settings.lang = box.getAttribute("lang") ?? "";
    return settings;
  }

  /** `light` or `dark`: as asked for, or as the page around is drawn. */
  #theme() {
    const theme = this.getAttribute("theme") ?? "";
    if (theme === "light" || theme === "dark") return theme;
    const [red = "255"] = /\d+/.exec(getComputedStyle(this.#slot).backgroundColor) ?? [];
    return Number(red) < 128 ? "dark" : "light";
  }

  /** The frame has loaded, or has loaded again: it knows nothing. */
  #loaded() {
    this.#isLoaded = true;
    this.#isReady = false;
    this.#sent = {};
    this.#configure();
  }

  /** Tells the frame what is set, as far as it does not know. */
  #configure() {
    if (!this.#frame || !this.#isLoaded) return;
    const settings = this.#settings();
    const news = Object.entries(settings).filter(([name, value]) => this.#sent[name] !== value);
    // The first message says that there is a host; after that, only what is new is worth one. Until the tool has answered,
    // each has all: it keeps only the last ones.
    if (!news.length) return;
    this.#sent = settings;
    const told = this.#isReady ? Object.fromEntries(news) : settings;
    // These two go together: what is to run is the domain of the same message.
    const { domain, run } = settings;
    if (told.domain || told.run) Object.assign(told, { domain, run });
    const message = { issuemail: { v: VERSION, type: "configure", ...told } };
    this.#frame.contentWindow?.postMessage(message, new URL(IssuemailCheck.base).origin);
  }

  /** Takes a message of the frame. @param {MessageEvent} event */
  #take({ source, origin, data }) {
    const frame = this.#frame;
    if (!source || source !== frame?.contentWindow || origin !== new URL(IssuemailCheck.base).origin) return;
    const message = data?.issuemail;
    if (message?.v !== VERSION) return;
    if (message.type === "ready") {
      this.#isReady = true;
      this.#sight.disconnect();
      clearTimeout(this.#timer);
      if (!this.#slot.hidden) this.#showContent(false);
      if (typeof message.title === "string" && message.title) frame.title = message.title;
    } else if (message.type === "resize" && Number.isFinite(message.height)) {
      this.#height = message.height;
      this.#fit();
    } else if (message.type === "result" && message.report && typeof message.report === "object") {
      this.#raise("issuemail-result", message.report);
    } else if (message.type === "failed") {
      // Once the tool is there, the frame says so itself.
      if (!this.#isReady) this.#showContent(true);
      this.#raise("issuemail-failed", null);
    }
  }

  /** @param {string} name @param {object | null} detail */
  #raise(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }));
  }

  /** Makes the frame as high as its content, or as parents let it be that would cut off the rest: then it scrolls. */
  #fit() {
    clearTimeout(this.#again);
    const frame = this.#frame;
    if (!frame || !this.#height) return;
    const wanted = Math.min(Math.max(this.#height, MIN_HEIGHT), MAX_HEIGHT);
    let height = wanted;
    frame.style.height = `${height}px`;
    for (let box = parentOf(this); box && box !== this.ownerDocument.body; box = parentOf(box)) {
      const { overflowY } = getComputedStyle(box);
      if (overflowY === "auto" || overflowY === "scroll") break;
      if (!(box instanceof HTMLElement) || (overflowY !== "hidden" && overflowY !== "clip")) continue;
      if (!this.#cutters.has(box)) {
        this.#cutters.add(box);
        this.#sizes.observe(box);
      }
      // What is seen may be larger or smaller than it is.
      const inner = frame.getBoundingClientRect();
      const outer = box.getBoundingClientRect();
      const scale = (box.offsetHeight && outer.height / box.offsetHeight) || 1;
      const top = outer.top + box.clientTop * scale;
      const cut = Math.max(top - inner.top, 0) + Math.max(inner.bottom - top - box.clientHeight * scale, 0);
      const excess = Math.ceil((cut * frame.offsetHeight) / (inner.height || 1));
      if (excess > 1) {
        height = Math.max(height - excess, MIN_HEIGHT);
        frame.style.height = `${height}px`;
      }
    }
    // That there is more room now, a parent of the same size does not say.
    if (height < wanted) this.#again = setTimeout(() => this.#fit(), PAUSE);
  }
}

/** The parent in the tree as it is drawn. @param {Element} element @returns {Element | null} */
function parentOf(element) {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/**
 * Makes the element known to this document. Elements that are there already come to life with it.
 *
 * @param {object} options
 * @param {string | URL} options.base Where the page is: the address of the folder that holds `embed.html`.
 * @throws {TypeError} `base` is no absolute address of HTTP.
 */
export function defineIssuemailCheck({ base }) {
  const url = new URL(base);
  url.search = url.hash = "";
  // The folder, also where its address does not end with a slash, or names the page in it.
  url.pathname = url.pathname.replace(/\/?(?:[^/]+\.html)?$/, "/");
  if (!/^https?:$/.test(url.protocol)) throw new TypeError(`${url.protocol} is no scheme of a web page`);
  IssuemailCheck.base = url.href;
  if (!customElements.get("issuemail-check")) customElements.define("issuemail-check", IssuemailCheck);
}
