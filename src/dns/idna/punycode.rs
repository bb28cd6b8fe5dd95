//! Decodes Punycode ([RFC 3492]). UTS 46 does the encoding.
//!
//! [RFC 3492]: https://www.rfc-editor.org/rfc/rfc3492

/// Decodes what follows `xn--`, in lowercase. `None` when it is malformed, or has only ASCII characters, which
/// need no encoding ([RFC 3492, Section 6.2]).
///
/// [RFC 3492, Section 6.2]: https://www.rfc-editor.org/rfc/rfc3492#section-6.2
pub(super) fn decode(encoded: &str) -> Option<String> {
    let (basic, extended) = match encoded.rsplit_once('-') {
        // The delimiter follows at least one basic character.
        Some(("", _)) => return None,
        Some(parts) => parts,
        None => ("", encoded),
    };
    if extended.is_empty() || !basic.is_ascii() {
        return None;
    }
    let mut output: Vec<char> = basic.chars().collect();
    let mut character = INITIAL_N;
    let mut at = 0;
    let mut bias = INITIAL_BIAS;
    let mut digits = extended.bytes();
    while digits.len() > 0 {
        let len = u32::try_from(output.len()).ok()?.checked_add(1)?;
        let delta = integer(&mut digits, bias)?;
        bias = adapt(delta, len, output.len() == basic.len());
        let next: u32 = delta.checked_add(at)?;
        character = next.checked_div(len)?.checked_add(character)?;
        at = next.checked_rem(len)?;
        output.insert(usize::try_from(at).ok()?, char::from_u32(character)?);
        at += 1;
    }
    Some(output.into_iter().collect())
}

/// Reads a generalized variable-length integer ([RFC 3492, Section 3.3]).
///
/// [RFC 3492, Section 3.3]: https://www.rfc-editor.org/rfc/rfc3492#section-3.3
fn integer(digits: &mut std::str::Bytes<'_>, bias: u32) -> Option<u32> {
    let mut value: u32 = 0;
    let mut weight: u32 = 1;
    let mut position = BASE;
    loop {
        let digit = match digits.next()? {
            letter @ b'a'..=b'z' => letter - b'a',
            number @ b'0'..=b'9' => number - b'0' + 26,
            _ => return None,
        };
        let digit = u32::from(digit);
        value = digit.checked_mul(weight)?.checked_add(value)?;
        let threshold = position.saturating_sub(bias).clamp(T_MIN, T_MAX);
        if digit < threshold {
            return Some(value);
        }
        weight = weight.checked_mul(BASE - threshold)?;
        position += BASE;
    }
}

/// Adapts the bias ([RFC 3492, Section 6.1]).
///
/// [RFC 3492, Section 6.1]: https://www.rfc-editor.org/rfc/rfc3492#section-6.1
fn adapt(delta: u32, len: u32, is_first: bool) -> u32 {
    let mut delta = if is_first { delta / DAMP } else { delta / 2 };
    delta += delta / len;
    let mut steps = 0;
    while delta > (BASE - T_MIN) * T_MAX / 2 {
        delta /= BASE - T_MIN;
        steps += BASE;
    }
    steps + (BASE - T_MIN + 1) * delta / (delta + SKEW)
}

// The parameters of Punycode (RFC 3492, Section 5).
const BASE: u32 = 36;
const T_MIN: u32 = 1;
const T_MAX: u32 = 26;
const SKEW: u32 = 38;
const DAMP: u32 = 700;
const INITIAL_BIAS: u32 = 72;
const INITIAL_N: u32 = 0x80;

#[cfg(test)]
mod tests {
    use super::*;

    /// Samples of RFC 3492, Section 7.1.
    #[test]
    fn samples_are_decoded() {
        for (encoded, text) in [
            ("ihqwcrb4cv8a8dqg056pqjye", "他们为什么不说中文"),
            ("2-u9tlzr9756bt3uc0v", "ひとつ屋根の下2"),
            ("de-jg4avhby1noc0d", "パフィーdeルンバ"),
            ("porqunopuedensimplementehablarenespaol-fmd56a", "porquénopuedensimplementehablarenespañol"),
        ] {
            assert_eq!(decode(encoded).as_deref(), Some(text));
        }
    }

    #[test]
    fn what_is_malformed_is_not_decoded() {
        for encoded in
            ["", "-", "-a", "a-", "abc-", "0", "ü", "a-ü", "A", "kva!", "99999999", "zzzzzz9999999a"]
        {
            assert_eq!(decode(encoded), None, "{encoded}");
        }
    }
}
