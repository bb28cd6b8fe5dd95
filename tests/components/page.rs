//! A page in some state. This is the one place that knows how states come about and how they are drawn.

use std::rc::Rc;

use issuemail::ca::CaProfile;
use issuemail::lookup::Progress;
use issuemail::observe::OutcomeKind;
use issuemail::settings::Settings;
use issuemail::text::catalog::compiled;
use issuemail::text::msg::Part;
use issuemail::text::{Catalog, Language};
use issuemail::web::batch::Answer;
use issuemail::web::components::change_planner::{ChangePlannerProps, DraftTools, planner};
use issuemail::web::context::{Scope, Ui, View};
use issuemail::web::deferred::{Deferred, Drafts};
use issuemail::web::deployment::SettingsError;
use issuemail::web::effects::catch_up;
use issuemail::web::plan::{Plan, PlanAction};
use issuemail::web::state::{Action, LoadState, State};
use issuemail::web::title::window_title;
use issuemail::web::views::PageView;
use yew::{Callback, Html, LocalServerRenderer, Properties};

use crate::observed::{Observed, fqdn};
use crate::told::tell;
use crate::tree::{Element, parse};

/// When every check is made.
pub const CHECKED_AT: &str = "2026-11-30T12:00:00Z";

/// What a deployment says: little, so that nothing here changes with the lists of the built-in CAs.
pub const SETTINGS: &str = r#"{
    "cas": ["globalsign", "digicert", "sectigo"],
    "links": { "help": "https://help.example/", "privacy": "https://privacy.example/", "imprint": "https://imprint.example/" },
    "examples": [{ "input": "example.com", "note": "No records" }]
}"#;

/// The page, or the framed view.
#[derive(Clone)]
pub struct Page {
    language: Language,
    view: View,
    settings: Result<Settings, SettingsError>,
    /// The settings are loaded, or failed to load.
    is_loaded: bool,
    shares_domain: bool,
    state: Rc<State>,
}

//--- Creating

impl Page {
    /// The page after its settings have come.
    pub fn new() -> Self {
        let settings = Settings::from_json(SETTINGS).unwrap();
        let state = State::new(String::new(), Rc::new(settings.cas[0].clone()));
        Self {
            language: Language::ENGLISH,
            view: View::Page,
            settings: Ok(settings),
            is_loaded: true,
            shares_domain: false,
            state: Rc::new(state),
        }
    }

    /// The page of a deployment.
    pub fn with_settings(settings: &str) -> Self {
        let settings = Settings::from_json(settings).unwrap();
        let state = Rc::new(State::new(String::new(), Rc::new(settings.cas[0].clone())));
        Self { settings: Ok(settings), state, ..Self::new() }
    }

    /// The page before its settings have come.
    pub fn before_settings() -> Self {
        Self { is_loaded: false, settings: Ok(Settings::default()), ..Self::new() }
    }

    /// The page without settings.
    pub fn without_settings(error: SettingsError) -> Self {
        Self { settings: Err(error), ..Self::new() }
    }

    /// The framed view. `shares_domain` says that the page around is told the domain.
    pub fn framed(shares_domain: bool) -> Self {
        Self { view: View::Embed, shares_domain, ..Self::new() }
    }

    /// The same in another language.
    #[must_use]
    pub fn in_language(self, tag: &str) -> Self {
        Self { language: Language::for_tag(tag).unwrap(), ..self }
    }

    /// The CA that is checked.
    pub fn ca(&self) -> CaProfile {
        (*self.state.ca).clone()
    }

    /// Another CA is checked, by its profile.
    #[must_use]
    pub fn about(self, ca: &CaProfile) -> Self {
        self.act(Action::Choose(Rc::new(ca.clone())))
    }

    /// Something happens.
    #[must_use]
    pub fn act(self, action: Action) -> Self {
        let state = self.state.reduce(action);
        let state = catch_up(deferred(&state), drafts(&state), state);
        Self { state, ..self }
    }

    /// The parts of the app that come later are there.
    #[must_use]
    pub fn arrive(self) -> Self {
        self.act(Action::DeferredLoaded).act(Action::NeedDrafts).act(Action::DraftsLoaded)
    }

    /// The parts of the app that come later could not be fetched.
    #[must_use]
    pub fn fail_to_arrive(self) -> Self {
        self.act(Action::DeferredFailed).act(Action::DraftsFailed)
    }

    /// Something is typed, and the check begins.
    #[must_use]
    pub fn check(self, input: &str) -> Self {
        // What is more than a plain domain waits for the code that reads it.
        self.act(Action::Edit(input.to_owned())).act(Action::Start).act(Action::DraftsLoaded)
    }

