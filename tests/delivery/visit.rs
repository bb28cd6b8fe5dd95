//! The page in Chromium under exactly the headers of the nginx recipe.

use crate::page::Folder;
use crate::servers;
use crate::support::doh_server::{DohServer, Script};
use crate::support::http::{Delivery, Response, Server};
use crate::support::reply::Reply;
use crate::visitor::{READY, Visitor};

#[tokio::test]
async fn a_check_runs_under_the_headers_and_nothing_is_reported() {
    let resolver = DohServer::start(Script::new().on("example.test", Reply::issuemail("other.example")));
    let folder = Folder::with_resolvers(&[resolver.url()]);
    let delivered = servers::nginx(&folder);
    let visitor = Visitor::start().await;
    for place in &delivered.places {
        visitor.open(place).await;
        assert_eq!(visitor.check("alice@mail.example.test").await, "forbidden issuer_mismatch");
        // The other tab, and everything that unfolds.
        visitor
            .run("document.querySelectorAll('details').forEach((details) => { details.open = true })")
            .await;
        visitor.click("#im-tab-try").await;
        visitor.click("[data-example], #im-panel-try button").await;
        visitor.click("#im-try").await;
        visitor.answer().await;
        assert_eq!(visitor.console().await, [""; 0], "{place}");
    }

    // The headers are in force, or the silence above would mean nothing.
    visitor.open(&delivered.places[0]).await;
    for (what, script) in [
        ("markup from text", "try { document.body.innerHTML = '<b>'; } catch (error) { return error.name }"),
        ("a policy", "try { trustedTypes.createPolicy('x', {}); } catch (error) { return error.name }"),
        ("another host", "return fetch('http://127.0.0.1:9/').catch((error) => error.name)"),
        (
            "inline script",
            "const script = document.createElement('script');
            try { script.text = 'window.ran = true'; } catch (error) { return error.name }
            document.head.append(script);",
        ),
        (
            "eval",
            "return new Promise((done) => {
                addEventListener('securitypolicyviolation', (event) => done('TypeError'), { once: true });
                setTimeout('window.ran = true', 0);
            }).catch((error) => error.name)",
        ),
    ] {
        assert_eq!(visitor.run(script).await, "TypeError", "{what}");
        assert!(!visitor.console().await.is_empty(), "{what} is reported");
    }
    assert_eq!(visitor.run("return window.ran ?? null").await, serde_json::Value::Null);
    visitor.stop().await;
}

#[tokio::test]
async fn only_the_framed_view_can_be_framed() {
    let resolver = DohServer::start(Script::new().on("example.test", Reply::issuemail("globalsign.com")));
    let folder = Folder::with_resolvers(&[resolver.url()]);
    let delivered = servers::nginx(&folder);
    // Articles of another origin: a plain one, an isolated one, one in a sandbox.
    let isolated: &[(&'static str, &str)] =
        &[("cross-origin-embedder-policy", "require-corp"), ("cross-origin-opener-policy", "same-origin")];
    let sandboxed: &[(&'static str, &str)] = &[("content-security-policy", "sandbox allow-scripts")];
    let visitor = Visitor::start().await;
    for headers in [&[], isolated, sandboxed] {
        for place in &delivered.places {
            let article = article(&format!("{place}embed.html?domain=example.test&run=1"), headers);
            visitor.client.goto(&article.url()).await.unwrap();
            visitor.client.enter_frame(0).await.unwrap();
            visitor.until("the framed view starts", READY).await;
            assert_eq!(visitor.check("example.test").await, "permitted issuer_match", "{place} {headers:?}");
            let origin = visitor.run("return location.origin").await;
            assert_ne!(origin, article.url(), "it would be no test");
            assert_eq!(visitor.console().await, [""; 0], "{place} {headers:?}");
        }
        for name in ["", "index.html"] {
            let article = article(&format!("{}{name}", delivered.places[0]), headers);
            visitor.client.goto(&article.url()).await.unwrap();
            visitor.client.enter_frame(0).await.unwrap();
            let text = visitor.run("return document.getElementById('im-address') && location.href").await;
            assert!(text.is_null(), "{name}: the page is in a frame");
            let console = visitor.console().await.join("\n");
            assert!(console.contains("frame-ancestors"), "{name}: {console}");
        }
    }

    // With a list, only these.
    let output = folder.write_headers(&["--framed-by", "'self' https://help.ca.example"]);
    assert!(output.status.success());
    drop(delivered);
    let delivered = servers::nginx(&folder);
    let article = article(&format!("{}embed.html", delivered.places[0]), &[]);
    visitor.client.goto(&article.url()).await.unwrap();
    let console = visitor.console().await.join("\n");
    assert!(console.contains("frame-ancestors"), "{console}");
    visitor.stop().await;
}

/// A site with one page, which frames this address.
fn article(url: &str, headers: &[(&'static str, &str)]) -> Server {
    let response = page(&format!("<iframe src=\"{url}\"></iframe>"), headers);
    Server::start(move |_| response.clone())
}

/// A page of somebody else.
pub(crate) fn page(body: &str, headers: &[(&'static str, &str)]) -> Response {
    let body = format!("<!doctype html><title>Article</title><link rel=icon href=data:,>{body}");
    let headers: Vec<_> = headers.iter().map(|&(name, value)| (name, value.to_owned())).collect();
    Response {
        status: 200,
        headers: [&[("content-type", "text/html; charset=utf-8".to_owned())], &headers[..]].concat(),
        body: body.into_bytes(),
        delay: std::time::Duration::ZERO,
        delivery: Delivery::Whole,
    }
}
