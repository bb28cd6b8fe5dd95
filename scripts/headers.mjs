#!/usr/bin/env node
// Writes what web servers need to deliver the page: security headers, caching, media types and compressed files, for
// nginx, Apache, Caddy, Netlify, Cloudflare Pages and S3 with CloudFront. Everything comes from this file, from data.json
// beside it, and from the resolvers of config.json. The CA that config.json presets is put into the article, for visitors
// without JavaScript; and that there is a config.json, so that the page does not take the built-in choices when the file is
// missing later. It is a part of every release, and needs nothing but Node 20 and the folder of the page.
//
// usage: headers.mjs [--framed-by "SITE SITE…"] [--base /PATH/] [FOLDER]
//
//   FOLDER        the folder with index.html and, if there is one, config.json. Without it: the folder above this file
//   --framed-by   who may frame embed.html, as sources of a Content Security Policy: "'self' https://help.ca.example".
//                 Without it everybody may
//   --base        where the page is within its site (for Netlify and Cloudflare Pages); default /
//
// Writes FOLDER/headers/ and FOLDER/_headers, and the pages with the article. The status is 2 when something given to it is wrong.

import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { basename, extname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";

// What the program knows, written by the build: the origins of the built-in resolvers, the CAs that are offered without a
// config.json, every built-in CA as far as the article shows it, and where a profile has what the article's places show.
const DATA = JSON.parse(readFileSync(new URL("data.json", import.meta.url), "utf8"));

// Files whose name has a hash of their content never change. The others are looked at again on every visit.
// Read by four engines of regular expressions, so it is kept simple; it follows the last slash.
const HASHED = "[A-Za-z0-9_.-]+-[0-9a-f]{16}\\.[a-z0-9]+$";
const FOREVER = "public, max-age=31536000, immutable";
const FRESH = "no-cache";

const MEDIA_TYPES = {
  html: "text/html; charset=utf-8",
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  mjs: "text/javascript; charset=utf-8",
  wasm: "application/wasm",
  svg: "image/svg+xml",
  png: "image/png",
  json: "application/json",
  txt: "text/plain; charset=utf-8",
};

// On every file.
const COMMON = {
  // A file is what its media type says, and nothing else.
  "X-Content-Type-Options": "nosniff",
  // Resolvers and linked sites do not learn where a visitor comes from.
  "Referrer-Policy": "no-referrer",
  // The copy buttons write to the clipboard; nothing else is asked for. A frame also needs allow="clipboard-write".
  "Permissions-Policy":
    "clipboard-write=(self), clipboard-read=(), camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
  // Windows of other sites have no hold on the page. It does not apply to frames.
  "Cross-Origin-Opener-Policy": "same-origin",
  // embed.html and widget.js are for other sites, also for those that isolate themselves (COEP), whose frames must do
  // the same. A module of another origin is fetched with CORS. The files are the same for everybody, and public.
  "Cross-Origin-Embedder-Policy": "require-corp",
  "Cross-Origin-Resource-Policy": "cross-origin",
  "Access-Control-Allow-Origin": "*",
};

//--- What is sent ------------------------------------------------------------------------------------------------------

// The policy of a file. The page writes no markup as text and creates no script, so it needs no policy of Trusted Types.
function contentSecurityPolicy(origins, framedBy) {
  const directives = [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "img-src 'self'",
    // A page that shows the framed view beside its options is one of ours.
    "frame-src 'self'",
    `connect-src ${["'self'", ...origins].join(" ")}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ];
  // Without the directive everybody may: `*` would leave out sandboxed articles, and the apps of help desks.
  if (framedBy) directives.push(`frame-ancestors ${framedBy}`);
  return directives.join("; ");
}

// The origins of the resolvers that the page will ask.
function resolverOrigins(config) {
  const resolvers = config?.resolvers;
  if (resolvers === undefined || resolvers === null) return DATA.origins;
  if (!Array.isArray(resolvers) || !resolvers.length) fail('config.json: field "resolvers": must be a list with at least one resolver');
  const origins = resolvers.map((resolver, index) => origin(resolver?.url, `config.json: field "resolvers[${index}].url"`));
  return [...new Set(origins)];
}

function origin(text, field) {
  let url;
  try {
    url = new URL(text);
  } catch {
    fail(`${field}: ${JSON.stringify(text)} is not an address`);
  }
  const isLoopback = url.hostname === "localhost" || /^127(\.\d+){3}$/.test(url.hostname);
  if (url.hostname.startsWith("[")) fail(`${field}: a Content Security Policy cannot name an IPv6 address; give the resolver a host name`);
  if (url.protocol !== "https:" && !(url.protocol === "http:" && isLoopback)) {
    fail(`${field}: ${JSON.stringify(text)} must begin with https:// (http:// only on this machine)`);
  }
  // Browsers let through what would end the directive.
  if (!/^[a-z0-9_.-]+$/.test(url.hostname)) fail(`${field}: ${JSON.stringify(text)} has a host name that a policy cannot hold`);
  return url.origin;
}

//--- As each server takes it -------------------------------------------------------------------------------------------

const GENERATED = "Written by headers.mjs; run that again when config.json has changed.";

const nginxMaps = ({ page, embed }) => `# ${GENERATED}
# For nginx, outside of any server: /etc/nginx/conf.d/issuemail.conf

map $uri $issuemail_policy {
    ~/embed\\.html$ "${embed}";
    default "${page}";
}

map $uri $issuemail_cache {
    "~/${HASHED}" "${FOREVER}";
    default "${FRESH}";
}
`;

const nginxLocation = () => `# ${GENERATED}
# For nginx, inside of the location with the page: /etc/nginx/snippets/issuemail.conf

index index.html;
default_type application/octet-stream;
types {
${Object.entries(MEDIA_TYPES).map(([end, type]) => `    "${type}" ${end};`).join("\n")}
}

# The compressed files beside the others. Without the module ngx_brotli, delete the line about brotli.
brotli_static on;
gzip_static on;
gzip_vary on;

${Object.entries(COMMON).map(([name, value]) => `add_header ${name} "${value}" always;`).join("\n")}
add_header Content-Security-Policy $issuemail_policy always;
# Not on errors: a file that is missing for a moment would be missing for a year.
add_header Cache-Control $issuemail_cache;
`;

const apache = ({ page, embed }) => `# ${GENERATED}
# For Apache: the file .htaccess beside index.html, or included inside of <Directory>. Needs mod_headers, mod_mime,
# mod_dir and mod_rewrite.

DirectoryIndex index.html
Options -MultiViews -Indexes
AddDefaultCharset Off
${Object.entries(MEDIA_TYPES).map(([end, type]) => `AddType "${type}" .${end}`).join("\n")}

# The compressed files beside the others.
RemoveType .gz
RemoveLanguage .br
AddEncoding br .br
AddEncoding gzip .gz
RewriteEngine On
RewriteCond %{HTTP:Accept-Encoding} \\bbr\\b
RewriteCond %{REQUEST_FILENAME}.br -f
RewriteRule ^(.+)$ $1.br [END]
RewriteCond %{HTTP:Accept-Encoding} \\bgzip\\b
RewriteCond %{REQUEST_FILENAME}.gz -f
RewriteRule ^(.+)$ $1.gz [END]
Header merge Vary Accept-Encoding

${Object.entries(COMMON).map(([name, value]) => `Header always set ${name} "${value}"`).join("\n")}
Header always set Content-Security-Policy "${page}"
<Files ~ "^embed\\.html(\\.br|\\.gz)?$">
    Header always set Content-Security-Policy "${embed}"
</Files>
# Not on errors: a file that is missing for a moment would be missing for a year.
Header set Cache-Control "${FRESH}"
<Files ~ "^${HASHED.replace("$", "")}">
    Header set Cache-Control "${FOREVER}"
</Files>
`;

const caddy = ({ page, embed }) => `# ${GENERATED}
# For Caddy: imported inside of the site, or inside of the handle_path with the page, behind its root.

header {
${Object.entries(COMMON).map(([name, value]) => `	${name} "${value}"`).join("\n")}
}

@issuemail_embed path */embed.html
header @issuemail_embed Content-Security-Policy "${embed}"
@issuemail_page not path */embed.html
header @issuemail_page Content-Security-Policy "${page}"

# Only files that are there: one that is missing for a moment would be missing for a year.
@issuemail_hashed {
	path_regexp "/${HASHED}"
	file
}
header @issuemail_hashed Cache-Control "${FOREVER}"
@issuemail_fresh not path_regexp "/${HASHED}"
header @issuemail_fresh Cache-Control "${FRESH}"

${Object.entries(MEDIA_TYPES)
  .map(([end, type]) => `@issuemail_${end} path *.${end}\nheader @issuemail_${end} Content-Type "${type}"`)
  .join("\n")}

file_server {
	precompressed br gzip
}
`;

// Where two rules give a header to one file, Cloudflare joins the values, and two policies would both hold: so no two rules
// do. Both hosts serve x.html as x too, and compress files themselves.
// https://developers.cloudflare.com/pages/configuration/headers/, https://docs.netlify.com/routing/headers/
function headersFile(policies, files, base) {
  const rules = [[`${base}*`, COMMON]];
  const html = { "": policies.page };
  for (const name of files.filter((name) => extname(name) === ".html")) {
    html[name] = html[basename(name, ".html")] = name === "embed.html" ? policies.embed : policies.page;
  }
  for (const [name, policy] of Object.entries(html)) {
    rules.push([base + name, { "Content-Security-Policy": policy, "Cache-Control": FRESH }]);
  }
  for (const name of [...files, "config.json"]) {
    if (extname(name) === ".html") continue;
    const headers = { "Cache-Control": isHashed(name) ? FOREVER : FRESH };
    const type = MEDIA_TYPES[extname(name).slice(1)];
    if (type) headers["Content-Type"] = type;
    rules.push([base + name, headers]);
  }
  const text = rules.map(([path, headers]) => `${path}\n${Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`).join("")}`);
  return `# ${GENERATED}\n# For Netlify and Cloudflare Pages, in the folder that they publish.\n\n${text.join("\n")}`;
}

