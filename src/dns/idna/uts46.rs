//! ToASCII of [UTS 46], by the crate `idna` or the browser, whichever has the Unicode tables.
//!
//! [UTS 46]: https://www.unicode.org/reports/tr46/#ToASCII

/// Converts a whole domain: non-transitional, with CheckBidi and CheckJoiners, without CheckHyphens,
/// UseSTD3ASCIIRules and VerifyDnsLength. `None` when it is not valid.
#[cfg(not(target_arch = "wasm32"))]
pub(super) fn to_ascii(text: &str) -> Option<String> {
    use idna::AsciiDenyList;
    use idna::uts46::{DnsLength, Hyphens, Uts46};

    let ascii =
        Uts46::new().to_ascii(text.as_bytes(), AsciiDenyList::EMPTY, Hyphens::Allow, DnsLength::Ignore);
    Some(ascii.ok()?.into_owned())
}

/// Converts a whole domain, as the host of a URL ([URL, domain to ASCII]): with the same options as the native
/// version. `None` when it is not valid.
///
/// The ASCII characters of the text must have no special meaning in a URL.
///
/// [URL, domain to ASCII]: https://url.spec.whatwg.org/#concept-domain-to-ascii
#[cfg(target_arch = "wasm32")]
pub(super) fn to_ascii(text: &str) -> Option<String> {
    /// The characters that UTS 46 maps to a percent sign. No domain has one, and a browser may treat it as an escape.
    const PERCENT_SIGNS: [char; 2] = ['\u{fe6a}', '\u{ff05}'];
    /// A host whose last label is a number is read as an IPv4 address
    /// (<https://url.spec.whatwg.org/#ends-in-a-number-checker>). This label is not one, and does not change whether
    /// the others are valid.
    const LAST_LABEL: &str = ".a";

    if text.contains(PERCENT_SIGNS) {
        return None;
    }
    let url = web_sys::Url::new(&format!("http://{text}{LAST_LABEL}")).ok()?;
    url.hostname().strip_suffix(LAST_LABEL).map(str::to_owned)
}
