//! Numbers as people of a region write them: `1,232`, `1.232`, `١٬٢٣٢`. The browser knows how; a native program has the
//! data of [CLDR](https://cldr.unicode.org) with it.

#[cfg(target_arch = "wasm32")]
mod browser;
#[cfg(not(target_arch = "wasm32"))]
mod native;

#[cfg(target_arch = "wasm32")]
pub(super) use browser::write;
#[cfg(not(target_arch = "wasm32"))]
pub(super) use native::write;
