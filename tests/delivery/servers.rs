//! The web servers, started on free ports of loopback as the recipes say.

use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use std::{fs, thread};

use crate::browser::PATIENCE;
use crate::expected::{self, Headers};
use crate::page::Folder;
use crate::recipe::{Recipe, moved};
use crate::support::process::Running;

/// A running server with the page at `/` and, on the same or another port, at `/some/sub/path/`.
pub(crate) struct Delivered {
    /// Where the page is.
    pub(crate) places: [String; 2],
    process: Running,
}

impl Drop for Delivered {
    fn drop(&mut self) {
        self.process.end();
    }
}

//----------- nginx ------------------------------------------------------------------------------

/// The log of nginx in the folder: what was asked for, with the fields that would tell too much.
pub(crate) const NGINX_LOG: &str = "nginx.log";

/// Starts nginx. The configuration around the recipe is that of Debian's `nginx.conf`.
pub(crate) fn nginx(folder: &Folder) -> Delivered {
    let recipe = Recipe::of("nginx");
    let root = folder.0.join("etc/nginx");
    for part in ["conf.d", "snippets", "sites-enabled", "run"] {
        fs::create_dir_all(root.join(part)).unwrap();
    }
    recipe.copy_files(folder);
    let [site, place] = <[String; 2]>::try_from(recipe.blocks("nginx")).unwrap();
    let port = free_port();
    let site = site
        .replace("    listen 443 ssl http2;\n", &format!("    listen 127.0.0.1:{port};\n"))
        .replace("    listen [::]:443 ssl http2;\n", "");
    let site = without_lines(&site, "ssl_certificate");
    let site = format!("{}{place}}}\n", site.trim_end().strip_suffix('}').unwrap());
    fs::write(root.join("sites-enabled/caa"), moved(&site, folder)).unwrap();
    let run = root.join("run");
    let temporary: String = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
        .iter()
        .map(|name| format!("    {name}_temp_path {}/{name};\n", run.display()))
        .collect();
    let main = format!(
        "daemon off;\nmaster_process off;\npid {run}/pid;\nerror_log stderr;\n\
         include /etc/nginx/modules-enabled/*.conf;\nevents {{}}\nhttp {{\n{temporary}    log_format all \
         '$request cookie=$http_cookie referrer=$http_referer authorization=$http_authorization';\n    \
         access_log {log} all;\n    \
         include /etc/nginx/mime.types;\n    default_type application/octet-stream;\n    gzip on;\n    \
         include {root}/conf.d/*.conf;\n    include {root}/sites-enabled/*;\n}}\n",
        run = run.display(),
        root = root.display(),
        log = folder.0.join(NGINX_LOG).display(),
    );
    let file = root.join("nginx.conf");
    fs::write(&file, main).unwrap();
    let arguments = ["-e", "stderr", "-c", text(&file)];
    run_to_end("nginx", &[&["-t"], &arguments[..]].concat());
    let process = start("nginx", &arguments, &folder.0);
    let base = await_port(port);
    Delivered { places: [format!("{base}/"), format!("{base}/some/sub/path/")], process }
}

//----------- Apache -----------------------------------------------------------------------------

