//! The real client, over real sockets: what the resolvers in memory leave out. Nothing here depends on speed: servers
//! that answer have a minute for it, and servers that are silent stay silent.

use std::time::Duration;

use issuemail::Fqdn;
use issuemail::dns::Query;
use issuemail::lookup::doh::DohTransport;
use issuemail::lookup::http::too_long;
use issuemail::lookup::http_reqwest::ReqwestClient;
use issuemail::lookup::json::MAX_TEXT_LEN;
use issuemail::lookup::{Exchange, Resolver, Transport, resolve};
use issuemail::observe::{Observations, TransportError};
use reqwest::redirect::Policy;

use crate::helpers::*;
use crate::support::answer::Answer;
use crate::support::doh_json::Dialect;
use crate::support::doh_server::{DohServer, assert_polite};
use crate::support::http::Delivery;
use crate::support::reply::Reply;
use crate::support::script::Script;

/// No test waits that long.
const PATIENCE: Duration = Duration::from_secs(60);

/// Long enough to wait for a server that never answers.
const IMPATIENCE: Duration = Duration::from_millis(300);

fn transport(timeout: Duration) -> DohTransport<ReqwestClient> {
    // Plain HTTP needs no trust anchors, and reading those of the system takes long.
    let client = reqwest::Client::builder().no_proxy().redirect(Policy::none()).tls_certs_only([]);
    DohTransport::new(ReqwestClient::new(client.build().unwrap()), timeout)
}

async fn seen_by(resolvers: &[Resolver]) -> Observations {
    let domain = Fqdn::from_ascii(DOMAIN).unwrap();
    resolve(&transport(PATIENCE), resolvers, &domain, |_| {}).await
}

async fn ask(resolver: &Resolver, timeout: Duration) -> Exchange {
    transport(timeout).exchange(resolver, &Query::caa(Fqdn::from_ascii(DOMAIN).unwrap())).await
}

async fn error(reply: Reply, timeout: Duration) -> TransportError {
    let server = DohServer::start(Script::new().on(DOMAIN, reply));
    ask(&server.resolver("one"), timeout).await.body.unwrap_err()
}

fn whole() -> Reply {
    Reply::answer(truth())
}

#[tokio::test]
async fn wire_format_and_both_dialects_of_json_lead_to_the_verdict() {
    let script = || around().on(DOMAIN, whole());
    let wire = DohServer::start(script());
    let json = Dialect::ALL.map(|dialect| DohServer::start(script().dialect(dialect)));
    for resolvers in [
        vec![wire.resolver("wire")],
        vec![json[0].json_resolver("google"), json[1].json_resolver("cloudflare")],
    ] {
        assert_eq!(verdicts(&seen_by(&resolvers).await), ["forbidden empty_issuer"; 2]);
    }
    for server in json.iter().chain([&wire]) {
        assert_polite(&server.questions(), DOMAIN);
    }
}

/// Nothing but the names of the domain, and no header that tells more than the request has to.
#[tokio::test]
async fn requests_tell_no_more_than_they_must() {
    let server = DohServer::start(Script::new());
    seen_by(&[server.resolver("one")]).await;
    let questions = server.questions();
    assert_polite(&questions, DOMAIN);
    for question in questions {
        assert_eq!(question.request.path, "/dns-query");
        assert_eq!(question.extra_headers(), [""; 0]);
    }
}

#[tokio::test]
async fn an_http_error_is_one_and_redirects_are_not_followed() {
    let elsewhere = DohServer::start(Script::new());
    for (reply, status) in [
        (Reply::error(400), 400),
        (Reply::error(500), 500),
        (Reply::error(302), 302),
        (Reply::redirect(&elsewhere.url()), 302),
    ] {
        let server = DohServer::start(Script::new().on(DOMAIN, reply));
        let exchange = ask(&server.resolver("one"), PATIENCE).await;
        assert_eq!(exchange.body, Err(TransportError::Refused(format!("HTTP status {status}"))));
        assert_eq!(exchange.http_status, Some(status));
    }
    assert_eq!(elsewhere.questions().len(), 0);
    assert_eq!(error(Reply::error(429), PATIENCE).await, TransportError::RateLimited);
}

#[tokio::test]
async fn another_media_type_is_no_answer() {
    for media_type in ["", "application/dns-json"] {
        let found = error(whole().media_type(media_type), PATIENCE).await;
        assert_eq!(found, TransportError::BadResponse(format!("media type {media_type:?}")));
    }
    assert_eq!(error(Reply::captive_portal(), PATIENCE).await, TransportError::LoginPage);
    let server = DohServer::start(
        Script::new().on(DOMAIN, whole().media_type("Application/DNS-Message; charset=utf-8")),
    );
    assert!(ask(&server.resolver("one"), PATIENCE).await.body.is_ok());
}

#[tokio::test]
async fn a_body_that_is_too_long_is_not_read() {
    for reply in [Reply::octets(vec![0; 70_000]), whole().delivered(Delivery::Endless(Duration::ZERO))] {
        assert_eq!(error(reply, PATIENCE).await, too_long(65_535));
    }
    let spaces = " ".repeat(1 << 20);
    let server =
        DohServer::start(Script::new().on(DOMAIN, Reply::octets(spaces).media_type("application/dns-json")));
    assert_eq!(ask(&server.json_resolver("one"), PATIENCE).await.body, Err(too_long(MAX_TEXT_LEN)));
}

#[tokio::test]
async fn a_connection_that_breaks_is_told_from_silence() {
    for delivery in [Delivery::Reset, Delivery::Cut, Delivery::Die] {
        assert_eq!(error(whole().delivered(delivery), PATIENCE).await, TransportError::Connection);
    }
    let gone = DohServer::gone().resolver("gone");
    assert_eq!(ask(&gone, PATIENCE).await.body, Err(TransportError::Connection));
}

/// The limit includes the body.
#[tokio::test]
async fn what_does_not_come_in_time_is_a_timeout() {
    let slow = Duration::from_millis(60);
    for reply in [
        Reply::silence(),
        whole().after(3_600_000),
        whole().delivered(Delivery::Endless(slow)),
        whole().delivered(Delivery::Drip(slow)),
    ] {
        assert_eq!(error(reply, IMPATIENCE).await, TransportError::Timeout);
    }
}

#[tokio::test]
async fn a_body_may_come_in_pieces() {
    let dripping = whole().delivered(Delivery::Drip(Duration::from_micros(10)));
    let server = DohServer::start(Script::new().on(DOMAIN, dripping));
    assert!(ask(&server.resolver("one"), PATIENCE).await.body.is_ok());
}

#[tokio::test]
async fn a_resolver_that_is_gone_is_replaced() {
    let (gone, well) = (DohServer::gone(), DohServer::start(around().on(DOMAIN, whole())));
    let resolvers = [gone.resolver("a"), gone.resolver("b"), well.resolver("well")];
    assert_eq!(verdicts(&seen_by(&resolvers).await), ["forbidden empty_issuer"; 2]);
    assert_eq!(verdicts(&seen_by(&resolvers[..2]).await), ["undetermined resolver_unreachable"; 2]);
}

/// One connection carries many queries, and a failure is explained over it.
#[tokio::test]
async fn a_failure_is_explained() {
    let bogus = Reply::answer(Answer::default().rcode(2).extended_error(6, ""));
    let script = around().checked(DOMAIN, bogus).unchecked(DOMAIN, whole());
    let server = DohServer::start(script);
    assert_eq!(verdicts(&seen_by(&[server.resolver("one")]).await), ["forbidden dnssec_bogus"; 2]);
    assert_polite(&server.questions(), DOMAIN);
}
