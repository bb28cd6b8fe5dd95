//! Translated pages, and extensions: others change the page at any time, and each state still shows its own texts.

use crate::stage::scenario;
use crate::states::FRAME;
use crate::support::doh_server::{DohServer, Script};
use crate::support::reply::Reply;
use crate::world::{PAGE, Setup, World};
use crate::{action, check, compare_resolvers, embed_in_article, find, load_later};

/// Somebody who changes pages, as a script.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Changer {
    Nobody,
    /// Puts elements in the place of texts, as Google Translate and Edge do.
    Replacing,
    /// The same, and gives the parts of a sentence another order.
    Reordering,
    /// Writes into the texts themselves, as Firefox does.
    Rewriting,
    /// Adds the translation behind the text, as bilingual extensions do.
    Appending,
    /// Puts elements around others and between them.
    Wrapping,
    /// Writes the content of elements anew, as careless extensions do.
    Copying,
}

impl Changer {
    const ALL: [Self; 6] =
        [Self::Replacing, Self::Reordering, Self::Rewriting, Self::Appending, Self::Wrapping, Self::Copying];

    /// What it does with the texts of an element, and with the element itself.
    fn script(self) -> &'static str {
        match self {
            Self::Nobody => "",
            Self::Replacing => "texts(box).forEach(replace);",
            Self::Reordering => {
                "texts(box).forEach(replace);
                for (const font of box.querySelectorAll('font.made:not(font font)')) {
                    const { parentNode } = font;
                    if (!parentNode.isTurned && parentNode.children.length > 1 && parentNode.closest('p')) {
                        parentNode.isTurned = true;
                        parentNode.append(parentNode.firstChild);
                    }
                }"
            }
            Self::Rewriting => "texts(box).forEach((text) => { done.add(text); text.data = `«${text.data}»`; });",
            Self::Appending => {
                "for (const text of texts(box)) {
                    done.add(text);
                    if (text.parentElement.localName === 'option') continue;
                    const font = make(`«${text.data}»`);
                    font.of = text;
                    text.parentElement.append(font);
                }"
            }
            Self::Wrapping => {
                "for (const element of box.querySelectorAll('#app h2, #app li, #app p, #app section, #app [role=tabpanel] > :not(x-wrapper, x-icon)')) {
                    if (done.has(element)) continue;
                    done.add(element);
                    const wrapper = document.createElement('x-wrapper');
                    element.replaceWith(wrapper);
                    wrapper.append(element);
                    wrapper.before(document.createElement('x-icon'));
                }"
            }
            Self::Copying => {
                "for (const element of box.querySelectorAll('#im-verdict, #im-why, .im-error-summary, #im-live')) {
                    if (done.has(element)) continue;
                    done.add(element);
                    element.replaceChildren(...[...element.childNodes].map((node) => node.cloneNode(true)));
                }"
            }
        }
    }

    /// Has it change the page from now on, at once and whenever anything in it changes.
    async fn begin(self, world: &World) {
        if self == Self::Nobody {
            return;
        }
        let script = format!(
            "const done = new WeakSet();
            const make = (text) => {{
                const [outer, inner] = ['font', 'font'].map((name) => document.createElement(name));
                outer.className = inner.className = 'made';
                outer.style.verticalAlign = inner.style.verticalAlign = 'inherit';
                inner.textContent = text;
                outer.append(inner);
                return outer;
            }};
            const texts = (box) => {{
                const found = [], walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
                while (walker.nextNode()) {{
                    const {{ currentNode: text }} = walker, parent = text.parentElement;
                    if (text.data.trim() && !done.has(text) && !parent.closest('.made, [translate=no], script, style, textarea, #im-crash')) found.push(text);
                }}
                return found;
            }};
            const replace = (text) => text.replaceWith(make(`«${{text.data}}»`));
            const change = (box) => {{ {} }};
            const observer = new MutationObserver(() => {{
                change(document.body);
                window.changed = (window.changed ?? 0) + 1;
            }});
            change(document.body);
            observer.observe(document.body, {{ childList: true, characterData: true, subtree: true }});
            document.documentElement.lang = 'de-x-mtfrom-en';",
            self.script()
        );
        world.run(&script, &[]).await;
    }
}

