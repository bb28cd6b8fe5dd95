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

/// Returns whether a character is a letter, a mark or a decimal digit of any script: what names are made of
/// ([RFC 5892, Section 2.1]), before they are mapped.
///
/// [RFC 5892, Section 2.1]: https://www.rfc-editor.org/rfc/rfc5892#section-2.1
pub fn is_in_names(character: char) -> bool {
    match character {
        _ if character.is_ascii() => character.is_ascii_alphanumeric(),
        // Most of what people write, without a look into the tables.
        '\u{c0}'..='\u{24f}' => !matches!(character, '\u{d7}' | '\u{f7}'),
        '\u{4e00}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}' => true,
        character => has_category(character),
    }
}

/// Returns whether the general category of a character is one of L, Mn, Mc and Nd.
#[cfg(not(target_arch = "wasm32"))]
fn has_category(character: char) -> bool {
    use icu_properties::CodePointMapData;
    use icu_properties::props::{GeneralCategory, GeneralCategoryGroup as Group};

    let marks = Group::NonspacingMark.union(Group::SpacingMark);
    let group = Group::Letter.union(marks).union(Group::DecimalNumber);
    group.contains(CodePointMapData::<GeneralCategory>::new().get(character))
}

/// The same by the browser's tables.
#[cfg(target_arch = "wasm32")]
fn has_category(character: char) -> bool {
    use js_sys::RegExp;

    thread_local! {
        static LETTERS: RegExp = RegExp::new("^[\\p{L}\\p{Mn}\\p{Mc}\\p{Nd}]$", "u");
    }
    LETTERS.with(|letters| letters.test(character.encode_utf8(&mut [0; 4])))
}
