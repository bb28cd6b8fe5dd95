// The article speaks of one CA. This puts that CA's name, messages and links into it: at the build those of the built-in
// CA, and where the page is deployed those of config.json. While the page is open src/web/article.rs does the same.
//
// The places are the elements with `data-ca`. It needs nothing but Node: a copy is part of every release, beside headers.mjs.

import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const HERE = dirname(fileURLToPath(import.meta.url));
const DEFAULT_CA = "globalsign";

// The reason whose message stands in a place. As in src/web/article.rs.
const ERRORS = {
  "error-other-ca": "issuer_mismatch",
  "error-nobody": "empty_issuer",
  "error-malformed": "malformed_value",
  "error-critical": "unknown_critical",
  "error-servfail": "dnssec_bogus",
  "error-timeout": "nameservers_unresponsive",
};
const LINKS = { support: "support", guide: "record_guide", debugger: "dnssec_debugger" };

// What can stand in the article between braces, and those of it that every CA has.
export const PLACES = ["ca", "issuer", "cache", "checkers", ...Object.keys(ERRORS), ...Object.keys(LINKS)];
export const ALWAYS_THERE = ["ca", "issuer"];

// The built-in CAs as profiles. In a release they stand in one file beside this one.
export function directory() {
  const copy = join(HERE, "cas.json");
  if (existsSync(copy)) return read(copy);
  const issuers = join(HERE, "..", "src", "issuer");
  const full = read(join(issuers, "globalsign.json"));
  const named = read(join(issuers, "directory.json")).filter(({ names }) => names?.length);
  return named.map(({ id, name, names }) => (id === full.id ? full : { id, name, issuer_domain_names: names }));
}

// The built-in CAs that a page offers without a config.json: those that are in business and may issue S/MIME.
export function offered() {
  const entries = read(join(HERE, "..", "src", "issuer", "directory.json"));
  return entries.filter(({ names, retired, smime }) => names?.length && !retired && smime !== "no");
}

// The CA that is preset by a config.json (`null`: there is none). Throws an error that names the field.
export function presetProfile(config) {
  const built = directory();
  const cas = config?.cas ?? [DEFAULT_CA, ...built.map(({ id }) => id)];
  if (!Array.isArray(cas) || !cas.length) throw new Error('field "cas": must have at least one CA');
  const wanted = config?.default_ca;
  const index = wanted == null ? 0 : cas.findIndex((ca) => (ca?.id ?? ca) === wanted);
  if (index < 0) throw new Error('field "default_ca": must be one of the offered CAs');
  const ca = cas[index];
  if (typeof ca !== "string") return checked(ca, `cas[${index}]`);
  const found = built.find(({ id }) => id === ca);
  if (!found) throw new Error(`field "cas[${index}]": there is no built-in CA ${JSON.stringify(ca)}`);
  return found;
}

// Fills every place of the article anew.
export function fillIn(html, profile, lang) {
  const values = valuesOf(profile, lang);
  return html
    .replace(/(<(?:bdi|code|span)\b[^>]* data-ca="([\w-]+)">)[^<]*/g, (_, tag, place) => tag + escape(values[place] ?? ""))
    .replace(/<a data-ca="([\w-]+)"(?: href="[^"]*")?>/g, (_, place) => {
      return values[place] ? `<a data-ca="${place}" href="${escape(values[place])}">` : `<a data-ca="${place}">`;
    })
    .replace(/<(p|li) data-ca="([\w-]+)"(?: hidden)?>/g, (_, tag, place) => {
      return `<${tag} data-ca="${place}"${values[place] ? "" : " hidden"}>`;
    });
}

export function escape(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

function valuesOf(profile, lang) {
  const values = { ca: profile.name, issuer: profile.issuer_domain_names[0] };
  const seconds = profile.caa_cache_seconds;
  if (seconds != null) values.cache = duration(seconds, lang);
  if (profile.checker_addresses?.length) values.checkers = profile.checker_addresses.join(", ");
  for (const [place, reason] of Object.entries(ERRORS)) {
    values[place] = Object.entries(profile.errors ?? {}).find(([, reasons]) => reasons.includes(reason))?.[0];
  }
  for (const [place, link] of Object.entries(LINKS)) values[place] = profile.links?.[link];
  return values;
}

// In the units of src/text/catalog.rs.
function duration(seconds, lang) {
  const units = [["day", 86_400], ["hour", 3600], ["minute", 60]];
  const fits = ([unit, size]) => seconds % size === 0 || (unit === "minute" && seconds > 120);
  const [unit, size] = (seconds > 0 && units.find(fits)) || ["second", 1];
  const options = { style: "unit", unit, unitDisplay: "long", useGrouping: false, numberingSystem: "latn" };
  return new Intl.NumberFormat(lang, options).format(Math.ceil(seconds / size));
}

// A profile of config.json, as far as the article shows it; the page checks the rest.
function checked(profile, field) {
  const is = (condition, name, what) => {
    if (!condition) throw new Error(`field "${field}${name}": ${what}`);
  };
  const isTexts = (value) => Array.isArray(value) && value.every((text) => typeof text === "string");
  const isObject = (value) => typeof value === "object" && !Array.isArray(value);
  is(profile && isObject(profile), "", "must be the id of a CA or a profile");
  is(typeof profile.name === "string", ".name", "must be a text");
  is(isTexts(profile.issuer_domain_names) && profile.issuer_domain_names.length, ".issuer_domain_names", "must be a list of names");
  is(profile.caa_cache_seconds == null || (Number.isInteger(profile.caa_cache_seconds) && profile.caa_cache_seconds >= 0), ".caa_cache_seconds", "must be a number of seconds");
  is(profile.checker_addresses == null || isTexts(profile.checker_addresses), ".checker_addresses", "must be a list of texts");
  const errors = profile.errors ?? {};
  is(isObject(errors) && Object.values(errors).every(isTexts), ".errors", "must have a list of reasons for each message");
  const links = profile.links ?? {};
  is(isObject(links), ".links", "must be an object");
  for (const link of Object.values(LINKS)) {
    const url = links[link];
    is(url == null || (typeof url === "string" && /^https?:\/\//.test(url)), `.links.${link}`, "must begin with https://");
  }
  return profile;
}

function read(path) {
  return JSON.parse(readFileSync(path, "utf8"));
}
