//! The app: loads the settings, then holds state and effects together.

use std::rc::Rc;

use yew::Callback;
use yew::Component;
use yew::Context;
use yew::Html;
use yew::Properties;

use crate::ca::CaProfile;
use crate::settings::Settings;
use crate::text::Arg;
use crate::text::Catalog;
use crate::text::Language;
use crate::text::catalog::plain;
use crate::text::explain;
use crate::web::article;
use crate::web::browser;
use crate::web::components::deferred_view;
use crate::web::components::examples::examples;
use crate::web::components::links::links;
use crate::web::components::notice::error_notice;
use crate::web::components::rich_text::rich;
use crate::web::components::tabs::tabs;
use crate::web::components::verdict_kind::word_id;
use crate::web::components::watch_view;
use crate::web::context::Ui;
use crate::web::context::View;
use crate::web::deferred;
use crate::web::deferred::Arrival;
use crate::web::deferred::Later;
use crate::web::deferred::NotLoaded;
use crate::web::effects;
use crate::web::effects::Running;
use crate::web::effects::SettingsError;
use crate::web::element::El;
use crate::web::element::el;
use crate::web::element::list;
use crate::web::host::page as host_page;
use crate::web::host::page::HostPage;
use crate::web::host::protocol::Configure;
use crate::web::host::protocol::FrameMessage;
use crate::web::host::protocol::HostMessage;
use crate::web::query_string::Start;
use crate::web::state::Action;
use crate::web::state::Check;
use crate::web::state::State;
use crate::web::state::Tab;
use crate::web::texts;
use crate::web::view;
use crate::web::watch::News;
use crate::web::what_if::TrialResult;

/// Properties of [`App`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct AppProps {
    /// What the link asked for.
    pub start: Start,
    /// Where the app is drawn.
    pub view: View,
    /// The texts of the page's language.
    pub catalog: Catalog,
}

/// What the app is told.
#[derive(Debug)]
pub enum Message {
    /// The settings are there, or cannot be had.
    Loaded(Result<Settings, SettingsError>),
    /// The page around the framed view asks for something.
    Asked(HostPage, HostMessage),
    /// The texts of another language are there, or cannot be had.
    Speak(Language, Option<Catalog>),
    /// The second module is there with its texts in a language, or cannot be had.
    Came(Language, Result<(Later, String), NotLoaded>),
    /// Something happens to the state.
    Act(Action),
}

/// The tool; what stands around it is `index.html`. Until the settings are there the form can be filled in; nothing can
/// be checked.
///
/// One component for all: what it consists of are functions from the state to elements.
#[derive(Debug)]
pub struct App {
    ui: Ui,
    /// Says whether the settings are there.
    is_ready: bool,
    /// Why there are no settings.
    failure: Option<SettingsError>,
    state: Rc<State>,
    /// The page around the framed view, once it has spoken.
    host: Option<HostPage>,
    /// The language that was asked for last.
    language: Language,
    /// The CA that the page around asked for.
    ca: Option<String>,
    /// Whether it is told the domain, as far as it now asks for that.
    shares_domain: bool,
    /// Whether it asked for that when the check began: people were told so before.
    has_agreed: bool,
    /// The check that is under way: one at a time.
    running: Option<Running>,
    /// The clock of a watched domain.
    clock: Option<Running>,
    /// What was last done to the browser.
    shown: Option<Shown>,
}

/// What is shown outside of the app's elements.
#[derive(Debug, PartialEq)]
struct Shown {
    title: String,
    /// How often something was checked or tried, and what the result region says.
    place: (u32, u32, &'static str),
    tab: Tab,
    /// The CA that the article speaks of, once the settings say which CAs there are.
    ca: Option<Rc<CaProfile>>,
}

impl Component for App {
    type Message = Message;
    type Properties = AppProps;

    fn create(context: &Context<Self>) -> Self {
        let catalog = context.props().catalog.clone();
        let language = catalog.language();
        let ui = Ui::new(catalog, Settings::default(), context.props().view);
        let input = context.props().start.input.clone().unwrap_or_default();
        let mut state = State::new(input, Rc::new(first_ca(&ui, None)));
        if let Some(trial) = &context.props().start.what_if {
            state.trial.domain.clone_from(&trial.domain);
            state.trial.text.clone_from(&trial.records);
            state.tab = if trial.is_open { Tab::Try } else { Tab::Check };
        }
        let state = Rc::new(state);
        Self {
            ui,
            is_ready: false,
            failure: None,
            state,
            host: None,
            language,
            ca: None,
            shares_domain: false,
            has_agreed: false,
            running: None,
            clock: None,
            shown: None,
        }
    }

