//! Any text in the one field of the page.

#![no_main]

use issuemail::Mailbox;
use issuemail::input;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let read = input::read(text);
    for (index, item) in read.items.iter().enumerate() {
        assert!(!item.trim().is_empty() && !read.items[..index].contains(item));
        let _ = item.parse::<Mailbox>();
    }
});
