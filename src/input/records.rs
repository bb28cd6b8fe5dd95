//! Records of DNS in the place of a domain: `dig` output, a zone, an answer in JSON. The second tab and `--zone` read them.

/// Returns whether a text has records: a line with a class or a type where a record has it, or the head of a tool's output.
pub(super) fn are_records(text: &str) -> bool {
    text.lines().any(is_record)
}

fn is_record(line: &str) -> bool {
    let line = line.trim_start_matches(['>', ' ', '\t']);
    if ["$ORIGIN ", "$TTL ", "; <<>> DiG", ";; ANSWER SECTION", ";; QUESTION SECTION"]
        .iter()
        .any(|head| line.starts_with(head))
    {
        return true;
    }
    let words: Vec<&str> =
        line.split_whitespace().take(40).map(|word| word.trim_matches([',', ':'])).collect();
    let types = ["A", "AAAA", "CAA", "CNAME", "DNSKEY", "DS", "MX", "NS", "SOA", "TXT"];
    let tags = ["issue", "issuewild", "issuemail", "iodef"];
    let is_named = |word: &str| word == "CAA" || word.eq_ignore_ascii_case("TYPE257") || word == "rdata_257";
    let has_record = words.windows(3).any(|three| {
        let [first, second, third] = three else { return false };
        let has_data = third.contains(['.', ':', '"', '0', '1', '2', '3']);
        let has_class = *first == "IN" && types.contains(second) && has_data;
        let has_caa = is_named(second) && (is_number(third) || *third == "\\#" || *third == "=");
        let has_tag = is_number(first) && tags.contains(second) && third.starts_with(['"', '\\', '\'']);
        has_class || has_caa || has_tag
    });
    has_record
        || line.contains("\"type\":257")
        || line.contains("\"type\": 257")
        || line.contains("\"Type\": \"CAA\"")
}

fn is_number(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|octet| octet.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records_are_told_from_names() {
        for text in [
            "example.com. 300 IN CAA 0 issuemail \"digicert.com\"",
            "example.com CAA 0 issue \"letsencrypt.org\"",
            "0 issue \"letsencrypt.org\"",
            "x\n;; ANSWER SECTION:\ny",
            "example.com. IN TYPE257 \\# 22 000569",
            "@ IN SOA ns1.example.com. host.example.com. 1 2 3 4 5",
            "example.com\trdata_257 = 0 issue \"x\"",
        ] {
            assert!(are_records(text), "{text}");
        }
        for text in [
            "example.com CAA",
            "example.com",
            "the CAA record for example.com",
            "IN A hurry to go",
            "2 issue reports",
        ] {
            assert!(!are_records(text), "{text}");
        }
    }
}
