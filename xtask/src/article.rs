//! The article below the check, from `static/article/LANG.md` to HTML that is readable without scripts.
//!
//! The Markdown is CommonMark with definition lists; HTML is text. Two extensions: a heading or a term ends
//! with its id, `## Title {#id}`, the same in every language; and `{ca}` is a placeholder, filled from a CA profile
//! ([`issuemail::text::article`]); a paragraph or list item with an optional placeholder is hidden if that
//! is empty.

use std::collections::BTreeSet;

use issuemail::ca::CaProfile;
use issuemail::text::Catalog;
use issuemail::text::article::Field;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd, TextMergeStream};

use crate::Result;
use crate::html::{CODE, escape};

/// The HTML of an article about a CA.
pub(crate) fn html(markdown: &str, ca: &CaProfile, catalog: &Catalog) -> Result<String> {
    let events = TextMergeStream::new(Parser::new_ext(markdown, Options::ENABLE_DEFINITION_LIST));
    let mut writer = Writer { events: events.peekable(), ca, catalog, sections: Vec::new() };
    let mut html = String::new();
    while let Some(event) = writer.events.next() {
        html += &writer.block(event)?;
    }
    let items: Vec<_> =
        writer.sections.iter().map(|(id, title)| format!("<li><a href=\"#{id}\">{title}</a></li>")).collect();
    let (before, rest) = html.split_once("<h2 id=\"contents\"").ok_or("there is no heading {#contents}")?;
    let (title, rest) = rest.split_once("</h2>\n").ok_or("the heading {#contents} has no end")?;
    Ok(format!(
        "{before}<nav class=\"im-article__contents\" aria-labelledby=\"contents\">\n\
         <h2 id=\"contents\"{title}</h2>\n<ul>\n{}\n</ul>\n</nav>\n{rest}",
        items.join("\n")
    ))
}

struct Writer<'a, I: Iterator<Item = Event<'a>>> {
    events: std::iter::Peekable<I>,
    ca: &'a CaProfile,
    catalog: &'a Catalog,
    /// The ids and titles of the sections, except the table of contents.
    sections: Vec<(String, String)>,
}

/// Text within a block.
#[derive(Default)]
struct Inline {
    html: String,
    /// The placeholders in it that not every CA can fill.
    needs: BTreeSet<String>,
}

