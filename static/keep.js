// Keeps what the app draws right when others change it too: translators put elements in the place of texts, extensions add,
// wrap and move elements (docs/decisions.md, D-37).
//
// The app changes its nodes by reference, and places new ones before others of its own. A text that somebody has taken out
// would keep what it said, and nothing can be placed before it. So the build has the app's three changes of the tree come
// through here (xtask/src/finish.rs): before a change, the children of its place are brought back to it; after it, what
// others have put there, or above it, is out of date and goes. Nothing else is touched: a translation of the rest stays.

/** The app's nodes: their places, and what texts say. @type {WeakMap<Node, {home: Node, before?: Node, after?: Node, said?: string}>} */
const links = new WeakMap();
/** The last of the app's nodes in each place. @type {WeakMap<Node, Node>} */
const lasts = new WeakMap();
/** Where something has changed since the last time that what is out of date was removed; and what is new since then. */
let changed = new Set();
let fresh = new WeakSet();
const root = document.getElementById("app");

/** Remembers where a node belongs: before another one, or at the end. */
function link(home, node, after) {
  unlink(node);
  if (links.get(after)?.home !== home) after = undefined;
  const before = after ? links.get(after).before : lasts.get(home);
  links.set(node, { home, before, after, said: node.nodeType === Node.TEXT_NODE ? node.data : undefined });
  if (before) links.get(before).after = node;
  if (after) links.get(after).before = node;
  else lasts.set(home, node);
}

function unlink(node) {
  const { home, before, after } = links.get(node) ?? {};
  if (!home) return;
  links.delete(node);
  if (before) links.get(before).after = after;
  if (after) links.get(after).before = before;
  else if (before) lasts.set(home, before);
  else lasts.delete(home);
}

/** Brings the app's nodes back to their place, in their order; those that are there do not move. */
function bringBack(home) {
  const nodes = [];
  for (let node = lasts.get(home); node; node = links.get(node).before) nodes.push(node);
  const there = nodes.filter((node) => node.parentNode === home);
  let rest = home.lastChild;
  const isInOrder = there.every((node) => {
    while (rest && rest !== node) rest = rest.previousSibling;
    return rest;
  });
  if (isInOrder && there.length === nodes.length) return;
  const displaced = isInOrder ? nodes.filter((node) => node.parentNode !== home) : nodes;
  for (const node of displaced) {
    if (node.contains(home)) home.remove();
    node.remove();
  }
  let after = null;
  for (const node of nodes) {
    if (node.parentNode !== home) home.insertBefore(node, after);
    after = node;
  }
}

/** Removes what is out of date from a place. Around a text, that is everything: its parts make one sentence. */
function tidy(home) {
  bringBack(home);
  const inside = [];
  let isSentence = false;
  for (const node of [...home.childNodes]) {
    const known = links.get(node);
    if (!known) {
      // An extension's icon may stay, a copy of what the app has drawn may not.
      if (node.textContent.trim() || node.id?.startsWith("im-") || node.querySelector?.("[id^=im-]")) node.remove();
    } else if (known.home !== home) {
      bringBack(known.home);
    } else if (known.said === undefined) {
      inside.push(node);
    } else {
      if (node.data !== known.said) node.data = known.said;
      isSentence ||= known.said.trim() !== "";
    }
  }
  if (isSentence) inside.forEach(tidy);
}

function tidyAll() {
  const places = new Set();
  for (const place of changed) {
    for (let home = place; home && !places.has(home); home = links.get(home)?.home) places.add(home);
  }
  changed = new Set();
  fresh = new WeakSet();
  for (const home of places) {
    // What is in other places of the page is not the app's alone.
    if (home === root || links.has(home)) tidy(home);
  }
  // Nobody sees what the app draws any more.
  if (!root.isConnected) dispatchEvent(new CustomEvent("im-failed", { detail: "panic" }));
}

function note(home) {
  if (fresh.has(home)) return;
  if (!changed.size) queueMicrotask(tidyAll);
  changed.add(home);
}

const changes = {
  insertBefore(node, after) {
    if (after && after.parentNode !== this) bringBack(this);
    note(this);
    if (!links.has(node)) fresh.add(node);
    link(this, node, after);
    return this.insertBefore(node, after);
  },
  removeChild(node) {
    if (node.parentNode !== this && links.get(node)?.home === this) bringBack(this);
    unlink(node);
    note(this);
    return this.removeChild(node);
  },
  set nodeValue(text) {
    const known = links.get(this);
    if (known) {
      if (this.parentNode !== known.home) bringBack(known.home);
      known.said = text;
      note(known.home);
    }
    this.nodeValue = text;
  },
};
for (const [name, change] of Object.entries(Object.getOwnPropertyDescriptors(changes))) {
  Object.defineProperty(Node.prototype, `app_${name}`, change);
}

// The app fills names into the article. If others have changed it since, it is first what it was: a translated sentence may
// have the name of another CA in it.
const article = document.getElementById("im-article");
let filled = article?.cloneNode(true);
addEventListener("im-article", ({ detail }) => {
  if (detail === "filled") filled = article?.cloneNode(true);
  else if (article && !article.isEqualNode(filled)) article.replaceChildren(...filled.cloneNode(true).childNodes);
});
