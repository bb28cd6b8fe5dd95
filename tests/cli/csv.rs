//! The rows of `--format csv`.

use super::fake_env::FakeEnv;

#[test]
fn columns_and_quotes() {
    let zone =
        "example.com. 300 CAA 0 issuemail \"other.example\"\nyes.example. CAA 0 issuemail \"globalsign.com\"";
    let inputs = ["--format", "csv", "\"a,b\"@example.com", "yes.example", "a,\"b\"", "two\nlines"];
    let outcome = FakeEnv::zone(zone, &inputs).run();
    assert_eq!(outcome.code, 2);
    let expected = r#"input,domain,ca,verdict,reason,ca_error,found_at,dnssec,suggestion,error
"""a,b""@example.com",example.com,globalsign,forbidden,issuer_mismatch,issuer = other CA,example.com,not_checked,"example.com. 300 IN CAA 0 issuemail ""globalsign.com""",
yes.example,yes.example,globalsign,permitted,issuer_match,,yes.example,not_checked,,
"a,""b""",,,,,,,,,"#;
    let (table, rest) = outcome.stdout.split_at(expected.len());
    assert_eq!(table, expected);
    assert!(rest.contains("\n\"two\nlines\",,,,,,,,,"), "{rest}");
}
