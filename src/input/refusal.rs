//! The refusals of CAs and the errors of resolvers, as people paste them.
//!
//! The words below are a vocabulary of programs and CAs, not of sentences: what stands around them does not count.

use crate::order;

/// What the refusal of a CA says.
///
/// GlobalSign's short messages are `issuer = other CA`, `servfail` and `i/o timeout`; its fuller ones look like
/// `sub.example.org: example.org: issue=different.issuer.com`, followed by `; CNAME` or `; CRITICAL`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RefusalKind {
    /// A record names another CA.
    OtherCa,
    /// A critical property that the CA does not know.
    Critical,
    /// The lookup failed.
    Servfail,
    /// The lookup got no answer.
    Timeout,
    /// DNSSEC does not hold.
    Dnssec,
    /// The domain does not exist.
    Missing,
    /// The lookup failed in another way.
    Failed,
    /// CAA is all that it says.
    Unspecified,
}

impl RefusalKind {
    /// What was told, in the words of CAs and resolvers.
    pub fn code(self) -> &'static str {
        match self {
            Self::OtherCa => "issuer = other CA",
            Self::Critical => "critical",
            Self::Servfail => "servfail",
            Self::Timeout => "i/o timeout",
            Self::Dnssec => "DNSSEC",
            Self::Missing => "NXDOMAIN",
            Self::Failed => "lookup failure",
            Self::Unspecified => "CAA",
        }
    }
}

/// What an error says by itself, without spaces.
const PHRASES: [(&str, RefusalKind); 24] = [
    ("i/otimeout", RefusalKind::Timeout),
    ("iotimeout", RefusalKind::Timeout),
    ("i/otime-out", RefusalKind::Timeout),
    ("i/0timeout", RefusalKind::Timeout),
    ("l/otimeout", RefusalKind::Timeout),
    ("1/otimeout", RefusalKind::Timeout),
    ("contextdeadlineexceeded", RefusalKind::Timeout),
    ("querytimedout", RefusalKind::Timeout),
    ("servfail", RefusalKind::Servfail),
    ("servermisbehaving", RefusalKind::Servfail),
    ("serverfailure", RefusalKind::Servfail),
    ("invalidtag=", RefusalKind::Critical),
    ("acme:error:caa", RefusalKind::OtherCa),
    ("caacheckpre-signfailure", RefusalKind::OtherCa),
    ("acme:error:dns", RefusalKind::Failed),
    ("nosuchhost", RefusalKind::Missing),
    ("nxdomain", RefusalKind::Missing),
    ("non-existentdomain", RefusalKind::Missing),
    ("connectionrefused", RefusalKind::Failed),
    ("networkisunreachable", RefusalKind::Failed),
    ("queryrefused", RefusalKind::Failed),
    ("dnslookupfailed", RefusalKind::Failed),
    ("dnssecvalidationfailure", RefusalKind::Dnssec),
    ("dnssecbogus", RefusalKind::Dnssec),
];

/// What an error says where CAA, DNSSEC or DNS is named beside it; the first that a line has counts. They are stems.
const BESIDE: [(&[&str], RefusalKind); 3] = [
    (
        &[
            "timeout",
            "timed out",
            "time out",
            "zeitüberschreitung",
            "délai",
            "tiempo de espera",
            "tempo limite",
            "タイムアウト",
            "超时",
            "시간 초과",
            "مهلة",
        ],
        RefusalKind::Timeout,
    ),
    (
        &[
            "prevent",
            "forbid",
            "prohibit",
            "not allow",
            "n't allow",
            "not permit",
            "not authoriz",
            "not authoris",
            "not include",
            "unauthori",
            "disallow",
            "block",
            "verhinder",
            "verbiet",
            "nicht erlaub",
            "untersag",
            "interdi",
            "empêch",
            "n’autoris",
            "n'autoris",
            "impid",
            "no permit",
            "prohíb",
            "impede",
            "não permit",
            "proíb",
            "許可され",
            "禁止",
            "不允许",
            "阻止",
            "허용",
            "차단",
            "يمنع",
            "لا يسمح",
            "لا تسمح",
        ],
        RefusalKind::OtherCa,
    ),
    (
        &[
            "fail",
            "error",
            "refus",
            "reject",
            "denied",
            "invalid",
            "fehl",
            "abgelehnt",
            "verweiger",
            "échou",
            "échec",
            "erreur",
            "rechaz",
            "denega",
            "falló",
            "fallid",
            "recus",
            "rejeit",
            "falh",
            "erro",
            "失敗",
            "拒否",
            "エラー",
            "失败",
            "拒绝",
            "错误",
            "未通过",
            "실패",
            "거부",
            "오류",
            "فشل",
            "رفض",
            "خطأ",
        ],
        RefusalKind::Unspecified,
    ),
];

