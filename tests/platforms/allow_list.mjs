// What is left of HTML where a platform documents which elements and attributes it keeps: other elements go, and what
// stands in them stays.

import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const { JSDOM } = require("jsdom");
const createDOMPurify = require("dompurify");

/** @param {string} html @param {{ elements: string[], attributes: string[] }} list */
export function keepListed(html, { elements, attributes }) {
  const { window } = new JSDOM("");
  return createDOMPurify(window).sanitize(html, { ALLOWED_TAGS: elements, ALLOWED_ATTR: attributes, ALLOW_DATA_ATTR: true });
}