/// All that the app shows, without the marks of translations, and with the same number in the place of each: times differ.
async fn shown(world: &World) -> String {
    world.two_frames_pass().await;
    let script = "const app = document.getElementById('app');
        const copies = [...app.querySelectorAll('font.made')].filter((font) => font.of);
        for (const { of, textContent } of copies) {
            if (!of.isConnected || textContent !== `«${of.data}»`) return `out of date: ${textContent}`;
        }
        copies.forEach((font) => { font.hidden = true; });
        const text = app.innerText;
        copies.forEach((font) => { font.hidden = false; });
        const { state, verdict, reason } = document.getElementById('im-result').dataset;
        return `${state} ${verdict} ${reason} ${text.replace(/\\d+\\s*(minutes?|hours?|[AP]M)?/g, '0').replace(/[«»\\s]+/g, '')}`";
    check::text(world.run(script, &[]).await)
}

/// Goes through what happens on a page, and gives what was shown after each step.
async fn play(world: &World, page: &str, changer: Changer) -> Vec<String> {
    let mut seen = Vec::new();
    world.open(Setup::Lab, page).await;
    changer.begin(world).await;
    let mut look = async |step: &str| seen.push(format!("{step}: {}", shown(world).await));
    look("idle").await;
    for input in ["jane@", "jane@192.0.2.1", "jane@", "a@[192.0.2.1]\nb@"] {
        action::check_pasted(world, input).await;
        check::is_state(world, "failed").await;
        look(input).await;
    }
    for input in
        ["a@mail.other-ca.test", "a@allowed.test", "a@nobody.test", "a@bogus.test", "a@mail.other-ca.test"]
    {
        action::check_pasted(world, input).await;
        check::answer(world).await;
        look(input).await;
    }
    if page == PAGE {
        for host in ["route53", "godaddy", ""] {
            action::choose(world, find::HOST, host).await;
            look(host).await;
        }
        click(world, "#im-watch-button").await;
        look("watching").await;
        click(world, "#im-watch-button").await;
        look("stopped").await;
        world.run(UNFOLD, &[]).await;
        world.until("what edits a change", "return !!document.getElementById('im-draft')").await;
        for wish in ["nobody", "only", "allow"] {
            action::choose(world, find::WISH, wish).await;
            look(wish).await;
        }
        for records in
            ["other-ca.test. CAA 0 issuemail", "@ CAA 300 issue \"x\"", "@ CAA 0 issuemail \"digicert.com\""]
        {
            action::paste(world, find::DRAFT, records).await;
            look(records).await;
        }
    }
    action::check_pasted(world, "a@allowed.test, b@mail.other-ca.test, c@[192.0.2.1]").await;
    check::answer(world).await;
    look("several").await;
    action::check_pasted(world, "b@mail.other-ca.test, b@nobody.test").await;
    check::answer(world).await;
    look("two").await;
    if page == PAGE {
        click(world, "#im-tab-try").await;
        load_later::have_come(world, &["later", "draft"]).await;
        look("the other tab").await;
        for example in ["allow", "nobody", "two", "hidden", "nobody"] {
            click(world, &format!("[data-example={example}]")).await;
            check::is_state(world, "done").await;
            look(example).await;
        }
        for records in ["@ CAA 300 issuemail \"x\"", "@ CAA 0 issuemail", "x"] {
            action::paste(world, find::TRY_RECORDS, records).await;
            click(world, "#im-try").await;
            check::complaint(world, find::TRY_RECORDS).await;
            look(records).await;
        }
        click(world, "#im-tab-check").await;
        look("back").await;
    }
    seen
}

/// Unfolds the plan. The rest stays folded: which questions were asked differs between runs.
const UNFOLD: &str = "for (const box of document.querySelectorAll('.im-plan details')) box.open = true;";

async fn click(world: &World, selector: &str) {
    world.run("document.querySelector(arguments[0]).click()", &[selector]).await;
}

/// Compares what is shown with what an unchanged page shows.
async fn compare(world: &World, page: &str) {
    let expected = play(world, page, Changer::Nobody).await;
    for changer in Changer::ALL {
        let seen = play(world, page, changer).await;
        assert_eq!(seen.len(), expected.len());
        for (seen, expected) in seen.iter().zip(&expected) {
            // DNS gives records in any order, and so does a translator with the parts of a sentence.
            let sorted = |text: &str| {
                let mut letters: Vec<char> = text.chars().collect();
                letters.sort_unstable();
                letters
            };
            let is_same = sorted(seen) == sorted(expected);
            assert!(is_same, "{changer:?} of {page:?}:\n{seen}\ninstead of\n{expected}");
        }
        // It has really been at work, and found an end.
        let count = world.run("return window.changed ?? 0", &[]).await;
        world.two_frames_pass().await;
        assert_eq!(world.run("return window.changed ?? 0", &[]).await, count, "{changer:?} finds no end");
        assert!(count.as_u64() > Some(10), "{changer:?}: {count}");
        let state = world.run("return document.documentElement.dataset.app", &[]).await;
        assert_eq!(state, "ready", "{changer:?} of {page:?}");
    }
}