impl<'a, I: Iterator<Item = Event<'a>>> Writer<'a, I> {
    /// A block, from its first event on.
    fn block(&mut self, first: Event<'a>) -> Result<String> {
        let Event::Start(tag) = first else { return Err(format!("this is no block: {first:?}").into()) };
        Ok(match tag {
            Tag::Paragraph => {
                let inline = self.inline("bdi")?;
                format!("<p{}>{}</p>\n", self.need(&inline)?, inline.html)
            }
            Tag::Heading { level, .. } => {
                let (id, title) = self.named()?;
                if level == pulldown_cmark::HeadingLevel::H2 && id != "contents" {
                    self.sections.push((id.clone(), title.clone()));
                }
                format!("<{level} id=\"{id}\" tabindex=\"-1\">{title}</{level}>\n")
            }
            Tag::DefinitionListTitle => {
                let (id, title) = self.named()?;
                format!("<dt id=\"{id}\" tabindex=\"-1\">{title}</dt>\n")
            }
            Tag::CodeBlock(_) => {
                let inline = self.inline("span")?;
                format!("<pre {CODE}>{}</pre>\n", inline.html.trim_end())
            }
            Tag::List(None) => format!("<ul>\n{}</ul>\n", self.blocks()?),
            Tag::List(Some(_)) => format!("<ol>\n{}</ol>\n", self.blocks()?),
            Tag::DefinitionList => format!("<dl>\n{}</dl>\n", self.blocks()?),
            Tag::Item => self.item("li")?,
            Tag::DefinitionListDefinition => self.item("dd")?,
            other => return Err(format!("the article cannot have this: {other:?}").into()),
        })
    }

    /// Blocks up to the end of their container.
    fn blocks(&mut self) -> Result<String> {
        let mut html = String::new();
        loop {
            match self.events.next() {
                Some(Event::End(_)) | None => return Ok(html),
                Some(event) => html += &self.block(event)?,
            }
        }
    }

    /// A list item or definition: text, blocks, or text and then blocks.
    fn item(&mut self, name: &str) -> Result<String> {
        if matches!(self.events.peek(), Some(Event::Start(Tag::Paragraph))) {
            return Ok(format!("<{name}>\n{}</{name}>\n", self.blocks()?));
        }
        let inline = self.inline("bdi")?;
        let need = self.need(&inline)?;
        if !need.is_empty() && name != "li" {
            return Err(format!("this cannot depend on a place: {}", inline.html).into());
        }
        Ok(format!("<{name}{need}>{}</{name}>\n", inline.html))
    }

    /// A heading or a term, with the id at its end.
    fn named(&mut self) -> Result<(String, String)> {
        let Inline { html, needs } = self.inline("bdi")?;
        let (title, id) = html
            .strip_suffix('}')
            .and_then(|html| html.rsplit_once(" {#"))
            .filter(|(_, id)| {
                !id.is_empty() && id.bytes().all(|byte| byte == b'-' || byte.is_ascii_lowercase())
            })
            .ok_or_else(|| format!("there is no {{#id}} behind {html}"))?;
        if !needs.is_empty() {
            return Err(format!("a heading cannot depend on a place: {title}").into());
        }
        Ok((id.to_owned(), title.to_owned()))
    }

    /// Text up to the end of the block that it is in. A name in any script, in its own element, does not change
    /// the direction of a sentence; code has no sentences.
    fn inline(&mut self, element: &str) -> Result<Inline> {
        let mut inline = Inline::default();
        loop {
            let event = self.events.next().ok_or("a block has no end")?;
            match event {
                Event::Text(text) | Event::InlineHtml(text) => {
                    inline.html += &self.filled(&text, element, &mut inline.needs)?;
                }
                Event::Code(code) => match place_alone(&code) {
                    Some(place) => {
                        let text = self.value(place, &mut inline.needs)?.unwrap_or_default();
                        inline.html += &format!("<code {CODE} data-ca=\"{place}\">{}</code>", escape(&text));
                    }
                    None => {
                        let code = self.filled(&code, "span", &mut inline.needs)?;
                        inline.html += &format!("<code {CODE}>{code}</code>");
                    }
                },
                Event::SoftBreak => inline.html.push('\n'),
                Event::Start(Tag::Strong) => inline.html += "<strong>",
                Event::End(TagEnd::Strong) => inline.html += "</strong>",
                Event::Start(Tag::Emphasis) => inline.html += "<em>",
                Event::End(TagEnd::Emphasis) => inline.html += "</em>",
                Event::Start(Tag::Link { dest_url, .. }) => {
                    inline.html += &match place_alone(&dest_url) {
                        Some(place) => match self.value(place, &mut inline.needs)? {
                            Some(url) => format!("<a data-ca=\"{place}\" href=\"{}\">", escape(&url)),
                            None => format!("<a data-ca=\"{place}\">"),
                        },
                        None => format!("<a href=\"{}\">", escape(&dest_url)),
                    };
                }
                Event::End(TagEnd::Link) => inline.html += "</a>",
                Event::End(_) => return Ok(inline),
                other => return Err(format!("the article cannot have this in a line: {other:?}").into()),
            }
        }
    }

    /// Text with an element for each placeholder. The ids of headings stay.
    fn filled(&self, text: &str, element: &str, needs: &mut BTreeSet<String>) -> Result<String> {
        let mut html = String::new();
        let mut rest = text;
        while let Some((before, (place, after))) = rest
            .split_once('{')
            .filter(|(_, behind)| !behind.starts_with('#'))
            .and_then(|(before, behind)| Some((before, behind.split_once('}')?)))
        {
            let value = escape(&self.value(place, needs)?.unwrap_or_default());
            html += &format!("{}<{element} data-ca=\"{place}\">{value}</{element}>", escape(before));
            rest = after;
        }
        Ok(html + &escape(rest))
    }

    /// The content of a placeholder; records when not every CA has it.
    fn value(&self, place: &str, needs: &mut BTreeSet<String>) -> Result<Option<String>> {
        let field = Field::of_place(place).ok_or_else(|| format!("there is no place {{{place}}}"))?;
        if !field.is_required() {
            needs.insert(place.to_owned());
        }
        Ok(field.text(self.ca, self.catalog))
    }

    /// The attributes of a block with such a text.
    fn need(&self, inline: &Inline) -> Result<String> {
        let mut needs = inline.needs.iter();
        let Some(place) = needs.next() else { return Ok(String::new()) };
        if needs.next().is_some() {
            return Err(format!("this depends on more than one place: {}", inline.html).into());
        }
        let is_there = self.value(place, &mut BTreeSet::new())?.is_some();
        Ok(format!(" data-ca=\"{place}\"{}", if is_there { "" } else { " hidden" }))
    }
}

