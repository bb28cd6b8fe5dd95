// Chooses the language, and watches the start of the page until the app has taken over. It loads on its own, so that it
// can also tell when the app's own script never came.
(() => {
  "use strict";
  const root = document.documentElement;
  const show = (cause) => {
    if (root.dataset.app !== "loading") return;
    root.dataset.app = "failed";
    const panel = document.getElementById("im-crash");
    if (!panel) return;
    document.getElementById("im-crash-title").textContent = panel.dataset.startTitle;
    for (const name of ["panic", "start", "unsupported"]) {
      document.getElementById(`im-crash-${name}`).hidden = name !== cause;
    }
    panel.hidden = false;
  };

  root.dataset.app ||= "loading";
  const query = new URLSearchParams(location.search);
  const isFramed = document.body.classList.contains("im-page--embed");
  chooseLanguage();
  // The app sets the theme too, and later: until then a dark article would have a light hole.
  const theme = query.get("theme");
  if (theme === "light" || theme === "dark") root.dataset.theme = theme;
  if (typeof WebAssembly !== "object") show("unsupported");

  // A script or one of its imports that did not come fires an event of its own, which does not bubble.
  addEventListener("error", (event) => {
    if (event.target instanceof HTMLScriptElement && event.target.type === "module") show("start");
  }, true);
  addEventListener("im-start-failed", (event) => show(event.detail));

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
    const asked = fitting(query.get("lang") ?? "");
    const preferred = isNeutral && !query.get("lang") && navigator.languages.map(fitting).find(Boolean);
    const language = asked || preferred || root.lang;
    if (isFramed) root.lang = language;
    if (language !== root.lang) {
      root.dataset.app = "leaving";
      location.replace(pageIn(language, query, location.hash));
      return;
    }
    const preload = document.createElement("link");
    Object.assign(preload, { rel: "preload", as: "fetch", crossOrigin: "anonymous", href: texts.get(language).split(" ")[0] });
    document.head.append(preload);
  }

  function pageIn(language, query, fragment) {
    const kept = new URLSearchParams(query);
    kept.delete("lang");
    if (language === "en") kept.set("lang", language);
    const page = language === "en" ? "./" : `${language}.html`;
    return page + (kept.size ? `?${kept}` : "") + fragment;
  }

  // Another language is another page: what was typed goes with it, in the fragment, which no server sees.
  function pageWithAll(language, query) {
    const typed = { address: valueOf("im-address"), try: valueOf("im-try-domain"), records: valueOf("im-try-records") };
    if (document.getElementById("im-panel-check").hidden) typed.tab = "try";
    if (typed.address) query.delete("domain");
    const parts = Object.entries(typed).filter(([, text]) => text);
    const fragment = parts.map(([name, text]) => `${name}=${encodeURIComponent(text)}`).join("&");
    return pageIn(language, query, fragment ? `#${fragment}` : location.hash);
  }

  function valueOf(id) {
    return document.getElementById(id)?.value;
  }

  // The app asks for it where a deployment does not offer the language of the page; what its link asked for stays asked.
  addEventListener("im-language", ({ detail }) => location.replace(pageWithAll(detail, new URLSearchParams(location.search))));

  // What was checked last: the check is repeated if its answer is shown, and this stands in the field still.
  let checked;
  new MutationObserver(() => {
    if (root.dataset.state === "checking") checked = valueOf("im-address");
  }).observe(root, { attributeFilter: ["data-state"] });
  document.getElementById("im-language-menu")?.addEventListener("click", (event) => {
    const link = event.target.closest("a");
    if (!link) return;
    if (link.hreflang === root.lang) {
      event.preventDefault();
      event.currentTarget.open = false;
      return;
    }
    const query = new URLSearchParams(location.search);
    query.delete("run");
    const isAnswered = root.dataset.state === "done" && !document.getElementById("im-panel-check").hidden;
    if (isAnswered && checked === valueOf("im-address")) query.set("run", "1");
    // Until the settings are there, the list has one CA only.
    if (!document.getElementById("im-check").disabled) query.set("ca", valueOf("im-ca"));
    link.href = pageWithAll(link.hreflang, query);
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
