//! A button that copies a text, or saves it.

use std::rc::Rc;
use std::time::Duration;

use gloo_timers::future::sleep;
use yew::{Callback, Component, Context, Html, Properties};

use crate::report;
use crate::text::msg::{self, Id};
use crate::text::plain_report::to_text;
use crate::text::{Catalog, findings};
use crate::web::batch::Answer;
use crate::web::browser::clipboard;
use crate::web::components::inline::{Icon, icon};
use crate::web::components::layout::disclosure;
use crate::web::context::Ui;
use crate::web::element::{component, el};

/// The formats of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReportFormat {
    /// JSON.
    Json,
    /// Plain text.
    Text,
}

impl ReportFormat {
    /// The report of an answer in this format; empty if there is none.
    pub fn write(self, answer: &Answer, catalog: &Catalog) -> String {
        let Some(report) = answer.report() else { return String::new() };
        match self {
            Self::Json => report::to_json(report, &findings::messages(catalog), &answer.checked_at, None),
            Self::Text => to_text(report, catalog, &answer.checked_at),
        }
    }
}

/// Writes a report.
pub type ReportWriter = Callback<(Ui, Rc<Answer>, ReportFormat), String>;

/// What a button copies.
#[derive(Clone, Debug)]
pub enum CopyText {
    /// This text.
    Plain(String),
    /// A report. It is written when the button is pressed, not whenever the page is drawn.
    Report(Rc<Answer>, ReportFormat, ReportWriter),
}

impl CopyText {
    fn media_type(&self) -> &'static str {
        match self {
            Self::Report(_, ReportFormat::Json, _) => "application/json",
            Self::Plain(_) | Self::Report(_, ReportFormat::Text, _) => "text/plain;charset=utf-8",
        }
    }

    fn to_text(&self, ui: &Ui) -> String {
        match self {
            Self::Plain(text) => text.clone(),
            Self::Report(answer, format, writer) => writer.emit((ui.clone(), Rc::clone(answer), *format)),
        }
    }
}

/// Answers never change, so they are compared by address. All writers are equivalent.
impl PartialEq for CopyText {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Plain(text), Self::Plain(other)) => text == other,
            (Self::Report(answer, format, _), Self::Report(other, other_format, _)) => {
                Rc::ptr_eq(answer, other) && format == other_format
            }
            (Self::Plain(_), Self::Report(..)) | (Self::Report(..), Self::Plain(_)) => false,
        }
    }
}

/// Properties of [`CopyButton`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct CopyButtonProps {
    /// The texts.
    pub ui: Ui,
    /// The content to copy.
    pub text: CopyText,
    /// The id of the label of the button.
    pub label: Id,
    /// The id of the button.
    pub id: Option<&'static str>,
    /// The id of the element to select where the browser does not allow copying.
    pub fallback: Option<String>,
    /// The name of a file: then the text is saved instead of copied.
    pub file: Option<String>,
}

impl CopyButtonProps {
    /// Draws the button.
    pub fn draw(self) -> Html {
        component::<CopyButton>(self)
    }
}

/// The outcome of a press.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pressed {
    /// Not pressed yet.
    No,
    /// The text is on the clipboard, or in the file.
    Done,
    /// The browser does not allow it.
    Failed,
}

/// Copies or saves its text, and reports the outcome on the button and to screen readers.
#[derive(Debug)]
pub struct CopyButton {
    pressed: Pressed,
    /// How many outcomes it has reported.
    count: u32,
}

/// What happens to a button.
#[derive(Clone, Copy, Debug)]
pub enum Message {
    /// A press has ended.
    Ended(Pressed),
    /// The outcome with this number has been shown long enough, unless a newer one is shown.
    Read(u32),
}

/// How long it shows the outcome of a press.
const READING_TIME: Duration = Duration::from_secs(6);

impl Component for CopyButton {
    type Message = Message;
    type Properties = CopyButtonProps;

    fn create(_: &Context<Self>) -> Self {
        Self { pressed: Pressed::No, count: 0 }
    }

    /// A new text has not been copied yet.
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
                let text = props.text.to_text(&props.ui);
                if let Some(file) = &props.file {
                    let is_saved = clipboard::save(file, props.text.media_type(), &text);
                    link.send_message(Message::Ended(if is_saved { Pressed::Done } else { Pressed::Failed }));
                    return;
                }
                let fallback = props.fallback.clone();
                link.send_future(async move {
                    let copied = clipboard::copy(text).await;
                    if let (false, Some(id)) = (copied, fallback) {
                        clipboard::select(&id);
                    }
                    Message::Ended(if copied { Pressed::Done } else { Pressed::Failed })
                });
            })
        };
        let (symbol, done, failed) = match props.file {
            Some(_) => (Icon::Save, msg::UI_SAVED, msg::UI_SAVE_FAILED),
            None => (Icon::Copy, msg::UI_COPIED, msg::UI_COPY_FAILED),
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

/// Draws a message that can be sent to somebody, folded, with a button that copies it.
pub fn ready_message(ui: &Ui, text: String, id: String, button: Option<&'static str>) -> Html {
    let copy = CopyButtonProps {
        ui: ui.clone(),
        text: CopyText::Plain(text.clone()),
        label: msg::UI_COPY_MESSAGE,
        id: button,
        fallback: Some(id.clone()),
        file: None,
    };
    let body = el("div")
        .child(el("pre").class("im-message").id(id).child(text))
        .child(el("p").class("im-actions").child(copy.draw()));
    let fact = ui.text(msg::UI_MESSAGE_FACT);
    el("div").class("im-disclosures").child(disclosure(ui.text(msg::UI_MESSAGE), &fact, body)).into()
}