/// The placeholder, if a text is exactly one.
fn place_alone(text: &str) -> Option<&str> {
    text.strip_prefix('{')?.strip_suffix('}').filter(|place| !place.contains(['{', '}']))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(markdown: &str, issuer: &str) -> Result<String> {
        let ca = issuemail::ca::directory::find(issuer);
        let ca = ca.map_or_else(|| CaProfile::for_issuer(issuer), Ok).unwrap();
        let html =
            html(&format!("## On this page {{#contents}}\n\n{markdown}"), &ca, &Catalog::for_tag("en"))?;
        Ok(html.split_once("</nav>\n").unwrap().1.to_owned())
    }

    #[test]
    fn places_are_filled_and_what_is_empty_is_hidden() {
        for (markdown, known, bare) in [
            ("{ca}, <b>", r#"<p><bdi data-ca="ca">GlobalSign</bdi>, &lt;b&gt;</p>"#, None),
            ("`{issuer}`", r#"<p><code CODE data-ca="issuer">globalsign.com</code></p>"#, None),
            ("```\n{issuer}.\n```", r#"<pre CODE><span data-ca="issuer">globalsign.com</span>.</pre>"#, None),
            (
                "It keeps it for {cache}.",
                r#"<p data-ca="cache">It keeps it for <bdi data-ca="cache">1 hour</bdi>.</p>"#,
                Some(r#"<p data-ca="cache" hidden>It keeps it for <bdi data-ca="cache"></bdi>.</p>"#),
            ),
            (
                "- see [this]({debugger})",
                "<ul>\n<li data-ca=\"debugger\">see <a data-ca=\"debugger\" \
                 href=\"https://dnssec-debugger.verisignlabs.com/\">this</a></li>\n</ul>",
                Some(
                    "<ul>\n<li data-ca=\"debugger\" hidden>see <a data-ca=\"debugger\">this</a></li>\n</ul>",
                ),
            ),
            ("[a](https://b/?c&d)", r#"<p><a href="https://b/?c&amp;d">a</a></p>"#, None),
        ] {
            assert_eq!(of(markdown, "globalsign").unwrap().trim_end(), known.replace("CODE", CODE));
            if let Some(bare) = bare {
                assert_eq!(of(markdown, "ca.example").unwrap().trim_end(), bare);
            }
        }
    }

    #[test]
    fn sections_are_listed_and_terms_are_targets() {
        let markdown =
            "## On this page {#contents}\n\n## A `b` {#a}\n\n### C {#c}\n\nTerm {#t}\n: what it is\n";
        let ca = CaProfile::for_issuer("ca.example").unwrap();
        let html = html(markdown, &ca, &Catalog::for_tag("en")).unwrap();
        let title = "A <code dir=\"ltr\" translate=\"no\">b</code>";
        assert_eq!(
            html,
            format!(
                "<nav class=\"im-article__contents\" aria-labelledby=\"contents\">\n<h2 id=\"contents\" tabindex=\"-1\">\
                 On this page</h2>\n<ul>\n<li><a href=\"#a\">{title}</a></li>\n</ul>\n</nav>\n\
                 <h2 id=\"a\" tabindex=\"-1\">{title}</h2>\n<h3 id=\"c\" tabindex=\"-1\">C</h3>\n\
                 <dl>\n<dt id=\"t\" tabindex=\"-1\">Term</dt>\n<dd>what it is</dd>\n</dl>\n"
            )
        );
    }

    #[test]
    fn what_cannot_be_shown_stops_the_build() {
        for wrong in [
            "{nobody}",
            "`{nobody}`",
            "[x]({nobody})",
            "{cache} and {checkers}",
            "## No id",
            "## {cache} {#a}",
            "Term {#t}\n: {cache}",
            "![x](y)",
            "> quoted",
        ] {
            assert!(of(wrong, "globalsign").is_err(), "{wrong}");
        }
    }
}
