//! Turns the translators' Fluent files into typed messages and the compact form that `src/text/catalog.rs` reads.
//!
//! English is the model. Its messages become constants and structs (`messages.rs`), in the order of its files; every
//! other language must have the same messages with the same variables. The texts of each language and part become a
//! separate file, one line per message in the same order, so the program contains neither ids nor a parser of
//! Fluent. In a line, `{0}` is the first variable by name, and `{0?one=a day|={0} days}` selects by it: the variants
//! with their keys, the default last and without a key.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser;

/// The files of each language. The last one goes into the pages at build time.
const PARTS: [&str; 5] = ["check", "answer", "draft", "cli", "shell"];

/// How many of [`PARTS`] the program reads.
const READ: usize = 4;

/// Writes the files that the program includes; reports every mistake to cargo, which then fails the build.
pub fn generate() {
    println!("cargo::rerun-if-changed=src/text/locales");
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo names the folder"));
    let mut mistakes = Vec::new();
    match write_all(Path::new("src/text/locales"), &out, &mut mistakes) {
        Ok(()) => mistakes.iter().for_each(|mistake| println!("cargo::error={mistake}")),
        Err(error) => println!("cargo::error=src/text/locales: {error}"),
    }
}

fn write_all(locales: &Path, out: &Path, mistakes: &mut Vec<String>) -> io::Result<()> {
    let mut tags = Vec::new();
    for folder in fs::read_dir(locales)? {
        tags.push(folder?.file_name().to_string_lossy().into_owned());
    }
    tags.sort_by_key(|tag| (tag != "en", tag.clone()));
    let mut parts = Vec::new();
    for part in PARTS {
        let mut languages = Vec::new();
        for tag in &tags {
            let path = locales.join(tag).join(part).with_extension("ftl");
            let source = fs::read_to_string(&path)
                .map_err(|error| io::Error::new(error.kind(), format!("{}: {error}", path.display())))?;
            languages.push(File::read(&path.to_string_lossy(), source, mistakes));
        }
        let (english, others) = languages.split_first().expect("English comes first");
        others.iter().for_each(|other| other.compare(english, mistakes));
        parts.push((part, Model::new(english, &languages), languages));
    }
    parts.truncate(READ);
    let mut code = String::new();
    let mut first = 0;
    let mut table = String::new();
    let mut findings = String::new();
    for (part, model, languages) in &parts {
        let head = format!("{part} {:08x}", model.fingerprint());
        let count = model.messages.len();
        let _ = writeln!(table, "    Head {{ head: {head:?}, first: {first}, count: {count} }},");
        model.declare(first, &mut code);
        findings += &model.findings(first);
        first += model.messages.len();
        for (tag, language) in tags.iter().zip(languages) {
            fs::write(out.join(format!("{part}-{tag}.txt")), language.compact(&head, model, mistakes))?;
        }
    }
    let _ = writeln!(code, "pub(super) static PARTS: [Head; {READ}] = [\n{table}];");
    let _ = writeln!(code, "pub(super) static FINDINGS: &[FindingTexts] = &[\n{findings}];");
    fs::write(out.join("messages.rs"), code)?;
    let rows = tags.iter().map(|tag| {
        let texts = parts.iter().map(|(part, ..)| format!("include_str!(\"{part}-{tag}.txt\")"));
        format!("    ({tag:?}, [{}]),\n", texts.collect::<Vec<_>>().join(", "))
    });
    let rows: String = rows.collect();
    fs::write(out.join("texts.rs"), format!("[\n{rows}]\n"))
}

//----------- File -------------------------------------------------------------------------------

/// The messages of one file, in its order.
struct File {
    path: String,
    source: String,
    messages: Vec<(String, Text)>,
    terms: BTreeMap<String, Pattern<String>>,
}

