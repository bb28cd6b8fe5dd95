//! The element in the bundle of a site, from the npm package.

use std::io::Write;
use std::process::{Command, Stdio};

use crate::embed_in_article::{PLAIN, enter, leave, result};
use crate::stage::scenario;
use crate::world::{Article, Setup};
use crate::{action, check};

#[test]
fn a_bundled_element_works() {
    scenario(async |world| {
        let module = bundle(&format!(
            "import {{ defineIssuemailCheck }} from '{}/index.js'; defineIssuemailCheck({{ base: '{}/' }});",
            std::env::var("ISSUEMAIL_PACKAGE")
                .expect("ISSUEMAIL_PACKAGE names the folder that scripts/package.sh makes"),
            world.tool()
        ));
        let article = Article { is_without_script: true, module: &module, ..PLAIN };
        world.take_requests();
        let _article = world.open_article(Setup::Lab, article).await;
        enter(world, "w").await;
        action::check(world, "alice@other-ca.test").await;
        check::is_answer(world, "forbidden issuer_mismatch").await;
        leave(world).await;
        let result = result(world, 1).await;
        assert_eq!((&result["verdict"], &result["reason"]), (&"forbidden".into(), &"issuer_mismatch".into()));
        let requests = world.take_requests();
        assert!(requests.iter().any(|path| path.starts_with("/embed.html")), "{requests:?}");
        assert!(!requests.iter().any(|path| path.contains("widget")), "{requests:?}");
    });
}

/// Bundles a module, as sites do.
fn bundle(text: &str) -> String {
    let mut command = Command::new("esbuild");
    command.args(["--bundle", "--minify", "--format=esm", "--log-level=error"]);
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("esbuild starts");
    child.stdin.take().unwrap().write_all(text.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "esbuild fails");
    String::from_utf8(output.stdout).unwrap()
}
