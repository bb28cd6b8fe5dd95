//! What keeps the project in shape: who may import whom, where crates may be named, and that every text is there.

#![allow(clippy::unwrap_used, reason = "a test says what is wrong by panicking")]

#[path = "support/observed.rs"]
#[allow(dead_code, reason = "each test uses a part of it")]
mod observed;

use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::path::PathBuf;

use issuemail::caa::Property;
use issuemail::caa::PropertyTag;
use issuemail::findings;
use issuemail::formats::Format;
use issuemail::formats::Note;
use issuemail::formats::Scope;
use issuemail::formats::Unwritable;
use issuemail::hosts;
use issuemail::judge::Dnssec;
use issuemail::observe::Outcome;
use issuemail::suggest::Obstacle;
use issuemail::suggest::Placement;
use issuemail::suggest::Wish;
use issuemail::text::Catalog;
use issuemail::text::Language;
use issuemail::text::explain::explain;
use issuemail::text::outcome;
use issuemail::verdict::Reason;
use observed::faults;
use observed::outcomes;
use observed::scenarios;

//----------- Imports ----------------------------------------------------------------------------

/// What each module may import, besides itself. A module with submodules named takes only these.
const MAY_IMPORT: [(&str, &[&str]); 22] = [
    ("verdict", &[]),
    ("distance", &[]),
    ("dns", &[]),
    ("mailbox", &["dns"]),
    ("caa", &["dns"]),
    ("chain", &["dns"]),
    ("json", &[]),
    ("timestamp", &[]),
    ("visible", &[]),
    ("issuer", &["caa", "distance", "json", "verdict"]),
    ("evaluate", &["caa", "chain", "distance", "dns", "issuer", "mailbox", "verdict"]),
    ("hosts", &["caa", "dns", "json"]),
    ("forms", &["caa", "dns"]),
    ("zone", &["caa", "dns", "evaluate::observation"]),
    ("intake", &["mailbox"]),
    ("resolve", &["caa", "chain", "dns", "evaluate::observation", "json"]),
    ("settings", &["i18n::Language", "issuer", "json", "resolve"]),
    (
        "i18n",
        &[
            "caa",
            "chain",
            "dns",
            "evaluate",
            "hosts",
            "forms",
            "issuer",
            "mailbox",
            "timestamp",
            "verdict",
            "visible",
            "zone",
        ],
    ),
    (
        "report",
        &[
            "Fqdn",
            "caa",
            "chain",
            "dns",
            "evaluate",
            "hosts",
            "forms",
            "i18n",
            "issuer",
            "mailbox",
            "timestamp",
            "verdict",
            "visible",
            "zone",
        ],
    ),
    (
        "ui",
        &[
            "Fqdn", "caa", "chain", "dns", "evaluate", "forms", "hosts", "i18n", "intake", "issuer", "json",
            "mailbox", "report", "resolve", "settings", "verdict", "zone",
        ],
    ),
    (
        "cli",
        &[
            "Fqdn", "caa", "chain", "distance", "dns", "evaluate", "forms", "hosts", "i18n", "intake",
            "issuer", "mailbox", "report", "resolve", "settings", "verdict", "zone",
        ],
    ),
    ("bin", &[]),
];