    fn update(&mut self, context: &Context<Self>, message: Message) -> bool {
        match message {
            Message::Loaded(Ok(settings)) => self.begin(context, settings),
            Message::Loaded(Err(failure)) => self.failure = Some(failure),
            Message::Asked(host, HostMessage::Configure(configure)) => {
                self.configure(context, host, configure);
            }
            Message::Speak(language, catalog) => self.speak(language, catalog),
            Message::Came(language, outcome) => self.come(context, language, outcome),
            Message::Act(action) => return self.act(context, action),
        }
        true
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let (ui, failure) = (&self.ui, self.failure.as_ref());
        draw(ui, &self.state, failure, self.is_ready, self.shares_domain, &onaction(context))
    }

    fn rendered(&mut self, context: &Context<Self>, is_first: bool) {
        if is_first {
            context.link().send_future(async { Message::Loaded(effects::load_settings().await) });
            // A link to the open page changes the fragment only.
            let onaction = onaction(context);
            browser::address::on_fragment(move || {
                if let Some(input) = Start::read("", &browser::address::fragment()).input {
                    browser::address::forget_fragment();
                    onaction.emit(Action::Fill(input));
                }
            });
            let onaction = self::onaction(context);
            browser::focus::on_escape(move || onaction.emit(Action::Cancel));
            if context.props().view == View::Embed {
                let onmessage = context.link().callback(|(host, message)| Message::Asked(host, message));
                host_page::listen(onmessage, context.props().start.is_typed);
            }
        }
        self.show();
    }
}

impl App {
    /// Takes the settings. They decide which CAs there are, and with them a link may choose and run.
    fn begin(&mut self, context: &Context<Self>, settings: Settings) {
        let start = &context.props().start;
        let offered = settings.languages.clone();
        self.ui = Ui::new(self.ui.catalog().clone(), settings, context.props().view);
        self.is_ready = true;
        browser::language::offer_languages(&offered);
        if !offered.contains(&self.language) {
            self.ask_language(context, browser::language::preferred_language(&offered));
        }
        let ca = first_ca(&self.ui, self.ca.as_deref().or(start.ca.as_deref()));
        self.act(context, Action::Choose(Rc::new(ca)));
        if start.run && start.input.is_some() {
            self.act(context, Action::Start);
        }
    }

    /// Does what the page around asks for. It may ask as often as it likes; it is answered when there is something to
    /// tell.
    fn configure(&mut self, context: &Context<Self>, host: HostPage, configure: Configure) {
        if let Some(theme) = configure.theme {
            browser::page::set_theme(theme);
        }
        if let Some(accent) = configure.accent {
            browser::page::set_accent(accent);
        }
        let is_first = self.host.as_ref() != Some(&host);
        let offered = &self.ui.settings().languages;
        let wanted = configure.lang.and_then(|tag| match tag.as_str() {
            "" => browser::language::preferred_language(offered),
            tag => Language::for_tag(tag).filter(|language| offered.contains(language)),
        });
        self.ask_language(context, wanted);
        if configure.ca.is_some() {
            self.ca = configure.ca;
            // Which CAs there are, the settings say.
            if self.is_ready {
                self.act(context, Action::Choose(Rc::new(first_ca(&self.ui, self.ca.as_deref()))));
            }
        }
        if let Some(domain) = configure.domain {
            self.act(context, Action::Fill(domain));
        }
        self.shares_domain = configure.shares_domain.unwrap_or(self.shares_domain);
        if is_first {
            host.send(FrameMessage::Ready { title: &self.ui.text("ui-title") });
            host.follow_height();
            self.host = Some(host);
        }
    }

