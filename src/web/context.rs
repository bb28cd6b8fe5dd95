//! What every component may need: texts, settings, and where it is drawn.

use std::rc::Rc;

use crate::settings::Settings;
use crate::text::Arg;
use crate::text::Catalog;

/// Where the app is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum View {
    /// The page.
    Page,
    /// The framed view inside an article.
    Embed,
}

/// The context. Once the settings are there, it changes with the language only; so it is compared by its address.
#[derive(Clone, Debug)]
pub struct Ui(Rc<Inner>);

/// What the context holds.
#[derive(Debug)]
struct Inner {
    catalog: Catalog,
    settings: Rc<Settings>,
    view: View,
}

impl Ui {
    /// Puts a context together.
    pub fn new(catalog: Catalog, settings: Settings, view: View) -> Self {
        Self(Rc::new(Inner { catalog, settings: Rc::new(settings), view }))
    }

    /// The same in another language.
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

    /// A text without arguments.
    pub fn text(&self, id: &str) -> String {
        self.0.catalog.text(id)
    }

    /// A text, filled in.
    pub fn format(&self, id: &str, args: &[(&str, Arg)]) -> String {
        self.0.catalog.format(id, args)
    }
}

impl PartialEq for Ui {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}
