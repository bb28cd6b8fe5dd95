//! Quoting: one exact way per language, safe against injection.

use std::fmt::Write;

/// Appends the parts.
pub(super) fn push(out: &mut String, parts: &[&str]) {
    for part in parts {
        out.push_str(part);
    }
}

/// Appends a number in decimal.
pub(super) fn number(out: &mut String, number: u32) {
    // Writing to a String cannot fail.
    let _ = write!(out, "{number}");
}

/// Appends octets in hexadecimal, in uppercase as Windows shows them.
pub(super) fn hex(out: &mut String, octets: &[u8]) {
    for octet in octets {
        let _ = write!(out, "{octet:02X}");
    }
}

/// Appends lines as comments of HCL or YAML.
pub(super) fn comment(out: &mut String, lines: &str) {
    for line in lines.lines() {
        push(out, &["# ", line, "\n"]);
    }
}

/// Appends a word for a POSIX shell: single quotes protect everything but themselves. A word cannot contain NUL; no
/// caller passes it.
pub(crate) fn shell(out: &mut String, text: &str) {
    push(out, &["'", &text.replace('\'', "'\\''"), "'"]);
}

/// Appends a JSON string, which is also valid in JavaScript and, within the Basic Multilingual Plane, in YAML
/// ([RFC 8259, Section 7](https://www.rfc-editor.org/rfc/rfc8259#section-7)). The text is ASCII.
pub(super) fn json(out: &mut String, text: &str) {
    quoted(out, text, false);
}

/// Appends an HCL string. In HCL `${` and `%{` begin a template, so `$` and `%` are escaped where one may begin.
pub(super) fn hcl(out: &mut String, text: &str) {
    quoted(out, text, text.contains("${") || text.contains("%{"));
}

/// Everything that is not printable ASCII is escaped by number, which JSON, JavaScript, YAML and HCL parse alike.
fn quoted(out: &mut String, text: &str, with_signs: bool) {
    out.push('"');
    for unit in text.encode_utf16() {
        match u8::try_from(unit) {
            Ok(octet @ (b'"' | b'\\')) => push(out, &["\\", char::from(octet).encode_utf8(&mut [0; 4])]),
            Ok(octet @ b' '..=b'~') if !(with_signs && matches!(octet, b'$' | b'%')) => {
                out.push(char::from(octet));
            }
            _ => {
                let _ = write!(out, "\\u{unit:04x}");
            }
        }
    }
    out.push('"');
}