/// One message.
struct Text {
    pattern: Pattern<String>,
    /// The variables that it shows.
    shown: BTreeSet<String>,
    /// The variables that choose a variant.
    chosen_by: BTreeSet<String>,
    /// Those that choose by number.
    numbers: BTreeSet<String>,
}

impl File {
    fn read(path: &str, source: String, mistakes: &mut Vec<String>) -> Self {
        let (resource, errors) = match parser::parse(source.clone()) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        for error in errors {
            let before = source.get(..error.pos.start).unwrap_or(&source);
            let line = before.matches('\n').count() + 1;
            mistakes.push(format!("{path}:{line}: {}", error.kind));
        }
        let mut file = Self { path: path.to_owned(), source, messages: Vec::new(), terms: BTreeMap::new() };
        let mut ids = BTreeSet::new();
        for entry in resource.body {
            match entry {
                Entry::Message(message) => {
                    let id = message.id.name;
                    match message.value {
                        Some(pattern) if message.attributes.is_empty() => {
                            let mut text = Text {
                                pattern: Pattern { elements: Vec::new() },
                                shown: BTreeSet::new(),
                                chosen_by: BTreeSet::new(),
                                numbers: BTreeSet::new(),
                            };
                            text.look(&pattern);
                            text.pattern = pattern;
                            if !ids.insert(id.clone()) {
                                mistakes.push(file.at(&id, "is there twice"));
                            }
                            file.messages.push((id, text));
                        }
                        _ => mistakes.push(file.at(&id, "must have a text, and no attributes")),
                    }
                }
                Entry::Term(term) => {
                    file.terms.insert(term.id.name, term.value);
                }
                Entry::Comment(_)
                | Entry::GroupComment(_)
                | Entry::ResourceComment(_)
                | Entry::Junk { .. } => {}
            }
        }
        file
    }

    /// A mistake in a message, with its position.
    fn at(&self, id: &str, problem: &str) -> String {
        let start = format!("{id} =");
        let line = self.source.lines().position(|line| line.starts_with(&start)).unwrap_or(0) + 1;
        format!("{}:{line}: {id} {problem}", self.path)
    }

    fn get(&self, id: &str) -> Option<&Text> {
        self.messages.iter().find(|(other, _)| other == id).map(|(_, text)| text)
    }

    /// Compares the messages with English.
    fn compare(&self, english: &Self, mistakes: &mut Vec<String>) {
        for (id, text) in &self.messages {
            let Some(model) = english.get(id) else {
                mistakes.push(self.at(id, "is no message in English"));
                continue;
            };
            if text.shown != model.shown {
                let problem = format!("shows the variables {:?}, not {:?}", text.shown, model.shown);
                mistakes.push(self.at(id, &problem));
            }
            if !text.chosen_by.is_subset(&(&model.chosen_by | &model.shown)) {
                mistakes.push(self.at(id, &format!("chooses by {:?}", text.chosen_by)));
            }
        }
        for (id, _) in english.messages.iter().filter(|(id, _)| self.get(id).is_none()) {
            mistakes.push(format!("{}: {id} is missing", self.path));
        }
    }

    /// The texts in the order of English.
    fn compact(&self, head: &str, model: &Model, mistakes: &mut Vec<String>) -> String {
        let mut out = format!("{head}\n");
        for (id, variables) in &model.messages {
            if let Some(text) = self.get(id) {
                let variables: Vec<&str> = variables.keys().map(String::as_str).collect();
                if let Err(problem) = self.write(&text.pattern, &variables, &mut out) {
                    mistakes.push(self.at(id, &problem));
                }
            }
            out.push('\n');
        }
        out
    }

