//! Any octets as RDATA: what is parsed is put together again, and what is written is read back.

#![no_main]

use issuemail::caa::{Property, presentation};
use issuemail::zone;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    if let Ok(property) = Property::parse(data) {
        assert_eq!(property.to_rdata().as_deref(), Some(data));
    }
    if data.len() <= usize::from(u16::MAX) {
        assert_eq!(zone::rdata::read(presentation::rdata(data).as_bytes()).as_deref(), Ok(data));
    }
});
