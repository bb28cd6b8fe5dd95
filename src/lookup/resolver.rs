//! The resolvers to query.

use std::fmt;

/// A resolver that validates DNSSEC.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Resolver {
    /// Its display name.
    pub name: String,
    /// The URL of its DNS over HTTPS endpoint, without a query; empty if its transport knows it by name.
    pub url: String,
    /// The format of queries to the endpoint.
    pub format: Format,
}

/// The format of queries to a DNS over HTTPS endpoint.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// In wire format ([RFC 8484](https://www.rfc-editor.org/rfc/rfc8484)).
    #[default]
    Wire,
    /// In the JSON dialect of Google and Cloudflare, which no standard describes.
    Json,
}

impl Resolver {
    /// A DNS over HTTPS endpoint ([RFC 8484](https://www.rfc-editor.org/rfc/rfc8484)): `https`, or `http` on loopback.
    ///
    /// # Errors
    ///
    /// [`ResolverError`] for anything else.
    pub fn new(name: impl Into<String>, url: impl Into<String>) -> Result<Self, ResolverError> {
        let url = url.into();
        let is_plain =
            url.chars().all(|character| character.is_ascii_graphic() && !"?#\\\"<>@".contains(character));
        let host = host(&url).unwrap_or_default();
        if !is_plain || host.is_empty() {
            return Err(ResolverError::Url(url));
        }
        if url.starts_with("http://") && !is_loopback(host) {
            return Err(ResolverError::NotHttps(url));
        }
        Ok(Self { name: name.into(), url, format: Format::Wire })
    }

    /// A DNS over HTTPS endpoint named after its host.
    ///
    /// # Errors
    ///
    /// As [`Resolver::new`].
    pub fn from_url(url: &str) -> Result<Self, ResolverError> {
        let authority = url.split_once("://").map_or(url, |(_, rest)| rest);
        Self::new(authority.split('/').next().unwrap_or(authority), url)
    }

    /// A resolver that a [`Transport`](super::Transport) of your own knows by name, however it is reached.
    pub fn named(name: impl Into<String>) -> Self {
        Self { name: name.into(), url: String::new(), format: Format::Wire }
    }

    /// The same endpoint with another format.
    #[must_use]
    pub fn with_format(self, format: Format) -> Self {
        Self { format, ..self }
    }

    /// Returns whether the resolver runs on this machine.
    pub fn is_loopback(&self) -> bool {
        host(&self.url).is_some_and(is_loopback)
    }

    /// The public resolvers that answer browsers, validate and do not filter, in order of preference.
    pub fn built_in() -> Vec<Self> {
        BUILT_IN
            .iter()
            .map(|&(name, url)| Self { name: name.to_owned(), url: url.to_owned(), format: Format::Wire })
            .collect()
    }
}

/// The host of an `http` or `https` URL.
fn host(url: &str) -> Option<&str> {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"))?;
    let authority = rest.split('/').next()?;
    if let Some(bracketed) = authority.strip_prefix('[') {
        return bracketed.split_once(']').map(|(host, _)| host);
    }
    authority.split(':').next()
}

fn is_loopback(host: &str) -> bool {
    host == "localhost" || host.parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback())
}

/// Chosen because each answered every GET request of real browsers in our tests; see `docs/resolvers.md`.
const BUILT_IN: [(&str, &str); 4] = [
    ("Cloudflare", "https://cloudflare-dns.com/dns-query"),
    ("Google", "https://dns.google/dns-query"),
    ("DNS.SB", "https://doh.dns.sb/dns-query"),
    ("CZ.NIC", "https://odvr.nic.cz/dns-query"),
];

/// Why a URL is not an endpoint's.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ResolverError {
    /// Plain HTTP to another machine.
    NotHttps(String),
    /// Not a web URL without query and fragment.
    Url(String),
}

impl fmt::Display for ResolverError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotHttps(url) => {
                write!(f, "{url:?} must begin with https:// (http:// only on this machine)")
            }
            Self::Url(url) => write!(f, "{url:?} is not the address of a DNS over HTTPS resolver"),
        }
    }
}

impl core::error::Error for ResolverError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_https_or_loopback() {
        for url in [
            "https://dns.example/dns-query",
            "http://127.0.0.1:8053/dns-query",
            "http://[::1]:1/x",
            "http://localhost/q",
        ] {
            assert!(Resolver::from_url(url).is_ok(), "{url}");
        }
        for url in [
            "http://dns.example/",
            "ftp://x",
            "dns.example",
            "https://",
            "https://x/?dns=",
            "http://127.0.0.1.evil.example/",
            "https://a b/",
            "http://127.0.0.1@evil.example/",
        ] {
            assert!(Resolver::from_url(url).is_err(), "{url}");
        }
    }

    #[test]
    fn the_built_in_ones_are_valid() {
        for resolver in Resolver::built_in() {
            assert_eq!(Resolver::new(resolver.name.clone(), resolver.url.clone()), Ok(resolver));
        }
    }
}
