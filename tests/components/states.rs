//! The states of the page, except its verdicts.

use issuemail::dns::Rcode;
use issuemail::formats::Format;
use issuemail::observe::{OutcomeKind, TransportError};
use issuemail::suggest::{TargetPreference, Wish};
use issuemail::web::context::Tab;
use issuemail::web::deployment::SettingsError;
use issuemail::web::plan::{HostChoice, PlanAction};
use issuemail::web::state::{Action, MAX_ADDRESSES, MAX_DOMAINS, MAX_INPUT_LEN};

use crate::observed::{Observed, issuemail, rcode, records, unreachable};
use crate::page::Page;
use crate::snapshots::Snapshots;

/// Tells all of them.
pub fn tell(told: &mut Snapshots) {
    start(told);
    check(told);
    list(told);
    input_errors(told);
    later(told);
    watch(told);
    second_tab(told);
    plan(told);
    frame(told);
    languages(told);
}

/// The key elements after checking one address.
const RESULT: [&str; 2] = ["im-result", "im-live"];

/// The domain of most states.
const DOMAIN: &str = "example.com";

/// An address whose domain allows another CA.
pub fn stopped() -> Observed {
    let other = issuemail(DOMAIN, &["other.example"]);
    Observed::new("alice@example.com").at(DOMAIN, &other)
}

/// An address whose domain allows the CA.
fn allowed() -> Observed {
    Observed::new("alice@example.com").at(DOMAIN, &issuemail(DOMAIN, &["globalsign.com"]))
}

//----------- The check --------------------------------------------------------------------------

