//! The page's entry: mounts the app, nothing else.

fn main() {
    issuemail::web::mount();
}
