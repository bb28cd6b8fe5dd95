//! The line that an answer in sentences begins with, its colors, and how text of others is shown.

use std::io;
use std::io::Write;

use anstyle::AnsiColor;
use anstyle::Style;

use crate::dns::text;

/// Writes the first lines of answers.
pub(in crate::cli) struct Heads {
    has_color: bool,
    is_first: bool,
}

impl Heads {
    /// Writes with color, or without.
    pub(in crate::cli) fn new(has_color: bool) -> Self {
        Self { has_color, is_first: true }
    }

    /// Starts an answer: an empty line sets it off from the one before. The line stays open.
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

    /// The style where there is color, and none elsewhere.
    pub(in crate::cli) fn style(&self, style: Style) -> Style {
        if self.has_color { style } else { Style::new() }
    }
}

/// One line that cannot rewrite the terminal.
pub(in crate::cli) fn visible(text: &str) -> String {
    text::visible(text).replace('\n', "\\n")
}
