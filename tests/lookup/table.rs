//! Faults at one name, and their results.

use std::time::Duration;

use crate::helpers::{DOMAIN, aliases, around, permission, truth};
use crate::support::answer::{Answer, Spoil};
use crate::support::http::Delivery;
use crate::support::reply::Reply;
use crate::support::script::Script;

/// A fault at one name, and its result if no other resolver can be queried.
#[derive(Clone)]
pub(crate) struct Row {
    pub(crate) fault: &'static str,
    /// The answer to the question, and to the question with CD=1 when that differs.
    reply: Reply,
    unchecked: Option<Reply>,
    /// The outcome of the name in the JSON report.
    pub(crate) outcome: &'static str,
    /// Verdict and reason for a CA of which only the name is known.
    pub(crate) standard: &'static str,
    /// Verdict and reason for GlobalSign.
    pub(crate) globalsign: &'static str,
    pub(crate) blame: Blame,
    /// Whether the resolver calls its answer stale or bogus, and so has no vote.
    pub(crate) is_disowned: bool,
}

/// Whose fault a fault is taken for, when other resolvers see no fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Blame {
    /// The resolver's: the others count.
    Resolver,
    /// The domain's, or nobody's: its verdict counts.
    Domain,
}

impl Row {
    fn new(
        fault: &'static str,
        reply: Reply,
        outcome: &'static str,
        standard: &'static str,
        globalsign: &'static str,
        blame: Blame,
    ) -> Self {
        let is_disowned = ["stale", "called_bogus"].contains(&outcome);
        Self { fault, reply, unchecked: None, outcome, standard, globalsign, blame, is_disowned }
    }

    fn unchecked(self, reply: Reply) -> Self {
        Self { unchecked: Some(reply), ..self }
    }

    /// What the resolver with the fault plays.
    pub(crate) fn script(&self) -> Script {
        let script = around().on(DOMAIN, self.reply.clone());
        match &self.unchecked {
            Some(unchecked) => script.unchecked(DOMAIN, unchecked.clone()),
            None => script,
        }
    }
}

