//! The page and the widget in each language.

use std::fs;
use std::path::Path;

use issuemail::text::Language;
use serde_json::json;

use crate::embed_in_article::{PLAIN, enter, leave};
use crate::stage::scenario;
use crate::world::{Article, Setup, World};
use crate::{action, check, find};

/// The page in a language.
fn page(language: Language) -> String {
    if language == Language::ENGLISH { "?lang=en".to_owned() } else { format!("{}.html", language.tag) }
}

async fn language_of(world: &World) -> String {
    let script = "const { lang, dir } = document.documentElement; return `${lang} ${dir}`";
    world.run(script, &[]).await.as_str().unwrap_or_default().to_owned()
}

/// The languages whose texts were fetched.
async fn fetched(world: &World) -> Vec<String> {
    let script = "return performance.getEntriesByType('resource').map(({ name }) => name)
        .filter((name) => name.endsWith('.txt')).map((name) => name.split('/').pop()).join(' ')";
    let names = world.run(script, &[]).await;
    let names = names.as_str().unwrap_or_default();
    let mut tags: Vec<String> = names
        .split(' ')
        .filter(|name| !name.is_empty())
        .map(|name| {
            let (_, rest) = name.split_once('-').unwrap();
            rest.rsplit_once('-').unwrap().0.to_owned()
        })
        .collect();
    tags.dedup();
    tags
}

#[test]
fn a_link_chooses_the_language() {
    scenario(async |world| {
        // Of a page that is left at once, Firefox says that its scripts have no right digest: they did not come whole.
        world.expect_network_errors();
        for (link, expected) in [
            ("?lang=de", "de ltr"),
            ("?lang=DE-at&theme=dark", "de ltr"),
            ("?lang=pt", "pt-BR ltr"),
            ("?lang=zh-TW", "zh-Hans ltr"),
            ("?lang=ar", "ar rtl"),
            ("ja.html?lang=ko", "ko ltr"),
            ("ja.html?lang=en", "en ltr"),
            ("ja.html", "ja ltr"),
            ("?lang=tlh", "en ltr"),
            ("?lang=..%2F..%2Fevil", "en ltr"),
            ("?lang=", "en ltr"),
        ] {
            world.open(Setup::Lab, link).await;
            let script = "return document.documentElement.dataset.app === 'ready'
            && !location.search.includes(document.documentElement.lang === 'en' ? 'lang=ko' : 'lang=')";
            if expected != "en ltr" {
                world.until("the page of the language", script).await;
            }
            assert_eq!(language_of(world).await, expected, "{link}");
            // That of the language in use, and no other.
            assert_eq!(fetched(world).await, [expected.split(' ').next().unwrap()], "{link}");
        }
    });
}

#[test]
fn a_link_keeps_what_else_it_says() {
    scenario(async |world| {
        // As above: the page of the link is left at once.
        world.expect_network_errors();
        world.open(Setup::Lab, "?lang=de&ca=sectigo&run=1#address=alice@other-ca.test").await;
        world.until("the page of the language", "return location.pathname.endsWith('/de.html')").await;
        check::is_state(world, "done").await;
        assert_eq!(check::value(world, find::CA).await, "sectigo");
        let shown = world.browser.current_url().await.unwrap();
        assert!(!shown.as_str().contains("alice"), "{shown}");
        assert!(check::text_of(world, "im-verdict").await.starts_with("CAA erlaubt Sectigo"));

        // The same where the language of the link is not offered.
        let resolvers = format!(r#"[{{ "name": "x", "url": "{}" }}]"#, world.lab.addresses.doh);
        let config = format!(
            r#"{{ "cas": ["globalsign", "sectigo"], "languages": ["de"], "resolvers": {resolvers} }}"#
        );
        let link = "?ca=sectigo&run=1#address=alice@other-ca.test";
        world.open_site(Setup::File(&config), link).await;
        world.until("the page of the language", "return location.pathname.endsWith('/de.html')").await;
        check::is_state(world, "done").await;
        assert_eq!(verdict(world).await, "permitted");
        assert_eq!(check::value(world, find::ADDRESS).await, "alice@other-ca.test");
    });
}

/// Another language is another page. What was typed goes along, where no server sees it.
#[test]
fn the_menu_takes_along_what_was_typed() {
    scenario(async |world| {
        world.open(Setup::Lab, "?theme=dark").await;
        action::check(world, "alice+tag@other-ca.test").await;
        check::is_state(world, "done").await;
        choose_language(world, "ja").await;
        world.until("the page of the language", "return location.pathname.endsWith('/ja.html')").await;
        check::is_state(world, "done").await;
        assert_eq!(check::value(world, find::ADDRESS).await, "alice+tag@other-ca.test");
        assert_eq!(world.run("return document.documentElement.dataset.theme", &[]).await, "dark");
        // It is in no address: not in that of the page, not in the history, not in a link; and it does not stay in the window.
        let script = "return [location.href, window.name, ...[...document.links].map(({ href }) => href),
            ...(window.navigation?.entries() ?? []).map(({ url }) => url)].join(' ')";
        let addresses = check::text(world.run(script, &[]).await);
        assert!(!addresses.contains("alice") && !addresses.contains("other-ca.test"), "{addresses}");

        // Escape closes the menu, and English is there for those whose browser prefers another language.
        open_menu(world).await;
        let script =
            "const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
        document.activeElement.dispatchEvent(event);
        return document.getElementById('im-language-menu').open";
        assert_eq!(world.run(script, &[]).await, json!(false));
        assert_eq!(check::value(world, find::ADDRESS).await, "alice+tag@other-ca.test");
        choose_language(world, "en").await;
        world.until("the page of the language", "return location.search.includes('lang=en')").await;
        world.await_app().await;
        assert_eq!(language_of(world).await, "en ltr");
    });
}

