//! The page's entry: mounts the app, nothing else.

fn main() {
    issuemail::ui::mount();
}
