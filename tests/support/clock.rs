//! Time that passes only when nothing else can happen.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::pin::{Pin, pin};
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll, Wake, Waker};
use std::time::Duration;

/// A virtual clock. Its time jumps to the next timer as soon as every future waits for one.
#[derive(Clone, Default)]
pub struct Clock(Rc<State>);

#[derive(Default)]
struct State {
    now: Cell<Duration>,
    /// By time, and by the order in which they were set.
    timers: RefCell<BTreeMap<(Duration, usize), Waker>>,
    count: Cell<usize>,
}

impl Clock {
    /// The time since the clock was made.
    pub fn now(&self) -> Duration {
        self.0.now.get()
    }

    /// Waits until a time.
    pub fn until(&self, deadline: Duration) -> Timer {
        let index = self.0.count.get();
        self.0.count.set(index + 1);
        Timer { clock: self.clone(), key: (deadline, index) }
    }

    /// Waits for some time.
    pub fn sleep(&self, duration: Duration) -> Timer {
        self.until(self.now() + duration)
    }

    /// The number of pending timers.
    pub fn timers(&self) -> usize {
        self.0.timers.borrow().len()
    }

    /// Runs a future to its end.
    ///
    /// # Panics
    ///
    /// When it waits for something that never happens.
    pub fn run<T>(&self, future: impl Future<Output = T>) -> T {
        let mut future = pin!(future);
        let woken = Arc::new(Woken(AtomicBool::new(false)));
        let waker = Waker::from(Arc::clone(&woken));
        loop {
            if let Poll::Ready(value) = future.as_mut().poll(&mut Context::from_waker(&waker)) {
                return value;
            }
            while !woken.0.swap(false, Ordering::Relaxed) {
                let next = self.0.timers.borrow_mut().pop_first();
                let ((deadline, _), timer) = next.expect("nothing more can happen");
                self.0.now.set(self.now().max(deadline));
                timer.wake();
            }
        }
    }
}

struct Woken(AtomicBool);

impl Wake for Woken {
    fn wake(self: Arc<Self>) {
        self.0.store(true, Ordering::Relaxed);
    }
}

/// Waits for a time of a [`Clock`].
pub struct Timer {
    clock: Clock,
    key: (Duration, usize),
}

impl Future for Timer {
    type Output = ();

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        if self.clock.now() >= self.key.0 {
            return Poll::Ready(());
        }
        self.clock.0.timers.borrow_mut().insert(self.key, context.waker().clone());
        Poll::Pending
    }
}

impl Drop for Timer {
    fn drop(&mut self) {
        self.clock.0.timers.borrow_mut().remove(&self.key);
    }
}