#[rustfmt::skip]
pub(crate) fn table() -> Vec<Row> {
    // Verdicts with their reasons.
    const OURS: &str = "undetermined resolver_unreachable";
    const OPEN: &str = "undetermined lookup_failure";
    const REFUSED: &str = "forbidden lookup_failure";
    const BOGUS: &str = "forbidden dnssec_bogus";
    const FOUND: &str = "forbidden empty_issuer";
    const SILENT: &str = "forbidden nameservers_unresponsive";
    // Whose fault it is taken for.
    const NEXT: Blame = Blame::Resolver;
    const STAY: Blame = Blame::Domain;

    let whole = Reply::answer(truth());
    let slow = Duration::from_millis(60);
    let sixty = (1..60).fold(Answer::default(), |answer, index| {
        answer.caa(0, "issuemail", format!("ca{index:02}.example; account=1234567890"))
    });
    vec![
        // Nothing comes, or not all of it.
        Row::new("connection reset", whole.clone().delivered(Delivery::Reset), "unreachable", OURS, OURS, NEXT),
        Row::new("body cut, then closed", whole.clone().delivered(Delivery::Cut), "unreachable", OURS, OURS, NEXT),
        Row::new("no answer at all", Reply::silence(), "timeout", SILENT, SILENT, STAY),
        Row::new("an answer that comes too late", whole.clone().after(9_000), "timeout", SILENT, SILENT, STAY),
        Row::new("one octet after the other, too slow", whole.clone().delivered(Delivery::Drip(slow)), "timeout", SILENT, SILENT, STAY),
        Row::new("a body without end, slow", whole.clone().delivered(Delivery::Endless(slow)), "timeout", SILENT, SILENT, STAY),
        Row::new("a body without end, fast", whole.clone().delivered(Delivery::Endless(Duration::ZERO)), "bad_answer", OURS, OURS, NEXT),
        // HTTP says no.
        Row::new("302, to nowhere", Reply::error(302), "http_error", OURS, OURS, NEXT),
        Row::new("302, to somebody else", Reply::redirect("/elsewhere"), "http_error", OURS, OURS, NEXT),
        Row::new("400", Reply::error(400), "http_error", OURS, OURS, NEXT),
        Row::new("403", Reply::error(403), "http_error", OURS, OURS, NEXT),
        Row::new("429", Reply::error(429), "http_error", OURS, OURS, NEXT),
        Row::new("500", Reply::error(500), "http_error", OURS, OURS, NEXT),
        Row::new("503", Reply::error(503), "http_error", OURS, OURS, NEXT),
        // It is something else.
        Row::new("a captive portal", Reply::captive_portal(), "bad_answer", OURS, OURS, NEXT),
        Row::new("JSON", Reply::octets("{\"Status\":0}").media_type("application/dns-json"), "bad_answer", OURS, OURS, NEXT),
        Row::new("no media type", whole.clone().media_type(""), "bad_answer", OURS, OURS, NEXT),
        Row::new("empty body", Reply::octets(""), "bad_answer", OURS, OURS, NEXT),
        Row::new("garbage", Reply::octets([0xa5; 300]), "bad_answer", OURS, OURS, NEXT),
        Row::new("zeros", Reply::octets([0; 300]), "bad_answer", OURS, OURS, NEXT),
        Row::new("70,000 octets", Reply::octets(vec![0; 70_000]), "bad_answer", OURS, OURS, NEXT),
        Row::new("a query instead of a response", Reply::answer(truth().without_qr()), "bad_answer", OURS, OURS, NEXT),
        Row::new("another question", Reply::answer(truth().about("other.test")), "bad_answer", OURS, OURS, NEXT),
        Row::new("a name that points to itself", Reply::answer(truth().spoiled(Spoil::PointerLoop)), "bad_answer", OURS, OURS, NEXT),
        Row::new("a record longer than the message", Reply::answer(truth().spoiled(Spoil::Overlong)), "bad_answer", OURS, OURS, NEXT),
        Row::new("a record less than counted", Reply::answer(truth().spoiled(Spoil::Missing)), "bad_answer", OURS, OURS, NEXT),
        Row::new("NXDOMAIN with records", Reply::answer(truth().rcode(3)), "bad_answer", OURS, OURS, NEXT),
        Row::new("CAA of another name", Reply::answer(Answer::default().caa_of("other.test", ";")), "bad_answer", OURS, OURS, NEXT),
        // The resolver does not want to.
        Row::new("FORMERR", Reply::rcode(1), "formerr", OPEN, OPEN, NEXT),
        Row::new("NOTIMP", Reply::rcode(4), "notimp", OPEN, OPEN, NEXT),
        Row::new("REFUSED", Reply::rcode(5), "refused", OPEN, OPEN, NEXT),
        Row::new("NOTAUTH", Reply::rcode(9), "rcode", OPEN, OPEN, NEXT),
        Row::new("BADVERS, which OPT carries", Reply::rcode(16), "rcode", OPEN, OPEN, NEXT),
        Row::new("forged (EDE 4)", Reply::answer(Answer::default().extended_error(4, "")), "filtered", OPEN, OPEN, NEXT),
        Row::new("blocked (EDE 15)", Reply::answer(Answer::default().extended_error(15, "list")), "filtered", OPEN, OPEN, NEXT),
        Row::new("censored (EDE 16), NXDOMAIN", Reply::answer(Answer::default().rcode(3).extended_error(16, "")), "filtered", OPEN, OPEN, NEXT),
        Row::new("filtered (EDE 17), with records", Reply::answer(truth().extended_error(17, "")), "filtered", OPEN, OPEN, NEXT),
        Row::new("filtered (EDE 17), SERVFAIL", Reply::answer(Answer::default().rcode(2).extended_error(17, "")), "filtered", OPEN, OPEN, NEXT),
        Row::new("prohibited (EDE 18)", Reply::answer(Answer::default().extended_error(18, "")), "filtered", OPEN, OPEN, NEXT),
        Row::new("REFUSED, prohibited (EDE 18)", Reply::answer(Answer::default().rcode(5).extended_error(18, "")), "refused", OPEN, OPEN, NEXT),
        // It takes back what it says.
        Row::new("a stale answer (EDE 3)", Reply::answer(truth().extended_error(3, "")), "stale", OPEN, OPEN, NEXT),
        Row::new("a stale denial (EDE 3)", Reply::answer(Answer::default().extended_error(3, "")), "stale", OPEN, OPEN, NEXT),
        Row::new("a stale NXDOMAIN (EDE 19)", Reply::answer(Answer::default().rcode(3).extended_error(19, "")), "stale", OPEN, OPEN, NEXT),
        Row::new("bogus (EDE 6), with records", Reply::answer(permission().extended_error(6, "")), "called_bogus", OPEN, OPEN, NEXT),
        Row::new("bogus (EDE 6) after another remark", Reply::answer(Answer::default().extended_error(0, "").extended_error(6, "")), "called_bogus", OPEN, OPEN, NEXT),
        // The answer is truncated.
        Row::new("TC, nothing in it", Reply::answer(Answer::default().truncated()), "truncated", OPEN, OPEN, NEXT),
        Row::new("TC, some records in it", Reply::answer(truth().truncated()), "truncated", OPEN, OPEN, NEXT),
        // The domain is broken. Another resolver would say so too, or would not have validated.
        Row::new("SERVFAIL both ways", Reply::serv_fail(), "servfail", OPEN, REFUSED, STAY),
        Row::new("SERVFAIL both ways, no server reached (EDE 22)", Reply::answer(Answer::default().rcode(2).extended_error(22, "")), "servfail", OPEN, REFUSED, STAY),
        Row::new("SERVFAIL both ways, network error (EDE 23)", Reply::answer(Answer::default().rcode(2).extended_error(23, "192.0.2.1 rcode=REFUSED")), "servfail", OPEN, REFUSED, STAY),
        Row::new("SERVFAIL, records with CD=1", Reply::serv_fail(), "servfail", BOGUS, BOGUS, STAY).unchecked(Reply::issuemail("ca.test")),
        Row::new("SERVFAIL (EDE 6), records with CD=1", Reply::answer(Answer::default().rcode(2).extended_error(6, "")), "servfail", BOGUS, BOGUS, STAY).unchecked(whole.clone()),
        Row::new("SERVFAIL, NODATA with CD=1", Reply::serv_fail(), "servfail", BOGUS, BOGUS, STAY).unchecked(Reply::no_data()),
        Row::new("SERVFAIL, NXDOMAIN with CD=1", Reply::serv_fail(), "servfail", BOGUS, BOGUS, STAY).unchecked(Reply::nx_domain()),
        Row::new("SERVFAIL, REFUSED with CD=1", Reply::serv_fail(), "servfail", OPEN, REFUSED, STAY).unchecked(Reply::rcode(5)),
        Row::new("SERVFAIL, silence with CD=1", Reply::serv_fail(), "servfail", OPEN, REFUSED, STAY).unchecked(Reply::silence()),
        Row::new("SERVFAIL, 500 with CD=1", Reply::serv_fail(), "servfail", OPEN, REFUSED, STAY).unchecked(Reply::error(500)),
        Row::new("SERVFAIL, filtered with CD=1", Reply::serv_fail(), "servfail", OPEN, REFUSED, STAY).unchecked(Reply::answer(Answer::default().extended_error(17, ""))),
        Row::new("an alias of itself", Reply::answer(Answer::default().alias(DOMAIN)), "alias_loop", OPEN, REFUSED, STAY),
        Row::new("aliases in a circle", Reply::answer(Answer::default().alias("a.test").alias("b.test").alias("a.test").alias("b.test")), "alias_loop", OPEN, REFUSED, STAY),
        Row::new("a hundred aliases", Reply::answer(aliases(100).caa(0, "issuemail", "ca.test")), "alias_loop", OPEN, REFUSED, STAY),
        Row::new("a malformed CAA record", Reply::answer(Answer::default().rdata([0, 9, 0x69, 0x73])), "records", OPEN, OPEN, STAY),
        Row::new("a CAA record without octets", Reply::answer(Answer::default().rdata([])), "records", OPEN, OPEN, STAY),
        Row::new("such a record beside one that names the CA", Reply::answer(Answer::default().caa(0, "issuemail", "ca.test").caa(0, "issuemail", "globalsign.com").rdata([0])), "records", OPEN, OPEN, STAY),
        // Odd, and yet an answer.
        Row::new("sixty records", Reply::answer(sixty.caa(0, "issuemail", ";")), "records", "forbidden issuer_mismatch", "forbidden issuer_mismatch", STAY),
        Row::new("one octet after the other, in time", whole.clone().delivered(Delivery::Drip(Duration::from_micros(10))), "records", FOUND, FOUND, STAY),
        Row::new("behind thirty aliases", Reply::answer(aliases(30).caa(0, "issuemail", ";")), "records", FOUND, FOUND, STAY),
        Row::new("beside records of other types and owners", Reply::answer(Answer::default().other(16, b"\x01x").caa(0, "issuemail", ";").caa_of("test", "ca.test")), "records", FOUND, FOUND, STAY),
        Row::new("a media type with parameters", whole.clone().media_type("Application/DNS-Message; charset=utf-8"), "records", FOUND, FOUND, STAY),
    ]
}