/// The tags of CAA, as a refusal writes them before the CA that they name.
pub(super) const TAGS: [&str; 4] = ["issue", "issuewild", "issuemail", "invalidtag"];

/// The refusals in a line, each with its offset.
pub(super) fn refusals(line: &str) -> Vec<(usize, RefusalKind)> {
    let mut found = Vec::new();
    let lower = line.to_lowercase();
    // Lowercase can have another length; a statement is then at the start.
    let has_places = lower.len() == line.len();
    let (compact, places) = compact(&lower);
    let place = |at: usize| places.get(at).copied().filter(|_| has_places).unwrap_or(0);
    for (phrase, kind) in PHRASES {
        let bare = compact.match_indices(phrase).filter(|(at, _)| {
            let start = places.get(*at).copied().unwrap_or(0);
            let end = places.get(at + phrase.len() - 1).map_or(lower.len(), |last| last + 1);
            phrase.ends_with('=') || !touches_a_name(&lower, start, end)
        });
        found.extend(bare.map(|(at, _)| (place(at), kind)));
    }
    for tag in TAGS {
        for (at, _) in compact.match_indices(tag) {
            let after = compact.get(at + tag.len()..).unwrap_or_default();
            let before = compact.get(..at).unwrap_or_default();
            if after.starts_with('=') && before.ends_with(':') {
                // The longest name, and some more.
                let statement: String =
                    after.chars().take_while(|it| !",|".contains(*it)).take(300).collect();
                let is_critical = statement.contains(";critical");
                found.push((
                    place(at),
                    if is_critical { RefusalKind::Critical } else { RefusalKind::OtherCa },
                ));
            }
        }
    }
    found.extend(other_ca(&lower).map(|at| (if has_places { at } else { 0 }, RefusalKind::OtherCa)));
    if found.is_empty() {
        found.extend(beside(&lower));
    }
    order::sort_by(&mut found, |(one, _), (other, _)| one.cmp(other));
    found
}

/// The text without white space, and for each octet where it was.
fn compact(text: &str) -> (String, Vec<usize>) {
    let (mut compact, mut places) = (String::with_capacity(text.len()), Vec::with_capacity(text.len()));
    for (at, character) in text.char_indices().filter(|(_, character)| !character.is_whitespace()) {
        compact.push(character);
        places.resize(compact.len(), at);
    }
    (compact, places)
}

/// Returns whether a phrase is only a part of a name or a file, such as `servfail.test`.
fn touches_a_name(text: &str, start: usize, end: usize) -> bool {
    let before = text.get(..start).and_then(|before| before.chars().next_back());
    let mut after = text.get(end..).unwrap_or_default().chars();
    let joins =
        |character: Option<char>| character.is_some_and(|it| it.is_alphanumeric() || it == '-' || it == '_');
    let next = after.next();
    joins(before) || before == Some('.') || joins(next) || (next == Some('.') && joins(after.next()))
}

