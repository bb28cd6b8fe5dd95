//! Faults on the way to a verdict, played by resolvers on loopback, against what comes of them.
//!
//! Whatever happens: nothing is permitted that was not found out, nothing hangs, nothing is asked twice.

mod support;

use std::time::Duration;
use std::time::Instant;

use futures_util::future::join_all;
use issuemail::Mailbox;
use issuemail::Report;
use issuemail::evaluate;
use issuemail::evaluate::observation::Observations;
use issuemail::evaluate::report::Dnssec;
use issuemail::issuer::CaProfile;
use issuemail::issuer::directory;
use issuemail::resolve::Resolver;
use issuemail::resolve::doh::DohTransport;
use issuemail::resolve::resolve;
use reqwest::redirect::Policy;
use support::doh_server::DohServer;
use support::doh_server::Script;
use support::doh_server::assert_polite;
use support::http::Delivery;
use support::reply::Answer;
use support::reply::Reply;
use support::reply::Spoil;

//----------- The table --------------------------------------------------------------------------

/// A fault at one name, and what comes of it when nobody else can be asked.
#[derive(Clone)]
struct Row {
    fault: &'static str,
    /// The answer to the question, and to the question with CD=1 when that differs.
    reply: Reply,
    unchecked: Option<Reply>,
    /// The word of the report for the name.
    outcome: &'static str,
    /// Verdict and reason for a CA of which only the name is known.
    standard: &'static str,
    /// Verdict and reason for GlobalSign.
    globalsign: &'static str,
    /// Whether the next resolver is asked.
    elsewhere: bool,
}

impl Row {
    fn new(
        fault: &'static str,
        reply: Reply,
        outcome: &'static str,
        standard: &'static str,
        globalsign: &'static str,
        elsewhere: bool,
    ) -> Self {
        Self { fault, reply, unchecked: None, outcome, standard, globalsign, elsewhere }
    }

    fn unchecked(self, reply: Reply) -> Self {
        Self { unchecked: Some(reply), ..self }
    }

    fn script(&self) -> Script {
        let script = around().on(DOMAIN, self.reply.clone());
        match &self.unchecked {
            Some(unchecked) => script.unchecked(DOMAIN, unchecked.clone()),
            None => script,
        }
    }
}

#[rustfmt::skip]
fn table() -> Vec<Row> {
    // Verdicts with their reasons.
    const OURS: &str = "undetermined resolver_unreachable";
    const OPEN: &str = "undetermined lookup_failure";
    const REFUSED: &str = "forbidden lookup_failure";
    const BOGUS: &str = "forbidden dnssec_bogus";
    const FOUND: &str = "forbidden empty_issuer";
    // Whether the next resolver is asked.
    const NEXT: bool = true;
    const STAY: bool = false;

    let whole = Reply::answer(truth());
    let slow = Duration::from_millis(60);
    let sixty = (1..60).fold(Answer::default(), |answer, index| {
        answer.caa(0, "issuemail", format!("ca{index:02}.example; account=1234567890"))
    });
    vec![
        // Nothing comes, or not all of it.
        Row::new("connection reset", whole.clone().delivered(Delivery::Reset), "unreachable", OURS, OURS, NEXT),
        Row::new("body cut, then closed", whole.clone().delivered(Delivery::Cut), "unreachable", OURS, OURS, NEXT),
        Row::new("no answer at all", Reply::silence(), "timeout", OPEN, OPEN, STAY),
        Row::new("an answer that comes too late", whole.clone().after(9_000), "timeout", OPEN, OPEN, STAY),
        Row::new("one octet after the other, too slow", whole.clone().delivered(Delivery::Drip(slow)), "timeout", OPEN, OPEN, STAY),
        Row::new("a body without end, slow", whole.clone().delivered(Delivery::Endless(slow)), "timeout", OPEN, OPEN, STAY),
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
        // The answer is cut.
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
        Row::new("a CAA record that cannot be cut", Reply::answer(Answer::default().rdata([0, 9, 0x69, 0x73])), "records", OPEN, OPEN, STAY),
        Row::new("a CAA record without octets", Reply::answer(Answer::default().rdata([])), "records", OPEN, OPEN, STAY),
        Row::new("such a record beside one that names the CA", Reply::answer(Answer::default().caa(0, "issuemail", "ca.test").caa(0, "issuemail", "globalsign.com").rdata([0])), "records", OPEN, OPEN, STAY),
        // Odd, and yet an answer.
        Row::new("sixty records", Reply::answer(sixty.caa(0, "issuemail", ";")), "records", "forbidden issuer_mismatch", "forbidden issuer_mismatch", STAY),
        Row::new("one octet after the other, in time", whole.clone().delivered(Delivery::Drip(Duration::from_micros(10))), "records", FOUND, FOUND, STAY),
        Row::new("behind thirty aliases", Reply::answer(aliases(30).caa(0, "issuemail", ";")), "records", FOUND, FOUND, STAY),
        Row::new("beside records of other types and owners", Reply::answer(Answer::default().other(16, b"\x01x").caa(0, "issuemail", ";").caa_of("test", "ca.test")), "records", FOUND, FOUND, STAY),
        Row::new("a stale answer (EDE 3)", Reply::answer(truth().extended_error(3, "")), "records", FOUND, FOUND, STAY),
        Row::new("a media type with parameters", whole.clone().media_type("Application/DNS-Message; charset=utf-8"), "records", FOUND, FOUND, STAY),
    ]
}

