// Trunk's initializer: says on the root element how far the start of the app has come.
// https://trunkrs.dev/advanced/initializer/

const root = document.documentElement;

// The page around the framed view speaks as soon as the frame has loaded. What it said last waits for the app.
let held;
const hold = (event) => {
  if (event.source === parent) held = event;
};
if (parent !== window) addEventListener("message", hold);
addEventListener("im-listening", () => {
  removeEventListener("message", hold);
  if (held) dispatchEvent(new MessageEvent("message", held));
});

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
