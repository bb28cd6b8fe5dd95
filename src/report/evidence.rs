//! Records of the chain of trust as one line each, short enough for a support ticket.

use crate::caa::{CaaRecord, presentation};
use crate::dns::RecordType;
#[cfg(any(feature = "serde", feature = "text"))]
use crate::dns::records::original_ttl;
use crate::dns::records::{RecordData, ResourceRecord};
use crate::dns::text::hex;
#[cfg(any(feature = "serde", feature = "text"))]
use crate::order;
use crate::time::date;

/// The answer to one query, as [`line`]s: the first few, and how many more there are. The operator of a zone
/// decides how many records it has. Nothing in them depends on the moment: resolvers rotate the records of a set, so these
/// are sorted, and count TTLs down, so what is signed has that of its zone (decision D-53).
#[cfg(any(feature = "serde", feature = "text"))]
pub(crate) fn lines(records: &[ResourceRecord]) -> Vec<String> {
    let (mut set, mut last) = (0, None);
    let sorted = records.iter().map(|record| {
        let this = Some((&record.owner, record.record_type));
        set += usize::from(this != last);
        last = this;
        (set, data(&record.data), record)
    });
    let mut sorted: Vec<_> = sorted.collect();
    order::sort_by(&mut sorted, |(set, data, _), (other, others, _)| (set, data).cmp(&(other, others)));
    first(&sorted, |(.., record)| {
        let covered = match &record.data {
            RecordData::Rrsig(signature) => signature.type_covered,
            _ => record.record_type,
        };
        let ttl = original_ttl(records, &record.owner, covered).unwrap_or(record.ttl);
        line(&ResourceRecord { ttl, ..(*record).clone() })
    })
}

/// The same with other lines.
#[cfg(any(feature = "serde", feature = "text"))]
pub(crate) fn first<T>(records: &[T], line: impl Fn(&T) -> String) -> Vec<String> {
    let more = records.len().saturating_sub(MAX_LINES);
    let more = (more > 0).then(|| format!("(+{more})"));
    records.iter().take(MAX_LINES).map(line).chain(more).collect()
}

/// A record in zone-file style; for keys and signatures, only the distinguishing fields.
pub fn line(record: &ResourceRecord) -> String {
    if let RecordData::Caa(rdata) = &record.data {
        let record = CaaRecord { owner: record.owner.clone(), ttl: record.ttl, rdata: rdata.clone() };
        return presentation::line(&record);
    }
    let kind = record.record_type.to_string();
    let dot = if record.owner.is_root() { "" } else { "." };
    format!("{}{dot} {} IN {kind}{}", record.owner, record.ttl, data(&record.data))
}

fn data(data: &RecordData) -> String {
    match data {
        RecordData::Caa(rdata) => format!(" {}", presentation::rdata(rdata)),
        RecordData::Cname(target) | RecordData::Ns(target) => format!(" {target}."),
        RecordData::Ds(ds) => {
            let digest = hex(&ds.digest);
            format!(" {} {} {} {digest}", ds.key_tag, ds.algorithm, ds.digest_type)
        }
        RecordData::Dnskey(key) => {
            format!(" {} 3 {} (key tag {})", key.flags, key.algorithm, key.key_tag)
        }
        RecordData::Rrsig(signature) => format!(
            " {} {} (key tag {} of {}, {} to {})",
            signature.type_covered,
            signature.algorithm,
            signature.key_tag,
            signature.signer,
            date(signature.inception.into()),
            date(signature.expiration.into()),
        ),
        RecordData::Nsec(nsec) => format!(" {}. {}", nsec.next, types(&nsec.types)),
        RecordData::Nsec3(nsec) => {
            let opt_out = u8::from(nsec.is_opt_out);
            format!(" {} {opt_out} {} {}", nsec.algorithm, nsec.iterations, types(&nsec.types))
        }
        _ => String::new(),
    }
}

fn types(types: &[RecordType]) -> String {
    types.iter().map(RecordType::to_string).collect::<Vec<_>>().join(" ")
}

/// More than a normal answer has.
#[cfg(any(feature = "serde", feature = "text"))]
pub(crate) const MAX_LINES: usize = 20;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dns::Fqdn;

    #[test]
    fn many_records_are_cut_short() {
        let name = |at: usize| Fqdn::from_ascii(&format!("ns{at}.example")).unwrap();
        let record = |at| ResourceRecord {
            owner: name(0),
            ttl: 300,
            record_type: RecordType::NS,
            data: RecordData::Ns(name(at)),
        };
        let records: Vec<_> = (10..33).map(record).collect();
        assert_eq!(lines(&records[..20]).len(), 20);
        let lines = lines(&records);
        assert_eq!(lines[19..], ["ns0.example. 300 IN NS ns29.example.", "(+3)"]);
    }

    #[test]
    fn a_set_is_sorted_and_the_sets_keep_their_order() {
        let record = |owner: &str, server: &str| ResourceRecord {
            owner: Fqdn::from_ascii(owner).unwrap(),
            ttl: 300,
            record_type: RecordType::NS,
            data: RecordData::Ns(Fqdn::from_ascii(server).unwrap()),
        };
        let rotated = |records: &[(&str, &str)]| {
            lines(&records.iter().map(|(owner, server)| record(owner, server)).collect::<Vec<_>>())
        };
        let (b, one, two) = (("b.example", "x"), ("a.example", "y"), ("a.example", "z"));
        assert_eq!(rotated(&[b, two, one]), rotated(&[b, one, two]));
        assert_eq!(rotated(&[b, two, one])[0], "b.example. 300 IN NS x.");
        assert_eq!(rotated(&[two, b])[0], "a.example. 300 IN NS z.");
    }
}