/// What the deciding name really has: a record that lets nobody issue.
fn truth() -> Answer {
    Answer::default().caa(0, "issuemail", ";")
}

/// A chain of so many aliases.
fn aliases(count: usize) -> Answer {
    (0..count).fold(Answer::default(), |answer, index| answer.alias(format!("alias{index}.test")))
}

/// What is around the deciding name: a record that would let everybody in the table issue.
fn around() -> Script {
    let permissive = Answer::default().caa(0, "issuemail", "ca.test").caa(0, "issuemail", "globalsign.com");
    Script::new().on("example.test", Reply::answer(permissive))
}

/// The name that decides.
const DOMAIN: &str = "mail.example.test";

/// Longer than anything takes that is not meant to take long, on a busy machine too.
const TIMEOUT: Duration = Duration::from_secs(3);

//----------- Tests on the table -----------------------------------------------------------------

/// With one resolver, a fault has the outcome, the verdict and the reason of the table.
#[tokio::test]
async fn a_fault_has_its_outcome() {
    let rows = table();
    let runs = rows.iter().map(|row| async {
        let server = DohServer::start(row.script());
        let seen = observe(&[server.resolver("one")], DOMAIN, TIMEOUT).await;
        assert_polite(&server.questions(), DOMAIN);
        compare(row, &seen)
    });
    let surprises: Vec<String> = join_all(runs).await.into_iter().flatten().collect();
    assert!(surprises.is_empty(), "{}", surprises.join("\n"));
}

/// With a second resolver that is well, the truth is found where it may be asked for, and only there.
#[tokio::test]
async fn the_next_resolver_is_asked_where_it_may_help() {
    let rows = table();
    let runs = rows.iter().map(|row| async {
        let server = DohServer::start(row.script());
        let healthy = DohServer::start(around().on(DOMAIN, Reply::answer(truth())));
        let seen = observe(&[server.resolver("one"), healthy.resolver("two")], DOMAIN, TIMEOUT).await;
        assert_polite(&server.questions(), DOMAIN);
        assert_polite(&healthy.questions(), DOMAIN);
        let asked = healthy.questions().iter().any(|question| question.name == DOMAIN);
        if asked != row.elsewhere {
            return Some(format!(
                "{}: the next resolver was {}asked",
                row.fault,
                if asked { "" } else { "not " }
            ));
        }
        if !row.elsewhere {
            return compare(row, &seen);
        }
        let found = "forbidden empty_issuer";
        let truth = Row { outcome: "records", standard: found, globalsign: found, ..row.clone() };
        compare(&truth, &seen)
    });
    let surprises: Vec<String> = join_all(runs).await.into_iter().flatten().collect();
    assert!(surprises.is_empty(), "{}", surprises.join("\n"));
}

