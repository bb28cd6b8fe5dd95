//! UTS 46 by the crate `idna`.

use idna::AsciiDenyList;
use idna::uts46::DnsLength;
use idna::uts46::Hyphens;
use idna::uts46::Uts46;

/// ToASCII of [UTS 46] for a whole domain: non-transitional, with CheckBidi and CheckJoiners, without CheckHyphens,
/// UseSTD3ASCIIRules and VerifyDnsLength. `None` when it is not valid.
///
/// [UTS 46]: https://www.unicode.org/reports/tr46/#ToASCII
pub(super) fn to_ascii(text: &str) -> Option<String> {
    let ascii =
        Uts46::new().to_ascii(text.as_bytes(), AsciiDenyList::EMPTY, Hyphens::Allow, DnsLength::Ignore);
    Some(ascii.ok()?.into_owned())
}
