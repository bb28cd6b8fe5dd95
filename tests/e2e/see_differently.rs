//! What systems ask of pages: other colors, and no motion.

use crate::check::text;
use crate::stage::scenario;
use crate::states::{State, open_all};
use crate::surroundings::Media;
use crate::world::PAGE;

#[test]
fn nothing_moves_for_who_asks_for_rest() {
    scenario(async |world| {
        // Otherwise it does: what is looked for can be found.
        world.prefer(Media::default()).await;
        State::Checking.enter(world, PAGE).await;
        assert_ne!(world.run(MOVES, &[]).await, "", "the questions turn while they are out");

        world.prefer(Media { reduced_motion: true, ..Media::default() }).await;
        for (page, states) in crate::states::everywhere() {
            State::try_each(states.into_iter(), world, page, async |_| text(world.run(MOVES, &[]).await))
                .await;
        }
        world.prefer(Media::default()).await;
    });
}

/// Windows draws with a few colors that its user has chosen: what is told by a surface or a shadow alone is lost.
#[test]
fn colors_of_the_system_hide_nothing() {
    scenario(async |world| {
        for is_dark in [false, true] {
            world.prefer(Media { forced_colors: true, is_dark, ..Media::default() }).await;
            for state in [
                State::Idle,
                State::Unreadable,
                State::Checking,
                State::Stopped,
                State::Batch,
                State::Planned,
            ] {
                let _resolvers = state.enter(world, PAGE).await;
                open_all(world).await;
                assert_eq!(
                    world.run("return matchMedia('(forced-colors: active)').matches", &[]).await,
                    true
                );
                assert_eq!(world.run(HIDDEN, &[]).await, "", "{state:?}, dark: {is_dark}");
            }
        }
        world.prefer(Media::default()).await;
    });
}

/// Gives what takes longer than a hundredth of a second to be where it will be.
const MOVES: &str = "
    const faults = document.getAnimations().filter((it) => it.effect.getComputedTiming().activeDuration > 10)
        .map((it) => `${it.animationName ?? it.transitionProperty} of ${it.effect.target.outerHTML.slice(0, 80)}`);
    const seconds = (list) => Math.max(...list.split(',').map((time) => parseFloat(time) * (/ms/.test(time) ? 0.001 : 1)));
    for (const element of document.querySelectorAll('*')) {
        const style = getComputedStyle(element), name = () => element.outerHTML.slice(0, 80);
        if (style.scrollBehavior === 'smooth') faults.push(`scrolls smoothly: ${name()}`);
        if (seconds(style.transitionDuration) > 0.01) faults.push(`changes slowly: ${name()}`);
        if (style.animationName !== 'none' && seconds(style.animationDuration) > 0.01) faults.push(`moves: ${name()}`);
    }
    return faults.join('\\n').replaceAll(/<[^]*?>/g, (tag) => tag.replaceAll('\\n', ' '));";

/// Gives controls without a border or a text of another color than what is behind, icons that are not seen, and places
/// where the focus is not.
const HIDDEN: &str = "
    const channels = (color) => color.match(/[\\d.]+/g).map(Number);
    const light = (color) => channels(color).slice(0, 3).map((it) => it / 255)
        .map((it) => it <= 0.04045 ? it / 12.92 : ((it + 0.055) / 1.055) ** 2.4)
        .reduce((sum, it, place) => sum + it * [0.2126, 0.7152, 0.0722][place], 0);
    const contrast = (one, other) => {
        const [dark, bright] = [light(one), light(other)].sort((a, b) => a - b);
        return (bright + 0.05) / (dark + 0.05);
    };
    const behind = (element) => {
        for (let it = element; it; it = it.parentElement) {
            const color = getComputedStyle(it).backgroundColor, [, , , alpha = 1] = channels(color);
            if (alpha > 0) return color;
        }
        return matchMedia('(prefers-color-scheme: dark)').matches ? 'rgb(0, 0, 0)' : 'rgb(255, 255, 255)';
    };
    const faults = [];
    for (const element of document.querySelectorAll('main *')) {
        if (!element.checkVisibility({ visibilityProperty: true })) continue;
        const style = getComputedStyle(element), name = element.outerHTML.slice(0, 90);
        if (element.matches('button, input, select, textarea')) {
            const isBordered = ['Top', 'Right', 'Bottom', 'Left'].some((side) => style[`border${side}Style`] !== 'none'
                && parseFloat(style[`border${side}Width`]) > 0
                && contrast(style[`border${side}Color`], behind(element.parentElement)) >= 3);
            if (!isBordered && !element.matches('[role=tab]')) faults.push(`no border: ${name}`);
            if (!element.disabled && contrast(style.color, behind(element)) < 4.5) faults.push(`no text: ${name}`);
            if (!element.disabled && element.tabIndex >= 0) {
                element.focus({ focusVisible: true });
                const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
                if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2 || contrast(outlineColor, behind(element.parentElement)) < 3) {
                    faults.push(`no focus (${outlineStyle} ${outlineWidth} ${outlineColor}): ${name}`);
                }
            }
        }
        if (element.matches('svg.im-icon') && contrast(style.stroke, behind(element)) < 3) {
            faults.push(`no icon (${style.stroke} on ${behind(element)}): ${element.parentElement.outerHTML.slice(0, 90)}`);
        }
    }
    return faults.join('\\n');";
