//! The app: takes messages, passes them on, and keeps the browser in step with the state.

use std::rc::Rc;

use yew::{Callback, Component, Context, Html, Properties};

use crate::ca::CaProfile;
use crate::dns::visible::{with_escaped_marks, without_direction_marks};
use crate::settings::Settings;
use crate::text::{Catalog, Language, msg};
use crate::web::article;
use crate::web::browser::{self, address, page};
use crate::web::context::{Tab, Ui, View};
use crate::web::deferred::{self, Deferred, Drafts, Loaded, NotLoaded};
use crate::web::deployment::{self, SettingsError};
use crate::web::effects::{self, Effects};
use crate::web::focus::{self, FocusState};
use crate::web::host::Host;
use crate::web::host::page::{self as host_page, HostPage};
use crate::web::host::protocol::{Configure, FrameMessage, HostMessage, Told};
use crate::web::language::{self, LanguageSwitch};
use crate::web::query_string::Start;
use crate::web::result_state::ResultState;
use crate::web::state::{Action, Check, LoadState, State};
use crate::web::title::window_title;
use crate::web::views::PageView;

/// Properties of [`App`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct AppProps {
    /// The parameters of the link.
    pub start: Start,
    /// Where the app is drawn.
    pub view: View,
    /// The texts of the page's language.
    pub catalog: Catalog,
}

/// The messages of the app.
#[derive(Debug)]
pub enum Message {
    /// The settings are loaded, or failed to load.
    SettingsLoaded(Result<Settings, SettingsError>),
    /// The page around the framed view has sent a message.
    HostSent(HostPage, HostMessage),
    /// The texts of another language are loaded, or failed to load.
    LanguageLoaded(Language, Option<Catalog>),
    /// The deferred code is loaded with its texts in a language, or failed to load.
    DeferredLoaded(Language, Result<(Deferred, String), NotLoaded>),
    /// The code for drafts is loaded with its texts in a language, or failed to load.
    DraftsLoaded(Language, Result<(Drafts, String), NotLoaded>),
    /// A link to the open page was opened: its fragment.
    LinkOpened(String),
    /// Somebody has come back to the page.
    Returned,
    /// Something happens to the state.
    Dispatch(Action),
}

/// How old an answer may be that is shown without its time, in seconds (D-38).
const FRESH: f64 = 600.0;

/// The tool; `index.html` has the page around it. Until the settings load, the form can be filled in, but nothing can
/// be checked.
///
/// This is the only component with state: drawing is a function from the state to elements.
#[derive(Debug)]
pub struct App {
    ui: Ui,
    settings: SettingsState,
    state: Rc<State>,
    deferred: Option<Deferred>,
    drafts: Option<Drafts>,
    effects: Effects,
    language: LanguageSwitch,
    host: Host,
    synced: Option<Synced>,
    /// What the fields had when they were drawn or edited.
    fields: [Option<String>; FIELDS.len()],
}

/// The fields that are read before anything else happens, and what their content becomes: browsers and extensions fill
/// them in without an event.
const FIELDS: [(&str, Edit); 3] = [
    ("im-address", Action::Edit),
    ("im-try-domain", Action::EditWhatIfDomain),
    ("im-try-records", Action::EditWhatIfText),
];

/// What an edit of a field is.
type Edit = fn(String) -> Action;

/// The progress of the settings.
#[derive(Debug)]
enum SettingsState {
    Loading,
    Ready,
    Failed(SettingsError),
}

/// What the browser shows outside of the app's elements.
#[derive(Debug)]
struct Synced {
    title: String,
    focus: FocusState,
    /// The CA of the article, once the settings are loaded.
    ca: Option<Rc<CaProfile>>,
}

impl Component for App {
    type Message = Message;
    type Properties = AppProps;

    fn create(context: &Context<Self>) -> Self {
        let AppProps { start, view, catalog } = context.props();
        let language = LanguageSwitch::new(catalog.language());
        let ui = Ui::new(catalog.clone(), Settings::default(), *view);
        let mut state = State::new(start.input.clone().unwrap_or_default(), Rc::new(offered_ca(&ui, None)));
        if let Some(what_if) = &start.what_if {
            state.what_if.domain = without_direction_marks(&what_if.domain);
            state.what_if.text = with_escaped_marks(&what_if.records);
            // The framed view has no tabs.
            let is_open = what_if.is_open && *view == View::Page;
            state.tab = if is_open { Tab::WhatIf } else { Tab::Check };
        }
        Self {
            ui,
            settings: SettingsState::Loading,
            state: Rc::new(state),
            deferred: None,
            drafts: None,
            effects: Effects::default(),
            language,
            host: Host::default(),
            synced: None,
            fields: Default::default(),
        }
    }

