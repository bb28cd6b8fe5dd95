//! Everything that the page can look like: tests of all states go through this list.

use crate::support::doh_server::{DohServer, Script};
use crate::support::reply::Reply;
use crate::world::{PAGE, Setup, World};
use crate::{action, check, compare_resolvers, find};

/// A state of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum State {
    /// Nothing was asked.
    Idle,
    /// What was typed cannot be read.
    Unreadable,
    /// Questions are out.
    Checking,
    NotStopped,
    OnCondition,
    MissingDomain,
    Stopped,
    /// Somebody decided that no CA may issue.
    NobodyMay,
    /// DNSSEC does not hold.
    Bogus,
    NotFoundOut,
    /// No resolver answers.
    Unreachable,
    /// Resolvers see different records.
    ResolversDiffer,
    /// Several addresses, of every kind.
    Batch,
    /// The change is planned for some CAs only.
    Planned,
    /// The plan was edited, and can no longer be parsed.
    PlanUnreadable,
    Watching,
    /// The what-if tab.
    TryIdle,
    TryAnswer,
    TryMistake,
    /// `config.json` is wrong.
    ConfigError,
    /// The app could not start.
    Crash,
}

impl State {
    /// All states.
    pub(crate) const ALL: [Self; 21] = [
        Self::Idle,
        Self::Unreadable,
        Self::Checking,
        Self::NotStopped,
        Self::OnCondition,
        Self::MissingDomain,
        Self::Stopped,
        Self::NobodyMay,
        Self::Bogus,
        Self::NotFoundOut,
        Self::Unreachable,
        Self::ResolversDiffer,
        Self::Batch,
        Self::Planned,
        Self::PlanUnreadable,
        Self::Watching,
        Self::TryIdle,
        Self::TryAnswer,
        Self::TryMistake,
        Self::ConfigError,
        Self::Crash,
    ];

    /// The states that the framed view also has.
    pub(crate) fn of_frame() -> impl Iterator<Item = Self> {
        use State::*;
        let only_on_page = [Planned, PlanUnreadable, Watching, TryIdle, TryAnswer, TryMistake];
        Self::ALL.into_iter().filter(move |state| !only_on_page.contains(state))
    }

