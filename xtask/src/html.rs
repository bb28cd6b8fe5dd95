//! Converts texts to HTML.

/// Escapes a text, for content and for attributes between quotation marks.
pub(crate) fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// A text of the catalog as content: text between backquotes is code.
pub(crate) fn rich(text: &str) -> String {
    let mut html = String::new();
    for (index, piece) in escape(text).split('`').enumerate() {
        match index % 2 {
            0 => html += piece,
            _ => html += &format!("<code {CODE}>{piece}</code>"),
        }
    }
    html
}

/// The attributes of code: names and records are the same in every language.
pub(crate) const CODE: &str = r#"dir="ltr" translate="no""#;

/// Replaces the placeholders of a template, `{{name}}`. `text` gives the text of a name, which is escaped, `markup` is
/// inserted verbatim. The minifier removes quotation marks that a name does not need; texts need them.
pub(crate) fn fill(
    template: &str,
    markup: impl Fn(&str) -> Option<String>,
    text: impl Fn(&str) -> crate::Result<String>,
) -> crate::Result<String> {
    let mut pieces = template.split("{{");
    let mut html = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (name, rest) =
            piece.split_once("}}").ok_or_else(|| format!("{{{{ without an end: {piece:.40}"))?;
        if let Some(markup) = markup(name) {
            html += &markup;
        } else if html.ends_with("=\"") {
            html += &escape(&text(name)?);
        } else if html.ends_with('=') {
            html += &format!("\"{}\"", escape(&text(name)?));
        } else {
            html += &rich(&text(name)?);
        }
        html += rest;
    }
    Ok(html)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_escaped_where_they_are_put() {
        let template = r#"<a title="{{t}}" lang={{t}}>{{t}}{{m}}</a>"#;
        let markup = |name: &str| (name == "m").then(|| "<br>".to_owned());
        let html = fill(template, markup, |_| Ok("a `b` \"<c>\"".to_owned())).unwrap();
        assert_eq!(
            html,
            "<a title=\"a `b` &quot;&lt;c&gt;&quot;\" lang=\"a `b` &quot;&lt;c&gt;&quot;\">\
             a <code dir=\"ltr\" translate=\"no\">b</code> &quot;&lt;c&gt;&quot;<br></a>"
        );
        assert!(fill("{{gone}}", |_| None, |name| Err(name.into())).is_err());
        assert!(fill("{{open", |_| None, |name| Ok(name.to_owned())).is_err());
    }
}
