//! Pages with two resolvers that have names.

use serde_json::json;

use crate::world::{Setup, World};

/// Opens one of the pages.
pub(crate) async fn open_at(world: &World, first: &str, second: &str, page: &str) {
    let config =
        json!({ "resolvers": [{ "name": "First", "url": first }, { "name": "Second", "url": second }] });
    world.open(Setup::File(&config.to_string()), page).await;
}
