//! The effects: settings are loaded, checks run and are given up.

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;
use std::vec;

use futures_util::future::AbortHandle;
use futures_util::future::Abortable;
use gloo_timers::future::sleep;
use web_sys::RequestInit;
use yew::Callback;
use yew::platform::spawn_local;

use crate::Fqdn;
use crate::ca::CaProfile;
use crate::judge::judge;
use crate::lookup;
use crate::lookup::Resolver;
use crate::lookup::doh::DEFAULT_TIMEOUT;
use crate::lookup::doh::DohTransport;
use crate::lookup::http::HttpResponse;
use crate::settings::Settings;
use crate::web::batch::Answer;
use crate::web::batch::Batch;
use crate::web::browser;
use crate::web::fetch::Fetch;
use crate::web::fetch::fetch;
use crate::web::state::Action;

/// How often a watched domain is told the time.
const TICK: Duration = Duration::from_secs(5);

/// How many domains are looked up at a time.
const CONCURRENT_DOMAINS: usize = 4;

/// How long `config.json` may be, in octets.
const MAX_SETTINGS_LEN: usize = 1 << 20;

/// Something that is under way; dropping it gives it up, with all its questions.
#[derive(Debug)]
pub struct Running(Vec<AbortHandle>);

impl Running {
    fn start(works: impl Iterator<Item = impl Future<Output = ()> + 'static>) -> Self {
        let start = |work| {
            let (handle, registration) = AbortHandle::new_pair();
            spawn_local(async move {
                // Aborted means that nobody waits for the result any more.
                let _ = Abortable::new(work, registration).await;
            });
            handle
        };
        Self(works.map(start).collect())
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.0.iter().for_each(AbortHandle::abort);
    }
}

/// Looks up every domain of a batch and reports what happens.
pub fn run(
    batch: Rc<Batch>,
    resolvers: Vec<Resolver>,
    ca: Rc<CaProfile>,
    generation: u32,
    onaction: Callback<Action>,
) -> Running {
    let transport = DohTransport::new(Fetch, DEFAULT_TIMEOUT);
    let left = RefCell::new(batch.domains().into_iter());
    let job = Rc::new(Job { batch, resolvers, ca, transport, generation, onaction, left });
    // Each takes the next domain when it is through with one.
    Running::start((0..CONCURRENT_DOMAINS).map(|_| {
        let job = Rc::clone(&job);
        async move {
            while let Some(domain) = job.next() {
                job.check(domain).await;
            }
        }
    }))
}

/// Says every few seconds what time it is. That is as fine as the page shows it: a countdown would only disturb.
pub fn tick(onaction: Callback<Action>) -> Running {
    Running::start(std::iter::once(async move {
        loop {
            sleep(TICK).await;
            onaction.emit(Action::Tick(browser::clock::seconds()));
        }
    }))
}

/// The lookups of a batch.
struct Job {
    batch: Rc<Batch>,
    resolvers: Vec<Resolver>,
    ca: Rc<CaProfile>,
    transport: DohTransport<Fetch>,
    generation: u32,
    onaction: Callback<Action>,
    /// The domains that nobody has begun with.
    left: RefCell<vec::IntoIter<Fqdn>>,
}

impl Job {
    fn next(&self) -> Option<Fqdn> {
        self.left.borrow_mut().next()
    }

    /// Looks up one domain and judges it for each of its addresses.
    async fn check(&self, domain: Fqdn) {
        let progress =
            |progress| self.onaction.emit(Action::Progressed(self.generation, domain.clone(), progress));
        let observations = lookup::resolve(&self.transport, &self.resolvers, &domain, progress).await;
        let observations = Arc::new(observations);
        let checked_at = browser::clock::now();
        let answers = self
            .batch
            .mailboxes_of(&domain)
            .map(|mailbox| {
                let judgement = judge(mailbox, Arc::clone(&observations), &self.ca);
                Rc::new(Answer::judged(judgement, checked_at.clone()))
            })
            .collect();
        self.onaction.emit(Action::Answered(self.generation, domain.clone(), answers));
    }
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
    let Some(url) = browser::address::beside_page("config.json") else { return Ok(Settings::default()) };
    let response = fetch(&url, &RequestInit::new(), None).await.map_err(|_| SettingsError::Unreachable)?;
    let status = response.status();
    let is_page = response.header("content-type").is_some_and(|value| value.starts_with("text/html"));
    if status == 404 || status == 410 || is_page {
        return Ok(Settings::default());
    }
    if !(200..300).contains(&status) {
        return Err(SettingsError::Unreachable);
    }
    let octets = response.body(MAX_SETTINGS_LEN).await.map_err(|_| SettingsError::Unreachable)?;
    let text = String::from_utf8_lossy(&octets);
    Settings::from_json(&text).map_err(|error| SettingsError::Wrong(error.to_string()))
}