    /// Asks for another language, if any. The page has one file for each, the framed view changes where it is.
    fn ask_language(&mut self, context: &Context<Self>, language: Option<Language>) {
        let Some(language) = language.filter(|language| *language != self.language) else { return };
        self.language = language;
        match self.ui.view() {
            View::Page => browser::language::open_language(language),
            View::Embed => {
                context
                    .link()
                    .send_future(async move { Message::Speak(language, texts::all(language).await) });
            }
        }
    }

    /// Goes on in another language, unless yet another was asked for meanwhile. Without its texts it stays as it is.
    fn speak(&mut self, language: Language, catalog: Option<Catalog>) {
        if language != self.language {
            return;
        }
        match catalog {
            Some(catalog) => {
                self.ui = self.ui.in_language(catalog);
                browser::language::set_page_language(self.language, &self.ui.text("ui-title"));
                if let Some(host) = &self.host {
                    host.send(FrameMessage::Ready { title: &self.ui.text("ui-title") });
                }
            }
            None => self.language = self.ui.catalog().language(),
        }
    }

    /// Takes the second module and its texts. Texts in another language came with that.
    fn come(
        &mut self,
        context: &Context<Self>,
        language: Language,
        outcome: Result<(Later, String), NotLoaded>,
    ) {
        if let Ok((_, text)) = &outcome
            && self.ui.catalog().language() == language
        {
            let mut catalog = self.ui.catalog().clone();
            catalog.add(text);
            self.ui = self.ui.in_language(catalog);
        }
        self.act(context, Action::Arrived(outcome.map(|(later, _)| later)));
    }

    /// Lets something happen to the state; says whether it did.
    fn act(&mut self, context: &Context<Self>, action: Action) -> bool {
        let before = Rc::clone(&self.state);
        self.state = Rc::clone(&before).reduce(action);
        if before.generation != self.state.generation {
            self.has_agreed = self.shares_domain;
        }
        let is_asking = |state: &State| state.live_watch().is_some_and(|watch| watch.is_asking);
        // The check before is given up when another begins, or when it is cancelled.
        if before.generation != self.state.generation || is_asking(&before) != is_asking(&self.state) {
            let batch = match (&self.state.check, self.state.single()) {
                (Check::Running(batch), _) => Some((batch, Rc::clone(&self.state.ca))),
                // Another CA may have been chosen since.
                (Check::Done(batch), Some(answer)) if is_asking(&self.state) => {
                    Some((batch, Rc::new(answer.judgement().ca.clone())))
                }
                _ => None,
            };
            self.running = batch.map(|(batch, ca)| {
                effects::run(
                    Rc::clone(batch),
                    self.ui.settings().resolvers.clone(),
                    ca,
                    self.state.generation,
                    onaction(context),
                )
            });
        }
        match (&self.clock, self.state.live_watch()) {
            (None, Some(_)) => self.clock = Some(effects::tick(onaction(context))),
            (Some(_), None) => {
                self.clock = None;
                // After the change its button is not there any more, and must not take the focus with it.
                let has_changed = self.state.watch.as_ref().is_some_and(|watch| watch.news == News::Changed);
                if has_changed && browser::focus::focused_id().as_deref() == Some(watch_view::BUTTON_ID) {
                    browser::focus::focus("im-verdict");
                }
            }
            _ => {}
        }
        if self.state.later == Arrival::Loading && before.later != Arrival::Loading {
            // Nor is that button there any more.
            if browser::focus::focused_id().is_some_and(|id| id.ends_with(deferred_view::AGAIN_ID)) {
                browser::focus::focus("im-result");
            }
            let language = self.ui.catalog().language();
            context
                .link()
                .send_future(async move { Message::Came(language, deferred::load(language).await) });
        }
        if let (Some(host), Arrival::Ready(later)) = (&self.host, self.state.later) {
            for answer in self.state.newly_completed(&before) {
                let shares_domain = self.shares_domain && self.has_agreed;
                if let Some(report) = later.message(&answer, self.ui.catalog(), shares_domain) {
                    host.send(FrameMessage::Result { report: &report });
                }
            }
        }
        !Rc::ptr_eq(&before, &self.state)
    }

