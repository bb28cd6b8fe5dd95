//! What a screen reader finds, in its order: the tree that Chromium makes for it, as text; of the article the headings,
//! that people jump between.
//!
//! `ISSUEMAIL_RENEW=1` rewrites the file in `snapshots/`; review the difference. What each state says is the subject
//! of `tests/components`; this is for how the browser takes it.

use std::path::Path;

use serde_json::{Value, json};

use crate::stage::scenario_of;
use crate::support::doh_server::{DohServer, Script};
use crate::support::reply::Reply;
use crate::surroundings::Kind;
use crate::world::{PAGE, World};
use crate::{action, check, compare_resolvers};

#[test]
fn the_page_with_a_plan_is_told_in_order() {
    scenario_of(Kind::Chromium, "Firefox has other roles for screen readers", async |world| {
        answer(world, PAGE, || Reply::issuemail("other.example"), "forbidden issuer_mismatch").await;
        is_told(world, "stopped").await;
    });
}

/// Checks a domain about which two resolvers say the same.
async fn answer(world: &World, page: &str, reply: impl Fn() -> Reply, expected: &str) {
    let script = || Script::new().on("example.test", reply());
    let second = DohServer::start(script());
    compare_resolvers::open_at(world, &world.scripted.url(), &second.url(), page).await;
    world.scripted.play(script());
    action::check(world, "alice@example.test").await;
    check::is_answer(world, expected).await;
}

/// Compares the tree with the file.
async fn is_told(world: &World, name: &str) {
    let tree = world.devtools("Accessibility.getFullAXTree", json!({})).await;
    let nodes = tree["nodes"].as_array().expect("a list of nodes");
    let mut told = Told::default();
    tell(nodes, &nodes[0], 0, &mut told);
    let told = told.lines;
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/e2e/snapshots/{name}.txt"));
    if std::env::var_os("ISSUEMAIL_RENEW").is_some() {
        std::fs::write(&file, &told).unwrap();
        return;
    }
    let expected =
        std::fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let mut lines = expected.lines().zip(told.lines()).enumerate();
    if let Some((place, (expected, actual))) = lines.find(|(_, (expected, actual))| expected != actual) {
        panic!("{name}.txt, line {}:\n{expected}\nis now\n{actual}\nThe whole:\n{told}", place + 1);
    }
    assert_eq!(expected.lines().count(), told.lines().count(), "{name}.txt; the whole:\n{told}");
}

/// Writes a node and what is in it. Elements that only group are skipped, and the text of a paragraph is one line.
fn tell(nodes: &[Value], node: &Value, depth: usize, told: &mut Told) {
    let is_ignored = node["ignored"] == true;
    let role = if is_ignored { "" } else { node["role"]["value"].as_str().unwrap_or_default() };
    let name = node["name"]["value"].as_str().unwrap_or_default();
    let mut depth = depth;
    match role {
        "StaticText" if told.is_in_article => return,
        "StaticText" => return told.text(depth, name),
        // They do not end a line.
        "" | "code" | "emphasis" | "strong" => {}
        _ => told.end_line(),
    }
    let is_told = !told.is_in_article || role == "heading";
    if let Some((_, shown, takes_name)) = ROLES.iter().find(|(it, ..)| is_told && *it == role) {
        let mut words = vec![(*shown).to_owned()];
        words.extend((!name.is_empty()).then(|| quoted(name)));
        let value = node["value"]["value"].as_str().unwrap_or_default();
        words.extend((!value.is_empty()).then(|| format!("= {}", quoted(value))));
        words.extend(states(node));
        let description = node["description"]["value"].as_str().unwrap_or_default();
        words.extend((!description.is_empty()).then(|| format!("({})", masked(description))));
        told.line(depth, &words.join(" "));
        if *takes_name {
            return;
        }
        depth += 1;
    }
    if role == "article" {
        told.is_in_article = true;
    }
    for id in node["childIds"].as_array().into_iter().flatten() {
        if let Some(child) = nodes.iter().find(|node| node["nodeId"] == *id) {
            tell(nodes, child, depth, told);
        }
    }
    if role == "article" {
        told.is_in_article = false;
    }
    if !["", "code", "emphasis", "strong"].contains(&role) {
        told.end_line();
    }
}