/// With the same fault everywhere, nothing better comes of it than with one resolver.
#[tokio::test]
async fn the_same_fault_everywhere_is_no_permission() {
    let rows = table();
    let runs = rows.iter().map(|row| async {
        let servers = [DohServer::start(row.script()), DohServer::start(row.script())];
        let resolvers = [servers[0].resolver("one"), servers[1].resolver("two")];
        let seen = observe(&resolvers, DOMAIN, TIMEOUT).await;
        assert_polite(&servers[0].questions(), DOMAIN);
        assert_polite(&servers[1].questions(), DOMAIN);
        compare(row, &seen)
    });
    let surprises: Vec<String> = join_all(runs).await.into_iter().flatten().collect();
    assert!(surprises.is_empty(), "{}", surprises.join("\n"));
}

/// A fault above the name that decides changes nothing.
#[tokio::test]
async fn a_fault_above_the_deciding_name_does_not_count() {
    let rows = table();
    let runs = rows.iter().map(|row| async {
        let script = row.script().on("www.mail.example.test", Reply::issuemail("globalsign.com"));
        let server = DohServer::start(script);
        let began = Instant::now();
        let seen = observe(&[server.resolver("one")], "www.mail.example.test", TIMEOUT).await;
        let report = judge(&seen, "www.mail.example.test", &globalsign());
        let hurried = began.elapsed() < TIMEOUT;
        (verdict(&report) != "permitted issuer_match" || !hurried)
            .then(|| format!("{}: {}, in time: {hurried}", row.fault, verdict(&report)))
    });
    let surprises: Vec<String> = join_all(runs).await.into_iter().flatten().collect();
    assert!(surprises.is_empty(), "{}", surprises.join("\n"));
}

/// Compares what was seen at [`DOMAIN`] with the table.
fn compare(row: &Row, seen: &Observations) -> Option<String> {
    let actual = [
        seen.levels()[0].outcome.code().to_owned(),
        verdict(&judge(seen, DOMAIN, &standard())),
        verdict(&judge(seen, DOMAIN, &globalsign())),
    ];
    let expected = [row.outcome, row.standard, row.globalsign];
    (actual != expected).then(|| format!("{}: {actual:?}, expected {expected:?}", row.fault))
}

//----------- Several names, several resolvers ---------------------------------------------------

#[tokio::test]
async fn a_resolver_that_is_not_there_is_replaced() {
    let mut gone = DohServer::start(Script::new());
    gone.stop();
    let healthy = DohServer::start(around().on(DOMAIN, Reply::answer(truth())));
    let seen = observe(&[gone.resolver("gone"), healthy.resolver("healthy")], DOMAIN, TIMEOUT).await;
    assert_eq!(verdict(&judge(&seen, DOMAIN, &standard())), "forbidden empty_issuer");
    assert_polite(&healthy.questions(), DOMAIN);
}

#[tokio::test]
async fn no_resolver_at_all_is_our_trouble() {
    let mut gone = DohServer::start(Script::new());
    gone.stop();
    for resolvers in
        [vec![gone.resolver("gone")], vec![gone.resolver("gone"), gone.resolver("again")], vec![]]
    {
        let seen = observe(&resolvers, DOMAIN, TIMEOUT).await;
        let report = judge(&seen, DOMAIN, &globalsign());
        assert_eq!(verdict(&report), "undetermined resolver_unreachable");
        assert_eq!(report.failed_at.unwrap().to_string(), DOMAIN);
        assert_eq!(report.dnssec, Dnssec::Unknown);
    }
}

