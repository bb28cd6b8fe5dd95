//! The components. They get data and callbacks; none knows the state, the deferred code or the protocol.
//!
//! | file | draws |
//! |---|---|
//! | [`inline`] | icons, names, texts with names in them |
//! | [`part`] | a part that is drawn only when it has changed, long lists |
//! | [`layout`] | sections, folded parts, error boxes, tables |
//! | [`field`] | fields, lists to choose from, the summary of what is wrong |
//! | [`navigation`] | the tabs, the deployment's links |
//! | [`address_form`], [`what_if_form`] | the forms of the two tabs |
//! | [`progress`] | a check while queries are out |
//! | [`verdict`] | the banner, the text of a verdict, its reason |
//! | [`resolvers`] | what each resolver sees |
//! | [`watch`] | the buttons to check again, and a watched domain |
//! | [`to_do`] | what to do, and the message to the DNS operator |
//! | [`change_planner`] | the plan of a change; its parts are the next four |
//! | [`wish_form`] | what is wanted, and where |
//! | [`change_text`] | the records, and the other formats |
//! | [`host_form`] | the form of the DNS host |
//! | [`preview`] | the effect of a change |
//! | [`evidence`] | the findings and the evidence; its parts are the next two |
//! | [`path`] | the climbed names, the chain of trust |
//! | [`tables`] | the records, the lookups |
//! | [`copy_button`] | a button that copies or saves |

pub mod address_form;
pub mod change_planner;
pub mod change_text;
pub mod copy_button;
pub mod evidence;
pub mod field;
pub mod host_form;
pub mod inline;
pub mod layout;
pub mod navigation;
pub mod part;
pub mod path;
pub mod preview;
pub mod progress;
pub mod resolvers;
pub mod tables;
pub mod to_do;
pub mod verdict;
pub mod watch;
pub mod what_if_form;
pub mod wish_form;
