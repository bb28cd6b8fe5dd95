//! The effects: settings are loaded, checks run and are given up.

use std::rc::Rc;

use futures_util::StreamExt;
use futures_util::future::AbortHandle;
use futures_util::future::Abortable;
use yew::UseReducerDispatcher;
use yew::platform::spawn_local;

use super::browser;
use super::state::Action;
use super::state::Answer;
use super::state::Batch;
use super::state::State;
use crate::Fqdn;
use crate::evaluate;
use crate::issuer::CaProfile;
use crate::resolve;
use crate::resolve::Resolver;
use crate::resolve::doh::DohTransport;
use crate::settings::Settings;

/// How many domains are looked up at a time.
const CONCURRENT_DOMAINS: usize = 4;

/// A check that is under way; dropping it gives all its questions up.
#[derive(Debug)]
pub struct Running(AbortHandle);

impl Drop for Running {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// Looks up every domain of a batch and reports what happens.
pub fn run(
    batch: Rc<Batch>,
    resolvers: Vec<Resolver>,
    ca: Rc<CaProfile>,
    generation: u32,
    dispatcher: UseReducerDispatcher<State>,
) -> Running {
    let (handle, registration) = AbortHandle::new_pair();
    let transport = DohTransport::new(reqwest::Client::new(), DohTransport::DEFAULT_TIMEOUT);
    let work = async move {
        futures_util::stream::iter(batch.domains())
            .for_each_concurrent(CONCURRENT_DOMAINS, |domain| {
                check(domain, &batch, &resolvers, &ca, &transport, generation, &dispatcher)
            })
            .await;
    };
    spawn_local(async move {
        // Aborted means that nobody waits for the result any more.
        let _ = Abortable::new(work, registration).await;
    });
    Running(handle)
}

/// Looks up one domain and judges it for each of its addresses.
async fn check(
    domain: Fqdn,
    batch: &Batch,
    resolvers: &[Resolver],
    ca: &CaProfile,
    transport: &DohTransport,
    generation: u32,
    dispatcher: &UseReducerDispatcher<State>,
) {
    let progress = |progress| dispatcher.dispatch(Action::Progressed(generation, domain.clone(), progress));
    let observations = resolve::resolve(transport, resolvers, &domain, progress).await;
    let checked_at = browser::now();
    let answers = batch
        .mailboxes_of(&domain)
        .map(|mailbox| {
            let report = evaluate(mailbox, &observations, ca);
            Rc::new(Answer { report, checked_at: checked_at.clone() })
        })
        .collect();
    dispatcher.dispatch(Action::Answered(generation, domain.clone(), answers));
}

/// Why the settings cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SettingsError {
    /// `config.json` is there and could not be fetched.
    Unreachable,
    /// `config.json` is wrong; what the reader says.
    Wrong(String),
}

/// Loads `config.json`. Where there is none, the defaults hold; some hosts answer with a page then, not with 404.
pub async fn load_settings() -> Result<Settings, SettingsError> {
    let Some(url) = browser::beside_page("config.json") else { return Ok(Settings::default()) };
    let response = reqwest::Client::new().get(url).send().await.map_err(|_| SettingsError::Unreachable)?;
    let status = response.status().as_u16();
    let media_type = response.headers().get(reqwest::header::CONTENT_TYPE);
    let is_page = media_type.is_some_and(|value| value.as_bytes().starts_with(b"text/html"));
    if status == 404 || status == 410 || is_page {
        return Ok(Settings::default());
    }
    if !response.status().is_success() {
        return Err(SettingsError::Unreachable);
    }
    let text = response.text().await.map_err(|_| SettingsError::Unreachable)?;
    Settings::from_json(&text).map_err(|error| SettingsError::Wrong(error.to_string()))
}
