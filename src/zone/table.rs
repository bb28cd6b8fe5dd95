//! Tables as trees: CSV with a head, the tables and lists of PowerShell.

use crate::zone::document::{Node, Tree};
use crate::zone::lexer::Position;

/// The rows of a table, as objects; none where the text is no table of records.
pub(super) fn read(text: &str) -> Vec<Tree> {
    let lines: Vec<(usize, &str)> =
        text.lines().enumerate().map(|(index, line)| (index + 1, line.trim_end())).collect();
    let rows =
        columns(&lines).or_else(|| separated(&lines)).or_else(|| aligned(&lines)).or_else(|| pairs(&lines));
    rows.unwrap_or_default()
}

/// A table of PowerShell: a line of dashes under the head shows where the columns begin.
fn columns(lines: &[(usize, &str)]) -> Option<Vec<Tree>> {
    let is_rule = |line: &str| {
        line.contains("---") && line.chars().all(|it| it == '-' || it == ' ') && line.contains(' ')
    };
    let rule = lines.iter().position(|(_, line)| is_rule(line))?;
    let (_, head) = lines.get(rule.checked_sub(1)?)?;
    let (_, dashes) = lines.get(rule)?;
    let starts: Vec<usize> = dashes
        .char_indices()
        .filter(|(at, it)| *it == '-' && !dashes.get(..*at).is_some_and(|before| before.ends_with('-')))
        .map(|(at, _)| at)
        .collect();
    let names = cells(head, &starts);
    if !is_head(&names) {
        return None;
    }
    let rows = lines.get(rule + 1..)?.iter().filter(|(_, line)| !line.trim().is_empty());
    Some(rows.map(|(line, row)| object(*line, &names, cells(row, &starts))).collect())
}

/// A table whose columns begin where the words of its head do, as the Google Cloud command line prints it.
fn aligned(lines: &[(usize, &str)]) -> Option<Vec<Tree>> {
    let mut lines = lines.iter().filter(|(_, line)| !line.trim().is_empty());
    let (_, head) = lines.next()?;
    let mut starts = Vec::new();
    let mut blanks = 2;
    for (at, character) in head.chars().enumerate() {
        if character == ' ' {
            blanks += 1;
        } else {
            if blanks > 1 {
                starts.push(at);
            }
            blanks = 0;
        }
    }
    let names = cells(head, &starts);
    let is_head = is_head(&names)
        && names.iter().all(|name| name.chars().all(|it| it.is_ascii_uppercase() || it == '_'));
    is_head.then(|| lines.map(|(line, row)| object(*line, &names, cells(row, &starts))).collect())
}

/// The cells of a line, cut where the columns begin. Columns count characters.
fn cells(line: &str, starts: &[usize]) -> Vec<String> {
    let characters: Vec<char> = line.chars().collect();
    let ends = starts.iter().skip(1).copied().chain([usize::MAX]);
    let cell = |(start, end): (&usize, usize)| {
        let end = end.min(characters.len());
        let cell = characters.get((*start).min(end)..end).unwrap_or_default();
        cell.iter().collect::<String>().trim().to_owned()
    };
    starts.iter().zip(ends).map(cell).collect()
}

/// Values between commas, semicolons or tabs, below a head.
fn separated(lines: &[(usize, &str)]) -> Option<Vec<Tree>> {
    let mut lines = lines.iter().filter(|(_, line)| !line.is_empty() && !line.starts_with("#TYPE"));
    let (_, head) = lines.next()?;
    let separator = [',', ';', '\t'].into_iter().find(|separator| head.contains(*separator))?;
    let mut names = fields(head, separator);
    // Infoblox: `header-caarecord,fqdn,…`; below it, the type.
    if let Some(first) = names.first_mut().filter(|first| first.starts_with("header-")) {
        *first = "record type".to_owned();
    }
    if !is_head(&names) {
        return None;
    }
    Some(lines.map(|(line, row)| object(*line, &names, fields(row, separator))).collect())
}

/// The fields of a line of CSV ([RFC 4180, Section 2](https://www.rfc-editor.org/rfc/rfc4180#section-2)).
fn fields(line: &str, separator: char) -> Vec<String> {
    let mut fields = vec![String::new()];
    let mut is_quoted = false;
    let mut characters = line.chars().peekable();
    while let Some(character) = characters.next() {
        let Some(field) = fields.last_mut() else { break };
        match character {
            '"' if is_quoted && characters.peek() == Some(&'"') => {
                characters.next();
                field.push('"');
            }
            '"' if is_quoted || field.trim().is_empty() => is_quoted = !is_quoted,
            it if it == separator && !is_quoted => fields.push(String::new()),
            it => field.push(it),
        }
    }
    fields.iter().map(|field| field.trim().to_owned()).collect()
}

/// A list of PowerShell: `Name : example.com`, and a blank line after each record.
fn pairs(lines: &[(usize, &str)]) -> Option<Vec<Tree>> {
    let pair = |line: &str| {
        line.split_once(" : ").map(|(key, value)| (key.trim().to_owned(), value.trim().to_owned()))
    };
    let mut objects = Vec::new();
    let mut open: Vec<(String, String)> = Vec::new();
    let mut start = 1;
    for (line, text) in lines.iter().chain([&(0, "")]) {
        match pair(text).or_else(|| Some((text.strip_suffix(" :")?.trim().to_owned(), String::new()))) {
            Some(pair) => {
                if open.is_empty() {
                    start = *line;
                }
                open.push(pair);
            }
            None if text.is_empty() && !open.is_empty() => {
                let (names, values): (Vec<_>, Vec<_>) = std::mem::take(&mut open).into_iter().unzip();
                if is_head(&names) {
                    objects.push(object(start, &names, values));
                }
            }
            None => {}
        }
    }
    (!objects.is_empty()).then_some(objects)
}

/// Returns whether the names of columns are those of records.
fn is_head(names: &[String]) -> bool {
    let has = |part: &str| names.iter().any(|name| name.to_ascii_lowercase().contains(part));
    has("type") && (has("name") || has("host") || has("record"))
}

fn object(line: usize, names: &[String], values: Vec<String>) -> Tree {
    let at = Position { line, column: 1 };
    let fields = names.iter().zip(values).filter(|(name, _)| !name.is_empty());
    let fields = fields.map(|(name, value)| (name.clone(), Tree { at, node: Node::Text(value) }));
    Tree { at, node: Node::Map(fields.collect()) }
}
