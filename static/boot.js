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
  // Nobody but the browser can say what is around: the referrer is that of whoever set the address. Firefox does not tell.
  if (parent !== window) root.dataset.around = [...(location.ancestorOrigins ?? [])].join(" ");
  // An address has no place in the address bar and in a history: the app finds it at the root element.
  const link = takeLink();
  if (link) root.dataset.link = link;
  if (location.hash.includes("=")) history.replaceState(null, "", location.pathname + location.search);
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
    const wanted = new URLSearchParams(link).get("lang") ?? query.get("lang") ?? "";
    const asked = fitting(wanted);
    const preferred = isNeutral && !wanted && navigator.languages.map(fitting).find(Boolean);
    const language = asked || preferred || root.lang;
    if (isFramed) root.lang = language;
    if (language !== root.lang) {
      root.dataset.app = "leaving";
      carry(link);
      location.replace(pageIn(language, query));
      return;
    }
    const preload = document.createElement("link");
    Object.assign(preload, { rel: "preload", as: "fetch", crossOrigin: "anonymous", href: texts.get(language).split(" ")[0] });
    document.head.append(preload);
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
