//! A recipe of `docs/deploy.md`, followed to the letter: its commands are run and its configuration is taken, only with
//! other folders, and without TLS.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::page::Folder;

/// The section about one server.
pub(crate) struct Recipe {
    section: String,
}

impl Recipe {
    /// Finds it by its heading.
    pub(crate) fn of(server: &str) -> Self {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/deploy.md");
        let text = fs::read_to_string(path).unwrap();
        let (_, rest) = text.split_once(&format!("\n### {server}\n")).expect("there is a section");
        let end = rest.find("\n##").unwrap_or(rest.len());
        Self { section: rest[..end].to_owned() }
    }

    /// The blocks of a language.
    pub(crate) fn blocks(&self, language: &str) -> Vec<String> {
        let fence = format!("```{language}\n");
        let parts = self.section.split(&fence).skip(1);
        parts.map(|part| part.split("\n```").next().unwrap().to_owned() + "\n").collect()
    }

    /// Runs those commands that copy files; what is installed and reloaded is the system's.
    pub(crate) fn copy_files(&self, folder: &Folder) {
        let mut copied = 0;
        for line in self.blocks("sh").concat().lines() {
            let is_copy = ["mkdir ", "cp "].iter().any(|command| line.starts_with(command));
            let is_known =
                ["apt-get ", "a2enmod ", "nginx -t", "apache2ctl ", "caddy validate", "systemctl "];
            assert!(
                is_copy || is_known.iter().any(|command| line.starts_with(command)),
                "{line:?} is new here"
            );
            if is_copy {
                let line = moved(line, folder);
                let status = Command::new("sh").args(["-ec", &line]).current_dir(&folder.0).status().unwrap();
                assert!(status.success(), "{line}");
                copied += 1;
            }
        }
        assert!(copied >= 3);
    }
}

/// The same, with the folders of the test.
pub(crate) fn moved(text: &str, folder: &Folder) -> String {
    ["/var/www/caa", "/etc/nginx", "/etc/apache2", "/etc/caddy"]
        .iter()
        .fold(text.to_owned(), |text, place| text.replace(place, &format!("{}{place}", folder.0.display())))
}
