//! Reading what a verdict rests on.

use crate::stage::scenario;
use crate::support::doh_server::Script;
use crate::support::reply::{Answer, Reply};
use crate::world::{Setup, World};
use crate::{action, check};

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
        // Text from resolvers is just as untrusted.
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