#[tokio::test]
async fn a_resolver_that_dies_in_between_is_replaced() {
    let dying = around()
        .on("test", Reply::no_data().after(2_000))
        .on(DOMAIN, Reply::silence().after(200).delivered(Delivery::Die));
    let dying = DohServer::start(dying);
    let healthy = DohServer::start(around().on(DOMAIN, Reply::answer(truth())));
    let seen = observe(&[dying.resolver("dying"), healthy.resolver("healthy")], DOMAIN, TIMEOUT).await;
    assert_eq!(verdict(&judge(&seen, DOMAIN, &standard())), "forbidden empty_issuer");
    assert_polite(&dying.questions(), DOMAIN);
    assert_polite(&healthy.questions(), DOMAIN);
}

#[tokio::test]
async fn a_resolver_that_dies_alone_is_our_trouble() {
    let dying = DohServer::start(around().on(DOMAIN, Reply::silence().delivered(Delivery::Die)));
    let seen = observe(&[dying.resolver("dying")], DOMAIN, TIMEOUT).await;
    assert_eq!(verdict(&judge(&seen, DOMAIN, &globalsign())), "undetermined resolver_unreachable");
}

/// A dead resolver before one that says nothing: the question that timed out is not put to the silent one again.
#[tokio::test]
async fn a_silent_resolver_is_not_asked_twice() {
    let mut gone = DohServer::start(Script::new());
    gone.stop();
    let silent = DohServer::start(Script::new().otherwise(Reply::silence()));
    let timeout = Duration::from_millis(700);
    let seen = observe(&[gone.resolver("gone"), silent.resolver("silent")], DOMAIN, timeout).await;
    assert_eq!(verdict(&judge(&seen, DOMAIN, &globalsign())), "undetermined resolver_unreachable");
    assert_polite(&silent.questions(), DOMAIN);
}

/// The first resolver refuses, the second says nothing for this name and something for others: a refusal is an answer.
#[tokio::test]
async fn a_poor_answer_is_better_than_none() {
    let refusing = DohServer::start(around().on(DOMAIN, Reply::rcode(5)));
    let silent = DohServer::start(around().on(DOMAIN, Reply::silence()));
    let timeout = Duration::from_millis(700);
    let seen = observe(&[refusing.resolver("refusing"), silent.resolver("silent")], DOMAIN, timeout).await;
    assert_eq!(seen.levels()[0].outcome.code(), "refused");
    assert_eq!(verdict(&judge(&seen, DOMAIN, &globalsign())), "undetermined lookup_failure");
    assert_polite(&silent.questions(), DOMAIN);
}

/// SERVFAIL of the second resolver is explained by the second.
#[tokio::test]
async fn servfail_is_explained_by_who_said_it() {
    let refusing = DohServer::start(around().on(DOMAIN, Reply::rcode(5)));
    let failing =
        DohServer::start(around().checked(DOMAIN, Reply::serv_fail()).unchecked(DOMAIN, Reply::no_data()));
    let resolvers = [refusing.resolver("refusing"), failing.resolver("failing")];
    let seen = observe(&resolvers, DOMAIN, TIMEOUT).await;
    let report = judge(&seen, DOMAIN, &standard());
    assert_eq!((verdict(&report).as_str(), report.dnssec), ("forbidden dnssec_bogus", Dnssec::Bogus));
    assert!(refusing.questions().iter().all(|question| !question.is_unchecked));
    let unchecked = seen.lookups.iter().find(|lookup| lookup.checking_disabled).unwrap();
    assert_eq!((unchecked.resolver.as_str(), unchecked.outcome), ("failing", "nodata"));
}

/// Only the SERVFAIL that decides is looked into.
#[tokio::test]
async fn servfail_above_is_not_looked_into() {
    let script = Script::new()
        .on("test", Reply::serv_fail())
        .on(DOMAIN, Reply::issuemail("globalsign.com").after(300));
    let server = DohServer::start(script);
    let seen = observe(&[server.resolver("one")], DOMAIN, TIMEOUT).await;
    assert_eq!(verdict(&judge(&seen, DOMAIN, &globalsign())), "permitted issuer_match");
    assert!(server.questions().iter().all(|question| !question.is_unchecked));
}

