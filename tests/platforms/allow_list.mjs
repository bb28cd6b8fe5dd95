// What is left of HTML where a platform documents which elements and attributes it keeps: other elements go, and what
// stands in them stays.

import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const { JSDOM } = require("jsdom");
const createDOMPurify = require("dompurify");

/** Gives what publishes HTML with these elements and attributes only. @param {string} elements @param {string} attributes */
export function keeping(elements, attributes) {
  const rules = { ALLOWED_TAGS: elements.split(" "), ALLOWED_ATTR: attributes.split(" "), ALLOW_DATA_ATTR: true };
  return (/** @type {string} */ html) => createDOMPurify(new JSDOM("").window).sanitize(html, rules);
}
