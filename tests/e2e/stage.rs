//! Where scenarios play: each is a test, and one browser and one private DNS serve all, one after the other.

use std::io::Write;
use std::panic::{AssertUnwindSafe, resume_unwind};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use futures_util::FutureExt;
use tokio::runtime::{Builder, Runtime};

use crate::surroundings::Kind;
use crate::world::World;

/// The stage, once the first scenario has begun. The programs on it end with the process: they wait for the end of
/// their standard input.
static STAGE: Mutex<Stage> = Mutex::new(Stage::Empty);

enum Stage {
    Empty,
    /// A prerequisite could not be started; there is no retry.
    Broken,
    Set(Runtime, Box<World>),
}

/// Plays a scenario in the browser that `ISSUEMAIL_BROWSER` names.
pub(crate) fn scenario<S: AsyncFnOnce(&World)>(play: S) {
    let mut stage = STAGE.lock().unwrap_or_else(PoisonError::into_inner);
    if matches!(*stage, Stage::Empty) {
        *stage = Stage::Broken;
        let runtime = Builder::new_current_thread().enable_all().build().unwrap();
        let world = runtime.block_on(World::start(Kind::wanted()));
        *stage = Stage::Set(runtime, Box::new(world));
    }
    let Stage::Set(runtime, world) = &*stage else { panic!("the browser, or the DNS, has not started") };
    let began = Instant::now();
    let outcome = runtime.block_on(async {
        let work = async {
            play(world).await;
            world.assert_console_is_clean().await;
        };
        let outcome = tokio::time::timeout(LIMIT, AssertUnwindSafe(work).catch_unwind()).await;
        if !matches!(outcome, Ok(Ok(()))) {
            // Its leftovers must not fail the next one.
            world.tidy_up().await;
        }
        outcome
    });
    // Not by way of `print!`, which is heard of failed tests only.
    let _ = write!(std::io::stdout(), "({:.1} s) ", began.elapsed().as_secs_f64());
    match outcome {
        Ok(Ok(())) => {}
        Ok(Err(panic)) => resume_unwind(panic),
        Err(_) => panic!("longer than {LIMIT:?}"),
    }
}

/// The same for what only one browser can be asked for; `reason` tells why.
pub(crate) fn scenario_of<S: AsyncFnOnce(&World)>(kind: Kind, reason: &str, play: S) {
    match Kind::wanted() == kind {
        true => scenario(play),
        false => println!("only in {}: {reason}", kind.name()),
    }
}

/// A scenario that takes longer hangs.
const LIMIT: Duration = Duration::from_secs(900);