/// What the deployment's first CA or a new check would say is another matter.
#[test]
fn the_menu_takes_along_the_choice_and_checks_nothing_new() {
    scenario(async |world| {
        world.open(Setup::Lab, "").await;
        action::choose_ca(world, "sectigo").await;
        action::check(world, "alice@other-ca.test").await;
        check::is_answer(world, "permitted issuer_match").await;
        choose_language(world, "de").await;
        world.until("the page of the language", "return location.pathname.endsWith('/de.html')").await;
        check::is_state(world, "done").await;
        assert_eq!(verdict(world).await, "permitted");
        assert_eq!(check::value(world, find::CA).await, "sectigo");

        // Edited since, and not checked.
        action::type_address(world, "nobody.test").await;
        choose_language(world, "fr").await;
        world.until("the page of the language", "return location.pathname.endsWith('/fr.html')").await;
        world.await_app().await;
        assert_eq!(check::value(world, find::ADDRESS).await, "nobody.test");
        check::is_state(world, "idle").await;
        assert!(!world.run("return location.search", &[]).await.as_str().unwrap().contains("run"));
    });
}

#[test]
fn the_menu_takes_along_the_second_tab() {
    scenario(async |world| {
        world.open(Setup::Lab, "").await;
        action::type_address(world, "alice@one.test").await;
        action::click(world, find::TAB_TRY).await;
        let records = "@ 300 CAA 0 issuemail \"ca.example; a=b\"\nx CAA 0 issue \";\" ; 100 % ü+&#";
        action::paste(world, find::TRY_DOMAIN, "two.test").await;
        action::paste(world, find::TRY_RECORDS, records).await;
        choose_language(world, "es").await;
        world.until("the page of the language", "return location.pathname.endsWith('/es.html')").await;
        world.await_app().await;
        assert_eq!(world.run("return document.getElementById('im-panel-try').hidden", &[]).await, false);
        assert_eq!(check::value(world, find::TRY_DOMAIN).await, "two.test");
        assert_eq!(check::value(world, find::TRY_RECORDS).await, records);
        assert_eq!(check::value(world, find::ADDRESS).await, "alice@one.test");
        assert_eq!(world.run("return location.hash", &[]).await, "", "it leaves the address bar");
        check::is_state(world, "idle").await;
    });
}

/// The language that was asked for last counts, whatever becomes of the others.
#[test]
fn the_widget_ends_with_the_last_language() {
    scenario(async |world| {
        world.expect_network_errors();
        let body = r#"<issuemail-check id="w" lang="fr"></issuemail-check>"#;
        let _article = world.open_article(Setup::Lab, Article { body, ..PLAIN }).await;
        enter(world, "w").await;
        // Its texts do not come, and the others after that.
        let script = "const real = window.fetch;
        let lose;
        const isLost = new Promise((resolve) => { lose = resolve; });
        window.fetch = async (url, ...rest) => {
            if (String(url).includes('-es-')) {
                lose();
                throw new TypeError('no network');
            }
            if (String(url).includes('-ja-')) await isLost;
            return real(url, ...rest);
        };";
        world.run(script, &[]).await;
        leave(world).await;
        world
        .run(
            "const w = document.getElementById('w'); w.lang = 'es'; setTimeout(() => { w.lang = 'ja'; }, 0)",
            &[],
        )
        .await;
        enter(world, "w").await;
        world.until("the last language", "return document.documentElement.lang === 'ja'").await;
        // Without one it is the article's, and the browser's.
        leave(world).await;
        world
            .run(
                "document.documentElement.lang = ''; document.getElementById('w').removeAttribute('lang')",
                &[],
            )
            .await;
        enter(world, "w").await;
        world.until("the language of the browser", "return document.documentElement.lang === 'en'").await;
        leave(world).await;
    });
}