    /// Brings the page into this state. The resolvers that it then has are there as long as what is returned.
    pub(crate) async fn enter(self, world: &World, page: &str) -> Option<DohServer> {
        let lab = async |input: &str, verdict: &str| {
            world.open(Setup::Lab, page).await;
            action::check_pasted(world, input).await;
            let answer = check::answer(world).await;
            assert!(answer.starts_with(&format!("done {verdict}")), "{self:?}: {answer}");
        };
        match self {
            Self::Idle => world.open(Setup::Lab, page).await,
            Self::Unreadable => {
                world.open(Setup::Lab, page).await;
                action::check_pasted(world, "alice@[192.0.2.1]").await;
                check::is_state(world, "failed").await;
            }
            Self::Checking => {
                world.open(Setup::Scripted, page).await;
                world.scripted.play(Script::new().otherwise(Reply::silence()));
                action::check_pasted(world, "alice@mail.example.test").await;
                check::is_state(world, "checking").await;
            }
            Self::NotStopped => lab("alice@allowed.test", "permitted issuer_match").await,
            Self::OnCondition => lab("alice@account.test", "permitted issuer_match_params").await,
            Self::MissingDomain => lab("alice@nx.test", "permitted no_caa").await,
            Self::Stopped => lab("alice@mail.other-ca.test", "forbidden issuer_mismatch").await,
            Self::NobodyMay => lab("alice@nobody.test", "forbidden empty_issuer").await,
            Self::Bogus => lab("alice@bogus.test", "forbidden dnssec_bogus").await,
            Self::NotFoundOut => lab("alice@uncut.test", "undetermined lookup_failure").await,
            Self::Unreachable => {
                world.expect_network_errors();
                let gone = DohServer::gone();
                world.open(Setup::Resolvers(&[&gone.url()]), page).await;
                action::check_pasted(world, "alice@example.test").await;
                check::is_answer(world, "undetermined resolver_unreachable").await;
                return Some(gone);
            }
            Self::ResolversDiffer => {
                let second =
                    DohServer::start(Script::new().on("example.test", Reply::issuemail("globalsign.com")));
                compare_resolvers::open_at(world, &world.scripted.url(), &second.url(), page).await;
                world.scripted.play(Script::new().on("example.test", Reply::issuemail("other.example")));
                action::check_pasted(world, "alice@example.test").await;
                check::is_answer(world, "undetermined resolvers_disagree").await;
                return Some(second);
            }
            Self::Batch => {
                let inputs = "a@allowed.test, b@mail.other-ca.test\nc@bogus.test, d@account.test, e@uncut.test, f@[192.0.2.1]";
                lab(inputs, "").await;
            }
            Self::Planned => {
                lab("alice@mail.other-ca.test", "forbidden").await;
                open_all(world).await;
                action::choose(world, find::WISH, "only").await;
                action::choose(world, "im-include", "digicert.com").await;
            }
            Self::PlanUnreadable => {
                lab("alice@mail.other-ca.test", "forbidden").await;
                open_all(world).await;
                action::paste(world, find::DRAFT, "other-ca.test. CAA 0 issuemail").await;
                check::complaint(world, find::DRAFT).await;
            }
            Self::Watching => {
                let old = || Script::new().on("example.test", Reply::issuemail("other.example"));
                let second = DohServer::start(old());
                compare_resolvers::open_at(world, &world.scripted.url(), &second.url(), page).await;
                world.scripted.play(old());
                action::check_pasted(world, "alice@example.test").await;
                check::is_answer(world, "forbidden issuer_mismatch").await;
                action::click(world, "im-watch-button").await;
                let live = "return document.getElementById('im-watch')?.dataset.watch === 'live'";
                world.until("it watches", live).await;
                return Some(second);
            }
            Self::TryIdle => try_records(world, page, "").await,
            Self::TryAnswer => {
                try_records(world, page, "@ CAA 0 issuemail \"other.example\"").await;
                check::is_answer(world, "forbidden issuer_mismatch").await;
            }
            Self::TryMistake => {
                try_records(world, page, "@ CAA 300 issuemail \"x\"").await;
                check::complaint(world, find::TRY_RECORDS).await;
            }
            Self::ConfigError => {
                world.open(Setup::File(r#"{ "resolvers": [{ "name": "x" }] }"#), page).await;
                check::is_state(world, "failed").await;
            }
            Self::Crash => {
                let site = world.broken_site();
                world.open_at(&site, Setup::Lab, page).await;
                world.until("the panel", "return !document.getElementById('im-crash').hidden").await;
                // The loader says on the console what has happened; and the site is gone with the end of this.
                world.forget_console().await;
                world.expect_network_errors();
            }
        }
        None
    }

    /// Brings each of some states about, unfolds everything, and runs a script that gives faults, one a line; fails with
    /// all of them.
    pub(crate) async fn try_each(
        states: impl Iterator<Item = Self>,
        world: &World,
        page: &str,
        mut look: impl AsyncFnMut(Self) -> String,
    ) {
        let mut faults = Vec::new();
        for state in states {
            let _resolvers = state.enter(world, page).await;
            open_all(world).await;
            let found = look(state).await;
            faults.extend(found.lines().map(|fault| format!("{state:?} of {page:?}: {fault}")));
        }
        assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
    }
}

/// The framed view, on its own.
pub(crate) const FRAME: &str = "embed.html";

/// The pages with the states that each has.
pub(crate) fn everywhere() -> [(&'static str, Vec<State>); 2] {
    [(PAGE, State::ALL.into()), (FRAME, State::of_frame().collect())]
}

/// Unfolds everything but the menu, which lies above the rest.
pub(crate) async fn open_all(world: &World) {
    // What is drawn only then may have folded parts in turn.
    let script = "let folded;
        while ((folded = [...document.querySelectorAll('details:not([open], #im-language-menu)')]).length) {
            for (const details of folded) details.open = true;
        }";
    world.run(script, &[]).await;
    let has_come = "return !document.querySelector('.im-plan .im-later')";
    world.until("what edits a change", has_come).await;
}

async fn try_records(world: &World, page: &str, records: &str) {
    world.open(Setup::Scripted, page).await;
    action::click(world, find::TAB_TRY).await;
    if !records.is_empty() {
        action::paste(world, find::TRY_DOMAIN, "example.test").await;
        action::paste(world, find::TRY_RECORDS, records).await;
        action::watch(world).await;
        action::click(world, find::TRY).await;
    }
}
