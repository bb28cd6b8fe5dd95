//! The files for hosts that do not run here: `_headers` by a small parser of its format, CloudFront's policies and the
//! upload to S3 by Amazon's own tools.

use std::path::PathBuf;
use std::process::Command;

use crate::expected::{self, Headers};
use crate::page::Folder;

const RESOLVERS: [&str; 1] = ["https://dns.ca.example"];

fn folder() -> Folder {
    Folder::with_resolvers(&["https://dns.ca.example/dns-query".to_owned()])
}

//----------- Netlify and Cloudflare Pages -------------------------------------------------------

/// What both document: a path alone on a line, its header fields indented below, `#` before a comment, `*` for anything.
/// <https://docs.netlify.com/routing/headers/>, <https://developers.cloudflare.com/pages/configuration/headers/>
fn parse(text: &str) -> Vec<(String, Headers)> {
    let mut rules: Vec<(String, Headers)> = Vec::new();
    for line in text.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#')) {
        assert!(line.len() <= 2_000, "Cloudflare cuts such a line: {line}");
        if line.starts_with(' ') {
            let (name, value) = line.trim().split_once(": ").unwrap();
            rules.last_mut().unwrap().1.push((name.to_ascii_lowercase(), value.to_owned()));
        } else {
            assert!(line.starts_with('/') && line.matches('*').count() <= 1, "{line}");
            rules.push((line.to_owned(), Headers::new()));
        }
    }
    assert!(rules.len() <= 100, "Cloudflare takes no more rules");
    rules
}

/// All fields for a path. A field that two rules have would be joined; `expected` refuses that.
fn headers_of(rules: &[(String, Headers)], path: &str) -> Headers {
    let matches = |rule: &str| match rule.split_once('*') {
        Some((start, end)) => {
            path.len() >= start.len() + end.len() && path.starts_with(start) && path.ends_with(end)
        }
        None => path == rule,
    };
    rules.iter().filter(|(rule, _)| matches(rule)).flat_map(|(_, headers)| headers.clone()).collect()
}

#[test]
fn the_file_for_netlify_and_cloudflare_covers_every_file() {
    for base in ["/", "/some/sub/path/"] {
        let folder = folder();
        assert!(folder.write_headers(&["--base", base]).status.success());
        let rules = parse(&folder.read("_headers"));
        let files = folder.files();
        // Both serve x.html as x too, and index.html for the folder.
        let mut places: Vec<(&str, &str)> = files.keys().map(|name| (name.as_str(), name.as_str())).collect();
        places.extend([("", "index.html"), ("index", "index.html"), ("embed", "embed.html")]);
        for (path, name) in places {
            let place = format!("{base}{path}");
            let headers = headers_of(&rules, &place);
            expected::assert_common(&place, &headers);
            expected::assert_caching(&place, &headers, name);
            if name.ends_with(".html") {
                expected::assert_policy(&place, &headers, name, &RESOLVERS);
            } else {
                expected::assert_media_type(&place, &headers, name);
            }
        }
    }
}

//----------- CloudFront and S3 ------------------------------------------------------------------

/// The folder of the programs of the virtual environment that `scripts/setup.sh forms` makes.
fn python() -> PathBuf {
    std::env::var_os("ISSUEMAIL_FORMS_PYTHON")
        .expect("ISSUEMAIL_FORMS_PYTHON is not set: run scripts/test.sh delivery, which installs it")
        .into()
}