/// What was told so far.
#[derive(Default)]
struct Told {
    lines: String,
    /// A text that may go on, and its depth.
    open: Option<(usize, String)>,
    is_in_article: bool,
}

impl Told {
    fn text(&mut self, depth: usize, text: &str) {
        self.open.get_or_insert_with(|| (depth, String::new())).1.push_str(text);
    }

    fn end_line(&mut self) {
        if let Some((depth, text)) = self.open.take().filter(|(_, text)| !text.trim().is_empty()) {
            self.line(depth, &quoted(&text));
        }
    }

    fn line(&mut self, depth: usize, text: &str) {
        self.lines.push_str(&"  ".repeat(depth));
        self.lines.push_str(text);
        self.lines.push('\n');
    }
}

/// The states that are told, as `[expanded]`.
fn states(node: &Value) -> Vec<String> {
    let properties = node["properties"].as_array().into_iter().flatten();
    let states = properties.filter_map(|property| {
        let name = property["name"].as_str().filter(|name| STATES.contains(name))?;
        match &property["value"]["value"] {
            Value::Bool(true) => Some(format!("[{name}]")),
            Value::Bool(false) if name == "expanded" => Some("[folded]".to_owned()),
            Value::Number(number) => Some(format!("[{name} {number}]")),
            Value::String(text) if text != "false" && text != "off" => Some(format!("[{name} {text}]")),
            _ => None,
        }
    });
    states.collect()
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", masked(text))
}

/// Puts a word for what differs from run to run: each time of day, and how many questions there was time for.
fn masked(text: &str) -> String {
    let is_number = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let bare = |word: &str| word.trim_end_matches(['.', ',', ':']).to_owned();
    let is_time = |word: &str| {
        bare(word).split_once(':').is_some_and(|(hours, minutes)| is_number(hours) && is_number(minutes))
    };
    let mut words: Vec<&str> = text.split_whitespace().collect();
    // A time of the next day has its date before it: "Nov 30, 2026, 12:15 AM".
    while let Some(start) = words.windows(4).position(|it| {
        let is_year = |word: &str| word.len() == 5 && word.ends_with(',') && is_number(&word[..4]);
        is_number(&bare(it[1])) && is_year(it[2]) && is_time(it[3])
    }) {
        words.drain(start..start + 3);
    }
    let shown = words.iter().enumerate().filter_map(|(index, word)| {
        let (is_time, bare) = (is_time(word), bare(word));
        let bare = bare.as_str();
        let counts = is_number(bare) && words.get(index + 1).is_some_and(|next| next.starts_with("question"));
        match bare {
            // Half of the day it is "AM".
            "AM" | "PM" => None,
            _ if is_time => Some(word.replace(bare, "TIME")),
            _ if counts => Some("SOME".to_owned()),
            _ => Some((*word).to_owned()),
        }
    });
    shown.collect::<Vec<_>>().join(" ")
}

/// Roles in the words of Chromium, in those of ARIA, and whether the name covers all the content.
const ROLES: [(&str, &str, bool); 29] = [
    ("RootWebArea", "document", false),
    ("alert", "alert", false),
    ("article", "article", false),
    ("banner", "banner", false),
    ("button", "button", true),
    ("checkbox", "checkbox", true),
    ("combobox", "combobox", true),
    ("complementary", "complementary", false),
    ("contentinfo", "contentinfo", false),
    ("DisclosureTriangle", "summary", true),
    ("form", "form", false),
    ("group", "group", false),
    ("heading", "heading", true),
    ("img", "img", true),
    ("link", "link", true),
    ("list", "list", false),
    ("listitem", "listitem", false),
    ("main", "main", false),
    ("navigation", "navigation", false),
    ("progressbar", "progressbar", true),
    ("region", "region", false),
    ("row", "row", false),
    ("status", "status", false),
    ("tab", "tab", true),
    ("table", "table", false),
    ("tablist", "tablist", false),
    ("tabpanel", "tabpanel", false),
    ("term", "term", true),
    ("textbox", "textbox", true),
];

/// States that are told.
const STATES: [&str; 9] =
    ["level", "expanded", "selected", "checked", "invalid", "disabled", "live", "busy", "focused"];
