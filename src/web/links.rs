//! Links from the framed view to the page.

use crate::judge::Judgement;
use crate::text::Language;
use crate::web::query_string::encode;

/// The link to the page, which runs the same check. The domain is in the fragment: the input goes to no web
/// server.
pub fn page_link(judgement: &Judgement, language: Language) -> String {
    format!("{}&run=1#address={}", page(judgement, language), encode(&judgement.domain.to_string()))
}

/// The link to a passage of the article, which exists only on the page.
pub fn passage_link(judgement: &Judgement, language: Language, passage: &str) -> String {
    format!("{}#{passage}", page(judgement, language))
}

/// The page in a language, for the CA of a report.
fn page(judgement: &Judgement, language: Language) -> String {
    let ca = encode(&judgement.ca.id);
    match language {
        Language::ENGLISH => format!("index.html?lang=en&ca={ca}"),
        Language { tag, .. } => format!("{tag}.html?ca={ca}"),
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
        let zone = zone::read(b"", &zone::Options::default()).unwrap();
        let ca = CaProfile::for_issuer("ca.example").unwrap();
        let report = evaluate(&mailbox, zone.observe(mailbox.domain()), &ca);
        let link = |tag| page_link(&report.judgement, Language::for_tag(tag).unwrap());
        assert_eq!(link("pt-BR"), "pt-BR.html?ca=ca.example&run=1#address=mail.example.com");
        assert_eq!(link("en"), "index.html?lang=en&ca=ca.example&run=1#address=mail.example.com");
        let link = passage_link(&report.judgement, Language::for_tag("pt-BR").unwrap(), "servfail");
        assert_eq!(link, "pt-BR.html?ca=ca.example#servfail");
    }
}
