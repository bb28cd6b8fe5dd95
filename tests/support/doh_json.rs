//! DNS messages in the JSON of Google and Cloudflare, as these write it; `tests/corpus/doh_json` has samples.

use domain::base::message::RecordSection;
use domain::base::opt::UnknownOptData;
use domain::base::rdata::UnknownRecordData;
use domain::base::{Message, ParsedName, Rtype};
use domain::rdata::AllRecordData;
use issuemail::dns::ExtendedError;
use serde_json::{Value, json};

/// Whose JSON.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Dialect {
    /// Names end with a dot, CAA is text, Extended DNS Errors have a list of their own, `Comment` is one text.
    #[default]
    Google,
    /// Names do not, CAA is `\# …`, Extended DNS Errors are in `Comment`, which is a list.
    Cloudflare,
}

impl Dialect {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Google, Self::Cloudflare];

    /// What the server says that it sends.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Google => "application/json; charset=UTF-8",
            Self::Cloudflare => "application/dns-json",
        }
    }
}

/// A message as text.
pub fn to_json(octets: &[u8], dialect: Dialect) -> String {
    let message = Message::from_octets(octets).unwrap();
    let header = message.header();
    let question = message.sole_question().unwrap();
    let opt = message.opt().unwrap();
    let mut answer = json!({
        "Status": opt.rcode(header).to_int(),
        "TC": header.tc(), "RD": header.rd(), "RA": header.ra(), "AD": header.ad(), "CD": header.cd(),
        "Question": [{ "name": name(question.qname(), dialect), "type": question.qtype().to_int() }],
    });
    for (field, section) in [("Answer", message.answer()), ("Authority", message.authority())] {
        let records = records(section.unwrap(), dialect);
        if !records.is_empty() {
            answer[field] = Value::from(records);
        }
    }
    let errors: Vec<ExtendedError> = opt
        .opt()
        .iter::<UnknownOptData<_>>()
        .flatten()
        .filter(|option| option.code().to_int() == 15)
        .map(|option| {
            let (code, text) = option.as_slice().split_at(2);
            ExtendedError {
                info_code: u16::from_be_bytes([code[0], code[1]]),
                extra_text: String::from_utf8_lossy(text).into_owned(),
            }
        })
        .collect();
    if !errors.is_empty() {
        match dialect {
            Dialect::Google => {
                let errors = errors
                    .iter()
                    .map(|error| json!({ "info_code": error.info_code, "extra_text": error.extra_text }));
                answer["extended_dns_errors"] = Value::from_iter(errors);
                answer["Comment"] = json!("Something is wrong.");
            }
            Dialect::Cloudflare => {
                let errors = errors.iter().map(|error| {
                    format!(
                        "EDE({}): {} {}",
                        error.info_code,
                        error.name().unwrap_or_default(),
                        error.extra_text
                    )
                });
                answer["Comment"] = Value::from_iter(errors);
            }
        }
    }
    answer.to_string()
}

fn records(section: RecordSection<'_, &[u8]>, dialect: Dialect) -> Vec<Value> {
    let record = |record: domain::base::record::ParsedRecord<'_, &[u8]>| {
        let generic = || {
            let record = record.to_record::<UnknownRecordData<&[u8]>>().unwrap().unwrap();
            record.data().to_string()
        };
        let typed = || {
            let record = record.to_record::<AllRecordData<&[u8], ParsedName<&[u8]>>>().ok()??;
            Some(record.data().to_string())
        };
        let data = match (record.rtype(), dialect) {
            (Rtype::CAA, Dialect::Cloudflare) => generic(),
            _ => typed().unwrap_or_else(generic),
        };
        json!({
            "name": name(&record.owner(), dialect), "type": record.rtype().to_int(),
            "TTL": record.ttl().as_secs(), "data": data,
        })
    };
    section.flatten().map(record).collect()
}

fn name(name: &ParsedName<impl AsRef<[u8]>>, dialect: Dialect) -> String {
    let text = name.to_string();
    match dialect {
        Dialect::Google => format!("{}.", text.trim_end_matches('.')),
        Dialect::Cloudflare => text.trim_end_matches('.').to_owned(),
    }
}
