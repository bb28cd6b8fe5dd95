//! Many domains at once.

use issuemail::cli::Stream;

use super::fake_dns::FakeTransport;
use super::fake_env::FakeEnv;
use crate::support::reply::Reply;
use crate::support::script::Script;

#[test]
fn the_order_is_that_of_the_input_and_domains_are_looked_up_once() {
    let script = Script::new()
        .on("slow.example", Reply::issuemail("other.example").after(60))
        .on("middle.example", Reply::no_data().after(30))
        .on("fast.example", Reply::issuemail("globalsign.com").after(5));
    let dns = FakeTransport::new(script);
    let state = dns.state();
    let inputs = [
        "a@slow.example",
        "b@fast.example",
        "bad input",
        "c@FAST.example",
        "middle.example",
        "d@slow.example",
        "e@fast.example",
    ];
    let args = ["check", "--format", "json", "--resolver", "https://dns.example/q"];
    let outcome = FakeEnv::new(args.iter().chain(&inputs)).dns(dns).run();
    assert_eq!(outcome.code, 2);
    let reports = outcome.json();
    let order: Vec<_> = reports.iter().map(|report| report["input"].as_str().unwrap()).collect();
    assert_eq!(order, inputs);
    let reasons: Vec<_> = reports.iter().map(|report| report["reason"].as_str().unwrap_or("-")).collect();
    let expected =
        ["issuer_mismatch", "issuer_match", "-", "issuer_match", "no_caa", "issuer_mismatch", "issuer_match"];
    assert_eq!(reasons, expected);
    for name in ["slow.example", "fast.example", "middle.example"] {
        let times = state.asked.borrow().iter().filter(|asked| *asked == name).count();
        assert_eq!(times, 1, "{name}");
    }
    assert!(state.resolvers.borrow().iter().all(|name| name == "dns.example"));
}

#[test]
fn no_more_than_were_allowed_are_open_at_a_time() {
    let names: Vec<String> = (0..40).map(|number| format!("n{number}.example")).collect();
    for (concurrency, most) in [("1", 1), ("5", 5), ("64", 40)] {
        let slow = |script: Script, name: &String| script.on(name, Reply::no_data().after(2));
        let dns = FakeTransport::new(names.iter().fold(Script::new(), slow));
        let state = dns.state();
        let args = ["check", "--concurrency", concurrency, "-"];
        let outcome = FakeEnv::new(args).stdin(names.join("\n")).dns(dns).run();
        assert_eq!(outcome.code, 0);
        assert_eq!(state.most_open.get(), most);
    }
}

#[test]
fn a_bar_is_for_people_and_for_several() {
    let run = |terminals: &[Stream], inputs: &[&str]| {
        let env = FakeEnv::new(["check"].iter().chain(inputs));
        let env = terminals.iter().fold(env, |env, stream| env.terminal(*stream));
        let outcome = env.run();
        assert_eq!(outcome.stderr, "");
        outcome.progress_bars
    };
    assert_eq!(run(&[Stream::Stderr], &["a.example", "b.example"]), 1);
    assert_eq!(run(&[Stream::Stderr], &["a.example"]), 0);
    assert_eq!(run(&[Stream::Stdout], &["a.example", "b.example"]), 0);
    assert_eq!(run(&[], &["a.example", "b.example"]), 0);
}
