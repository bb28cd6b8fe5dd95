//! Any text in the address field of the page, or on standard input.

#![no_main]

use issuemail::input;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let read = input::read(text);
    for (index, item) in read.items.iter().enumerate() {
        assert!(!read.items[..index].contains(item), "{item:?} twice");
        // What was read is read the same alone.
        if let (Ok(mailbox), None) = (&item.mailbox, read.refusal) {
            assert_eq!(item.text.parse().as_ref(), Ok(mailbox));
        }
    }
    if let Some(plain) = input::plain(text) {
        assert_eq!(plain, read);
    }
});
