//! UTS 46 by the browser: the host of a URL goes through it.

use web_sys::Url;

/// ToASCII of [UTS 46] for a whole domain: non-transitional, with CheckBidi and CheckJoiners, without CheckHyphens,
/// UseSTD3ASCIIRules and VerifyDnsLength ([URL, domain to ASCII]). `None` when it is not valid.
///
/// In ASCII, the text has nothing that a URL gives a meaning to.
///
/// [URL, domain to ASCII]: https://url.spec.whatwg.org/#concept-domain-to-ascii
/// [UTS 46]: https://www.unicode.org/reports/tr46/#ToASCII
pub(super) fn to_ascii(text: &str) -> Option<String> {
    if text.contains(PERCENT_SIGNS) {
        return None;
    }
    let url = Url::new(&format!("http://{text}{LAST_LABEL}")).ok()?;
    url.hostname().strip_suffix(LAST_LABEL).map(str::to_owned)
}

/// What UTS 46 maps to a percent sign. No domain has one, and a browser may take it for an escape.
const PERCENT_SIGNS: [char; 2] = ['\u{fe6a}', '\u{ff05}'];

/// A host whose last label is a number is read as an IPv4 address ([URL, ends in a number]). This label is none, and
/// does not change what is valid for the others.
///
/// [URL, ends in a number]: https://url.spec.whatwg.org/#ends-in-a-number-checker
const LAST_LABEL: &str = ".a";