    fn update(&mut self, context: &Context<Self>, message: Message) -> bool {
        if browser::crash::has_failed() {
            return false;
        }
        self.read_fields(context);
        match message {
            Message::SettingsLoaded(Ok(settings)) => self.on_settings(context, settings),
            Message::SettingsLoaded(Err(error)) => self.settings = SettingsState::Failed(error),
            Message::HostSent(host, HostMessage::Configure(configure)) => {
                self.on_configure(context, host, configure);
            }
            Message::LanguageLoaded(language, catalog) => self.on_language(language, catalog),
            Message::LinkOpened(link) => self.on_link(context, &link),
            Message::DeferredLoaded(language, outcome) => {
                self.deferred = self.deferred.or(self.take_code(language, outcome));
                let is_there = self.deferred.is_some();
                let action = if is_there { Action::DeferredLoaded } else { Action::DeferredFailed };
                self.dispatch(context, action);
            }
            Message::DraftsLoaded(language, outcome) => {
                self.drafts = self.drafts.or(self.take_code(language, outcome));
                let is_there = self.drafts.is_some();
                let action = if is_there { Action::DraftsLoaded } else { Action::DraftsFailed };
                self.dispatch(context, action);
            }
            Message::Returned => {
                let is_old = self.state.answered_at().is_some_and(|time| browser::clock::age(time) > FRESH);
                return is_old && self.dispatch(context, Action::Aged);
            }
            Message::Dispatch(action) => return self.dispatch(context, action),
        }
        true
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let page = PageView {
            ui: &self.ui,
            state: &self.state,
            deferred: self.deferred,
            drafts: self.drafts,
            settings_error: match &self.settings {
                SettingsState::Failed(error) => Some(error),
                SettingsState::Loading | SettingsState::Ready => None,
            },
            is_ready: self.is_ready(),
            shares_domain: self.told() == Told::Everything,
            onaction: &onaction(context),
        };
        page.draw()
    }

    fn rendered(&mut self, context: &Context<Self>, is_first: bool) {
        if is_first {
            listen(context);
        }
        self.fields = FIELDS.map(|(id, _)| page::field(id));
        self.sync_browser();
    }
}

impl App {
    fn is_ready(&self) -> bool {
        matches!(self.settings, SettingsState::Ready)
    }

    /// Takes the settings. They decide which CAs are offered, so a link can choose and run only now.
    fn on_settings(&mut self, context: &Context<Self>, settings: Settings) {
        let start = &context.props().start;
        let offered = settings.languages.clone();
        self.ui = Ui::new(self.ui.catalog().clone(), settings, self.ui.view());
        self.settings = SettingsState::Ready;
        browser::language::offer_languages(&offered);
        if !offered.contains(&self.language.requested()) {
            self.request_language(context, browser::language::preferred_language(&offered));
        }
        let ca = offered_ca(&self.ui, self.host.ca.as_deref().or(start.ca.as_deref()));
        self.dispatch(context, Action::Choose(Rc::new(ca)));
        if start.runs(browser::around().as_deref(), |origin| self.is_listed(origin)) {
            self.dispatch(context, Action::Start);
        }
        self.run_for_host(context);
    }

    /// Takes what a link to the open page says, which changes only the fragment.
    fn on_link(&mut self, context: &Context<Self>, fragment: &str) {
        let link = Start::read("", fragment);
        let runs = link.runs(browser::around().as_deref(), |_| false);
        let Some(input) = link.input else { return };
        self.dispatch(context, Action::Open(Tab::Check));
        self.dispatch(context, Action::Fill(input));
        // Before that, the settings do not say which CAs are offered.
        if !self.is_ready() {
            return;
        }
        if link.ca.is_some() {
            let ca = offered_ca(&self.ui, link.ca.as_deref());
            self.dispatch(context, Action::Choose(Rc::new(ca)));
        }
        if runs {
            self.dispatch(context, Action::Start);
        }
    }

    /// Returns whether the deployment lists an origin, or has it itself: a page of its own origin can press the button.
    fn is_listed(&self, origin: &str) -> bool {
        let origins = &self.ui.settings().frame_origins;
        self.is_ready()
            && (origins.iter().any(|known| known == origin) || address::origin().as_deref() == Some(origin))
    }

