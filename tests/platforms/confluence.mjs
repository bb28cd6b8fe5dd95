// A page of Confluence Cloud: what is pasted has to fit the schema of Atlassian's editor, which is run here, and is stored
// and shown as that.
// https://developer.atlassian.com/cloud/confluence/apis/document/structure/
//
// An app of the Marketplace can add HTML: it puts it into a sandboxed frame, here with the permissions that one of them lists.
// https://yamuno.com/docs/html-macro-for-confluence/features/content-display

import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const { JSDOM } = require("jsdom");

export function publish(html) {
  const { window } = new JSDOM("");
  const { document } = window;
  // The schema looks for what a browser has as globals.
  Object.assign(globalThis, { window, document, Element: window.Element, HTMLElement: window.HTMLElement, Node: window.Node });
  const { defaultSchema } = require("@atlaskit/adf-schema/schema-default");
  const { DOMParser, DOMSerializer } = require("@atlaskit/editor-prosemirror/model");
  const pasted = document.createElement("div");
  pasted.innerHTML = html;
  const { content } = DOMParser.fromSchema(defaultSchema).parse(pasted);
  const shown = document.createElement("div");
  shown.append(DOMSerializer.fromSchema(defaultSchema).serializeFragment(content, { document }));
  return shown.innerHTML;
}

const SANDBOX = "allow-scripts allow-same-origin allow-modals allow-popups allow-forms";

export function publishByApp(html) {
  const escaped = `<!doctype html><body>${html}</body>`.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  return `<iframe id="app" sandbox="${SANDBOX}" width="760" height="900" srcdoc="${escaped}"></iframe>`;
}
