// @ts-check
// The check inside an article:
//
//     <script type="module" src="https://HOST/widget.js"></script>
//     <issuemail-check ca="globalsign" lang="en" theme="auto" domain="example.com">
//       <a href="https://HOST/">Does CAA stop your S/MIME certificate?</a>
//     </issuemail-check>
//
// The element holds a frame with the tool, as high as its content. Host and frame speak to each other by messages, see
// docs/embed.md. Nothing here needs an inline script, an inline style or a Trusted Types policy on the host page.

/** The version of the messages. */
const VERSION = 1;

/** How high the frame may be, in CSS pixels: whatever a message says, it neither vanishes nor swallows the article. */
const MIN_HEIGHT = 120;
const MAX_HEIGHT = 20_000;

/** How long the tool may take to start, in milliseconds, until the element's own content is shown below it. */
const PATIENCE = 10_000;

/** The attributes that are sent to the frame as they are. */
const ATTRIBUTES = ["accent", "ca", "lang"];

// An outer `!important` does not reach into a shadow tree; inherited properties would, so the frame takes none of them.
// The color of the slot is not seen: it tells which color scheme is used here.
const sheet = new CSSStyleSheet();
sheet.replaceSync(
  ":host{display:block;min-width:min(100%,20rem)}:host([hidden]){display:none}" +
    "iframe{all:initial;display:block;width:100%;height:24rem;border:0}slot{background-color:Canvas}",
);

/**
 * The check as an element.
 *
 * Attributes: `ca`, `lang`, `theme` (`auto`, `light`, `dark`), `accent` (`#rrggbb`), `domain`, `share-domain`.
 *
 * @fires issuemail-result When a check is over. It bubbles, and `detail` is the report: without anything that tells the
 * domain, unless `share-domain` is set.
 */
export class IssuemailCheck extends HTMLElement {
  static observedAttributes = [...ATTRIBUTES, "domain", "share-domain", "theme"];

  /** The folder of `embed.html`. Who bundles this script sets it before the first element is there. */
  static base = new URL("./", import.meta.url).href;

  /** @type {HTMLIFrameElement | undefined} */
  #frame;
  /** What its content is shown in when the tool does not come. @type {HTMLSlotElement} */
  #slot = document.createElement("slot");
  /** Ends when the element is taken out. @type {AbortController | undefined} */
  #life;
  /** Whether the frame has loaded. */
  #isLoaded = false;
  /** What the frame knows. @type {Record<string, string | boolean>} */
  #sent = {};
  /** What the frame asks for, in CSS pixels. */
  #height = 0;
  /** Parents that cut off what is too high. @type {Set<Element>} */
  #cutters = new Set();
  #sizes = new ResizeObserver(() => this.#fit());
  #scheme = new MutationObserver(() => this.#configure());
  #timer = 0;

  connectedCallback() {
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open", delegatesFocus: true });
    root.adoptedStyleSheets = [sheet];
    this.#life = new AbortController();
    const { signal } = this.#life;
    addEventListener("message", (event) => this.#take(event), { signal });
    // Where the page's policy forbids the frame, Firefox never says that it has loaded.
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
      if (effectiveDirective === "frame-src" && blockedURI.startsWith(new URL(IssuemailCheck.base).origin)) this.#slot.hidden = false;
    }, { signal });

    // The theme may follow the page's, by the visitor's system or by a switch of the page.
    matchMedia("(prefers-color-scheme:dark)").addEventListener("change", () => this.#configure(), { signal });
    for (const element of [document.documentElement, document.body]) {
      this.#scheme.observe(element, { attributes: true });
    }

    const frame = document.createElement("iframe");
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
  }

  disconnectedCallback() {
    this.#life?.abort();
    clearTimeout(this.#timer);
    this.#scheme.disconnect();
    this.#sizes.disconnect();
    this.#cutters.clear();
    this.#frame?.remove();
    this.#frame = undefined;
    this.#isLoaded = false;
  }

  /** With this, `moveBefore` leaves the frame and what is in it alone. */
  connectedMoveCallback() {}

  attributeChangedCallback() {
    this.#configure();
  }

  /** What the attributes say. One that is not there gives an empty text, the built-in choice; but what a visitor has
   * typed is not replaced by nothing. */
  #settings() {
    /** @type {Record<string, string | boolean>} */
    const settings = { theme: this.#theme(), share_domain: this.hasAttribute("share-domain") };
    for (const name of ATTRIBUTES) settings[name] = this.getAttribute(name) ?? "";
    const domain = this.getAttribute("domain");
    if (domain) settings.domain = domain;
    // The language of the article, where the element has none of its own.
    settings.lang ||= this.closest("[lang]")?.getAttribute("lang") ?? "";
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
    this.#sent = {};
    this.#configure();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#slot.hidden = false;
    }, PATIENCE);
  }

  /** Tells the frame what is set, as far as it does not know. */
  #configure() {
    if (!this.#frame || !this.#isLoaded) return;
    const settings = this.#settings();
    const news = Object.entries(settings).filter(([name, value]) => this.#sent[name] !== value);
    // The first message says that there is a host; after that, only what is new is worth one.
    if (!news.length) return;
    this.#sent = { ...this.#sent, ...settings };
    const message = { issuemail: { v: VERSION, type: "configure", ...Object.fromEntries(news) } };
    this.#frame.contentWindow?.postMessage(message, new URL(IssuemailCheck.base).origin);
  }

  /** Takes a message of the frame. @param {MessageEvent} event */
  #take({ source, origin, data }) {
    const frame = this.#frame;
    if (!source || source !== frame?.contentWindow || origin !== new URL(IssuemailCheck.base).origin) return;
    const message = data?.issuemail;
    if (message?.v !== VERSION) return;
    if (message.type === "ready") {
      clearTimeout(this.#timer);
      this.#slot.hidden = true;
      if (typeof message.title === "string" && message.title) frame.title = message.title;
    } else if (message.type === "resize" && Number.isFinite(message.height)) {
      this.#height = message.height;
      this.#fit();
    } else if (message.type === "result" && message.report && typeof message.report === "object") {
      const init = { bubbles: true, composed: true, detail: message.report };
      this.dispatchEvent(new CustomEvent("issuemail-result", init));
    }
  }

  /** Makes the frame as high as its content, or as a parent lets it be that would cut off the rest: then it scrolls. */
  #fit() {
    const frame = this.#frame;
    if (!frame || !this.#height) return;
    let height = Math.min(Math.max(this.#height, MIN_HEIGHT), MAX_HEIGHT);
    frame.style.height = `${height}px`;
    for (let box = parentOf(this); box && box !== document.body; box = parentOf(box)) {
      const { overflowY } = getComputedStyle(box);
      if (overflowY === "auto" || overflowY === "scroll") break;
      if (overflowY !== "hidden" && overflowY !== "clip") continue;
      if (!this.#cutters.has(box)) {
        this.#cutters.add(box);
        this.#sizes.observe(box);
      }
      const excess = Math.ceil(frame.getBoundingClientRect().bottom - box.getBoundingClientRect().bottom);
      if (excess > 1) {
        height = Math.max(height - excess, MIN_HEIGHT);
        frame.style.height = `${height}px`;
      }
    }
  }
}

/** The parent in the tree as it is drawn. @param {Element} element @returns {Element | null} */
function parentOf(element) {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

if (!customElements.get("issuemail-check")) customElements.define("issuemail-check", IssuemailCheck);