    /// The progress of a query for a name of a domain.
    #[must_use]
    pub fn progress(self, domain: &str, name: &str, outcome: Option<OutcomeKind>) -> Self {
        let progress = Progress { name: fqdn(name), outcome };
        let generation = self.state.generation;
        self.act(Action::Progressed(generation, fqdn(domain), progress))
    }

    /// What was found comes.
    #[must_use]
    pub fn answer(self, observed: &Observed) -> Self {
        let answer = Answer::judged(observed.judged(&self.state.ca), CHECKED_AT.to_owned());
        let (generation, domain) = (self.state.generation, observed.mailbox().domain().clone());
        self.act(Action::Answered(generation, domain, vec![Rc::new(answer)]))
    }

    /// The answer to a check of one address.
    pub fn answered(observed: &Observed) -> Self {
        Self::new().checked(observed)
    }

    /// An address is checked from its beginning to its end.
    #[must_use]
    pub fn checked(self, observed: &Observed) -> Self {
        let address = match observed.mailbox().local_part() {
            Some(local_part) => format!("{local_part}@{}", observed.mailbox().domain()),
            None => observed.mailbox().domain().to_string(),
        };
        self.check(&address).arrive().answer(observed)
    }
}

//--- Drawing

impl Page {
    /// What is told of the whole: the title of the window, and the page.
    pub fn told(&self) -> String {
        self.told_with(|page| tell(page, page, &[]))
    }

    /// What is told of the elements with these ids, as far as they are there. Of regions whose heading has an id in
    /// `unread`, only the name is told.
    pub fn told_of(&self, ids: &[&str], unread: &[&str]) -> String {
        self.told_with(|page| {
            ids.iter().filter_map(|id| page.by_id(id)).map(|element| tell(page, element, unread)).collect()
        })
    }

    fn told_with(&self, tell: impl Fn(&Element) -> String) -> String {
        format!("title “{}”\n{}", self.title(), tell(&self.drawn()))
    }

    /// The title of the window.
    pub fn title(&self) -> String {
        window_title(&self.ui(), &self.state)
    }

    /// What is drawn.
    pub fn drawn(&self) -> Element {
        let page = self.clone();
        draw(move || {
            let settings_error = page.settings.as_ref().err();
            let view = PageView {
                ui: &page.ui(),
                state: &page.state,
                deferred: deferred(&page.state),
                drafts: drafts(&page.state),
                settings_error,
                is_ready: page.is_loaded && settings_error.is_none(),
                shares_domain: page.shares_domain,
                onaction: &Callback::noop(),
            };
            view.draw()
        })
    }

    /// What is told of the plan after some choices.
    pub fn plan(&self, choices: &[PlanAction]) -> String {
        let mut plan = Plan::default();
        choices.iter().for_each(|choice| plan.update(choice.clone()));
        let answer = Rc::clone(self.state.single().expect("one address was checked"));
        let code = Some(Drafts::native().tools());
        let tools = DraftTools { code, placeholders: Default::default(), onneeded: Callback::noop() };
        let props =
            ChangePlannerProps { ui: self.ui(), answer, to_do: Vec::new(), scope: Scope::Only, tools };
        let page = draw(move || planner(&props, &plan, &Callback::noop()));
        tell(&page, &page, &[])
    }

    /// The texts that are there: those of a part come with it.
    fn ui(&self) -> Ui {
        let mut catalog = Catalog::new(self.language);
        let parts = [
            (Part::Check, LoadState::Ready),
            (Part::Answer, self.state.deferred),
            (Part::Draft, self.state.drafts),
        ];
        for (part, _) in parts.into_iter().filter(|(_, state)| *state == LoadState::Ready) {
            assert!(catalog.add(compiled(self.language, part)));
        }
        Ui::new(catalog, self.settings.clone().unwrap_or_default(), self.view)
    }
}

/// The deferred code, once it has loaded.
fn deferred(state: &State) -> Option<Deferred> {
    (state.deferred == LoadState::Ready).then(Deferred::native)
}

/// The code for drafts, once it has loaded.
fn drafts(state: &State) -> Option<Drafts> {
    (state.drafts == LoadState::Ready).then(Drafts::native)
}

/// Draws what a function gives.
pub fn draw(html: impl Fn() -> Html + 'static) -> Element {
    let html = Callback::from(move |()| html());
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let markup = tokio::task::LocalSet::new().block_on(&runtime, async {
        LocalServerRenderer::<Drawn>::with_props(DrawnProps { html }).hydratable(false).render().await
    });
    parse(&markup)
}

/// Properties of [`Drawn`].
#[derive(PartialEq, Properties)]
struct DrawnProps {
    html: Callback<(), Html>,
}

/// What is drawn, as a component.
#[yew::component]
fn Drawn(props: &DrawnProps) -> Html {
    props.html.emit(())
}