/// Starts Apache with the modules that Debian enables, and those that the recipe enables.
fn apache(folder: &Folder) -> Delivered {
    let recipe = Recipe::of("Apache");
    let root = folder.0.join("etc/apache2");
    fs::create_dir_all(root.join("run")).unwrap();
    recipe.copy_files(folder);
    let ports = [free_port(), free_port()];
    let [site, place] = <[String; 2]>::try_from(recipe.blocks("apache")).unwrap();
    let site = without_lines(&site, "SSL").replace("*:443", &format!("127.0.0.1:{}", ports[0]));
    let other = format!(
        "<VirtualHost 127.0.0.1:{}>\nDocumentRoot {}\n{place}</VirtualHost>\n",
        ports[1],
        root.display()
    );
    let enabled: String = recipe
        .blocks("sh")
        .concat()
        .lines()
        .filter_map(|line| line.strip_prefix("a2enmod "))
        .flat_map(str::split_ascii_whitespace)
        .filter(|module| *module != "ssl")
        .map(|module| {
            assert!(Path::new(&format!("/etc/apache2/mods-available/{module}.load")).exists(), "{module}");
            // Another test may have Debian's own configuration without it.
            format!(
                "<IfModule !{module}_module>\nInclude /etc/apache2/mods-available/{module}.load\n</IfModule>\n"
            )
        })
        .collect();
    let run = root.join("run");
    let main = format!(
        "ServerRoot {root}\nServerName localhost\nDefine APACHE_RUN_DIR {run}\nDefine APACHE_LOG_DIR {run}\n\
         DefaultRuntimeDir {run}\nPidFile {run}/pid\nErrorLog {run}/error.log\nUser www-data\nGroup www-data\n\
         Include /etc/apache2/mods-enabled/*.load\nInclude /etc/apache2/mods-enabled/*.conf\n{enabled}\
         <Directory />\nAllowOverride None\nRequire all denied\n</Directory>\n\
         Listen 127.0.0.1:{}\nListen 127.0.0.1:{}\n{}{}",
        ports[0],
        ports[1],
        moved(&site, folder),
        moved(&other, folder),
        root = root.display(),
        run = run.display(),
    );
    let file = root.join("apache2.conf");
    fs::write(&file, main).unwrap();
    let arguments = ["-f", text(&file)];
    run_to_end("apache2", &[&["-t"], &arguments[..]].concat());
    let process = start("apache2", &[&["-D", "FOREGROUND"], &arguments[..]].concat(), &folder.0);
    Delivered {
        places: [format!("{}/", await_port(ports[0])), format!("{}/some/sub/path/", await_port(ports[1]))],
        process,
    }
}

//----------- Caddy ------------------------------------------------------------------------------

fn caddy(folder: &Folder) -> Delivered {
    let recipe = Recipe::of("Caddy");
    let root = folder.0.join("etc/caddy");
    fs::create_dir_all(&root).unwrap();
    recipe.copy_files(folder);
    let ports = [free_port(), free_port()];
    let [site, place] = <[String; 2]>::try_from(recipe.blocks("caddy")).unwrap();
    let site = site.replace("caa.ca.example", &format!("http://127.0.0.1:{}", ports[0]));
    let other = format!("http://127.0.0.1:{} {{\n{place}}}\n", ports[1]);
    let global = "{\n\tadmin off\n\tauto_https off\n}\n";
    let file = root.join("Caddyfile");
    fs::write(&file, format!("{global}{}{}", moved(&site, folder), moved(&other, folder))).unwrap();
    let arguments = ["--config", text(&file), "--adapter", "caddyfile"];
    run_to_end("caddy", &[&["validate"], &arguments[..]].concat());
    let process = start("caddy", &[&["run"], &arguments[..]].concat(), &folder.0);
    Delivered {
        places: [format!("{}/", await_port(ports[0])), format!("{}/some/sub/path/", await_port(ports[1]))],
        process,
    }
}

//----------- Processes --------------------------------------------------------------------------

/// Starts a server that ends with this test, also when that is killed.
fn start(program: &str, arguments: &[&str], home: &Path) -> Running {
    const GUARD: &str = "\"$@\" & server=$!\ncat >/dev/null\nkill -TERM $server\nwait $server";
    let mut command = Command::new("sh");
    command
        .args(["-c", GUARD, "sh", program])
        .args(arguments)
        .env("HOME", home)
        .env("XDG_CONFIG_HOME", home)
        .env("PATH", path());
    Running::start(command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null()))
}

/// Lets a server check its configuration.
fn run_to_end(program: &str, arguments: &[&str]) {
    let output = Command::new(program).args(arguments).env("PATH", path()).output();
    let output =
        output.unwrap_or_else(|error| panic!("{program}: {error}; scripts/setup.sh delivery installs it"));
    assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
}

/// Debian installs servers outside the PATH of ordinary users.
fn path() -> String {
    format!("{}:/usr/sbin:/sbin", std::env::var("PATH").unwrap_or_default())
}

fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

fn await_port(port: u16) -> String {
    let deadline = Instant::now() + PATIENCE;
    while TcpStream::connect(("127.0.0.1", port)).is_err() {
        assert!(Instant::now() < deadline, "no server on port {port}");
        thread::sleep(Duration::from_millis(20));
    }
    format!("http://127.0.0.1:{port}")
}