/// A failure at a parent that decides is the parent's.
#[tokio::test]
async fn a_failing_parent_is_named() {
    for (reply, expected) in [
        (Reply::serv_fail(), "forbidden lookup_failure"),
        (Reply::silence(), "undetermined lookup_failure"),
        (Reply::rcode(5), "undetermined lookup_failure"),
        (Reply::error(500), "undetermined resolver_unreachable"),
    ] {
        let server = DohServer::start(Script::new().on("test", reply));
        let seen = observe(&[server.resolver("one")], DOMAIN, Duration::from_millis(700)).await;
        let report = judge(&seen, DOMAIN, &globalsign());
        assert_eq!(verdict(&report), expected);
        assert_eq!(report.failed_at.unwrap().to_string(), "test");
        assert_eq!(report.path.len(), 3);
        assert_polite(&server.questions(), DOMAIN);
    }
}

#[tokio::test]
async fn aliases_are_followed_and_the_alias_is_named() {
    for count in [1, 8, 32] {
        let server = DohServer::start(
            around().on(DOMAIN, Reply::answer(aliases(count).caa(0, "issuemail", "x.test"))),
        );
        let seen = observe(&[server.resolver("one")], DOMAIN, TIMEOUT).await;
        let report = judge(&seen, DOMAIN, &standard());
        assert_eq!(verdict(&report), "forbidden issuer_mismatch", "{count} aliases");
        assert_eq!(report.found_at.unwrap().to_string(), DOMAIN);
        assert_eq!(seen.levels()[0].aliases.len(), count);
    }
    // An alias of a name without CAA: the climb goes on from the alias and not from its target.
    let server =
        DohServer::start(around().on(DOMAIN, Reply::answer(Answer::default().alias("mail.elsewhere.test"))));
    let seen = observe(&[server.resolver("one")], DOMAIN, TIMEOUT).await;
    let report = judge(&seen, DOMAIN, &standard());
    assert_eq!(verdict(&report), "permitted issuer_match");
    assert_eq!(report.found_at.unwrap().to_string(), "example.test");
    assert_polite(&server.questions(), DOMAIN);
}

#[tokio::test]
async fn one_answer_without_ad_makes_the_path_insecure() {
    let with = || Reply::answer(Answer::default().authenticated());
    let without = || Reply::answer(Answer::default());
    for (domain, parent, top, expected) in [
        (with(), with(), with(), Dnssec::Secure),
        (without(), with(), with(), Dnssec::Insecure),
        (with(), without(), with(), Dnssec::Insecure),
        (with(), with(), without(), Dnssec::Insecure),
    ] {
        let script = Script::new().on(DOMAIN, domain).on("example.test", parent).on("test", top);
        let server = DohServer::start(script);
        let seen = observe(&[server.resolver("one")], DOMAIN, TIMEOUT).await;
        let report = judge(&seen, DOMAIN, &standard());
        assert_eq!((verdict(&report).as_str(), report.dnssec), ("permitted no_caa", expected));
    }
}

/// Nothing but the names of the domain, and no header that tells more than the request has to.
#[tokio::test]
async fn requests_tell_no_more_than_they_must() {
    let server = DohServer::start(Script::new());
    let domain = "a.b.c.d.example.test";
    let seen = observe(&[server.resolver("one")], domain, TIMEOUT).await;
    let questions = server.questions();
    assert_eq!((questions.len(), seen.lookups.len()), (6, 6));
    assert_polite(&questions, domain);
    for question in questions {
        assert_eq!(question.request.path, "/dns-query");
        assert_eq!(question.extra_headers(), [""; 0]);
    }
}

//----------- Time -------------------------------------------------------------------------------

/// What lies above the name that decides is not waited for.
#[tokio::test]
async fn a_lower_name_decides_at_once() {
    let script = Script::new()
        .on(DOMAIN, Reply::no_data())
        .on("example.test", Reply::issuemail("globalsign.com"))
        .on("test", Reply::silence());
    let server = DohServer::start(script);
    let began = Instant::now();
    let seen = observe(&[server.resolver("one")], DOMAIN, Duration::from_secs(20)).await;
    assert!(began.elapsed() < Duration::from_secs(5), "{:?}", began.elapsed());
    assert_eq!(verdict(&judge(&seen, DOMAIN, &globalsign())), "permitted issuer_match");
    assert_eq!(seen.levels()[2].outcome.code(), "not_needed");
}

