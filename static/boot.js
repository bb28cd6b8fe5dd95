// Watches the start of the page until the app has taken over. It loads on its own, so that it can also tell when the
// app's own script never came.
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
  // The app sets the theme too, and later: until then a dark article would have a light hole.
  const theme = new URLSearchParams(location.search).get("theme");
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
})();
