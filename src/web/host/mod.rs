//! The page around the framed view.

pub mod page;
pub mod protocol;

use page::HostPage;
use protocol::Told;

/// The page around the framed view, and its requests.
#[derive(Debug, Default)]
pub struct Host {
    /// The page, once it has sent a message.
    pub page: Option<HostPage>,
    /// The CA that it requested.
    pub ca: Option<String>,
    /// The input that it wants to have checked, until the settings say whether it may.
    pub run: Option<String>,
    /// Whether it currently requests the domain.
    pub shares_domain: bool,
    /// What it was to be told when the check was started: the form informs visitors beforehand.
    pub told_at_start: Told,
}

impl Host {
    /// What the page is told of an answer (decision D-39).
    pub fn told(&self, is_listed: impl Fn(&str) -> bool) -> Told {
        match &self.page {
            Some(page) if is_listed(page.origin()) => match self.shares_domain {
                true => Told::Everything,
                false => Told::Nameless,
            },
            _ => Told::Verdict,
        }
    }
}
