//! The HTTP client of the command line.

use std::error::Error;

use reqwest::Certificate;
use reqwest::Client;
use reqwest::redirect::Policy;

use crate::cli::env::TransportOptions;

/// Makes a client that follows no redirects: they would send the questions to somebody who was not named.
pub(super) fn build(options: &TransportOptions) -> Result<Client, String> {
    let mut builder = Client::builder()
        .redirect(Policy::none())
        .user_agent(concat!("issuemail/", env!("CARGO_PKG_VERSION")));
    if let Some(pem) = &options.trust_anchors {
        builder = builder.tls_certs_merge(trust_anchors(pem)?);
    }
    if options.is_direct {
        builder = builder.no_proxy();
    }
    builder.build().map_err(|error| causes(&error))
}

fn trust_anchors(pem: &[u8]) -> Result<Vec<Certificate>, String> {
    match Certificate::from_pem_bundle(pem) {
        Ok(certificates) if certificates.is_empty() => Err("no certificate in PEM form".to_owned()),
        Ok(certificates) => Ok(certificates),
        Err(error) => Err(causes(&error)),
    }
}

/// An error with what led to it, in one line.
fn causes(error: &dyn Error) -> String {
    let chain = std::iter::successors(Some(error), |error| (*error).source());
    chain.map(ToString::to_string).collect::<Vec<_>>().join(": ")
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn trust_anchors_must_be_certificates() {
        let build = |trust_anchors: Option<&[u8]>| {
            let trust_anchors = trust_anchors.map(<[u8]>::to_vec);
            build(&TransportOptions { timeout: Duration::from_secs(1), trust_anchors, is_direct: true })
        };
        assert!(build(None).is_ok());
        assert_eq!(build(Some(b"no PEM at all")).unwrap_err(), "no certificate in PEM form");
        let garbage = b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
        assert!(build(Some(garbage)).is_err());
    }
}
