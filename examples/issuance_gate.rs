//! Gates an issuance: queries the CA's own validating resolver over TCP, without HTTP, on a multi-threaded runtime.
//!
//!     cargo run --example issuance_gate -- 127.0.0.1:53 alice@example.com ca.example

use std::error::Error;
use std::io;
use std::net::SocketAddr;
use std::time::{Duration, Instant, SystemTime};

use issuemail::Mailbox;
use issuemail::ca::CaProfile;
use issuemail::dns::Query;
use issuemail::judge::judge;
use issuemail::lookup::{Exchange, Resolver, SendTransport, resolve};
use issuemail::observe::TransportError;
use issuemail::verdict::Verdict;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// DNS over TCP ([RFC 7766](https://www.rfc-editor.org/rfc/rfc7766)): each message follows its length.
struct Tcp {
    server: SocketAddr,
    started: Instant,
}

impl Tcp {
    async fn ask(&self, query: &Query) -> io::Result<Vec<u8>> {
        let message = query.to_octets();
        let mut stream = TcpStream::connect(self.server).await?;
        stream.write_u16(u16::try_from(message.len()).map_err(io::Error::other)?).await?;
        stream.write_all(&message).await?;
        let mut response = vec![0; usize::from(stream.read_u16().await?)];
        stream.read_exact(&mut response).await?;
        Ok(response)
    }
}

impl SendTransport for Tcp {
    async fn exchange(&self, _: &Resolver, query: &Query) -> Exchange {
        let start = Instant::now();
        let body = match tokio::time::timeout(self.time_limit(), self.ask(query)).await {
            Ok(response) => response.map_err(|_| TransportError::Connection),
            Err(_) => Err(TransportError::Timeout),
        };
        Exchange::new(body, start.elapsed())
    }

    fn time_limit(&self) -> Duration {
        Duration::from_secs(6)
    }

    async fn sleep(&self, duration: Duration) {
        tokio::time::sleep(duration).await;
    }

    fn now(&self) -> Duration {
        self.started.elapsed()
    }

    fn unix_time(&self) -> u64 {
        SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).map_or(0, |time| time.as_secs())
    }
}

/// Whether CAA lets the CA issue. Only `Verdict::Permitted` does: a person decides on a conditional permission.
async fn may_issue(mailbox: Mailbox, ca: CaProfile, server: SocketAddr) -> Result<(), String> {
    let transport = Tcp { server, started: Instant::now() };
    let resolvers = [Resolver::named("local")];
    let observations = resolve(&transport, &resolvers, mailbox.domain(), |_| {}).await;
    let judgement = judge(&mailbox, observations, &ca);
    match judgement.verdict() {
        Verdict::Permitted => Ok(()),
        verdict => Err(format!("{}: {} at {}", verdict.code(), judgement.reason(), judgement.decided_at())),
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [server, address, issuer] = arguments.as_slice() else {
        return Err("usage: issuance_gate SERVER:PORT ADDRESS ISSUER-DOMAIN-NAME".into());
    };
    let (mailbox, ca) = (address.parse()?, CaProfile::for_issuer(issuer)?);
    // The future is `Send`, so it may run on any thread of the caller's runtime.
    tokio::spawn(may_issue(mailbox, ca, server.parse()?)).await??;
    println!("{address}: CAA does not stop {issuer}");
    Ok(())
}
