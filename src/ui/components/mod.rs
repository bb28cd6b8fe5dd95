//! What is drawn. Components get data and callbacks; none knows the state as a whole.

pub mod address_form;
pub mod batch_view;
pub mod ca_select;
pub mod climb_path;
pub mod copy_button;
pub mod decision_banner;
pub mod error_summary;
pub mod evidence;
pub mod examples;
pub mod field;
pub mod finding_list;
pub mod icon;
pub mod links;
pub mod lookup_table;
pub mod notice;
pub mod progress;
pub mod record_table;
pub mod report_view;
pub mod rich_text;
pub mod suggestion_view;
pub mod table;
pub mod tabs;
pub mod try_form;
pub mod verdict_kind;
