//! Any text as `config.json` and as a CA profile: read, or refused with a reason.

#![no_main]

use issuemail::ca::CaProfile;
use issuemail::settings::Settings;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    if let Ok(settings) = Settings::from_json(text) {
        assert!(!settings.cas.is_empty() && !settings.resolvers.is_empty());
    }
    match CaProfile::from_json(text) {
        Ok(profile) => assert!(!profile.issuer_domain_names.is_empty()),
        Err(error) => assert!(!error.to_string().is_empty()),
    }
});