fn without_lines(text: &str, word: &str) -> String {
    text.split_inclusive('\n').filter(|line| !line.trim_start().starts_with(word)).collect()
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

//----------- Tests ------------------------------------------------------------------------------

const RESOLVERS: [&str; 2] = ["https://dns.ca.example", "http://127.0.0.1:8053"];

#[tokio::test]
async fn nginx_delivers_as_documented() {
    deliver(nginx).await;
}

#[tokio::test]
async fn apache_delivers_as_documented() {
    deliver(apache).await;
}

#[tokio::test]
async fn caddy_delivers_as_documented() {
    deliver(caddy).await;
}

async fn deliver(server: fn(&Folder) -> Delivered) {
    let urls = RESOLVERS.map(|origin| format!("{origin}/dns-query"));
    let folder = Folder::with_resolvers(&urls);
    let delivered = server(&folder);
    for place in &delivered.places {
        let page = get(place, "br").await;
        assert_eq!(page.status, 200, "{place}");
        assert_file(place, &page, &folder, "index.html", "br");
        for name in folder.files().keys() {
            for coding in ["br", "gzip", "identity"] {
                let url = format!("{place}{name}");
                assert_file(&url, &get(&url, coding).await, &folder, name, coding);
            }
        }
        // Both that a browser may say.
        let wasm = folder.files().into_keys().find(|name| name.ends_with(".wasm")).unwrap();
        let url = format!("{place}{wasm}");
        assert_file(&url, &get(&url, "gzip, deflate, br, zstd").await, &folder, &wasm, "br");

        // An error, even of a file that will be there in a moment, is not kept for a year.
        let url = format!("{place}web-0123456789abcdef.js");
        let missing = get(&url, "br").await;
        assert_eq!(missing.status, 404, "{url}");
        assert_ne!(
            expected::value(&missing.headers, "cache-control"),
            Some("public, max-age=31536000, immutable")
        );
        expected::assert_common(&url, &missing.headers);
    }
    let sub_path = delivered.places[1].trim_end_matches('/');
    let redirect = get(sub_path, "br").await;
    let location = expected::value(&redirect.headers, "location").unwrap();
    assert!(location.ends_with("/some/sub/path/"), "{} {location}", redirect.status);
}

fn assert_file(place: &str, response: &Response, folder: &Folder, name: &str, coding: &str) {
    let place = format!("{place} ({coding})");
    assert_eq!(response.status, 200, "{place}");
    expected::assert_common(&place, &response.headers);
    expected::assert_policy(&place, &response.headers, name, &RESOLVERS);
    expected::assert_caching(&place, &response.headers, name);
    expected::assert_media_type(&place, &response.headers, name);
    let end = if coding == "br" { "br" } else { "gz" };
    let compressed = fs::read(folder.dist().join(format!("{name}.{end}")));
    let sent = expected::value(&response.headers, "content-encoding");
    match compressed {
        Ok(octets) if coding != "identity" => {
            assert_eq!(sent, Some(coding), "{place}");
            assert!(response.body == octets, "{place}: not the compressed file");
            let vary = response.headers.iter().filter(|(name, _)| name == "vary").map(|(_, value)| value);
            assert!(
                vary.flat_map(|value| value.split(','))
                    .any(|field| field.trim().eq_ignore_ascii_case("accept-encoding")),
                "{place}: caches must tell the codings apart: {:#?}",
                response.headers
            );
        }
        // Short ones are not worth it.
        _ => {
            assert_eq!(sent, None, "{place}");
            assert!(response.body == folder.files()[name], "{place}: not the file");
        }
    }
}

struct Response {
    status: u16,
    headers: Headers,
    body: Vec<u8>,
}

/// Fetches a file, and follows no redirection.
async fn get(url: &str, coding: &str) -> Response {
    let client =
        reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).no_proxy().build().unwrap();
    let response = client.get(url).header("accept-encoding", coding).send().await.unwrap();
    Response {
        status: response.status().as_u16(),
        headers: response
            .headers()
            .iter()
            .map(|(name, value)| (name.as_str().to_owned(), value.to_str().unwrap().to_owned()))
            .collect(),
        body: response.bytes().await.unwrap().to_vec(),
    }
}