#[test]
fn modules_import_downwards_only() {
    let table: BTreeMap<_, _> = MAY_IMPORT.into_iter().collect();
    let mut wrong = Vec::new();
    for source in sources() {
        let Some(module) = source.module() else { continue };
        let allowed = table.get(module.as_str()).unwrap_or_else(|| panic!("no rule for {module}"));
        for path in source.paths_after("crate::") {
            let is_own = first_segment(&path) == module;
            let fits = |allowed: &&str| path == **allowed || path.starts_with(&format!("{allowed}::"));
            if !is_own && !allowed.iter().any(fits) {
                wrong.push(format!("{} imports {path}", source.path.display()));
            }
        }
        // `super` must not lead out of the module, where the table does not see it.
        let depth = source.path.components().count() - 1;
        if depth <= 2 && source.code.contains("super::super::") && !source.code.contains("mod tests {") {
            wrong.push(format!("{} climbs out of its module", source.path.display()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The files, or folders, that may name a crate.
const FENCES: [(&str, &[&str]); 22] = [
    ("domain", &["dns/message.rs", "dns/query.rs"]),
    ("idna", &["dns/idna/native.rs"]),
    ("reqwest", &["resolve/http.rs", "cli"]),
    ("fluent_syntax", &["i18n/catalog.rs", "i18n/embedded.rs", "i18n/pattern.rs"]),
    ("icu_decimal", &["i18n/number/native.rs"]),
    ("icu_locale_core", &["i18n/number/native.rs"]),
    ("yew", &["ui"]),
    ("web_sys", &["dns/idna/browser.rs", "ui"]),
    ("js_sys", &["i18n/number/browser.rs", "ui"]),
    ("wasm_bindgen", &["ui"]),
    ("wasm_bindgen_futures", &["ui"]),
    ("clap", &["cli", "bin"]),
    ("tokio", &["cli", "bin", "resolve/http.rs"]),
    ("gloo_timers", &["ui/fetch.rs"]),
    ("sha1", &["chain/digest.rs"]),
    ("sha2", &["chain/digest.rs"]),
    ("indicatif", &["cli", "bin"]),
    ("anstyle", &["cli"]),
    ("unicode_width", &["cli/table.rs"]),
    ("web_time", &["resolve", "ui"]),
    ("serde", &["cli", "report"]),
    ("serde_json", &["cli", "report"]),
];

#[test]
fn crates_stay_in_their_fences() {
    let mut wrong = Vec::new();
    for source in sources() {
        for (name, places) in FENCES {
            let is_inside = places.iter().any(|place| source.path.starts_with(place))
                || source.path == Path::new("main.rs");
            if !is_inside && source.names_crate(name) {
                wrong.push(format!("{} names {name}", source.path.display()));
            }
        }
    }
    for (name, _) in FENCES {
        if !sources().iter().any(|source| source.names_crate(name)) {
            wrong.push(format!("nothing names {name}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What has to give the same answer everywhere reads no clock, no environment and no file, and prints nothing.
#[test]
fn the_core_is_pure() {
    const PURE: [&str; 14] = [
        "caa",
        "distance.rs",
        "dns",
        "evaluate",
        "hosts",
        "forms",
        "i18n",
        "intake",
        "issuer",
        "json",
        "mailbox.rs",
        "verdict.rs",
        "visible.rs",
        "zone",
    ];
    const IMPURE: [&str; 9] = [
        "Instant",
        "SystemTime",
        "std::env",
        "std::fs",
        "std::net::Tcp",
        "std::process",
        "std::thread",
        "println!",
        "eprintln!",
    ];
    let mut wrong = Vec::new();
    for source in sources() {
        if !PURE.iter().any(|place| source.path.starts_with(place)) {
            continue;
        }
        wrong.extend(
            IMPURE
                .iter()
                .filter(|word| source.code.contains(**word))
                .map(|word| format!("{} has {word}", source.path.display())),
        );
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn links_to_rfcs_go_to_one_host() {
    let mut wrong = Vec::new();
    for path in files_below("src").into_iter().chain(files_below("docs")) {
        let Ok(text) = fs::read_to_string(&path) else { continue };
        for (at, _) in text.match_indices("http") {
            let url: String = text[at..]
                .chars()
                .take_while(|character| !character.is_whitespace() && !"\"<>)`".contains(*character))
                .collect();
            let lower = url.to_lowercase();
            let is_rfc = lower.contains("/rfc") || lower.contains("ietf.org/doc/html/rfc");
            if is_rfc && !url.starts_with("https://www.rfc-editor.org/") {
                wrong.push(format!("{}: {url}", path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

//----------- Texts ------------------------------------------------------------------------------

#[test]
fn every_rule_has_its_texts_and_its_documentation() {
    let findings = fs::read_to_string(root().join("docs/findings.md")).unwrap();
    let mut wrong = Vec::new();
    for rule in findings::all() {
        for tag in Language::ALL.map(|language| language.tag) {
            for suffix in ["title", "text"] {
                let id = format!("finding-{}-{suffix}", rule.code.replace(['.', '_'], "-"));
                if !Catalog::for_tag(tag).has(&id) {
                    wrong.push(format!("{tag}: no {id}"));
                }
            }
        }
        if !findings.contains(&format!("## `{}`", rule.code)) {
            wrong.push(format!("docs/findings.md does not explain {}", rule.code));
        }
    }
    let codes: BTreeSet<_> = findings::all().map(|rule| rule.code).collect();
    assert_eq!(codes.len(), findings::all().count(), "codes are unique");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Says whether an id can be one of an explanation: a reason, and perhaps a detail that `explain` names. That those
/// which are formed exist is the subject of [`every_explanation_has_its_texts`].
fn is_of_explanation(id: &str, details: &BTreeSet<String>) -> bool {
    let Some((_, rest)) =
        id.split_once('-').filter(|(group, _)| matches!(*group, "verdict" | "why" | "todo"))
    else {
        return false;
    };
    Reason::ALL.into_iter().any(|reason| {
        let detail = rest.strip_prefix(&reason.code().replace('_', "-"));
        detail.is_some_and(|detail| detail.is_empty() || details.contains(detail.trim_start_matches('-')))
    })
}

/// Ids that are put together at run time: what begins so, and every end that it can have.
fn built_ids() -> Vec<String> {
    let words =
        |prefix: &str, ends: &[&str]| ends.iter().map(|end| format!("{prefix}{end}")).collect::<Vec<_>>();
    let mut ids = Vec::new();
    ids.extend(findings::all().flat_map(|rule| {
        words(&format!("finding-{}-", rule.code.replace(['.', '_'], "-")), &["title", "text"])
    }));
    for dnssec in [Dnssec::Secure, Dnssec::Insecure, Dnssec::Bogus, Dnssec::Unknown, Dnssec::NotChecked] {
        let word = dnssec.code().replace('_', "-");
        ids.extend([format!("dnssec-{word}"), format!("ui-dnssec-fact-{word}")]);
    }
    ids.extend(outcomes().iter().map(|outcome| format!("outcome-{}", outcome.code().replace('_', "-"))));
    ids.extend(faults().iter().map(|fault| format!("fault-{}", fault.code().replace('_', "-"))));
    ids.extend(words("chain-", &["signed", "unsigned", "broken", "unknown"]));
    ids.extend(words("provider-change-", &["ds", "unsigned", "clock", "unanswered", "sign"]));
    ids.extend(words("provider-change-", &["silent", "failing", "caa-only"]));
    ids.extend(words("why-nameservers-", &["signed", "unsigned"]));
    ids.extend(words("word-", &["permitted", "forbidden", "undetermined"]));
    ids.push("outcome-given-up".to_owned());
    ids.extend(words("ui-severity-", &["error", "warning", "notice", "info"]));
    ids.extend(words("ui-word-", &["permitted", "conditional", "forbidden", "undetermined"]));
    ids.extend(words("ui-batch-", &["permitted", "conditional", "forbidden", "undetermined", "unreadable"]));
    ids.extend(words("ui-", &["why", "compare", "todo", "again", "findings", "evidence"]));
    let places = [
        Placement::Inherited,
        Placement::Copy,
        Placement::New,
        Placement::AliasTarget,
        Placement::AboveAlias,
        Placement::Wildcard,
    ];
    ids.extend(places.map(|place| format!("change-place-{}", place.code().replace('_', "-"))));
    for wish in [Wish::Allow, Wish::Only(Vec::new()), Wish::Nobody] {
        ids.extend(words(&format!("change-{}-", wish.code()), &["add", "replace", "remove"]));
    }
    let obstacles = Obstacle::ALL.map(|obstacle| obstacle.code().replace('_', "-"));
    ids.extend(obstacles.map(|word| format!("change-blocked-{word}")));
    ids.extend(words(
        "change-caution-",
        &["repair-allows", "hides-wildcard", "overrules-nobody", "restricts"],
    ));
    ids.extend(words("host-caveat-", &hosts::Caveat::ALL.map(hosts::Caveat::code)));
    ids.extend(words("field-", &hosts::GeneralLabel::ALL.map(hosts::GeneralLabel::code)));
    ids.extend(Format::ALL.map(|form| format!("form-{}", form.id())));
    ids.extend(Scope::ALL.map(|scope| format!("form-scope-{}", scope.code())));
    ids.extend(Note::ALL.map(|note| format!("form-note-{}", note.code())));
    ids.extend(Unwritable::ALL.map(|reason| format!("form-unwritable-{}", reason.code())));
    ids.extend(words("ui-plan-", &["leave", "allow", "only", "nobody"]));
    ids.extend(words("ui-try-example-", &["allow", "nobody", "two", "hidden"]));
    ids
}

/// The literals of `format!` that make ids. A new one belongs here, and its ids in [`built_ids`] or
/// [`is_of_explanation`].
const ID_FORMATS: [&str; 28] = [
    "chain-{}",
    "change-blocked-{}",
    "change-caution-{}",
    "change-place-{}",
    "change-{}-{}",
    "dnssec-{}",
    "fault-{}",
    "field-{word}",
    "finding-{}-{suffix}",
    "form-note-{}",
    "form-scope-{}",
    "form-unwritable-{}",
    "form-{}",
    "host-caveat-{}",
    "outcome-{}",
    "provider-change-{}",
    "todo-{variant}",
    "ui-batch-{suffix}",
    "ui-dnssec-fact-{}",
    "ui-plan-{id}",
    "ui-severity-{}",
    "ui-try-example-{}",
    "ui-word-{}",
    "ui-{name}",
    "verdict-{}",
    "why-nameservers-{}",
    "why-{}",
    "word-{}",
];

#[test]
fn every_id_exists_and_none_is_unused() {
    let literals: BTreeSet<String> =
        sources().iter().flat_map(|source| string_literals(&source.code)).collect();
    let built: BTreeSet<String> = built_ids().into_iter().collect();
    let details: BTreeSet<String> = sources()
        .iter()
        .filter(|source| {
            ["i18n/explain.rs", "i18n/diagnosis.rs"].iter().any(|path| source.path == Path::new(path))
        })
        .flat_map(|source| string_literals(&source.code))
        .map(|literal| literal.trim_start_matches("{reason}-").to_owned())
        .collect();
    let mut wrong = Vec::new();
    let ids = messages(&english());
    let groups: BTreeSet<&str> = ids.keys().map(|id| id.split('-').next().unwrap_or_default()).collect();
    for id in ids.keys() {
        if !literals.contains(id) && !built.contains(id) && !is_of_explanation(id, &details) {
            wrong.push(format!("{id} is not used"));
        }
    }
    for id in &built {
        if !ids.contains_key(id) {
            wrong.push(format!("{id} is missing"));
        }
    }
    let is_word = |text: &str| {
        text.bytes().all(|octet| octet.is_ascii_lowercase() || octet.is_ascii_digit() || octet == b'-')
    };
    for literal in literals.iter().filter(|literal| is_word(literal) && !literal.ends_with('-')) {
        let (group, rest) = literal.split_once('-').unwrap_or_default();
        // The id of a form is no text.
        let is_form = Format::from_id(literal).is_some();
        if !rest.is_empty() && groups.contains(group) && !ids.contains_key(literal) && !is_form {
            wrong.push(format!("{literal} is used and does not exist"));
        }
    }
    for literal in &literals {
        let starts = groups.iter().any(|group| literal.starts_with(&format!("{group}-{{")));
        if starts && !ID_FORMATS.contains(&literal.as_str()) {
            wrong.push(format!("\"{literal}\" builds ids and is not listed"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Every verdict that can come, in words: no id is missing, no variable is left open.
#[test]
fn every_explanation_has_its_texts() {
    for tag in Language::ALL.map(|language| language.tag) {
        let catalog = Catalog::for_tag(tag);
        let mut reasons = BTreeSet::new();
        for report in scenarios() {
            reasons.insert(report.judgement.reason().code());
            let explanation = explain(&report, &catalog);
            let texts = [explanation.verdict, explanation.why]
                .into_iter()
                .chain(explanation.todo)
                .chain(explanation.when);
            for text in texts {
                // Not every language has spaces, but no id has anything but ASCII letters, digits and hyphens.
                let is_id = text.bytes().all(|octet| octet.is_ascii_alphanumeric() || octet == b'-');
                assert!(
                    !is_id && !text.contains('{') && !text.contains("  ") && !text.contains(" 0 seconds"),
                    "{tag}, {}: {text:?}",
                    report.judgement.reason()
                );
            }
        }
        let missing: Vec<_> =
            Reason::ALL.into_iter().filter(|reason| !reasons.contains(reason.code())).collect();
        assert_eq!(missing, [], "a reason that no scenario has");
        for outcome in outcomes() {
            assert!(
                !outcome::outcome(outcome.code(), &catalog).starts_with("outcome-"),
                "{}",
                outcome.code()
            );
        }
    }
}

//----------- Scenarios --------------------------------------------------------------------------

/// The scenarios' records are what they look like.
#[test]
fn scenarios_are_well_formed() {
    let read: Vec<_> = outcomes()
        .iter()
        .filter_map(|outcome| match outcome {
            Outcome::Records(records) => records.first().and_then(|record| {
                Property::parse(&record.rdata).ok().map(|property| property.tag == PropertyTag::ISSUEMAIL)
            }),
            _ => None,
        })
        .collect();
    assert_eq!(read.iter().filter(|is_issuemail| **is_issuemail).count(), 8);
}

//----------- Sources ----------------------------------------------------------------------------

/// A file of `src`, without its comments.
struct SourceFile {
    /// Below `src`.
    path: PathBuf,
    code: String,
}

impl SourceFile {
    /// The module of the crate that the file belongs to.
    fn module(&self) -> Option<String> {
        let first = self.path.components().next()?.as_os_str().to_string_lossy().into_owned();
        let name = first.strip_suffix(".rs").unwrap_or(&first).to_owned();
        (!matches!(name.as_str(), "lib" | "main")).then_some(name)
    }

    /// The paths that follow a prefix, lists in braces spread out.
    fn paths_after(&self, prefix: &str) -> Vec<String> {
        let is_path = |character: char| character.is_alphanumeric() || character == '_' || character == ':';
        let mut paths = Vec::new();
        for (at, _) in self.code.match_indices(prefix) {
            let is_whole = !self.code[..at].ends_with(|character: char| {
                character.is_alphanumeric() || character == '_' || character == '$'
            });
            let rest = &self.code[at + prefix.len()..];
            if !is_whole {
                continue;
            }
            if let Some(list) = rest.strip_prefix('{') {
                let list = list.split('}').next().unwrap_or_default();
                paths.extend(
                    list.split(',').map(|path| path.trim().to_owned()).filter(|path| !path.is_empty()),
                );
            } else {
                paths.push(rest.chars().take_while(|&character| is_path(character)).collect());
            }
        }
        paths
    }

    /// Says whether a path begins with the name of a crate, and not with a module of ours that is called the same.
    fn names_crate(&self, name: &str) -> bool {
        let is_ours =
            self.code.contains(&format!("::{name};")) || self.code.contains(&format!("mod {name};"));
        self.code.match_indices(name).any(|(at, _)| {
            let before = self.code[..at].chars().next_back().unwrap_or(' ');
            let starts = !before.is_alphanumeric() && !matches!(before, '_' | ':' | '"' | '-' | '.' | '/');
            let after = &self.code[at + name.len()..];
            let is_use = self.code[..at].ends_with("use ");
            starts && (is_use && after.starts_with([':', ';']) || !is_ours && after.starts_with("::"))
        })
    }
}

fn sources() -> Vec<SourceFile> {
    let src = root().join("src");
    files_below("src")
        .into_iter()
        .filter(|path| path.extension().is_some_and(|extension| extension == "rs"))
        .map(|path| {
            let text = fs::read_to_string(&path).unwrap();
            let lines = text.lines().map(|line| if line.trim_start().starts_with("//") { "" } else { line });
            SourceFile {
                path: path.strip_prefix(&src).unwrap().to_owned(),
                code: lines.collect::<Vec<_>>().join("\n"),
            }
        })
        .collect()
}

/// The string literals of a source, as far as ids can stand in them.
fn string_literals(code: &str) -> Vec<String> {
    code.lines()
        .flat_map(|line| line.split('"').skip(1).step_by(2).map(str::to_owned).collect::<Vec<_>>())
        .collect()
}

/// The messages of a locale file, each with its variables.
fn messages(text: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut messages: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut current = None;
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        if line.starts_with(|character: char| character.is_ascii_lowercase()) {
            let id = line.split(" =").next().unwrap_or_default().to_owned();
            assert!(messages.insert(id.clone(), BTreeSet::new()).is_none(), "{id} is there twice");
            current = Some(id);
        } else if line.starts_with('-') {
            current = None;
        }
        let Some(variables) = current.as_ref().and_then(|id| messages.get_mut(id)) else { continue };
        for variable in line.split('$').skip(1) {
            variables.insert(
                variable
                    .chars()
                    .take_while(|&character| character.is_alphanumeric() || character == '_')
                    .collect(),
            );
        }
    }
    messages
}

/// The texts of English; `tests/languages.rs` compares those of the others with them.
fn english() -> String {
    let read = |part| fs::read_to_string(root().join(format!("src/text/locales/en/{part}.ftl"))).unwrap();
    ["check", "answer", "cli"].map(read).concat()
}

fn files_below(folder: &str) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() { folders.push(path) } else { files.push(path) }
        }
    }
    files.sort();
    files
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn first_segment(path: &str) -> &str {
    path.split(':').next().unwrap_or_default()
}
