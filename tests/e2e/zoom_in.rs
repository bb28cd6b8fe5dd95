//! Reading at 400 % zoom: a window of 1280 × 1024 then has 320 × 256 CSS pixels (WCAG 2.2, 1.4.10).

use crate::check::text;
use crate::stage::{scenario, scenario_of};
use crate::states::{self, State};
use crate::surroundings::Kind;
use crate::world::Setup;

#[test]
fn nothing_is_cut_or_out_of_reach_in_a_small_window() {
    scenario(async |world| {
        world.set_size(320, 256).await;
        for (page, states) in states::everywhere() {
            let look = async |_| text(world.run(&format!("{LOOK}{REACH}"), &[]).await);
            State::try_each(states.into_iter(), world, page, look).await;
        }
        world.open_builder(Setup::Lab).await;
        world.until("the snippet", "return document.getElementById('element').innerText !== ''").await;
        assert_eq!(text(world.run(&format!("{LOOK}{REACH}"), &[]).await), "", "the page for authors");
        world.set_size(0, 0).await;
    });
}

/// With the distances of WCAG 2.2, 1.4.12.
#[test]
fn nothing_is_cut_when_letters_stand_wider() {
    scenario(async |world| {
        world.set_size(320, 800).await;
        for (page, states) in states::everywhere() {
            let look = async |_| text(world.run(&format!("{SPREAD}{LOOK}"), &[]).await);
            State::try_each(states.into_iter(), world, page, look).await;
        }
        world.set_size(0, 0).await;
    });
}

/// Firefox has its own zoom setting.
#[test]
fn the_zoom_of_the_browser_does_the_same() {
    scenario_of(Kind::Firefox, "no command sets the zoom of Chromium's window", async |world| {
        for (page, state) in [("", State::Stopped), ("", State::Batch), (states::FRAME, State::Stopped)] {
            let look = async |_| {
                world.set_zoom(4.0).await;
                world.until("a quarter of the window", "return innerWidth === 300").await;
                let faults = text(world.run(&format!("{LOOK}{REACH}"), &[]).await);
                world.set_zoom(1.0).await;
                faults
            };
            State::try_each([state].into_iter(), world, page, look).await;
        }
    });
}

const SPREAD: &str = "
    const spread = new window.CSSStyleSheet();
    spread.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
        p { margin-block-end: 2em !important }`);
    document.adoptedStyleSheets.push(spread);";

/// Returns what is wider than the window, and what is clipped.
const LOOK: &str = "
    const faults = [], root = document.documentElement;
    const show = (element) => element.outerHTML.slice(0, 120).replace(/\\s+/g, ' ');
    const isHidden = (element) => {
        for (let it = element; it; it = it.parentElement) if (getComputedStyle(it).clipPath !== 'none') return true;
        return !element.checkVisibility({ visibilityProperty: true });
    };
    const shown = [...document.querySelectorAll('body *')].filter((element) => !isHidden(element));
    if (root.scrollWidth > root.clientWidth) faults.push(`${root.scrollWidth} pixels wide`);
    for (const element of shown) {
        const { left, right } = element.getBoundingClientRect();
        if (right > root.clientWidth + 1 || left < -1) faults.push(`from ${left} to ${right}: ${show(element)}`);
        if (element.matches('input, select, select *, textarea, progress, svg, svg *, iframe')) continue;
        const { overflowX, overflowY } = getComputedStyle(element);
        if (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) faults.push(`cut sideways: ${show(element)}`);
        if (['hidden', 'clip'].includes(overflowY) && element.scrollHeight > element.clientHeight + 1) faults.push(`cut below: ${show(element)}`);
    }
    const result = faults.join('\\n');
    if (result) return result;";

/// Gives the controls that cannot be brought into the window, or that something else covers then (2.4.11).
const REACH: &str = "
    for (const element of shown) {
        if (!element.matches('a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, [tabindex=\"0\"]')) continue;
        element.focus();
        if (element.tabIndex >= 0 && document.activeElement !== element) faults.push(`takes no focus: ${show(element)}`);
        const [rect] = element.getClientRects();
        const top = Math.max(rect.top, 0), bottom = Math.min(rect.bottom, innerHeight);
        if (bottom - top < Math.min(rect.height, 20) - 1) {
            faults.push(`out of sight, from ${rect.top} to ${rect.bottom} of ${innerHeight}: ${show(element)}`);
            continue;
        }
        const there = document.elementFromPoint((rect.left + rect.right) / 2, (top + bottom) / 2);
        if (!element.contains(there) && !there?.contains(element)) faults.push(`covered: ${show(element)} by ${there && show(there)}`);
    }
    return faults.join('\\n');";