// https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_ResponseHeadersPolicyConfig.html
function cloudFront(name, policy) {
  const own = ["X-Content-Type-Options", "Referrer-Policy", "Access-Control-Allow-Origin"];
  const custom = Object.entries(COMMON).filter(([header]) => !own.includes(header));
  return json({
    Name: `issuemail-${name}`,
    Comment: `issuemail, ${name}.html`,
    SecurityHeadersConfig: {
      ContentSecurityPolicy: { Override: true, ContentSecurityPolicy: policy },
      ContentTypeOptions: { Override: true },
      ReferrerPolicy: { Override: true, ReferrerPolicy: COMMON["Referrer-Policy"] },
    },
    CorsConfig: {
      AccessControlAllowOrigins: { Quantity: 1, Items: ["*"] },
      AccessControlAllowHeaders: { Quantity: 1, Items: ["*"] },
      AccessControlAllowMethods: { Quantity: 2, Items: ["GET", "HEAD"] },
      AccessControlAllowCredentials: false,
      OriginOverride: true,
    },
    CustomHeadersConfig: {
      Quantity: custom.length,
      Items: custom.map(([Header, Value]) => ({ Header, Value, Override: true })),
    },
  });
}

// CloudFront compresses by itself; caching and media types are properties of the objects in S3.
function upload(files) {
  const line = (name) => {
    const type = MEDIA_TYPES[extname(name).slice(1)] ?? "application/octet-stream";
    return `put '${name}' '${type}' '${isHashed(name) ? FOREVER : FRESH}'`;
  };
  // The entry points last: what they name is there by then.
  const sorted = [...files.filter(isHashed), ...files.filter((name) => !isHashed(name))];
  return `#!/bin/sh
# ${GENERATED}
# Uploads the page to S3: headers/s3-upload.sh s3://BUCKET/PREFIX [OPTION OF aws s3 cp...]
set -eu
target=\${1%/}
shift
cd "$(dirname "$0")/.."
options="$*"
put() {
    # shellcheck disable=SC2086
    aws s3 cp "$1" "$target/$1" --content-type "$2" --cache-control "$3" $options
}
${sorted.map(line).join("\n")}
if [ -e config.json ]; then ${line("config.json")}; fi
`;
}