    /// What the page around is told of an answer.
    fn told(&self) -> Told {
        self.host.told(|origin| self.is_listed(origin))
    }

    /// Starts the check that the page around wants, if it may.
    fn run_for_host(&mut self, context: &Context<Self>) {
        if !self.is_ready() {
            return;
        }
        let is_listed = self.told() != Told::Verdict;
        if self.host.page.is_some() {
            page::set_height_exact(is_listed);
        }
        if let Some(input) = self.host.run.take()
            && is_listed
            && input == self.state.input
        {
            self.dispatch(context, Action::Start);
        }
    }

    /// Applies the requests of the page around. They may come at any time; only the first message is answered at once.
    fn on_configure(&mut self, context: &Context<Self>, host: HostPage, configure: Configure) {
        if let Some(theme) = configure.theme {
            page::set_theme(theme);
        }
        if let Some(accent) = configure.accent {
            page::set_accent(accent);
        }
        let offered = &self.ui.settings().languages;
        let language = configure.lang.and_then(|tag| match tag.as_str() {
            "" => browser::language::preferred_language(offered),
            tag => Language::for_tag(tag).filter(|language| offered.contains(language)),
        });
        self.request_language(context, language);
        if configure.ca.is_some() {
            self.host.ca = configure.ca;
            // Before that, the settings do not say which CAs are offered.
            if self.is_ready() {
                let ca = offered_ca(&self.ui, self.host.ca.as_deref());
                self.dispatch(context, Action::Choose(Rc::new(ca)));
            }
        }
        if let Some(domain) = configure.domain {
            self.host.run = configure.runs.then(|| domain.clone());
            self.dispatch(context, Action::Fill(domain));
        }
        self.host.shares_domain = configure.shares_domain.unwrap_or(self.host.shares_domain);
        if self.host.page.as_ref() != Some(&host) {
            host.send(FrameMessage::Ready { title: &self.ui.text(msg::UI_TITLE) });
            host.follow_height();
            self.host.page = Some(host);
        }
        self.run_for_host(context);
    }

    fn request_language(&mut self, context: &Context<Self>, language: Option<Language>) {
        let onloaded =
            context.link().callback(|(language, catalog)| Message::LanguageLoaded(language, catalog));
        self.language.request(language, self.ui.view(), onloaded);
    }

    fn on_language(&mut self, language: Language, catalog: Option<Catalog>) {
        let Some(ui) = self.language.loaded(language, catalog, &self.ui) else { return };
        self.ui = ui;
        if let Some(host) = &self.host.page {
            host.send(FrameMessage::Ready { title: &self.ui.text(msg::UI_TITLE) });
        }
    }

    /// Takes code that was loaded, and its texts. If the language has changed meanwhile, its texts came with the change.
    /// Without both there is none, and the next attempt trusts no cache.
    fn take_code<M: ?Sized>(
        &mut self,
        language: Language,
        outcome: Result<(Loaded<M>, String), NotLoaded>,
    ) -> Option<Loaded<M>> {
        let taken = outcome.ok().and_then(|(code, text)| {
            if self.ui.catalog().language() == language {
                let mut catalog = self.ui.catalog().clone();
                if !catalog.add(text) {
                    return None;
                }
                self.ui = self.ui.in_language(catalog);
            }
            Some(code)
        });
        if taken.is_none() {
            language::distrust_caches();
        }
        taken
    }

    /// Takes what stands in the fields, unless it is what was drawn.
    fn read_fields(&mut self, context: &Context<Self>) {
        for (index, (id, edit)) in FIELDS.into_iter().enumerate() {
            let now = page::field(id);
            let Some(known) = self.fields.get_mut(index).filter(|known| **known != now) else { continue };
            known.clone_from(&now);
            if let Some(text) = now {
                self.dispatch(context, edit(text));
            }
        }
    }

