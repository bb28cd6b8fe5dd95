// Makes the pages out of the template index.html: one for each language, with its texts in place of their ids, and the
// framed view. What a page says before its program runs, it says in its language; a page needs no program to be read.

import { createHash } from "node:crypto";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { article, placeArticle } from "./article.mjs";
import { escape } from "./profile.mjs";

const LOCALES = join(dirname(dirname(fileURLToPath(import.meta.url))), "src/text/locales");

// The files that a running page fetches: the first when it starts, the second when somebody begins.
const FETCHED = ["check", "answer"];

// Writes the pages of all languages to a folder, and gives the languages with their texts; English is index.html.
export function writePages(folder, template) {
  const languages = readdirSync(LOCALES).map(readLanguage).sort(byName);
  for (const language of languages) {
    language.files = FETCHED.map((part) => writeTexts(folder, language.tag, part));
  }
  const metas = languages.map(({ tag, files }) => `<meta name="im-texts-${tag}" content="${files.join(" ")}">`).join("");
  template = template.replace("</head>", `${metas}</head>`);
  for (const language of languages) {
    const menu = languageMenu(languages, language);
    const page = fill(template.replace("{{language-menu}}", () => menu), language);
    writeFileSync(join(folder, pageOf(language)), placeArticle(page, article(language.tag)));
  }

  // The framed view has a path of its own, so that a host can let it be framed and nothing else. It speaks the language
  // that the article around it asks for, so it is one file, and it needs no article of ours.
  const body = /<body class="?im-page"?/;
  if (!body.test(template)) throw new Error("index.html has no <body class=im-page>");
  // What stands there before the app, and without it, is English whichever language the article asks for.
  const foreign = template.replace(/\bid="?im-crash"?/, '$& lang="en" dir="ltr"');
  const framed = foreign.replace("{{language-menu}}", "").replace(body, '<body class="im-page im-page--embed"');
  writeFileSync(join(folder, "embed.html"), placeArticle(fill(framed, languages[0]), ""));
  return languages;
}

function readLanguage(tag) {
  const texts = new Map();
  for (const file of ["shell", ...FETCHED]) {
    const lines = readFileSync(join(LOCALES, tag, `${file}.ftl`), "utf8").split("\n");
    lines.forEach((line, index) => {
      const [, id, text] = /^([a-z][a-z0-9-]*) = (.+)$/.exec(line) ?? [];
      // What the template takes is one line without variables; anything else is for the program.
      if (id && !/[{}]/.test(text) && !/^\s+\S/.test(lines[index + 1] ?? "")) texts.set(id, text);
    });
  }
  return { tag, texts };
}

// English first, as the language in which the page is when nothing is known; then by name.
function byName(one, other) {
  const english = (language) => Number(language.tag !== "en");
  const name = (language) => language.texts.get("page-language");
  return english(one) - english(other) || name(one).localeCompare(name(other), "en");
}

function pageOf({ tag }) {
  return tag === "en" ? "index.html" : `${tag}.html`;
}

function languageMenu(languages, current) {
  const items = languages.map((language) => {
    const href = language.tag === "en" ? "./?lang=en" : pageOf(language);
    const state = language === current ? ' aria-current="true"' : "";
    const name = escape(language.texts.get("page-language"));
    return `<li><a class="im-language-menu__link" href="${href}" hreflang="${language.tag}" lang="${language.tag}"${state}>${name}</a></li>`;
  });
  return (
    '<details class="im-language-menu" id="im-language-menu"><summary class="im-language-menu__button">' +
    '<svg class="im-icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false"><path d="M10 2.75a7.25 7.25 0 1 0 0 14.5 7.25 7.25 0 0 0 0-14.5zM2.75 10h14.5M10 2.75c4.2 4.2 4.2 10.3 0 14.5c-4.2-4.2-4.2-10.3 0-14.5z"/></svg>' +
    '<span class="im-visually-hidden">{{page-languages}}</span> {{page-language}}</summary>' +
    `<ul class="im-language-menu__list">${items.join("")}</ul></details>`
  );
}

// Texts without what is for translators only, under a name that changes with them.
function writeTexts(folder, tag, part) {
  const text = readFileSync(join(LOCALES, tag, `${part}.ftl`), "utf8").replace(/^(#.*)?\n/gm, "");
  const hash = createHash("sha384").update(text).digest("hex").slice(0, 16);
  const name = `${part}-${tag}-${hash}.ftl`;
  writeFileSync(join(folder, name), text);
  return name;
}

function fill(template, { tag, texts }) {
  const special = { language: tag, direction: texts.get("page-direction") };
  // Trunk takes the quotation marks away that the ids do not need. The texts do.
  return template.replace(/(=?)("?)\{\{([a-z0-9-]+)\}\}\2/g, (_, equals, quote, id) => {
    const text = special[id] ?? texts.get(id);
    if (text === undefined) throw new Error(`index.html names ${id}, which ${tag} does not have as one line`);
    if (equals) return `="${escape(text)}"`;
    return quote + escape(text).replace(/`([^`]*)`/g, '<code dir="ltr" translate="no">$1</code>') + quote;
  });
}
