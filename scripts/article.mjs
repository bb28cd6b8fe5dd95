// The article below the check, from static/article/LANG.md to HTML that is readable without any script.
//
// The Markdown is CommonMark with definition lists. What HTML it holds is text. Two things are added: a heading or a
// term ends with its id, `## Title {#id}`, the same in every language, and `{ca}` stands for a value of the CA's profile
// (see profile.mjs). A paragraph or list item with a value that not every CA has is hidden where it is missing.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ALWAYS_THERE, PLACES, escape, fillIn, presetProfile } from "./profile.mjs";

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), "..", "static", "article");

// setup.sh installs it, and lib.sh says where in NODE_PATH, which only `require` heeds.
const require = createRequire(import.meta.url);
const MarkdownIt = require("markdown-it");
const definitionLists = require("markdown-it-deflist");

// Where it stands in index.html. Comments do not live that long: Trunk takes them out.
const PLACE = /<article\b[^>]*\bid="?im-article"?[^>]*>\s*<\/article>/;

// The article in a language. `profile` is the CA that it speaks of.
export function article(lang, profile) {
  return articleHtml(readFileSync(join(FOLDER, `${lang}.md`), "utf8"), { lang, profile });
}

export function articleHtml(markdown, { lang = "en", profile = presetProfile(null) } = {}) {
  const md = new MarkdownIt({ html: false, linkify: false, typographer: false }).use(definitionLists);
  md.disable("image");
  Object.assign(md.renderer.rules, RULES);
  md.core.ruler.push("ids", readIds);
  md.core.ruler.push("needs", markNeeds);
  const tokens = md.parse(markdown, {});
  const html = md.renderer.render(tokens, md.options, {});
  return fillIn(withContents(html, contents(tokens, md)), profile, lang);
}

// Puts an article into the page; without one, takes its place away.
export function placeArticle(html, content) {
  if (!PLACE.test(html)) throw new Error("index.html has no <article id=im-article>");
  return html.replace(PLACE, (place) => (content ? place.replace("</article>", () => `${content}</article>`) : ""));
}

//--- Tokens ------------------------------------------------------------------------------------------------------------

// Headings and terms get the id that stands behind them. Both can be a target of the keyboard.
function readIds({ tokens }) {
  tokens.forEach((token, index) => {
    const { type } = token;
    if (type !== "heading_open" && type !== "dt_open") return;
    const inline = tokens[index + 1];
    const last = inline.children.at(-1);
    const [suffix, id] = / \{#([a-z][a-z-]*)\}$/.exec(last?.content ?? "") ?? [];
    if (!id) throw new Error(`there is no {#id} behind "${inline.content}"`);
    last.content = last.content.slice(0, -suffix.length);
    token.attrSet("id", id);
    token.attrSet("tabindex", "-1");
  });
}

// What stands or falls with a value is marked with its name.
function markNeeds({ tokens }) {
  tokens.forEach((token, index) => {
    if (token.type !== "inline") return;
    const needs = new Set(placesIn(token).filter((place) => !ALWAYS_THERE.includes(place)));
    if (!needs.size) return;
    const paragraph = tokens[index - 1];
    // The paragraphs of tight lists are not drawn.
    const block = paragraph.hidden ? tokens[index - 2] : paragraph;
    if (needs.size > 1 || !["paragraph_open", "list_item_open"].includes(block.type)) {
      throw new Error(`this cannot depend on ${[...needs].join(" and ")}: "${token.content}"`);
    }
    block.attrSet("data-ca", [...needs][0]);
  });
}

function placesIn(inline) {
  const parts = inline.children.flatMap((child) => [child.content, decodeURI(child.attrGet("href") ?? "")]);
  return parts.flatMap((part) => [...part.matchAll(/\{([^{}]*)\}/g)]).map(([, name]) => known(name));
}

function known(name) {
  if (!PLACES.includes(name)) throw new Error(`there is no {${name}} in a profile`);
  return name;
}

//--- Markup ------------------------------------------------------------------------------------------------------------

// Text, escaped, with an element for each value.
const filled = (text, tag) => {
  return escape(text).replace(/\{([^{}]*)\}/g, (_, name) => `<${tag} data-ca="${known(name)}"></${tag}>`);
};
const CODE = 'dir="ltr" translate="no"';

const RULES = {
  // A name of whichever script does not turn the sentence around.
  text: (tokens, index) => filled(tokens[index].content, "bdi"),
  code_inline: (tokens, index) => {
    const [, only] = /^\{([^{}]*)\}$/.exec(tokens[index].content) ?? [];
    if (only) return `<code ${CODE} data-ca="${known(only)}"></code>`;
    return `<code ${CODE}>${filled(tokens[index].content, "span")}</code>`;
  },
  fence: (tokens, index) => `<pre ${CODE}>${filled(tokens[index].content.trimEnd(), "span")}</pre>\n`,
  link_open: (tokens, index) => {
    const target = decodeURI(tokens[index].attrGet("href"));
    const [, place] = /^\{([^{}]*)\}$/.exec(target) ?? [];
    return place ? `<a data-ca="${known(place)}">` : `<a href="${escape(target)}">`;
  },
};

// The list of the sections, at the heading with the id `contents`.
function contents(tokens, md) {
  const titles = tokens.flatMap((token, index) => (token.type === "heading_open" && token.tag === "h2" ? [index] : []));
  const items = titles
    .map((index) => [tokens[index].attrGet("id"), md.renderer.renderInline(tokens[index + 1].children, md.options, {})])
    .filter(([id]) => id !== "contents")
    .map(([id, title]) => `<li><a href="#${id}">${title}</a></li>`);
  return `<ul>\n${items.join("\n")}\n</ul>\n`;
}

function withContents(html, list) {
  const heading = /<h2 id="contents"[^>]*>.*?<\/h2>\n/;
  if (!heading.test(html)) throw new Error("there is no heading {#contents}");
  return html.replace(heading, (title) => {
    return `<nav class="im-article__contents" aria-labelledby="contents">\n${title}${list}</nav>\n`;
  });
}