fn start(told: &mut Snapshots) {
    let wrong = SettingsError::Wrong(r#"field "resolvers[0].url": is required"#.to_owned());
    told.insert("start-idle", Page::new().told());
    told.insert("start-settings-awaited", Page::before_settings().told());
    told.insert("start-settings-wrong", Page::without_settings(wrong).told());
    for (name, error) in [
        ("start-settings-unreachable", SettingsError::Unreachable),
        ("start-settings-status", SettingsError::Status(403)),
        ("start-settings-moved", SettingsError::Moved),
        ("start-settings-missing", SettingsError::Missing),
    ] {
        told.insert(name, Page::without_settings(error).told());
    }
}

fn check(told: &mut Snapshots) {
    let asked = Page::new().check("alice@mail.example.com");
    told.insert("check-begun", asked.clone().told());
    let asked = asked
        .progress("mail.example.com", "mail.example.com", None)
        .progress("mail.example.com", DOMAIN, None)
        .progress("mail.example.com", "mail.example.com", Some(OutcomeKind::NoData));
    told.insert("check-asking", asked.told_of(&RESULT, &[]));
    let answered = asked.clone().progress("mail.example.com", DOMAIN, Some(OutcomeKind::ServFail));
    told.insert("check-explaining", answered.told_of(&RESULT, &[]));
    told.insert("check-cancelled", asked.act(Action::Cancel).told_of(&RESULT, &[]));
    let several = Page::new().check("a@example.com, b@example.net").arrive().answer(&stopped());
    told.insert("check-several", several.told_of(&RESULT, &[]));
}

fn list(told: &mut Snapshots) {
    let inputs = "alice@example.com\nbob@example.net\ncarol@example.org\ndan@mail.example\nerin@[192.0.2.1]";
    let conditional = issuemail("example.net", &["globalsign.com; policy=1"]);
    let whole = Page::new()
        .check(inputs)
        .arrive()
        .answer(&stopped())
        .answer(&Observed::new("bob@example.net").at("example.net", &conditional))
        .answer(&Observed::new("carol@example.org"));
    let failed = unreachable(TransportError::Connection);
    let dan = Observed::new("dan@mail.example").always("First", &failed).always("Second", &failed);
    let unread = ["im-1-evidence", "im-2-evidence", "im-3-evidence", "im-4-evidence"];
    let mixed = whole.answer(&dan);
    told.insert("list-mixed", mixed.told_of(&RESULT, &unread));
    told.insert("list-open", mixed.act(Action::Unfold(1, true)).told_of(&["im-result"], &unread));
    let lookalikes = Page::new()
        .check("а@раураl.example\nalice@bücher.example\nAlice <a@Example.com>\nb\u{200b}@example.com\nc@d\u{200b}@x")
        .arrive()
        .answer(&Observed::new("раураl.example"))
        .answer(&Observed::new("bücher.example"))
        .answer(&stopped());
    told.insert("list-lookalikes", lookalikes.told_of(&["im-result"], &unread));
    let permitted = Page::new()
        .check("example.com, example.net")
        .arrive()
        .answer(&Observed::new("example.com"))
        .answer(&Observed::new("example.net"));
    told.insert("list-permitted", permitted.told_of(&RESULT, &unread));
}

/// What cannot be checked: the summary, the field, and what is announced.
fn input_errors(told: &mut Snapshots) {
    let many = (0..=MAX_DOMAINS).map(|number| format!("d{number}.example")).collect::<Vec<_>>().join("\n");
    let lines = "a@example.com\n".repeat(MAX_ADDRESSES + 1);
    let word = "a".repeat(MAX_INPUT_LEN + 1);
    let long = format!("{}.example", "a".repeat(64));
    let longer = format!("{}example", "a.".repeat(128));
    let inputs = [
        "",
        "alice@[192.0.2.1]",
        "192.0.2.1",
        "alice@",
        "@example.com",
        "alice @example.com",
        "alice@bob@example.com",
        "alice.@example.com",
        "jane",
        "jane(at)example.com",
        "exa mple.com",
        "under_score.example.com",
        "example..com",
        "alice@-a.example.com",
        "xn--a.example.com",
        long.as_str(),
        longer.as_str(),
        "alice@hidden.onion",
        "alice@my–company.com",
        "sip:alice@example.com",
        "com",
        "issuer = other CA",
        "alice@[192.0.2.1]\nbob@",
        many.as_str(),
        lines.as_str(),
        word.as_str(),
    ];
    let mut text = String::new();
    for input in inputs {
        let page = Page::new().check(input);
        let shown: String = input.replace('\n', " ⏎ ").chars().take(60).collect();
        text += &format!("# {shown}\n{}\n", page.told_of(&["im-error-summary", "im-live"], &[]));
    }
    told.insert("input-errors", text);
    told.insert("input-error-whole", Page::new().check("alice@[192.0.2.1]").told());
    // A refusal from a CA, whose domain is no longer blocked.
    let refusal = "CAA check for alice@example.com failed: issuer = other CA.";
    let gone = Page::new().check(refusal).arrive().answer(&allowed());
    told.insert("input-refusal-gone", gone.told_of(&RESULT, &["im-evidence"]));
}

//----------- What comes later -------------------------------------------------------------------

fn later(told: &mut Snapshots) {
    let waiting = Page::new().check("alice@example.com").answer(&stopped());
    told.insert("later-awaited", waiting.told_of(&RESULT, &[]));
    let failed = waiting.fail_to_arrive();
    told.insert("later-failed", failed.told_of(&RESULT, &[]));
    told.insert("later-asked-again", failed.act(Action::LoadAgain).told_of(&RESULT, &[]));
    // Whatever is drawn before has its texts before.
    let servfail = rcode(Rcode::SERVFAIL, Some(false));
    let differing = stopped().seen_by("Second", DOMAIN, &servfail);
    let differing = Page::new().check("alice@example.com").answer(&differing);
    told.insert("later-awaited-differing", differing.told_of(&RESULT, &[]));
    let list = Page::new()
        .check("alice@example.com, bob@example.net, carol@")
        .answer(&stopped())
        .answer(&Observed::new("bob@example.net"));
    told.insert("later-awaited-list", list.told_of(&RESULT, &[]));
    told.insert("later-failed-list", list.fail_to_arrive().told_of(&RESULT, &[]));
    // What edits a change comes when it is opened.
    let only_the_answer =
        Page::new().check("alice@example.com").act(Action::DeferredLoaded).answer(&stopped());
    let asked = only_the_answer.act(Action::NeedDrafts);
    told.insert("later-draft-awaited", asked.told_of(&["im-todo"], &[]));
    told.insert(
        "later-draft-failed",
        asked.fail_to_arrive().told_of(&RESULT, &["im-findings", "im-evidence"]),
    );
}

fn watch(told: &mut Snapshots) {
    let unread = ["im-why", "im-todo", "im-findings", "im-evidence", "im-compare"];
    let started = Page::answered(&stopped()).act(Action::Watch(1000));
    told.insert("watch-started", started.told_of(&RESULT, &unread));
    let asking = started.clone().act(Action::Tick(1060));
    told.insert("watch-asking", asking.told_of(&RESULT, &unread));
    let changed = issuemail(DOMAIN, &["globalsign.com"]);
    let turned = asking.clone().answer(&stopped().seen_by("Second", DOMAIN, &changed));
    told.insert("watch-turned", turned.told_of(&RESULT, &unread));
    let silent = unreachable(TransportError::Timeout);
    let unreached = asking.clone().answer(&stopped().always("Second", &silent));
    told.insert("watch-unreached", unreached.told_of(&RESULT, &unread));
    told.insert("watch-changed", asking.clone().answer(&allowed()).told_of(&RESULT, &unread));
    told.insert("watch-stopped", asking.clone().act(Action::StopWatch).told_of(&RESULT, &unread));
    told.insert("watch-timed-out", asking.act(Action::Tick(10_000)).told_of(&RESULT, &unread));
}

//----------- The what-if tab --------------------------------------------------------------------

fn second_tab(told: &mut Snapshots) {
    let open = || Page::new().act(Action::Open(Tab::WhatIf));
    let tried = |domain: &str, text: &str| {
        open()
            .act(Action::EditWhatIfDomain(domain.to_owned()))
            .act(Action::EditWhatIfText(text.to_owned()))
            .act(Action::Evaluate("2026-11-30T12:00:00Z".to_owned()))
    };
    told.insert("try-idle", open().told());
    told.insert("try-domain-wrong", tried("alice@", "@ CAA 0 issuemail \";\"").arrive().told());
    let mistakes =
        "@ CAA 0 issuemail \"a.example\"\n@ CAA 300 issuemail \"b.example\"\n@ CAA 0 issuemail \"c";
    told.insert("try-records-wrong", tried(DOMAIN, mistakes).arrive().told());
    told.insert("try-nothing", tried(DOMAIN, "").arrive().told_of(&["im-error-summary", "im-live"], &[]));
    let records = "@ CAA 0 issuemail \"other.example\"";
    told.insert("try-awaited", tried(DOMAIN, records).told_of(&RESULT, &[]));
    told.insert("try-failed", tried(DOMAIN, records).fail_to_arrive().told_of(&RESULT, &[]));
    told.insert("try-stopped", tried(DOMAIN, records).arrive().told_of(&RESULT, &[]));
    let permitted = tried(DOMAIN, "@ CAA 0 issuemail \"globalsign.com\"").arrive();
    told.insert("try-not-stopped", permitted.told_of(&RESULT, &[]));
}

//----------- The plan ---------------------------------------------------------------------------

fn plan(told: &mut Snapshots) {
    let mismatch = Page::answered(&inherited());
    let only = [PlanAction::Want(Wish::Only(Vec::new())), PlanAction::Include("digicert.com".to_owned())];
    told.insert("plan-only", mismatch.plan(&only));
    told.insert("plan-nobody", mismatch.plan(&[PlanAction::Want(Wish::Nobody)]));
    told.insert("plan-below", mismatch.plan(&[PlanAction::Place(TargetPreference::Domain)]));
    told.insert("plan-host-unknown", mismatch.plan(&[PlanAction::Host(HostChoice::General)]));
    told.insert(
        "plan-host-chosen",
        mismatch.plan(&[PlanAction::Host(HostChoice::Known("route53".to_owned()))]),
    );
    told.insert("plan-form", mismatch.plan(&[PlanAction::Form(Format::Nsupdate)]));
    let draft = |text: &str| [PlanAction::Draft(text.to_owned())];
    told.insert("plan-edited", mismatch.plan(&draft("0 issuemail \"globalsign.com\"")));
    told.insert("plan-unreadable", mismatch.plan(&draft("example.com. CAA 0 issuemail")));
    told.insert("plan-elsewhere", mismatch.plan(&draft("www.example.com. CAA 0 issuemail \";\"")));
    told.insert("plan-not-caa", mismatch.plan(&draft("@ TXT \"a\"")));
    let shared = inherited().served_by("example.com", &["dns1.p01.nsone.net", "dns2.p01.nsone.net"]);
    told.insert("plan-host-ambiguous", Page::answered(&shared).plan(&[]));
    let nobody = issuemail(DOMAIN, &[";"]);
    let nobody = Page::answered(&Observed::new("alice@example.com").at(DOMAIN, &nobody));
    told.insert("plan-overruled", nobody.plan(&[PlanAction::Overrule]));
    let free = Page::answered(&Observed::new("alice@example.com"));
    told.insert("plan-restricted", free.plan(&[PlanAction::Want(Wish::Nobody)]));
}

/// An address whose domain inherits from a zone at a known DNS host.
pub fn inherited() -> Observed {
    let set: [&[u8]; 3] =
        [b"\0\x05issueletsencrypt.org", b"\0\x09issuemaildigicert.com", b"\0\x09issuemailother.example"];
    Observed::new("alice@mail.example.com")
        .at(DOMAIN, &records(DOMAIN, &set))
        .served_by(DOMAIN, &["ada.ns.cloudflare.com", "bob.ns.cloudflare.com"])
}

//----------- The framed view --------------------------------------------------------------------

fn frame(told: &mut Snapshots) {
    let frame = || Page::framed(false);
    told.insert("frame-idle", frame().told());
    told.insert("frame-idle-shared", Page::framed(true).told());
    told.insert("frame-input-error", frame().check("alice@").told());
    told.insert("frame-checking", frame().check("alice@example.com").told_of(&RESULT, &[]));
    told.insert("frame-stopped", frame().checked(&stopped()).told());
    told.insert("frame-not-stopped", frame().checked(&allowed()).told_of(&RESULT, &[]));
    let waiting = frame().check("alice@example.com").answer(&stopped());
    told.insert("frame-later-awaited", waiting.told_of(&RESULT, &[]));
    told.insert("frame-later-failed", waiting.fail_to_arrive().told_of(&RESULT, &[]));
    let list = frame()
        .check("alice@example.com, example.net")
        .arrive()
        .answer(&stopped())
        .answer(&Observed::new("example.net"));
    told.insert("frame-list", list.told_of(&RESULT, &[]));
}

//----------- Other languages --------------------------------------------------------------------

fn languages(told: &mut Snapshots) {
    let in_language = |tag: &str, page: Page| page.in_language(tag).told();
    told.insert("de-idle", in_language("de", Page::new()));
    told.insert("de-stopped", in_language("de", Page::answered(&inherited())));
    told.insert("ar-idle", in_language("ar", Page::new()));
    told.insert("ar-stopped", in_language("ar", Page::answered(&inherited())));
    told.insert("ar-unreadable", in_language("ar", Page::new().check("alice@[192.0.2.1]")));
}