    fn write(&self, pattern: &Pattern<String>, variables: &[&str], out: &mut String) -> Result<(), String> {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => literal(value, out)?,
                PatternElement::Placeable { expression: Expression::Inline(inline) } => {
                    self.write_inline(inline, variables, out)?;
                }
                PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                    let InlineExpression::VariableReference { id } = selector else {
                        return Err("chooses by something else than a variable".to_owned());
                    };
                    let _ = write!(out, "{{{}?", place(&id.name, variables)?);
                    for variant in variants.iter().filter(|variant| !variant.default) {
                        let (VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key }) =
                            &variant.key;
                        let _ = write!(out, "{key}=");
                        self.write(&variant.value, variables, out)?;
                        out.push('|');
                    }
                    out.push('=');
                    for variant in variants.iter().filter(|variant| variant.default) {
                        self.write(&variant.value, variables, out)?;
                    }
                    out.push('}');
                }
            }
        }
        Ok(())
    }

    fn write_inline(
        &self,
        inline: &InlineExpression<String>,
        variables: &[&str],
        out: &mut String,
    ) -> Result<(), String> {
        match inline {
            InlineExpression::VariableReference { id } => {
                let _ = write!(out, "{{{}}}", place(&id.name, variables)?);
                Ok(())
            }
            InlineExpression::StringLiteral { value } => {
                literal(&fluent_syntax::unicode::unescape_unicode_to_string(value), out)
            }
            InlineExpression::NumberLiteral { value } => literal(value, out),
            InlineExpression::TermReference { id, attribute: None, arguments: None } => {
                let term = self.terms.get(&id.name);
                self.write(term.ok_or_else(|| format!("names no term: -{}", id.name))?, &[], out)
            }
            _ => Err("has something else than text, variables, terms and choices".to_owned()),
        }
    }
}

/// The index of a variable: one digit.
fn place(name: &str, variables: &[&str]) -> Result<usize, String> {
    let place = variables.iter().position(|variable| *variable == name).filter(|place| *place < 10);
    place.ok_or_else(|| format!("has no variable ${name}, or too many"))
}

/// Literal text. It cannot contain the special characters of the compact form.
fn literal(text: &str, out: &mut String) -> Result<(), String> {
    if let Some(sign) = text.chars().find(|sign| matches!(sign, '{' | '}' | '|' | '\n')) {
        return Err(format!("has the sign {sign:?}, which the program does not read in a text"));
    }
    out.push_str(text);
    Ok(())
}

impl Text {
    fn look(&mut self, pattern: &Pattern<String>) {
        for element in &pattern.elements {
            match element {
                PatternElement::Placeable {
                    expression: Expression::Inline(InlineExpression::VariableReference { id }),
                } => {
                    self.shown.insert(id.name.clone());
                }
                PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                    for variant in variants {
                        if let InlineExpression::VariableReference { id } = selector {
                            self.chosen_by.insert(id.name.clone());
                            if is_number(&variant.key) {
                                self.numbers.insert(id.name.clone());
                            }
                        }
                        self.look(&variant.value);
                    }
                }
                PatternElement::TextElement { .. } | PatternElement::Placeable { .. } => {}
            }
        }
    }
}

/// Whether a variant is for a number or a plural category. `other` is the default of words, too.
fn is_number(key: &VariantKey<String>) -> bool {
    match key {
        VariantKey::Identifier { name } => matches!(name.as_str(), "zero" | "one" | "two" | "few" | "many"),
        VariantKey::NumberLiteral { .. } => true,
    }
}

//----------- Model ------------------------------------------------------------------------------

/// The messages of one part, as the program names them.
struct Model {
    /// Each with its variables, and whether any language selects on them as numbers.
    messages: Vec<(String, BTreeMap<String, bool>)>,
    english: Vec<String>,
}

impl Model {
    fn new(english: &File, languages: &[File]) -> Self {
        let variables = |id: &String, text: &Text| {
            let is_number = |name: &String| {
                languages.iter().filter_map(|file| file.get(id)).any(|text| text.numbers.contains(name))
            };
            text.shown.union(&text.chosen_by).map(|name| (name.clone(), is_number(name))).collect()
        };
        let messages =
            english.messages.iter().map(|(id, text)| (id.clone(), variables(id, text))).collect::<Vec<_>>();
        let lines = english.source.lines();
        let value = |id: &String| {
            let start = format!("{id} = ");
            lines.clone().find_map(|line| line.strip_prefix(&start)).unwrap_or_default().to_owned()
        };
        let english = english.messages.iter().map(|(id, _)| value(id)).collect();
        Self { messages, english }
    }

