//! A button that copies a text, or saves it.

use std::rc::Rc;
use std::time::Duration;

use gloo_timers::future::sleep;
use yew::Callback;
use yew::Component;
use yew::Context;
use yew::Html;
use yew::Properties;

use crate::lookup::http::HttpClient;
use crate::report::to_json;
use crate::report;
use crate::text::Catalog;
use crate::text::findings;
use crate::text::plain_report::to_text;
use crate::web::batch::Answer;
use crate::web::browser;
use crate::web::components::icon::Icon;
use crate::web::components::icon::icon;
use crate::web::context::Ui;
use crate::web::deferred::Later;
use crate::web::element::component;
use crate::web::element::el;

/// What a button copies. A report is put into text when the button is pressed, not whenever the page is drawn.
#[derive(Clone, Debug)]
pub enum CopyText {
    /// A report as JSON.
    Json(Later, Rc<Answer>),
    /// This text.
    Plain(String),
    /// A report as plain text.
    Report(Later, Rc<Answer>),
}

impl CopyText {
    fn media_type(&self) -> &'static str {
        match self {
            Self::Json(..) => "application/json",
            Self::Plain(_) | Self::Report(..) => "text/plain;charset=utf-8",
        }
    }

    fn to_text(&self, catalog: &Catalog) -> String {
        match self {
            Self::Plain(text) => text.clone(),
            Self::Json(later, _) | Self::Report(later, _) => later.copied(self, catalog),
        }
    }

    /// The same, for [`Later`].
    pub fn of_report(&self, catalog: &Catalog) -> String {
        match self {
            Self::Json(_, answer) => answer.report().map_or_else(String::new, |report| {
                to_json(report, &findings::messages(catalog), &answer.checked_at, None)
            }),
            Self::Plain(text) => text.clone(),
            Self::Report(_, answer) => answer
                .report()
                .map_or_else(String::new, |report| to_text(report, catalog, &answer.checked_at)),
        }
    }
}

/// Answers never change: they are compared by their address.
impl PartialEq for CopyText {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Json(_, answer), Self::Json(_, other))
            | (Self::Report(_, answer), Self::Report(_, other)) => Rc::ptr_eq(answer, other),
            (Self::Plain(text), Self::Plain(other)) => text == other,
            _ => false,
        }
    }
}

/// Properties of [`CopyButton`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct CopyButtonProps {
    /// The texts.
    pub ui: Ui,
    /// What is copied.
    pub text: CopyText,
    /// The id of the words on the button.
    pub label: &'static str,
    /// The id of the button.
    pub id: Option<&'static str>,
    /// The id of the element that is selected where the browser allows no copying.
    pub fallback: Option<String>,
    /// The name of a file: then the text is saved, and not copied.
    pub file: Option<String>,
}

impl CopyButtonProps {
    /// Draws the button.
    pub fn draw(self) -> Html {
        component::<CopyButton>(self)
    }
}

/// How a press ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pressed {
    /// Not pressed yet.
    No,
    /// The text is on the clipboard, or in the file.
    Done,
    /// The browser does not allow it.
    Failed,
}

/// Copies or saves its text; says so on itself and to screen readers.
#[derive(Debug)]
pub struct CopyButton {
    pressed: Pressed,
    /// How often it has said how a press ended.
    count: u32,
}

/// What a button is told.
#[derive(Clone, Copy, Debug)]
pub enum Message {
    /// A press has ended.
    Ended(Pressed),
    /// What it said then, people have read; unless it has said something since.
    Read(u32),
}

/// How long it says how a press ended.
const READING_TIME: Duration = Duration::from_secs(6);

impl Component for CopyButton {
    type Message = Message;
    type Properties = CopyButtonProps;

    fn create(_: &Context<Self>) -> Self {
        Self { pressed: Pressed::No, count: 0 }
    }

    /// Another text has not been copied yet.
    fn changed(&mut self, context: &Context<Self>, before: &CopyButtonProps) -> bool {
        if context.props().text != before.text {
            self.pressed = Pressed::No;
        }
        true
    }

    fn update(&mut self, context: &Context<Self>, message: Message) -> bool {
        match message {
            Message::Ended(pressed) => {
                self.pressed = pressed;
                self.count += 1;
                let count = self.count;
                context.link().send_future(async move {
                    sleep(READING_TIME).await;
                    Message::Read(count)
                });
            }
            Message::Read(count) if count == self.count => self.pressed = Pressed::No,
            Message::Read(_) => return false,
        }
        true
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let props = context.props();
        let onclick = {
            let (link, props) = (context.link().clone(), props.clone());
            Callback::from(move |_| {
                let text = props.text.to_text(props.ui.catalog());
                if let Some(file) = &props.file {
                    let is_saved = browser::clipboard::save(file, props.text.media_type(), &text);
                    link.send_message(Message::Ended(if is_saved { Pressed::Done } else { Pressed::Failed }));
                    return;
                }
                let fallback = props.fallback.clone();
                link.send_future(async move {
                    let copied = browser::clipboard::copy(text).await;
                    if let (false, Some(id)) = (copied, fallback) {
                        browser::clipboard::select(&id);
                    }
                    Message::Ended(if copied { Pressed::Done } else { Pressed::Failed })
                });
            })
        };
        let (symbol, done, failed) = match props.file {
            Some(_) => (Icon::Save, "ui-saved", "ui-save-failed"),
            None => (Icon::Copy, "ui-copied", "ui-copy-failed"),
        };
        let (symbol, label, class) = match self.pressed {
            Pressed::No => (symbol, props.label, ""),
            Pressed::Done => (Icon::Check, done, " im-button--copied"),
            Pressed::Failed => (symbol, failed, ""),
        };
        el("button")
            .id(props.id)
            .class(format!("im-button im-button--small im-button--copy im-copy{class}"))
            .attr("type", "button")
            .onclick(onclick)
            .child(icon(symbol))
            .child(el("span").attr("aria-live", "polite").child(props.ui.text(label)))
            .into()
    }
}