    /// Shows what is not among the elements: title, focus, address bar.
    fn show(&mut self) {
        let state = &self.state;
        let result = view::result_state(state);
        let (generation, runs) = (state.generation, state.trial.runs);
        let ca = (self.is_ready && self.ui.view() == View::Page).then(|| Rc::clone(&state.ca));
        let now = Shown {
            title: title(&self.ui, state),
            place: (generation, runs, result.state),
            tab: state.tab,
            ca,
        };
        let before = self.shown.as_ref();
        if before.is_none_or(|before| before.title != now.title) {
            browser::page::set_title(&now.title);
        }
        if let Some(ca) = now.ca.as_deref().filter(|_| before.is_none_or(|before| before.ca != now.ca)) {
            article::fill(ca, self.ui.catalog());
        }
        if before.is_none_or(|before| before.place != now.place) {
            // The answer gets the focus when it is there, and so does what is wrong; screen readers begin to read with
            // it.
            match result.state {
                // A frame would take the focus out of the article, and scroll that.
                _ if self.ui.view() == View::Embed && !browser::focus::has_document_focus() => {}
                // Who goes from tab to tab stays there.
                _ if before.is_some_and(|before| {
                    before.tab != now.tab && before.place.0 == generation && before.place.1 == runs
                }) => {}
                "done" => {
                    browser::focus::focus("im-verdict");
                }
                // Where nothing that was typed is wrong, there is no summary.
                "failed" => {
                    let _ = browser::focus::focus("im-error-summary") || browser::focus::focus("im-result");
                }
                "idle" if generation + runs > 0 => {
                    browser::focus::focus("im-address");
                }
                _ => {}
            }
            browser::page::set_state(result.state);
            // What a link asked for is not what is checked any more.
            if generation > 1 {
                browser::address::forget_query_domain();
            }
        }
        self.shown = Some(now);
    }
}

/// Draws the app. `failure` is why there are no settings; until they are there, `is_ready` is false. `shares_domain`
/// says that the page around the framed view is told the domain.
pub fn draw(
    ui: &Ui,
    state: &State,
    failure: Option<&SettingsError>,
    is_ready: bool,
    shares_domain: bool,
    onaction: &Callback<Action>,
) -> Html {
    let is_page = ui.view() == View::Page;
    let result = view::result_state(state);
    let onexample = {
        let onaction = onaction.clone();
        Callback::from(move |input: String| {
            onaction.emit(Action::Edit(input));
            onaction.emit(Action::Start);
        })
    };
    let check_panel = el("div")
        .class("im-tabs__panel im-tabs__panel--first")
        // The framed view has no tabs.
        .attr("role", is_page.then_some("tabpanel"))
        .id("im-panel-check")
        .attr("aria-labelledby", is_page.then_some("im-tab-check"))
        .flag("hidden", state.tab != Tab::Check)
        .child(view::check_panel(ui, state, is_ready, shares_domain, onaction));
    let try_panel = is_page.then(|| {
        el("div")
            .class("im-tabs__panel")
            .attr("role", "tabpanel")
            .id("im-panel-try")
            .attr("aria-labelledby", "im-tab-try")
            .flag("hidden", state.tab != Tab::Try)
            .child(view::try_panel(ui, state, onaction))
    });
    let result_region = el("section")
        .class("im-result")
        .id("im-result")
        .attr("data-state", if failure.is_some() { "failed" } else { result.state })
        .attr("data-verdict", result.verdict)
        .attr("data-reason", result.reason)
        .attr("tabindex", "-1")
        .attr("aria-label", ui.text("ui-result"))
        .attr("aria-busy", (result.state == "checking").then_some("true"))
        .child(view::result(ui, state, onaction));
    let has_examples = result.state == "idle" && is_page && state.tab == Tab::Check;
    let live_region = el("div")
        .id("im-live")
        .class("im-visually-hidden")
        .attr("role", "status")
        .attr("aria-live", "polite")
        .child(announcement(ui, state, &result));
    // What is absent keeps its place, so that the others stay the elements that they are.
    let parts = [
        failure.map(|failure| problem(ui, failure)),
        is_page.then(|| tabs(ui, state.tab, onaction.reform(Action::Open))),
        Some(check_panel),
        try_panel,
        Some(result_region),
        has_examples.then(|| examples(ui, &onexample)).flatten(),
        Some(live_region),
    ];
    let parts = parts.into_iter().map(|part| part.map_or_else(Html::default, Html::from));
    list(parts.chain(is_page.then(|| links(ui))))
}

/// A callback for everything that can happen.
fn onaction(context: &Context<App>) -> Callback<Action> {
    context.link().callback(Message::Act)
}

/// The CA that a link asks for, if the deployment offers it; else the deployment's first.
fn first_ca(ui: &Ui, wanted: Option<&str>) -> CaProfile {
    let cas = &ui.settings().cas;
    let found = cas.iter().find(|ca| Some(ca.id.as_str()) == wanted).or_else(|| cas.first()).cloned();
    // There is always one: the settings refuse an empty list.
    found
        .or_else(|| Settings::default().cas.into_iter().next())
        .unwrap_or_else(|| unreachable!("no CA at all"))
}

/// What the live region says.
fn announcement(ui: &Ui, state: &State, result: &view::ResultState) -> String {
    match (state.tab, &state.check, result.state) {
        (Tab::Check, Check::Done(batch), "done") => {
            let judgement = batch.worst().filter(|_| batch.items.len() == 1);
            let verdict =
                judgement.map(|judgement| plain(&explain::verdict(judgement, ui.catalog()).verdict));
            match (verdict, &state.watch) {
                (Some(verdict), Some(watch)) => watch_view::announcement(ui, watch, &verdict),
                (Some(verdict), None) => verdict,
                (None, _) => batch_title(ui, state, batch.items.len()),
            }
        }
        (Tab::Check, Check::Running(batch), _) => match batch.domains().as_slice() {
            [domain] => {
                plain(&ui.catalog().rich("ui-progress-title", &[("domain", domain.to_string().into())]))
            }
            domains => ui.format("ui-progress-title-many", &[("count", Arg::from(domains.len()))]),
        },
        (Tab::Try, _, "done") => match state.trial.result.as_deref() {
            Some(TrialResult::Done(answer)) => {
                plain(&explain::verdict(answer.judgement(), ui.catalog()).verdict)
            }
            _ => String::new(),
        },
        (_, _, "failed") => ui.text(error_title(state)),
        (Tab::Check, Check::Idle, _) if state.generation > 0 => ui.text("ui-cancelled"),
        _ => String::new(),
    }
}

/// The title of the window: the outcome in short, then the page.
pub fn title(ui: &Ui, state: &State) -> String {
    let result = view::result_state(state);
    let page = ui.text("ui-title");
    let judgement = match (state.tab, &state.check, state.trial.result.as_deref()) {
        (Tab::Check, Check::Done(batch), _) if batch.items.len() == 1 => batch.worst(),
        (Tab::Check, Check::Done(batch), _) => {
            return format!("{} – {page}", batch_title(ui, state, batch.items.len()));
        }
        (Tab::Try, _, Some(TrialResult::Done(answer))) => Some(answer.judgement()),
        _ => None,
    };
    match (judgement, result.state) {
        (Some(judgement), _) => {
            let title = format!("{}: {} – {page}", ui.text(&word_id(judgement)), judgement.domain);
            match &state.watch {
                Some(watch) if watch.news == News::Changed && state.tab == Tab::Check => {
                    ui.format("ui-watch-changed-title", &[("title", title.into())])
                }
                _ => title,
            }
        }
        (None, "failed") => ui.format("ui-error-document", &[("title", page.into())]),
        _ => page,
    }
}

fn batch_title(ui: &Ui, state: &State, count: usize) -> String {
    ui.format("ui-batch-title", &[("count", Arg::from(count)), ("ca", Arg::from(state.ca.name.as_str()))])
}

fn error_title(state: &State) -> &'static str {
    match (state.tab, state.trial.result.as_deref()) {
        (Tab::Try, Some(TrialResult::Zone(_))) => "ui-error-title-records",
        (Tab::Try, None) => "ui-later-try-title",
        _ => "ui-error-title",
    }
}

fn problem(ui: &Ui, problem: &SettingsError) -> El {
    let text = match problem {
        SettingsError::Unreachable => ui.catalog().rich("ui-config-unreachable", &[]),
        SettingsError::Wrong(problem) => {
            ui.catalog().rich("ui-config-wrong", &[("problem", problem.as_str().into())])
        }
    };
    let body = list([el("p").child(ui.text("ui-config-text")), el("p").child(rich(&text))]);
    error_notice("im-config-error".to_owned(), ui.text("ui-config-title"), body)
}