/// `issuer = other CA` in any language: a word, a sign, and at most three words of which one is `CA` (French and Portuguese:
/// `AC`). The sign may be another one where the words are English.
fn other_ca(lower: &str) -> impl Iterator<Item = usize> + use<'_> {
    const SIGNS: [char; 7] = ['=', '-', ':', '–', '—', '→', '~'];
    lower.match_indices(SIGNS).filter_map(|(at, sign)| {
        let before = lower.get(..at)?.trim_end();
        let word = before.rsplit(|character: char| !character.is_alphanumeric()).next().unwrap_or_default();
        let after = lower.get(at + sign.len()..)?.trim_start();
        // A part of a certificate's subject is named by one or two letters.
        let phrase: String =
            after.chars().take_while(|it| it.is_alphanumeric() || *it == ' ').take(40).collect();
        let words: Vec<&str> = phrase.split_whitespace().take(4).collect();
        let is_english = phrase.replace(' ', "").starts_with("otherca");
        let is_foreign = sign == "="
            && word.chars().count() > 2
            && words.len() <= 3
            && words.iter().any(|word| names_a_ca(word))
            && words.len() + usize::from(!phrase.is_ascii()) > 1;
        (is_english || is_foreign).then_some(at)
    })
}

/// Returns whether a word is `CA` or `AC`, alone or behind letters of a script without spaces.
fn names_a_ca(word: &str) -> bool {
    let ascii = word.trim_start_matches(|character: char| !character.is_ascii());
    let ascii = ascii.trim_end_matches(|character: char| !character.is_ascii());
    matches!(ascii, "ca" | "ac") || word == "са"
}

/// What a sentence about CAA or DNS says.
fn beside(lower: &str) -> Option<(usize, RefusalKind)> {
    let mut words =
        lower.split(|character: char| !(character.is_ascii_alphanumeric() || "-_.".contains(character)));
    let subject = words.find(|word| matches!(word.trim_matches('.'), "caa" | "dnssec" | "dns"))?;
    let subject = subject.trim_matches('.');
    let said = BESIDE.iter().find(|(stems, _)| stems.iter().any(|stem| lower.contains(stem)));
    let kind = match (subject, said?.1) {
        (_, RefusalKind::Timeout) => RefusalKind::Timeout,
        ("dnssec", _) => RefusalKind::Dnssec,
        ("dns", RefusalKind::OtherCa) => return None,
        ("dns", _) => RefusalKind::Failed,
        (_, _) if lower.contains("dnssec") => RefusalKind::Dnssec,
        (_, kind) => kind,
    };
    Some((0, kind))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kind(line: &str) -> Option<RefusalKind> {
        refusals(line).first().map(|(_, kind)| *kind)
    }

    #[test]
    fn the_words_of_cas_and_resolvers_are_known() {
        use RefusalKind as K;
        for (line, expected) in [
            ("issuer = other CA", K::OtherCa),
            ("lssuer - other CA", K::OtherCa),
            ("issuer=otherCA", K::OtherCa),
            ("Aussteller = andere CA", K::OtherCa),
            ("émetteur = autre AC", K::OtherCa),
            ("発行者 = 他のCA", K::OtherCa),
            ("颁发者 = 其他 CA", K::OtherCa),
            ("a.example: b.example: issue=other.example; CNAME", K::OtherCa),
            ("a.example: a.example: issue=other.example; CRITICAL", K::Critical),
            ("a.example: a.example: invalidtag=globalsign.com; CRITICAL", K::Critical),
            ("read udp 10.0.0.1:1->8.8.8.8:53: i/o  timeout", K::Timeout),
            ("example.com - IO timeout", K::Timeout),
            ("DNS query timed out for example.com (CAA)", K::Timeout),
            ("lookup example.com: no such host", K::Missing),
            ("CAA record for example.com prevents issuance", K::OtherCa),
            ("example.comのCAAチェックに失敗しました", K::Unspecified),
            ("DNSSEC validation failed", K::Dnssec),
            ("a.example: SERVFAIL.", K::Servfail),
        ] {
            assert_eq!(kind(line), Some(expected), "{line}");
        }
        for line in [
            "servfail.test",
            "CN=Example Root CA, O=Example",
            "jane@example.com",
            "no other CA may issue",
            "order.pdf",
        ] {
            assert_eq!(kind(line), None, "{line}");
        }
    }
}
