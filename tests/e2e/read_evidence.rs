//! Reading what a verdict rests on.

use crate::action;
use crate::check;
use crate::stage::scenario;
use crate::support::doh_server::Script;
use crate::support::reply::Answer;
use crate::support::reply::Reply;
use crate::world::Setup;
use crate::world::World;

#[test]
fn markup_in_records_is_text() {
    scenario(async |world| {
        world.open(Setup::Lab, "").await;
        for (domain, expected, shown) in [
            ("markup.test", "forbidden malformed_value", "<script>alert(1)</script>"),
            ("image.markup.test", "forbidden malformed_value", "<img src=x onerror=alert(1)>"),
            ("param.markup.test", "permitted issuer_match_params", "<img/src=x/onerror=alert(1)>"),
            ("link.markup.test", "permitted no_issuemail", "javascript:alert(1)"),
            // A character that turns the direction of the text around.
            ("bidi.markup.test", "forbidden malformed_value", r"\226\128\174moc.ngislabolg"),
        ] {
            action::check_pasted(world, domain).await;
            check::is_answer(world, expected).await;
            no_markup(world, domain, shown).await;
        }
        // What resolvers say is no more to be trusted.
        world.open(Setup::Scripted, "").await;
        let text = "<img src=x onerror=alert(2)>";
        let answer = Answer::default().rcode(2).extended_error(23, text);
        world.scripted.play(Script::new().on("example.test", Reply::answer(answer)));
        action::check_pasted(world, "example.test").await;
        check::is_answer(world, "forbidden lookup_failure").await;
        no_markup(world, "EXTRA-TEXT", text).await;
    });
}

/// Expects the text somewhere in the result, folded or not, and no element made of it.
async fn no_markup(world: &World, what: &str, shown: &str) {
    let script = "const result = document.getElementById('im-result');
        const turned = /[\\u202a-\\u202e]/.test(result.textContent);
        const made = result.querySelectorAll('img, script, iframe, b, [onerror]').length;
        const links = [...document.links].filter((link) => !/^https?:|^mailto:/.test(link.href)).length;
        return `${result.textContent.includes(arguments[0])} ${made} ${links} ${turned}`";
    assert_eq!(world.run(script, &[shown]).await, "true 0 0 false", "{what}");
}

/// The sentence, why, what to do, when; then the evidence, folded.
#[test]
fn the_answer_comes_first() {
    scenario(async |world| {
        world.open(Setup::Lab, "").await;
        action::check_pasted(world, "alice@mail.other-ca.test").await;
        check::is_answer(world, "forbidden issuer_mismatch").await;
        let script =
            "const ids = ['im-verdict', 'im-why', 'im-todo', 'im-record', 'im-again', 'im-evidence'];
        const places = ids.map((id) => document.getElementById(id)?.getBoundingClientRect().top);
        const inOrder = places.every((place, index) => index === 0 || places[index - 1] < place);
        const open = document.querySelectorAll('#im-result details[open]').length;
        return `${inOrder} ${open}`";
        assert_eq!(world.run(script, &[]).await, "true 0");
    });
}

#[test]
fn the_path_is_shown_name_by_name() {
    scenario(async |world| {
        world.open(Setup::Lab, "").await;
        action::check_pasted(world, "alice@a.b.c.deep.test").await;
        check::is_answer(world, "permitted issuer_match").await;
        let script =
            "document.querySelectorAll('#im-result details').forEach((details) => { details.open = true; });
        return document.getElementById('im-result').innerText";
        let text = world.run(script, &[]).await;
        let text = text.as_str().unwrap();
        let places: Vec<_> = ["a.b.c.deep.test", "b.c.deep.test", "c.deep.test", "deep.test"]
            .map(|name| text.find(name))
            .into();
        assert!(places.iter().all(Option::is_some), "{text}");
        assert!(text.contains("globalsign.com"), "{text}");
    });
}

#[test]
fn a_narrow_window_needs_no_sideways_scrolling() {
    scenario(async |world| {
        world.set_width(320).await;
        for (setup, input) in [
            (Setup::Lab, "alice@other-ca.test"),
            (Setup::Lab, "alice@a.b.c.deep.test"),
            (Setup::Lab, "alice@bogus.test"),
            (Setup::Lab, "alice@markup.test, bob@allowed.test, carol@[192.0.2.1]"),
            (Setup::Lab, "alice@[192.0.2.1]"),
        ] {
            world.open(setup, "").await;
            action::check_pasted(world, input).await;
            check::answer(world).await;
            let script = "document.querySelectorAll('details').forEach((details) => { details.open = true; });
            const root = document.documentElement;
            if (root.scrollWidth <= root.clientWidth) return '';
            const wide = [...document.querySelectorAll('body *')]
                .filter((element) => element.getBoundingClientRect().right > root.clientWidth + 1);
            return `${root.scrollWidth} > ${root.clientWidth}: ` + wide.slice(0, 5).map((element) => element.outerHTML.slice(0, 80)).join(' ')";
            let wide = world.run(script, &[]).await;
            if wide != "" {
                world.set_width(0).await;
                panic!("{input}: {wide}");
            }
        }
        world.set_width(0).await;
    });
}