/// Checks policies by Amazon's model of the request, and prints the header fields that they mean.
const VALIDATE: &str = r#"
import json, sys
import awscli.botocore.session
from awscli.botocore.validate import ParamValidator
model = awscli.botocore.session.get_session().get_service_model("cloudfront")
shape = model.operation_model("CreateResponseHeadersPolicy").input_shape
for file in sys.argv[1:]:
    config = json.load(open(file))
    report = ParamValidator().validate({"ResponseHeadersPolicyConfig": config}, shape)
    assert not report.has_errors(), file + ": " + report.generate_report()
    # What the model leaves to the service.
    assert config["CustomHeadersConfig"]["Quantity"] == len(config["CustomHeadersConfig"]["Items"]) <= 10
    for field in config["CorsConfig"].values():
        assert isinstance(field, bool) or field["Quantity"] == len(field["Items"])
    headers = {item["Header"].lower(): item["Value"] for item in config["CustomHeadersConfig"]["Items"]}
    security = config["SecurityHeadersConfig"]
    headers["content-security-policy"] = security["ContentSecurityPolicy"]["ContentSecurityPolicy"]
    headers["referrer-policy"] = security["ReferrerPolicy"]["ReferrerPolicy"]
    headers["x-content-type-options"] = "nosniff"
    headers["access-control-allow-origin"] = config["CorsConfig"]["AccessControlAllowOrigins"]["Items"][0]
    print(json.dumps(headers))
"#;

#[test]
fn the_policies_for_cloudfront_fit_its_model() {
    let folder = folder();
    let files = ["headers/cloudfront-page.json", "headers/cloudfront-embed.json"];
    let mut command = Command::new(python());
    let paths = files.map(|file| folder.dist().join(file));
    let output = command.args(["-I", "-c", VALIDATE]).args(paths).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).unwrap();
    for (line, name) in text.lines().zip(["index.html", "embed.html"]) {
        let value: serde_json::Value = serde_json::from_str(line).unwrap();
        let fields = value.as_object().unwrap().iter();
        let headers: Headers =
            fields.map(|(name, value)| (name.clone(), value.as_str().unwrap().to_owned())).collect();
        expected::assert_common(name, &headers);
        expected::assert_policy(name, &headers, name, &RESOLVERS);
    }
    assert_eq!(text.lines().count(), 2);
}

#[test]
fn the_upload_names_every_file_its_type_and_its_caching() {
    let folder = folder();
    let bin = python().parent().unwrap().to_owned();
    let path = format!("{}:{}", bin.display(), std::env::var("PATH").unwrap());
    // What the script says to the command line of AWS …
    let says = "aws() { printf '%s\\n' \"$3|$4|$6|$8\"; }\nset -- s3://caa-example/sub/\n";
    let script = folder.read("headers/s3-upload.sh").replace("\"$(dirname \"$0\")/..\"", ".");
    let output = Command::new("sh")
        .args(["-c", &format!("{says}{script}")])
        .current_dir(folder.dist())
        .output()
        .unwrap();
    let lines = String::from_utf8(output.stdout).unwrap();
    let mut uploaded: Vec<&str> = Vec::new();
    for line in lines.lines() {
        let [name, target, media_type, caching] = line.split('|').collect::<Vec<_>>().try_into().unwrap();
        assert_eq!(target, format!("s3://caa-example/sub/{name}"));
        let headers = vec![
            ("content-type".to_owned(), media_type.to_owned()),
            ("cache-control".to_owned(), caching.to_owned()),
        ];
        expected::assert_media_type(name, &headers, name);
        expected::assert_caching(name, &headers, name);
        uploaded.push(name);
    }
    let first_entry = uploaded.iter().position(|name| !expected::is_hashed(name)).unwrap();
    assert!(uploaded[first_entry..].iter().all(|name| !expected::is_hashed(name)), "entry points go last");
    uploaded.sort_unstable();
    assert_eq!(uploaded, folder.files().into_keys().collect::<Vec<_>>());

    // … and that it understands it.
    let mut command = Command::new("sh");
    command.args(["headers/s3-upload.sh", "s3://caa-example", "--dryrun"]).current_dir(folder.dist());
    command.env("PATH", path).env("AWS_ACCESS_KEY_ID", "x").env("AWS_SECRET_ACCESS_KEY", "x");
    let output = command.env("AWS_EC2_METADATA_DISABLED", "true").output().unwrap();
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{text}{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(text.matches("(dryrun) upload:").count(), uploaded.len(), "{text}");
}