#[test]
fn each_state_of_a_changed_page_shows_its_own_texts() {
    scenario(async |world| compare(world, PAGE).await);
}

#[test]
fn each_state_of_a_changed_frame_shows_its_own_texts() {
    scenario(async |world| compare(world, FRAME).await);
}

#[test]
fn a_published_change_is_seen_on_a_translated_page() {
    scenario(async |world| {
        let script = |issuer: &'static str| Script::new().on("example.test", Reply::issuemail(issuer));
        for changer in [Changer::Nobody, Changer::Replacing, Changer::Reordering, Changer::Rewriting] {
            let second = DohServer::start(script("other.example"));
            compare_resolvers::open_at(world, &world.scripted.url(), &second.url(), PAGE).await;
            world.scripted.play(script("other.example"));
            changer.begin(world).await;
            let hurry = "const { Date, setTimeout } = window, [now, begin] = [Date.now, Date.now()];
                window.setTimeout = (call, time, ...rest) => setTimeout.call(window, call, time === 5000 ? 25 : time, ...rest);
                Date.now = () => begin + 25 * (now() - begin);";
            world.run(hurry, &[]).await;
            action::check(world, "alice@example.test").await;
            check::is_answer(world, "forbidden issuer_mismatch").await;
            click(world, "#im-watch-button").await;
            for dns in [&world.scripted, &second] {
                dns.play(script("globalsign.com"));
            }
            let turned = "return document.getElementById('im-result').dataset.verdict === 'permitted'";
            world.until("the change", turned).await;
            world.two_frames_pass().await;
            let text = check::text_of(world, "im-result").await;
            assert!(text.contains("CAA allows") && !text.contains("CAA blocks"), "{changer:?}: {text}");
            let said = check::text_of(world, "im-live").await;
            assert!(said.contains("CAA allows"), "{changer:?}: {said}");
        }
    });
}

#[test]
fn the_article_names_the_chosen_ca_when_it_is_translated() {
    scenario(async |world| {
        let article = "const article = document.getElementById('im-article');
            return article.textContent.replace(/[«»\\s]+/g, '')";
        let mut expected = Vec::new();
        for changer in [Changer::Nobody, Changer::Replacing, Changer::Reordering, Changer::Rewriting] {
            world.open(Setup::Missing, PAGE).await;
            world.expect_network_errors();
            changer.begin(world).await;
            let mut seen = Vec::new();
            for ca in ["digicert", "globalsign", "digicert"] {
                action::choose_ca(world, ca).await;
                world.two_frames_pass().await;
                let text = check::text(world.run(article, &[]).await);
                assert_eq!(text.contains("GlobalSign"), ca == "globalsign", "{changer:?}: {ca}");
                seen.push(text.chars().count());
            }
            if expected.is_empty() {
                expected.clone_from(&seen);
            }
            assert_eq!(seen, expected, "{changer:?}");
        }
    });
}

/// Whoever has chosen a translation keeps it: the language is that of the page, whatever a translator writes there.
#[test]
fn what_has_not_changed_stays_translated() {
    scenario(async |world| {
        world.open(Setup::Lab, PAGE).await;
        Changer::Replacing.begin(world).await;
        world
            .run("for (const font of document.querySelectorAll('#app font.made')) font.isOld = true", &[])
            .await;
        action::check(world, "a@mail.other-ca.test").await;
        check::is_answer(world, "forbidden issuer_mismatch").await;
        let label = "return !!document.querySelector('label[for=im-address] > font')?.isOld";
        assert_eq!(world.run(label, &[]).await, true);
        let language = world.run("return document.documentElement.lang", &[]).await;
        assert_eq!(language, "de-x-mtfrom-en");
    });
}

/// In an article, the host's translator is at work in the frame too.
#[test]
fn a_translated_widget_shows_each_verdict() {
    scenario(async |world| {
        let _article = world.open_article(Setup::Lab, embed_in_article::PLAIN).await;
        embed_in_article::enter(world, "w").await;
        Changer::Reordering.begin(world).await;
        for (input, verdict, words) in [
            ("a@other-ca.test", "forbidden issuer_mismatch", "CAA blocks"),
            ("a@allowed.test", "permitted issuer_match", "CAA allows"),
            ("a@nobody.test", "forbidden empty_issuer", "CAA blocks"),
        ] {
            action::check(world, input).await;
            check::is_answer(world, verdict).await;
            world.two_frames_pass().await;
            let text = check::text_of(world, "im-verdict").await;
            assert!(text.contains(words), "{text}");
        }
        embed_in_article::leave(world).await;
    });
}
