//! The text of zone files, as far as one record has it ([RFC 1035, Section 5.1]). There are no comments and no
//! parentheses: `;` is an octet like others.
//!
//! [RFC 1035, Section 5.1]: https://www.rfc-editor.org/rfc/rfc1035#section-5.1

use crate::dns::Fqdn;

/// Cuts a text into words and quoted strings, their escapes still in them.
pub(super) fn words(text: &str) -> Result<Vec<&[u8]>, &'static str> {
    let mut words = Vec::new();
    let mut rest = text.as_bytes();
    loop {
        rest = rest.trim_ascii_start();
        let quoted = rest.strip_prefix(b"\"");
        let body = quoted.unwrap_or(rest);
        let mut is_escaped = false;
        let end = body.iter().position(|octet| {
            let is_blank = quoted.is_none() && octet.is_ascii_whitespace();
            let is_end = !is_escaped && (*octet == b'"' || is_blank);
            is_escaped = !is_escaped && *octet == b'\\';
            is_end
        });
        let Some((word, after)) = body.split_at_checked(end.unwrap_or(body.len())) else { break };
        if quoted.is_some() {
            rest = after.strip_prefix(b"\"").ok_or("a quote stays open")?;
        } else if word.is_empty() && after.is_empty() {
            break;
        } else {
            rest = after;
        }
        if rest.first().is_some_and(|octet| !octet.is_ascii_whitespace()) {
            return Err("a quote inside of a word");
        }
        words.push(word);
    }
    Ok(words)
}

/// The octets that a word stands for: `\X` is X, `\DDD` the octet with that decimal value. Each comes with whether it
/// was escaped.
pub(super) fn octets(
    word: &[u8],
    write: &mut dyn FnMut(u8, bool) -> Result<(), &'static str>,
) -> Result<(), &'static str> {
    let mut rest = word;
    while let [octet, after @ ..] = rest {
        rest = after;
        if *octet != b'\\' {
            write(*octet, false)?;
            continue;
        }
        let len = if rest.first().is_some_and(u8::is_ascii_digit) { 3 } else { 1 };
        let (escaped, after) = rest.split_at_checked(len).ok_or(BAD_ESCAPE)?;
        let value = match escaped {
            [octet] if len == 1 => Some(*octet),
            digits => decimal(digits).and_then(|value| value.try_into().ok()),
        };
        write(value.ok_or(BAD_ESCAPE)?, true)?;
        rest = after;
    }
    Ok(())
}

/// Writes a domain name in wire format, in the case that it has. The root is `.` or nothing.
pub(super) fn name(word: &[u8], out: &mut Vec<u8>) -> Result<(), &'static str> {
    let start = out.len();
    // Where the length of the label goes.
    let mut label = start;
    out.push(0);
    if word != b"." {
        octets(word, &mut |octet, is_escaped| {
            let len = out.len() - label - 1;
            if octet != b'.' || is_escaped {
                out.push(octet);
                return set_len(out, label, len + 1);
            }
            if len == 0 {
                return Err(BAD_NAME);
            }
            label = out.len();
            out.push(0);
            Ok(())
        })?;
    }
    if out.len() > label + 1 {
        out.push(0);
    }
    if out.len() - start > Fqdn::MAX_LEN { Err(BAD_NAME) } else { Ok(()) }
}

/// Sets the length of the label that begins at `label`.
fn set_len(out: &mut [u8], label: usize, len: usize) -> Result<(), &'static str> {
    match out.get_mut(label) {
        Some(octet) if len <= Fqdn::MAX_LABEL_LEN => {
            *octet = len as u8;
            Ok(())
        }
        _ => Err(BAD_NAME),
    }
}

/// A whole number in decimal digits.
pub(super) fn decimal(word: &[u8]) -> Option<u32> {
    let mut number = None;
    for digit in word {
        let digit = digit.is_ascii_digit().then(|| u32::from(digit - b'0'))?;
        number = Some(number.unwrap_or(0u32).checked_mul(10)?.checked_add(digit)?);
    }
    number
}

/// Writes octets from hexadecimal (4 bits a digit), base32hex (5) or base64 (6), over any number of words
/// ([RFC 4648](https://www.rfc-editor.org/rfc/rfc4648)).
pub(super) fn decode(words: &[&[u8]], bits: u32, out: &mut Vec<u8>) -> Result<(), &'static str> {
    let (mut group, mut len, mut is_over) = (0u32, 0, false);
    for word in words {
        for &octet in *word {
            if bits == 6 && octet == b'=' {
                is_over = true;
                continue;
            }
            let digit = if bits == 6 { sextet(octet) } else { char::from(octet).to_digit(1 << bits) };
            group = group << bits | digit.filter(|_| !is_over).ok_or(BAD_DIGITS)?;
            len += bits;
            if len >= 8 {
                len -= 8;
                out.push((group >> len) as u8);
                group &= (1 << len) - 1;
            }
        }
    }
    // What is left is less than a digit, and nothing but padding.
    if len >= bits || group != 0 { Err(BAD_DIGITS) } else { Ok(()) }
}

/// The value of a digit of base64.
fn sextet(octet: u8) -> Option<u32> {
    let value = match octet {
        b'A'..=b'Z' => octet - b'A',
        b'a'..=b'z' => octet - b'a' + 26,
        b'0'..=b'9' => octet - b'0' + 52,
        b'+' => 62,
        b'/' => 63,
        _ => return None,
    };
    Some(value.into())
}

const BAD_DIGITS: &str = "digits that cannot be decoded";
const BAD_ESCAPE: &str = "an escape that means nothing";
const BAD_NAME: &str = "not a domain name";
