//! A page as it is told: one line for each thing that a screen reader stops at, indented by what it is in.

use crate::tree::{Element, Node};

/// Tells an element of a page. Of regions whose heading has one of the ids in `unread`, only the name is told.
pub fn tell(page: &Element, element: &Element, unread: &[&str]) -> String {
    let mut told = Told { page, unread, lines: Vec::new(), run: String::new(), is_after_inline: false };
    told.element(element, 0);
    told.end_run(0);
    let lines = told.lines.iter().map(|line| format!("{}{}\n", "  ".repeat(line.depth), line.text));
    lines.collect()
}

/// What was told so far.
struct Told<'a> {
    page: &'a Element,
    unread: &'a [&'a str],
    lines: Vec<Line>,
    /// A text that may go on.
    run: String,
    is_after_inline: bool,
}

/// One line.
struct Line {
    depth: usize,
    text: String,
    /// It is a text, and no element.
    is_text: bool,
}

impl Told<'_> {
    fn element(&mut self, element: &Element, depth: usize) {
        if element.is_silent() {
            return;
        }
        let role = role(element);
        let facts = facts(element);
        match element.tag.as_str() {
            // Its text is the name of its control.
            "label" if element.has("for") => return self.end_run(depth),
            "caption" | "legend" => return self.end_run(depth),
            "pre" => {
                self.end_run(depth);
                for line in pre_text(element).lines() {
                    self.line(depth, format!("| {line}"), false);
                }
                return;
            }
            tag if INLINE.contains(&tag) && role.is_none() && facts.is_empty() => {
                // Boxes side by side are words apart; names and records are part of a sentence.
                if self.is_after_inline || tag == "span" {
                    self.run.push(' ');
                }
                self.children(element, depth);
                self.is_after_inline = true;
                return;
            }
            _ => {}
        }
        self.end_run(depth);
        let Some(role) = role.or((!facts.is_empty()).then_some("group")) else {
            self.children(element, depth);
            return self.end_run(depth);
        };
        let mut words = vec![role.to_owned()];
        let name = self.name(element, role);
        words.extend(name.as_ref().map(|name| quoted(name)));
        words.extend(value(element).map(|value| format!("= {}", quoted(&value))));
        words.extend(facts);
        words.extend(self.description(element).map(|description| format!("({description})")));
        let place = self.lines.len();
        self.line(depth, words.join(" "), false);
        let is_named_by_content = NAMED_BY_CONTENT.contains(&role);
        let heading = element.attribute("aria-labelledby");
        if element.has("hidden") || is_named_by_content || matches!(role, "textbox" | "combobox") {
            return;
        }
        if heading.is_some_and(|id| self.unread.contains(&id)) {
            return self.line(depth + 1, "…".to_owned(), false);
        }
        self.children(element, depth + 1);
        self.end_run(depth + 1);
        self.fold(place, role);
    }

    /// Puts what is in an element on its line where it is a text and no more; and a row of a table on one line.
    fn fold(&mut self, place: usize, role: &str) {
        let inside = &self.lines[place + 1..];
        let cell = |line: &Line| {
            line.text.trim_start_matches("columnheader ").trim_start_matches("cell ").to_owned()
        };
        let folded = match inside {
            [line] if line.is_text => line.text.clone(),
            cells
                if role == "row"
                    && cells
                        .iter()
                        .all(|line| line.text.contains('“') && line.depth == self.lines[place].depth + 1) =>
            {
                cells.iter().map(cell).collect::<Vec<_>>().join(" | ")
            }
            _ => return,
        };
        self.lines.truncate(place + 1);
        let line = &mut self.lines[place];
        line.text = format!("{} {folded}", line.text);
    }

    fn children(&mut self, element: &Element, depth: usize) {
        for child in &element.children {
            match child {
                Node::Text(text) => {
                    self.run.push_str(text);
                    self.is_after_inline = false;
                }
                Node::Element(element) => self.element(element, depth),
            }
        }
    }

    fn end_run(&mut self, depth: usize) {
        let words = std::mem::take(&mut self.run).split_whitespace().collect::<Vec<_>>().join(" ");
        self.is_after_inline = false;
        if !words.is_empty() {
            self.line(depth, quoted(&words), true);
        }
    }

    fn line(&mut self, depth: usize, text: String, is_text: bool) {
        self.lines.push(Line { depth, text, is_text });
    }

    /// What it is called.
    fn name(&self, element: &Element, role: &str) -> Option<String> {
        if let Some(ids) = element.attribute("aria-labelledby") {
            return Some(self.texts_of(ids));
        }
        if let Some(label) = element.attribute("aria-label") {
            return Some(label.to_owned());
        }
        if NAMED_BY_CONTENT.contains(&role) {
            return Some(element.text());
        }
        let child = |tag: &str| element.elements().find(|child| child.tag == tag).map(Element::text);
        match (role, element.attribute("id")) {
            ("table", _) => child("caption"),
            ("group", _) => child("legend"),
            (_, Some(id)) => {
                let all = self.page.all();
                let label = all.iter().find(|it| it.tag == "label" && it.attribute("for") == Some(id));
                label.map(|label| label.text())
            }
            _ => None,
        }
    }

    fn description(&self, element: &Element) -> Option<String> {
        element.attribute("aria-describedby").map(|ids| self.texts_of(ids))
    }

    /// The texts of elements, by their ids: each must exist.
    fn texts_of(&self, ids: &str) -> String {
        let texts = ids.split(' ').map(|id| {
            let element = self.page.by_id(id).unwrap_or_else(|| panic!("nothing has the id {id}"));
            element.text()
        });
        texts.collect::<Vec<_>>().join(" ")
    }
}

