// Trunk's initializer: says on the root element how far the start of the app has come.
// https://trunkrs.dev/advanced/initializer/

const root = document.documentElement;

export default function initializer() {
  return {
    onStart() {
      root.dataset.app ??= "loading";
    },
    // The app is mounted by then: its `main` runs while WebAssembly is initialized.
    onSuccess() {
      if (root.dataset.app === "loading") root.dataset.app = "ready";
    },
    onFailure(error) {
      console.error(error);
      const cause = typeof WebAssembly === "object" ? "start" : "unsupported";
      dispatchEvent(new CustomEvent("im-start-failed", { detail: cause }));
    },
  };
}
