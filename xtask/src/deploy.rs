//! The files of a release for web servers: compressed files next to the originals, and `headers/`.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::Command;

use flate2::{Compression, GzBuilder};
use issuemail::ca::{CaProfile, directory};
use issuemail::lookup::Resolver;
use issuemail::settings::Settings;
use issuemail::text::article::PLACES;
use serde_json::{Map, Value, json};

use crate::run;
use crate::{Result, files, root, write};

/// Writes NAME.br and NAME.gz next to each file if they are smaller. The output is reproducible.
pub(crate) fn compress(folder: &Path) -> Result<()> {
    for name in files(folder)? {
        let content = fs::read(folder.join(&name))?;
        for (end, octets) in [("br", brotli(&content)?), ("gz", gzip(&content)?)] {
            if octets.len() < content.len() {
                write(&folder.join(format!("{name}.{end}")), octets)?;
            }
        }
    }
    Ok(())
}

fn brotli(content: &[u8]) -> Result<Vec<u8>> {
    let mut octets = Vec::new();
    let params =
        brotli::enc::BrotliEncoderParams { quality: 11, size_hint: content.len(), ..Default::default() };
    brotli::BrotliCompress(&mut &content[..], &mut octets, &params)?;
    Ok(octets)
}

fn gzip(content: &[u8]) -> Result<Vec<u8>> {
    // The operating system: 255 is unknown (RFC 1952, Section 2.3.1). The time is already 0.
    let mut writer = GzBuilder::new().operating_system(255).write(Vec::new(), Compression::best());
    writer.write_all(content)?;
    Ok(writer.finish()?)
}

/// Writes `headers/`: the script that a CA runs to deploy the page, the data that it needs about the program, and
/// its output for the built-in settings.
pub(crate) fn write_headers(folder: &Path) -> Result<()> {
    let headers = folder.join("headers");
    fs::create_dir_all(&headers)?;
    let script = headers.join("headers.mjs");
    fs::copy(root().join("scripts/headers.mjs"), &script)?;
    write(&headers.join("data.json"), serde_json::to_string_pretty(&data())? + "\n")?;
    run(Command::new("node").arg(script))
}

/// The data for `headers.mjs`: the resolvers and CAs without a `config.json`, every built-in CA, and where the
/// article's placeholders are found in a profile.
fn data() -> Value {
    let settings = Settings::default();
    let ids: Vec<_> = settings.cas.iter().map(|ca| &ca.id).collect();
    let built_in = directory::all().iter().filter_map(|entry| directory::find(&entry.profile.id));
    let places: Map<_, _> = PLACES
        .iter()
        .map(|(place, field)| {
            let (name, part) = field.path();
            ((*place).to_owned(), json!({ "field": name, "part": part, "required": field.is_required() }))
        })
        .collect();
    json!({
        "origins": settings.resolvers.iter().map(origin).collect::<Vec<_>>(),
        "offered": ids,
        "cas": built_in.map(|ca| profile(&ca)).collect::<Vec<_>>(),
        "places": places,
    })
}

/// The origin of a resolver's address.
fn origin(resolver: &Resolver) -> String {
    resolver.url.splitn(4, '/').take(3).collect::<Vec<_>>().join("/")
}

/// The fields of a CA that the article shows, in the form of `docs/ca-profile.md`.
fn profile(ca: &CaProfile) -> Value {
    let errors: Map<_, _> = ca
        .errors
        .iter()
        .map(|(text, reasons)| (text.clone(), reasons.iter().map(|reason| reason.code()).collect()))
        .collect();
    json!({
        "id": ca.id,
        "name": ca.name,
        "issuer_domain_names": ca.issuer_domain_names,
        "caa_cache_seconds": ca.caa_cache_seconds,
        "checker_addresses": ca.checker_addresses,
        "errors": errors,
        "links": {
            "support": ca.links.support,
            "record_guide": ca.links.record_guide,
            "dnssec_debugger": ca.links.dnssec_debugger,
        },
    })
}
