//! Any octets as an answer in JSON: what becomes a message is one, and its records can be parsed.

#![no_main]

use issuemail::dns::{Fqdn, MessageError, Query, Reply};
use libfuzzer_sys::fuzz_target;
use serde_json::json;

fuzz_target!(|data: &[u8]| {
    let query = Query::caa(Fqdn::from_ascii("corp.example").unwrap());
    // The data is a whole answer, and the text of one record.
    let (record_type, text) = (data.first(), String::from_utf8_lossy(data.get(1..).unwrap_or_default()));
    let answers = json!({
        "Status": 0,
        "Question": {"name": "corp.example", "type": 257},
        "Answer": {"name": "corp.example.", "type": record_type, "TTL": 1, "data": text},
        "Authority": {"name": "", "type": 257, "TTL": 1, "data": text},
    });
    let mut texts = vec![data.to_vec(), answers.to_string().into_bytes()];
    for section in ["Answer", "Authority"] {
        let mut answer = answers.clone();
        answer[section] = json!(null);
        texts.push(answer.to_string().into_bytes());
    }
    for text in texts {
        let Ok(octets) = issuemail::lookup::json::to_message(&text) else { continue };
        match Reply::parse(&octets, &query) {
            Ok(reply) => {
                let _ = (reply.extended_errors(), reply.records(), reply.aliases(&query.name));
                assert!(reply.caa_records(&query.name).all(|record| record.is_ok()));
            }
            Err(error) => assert!(!matches!(error, MessageError::Record | MessageError::Short { .. }), "{error}"),
        }
    }
});
