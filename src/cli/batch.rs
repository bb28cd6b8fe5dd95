//! Many domains at once, reported in the order of the inputs.

use std::collections::HashMap;
use std::sync::Arc;

use futures_util::{StreamExt, stream};

use crate::cli::source::Source;
use crate::dns::Fqdn;
use crate::input::Item;
use crate::lookup::Transport;
use crate::observe::Observations;

/// The result for one domain, and its time.
#[derive(Clone, Debug)]
pub(super) struct Checked {
    /// The result.
    pub(super) observations: Arc<Observations>,
    /// Seconds since the start of 1970.
    pub(super) at: u64,
}

/// A step of a batch.
pub(super) enum Step<'a> {
    /// The number of distinct domains looked up so far.
    LookedUp {
        /// Completed.
        done: usize,
        /// In total.
        total: usize,
    },
    /// The next input in order is ready; it has no answer if it was not usable.
    Ready(&'a Item, Option<&'a Checked>),
}

/// Looks up every domain once, at most `concurrency` at a time, and passes on each input as soon as it and all before
/// it are ready.
///
/// # Errors
///
/// The first error that `step` returns; lookups in progress are then canceled.
pub(super) async fn run<T: Transport, E>(
    source: &Source<T>,
    inputs: &[Item],
    concurrency: usize,
    clock: impl Fn() -> u64,
    mut step: impl FnMut(Step<'_>) -> Result<(), E>,
) -> Result<(), E> {
    let mut domains = Domains::new(inputs);
    let names = domains.names.clone();
    let mut lookups = stream::iter(names.into_iter().enumerate())
        .map(async |(index, name)| (index, source.observe(&name).await))
        .buffer_unordered(concurrency);

    let mut waiting = inputs.iter().peekable();
    let total = domains.names.len();
    let mut done = 0;
    loop {
        while let Some(input) = waiting.next_if(|input| domains.is_ready(input)) {
            step(Step::Ready(input, domains.of(input)))?;
            domains.release(input);
        }
        let Some((index, observations)) = lookups.next().await else { return Ok(()) };
        domains.put(index, Checked { observations: Arc::new(observations), at: clock() });
        done += 1;
        step(Step::LookedUp { done, total })?;
    }
}

/// The distinct domains of the inputs. A result is kept only while an input still needs it.
struct Domains {
    names: Vec<Fqdn>,
    places: HashMap<Fqdn, usize>,
    /// How many inputs still need each domain.
    uses: Vec<usize>,
    checked: Vec<Option<Checked>>,
}

impl Domains {
    fn new(inputs: &[Item]) -> Self {
        let mut domains =
            Self { names: Vec::new(), places: HashMap::new(), uses: Vec::new(), checked: Vec::new() };
        for mailbox in inputs.iter().filter_map(|input| input.mailbox.as_ref().ok()) {
            let domain = mailbox.domain();
            let place = *domains.places.entry(domain.clone()).or_insert_with(|| {
                domains.names.push(domain.clone());
                domains.uses.push(0);
                domains.checked.push(None);
                domains.names.len() - 1
            });
            if let Some(uses) = domains.uses.get_mut(place) {
                *uses += 1;
            }
        }
        domains
    }

    fn place(&self, input: &Item) -> Option<usize> {
        self.places.get(input.mailbox.as_ref().ok()?.domain()).copied()
    }

    fn of(&self, input: &Item) -> Option<&Checked> {
        self.checked.get(self.place(input)?)?.as_ref()
    }

    fn is_ready(&self, input: &Item) -> bool {
        input.mailbox.is_err() || self.of(input).is_some()
    }

    fn put(&mut self, index: usize, checked: Checked) {
        if let Some(slot) = self.checked.get_mut(index) {
            *slot = Some(checked);
        }
    }

    fn release(&mut self, input: &Item) {
        let Some(place) = self.place(input) else { return };
        if let (Some(uses), Some(slot)) = (self.uses.get_mut(place), self.checked.get_mut(place)) {
            *uses = uses.saturating_sub(1);
            if *uses == 0 {
                *slot = None;
            }
        }
    }
}