/// Elements that do not end a line.
const INLINE: [&str; 8] = ["bdi", "br", "code", "em", "path", "span", "strong", "svg"];

/// Roles whose name is what is in them.
const NAMED_BY_CONTENT: [&str; 6] = ["button", "heading", "link", "option", "summary", "tab"];

/// The role, in the words of ARIA; `None` for what only groups boxes.
fn role(element: &Element) -> Option<&str> {
    if let Some(role) = element.attribute("role") {
        return Some(role);
    }
    let is_named = element.has("aria-label") || element.has("aria-labelledby");
    Some(match element.tag.as_str() {
        "a" if element.has("href") => "link",
        "button" => "button",
        "dd" => "definition",
        "details" => "details",
        "dt" => "term",
        "fieldset" => "group",
        "form" => "form",
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => "heading",
        "input" | "textarea" => "textbox",
        "li" => "listitem",
        "ol" | "ul" => "list",
        "progress" => "progressbar",
        "section" if is_named => "region",
        "select" => "combobox",
        "summary" => "summary",
        "table" => "table",
        "td" => "cell",
        "th" if element.attribute("scope") == Some("row") => "cell",
        "th" => "columnheader",
        "tr" => "row",
        _ => return None,
    })
}

/// What is filled in or chosen.
fn value(element: &Element) -> Option<String> {
    let value = match element.tag.as_str() {
        "textarea" => pre_text(element).lines().collect::<Vec<_>>().join(" ⏎ "),
        "input" => element.attribute("value")?.to_owned(),
        "select" => {
            let all = element.all();
            let options: Vec<_> = all.iter().filter(|it| it.tag == "option").collect();
            let chosen = options.iter().find(|it| it.has("selected")).or(options.first())?.text();
            // Lists of CAs and hosts grow; a choice among a few words is told.
            if options.len() > 4 {
                return Some(chosen);
            }
            let others: Vec<_> = options.iter().map(|it| it.text()).filter(|it| *it != chosen).collect();
            return Some(format!("{chosen}” of “{}", others.join("”, “")));
        }
        "progress" => {
            format!("{} of {}", element.attribute("value").unwrap_or("?"), element.attribute("max")?)
        }
        _ => return None,
    };
    (!value.is_empty()).then_some(value)
}

/// The states, and the attributes that are part of the page's interface.
fn facts(element: &Element) -> Vec<String> {
    let mut facts = Vec::new();
    if let Some(level) = element.tag.strip_prefix('h').filter(|rest| rest.parse::<u8>().is_ok()) {
        facts.push(format!("[level {level}]"));
    }
    if element.tag == "details" {
        facts.push(if element.has("open") { "[open]" } else { "[folded]" }.to_owned());
    }
    for (name, value) in element.attributes() {
        match name {
            "disabled" | "hidden" => facts.push(format!("[{name}]")),
            "href" => facts.push(format!("-> {value}")),
            "target" => facts.push(format!("[target {value}]")),
            "aria-busy" | "aria-expanded" | "aria-invalid" | "aria-live" | "aria-selected" => {
                // The button itself reports that it was pressed.
                facts.push(format!("[{} {value}]", &name["aria-".len()..]));
            }
            // It repeats a heading, for narrow windows.
            "data-label" => {}
            name if name.starts_with("data-") && !value.is_empty() => facts.push(format!("[{name} {value}]")),
            _ => {}
        }
    }
    facts
}

fn pre_text(element: &Element) -> String {
    let texts = element.children.iter().map(|child| match child {
        Node::Text(text) => text.clone(),
        Node::Element(element) => pre_text(element),
    });
    texts.collect()
}

fn quoted(text: &str) -> String {
    format!("“{text}”")
}
