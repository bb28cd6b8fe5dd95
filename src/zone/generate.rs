//! `$GENERATE` of BIND: one line for many records.

use crate::dns::text::decimal;
use crate::zone::error::ZoneErrorKind;
use crate::zone::lexer::Token;

/// The lines that `start-stop[/step] owner [TTL] [class] type data` stands for, in each of which `$` is a number.
pub(super) fn lines(tokens: &[Token<'_>], limit: usize) -> Result<Vec<Vec<u8>>, ZoneErrorKind> {
    let Some((range, fields)) = tokens.split_first() else { return Err(ZoneErrorKind::Missing("value")) };
    let wrong = || ZoneErrorKind::Directive(format!("$GENERATE {}", range.text()));
    let (start, stop, step) = read_range(range.raw).ok_or_else(wrong)?;
    let count = (stop - start) / step + 1;
    let len: usize = fields.iter().map(|field| field.raw.len() + 1).sum();
    let is_much = |count: usize| count > limit || count.saturating_mul(len) > MAX_LEN;
    if usize::try_from(count).is_ok_and(is_much) {
        return Err(ZoneErrorKind::TooLarge);
    }
    let numbers = (0..count).map(|at| start + at * step);
    numbers.map(|number| line(fields, number).ok_or_else(wrong)).collect()
}

/// Reads `start-stop[/step]`.
fn read_range(text: &[u8]) -> Option<(u32, u32, u32)> {
    let (range, step) = split(text, b'/').unwrap_or((text, b"1"));
    let (start, stop) = split(range, b'-')?;
    let (start, stop, step) = (decimal(start)?, decimal(stop)?, decimal(step)?);
    (start <= stop && step > 0 && stop < u32::MAX).then_some((start, stop, step))
}

fn split(text: &[u8], at: u8) -> Option<(&[u8], &[u8])> {
    let place = text.iter().position(|&octet| octet == at)?;
    Some((text.get(..place)?, text.get(place + 1..)?))
}

fn line(fields: &[Token<'_>], number: u32) -> Option<Vec<u8>> {
    let mut line = Vec::new();
    for field in fields {
        if field.is_quoted {
            line.push(b'"');
        }
        write(field.raw, number, &mut line)?;
        line.extend(if field.is_quoted { b"\" ".as_slice() } else { b" " });
    }
    Some(line)
}

/// Writes a field: `$` is the number, `${offset,width,base}` the same in another form, `\$` and `$$` the sign itself.
fn write(mut field: &[u8], number: u32, line: &mut Vec<u8>) -> Option<()> {
    while let Some((&octet, rest)) = field.split_first() {
        field = rest;
        match (octet, rest) {
            (b'\\', [escaped, after @ ..]) => {
                line.extend([b'\\', *escaped]);
                field = after;
            }
            (b'$', [b'$', after @ ..]) => {
                line.extend(b"\\$");
                field = after;
            }
            (b'$', [b'{', after @ ..]) => {
                let (modifiers, after) = split(after, b'}')?;
                line.extend(modified(modifiers, number)?.into_bytes());
                field = after;
            }
            (b'$', _) => line.extend(number.to_string().into_bytes()),
            _ => line.push(octet),
        }
    }
    Some(())
}

fn modified(modifiers: &[u8], number: u32) -> Option<String> {
    let mut parts = std::str::from_utf8(modifiers).ok()?.split(',');
    let offset: i64 = parts.next()?.trim().parse().ok()?;
    let width = parts.next().map_or(Some(0), |width| width.trim().parse::<usize>().ok())?.min(MAX_WIDTH);
    let number = u32::try_from(i64::from(number).checked_add(offset)?).ok()?;
    Some(match parts.next().unwrap_or("d").trim() {
        "d" => format!("{number:0width$}"),
        "o" => format!("{number:0width$o}"),
        "x" => format!("{number:0width$x}"),
        "X" => format!("{number:0width$X}"),
        _ => return None,
    })
}

/// Octets of all lines together.
const MAX_LEN: usize = 4 << 20;

/// A label has no more octets.
const MAX_WIDTH: usize = 63;
