//! Lines that tools print as sentences: host, and nslookup of BIND and of Windows.
//!
//! What is not about CAA and aliases does not count: such a tool answers one question at a time (decision D-32).

use crate::dns::RecordType;
use crate::zone::lexer::Token;

/// What a line says.
#[derive(Clone, Copy, Debug)]
pub(super) enum Sentence<'e, 'a> {
    /// A name is an alias.
    Alias { owner: &'e Token<'a>, target: &'e Token<'a> },
    /// A name has this CAA record.
    Caa { owner: &'e Token<'a>, data: &'e [Token<'a>] },
    /// There was no answer.
    Failed,
    /// There is a CAA record, and the tool cannot show it.
    Hidden,
    /// Something else.
    Other,
}

/// Recognizes a sentence. Its verbs are not translated, even where the words around it are.
pub(super) fn sentence<'e, 'a>(tokens: &'e [Token<'a>]) -> Option<Sentence<'e, 'a>> {
    let is = |at: usize, word: &str| {
        tokens
            .get(at)
            .is_some_and(|token| !token.is_quoted && token.raw.eq_ignore_ascii_case(word.as_bytes()))
    };
    let has = |words: &[&str]| {
        let matches = |at: usize| words.iter().enumerate().all(|(step, word)| is(at + step, word));
        (0..tokens.len()).any(matches)
    };
    let owner = tokens.first()?;
    // Of host: `example.com has CAA record 0 issue "ca.example"`.
    if is(1, "has") && is(3, "record") {
        let is_caa = tokens.get(2).is_some_and(|token| is_caa(token.raw));
        let data = tokens.get(4..)?;
        return Some(if is_caa { Sentence::Caa { owner, data } } else { Sentence::Other });
    }
    if is(1, "is") && has(&["an", "alias", "for"]) {
        return tokens.get(5).map(|target| Sentence::Alias { owner, target });
    }
    let is_hosts = is(1, "has") && (is(2, "address") || is(2, "IPv6") || is(2, "no"))
        || is(1, "mail") && is(2, "is") && is(3, "handled")
        || is(1, "name") && is(2, "server")
        || is(1, "descriptive") && is(2, "text");
    if is_hosts || has(&["No", "answer"]) {
        return Some(Sentence::Other);
    }
    // Of nslookup on Windows: `example.com   ??? unknown type 257 ???`.
    if has(&["unknown", "type", "257"]) {
        return Some(Sentence::Hidden);
    }
    if has(&["can't", "find"]) || is(0, "Host") && has(&["not", "found:"]) {
        return Some(Sentence::Failed);
    }
    // Of nslookup: `example.com	rdata_257 = 0 issue "ca.example"`, `www.example.com	canonical name = example.com.`
    let sign = tokens.iter().take(5).position(|token| !token.is_quoted && token.raw == b"=")?;
    let verb = tokens.get(1..sign).filter(|verb| !verb.is_empty())?;
    // In a zone, the type comes before the sign.
    if verb.iter().any(|token| RecordType::from_mnemonic(token.raw).is_some_and(|it| it != RecordType::CAA)) {
        return None;
    }
    let data = tokens.get(sign + 1..)?;
    if verb.iter().any(|token| is_caa(token.raw) || token.raw.ends_with(b"_257")) {
        return Some(Sentence::Caa { owner, data });
    }
    let is_alias = is(1, "canonical") && is(2, "name");
    Some(match data.first().filter(|_| is_alias) {
        Some(target) => Sentence::Alias { owner, target },
        None => Sentence::Other,
    })
}

fn is_caa(word: &[u8]) -> bool {
    RecordType::from_mnemonic(word) == Some(RecordType::CAA)
}
