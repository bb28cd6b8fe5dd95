//! Any octets as the value of an issuemail property.

#![no_main]

use issuemail::caa::IssueValue;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    match IssueValue::parse(data) {
        Ok(value) => {
            let parameters: Vec<_> = value
                .parameters()
                .map(|parameter| format!("{}={}", parameter.tag, parameter.value))
                .collect();
            assert_eq!(parameters.is_empty(), !value.has_parameters());
            // The same, written without white space, means the same.
            let issuer = value.issuer().map(|issuer| issuer.as_str()).unwrap_or_default();
            let text = if parameters.is_empty() {
                issuer.to_owned()
            } else {
                format!("{issuer};{}", parameters.join(";"))
            };
            let again = IssueValue::parse(text.as_bytes()).unwrap();
            assert_eq!(again.issuer(), value.issuer());
            assert!(again.parameters().eq(value.parameters()));
        }
        Err(error) => assert!(error.at() <= data.len()),
    }
});
