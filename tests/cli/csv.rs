//! The rows of `--format csv`.

use issuemail::cli::Stream;

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

/// The field of each row in a column; no field here has a line end in it.
fn column(table: &str, column: usize) -> Vec<String> {
    let field = |row: &str| row.split(',').nth(column).unwrap().trim_matches('"').replace("\"\"", "\"");
    table.lines().skip(1).map(field).collect()
}

#[test]
fn no_field_is_a_formula_unless_that_is_wanted() {
    let inputs = [
        "=1+1@example.com",
        " =1+1",
        "+1@example.com",
        "@SUM(A1)",
        "\t=1+1",
        "＝1+1@example.com",
        "a\u{202e}b@x",
    ];
    let shown = [
        "'=1+1@example.com",
        "' =1+1",
        "'+1@example.com",
        "'@SUM(A1)",
        "\\u{9}=1+1",
        "'＝1+1@example.com",
        "a\\u{202e}b@x",
    ];
    let run = |options: &[&str]| {
        let args: Vec<&str> = ["--format", "csv"].iter().chain(options).chain(&inputs).copied().collect();
        FakeEnv::zone("example.com. CAA 0 issue \";\"", &args)
    };
    assert_eq!(column(&run(&[]).run().stdout, 0), shown);
    assert_eq!(column(&run(&["--csv-raw"]).run().stdout, 0), inputs);
    // A terminal is no program that reads fields.
    let terminal = run(&["--csv-raw"]).terminal(Stream::Stdout).run().stdout;
    assert!(!terminal.contains(['\u{202e}', '\t']) && terminal.contains("\n=1+1@"), "{terminal}");
}

/// A CA profile and a refusal come from others, too.
#[test]
fn the_words_of_a_ca_are_no_formula() {
    let profile = r#"{ "id": "=ca", "name": "CA", "issuer_domain_names": ["ca.example"],
        "errors": { "=cmd|' /C calc'!A0": ["issuer_mismatch"] } }"#;
    let zone = "example.com. CAA 0 issuemail \"other.example\"";
    let args = ["--format", "csv", "--ca-file", "ca.json", "example.com"];
    let outcome = FakeEnv::zone(zone, &args).file("ca.json", profile).run();
    let cell = |at| column(&outcome.stdout, at).remove(0);
    assert_eq!(
        (cell(2), cell(5)),
        ("'=ca".to_owned(), "'=cmd|' /C calc'!A0".to_owned()),
        "{}{}",
        outcome.stdout,
        outcome.stderr
    );
}