//--- The article -------------------------------------------------------------------------------------------------------

// The CA that config.json presets, as the page chooses it.
function presetCa(config) {
  const cas = config?.cas ?? DATA.offered;
  if (!Array.isArray(cas) || !cas.length) fail('config.json: field "cas": must have at least one CA');
  const wanted = config?.default_ca;
  const index = wanted == null ? 0 : cas.findIndex((ca) => (ca?.id ?? ca) === wanted);
  if (index < 0) fail('config.json: field "default_ca": must be one of the offered CAs');
  const ca = cas[index];
  if (typeof ca !== "string") return checked(ca, `config.json: field "cas[${index}]`);
  const found = DATA.cas.find(({ id }) => id === ca);
  if (!found) fail(`config.json: field "cas[${index}]": there is no built-in CA ${JSON.stringify(ca)}`);
  return found;
}

// A profile of config.json, as far as the article shows it; the page checks the rest.
function checked(profile, field) {
  const is = (condition, name, what) => {
    if (!condition) fail(`${field}${name}": ${what}`);
  };
  const isTexts = (value) => Array.isArray(value) && value.every((text) => typeof text === "string");
  const isObject = (value) => typeof value === "object" && !Array.isArray(value);
  is(profile && isObject(profile), "", "must be the id of a CA or a profile");
  const { name, issuer_domain_names: names, caa_cache_seconds: seconds, checker_addresses: addresses } = profile;
  is(typeof name === "string", ".name", "must be a text");
  is(isTexts(names) && names.length, ".issuer_domain_names", "must be a list of names");
  is(seconds == null || (Number.isInteger(seconds) && seconds >= 0), ".caa_cache_seconds", "must be a number of seconds");
  is(addresses == null || isTexts(addresses), ".checker_addresses", "must be a list of texts");
  const errors = profile.errors ?? {};
  is(isObject(errors) && Object.values(errors).every(isTexts), ".errors", "must have a list of reasons for each message");
  const links = profile.links ?? {};
  is(isObject(links), ".links", "must be an object");
  for (const { field, part } of Object.values(DATA.places)) {
    const url = field === "links" ? links[part] : null;
    is(url == null || (typeof url === "string" && /^https?:\/\//.test(url)), `.links.${part}`, "must begin with https://");
  }
  return profile;
}

function fillPages(folder, profile, hasConfig) {
  for (const name of readdirSync(folder).filter((name) => extname(name) === ".html")) {
    const path = join(folder, name);
    const html = readFileSync(path, "utf8");
    if (/\bim-article\b/.test(html) && !html.includes(' data-ca="ca"')) fail(`${name} has an article that names no CA`);
    const [, lang] = /<html\b[^>]*\blang="?([\w-]+)/.exec(html) ?? [];
    const filled = markConfig(fillIn(html, profile, lang ?? "en"), hasConfig);
    if (filled === html) continue;
    writeFileSync(path, filled);
    // A host that compresses by itself may have no compressed files.
    for (const [end, compress] of [["br", brotliCompressSync], ["gz", gzip]]) {
      if (existsSync(`${path}.${end}`)) writeFileSync(`${path}.${end}`, compress(filled));
    }
  }
}

// Says in a page that starts the app whether there is a config.json.
function markConfig(html, hasConfig) {
  const mark = '<meta name="issuemail-config" content="required">';
  const bare = html.replaceAll(mark, "");
  return hasConfig && bare.includes("im-texts-") ? bare.replace("</head>", `${mark}</head>`) : bare;
}

// As the build writes it: the system on which it was made (RFC 1952, Section 2.3.1) is unknown.
function gzip(text) {
  const octets = gzipSync(text, { level: 9 });
  octets[9] = 255;
  return octets;
}

// Fills every place of the article anew, the elements with `data-ca`.
function fillIn(html, profile, lang) {
  const values = Object.fromEntries(Object.entries(DATA.places).map(([place, where]) => [place, value(profile, where, lang)]));
  return html
    .replace(/(<(?:bdi|code|span)\b[^>]* data-ca="([\w-]+)">)[^<]*/g, (_, tag, place) => tag + escape(values[place] ?? ""))
    .replace(/<a data-ca="([\w-]+)"(?: href="[^"]*")?>/g, (_, place) => {
      return values[place] ? `<a data-ca="${place}" href="${escape(values[place])}">` : `<a data-ca="${place}">`;
    })
    .replace(/<(p|li) data-ca="([\w-]+)"(?: hidden)?>/g, (_, tag, place) => {
      return `<${tag} data-ca="${place}"${values[place] ? "" : " hidden"}>`;
    });
}

// What a place shows of a profile.
function value(profile, { field, part }, lang) {
  const found = profile[field];
  if (found == null) return undefined;
  if (field === "errors") return Object.entries(found).find(([, reasons]) => reasons.includes(part))?.[0];
  if (field === "issuer_domain_names") return found[0];
  if (field === "caa_cache_seconds") return duration(found, lang);
  if (Array.isArray(found)) return found.join(", ");
  return part ? found[part] : found;
}

// In the largest unit that makes it a whole number, as `Catalog::duration` does. Node has the words of every language.
function duration(seconds, lang) {
  const units = [["day", 86_400], ["hour", 3600], ["minute", 60]];
  const fits = ([unit, size]) => seconds % size === 0 || (unit === "minute" && seconds > 120);
  const [unit, size] = (seconds > 0 && units.find(fits)) || ["second", 1];
  const options = { style: "unit", unit, unitDisplay: "long", useGrouping: false, numberingSystem: "latn" };
  return new Intl.NumberFormat(lang, options).format(Math.ceil(seconds / size));
}

function escape(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

//--- Main --------------------------------------------------------------------------------------------------------------

const isHashed = (name) => new RegExp(`(^|/)${HASHED}`).test(name);
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

function fail(message) {
  console.error(`headers.mjs: ${message}`);
  process.exit(2);
}

function readArguments(args) {
  const options = { folder: fileURLToPath(new URL("..", import.meta.url)), base: "/" };
  for (let index = 0; index < args.length; index++) {
    const value = () => args[++index] ?? fail(`${args[index - 1]} needs a value`);
    if (args[index] === "--framed-by") options.framedBy = value();
    else if (args[index] === "--base") options.base = value();
    else if (args[index].startsWith("-")) fail(`no such option: ${args[index]}`);
    else options.folder = args[index];
  }
  if (!/^\/([A-Za-z0-9_.~-]+\/)*$/.test(options.base)) fail("--base must begin and end with a slash: /support/caa/");
  // One line, and nothing that ends the directive or a string of a server's configuration.
  if (options.framedBy !== undefined && !/^[A-Za-z0-9:/*.'_ -]+$/.test(options.framedBy)) {
    fail("--framed-by must be a list of sites, separated by spaces: \"'self' https://help.ca.example\"");
  }
  return options;
}

function readConfig(folder) {
  const file = join(folder, "config.json");
  if (!existsSync(file)) return null;
  let config;
  try {
    config = JSON.parse(readFileSync(file, "utf8").replace(/^\uFEFF/, ""));
  } catch (error) {
    fail(`config.json: not JSON: ${error.message}`);
  }
  // Anything else would count as no file here, and be an error on the page.
  if (typeof config !== "object" || config === null || Array.isArray(config)) fail("config.json: must be an object");
  return config;
}

const options = readArguments(process.argv.slice(2));
const folder = resolve(options.folder);
if (!existsSync(join(folder, "index.html"))) fail(`there is no page in ${options.folder}`);
const config = readConfig(folder);
const origins = resolverOrigins(config);
const ca = presetCa(config);
const policies = {
  page: contentSecurityPolicy(origins, "'none'"),
  embed: contentSecurityPolicy(origins, options.framedBy),
};
const files = readdirSync(folder, { recursive: true })
  .filter((name) => statSync(join(folder, name)).isFile())
  .filter((name) => !/^(headers\/|[_.])|\.(br|gz)$/.test(name) && name !== "config.json")
  .sort();

fillPages(folder, ca, config !== null);
mkdirSync(join(folder, "headers"), { recursive: true });
const write = (name, text) => writeFileSync(join(folder, name), text);
write("headers/nginx-maps.conf", nginxMaps(policies));
write("headers/nginx-location.conf", nginxLocation());
write("headers/apache.conf", apache(policies));
write("headers/issuemail.caddy", caddy(policies));
write("headers/cloudfront-page.json", cloudFront("page", policies.page));
write("headers/cloudfront-embed.json", cloudFront("embed", policies.embed));
write("headers/s3-upload.sh", upload(files));
write("_headers", headersFile(policies, files, options.base));
console.log(`The article speaks of: ${ca.name}`);
console.log(`The page may ask: ${origins.join(" ")}`);
console.log(config === null ? "There is no config.json: the built-in choices hold" : "The page needs its config.json from now on");
console.log(`It may be framed by: ${options.framedBy ?? "everybody"} (embed.html), nobody (the rest)`);
