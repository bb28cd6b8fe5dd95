//! Links from the framed view to the page.

use crate::judge::Judgement;
use crate::text::Language;
use crate::web::query_string::encode;

/// The link to the page, which runs the same check. Everything is in the fragment: the input goes to no web server.
pub fn page_link(judgement: &Judgement, language: Language) -> String {
    let [domain, ca] = [&judgement.domain.to_string(), &judgement.ca.id].map(|text| encode(text));
    format!("{}#domain={domain}&ca={ca}&lang={}&run=1", file(language), language.tag)
}

/// The link to a passage of the article, which exists only on the page.
pub fn passage_link(judgement: &Judgement, language: Language, passage: &str) -> String {
    let ca = encode(&judgement.ca.id);
    // Who comes to `index.html` gets the browser's language, unless the link says something else.
    let query = if language == Language::ENGLISH { "lang=en&ca" } else { "ca" };
    format!("{}?{query}={ca}#{passage}", file(language))
}

/// The page in a language.
fn file(language: Language) -> String {
    match language {
        Language::ENGLISH => "index.html".to_owned(),
        Language { tag, .. } => format!("{tag}.html"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ca::CaProfile;
    use crate::mailbox::Mailbox;
    use crate::report::evaluate;
    use crate::zone;

    #[test]
    fn the_link_holds_no_local_part_and_sends_no_domain() {
        let mailbox: Mailbox = "alice@mail.example.com".parse().unwrap();
        let zone = zone::read(b". SOA . . 1 2 3 4 5", &zone::Options::default()).unwrap();
        let ca = CaProfile::for_issuer("ca.example").unwrap();
        let report = evaluate(&mailbox, zone.observe(mailbox.domain()), &ca);
        let link = |tag| page_link(&report.judgement, Language::for_tag(tag).unwrap());
        assert_eq!(link("pt-BR"), "pt-BR.html#domain=mail.example.com&ca=ca.example&lang=pt-BR&run=1");
        assert_eq!(link("en"), "index.html#domain=mail.example.com&ca=ca.example&lang=en&run=1");
        let link = passage_link(&report.judgement, Language::for_tag("pt-BR").unwrap(), "servfail");
        assert_eq!(link, "pt-BR.html?ca=ca.example#servfail");
    }
}