/// All names are asked at once. The benchmarks measure it; here it is only not forgotten.
#[tokio::test]
async fn a_deep_name_takes_one_round_trip() {
    let server = DohServer::start(Script::new().otherwise(Reply::no_data().after(150)));
    let resolvers = [server.resolver("one")];
    let began = Instant::now();
    observe(&resolvers, "test", TIMEOUT).await;
    let shallow = began.elapsed();
    let began = Instant::now();
    observe(&resolvers, "a.b.c.example.test", TIMEOUT).await;
    let deep = began.elapsed();
    assert!(deep < shallow.mul_f32(2.5), "{deep:?}, where one question takes {shallow:?}");
}

/// Each resolver costs no more than the time limit.
#[tokio::test]
async fn silence_everywhere_has_an_end() {
    let timeout = Duration::from_millis(800);
    let servers = [(); 3].map(|()| DohServer::start(Script::new().otherwise(Reply::silence())));
    let resolvers: Vec<Resolver> = servers.iter().map(|server| server.resolver("silent")).collect();
    let began = Instant::now();
    let seen = observe(&resolvers, DOMAIN, timeout).await;
    assert!(began.elapsed() < timeout * 3 + Duration::from_secs(2), "{:?}", began.elapsed());
    assert_eq!(verdict(&judge(&seen, DOMAIN, &globalsign())), "undetermined resolver_unreachable");
    for server in &servers {
        assert_polite(&server.questions(), DOMAIN);
    }
}

/// A resolver that says nothing at all is replaced by one that does.
#[tokio::test]
async fn a_silent_resolver_is_replaced() {
    let silent = DohServer::start(Script::new().otherwise(Reply::silence()));
    let healthy = DohServer::start(around().on(DOMAIN, Reply::answer(truth())));
    let timeout = Duration::from_millis(800);
    let seen = observe(&[silent.resolver("silent"), healthy.resolver("healthy")], DOMAIN, timeout).await;
    assert_eq!(verdict(&judge(&seen, DOMAIN, &standard())), "forbidden empty_issuer");
    assert_polite(&silent.questions(), DOMAIN);
    assert_polite(&healthy.questions(), DOMAIN);
}

/// Whoever gives up does not leave questions behind.
#[tokio::test]
async fn giving_up_is_at_once() {
    let server = DohServer::start(Script::new().otherwise(Reply::silence()));
    let resolvers = [server.resolver("one")];
    let began = Instant::now();
    let lookup = observe(&resolvers, DOMAIN, Duration::from_secs(20));
    assert!(tokio::time::timeout(Duration::from_millis(300), lookup).await.is_err());
    assert!(began.elapsed() < Duration::from_secs(5));
}

//----------- Helpers ----------------------------------------------------------------------------

/// Asks as the command line does.
async fn observe(resolvers: &[Resolver], domain: &str, timeout: Duration) -> Observations {
    // Plain HTTP needs no trust anchors, and reading those of the system takes long enough to disturb.
    let client =
        reqwest::Client::builder().no_proxy().redirect(Policy::none()).tls_certs_only([]).build().unwrap();
    let transport = DohTransport::new(client, timeout);
    let mailbox: Mailbox = domain.parse().unwrap();
    resolve(&transport, resolvers, mailbox.domain(), |_| {}).await
}

fn judge(seen: &Observations, domain: &str, ca: &CaProfile) -> Report {
    evaluate(&domain.parse().unwrap(), seen, ca)
}

fn verdict(report: &Report) -> String {
    format!("{} {}", report.verdict, report.reason)
}

fn standard() -> CaProfile {
    CaProfile::for_issuer("ca.test").unwrap()
}

fn globalsign() -> CaProfile {
    directory::find(directory::DEFAULT_CA).unwrap()
}
