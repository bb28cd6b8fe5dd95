//! Where things are on the page: by the ids documented for hosts, by role, label and text, never by class.

use fantoccini::Locator;
use fantoccini::elements::Element;

use crate::world::World;

/// The field for addresses.
pub(crate) const ADDRESS: &str = "im-address";

/// The button next to it.
pub(crate) const CHECK: &str = "im-check";

/// The list of CAs.
pub(crate) const CA: &str = "im-ca";

/// The list of DNS hosts.
pub(crate) const HOST: &str = "im-host";

/// The list of forms.
pub(crate) const FORM: &str = "im-form";

/// What is wanted.
pub(crate) const WISH: &str = "im-wish";

/// The changed set.
pub(crate) const DRAFT: &str = "im-draft";

/// The button that cancels a check.
pub(crate) const CANCEL: &str = "im-cancel";

/// The tab of the check.
pub(crate) const TAB_CHECK: &str = "im-tab-check";

/// The tab for records that are not published.
pub(crate) const TAB_TRY: &str = "im-tab-try";

/// Its field for the domain.
pub(crate) const TRY_DOMAIN: &str = "im-try-domain";

/// Its field for records.
pub(crate) const TRY_RECORDS: &str = "im-try-records";

/// Its button.
pub(crate) const TRY: &str = "im-try";

/// An element by its id.
pub(crate) async fn by_id(world: &World, id: &str) -> Element {
    world
        .browser
        .wait()
        .at_most(crate::world::PATIENCE)
        .every(crate::world::POLL)
        .for_element(Locator::Id(id))
        .await
        .unwrap_or_else(|error| panic!("#{id}: {error}"))
}

/// A button of the result by its label.
pub(crate) async fn button(world: &World, text: &str) -> Element {
    let path =
        format!("//main//button[not(ancestor::*[@hidden]) and contains(normalize-space(.), '{text}')]");
    let found = world.browser.find(Locator::XPath(&path)).await;
    found.unwrap_or_else(|error| panic!("the button {text:?}: {error}"))
}