    /// Applies an action and its effects to the state, and returns whether the state has changed.
    fn dispatch(&mut self, context: &Context<Self>, action: Action) -> bool {
        let before = Rc::clone(&self.state);
        self.state = Rc::clone(&before).reduce(action);
        self.state = effects::catch_up(self.deferred, self.drafts, Rc::clone(&self.state));
        let was_read =
            before.generation != self.state.generation || matches!(before.check, Check::Reading(_));
        if was_read && self.state.check.has_records() && self.ui.view() == View::Page {
            self.state = Rc::clone(&self.state).reduce(Action::Open(Tab::WhatIf));
        }
        if before.generation != self.state.generation {
            self.host.told_at_start = self.told();
        }
        self.effects.follow(&before, &self.state, &self.ui.settings().resolvers, &onaction(context));
        focus::leave_vanishing_button(&before, &self.state);
        let begins = |part: fn(&State) -> LoadState| {
            part(&self.state) == LoadState::Loading && part(&before) != LoadState::Loading
        };
        let language = self.ui.catalog().language();
        if begins(|state| state.deferred) {
            context.link().send_future(async move {
                Message::DeferredLoaded(language, deferred::load(language).await)
            });
        }
        if begins(|state| state.drafts) {
            context.link().send_future(async move {
                Message::DraftsLoaded(language, deferred::load_drafts(language).await)
            });
        }
        self.tell_host(&before);
        !Rc::ptr_eq(&before, &self.state)
    }

    /// Sends new reports to the page around.
    fn tell_host(&self, before: &State) {
        let (Some(host), Some(deferred)) = (&self.host.page, self.deferred) else { return };
        let told = self.told().min(self.host.told_at_start);
        let mut reports = Vec::new();
        for answer in self.state.newly_completed(before) {
            reports.extend(deferred.host_report(&answer, self.ui.catalog(), told));
        }
        // Last, so that a host that looks at one message only does not take the list for permitted.
        if !reports.is_empty() && self.state.unreadable() > 0 {
            reports.push(deferred.host_error(self.ui.catalog()));
        }
        for report in &reports {
            host.send(FrameMessage::Result { report });
        }
    }

    /// Updates everything outside the app's elements: title, article, focus, address bar.
    fn sync_browser(&mut self) {
        let is_page = self.ui.view() == View::Page;
        let now = Synced {
            title: window_title(&self.ui, &self.state),
            focus: FocusState::of(&self.state),
            ca: (self.is_ready() && is_page).then(|| Rc::clone(&self.state.ca)),
        };
        let before = self.synced.as_ref();
        if before.is_none_or(|before| before.title != now.title) {
            page::set_title(&now.title);
        }
        if let Some(ca) = now.ca.as_deref().filter(|_| before.is_none_or(|before| before.ca != now.ca)) {
            article::fill(ca, self.ui.catalog());
        }
        if before.is_none_or(|before| now.focus.is_news(&before.focus)) {
            // A frame would steal the focus from the article, and scroll it.
            if is_page || browser::focus::has_document_focus() {
                let targets = now.focus.targets(before.map(|before| &before.focus));
                targets.iter().any(|id| browser::focus::focus(id));
            }
            page::set_state(ResultState::of(&self.state).code());
            // The link requested a check that is no longer the current one.
            if self.state.generation > 1 {
                address::forget_query_domain();
            }
        }
        self.synced = Some(now);
    }
}

/// Starts the sources of messages: the settings, the browser, the page around.
fn listen(context: &Context<App>) {
    context.link().send_future(async { Message::SettingsLoaded(deployment::load_settings().await) });
    let onlink = context.link().callback(Message::LinkOpened);
    address::on_fragment(move || {
        let fragment = address::fragment();
        address::forget_fragment();
        onlink.emit(fragment);
    });
    let onreturn = context.link().callback(|()| Message::Returned);
    page::on_return(move || onreturn.emit(()));
    let onescape = onaction(context);
    browser::focus::on_escape(move || onescape.emit(Action::Cancel));
    if context.props().view == View::Embed {
        let onmessage = context.link().callback(|(host, message)| Message::HostSent(host, message));
        host_page::listen(onmessage, context.props().start.is_typed);
    }
}

/// A callback that dispatches actions.
fn onaction(context: &Context<App>) -> Callback<Action> {
    context.link().callback(Message::Dispatch)
}

/// The CA that a link or the page around requests, if the deployment offers it; otherwise the deployment's first.
fn offered_ca(ui: &Ui, wanted: Option<&str>) -> CaProfile {
    let cas = &ui.settings().cas;
    let found = cas.iter().find(|ca| Some(ca.id.as_str()) == wanted).or_else(|| cas.first()).cloned();
    // The settings refuse an empty list, and the built-in one is not empty.
    found
        .or_else(|| Settings::default().cas.into_iter().next())
        .unwrap_or_else(|| unreachable!("no CA at all"))
}
