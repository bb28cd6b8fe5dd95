//! The headers that every file must have. Written by hand, not taken from `scripts/headers.mjs`.

use std::collections::{BTreeMap, BTreeSet};

/// The header fields of a response, by their name in lower case.
pub(crate) type Headers = Vec<(String, String)>;

/// The one value of a header field.
pub(crate) fn value<'h>(headers: &'h Headers, name: &str) -> Option<&'h str> {
    let mut values = headers.iter().filter(|(known, _)| known == name).map(|(_, value)| value.as_str());
    let value = values.next();
    assert_eq!(values.next(), None, "{name} is there twice: {headers:#?}");
    value
}

/// Returns whether the name of a file contains a hash of its content.
pub(crate) fn is_hashed(name: &str) -> bool {
    name.split(['-', '.', '_']).any(|part| part.len() >= 12 && part.chars().all(|c| c.is_ascii_hexdigit()))
}

/// Checks what is the same for every answer, errors too.
pub(crate) fn assert_common(place: &str, headers: &Headers) {
    for (name, expected) in [
        ("x-content-type-options", "nosniff"),
        ("referrer-policy", "no-referrer"),
        ("cross-origin-opener-policy", "same-origin"),
        ("cross-origin-embedder-policy", "require-corp"),
        ("cross-origin-resource-policy", "cross-origin"),
        ("access-control-allow-origin", "*"),
    ] {
        assert_eq!(value(headers, name), Some(expected), "{place}: {name}");
    }
    let permissions = value(headers, "permissions-policy").unwrap();
    assert!(permissions.contains("clipboard-write=(self)"), "{place}: {permissions}");
    assert!(permissions.contains("geolocation=()") && !permissions.contains('*'), "{place}: {permissions}");
    assert_eq!(value(headers, "x-frame-options"), None, "{place}: it would forbid the framed view too");
    assert_eq!(value(headers, "set-cookie"), None, "{place}");
}

/// Checks a policy, directive by directive.
pub(crate) fn assert_policy(place: &str, headers: &Headers, file: &str, resolvers: &[&str]) {
    let policy = value(headers, "content-security-policy").unwrap_or_else(|| panic!("{place}: no policy"));
    let mut actual: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for directive in policy.split(';') {
        let mut words = directive.split_ascii_whitespace();
        let name = words.next().unwrap();
        assert!(actual.insert(name, words.collect()).is_none(), "{place}: {name} is there twice");
    }
    let mut connections = vec!["'self'"];
    connections.extend(resolvers);
    let mut expected = vec![
        ("default-src", vec!["'none'"]),
        ("script-src", vec!["'self'", "'wasm-unsafe-eval'"]),
        ("style-src", vec!["'self'"]),
        ("img-src", vec!["'self'"]),
        ("frame-src", vec!["'self'"]),
        ("connect-src", connections),
        ("base-uri", vec!["'none'"]),
        ("form-action", vec!["'none'"]),
        ("require-trusted-types-for", vec!["'script'"]),
        ("trusted-types", vec!["'none'"]),
    ];
    if file != "embed.html" {
        expected.push(("frame-ancestors", vec!["'none'"]));
    }
    let expected =
        expected.into_iter().map(|(name, sources)| (name, sources.into_iter().collect())).collect();
    assert_eq!(actual, expected, "{place}");
}

/// Checks how long a file may be kept.
pub(crate) fn assert_caching(place: &str, headers: &Headers, file: &str) {
    let expected = if is_hashed(file) { "public, max-age=31536000, immutable" } else { "no-cache" };
    assert_eq!(value(headers, "cache-control"), Some(expected), "{place}");
}

/// Checks the media type of a file.
pub(crate) fn assert_media_type(place: &str, headers: &Headers, file: &str) {
    let actual = value(headers, "content-type").unwrap_or_default().to_ascii_lowercase();
    let expected = match file.rsplit('.').next().unwrap() {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "json" => "application/json",
        "txt" => "text/plain; charset=utf-8",
        other => {
            panic!("{place}: no media type is known for .{other}: add it to scripts/headers.mjs and here")
        }
    };
    assert_eq!(actual, expected, "{place}");
}
