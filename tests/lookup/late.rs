//! Decision D-16: a SERVFAIL that came late is a time-out at the name servers, told by the resolver.

use std::time::Duration;

use issuemail::Fqdn;
use issuemail::dns::Query;
use issuemail::dns::RecordType;
use issuemail::lookup::Exchange;
use issuemail::lookup::Resolver;
use issuemail::lookup::Transport;
use issuemail::lookup::resolve;

use crate::helpers::*;
use crate::support::answer::Answer;
use crate::support::doh_json::Dialect;
use crate::support::doh_server::Script;
use crate::support::question::Question;
use crate::support::reply::Reply;

/// Answers at once, and says that it took longer.
struct Told {
    script: Script,
    /// For the CAA records of the name that decides, and for everything else.
    milliseconds: [u64; 2],
}

impl Transport for Told {
    async fn exchange(&self, _: &Resolver, query: &Query) -> Exchange {
        let question = Question::of(query);
        let response = self.script.reply(&question, 0).to_response(&question, Dialect::Google);
        let decides = query.record_type == RecordType::Caa && query.name.to_string() == DOMAIN;
        let milliseconds = self.milliseconds[usize::from(!decides)];
        Exchange { body: Ok(response.body), http_status: Some(200), milliseconds }
    }

    fn time_limit(&self) -> Duration {
        TIMEOUT
    }

    async fn sleep(&self, duration: Duration) {
        tokio::time::sleep(duration).await;
    }

    fn unix_time(&self) -> u64 {
        1_800_000_000
    }
}

#[tokio::test]
async fn a_late_servfail_is_a_timeout() {
    let failing = || around().on(DOMAIN, Reply::serv_fail());
    let unsigned = || failing().unsigned("example.test");
    let bogus = || around().checked(DOMAIN, Reply::serv_fail()).unchecked(DOMAIN, Reply::no_data());
    let ede22 = around().on(DOMAIN, Reply::answer(Answer::default().rcode(2).extended_error(22, "")));
    const LATE: [&str; 2] = ["forbidden nameservers_unresponsive"; 2];
    const UNSIGNED: [&str; 2] = ["undetermined nameservers_unresponsive"; 2];
    const EARLY: [&str; 2] = ["undetermined lookup_failure", "forbidden lookup_failure"];
    const OURS: [&str; 2] = ["undetermined resolver_unreachable"; 2];
    const BOGUS: [&str; 2] = ["forbidden dnssec_bogus"; 2];
    let table = [
        ("two seconds", failing(), [2_000, 20], LATE),
        ("hardly two seconds", failing(), [1_999, 20], EARLY),
        ("four times as long", failing(), [2_400, 600], LATE),
        ("hardly four times as long", failing(), [2_399, 600], EARLY),
        ("a line that is slow for all", failing(), [5_000, 4_000], EARLY),
        ("at once", failing(), [20, 20], EARLY),
        ("late, unsigned", unsigned(), [4_000, 20], UNSIGNED),
        ("late, with EDE 22", ede22, [4_000, 20], LATE),
        ("late, and there with CD=1", bogus(), [4_000, 20], BOGUS),
        ("late, and nothing else answers", Script::new().otherwise(Reply::serv_fail()), [4_000, 20], OURS),
    ];
    for (what, script, milliseconds, expected) in table {
        let transport = Told { script, milliseconds };
        let resolvers = [Resolver::from_url("https://dns.example/dns-query").unwrap()];
        let seen = resolve(&transport, &resolvers, &Fqdn::from_ascii(DOMAIN).unwrap(), |_| {}).await;
        let is_timeout = seen.views[0].levels[0].outcome.code() == "timeout";
        assert_eq!(verdicts(&seen), expected, "{what}");
        assert_eq!(is_timeout, expected[0].ends_with("unresponsive"), "{what}");
    }
}
