//! A copy of the built page, with a `config.json` and the headers for it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::atomic::{AtomicUsize, Ordering};

use serde_json::json;

/// A folder with no siblings, deleted at the end. Servers that drop root must be able to read it.
pub(crate) struct Folder(pub(crate) PathBuf);

impl Folder {
    /// Makes an empty one.
    pub(crate) fn new() -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let path = std::env::temp_dir().join(format!("issuemail-delivery-{}-{number}", std::process::id()));
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    /// A release: `dist/`, as `scripts/dist.sh` left it.
    pub(crate) fn with_release() -> Self {
        let folder = Self::new();
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let dist = root.join(std::env::var_os("ISSUEMAIL_DIST").unwrap_or_else(|| "dist".into()));
        assert!(dist.join("headers").is_dir(), "{} has no page; `make dist` builds it", dist.display());
        let status = Command::new("cp").arg("-r").arg(&dist).arg(folder.dist()).status().unwrap();
        assert!(status.success());
        let _ = fs::remove_file(folder.dist().join("config.json"));
        folder
    }

    /// A release whose `config.json` names these resolvers, and with the headers for them.
    pub(crate) fn with_resolvers(urls: &[String]) -> Self {
        Self::with_resolvers_and_sites(urls, &[])
    }

    /// The same, with sites whose articles may start checks.
    pub(crate) fn with_resolvers_and_sites(urls: &[String], sites: &[String]) -> Self {
        let folder = Self::with_release();
        let resolvers: Vec<_> = urls.iter().map(|url| json!({ "name": url, "url": url })).collect();
        folder.configure(&json!({ "resolvers": resolvers, "frame_origins": sites }).to_string());
        let output = folder.write_headers(&[]);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        folder
    }

    /// The page.
    pub(crate) fn dist(&self) -> PathBuf {
        self.0.join("dist")
    }

    /// Writes `config.json`.
    pub(crate) fn configure(&self, text: &str) {
        fs::write(self.dist().join("config.json"), text).unwrap();
    }

    /// Runs the script that is part of the release, as `docs/deploy.md` says.
    pub(crate) fn write_headers(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new("node");
        command.arg("dist/headers/headers.mjs").args(arguments).current_dir(&self.0);
        command.output().expect("node runs")
    }

    /// The files that visitors get, by their name: not the compressed ones, and not those for servers.
    pub(crate) fn files(&self) -> BTreeMap<String, Vec<u8>> {
        let mut files = BTreeMap::new();
        let mut folders = vec![self.dist()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                let name = path.strip_prefix(self.dist()).unwrap().to_str().unwrap().to_owned();
                if path.is_dir() && name != "headers" {
                    folders.push(path);
                } else if path.is_file() && name != "_headers" && !is_compressed(&name) {
                    files.insert(name, fs::read(path).unwrap());
                }
            }
        }
        assert!(files.contains_key("index.html") && files.contains_key("embed.html"));
        files
    }

    /// A text of the folder.
    pub(crate) fn read(&self, name: &str) -> String {
        let path = self.dist().join(name);
        fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn is_compressed(name: &str) -> bool {
    Path::new(name).extension().is_some_and(|end| end == "br" || end == "gz")
}
