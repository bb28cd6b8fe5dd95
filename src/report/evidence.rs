//! Records of the chain of trust as one line each, short enough to be read in a ticket.

use crate::caa::CaaRecord;
use crate::caa::presentation;
use crate::dns::records::RecordData;
use crate::dns::records::ResourceRecord;
use crate::dns::records::record_type;
use crate::timestamp::date;

/// A record in the manner of a zone file; of keys and signatures, what tells them apart.
pub fn line(record: &ResourceRecord) -> String {
    if let RecordData::Caa(rdata) = &record.data {
        let record = CaaRecord { owner: record.owner.clone(), ttl: record.ttl, rdata: rdata.clone() };
        return presentation::line(&record);
    }
    let kind = record_type::name(record.record_type);
    let dot = if record.owner.is_root() { "" } else { "." };
    format!("{}{dot} {} IN {kind}{}", record.owner, record.ttl, data(&record.data))
}

fn data(data: &RecordData) -> String {
    match data {
        RecordData::Cname(target) | RecordData::Ns(target) => format!(" {target}."),
        RecordData::Ds(ds) => {
            let digest = presentation::hex(&ds.digest);
            format!(" {} {} {} {digest}", ds.key_tag, ds.algorithm, ds.digest_type)
        }
        RecordData::Dnskey(key) => {
            format!(" {} 3 {} (key tag {})", key.flags, key.algorithm, key.key_tag)
        }
        RecordData::Rrsig(signature) => format!(
            " {} {} (key tag {} of {}, {} to {})",
            record_type::name(signature.type_covered),
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

fn types(types: &[u16]) -> String {
    types.iter().map(|&code| record_type::name(code)).collect::<Vec<_>>().join(" ")
}
