// Chooses the language, and watches the page: whether the app starts, and whether it goes on. It loads on its own, so that it
// can also tell when the app's own script never came.
(() => {
  "use strict";
  // How long the start may take before something is said, in milliseconds.
  const PATIENCE = 15_000;
  const root = document.documentElement;
  const app = document.getElementById("app");
  const { title } = document;
  const isFramed = document.body.classList.contains("im-page--embed");

  // Shows why the page does not work; `root.dataset.app` says how far it has come.
  const say = (cause) => {
    const panel = document.getElementById("im-crash");
    for (const part of panel.querySelectorAll("[data-cause]")) part.hidden = !part.dataset.cause.split(" ").includes(cause);
    panel.hidden = false;
  };
  const fail = (cause) => {
    const before = root.dataset.app;
    if (before === "failed" || before === "leaving") return;
    root.dataset.app = root.dataset.state = "failed";
    say(cause);
    if (before === "ready") takeBack();
    // The page around knows nothing yet, so it is not known which it is; this tells nothing.
    if (isFramed && parent !== window) parent.postMessage({ issuemail: { v: 1, type: "failed" } }, "*");
  };

  // Takes back everything that looks like an answer. What is left is a copy: whatever the app still does, nobody sees it.
  function takeBack() {
    // Others may have put copies of both in the place of what was there.
    const app = document.getElementById("app");
    const copy = app.cloneNode(true);
    const result = copy.querySelector("#im-result");
    result.replaceChildren();
    Object.assign(result.dataset, { state: "failed", verdict: "", reason: "" });
    copy.querySelector("#im-live").replaceChildren();
    for (const control of copy.querySelectorAll("button, select")) control.disabled = true;
    app.replaceWith(copy);
    document.title = title;
    if (!isFramed) document.getElementById("im-crash").scrollIntoView();
  }

  root.dataset.app ||= "loading";
  const query = new URLSearchParams(location.search);
  // Nobody but the browser can say what is around: the referrer is that of whoever set the address. Firefox does not tell.
  if (parent !== window) root.dataset.around = [...(location.ancestorOrigins ?? [])].join(" ");
  // An address has no place in the address bar and in a history: the app finds it at the root element.
  const link = takeLink();
  if (link) root.dataset.link = link;
  if (location.hash.includes("=")) history.replaceState(null, "", location.pathname + location.search);
  // The attribute `lang` is not the page's alone: translators write another language into it.
  const language = chooseLanguage();
  root.dataset.lang = language;
  // The app sets the theme too, and later: until then a dark article would have a light hole.
  const theme = query.get("theme");
  if (theme === "light" || theme === "dark") root.dataset.theme = theme;
  if (typeof WebAssembly !== "object") fail("unsupported");
  setTimeout(() => {
    if (root.dataset.app === "loading") say("slow");
  }, PATIENCE);

  // What the app aborts is no failure.
  const isOfApp = (error) => error?.name === "RuntimeError" || (error?.name !== "AbortError" && /\bwasm\b/.test(error?.stack));
  addEventListener("error", ({ target, error, filename }) => {
    // A script or one of its imports that did not come fires an event of its own, which does not bubble.
    if (target instanceof HTMLScriptElement && target.type === "module") fail("start");
    // An old browser cannot read the script.
    else if (root.dataset.app === "loading" && /\/start[^/]*\.js$/.test(filename)) fail("forbidden");
    // WebAssembly that was stopped, by whatever: nothing in it can be relied on.
    else if (isOfApp(error)) fail("panic");
  }, true);
  addEventListener("unhandledrejection", ({ reason }) => {
    if (isOfApp(reason)) fail("panic");
  });
  addEventListener("im-failed", ({ detail }) => fail(detail));
  // Somebody has put a copy in the place of what the app draws: nothing in it works.
  for (const kind of ["click", "submit"]) {
    addEventListener(kind, () => {
      if (root.dataset.app === "ready" && !app.isConnected) fail("panic");
    }, true);
  }
  document.querySelector("#im-crash a").addEventListener("click", (event) => {
    event.preventDefault();
    // What came wrong must not come from a cache again.
    const files = [...document.querySelectorAll("script[src], link[href]")];
    const fetched = Promise.allSettled(files.map(({ src, href }) => fetch(src || href, { cache: "reload" })));
    Promise.race([fetched, new Promise((done) => setTimeout(done, 3000))]).then(() => location.reload());
  });

  // Enter means the button, not a new line.
  addEventListener("keydown", (event) => {
    if (root.dataset.app === "ready" || event.target.id !== "im-address") return;
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    event.target.form.dataset.submitted = "true";
  });

  // Whoever presses the button before the app is there has meant it: the app finds the mark and starts the check.
  addEventListener("submit", (event) => {
    if (root.dataset.app === "ready") return;
    event.preventDefault();
    event.target.dataset.submitted = "true";
  });

  // The framed view has one file for all languages, the page one for each. Only who comes to the page of no particular
  // language is taken to another, and nothing is stored: a link to English says so.
  function chooseLanguage() {
    const texts = new Map();
    for (const { name, content } of document.querySelectorAll('meta[name^="im-texts-"]')) texts.set(name.slice(9), content);
    const primary = (tag) => tag.toLowerCase().split(/[-_]/)[0];
    const fitting = (tag) => [...texts.keys()].find((known) => primary(known) === primary(tag));
    const isNeutral = isFramed || root.lang === "en";
    const wanted = new URLSearchParams(link).get("lang") ?? query.get("lang") ?? "";
    const asked = fitting(wanted);
    const preferred = isNeutral && !wanted && navigator.languages.map(fitting).find(Boolean);
    const language = asked || preferred || root.lang;
    if (isFramed) root.lang = language;
    if (language !== root.lang) {
      root.dataset.app = "leaving";
      carry(link);
      location.replace(pageIn(language, query));
      return language;
    }
    const preload = document.createElement("link");
    Object.assign(preload, { rel: "preload", as: "fetch", crossOrigin: "anonymous", href: texts.get(language).split(" ")[0] });
    document.head.append(preload);
    return language;
  }

  function pageIn(language, query) {
    const kept = new URLSearchParams(query);
    kept.delete("lang");
    if (language === "en") kept.set("lang", language);
    const page = language === "en" ? "./" : `${language}.html`;
    return page + (kept.size ? `?${kept}` : "") + location.hash;
  }

  // Another language is another page. What goes there waits in the name of the window: it is in no history, no server sees
  // it, and the next page takes it at once.
  function carry(link) {
    // The page is in its language already.
    const parts = link.split("&").filter((part) => part && !part.startsWith("lang="));
    if (parts.length) window.name = `issuemail#${parts.join("&")}`;
  }

  // The parameters of the fragment, or what another page has left. A passage of the article has no parameters.
  function takeLink() {
    const [, carried] = /^issuemail#(.*)$/s.exec(window.name) ?? [];
    if (carried) window.name = "";
    return carried ?? (location.hash.includes("=") ? location.hash.slice(1) : "");
  }

  // What was typed, for the page in another language.
  function typed(run) {
    const fields = { address: valueOf("im-address"), try: valueOf("im-try-domain"), records: valueOf("im-try-records"), run };
    if (document.getElementById("im-panel-check").hidden) fields.tab = "try";
    const parts = Object.entries(fields).filter(([, text]) => text);
    return parts.map(([name, text]) => `${name}=${encodeURIComponent(text)}`).join("&");
  }

  function valueOf(id) {
    return document.getElementById(id)?.value;
  }

  // The app asks for it where a deployment does not offer the language of the page; what its link asked for stays asked,
  // unless something else was typed.
  let isTyped = false;
  addEventListener("input", () => { isTyped = true; }, { once: true });
  addEventListener("im-language", ({ detail }) => {
    const query = new URLSearchParams(location.search);
    if (isTyped) query.delete("run");
    carry(link && !isTyped ? link : typed());
    location.replace(pageIn(detail, query));
  });

  // What was checked last: the check is repeated if its answer is shown, and this stands in the field still.
  let checked;
  new MutationObserver(() => {
    if (root.dataset.state === "checking") checked = valueOf("im-address");
    if (root.dataset.app === "ready") document.getElementById("im-crash").hidden = true;
  }).observe(root, { attributeFilter: ["data-app", "data-state"] });
  document.getElementById("im-language-menu")?.addEventListener("click", (event) => {
    const link = event.target.closest("a");
    if (!link) return;
    if (link.hreflang === language) {
      event.preventDefault();
      event.currentTarget.open = false;
      return;
    }
    const query = new URLSearchParams(location.search);
    query.delete("run");
    // Until the settings are there, the list has one CA only.
    if (!document.getElementById("im-check").disabled) query.set("ca", valueOf("im-ca"));
    if (valueOf("im-address")) query.delete("domain");
    link.href = pageIn(link.hreflang, query);
    // A new tab begins anew.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const isAnswered = root.dataset.state === "done" && !document.getElementById("im-panel-check").hidden;
    carry(typed(isAnswered && checked === valueOf("im-address") ? "1" : ""));
  });
  // It closes with Escape, and when somebody turns to something else.
  addEventListener("keydown", (event) => {
    const menu = document.getElementById("im-language-menu");
    if (event.key !== "Escape" || !menu?.open) return;
    menu.open = false;
    if (menu.contains(document.activeElement)) menu.firstElementChild.focus();
    event.preventDefault();
  });
  for (const kind of ["click", "focusin"]) {
    addEventListener(kind, ({ target }) => {
      const menu = document.getElementById("im-language-menu");
      if (menu?.open && !menu.contains(target)) menu.open = false;
    });
  }
})();
