//! The language of the texts.

use crate::fake_env::FakeEnv;

const ZONE: &str = "$ORIGIN example.com.\n@ 300 IN CAA 0 issuemail \"digicert.com\"\n";

fn text(asked: &[&str], variables: &[(&str, &str)]) -> String {
    let mut args = asked.to_vec();
    args.push("example.com");
    let env =
        variables.iter().fold(FakeEnv::zone(ZONE, &args), |env, (name, value)| env.variable(name, value));
    env.run().stdout
}

#[test]
fn an_option_or_the_environment_says_it() {
    let english = text(&[], &[]);
    let german = text(&["--lang", "de"], &[]);
    assert!(english.contains("CAA blocks GlobalSign"), "{english}");
    assert!(german.contains("CAA blockiert S/MIME-Zertifikate von GlobalSign"), "{german}");
    for variables in [
        [("LANG", "de_CH.UTF-8"), ("LC_ALL", "")],
        [("LANG", "fr_FR.UTF-8"), ("LC_MESSAGES", "de")],
        [("LC_MESSAGES", "ja_JP.UTF-8"), ("LC_ALL", "de_DE@euro")],
    ] {
        assert_eq!(text(&[], &variables), german, "{variables:?}");
    }
    assert_eq!(text(&[], &[("LC_ALL", "C.UTF-8"), ("LANG", "de_DE.UTF-8")]), english);
    assert_eq!(text(&["--lang", "en"], &[("LANG", "de_DE.UTF-8")]), english);
}

#[test]
fn every_language_has_the_same_codes_in_json() {
    let codes = |tag: &str| {
        let env = FakeEnv::zone(ZONE, &["--lang", tag, "--format", "json", "example.com"]);
        let report: serde_json::Value = serde_json::from_str(&env.run().stdout).unwrap();
        let message = report["findings"][0]["message"].as_str().unwrap().to_owned();
        (report["verdict"].clone(), report["reason"].clone(), report["suggestion"]["add"].clone(), message)
    };
    let english = codes("en");
    for tag in ["ar", "de", "es", "fr", "ja", "ko", "pt-BR", "zh-Hans"] {
        let other = codes(tag);
        assert_eq!((&other.0, &other.1, &other.2), (&english.0, &english.1, &english.2), "{tag}");
        assert_ne!(other.3, english.3, "{tag}");
    }
}

/// Columns are as wide as a terminal shows them: a Chinese character takes two.
#[test]
fn tables_have_straight_columns() {
    let table = FakeEnv::new(["forms", "--lang", "ja"]).run().stdout;
    let before = |line: &str, word: &str| line[..line.find(word).unwrap()].chars().count();
    let lines: Vec<&str> = table.lines().collect();
    // Two characters precede the last column of the header.
    assert_eq!(before(lines[0], "名前") + 2, before(lines[3], "Windows Server"), "{table}");
}