async fn verdict(world: &World) -> serde_json::Value {
    world.run("return document.getElementById('im-result').dataset.verdict", &[]).await
}

async fn open_menu(world: &World) {
    world.run("document.querySelector('#im-language-menu summary').click()", &[]).await;
}

async fn choose_language(world: &World, tag: &str) {
    open_menu(world).await;
    let script = "document.querySelector(`#im-language-menu a[hreflang='${arguments[0]}']`).click()";
    world.run(script, &[tag]).await;
}

#[test]
fn a_deployment_may_offer_some_languages() {
    scenario(async |world| {
        let config = |languages: &str| format!(r#"{{ "languages": {languages} }}"#);
        let config_of_two = config(r#"["de", "fr"]"#);
        world.open(Setup::File(&config_of_two), "?theme=light").await;
        world.until("the first language", "return location.pathname.endsWith('/de.html')").await;
        world.await_app().await;
        let script = "return [...document.querySelectorAll('#im-language-menu a')].map((link) => link.hreflang).join(' ')";
        world.until("the menu", &format!("return (() => {{ {script} }})() === 'de fr'")).await;
        world.open(Setup::File(&config(r#"["en"]"#)), "").await;
        world.until("no menu", "return !document.getElementById('im-language-menu')").await;
        world.open(Setup::File(&config(r#"["en", "tlh"]"#)), "").await;
        let said = check::text_of(world, "im-config-error").await;
        assert!(said.contains("languages[1]"), "{said}");
    });
}

/// No text is English, no id is seen, and nothing is wider than a narrow window, whatever is open.
#[test]
fn every_language_is_whole_and_fits_a_narrow_window() {
    scenario(async |world| {
        let english = english_sentences();
        world.set_width(320).await;
        let mut wrong = Vec::new();
        for language in Language::ALL {
            for input in [
                "alice@other-ca.test",
                "alice@bogus.test",
                "alice@silent-caa.test",
                "alice@other-ca.test, bob@allowed.test, carol@[192.0.2.1]",
                "alice@[192.0.2.1]",
            ] {
                world.open(Setup::Lab, &page(language)).await;
                action::check_pasted(world, input).await;
                check::answer(world).await;
                look(world, language, input, &english, &mut wrong).await;
            }
            action::click(world, "im-tab-try").await;
            look(world, language, "try", &english, &mut wrong).await;
        }
        world.set_width(0).await;
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    });
}

async fn look(world: &World, language: Language, what: &str, english: &[String], wrong: &mut Vec<String>) {
    crate::states::open_all(world).await;
    let script = "const root = document.documentElement;
        const name = (element) => element.outerHTML.slice(0, 100);
        const found = [];
        if (root.scrollWidth > root.clientWidth) {
            const beyond = (box) => box.right > root.clientWidth + 1 || box.left < -1;
            const wide = [...document.querySelectorAll('body *')].filter((element) => beyond(element.getBoundingClientRect()));
            found.push(`${root.scrollWidth} px: ${wide.slice(0, 3).map(name).join(' ')}`);
        }
        // A word longer than its box overlaps its neighbor.
        for (const element of document.querySelectorAll('button, summary, label, th, td, h1, h2, h3, legend, a, li, p, dt, dd')) {
            if (element.closest('.im-visually-hidden, [hidden]') || !element.getClientRects().length) continue;
            if (element.scrollWidth > element.clientWidth + 1 && element.clientWidth && getComputedStyle(element).overflowX === 'visible'
                && getComputedStyle(element).display !== 'inline') found.push(`cut off: ${name(element)}`);
        }
        return JSON.stringify({ found, text: document.querySelector('main').innerText })";
    let seen = world.run(script, &[]).await;
    let seen: serde_json::Value = serde_json::from_str(seen.as_str().unwrap()).unwrap();
    let tag = language.tag;
    for problem in seen["found"].as_array().unwrap() {
        wrong.push(format!("{tag}, {what}: {problem}"));
    }
    let text = seen["text"].as_str().unwrap();
    if let Some(id) = text.split_whitespace().find(|word| is_id(word)) {
        wrong.push(format!("{tag}, {what}: the id {id}"));
    }
    if language != Language::ENGLISH {
        let left = english.iter().filter(|sentence| text.contains(sentence.as_str()));
        wrong.extend(left.map(|sentence| format!("{tag}, {what}: {sentence}")));
    }
}

fn is_id(word: &str) -> bool {
    [
        "ui-", "verdict-", "why-", "todo-", "when-", "outcome-", "finding-", "change-", "host-", "form-",
        "preview-",
    ]
    .iter()
    .any(|group| word.starts_with(group) && word.matches('-').count() > 1)
}

/// The English sentences that have no variable.
fn english_sentences() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/text/locales/en");
    let texts = ["check", "answer", "draft", "shell"]
        .map(|part| fs::read_to_string(folder.join(format!("{part}.ftl"))).unwrap());
    let sentences = texts.iter().flat_map(|text| text.lines()).filter_map(|line| line.split_once(" = "));
    sentences
        // Their texts are names of products.
        .filter(|(id, _)| !id.starts_with("form-"))
        .map(|(_, text)| text.replace('`', ""))
        .filter(|text| !text.contains('{') && text.split(' ').count() > 3)
        .collect()
}

/// Records and names keep their direction in a page from right to left.
#[test]
fn names_run_from_left_to_right_in_arabic() {
    scenario(async |world| {
        world.open(Setup::Lab, "ar.html").await;
        action::check(world, "alice@other-ca.test").await;
        check::is_state(world, "done").await;
        let script = "const wrong = [...document.querySelectorAll('code, pre, #im-address')]
            .filter((element) => getComputedStyle(element).direction !== 'ltr').map((element) => element.outerHTML);
        const verdict = document.getElementById('im-verdict');
        return JSON.stringify([getComputedStyle(verdict).direction, wrong])";
        assert_eq!(world.run(script, &[]).await, r#"["rtl",[]]"#);
    });
}

/// Each resolver is next to its answer, and the list has the direction of the sentence.
#[test]
fn lists_run_as_the_language_does() {
    scenario(async |world| {
        world.open(Setup::Lab, "ar.html").await;
        action::check(world, "alice@split.test").await;
        check::is_state(world, "done").await;
        let script = "const why = document.getElementById('im-why').closest('section').querySelector('p');
        const range = document.createRange(), walker = document.createTreeWalker(why, NodeFilter.SHOW_TEXT), places = [];
        for (let node; (node = walker.nextNode());) for (const { index } of node.data.matchAll(/http/g)) {
            range.setStart(node, index);
            range.setEnd(node, index + 4);
            const { top, right } = range.getBoundingClientRect();
            places.push([top, right]);
        }
        return JSON.stringify([places, why.innerText])";
        let seen = world.run(script, &[]).await;
        let (places, text): (Vec<(f64, f64)>, String) = serde_json::from_str(seen.as_str().unwrap()).unwrap();
        let [(first_line, first), (second_line, second)] = places[..] else {
            panic!("two resolvers in {text}")
        };
        // The second is further left, or on a line of its own.
        assert!(second_line > first_line + 5.0 || second < first, "{places:?} in {text}");
        assert!(text.contains('؛'), "{text}");
    });
}

/// Turning to something else closes the menu.
#[test]
fn the_menu_does_not_stay_in_the_way() {
    scenario(async |world| {
        world.open(Setup::Lab, "").await;
        let is_open = "return document.getElementById('im-language-menu').open";
        open_menu(world).await;
        world.run("document.getElementById('im-address').focus()", &[]).await;
        assert_eq!(world.run(is_open, &[]).await, false);
        open_menu(world).await;
        assert_eq!(world.run(is_open, &[]).await, true);
        world.run("document.querySelector('h1').click()", &[]).await;
        assert_eq!(world.run(is_open, &[]).await, false);
    });
}

/// An article chooses the language, also later; what was typed stays.
#[test]
fn the_widget_changes_its_language_in_place() {
    scenario(async |world| {
        let body = r#"<issuemail-check id="w" lang="fr" domain="other-ca.test"></issuemail-check>"#;
        let _article = world.open_article(Setup::Lab, Article { body, ..PLAIN }).await;
        enter(world, "w").await;
        assert_eq!(language_of(world).await, "fr ltr");
        action::check(world, "alice@other-ca.test").await;
        check::is_answer(world, "forbidden issuer_mismatch").await;
        let french = check::text_of(world, "im-verdict").await;
        assert_eq!(fetched(world).await, ["fr"]);
        leave(world).await;
        world.run("document.getElementById('w').lang = 'ar'", &[]).await;
        enter(world, "w").await;
        world.until("Arabic", "return document.documentElement.dir === 'rtl'").await;
        assert_eq!(language_of(world).await, "ar rtl");
        assert_ne!(check::text_of(world, "im-verdict").await, french);
        assert_eq!(check::value(world, find::ADDRESS).await, "alice@other-ca.test");
        // One that there is not changes nothing.
        leave(world).await;
        world.run("document.getElementById('w').lang = '../../x'", &[]).await;
        enter(world, "w").await;
        assert_eq!(language_of(world).await, "ar rtl");
        leave(world).await;
        let title = "return document.getElementById('w').shadowRoot.querySelector('iframe').title !== 'CAA check for S/MIME'";
        world.until("the title of the frame", title).await;
    });
}
