//! Queries the built-in public resolvers over DNS over HTTPS, and prints the report as JSON.
//!
//!     cargo run --example doh -- alice@example.com

use std::error::Error;

use issuemail::ca::directory;
use issuemail::lookup::doh::{DEFAULT_TIMEOUT, DohTransport};
use issuemail::lookup::http_reqwest::ReqwestClient;
use issuemail::lookup::{Resolver, resolve};
use issuemail::text::{Catalog, findings};
use issuemail::{Mailbox, evaluate, report, time};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let address = std::env::args().nth(1).ok_or("usage: doh ADDRESS")?;
    let mailbox: Mailbox = address.parse()?;
    let ca = directory::find(directory::DEFAULT_CA).ok_or("the directory has no default CA")?;
    let transport = DohTransport::new(ReqwestClient::without_redirects()?, DEFAULT_TIMEOUT);

    let observations = resolve(&transport, &Resolver::built_in(), mailbox.domain(), |step| {
        eprintln!("{} {}", step.name, step.outcome.map_or("…", |outcome| outcome.code()));
    })
    .await;
    let report = evaluate(&mailbox, observations, &ca);
    println!(
        "{}",
        report::to_json(
            &report,
            &findings::messages(&Catalog::for_tag("en")),
            &time::timestamp(0),
            Some(&address)
        )
    );
    Ok(())
}
