//! Any text in the address field of the page.

#![no_main]

use issuemail::input;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let read = input::read(text);
    for (index, item) in read.items.iter().enumerate() {
        assert!(!item.text.trim().is_empty() && !read.items[..index].contains(item));
    }
});
