//! Decision D-16: a SERVFAIL that came late is a time-out at the name servers, told by the resolver.

use std::time::Duration;

use crate::helpers::*;
use crate::support::answer::Answer;
use crate::support::fake_http::FakeServer;
use crate::support::reply::Reply;
use crate::support::script::Script;

/// A third of it is longer than anything here takes.
const LONG: Duration = Duration::from_secs(30);

#[test]
fn a_late_servfail_is_a_timeout() {
    let ede22 = Reply::answer(Answer::default().rcode(2).extended_error(22, ""));
    let no_data = Reply::no_data();
    let (failing, unsigned) = (around(), around().unsigned("example.test"));
    let alone = Script::new().otherwise(Reply::serv_fail());
    const LATE: [&str; 2] = ["forbidden nameservers_unresponsive"; 2];
    const UNSIGNED: [&str; 2] = ["undetermined nameservers_unresponsive"; 2];
    const EARLY: [&str; 2] = ["undetermined lookup_failure", "forbidden lookup_failure"];
    const OURS: [&str; 2] = ["undetermined resolver_unreachable"; 2];
    const BOGUS: [&str; 2] = ["forbidden dnssec_bogus"; 2];
    // The script, what comes for the name that decides without CD and with it, and after how long; and everything else.
    let serv_fail = Reply::serv_fail();
    let table = [
        ("two seconds", &failing, &serv_fail, &serv_fail, [2_000, 20], LATE),
        ("hardly two seconds", &failing, &serv_fail, &serv_fail, [1_999, 20], EARLY),
        ("four times as long", &failing, &serv_fail, &serv_fail, [2_400, 600], LATE),
        ("hardly four times as long", &failing, &serv_fail, &serv_fail, [2_399, 600], EARLY),
        ("a line that is slow for all", &failing, &serv_fail, &serv_fail, [5_000, 4_000], EARLY),
        ("at once", &failing, &serv_fail, &serv_fail, [20, 20], EARLY),
        ("late, unsigned", &unsigned, &serv_fail, &serv_fail, [4_000, 20], UNSIGNED),
        ("late, with EDE 22", &failing, &ede22, &ede22, [4_000, 20], LATE),
        ("late, and there with CD=1", &failing, &serv_fail, &no_data, [4_000, 20], BOGUS),
        ("late, and nothing else answers", &alone, &serv_fail, &serv_fail, [4_000, 20], OURS),
    ];
    for (what, script, checked, unchecked, [late, others], expected) in table {
        let [checked, unchecked] = [checked, unchecked].map(|reply| reply.clone().after(late));
        let script = script.clone().checked(DOMAIN, checked).unchecked(DOMAIN, unchecked).after(others);
        let seen = observe(&[FakeServer::start(script).resolver("one")], DOMAIN, LONG);
        let is_timeout = seen.views[0].levels[0].outcome.code() == "timeout";
        assert_eq!(verdicts(&seen), expected, "{what}");
        assert_eq!(is_timeout, expected[0].ends_with("unresponsive"), "{what}");
    }
}