    /// Detects texts of another version of the program: FNV-1a of the ids and variables.
    fn fingerprint(&self) -> u32 {
        let names =
            self.messages.iter().flat_map(|(id, variables)| std::iter::once(id).chain(variables.keys()));
        let octets = names.flat_map(|name| name.bytes().chain([0]));
        octets.fold(0x811c_9dc5, |hash, octet| (hash ^ u32::from(octet)).wrapping_mul(0x0100_0193))
    }

    /// A constant for each message without variables, a struct for each with. Those of findings are also in a table.
    fn declare(&self, first: usize, code: &mut String) {
        for (at, ((id, variables), english)) in self.messages.iter().zip(&self.english).enumerate() {
            let at = first + at;
            if finding(id).is_some() {
                // Most are used through the table.
                if variables.is_empty() {
                    continue;
                }
                code.push_str(
                    "#[allow(dead_code, reason = \"most texts of findings are reached by the table\")]\n",
                );
            }
            let _ = writeln!(code, "#[doc = {english:?}]");
            if variables.is_empty() {
                let name = id.replace('-', "_").to_uppercase();
                let _ = writeln!(code, "pub(crate) const {name}: Id = Id({at});");
                continue;
            }
            let name: String = id.split('-').map(capitalized).collect();
            let fields = variables.iter().map(|(name, is_number)| {
                format!("pub(crate) {}: {}", field(name), if *is_number { "usize" } else { "Arg" })
            });
            let fields = fields.collect::<Vec<_>>().join(", ");
            let values = variables.iter().map(|(name, is_number)| match is_number {
                true => format!("Arg::Number(self.{})", field(name)),
                false => format!("self.{}", field(name)),
            });
            let values = values.collect::<Vec<_>>().join(", ");
            let _ = writeln!(code, "pub(crate) struct {name} {{ {fields} }}");
            let message = format!("Message {{ id: Id({at}), args: vec![{values}] }}");
            let _ = writeln!(
                code,
                "impl IntoMessage for {name} {{ fn into_message(self) -> Message {{ {message} }} }}"
            );
        }
    }

    /// The rows of the table of findings: each has a title and a text.
    fn findings(&self, first: usize) -> String {
        let mut rows = String::new();
        let codes: BTreeSet<&str> = self.messages.iter().filter_map(|(id, _)| finding(id)).collect();
        for code in codes {
            let texts = ["title", "text"].map(|end| {
                let id = format!("finding-{code}-{end}");
                let found = self.messages.iter().position(|(other, _)| *other == id);
                found.and_then(|at| Some((at, &self.messages.get(at)?.1)))
            });
            if let [Some((title, none)), Some((text, variables))] = texts
                && none.is_empty()
            {
                let (title, text, variables) = (first + title, first + text, variables.keys());
                let variables: Vec<&String> = variables.collect();
                let row = format!("title: Id({title}), text: Id({text}), variables: &{variables:?}");
                let _ = writeln!(rows, "    FindingTexts {{ code: {code:?}, {row} }},");
            } else {
                println!("cargo::error=finding-{code} needs a title without variables, and a text");
            }
        }
        rows
    }
}

/// The code of a finding, from the id of one of its texts.
fn finding(id: &str) -> Option<&str> {
    let code = id.strip_prefix("finding-")?;
    code.strip_suffix("-title").or_else(|| code.strip_suffix("-text"))
}

fn capitalized(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect()
}

/// A variable as a field name.
fn field(name: &str) -> String {
    if name == "type" { "r#type".to_owned() } else { name.to_owned() }
}
