//! The files of the release.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::process::Command;

use issuemail::lookup::Resolver;
use serde_json::json;

use crate::expected;
use crate::page::Folder;

/// Returns whether others link to a file; every other name has a hash.
fn is_entry_point(name: &str) -> bool {
    name.ends_with(".html") || name == "widget.js"
}

#[test]
fn every_name_but_the_entry_points_has_a_hash_of_the_content() {
    let folder = Folder::with_release();
    for name in folder.files().keys().filter(|name| !is_entry_point(name)) {
        assert!(expected::is_hashed(name), "{name} would be fetched again on every visit");
        let hash = digest(&folder, name, "hex");
        assert!(name.contains(&hash[..16]), "{name} may change and keep its name: {hash}");
    }
}

/// Checked with node, whose zlib has both codings; the digests by the browser's rule for `integrity`.
#[test]
fn what_lies_beside_a_file_is_that_file() {
    let folder = Folder::with_release();
    let script = r#"
        const { readFileSync, existsSync } = require("node:fs");
        const { brotliDecompressSync, gunzipSync } = require("node:zlib");
        for (const name of process.argv.slice(1)) {
            const content = readFileSync(name);
            const pairs = [["br", brotliDecompressSync], ["gz", gunzipSync]];
            for (const [end, decompress] of pairs) {
                const file = `${name}.${end}`;
                if (!existsSync(file)) {
                    if (content.length > 1000) throw new Error(`${file} is missing`);
                    continue;
                }
                if (!decompress(readFileSync(file)).equals(content)) throw new Error(`${file} is something else`);
                if (end === "gz" && readFileSync(file).readUInt32LE(4) !== 0) throw new Error(`${file} holds a time`);
            }
        }"#;
    let mut command = Command::new("node");
    command.current_dir(folder.dist()).args(["-e", script, "--"]).args(folder.files().keys());
    let output = command.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn nothing_is_inline_and_everything_has_its_digest() {
    let folder = Folder::with_release();
    for page in folder.files().keys().filter(|name| name.ends_with(".html")) {
        let html = folder.read(page);
        for tag in tags(&html) {
            let name = tag.split([' ', '/', '>']).next().unwrap().to_ascii_lowercase();
            assert!(name != "style", "{page}: inline style");
            assert_ne!(name, "base", "{page}: the page works from any path");
            for (attribute, value) in attributes(&tag) {
                assert!(!attribute.starts_with("on") && attribute != "style", "{page}: <{tag}>");
                let is_address = ["src", "href"].contains(&attribute.as_str());
                assert!(!is_address || !value.starts_with('/'), "{page}: <{tag}> works at / only");
                assert!(!value.starts_with("javascript:"), "{page}: <{tag}>");
            }
            let find = |name: &str| {
                attributes(&tag).into_iter().find(|(known, _)| known == name).map(|(_, value)| value)
            };
            let rel = find("rel").unwrap_or_default();
            let needs_digest = ["stylesheet", "modulepreload", "preload"].contains(&rel.as_str());
            // Browsers check none of what is preloaded for a fetch, and complain about it.
            if find("as").as_deref() == Some("fetch") {
                assert_eq!(find("integrity"), None, "{page}: <{tag}>");
            } else if name == "script" || name == "link" && needs_digest {
                let file =
                    find("src").or_else(|| find("href")).unwrap_or_else(|| panic!("{page}: inline <{tag}>"));
                let digest = "sha384-".to_owned() + &digest(&folder, file.trim_start_matches("./"), "base64");
                assert_eq!(find("integrity"), Some(digest), "{page}: <{tag}>");
            }
        }
    }
}

/// The scripts that fetch WebAssembly ask for its digest.
#[test]
fn webassembly_has_its_digest() {
    let folder = Folder::with_release();
    let names: Vec<String> = folder.files().keys().filter(|name| name.ends_with(".wasm")).cloned().collect();
    assert_eq!(names.len(), 4, "{names:?}");
    for name in names {
        let digest = format!("sha384-{}", digest(&folder, &name, "base64"));
        let scripts = folder.files().into_keys().filter(|name| name.ends_with("js"));
        let mut scripts = scripts.map(|script| folder.read(&script));
        assert!(scripts.any(|script| script.contains(&name) && script.contains(&digest)), "{name}");
    }
}

/// The texts of the pages are there, in attributes and between tags.
#[test]
fn the_texts_of_the_pages_are_whole() {
    let folder = Folder::with_release();
    for (page, description, start) in [
        ("index.html", "Checks the CAA records of a mail domain the way", "This page could not start"),
        ("embed.html", "Checks the CAA records of a mail domain the way", "This page could not start"),
        ("de.html", "Prüft die CAA-Einträge einer E-Mail-Domain", "Diese Seite konnte nicht starten"),
    ] {
        let html = folder.read(page);
        let values: Vec<String> =
            tags(&html).iter().flat_map(|tag| attributes(tag)).map(|(_, value)| value).collect();
        assert!(values.iter().any(|value| value.starts_with(description)), "{page}: {description}");
        assert!(html.contains(&format!(">{start}<")), "{page}: {start}");
        assert!(!html.contains("{{"), "{page} names a text and does not have it");
    }
}

#[test]
fn the_ready_headers_are_for_the_built_in_resolvers() {
    let folder = Folder::with_release();
    let origins: Vec<String> = Resolver::built_in()
        .iter()
        .map(|resolver| url::Url::parse(&resolver.url).unwrap().origin().ascii_serialization())
        .collect();
    let expected = format!("connect-src 'self' {};", origins.join(" "));
    let names = [
        "apache.conf",
        "cloudfront-embed.json",
        "cloudfront-page.json",
        "issuemail.caddy",
        "nginx-maps.conf",
    ];
    for name in names.map(|name| format!("headers/{name}")).iter().chain([&"_headers".to_owned()]) {
        assert!(folder.read(name).contains(&expected), "{name} lacks {expected}");
    }
}

#[test]
fn a_configuration_that_is_wrong_is_refused_and_named() {
    let folder = Folder::with_release();
    let resolver = |url: &str| json!({ "resolvers": [{ "name": "x", "url": url }] }).to_string();
    let before = folder.read("headers/nginx-maps.conf");
    for (config, expected) in [
        ("{".to_owned(), "not JSON"),
        (String::new(), "not JSON"),
        ("null".to_owned(), "must be an object"),
        ("[]".to_owned(), "must be an object"),
        (json!({ "resolvers": [] }).to_string(), "at least one"),
        (json!({ "resolvers": [{ "name": "x" }] }).to_string(), "resolvers[0].url"),
        (resolver("http://dns.example/dns-query"), "must begin with https://"),
        (resolver("https://[2001:db8::1]/dns-query"), "IPv6"),
        (resolver("https://a;script-src *"), "is not an address"),
        (resolver("https://a;b/"), "a policy cannot hold"),
        (resolver("https://a,b/"), "a policy cannot hold"),
    ] {
        folder.configure(&config);
        let output = folder.write_headers(&[]);
        let text = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{config}: {text}");
        assert!(text.contains(expected), "{config}: {text}");
    }
    folder.configure("{}");
    for arguments in
        [["--framed-by", "https://x\"; y"], ["--framed-by", "x;y"], ["--base", "caa"], ["--bass", "x"]]
    {
        assert_eq!(folder.write_headers(&arguments).status.code(), Some(2), "{arguments:?}");
    }
    assert_eq!(folder.read("headers/nginx-maps.conf"), before, "nothing is written then");
}

#[test]
fn each_origin_is_listed_once_and_nothing_else() {
    let folder = Folder::with_resolvers(&[
        "https://dns.ca.example/dns-query".to_owned(),
        "https://DNS.ca.example:443/other".to_owned(),
        "https://dns.ca.example:8443/dns-query".to_owned(),
    ]);
    let text = folder.read("headers/nginx-maps.conf");
    let lists: BTreeSet<&str> =
        text.split("connect-src ").skip(1).filter_map(|rest| rest.split(';').next()).collect();
    assert_eq!(lists, BTreeSet::from(["'self' https://dns.ca.example https://dns.ca.example:8443"]));
}

//----------- The article ------------------------------------------------------------------------

#[test]
fn the_article_speaks_of_the_ca_of_the_deployment() {
    let folder = Folder::with_release();
    let pages = || -> BTreeMap<String, Vec<u8>> {
        folder.files().into_iter().filter(|(name, _)| name.ends_with(".html")).collect()
    };
    let (before, frame) = (pages(), folder.read("embed.html"));
    assert!(folder.read("index.html").contains(r#"<bdi data-ca="ca">GlobalSign</bdi> keeps the result"#));
    let own = json!({ "id": "own", "name": "<b>Own</b> & \"CA\" $& $1", "issuer_domain_names": ["own.example"],
        "caa_cache_seconds": 1800, "links": { "support": "https://own.example/?a&\"b" } });
    let write = |config: serde_json::Value| {
        folder.configure(&config.to_string());
        let output = folder.write_headers(&[]);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        folder.read("index.html")
    };
    let page = write(json!({ "cas": ["globalsign", own], "default_ca": "own" }));
    for expected in [
        r#"<bdi data-ca="ca">&lt;b&gt;Own&lt;/b&gt; &amp; &quot;CA&quot; $&amp; $1</bdi>"#,
        r#"data-ca="issuer">own.example</code>"#,
        r#"<bdi data-ca="cache">30 minutes</bdi>"#,
        r#"<a data-ca="support" href="https://own.example/?a&amp;&quot;b">"#,
        r#"<p data-ca="guide" hidden><a data-ca="guide">"#,
        r#"<p data-ca="error-servfail" hidden>"#,
    ] {
        assert!(page.contains(expected), "{expected}");
    }
    let article = page.split_once("<article").unwrap().1;
    assert!(!article.to_lowercase().contains("globalsign"), "something is left of the built-in CA");
    assert_eq!(folder.read("embed.html").replace(MARK, ""), frame, "the framed view has no article");
    // What is sent compressed is the same.
    let script = r#"const { readFileSync } = require("node:fs"), zlib = require("node:zlib");
        const page = readFileSync("index.html");
        if (!zlib.brotliDecompressSync(readFileSync("index.html.br")).equals(page)) throw new Error("br");
        if (!zlib.gunzipSync(readFileSync("index.html.gz")).equals(page)) throw new Error("gz");"#;
    let output = Command::new("node").current_dir(folder.dist()).args(["-e", script]).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));

    // One of the directory, of which little is known; then the built-in one again.
    let page = write(json!({ "cas": ["sectigo"] }));
    assert!(page.contains(r#"data-ca="issuer">sectigo.com</code>"#) && !page.contains("30 minutes"));
    fs::remove_file(folder.dist().join("config.json")).unwrap();
    assert!(folder.write_headers(&[]).status.success());
    assert!(pages() == before, "the built-in CA comes back, in every language as the build wrote it");
}

/// What says in a page that there is a `config.json`.
const MARK: &str = r#"<meta name="issuemail-config" content="required">"#;

#[test]
fn the_pages_say_whether_there_is_a_configuration() {
    let folder = Folder::with_release();
    let marks = || -> BTreeMap<String, usize> {
        let pages = folder.files().into_keys().filter(|name| name.ends_with(".html"));
        pages.map(|name| (name.clone(), folder.read(&name).matches(MARK).count())).collect()
    };
    assert!(marks().values().all(|&count| count == 0), "a release has none");
    folder.configure("\u{feff}{}");
    for _ in 0..2 {
        assert!(folder.write_headers(&[]).status.success());
        for (name, count) in marks() {
            let head = folder.read(&name).split_once("</head>").unwrap().0.matches(MARK).count();
            let expected = usize::from(name != "embed-builder.html");
            assert_eq!((count, head), (expected, expected), "{name}");
        }
    }
    fs::remove_file(folder.dist().join("config.json")).unwrap();
    assert!(folder.write_headers(&[]).status.success());
    assert!(marks().values().all(|&count| count == 0));
}

#[test]
fn a_ca_that_is_wrong_is_refused_and_named() {
    let folder = Folder::with_release();
    let page = folder.read("index.html");
    let ca = |name: &str, value: serde_json::Value| {
        let mut ca = json!({ "id": "own", "name": "Own", "issuer_domain_names": ["own.example"] });
        ca[name] = value;
        json!({ "cas": [ca] })
    };
    for (config, expected) in [
        (json!({ "cas": [] }), "at least one CA"),
        (json!({ "cas": ["nobody"] }), r#"field "cas[0]": there is no built-in CA "nobody""#),
        (json!({ "cas": [null] }), r#"field "cas[0]""#),
        (json!({ "default_ca": "nobody" }), r#"field "default_ca""#),
        (ca("name", json!(1)), r#"field "cas[0].name""#),
        (ca("issuer_domain_names", json!([])), r#"field "cas[0].issuer_domain_names""#),
        (ca("caa_cache_seconds", json!("x")), r#"field "cas[0].caa_cache_seconds""#),
        (ca("errors", json!({ "no": "servfail" })), r#"field "cas[0].errors""#),
        (ca("links", json!({ "support": "javascript:alert(1)" })), r#"field "cas[0].links.support""#),
    ] {
        folder.configure(&config.to_string());
        let output = folder.write_headers(&[]);
        let text = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{config}: {text}");
        assert!(text.contains(expected), "{config}: {text}");
    }
    assert!(folder.read("index.html") == page, "nothing is written then");
}

//----------- Reading HTML -----------------------------------------------------------------------

/// The insides of the start tags, without comments.
fn tags(html: &str) -> Vec<String> {
    let mut tags = Vec::new();
    let mut rest = html;
    while let Some((_, behind)) = rest.split_once('<') {
        rest = behind;
        if rest.starts_with("!--") {
            rest = rest.split_once("-->").map_or("", |(_, behind)| behind);
        } else if rest.starts_with(|c: char| c.is_ascii_alphabetic()) {
            let mut quote = None;
            let end = rest.find(|c| match (quote, c) {
                (None, '"' | '\'') => {
                    quote = Some(c);
                    false
                }
                (Some(open), _) if open == c => {
                    quote = None;
                    false
                }
                (quote, c) => quote.is_none() && c == '>',
            });
            tags.push(rest[..end.unwrap()].to_owned());
        }
    }
    assert!(tags.len() > 5);
    tags
}

/// The attributes of a tag, without quotation marks.
fn attributes(tag: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut rest = tag.trim_start_matches(|c: char| !c.is_ascii_whitespace()).trim_start();
    while !rest.is_empty() {
        let end = rest.find(|c: char| c == '=' || c.is_ascii_whitespace()).unwrap_or(rest.len());
        let name = rest[..end].to_ascii_lowercase();
        rest = rest[end..].trim_start();
        let mut value = String::new();
        if let Some(behind) = rest.strip_prefix('=') {
            let mark = behind.chars().next().filter(|c| ['"', '\''].contains(c));
            let (inside, behind) = match mark {
                Some(mark) => behind[1..].split_once(mark).unwrap(),
                None => {
                    behind.split_at(behind.find(|c: char| c.is_ascii_whitespace()).unwrap_or(behind.len()))
                }
            };
            inside.clone_into(&mut value);
            rest = behind.trim_start();
        }
        if name != "/" {
            found.push((name, value));
        }
    }
    found
}

/// The SHA-384 of a file, as node writes it in this encoding.
fn digest(folder: &Folder, name: &str, encoding: &str) -> String {
    let script = "process.stdout.write(require('node:crypto').createHash('sha384')
        .update(require('node:fs').readFileSync(process.argv[1])).digest(process.argv[2]))";
    let mut command = Command::new("node");
    let output =
        command.args(["-e", script, "--", name, encoding]).current_dir(folder.dist()).output().unwrap();
    assert!(output.status.success(), "{name}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}
