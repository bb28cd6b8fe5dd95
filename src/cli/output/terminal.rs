//! Terminal output: the first line of an answer, its colors, columns, and how untrusted text is shown.

use std::io::{self, Write};

use anstyle::{AnsiColor, Style};
use unicode_width::UnicodeWidthStr;

use crate::dns::text;

/// Writes the first lines of answers.
pub(in crate::cli) struct Heads {
    has_color: bool,
    is_first: bool,
}

impl Heads {
    /// Creates a writer, with or without color.
    pub(in crate::cli) fn new(has_color: bool) -> Self {
        Self { has_color, is_first: true }
    }

    /// Starts an answer: an empty line separates it from the previous one. The line stays open.
    pub(in crate::cli) fn write(
        &mut self,
        input: &str,
        word: &str,
        color: AnsiColor,
        out: &mut dyn Write,
    ) -> io::Result<()> {
        if !std::mem::take(&mut self.is_first) {
            writeln!(out)?;
        }
        let style = self.style(color.on_default().bold());
        write!(out, "{}: {style}{word}{style:#}", visible(input))
    }

    /// The style with color, and none without.
    pub(in crate::cli) fn style(&self, style: Style) -> Style {
        if self.has_color { style } else { Style::new() }
    }
}

/// One line without terminal control characters.
pub(in crate::cli) fn visible(text: &str) -> String {
    text::visible(text).replace('\n', "\\n")
}

/// Writes rows with columns as wide as their widest cell; the last is not padded. Each line begins with `indent`.
pub(in crate::cli) fn write_table(indent: &str, rows: &[Vec<String>], out: &mut dyn Write) -> io::Result<()> {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let width = |column: usize| {
        rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.width()).max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..columns).map(width).collect();
    for row in rows {
        let cells = row
            .iter()
            .zip(&widths)
            .map(|(cell, width)| format!("{cell}{}", " ".repeat(width - cell.width())));
        let line = format!("{indent}{}", cells.collect::<Vec<_>>().join("  "));
        writeln!(out, "{}", line.trim_end())?;
    }
    Ok(())
}
