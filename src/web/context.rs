//! What every component may need: texts, settings, where it is drawn, and its ids.

use std::rc::Rc;

use crate::settings::Settings;
use crate::text::Catalog;
use crate::text::msg::{Id, IntoMessage};

/// Where the app is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum View {
    /// The page.
    Page,
    /// The framed view inside an article.
    Embed,
}

/// The tabs of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tab {
    /// Ask DNS.
    Check,
    /// Evaluate pasted records.
    WhatIf,
}

//----------- Scope ------------------------------------------------------------------------------

/// Which of the page's reports an element belongs to. Keeps ids unique.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// The only report.
    Only,
    /// One of several, by its number.
    OneOf(usize),
}

impl Scope {
    /// Returns whether it is the only report of the page.
    pub fn is_only(self) -> bool {
        self == Self::Only
    }

    /// The id of an element.
    pub fn id(self, name: &str) -> String {
        match self {
            Self::Only => ["im-", name].concat(),
            Self::OneOf(number) => format!("im-{number}-{name}"),
        }
    }

    /// An id for an element of the only report; `None` among several.
    pub fn only(self, id: &'static str) -> Option<&'static str> {
        self.is_only().then_some(id)
    }
}

//----------- Ui ---------------------------------------------------------------------------------

/// The context. Once the settings are loaded, only a change of language replaces it, so it is compared by address.
#[derive(Clone, Debug)]
pub struct Ui(Rc<Inner>);

#[derive(Debug)]
struct Inner {
    catalog: Catalog,
    settings: Rc<Settings>,
    view: View,
}

impl Ui {
    /// Builds a context.
    pub fn new(catalog: Catalog, settings: Settings, view: View) -> Self {
        Self(Rc::new(Inner { catalog, settings: Rc::new(settings), view }))
    }

    /// The same context in another language.
    pub fn in_language(&self, catalog: Catalog) -> Self {
        Self(Rc::new(Inner { catalog, settings: Rc::clone(&self.0.settings), view: self.0.view }))
    }

    /// The texts.
    pub fn catalog(&self) -> &Catalog {
        &self.0.catalog
    }

    /// The settings of the deployment.
    pub fn settings(&self) -> &Settings {
        &self.0.settings
    }

    /// Where the app is drawn.
    pub fn view(&self) -> View {
        self.0.view
    }

    /// A text without variables.
    pub fn text(&self, id: Id) -> String {
        self.0.catalog.text(id)
    }

    /// A text with its arguments filled in.
    pub fn format(&self, message: impl IntoMessage) -> String {
        self.0.catalog.format(message)
    }
}

impl PartialEq for Ui {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}
