//! What people read: the lines of an answer, its first line with its color, columns.

use std::fmt::Display;
use std::io::{self, BufWriter, Write};

use anstyle::{AnsiColor, Style};
use unicode_width::UnicodeWidthStr;

use crate::dns::Fqdn;
use crate::dns::visible::{shows_domain, visible_line};
use crate::text::catalog::without_isolates;

/// Standard output. Text of others goes to a terminal through [`Screen::line`] and [`Screen::head`] only, which show what
/// is invisible in it; [`Screen::data`] is for formats that have their own escapes.
pub(in crate::cli) struct Screen<'a> {
    out: BufWriter<Box<dyn Write + 'a>>,
    has_color: bool,
    has_head: bool,
}

impl<'a> Screen<'a> {
    /// Creates a screen, with or without color.
    pub(in crate::cli) fn new(out: Box<dyn Write + 'a>, has_color: bool) -> Self {
        Self { out: BufWriter::new(out), has_color, has_head: false }
    }

    /// Starts an answer to an input: an empty line separates it from the previous one. `more` follows the word.
    pub(in crate::cli) fn head(
        &mut self,
        input: &str,
        word: &str,
        color: AnsiColor,
        more: &str,
    ) -> io::Result<()> {
        if std::mem::replace(&mut self.has_head, true) {
            writeln!(self.out)?;
        }
        let (input, more) = (visible_line(input), shown(more));
        let style = self.style(color.on_default().bold());
        writeln!(self.out, "{input}: {style}{word}{style:#}{more}")
    }

    /// Writes one line.
    pub(in crate::cli) fn line(&mut self, text: &str) -> io::Result<()> {
        writeln!(self.out, "{}", shown(text))
    }

    /// Writes several lines.
    pub(in crate::cli) fn lines(&mut self, lines: &[impl AsRef<str>]) -> io::Result<()> {
        lines.iter().try_for_each(|line| self.line(line.as_ref()))
    }

    /// Writes a line that begins with a word of ours in color.
    pub(in crate::cli) fn labeled(&mut self, word: &str, color: AnsiColor, text: &str) -> io::Result<()> {
        let style = self.style(color.on_default());
        writeln!(self.out, "{style}{word}{style:#}: {}", shown(text))
    }

    /// Writes rows with columns as wide as their widest cell; the last is not padded. Each line begins with `indent`.
    pub(in crate::cli) fn table(&mut self, indent: &str, rows: &[Vec<String>]) -> io::Result<()> {
        let rows: Vec<Vec<String>> =
            rows.iter().map(|row| row.iter().map(|cell| shown(cell)).collect()).collect();
        let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
        let width = |column: usize| {
            rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.width()).max().unwrap_or(0)
        };
        let widths: Vec<usize> = (0..columns).map(width).collect();
        for row in &rows {
            let cells = row
                .iter()
                .zip(&widths)
                .map(|(cell, width)| format!("{cell}{}", " ".repeat(width - cell.width())));
            let line = format!("{indent}{}", cells.collect::<Vec<_>>().join("  "));
            writeln!(self.out, "{}", line.trim_end())?;
        }
        Ok(())
    }

    /// Writes text that has its own escapes, such as JSON, or that a program is to read, such as a form.
    pub(in crate::cli) fn data(&mut self, text: impl Display) -> io::Result<()> {
        write!(self.out, "{text}")
    }

    /// Sends what was written.
    pub(in crate::cli) fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }

    /// The style with color, and none without.
    fn style(&self, style: Style) -> Style {
        if self.has_color { style } else { Style::new() }
    }
}

/// One line for a terminal: what is invisible is visible, and there are no direction marks, ours neither (decision D-35).
pub(in crate::cli) fn shown(text: &str) -> String {
    visible_line(&without_isolates(text))
}

/// An input, with the domain that was looked up for it unless the input shows that: two names can look alike (decision
/// D-34).
pub(in crate::cli) fn with_domain(input: &str, domain: &Fqdn) -> String {
    let (input, domain) = (visible_line(input), domain.to_string());
    if shows_domain(&input, &domain) { input } else { format!("{input} ({domain})") }
}
