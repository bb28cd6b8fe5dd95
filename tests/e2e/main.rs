//! The built page in a real browser: what people do with it, and what they see then.
//!
//! One browser and one private DNS serve all scenarios, one after the other, so this has a harness of its own.
//! `ISSUEMAIL_DIST` names the folder of the page (default `dist`), `ISSUEMAIL_BROWSER` the browser (`chromium`, which is
//! the default, or `firefox`); words behind `--` select scenarios by name.

mod action;
mod browser;
mod bundle_element;
mod check;
mod check_address;
mod compare_resolvers;
mod copy_suggestion;
mod embed_in_article;
mod embed_in_odd_places;
mod find;
mod firefox;
mod keep_evidence;
mod keep_rules;
mod listen;
mod load_later;
mod open_link;
mod plan_change;
mod publish_article;
mod read_article;
mod read_evidence;
mod see_differently;
mod set_up_page;
mod states;
#[path = "../support/mod.rs"]
mod support;
mod surroundings;
mod switch_language;
mod try_record;
mod use_keyboard;
mod watch_change;
mod world;
mod zoom_in;

use std::panic::AssertUnwindSafe;
use std::process::ExitCode;
use std::time::Duration;
use std::time::Instant;

use futures_util::FutureExt;
use futures_util::future::LocalBoxFuture;
use surroundings::Kind;
use surroundings::Media;
use world::World;

/// A name, and what is done.
type Scenario = (&'static str, for<'w> fn(&'w World) -> LocalBoxFuture<'w, ()>);

/// Lists functions of modules as scenarios.
macro_rules! scenarios {
    ($($file:ident: $($name:ident),+;)+) => {
        [$($((concat!(stringify!($file), "::", stringify!($name)), |world| Box::pin($file::$name(world))),)+)+]
    };
}

fn main() -> ExitCode {
    let all: [Scenario; _] = scenarios! {
        check_address: enter_starts_the_check, the_button_starts_the_check, every_lab_domain_has_its_verdict,
            several_addresses_are_checked_together, one_domain_is_asked_about_once, a_refusal_can_be_pasted,
            what_cannot_be_read_is_explained_and_kept, some_that_cannot_be_read_do_not_stop_the_others,
            a_thousand_addresses_are_refused_and_kept, another_ca_can_be_asked_about,
            a_check_can_be_cancelled, a_new_check_discards_the_old_one, resolvers_learn_nothing_but_the_domain,
            an_unreachable_resolver_is_our_trouble, faults_of_the_resolver_permit_nothing,
            the_second_resolver_steps_in, what_is_typed_before_the_start_counts;
        open_link: a_link_fills_in_and_does_not_run, a_link_runs_when_it_says_so,
            an_address_in_the_fragment_leaves_the_address_bar, a_link_chooses_among_the_offered_cas,
            a_link_cannot_name_resolvers, a_link_sets_the_theme;
        read_evidence: markup_in_records_is_text, the_answer_comes_first, the_path_is_shown_name_by_name,
            a_narrow_window_needs_no_sideways_scrolling;
        read_article: it_can_be_read_without_scripts, a_verdict_leads_to_its_passage, a_fragment_opens_its_passage,
            the_framed_view_opens_the_page_at_the_passage, every_link_within_the_page_leads_somewhere,
            it_speaks_of_the_chosen_ca, on_paper_there_are_no_controls;
        copy_suggestion: the_record_can_be_copied, publishing_the_suggestion_would_permit;
        plan_change: the_dns_host_is_recognized, an_ambiguous_host_is_said_to_be_one, a_damaged_record_is_replaced,
            the_verdict_follows_the_typing, every_form_can_be_chosen, only_some_cas_can_be_wanted,
            a_domain_without_records_can_be_restricted, of_several_each_has_its_plan;
        try_record: examples_work_without_a_network, pasted_records_are_evaluated,
            mistakes_are_named_with_line_and_column, both_tabs_keep_what_they_had;
        keep_evidence: the_chain_is_shown_for_healthy_domains, every_question_is_in_the_table, the_report_can_be_saved,
            escape_gives_a_check_up, a_full_report_is_in_order;
        compare_resolvers: agreement_takes_one_line, differing_answers_stand_side_by_side,
            a_resolver_that_cannot_be_used_is_named;
        watch_change: each_resolver_is_seen_turning, the_focus_does_not_vanish_with_the_button, a_watch_can_be_stopped;
        switch_language: a_link_chooses_the_language, a_link_keeps_what_else_it_says, the_menu_takes_along_what_was_typed,
            the_menu_takes_along_the_choice_and_checks_nothing_new, the_menu_takes_along_the_second_tab,
            what_a_link_says_survives_a_language_that_is_not_offered, the_widget_ends_with_the_last_language,
            a_deployment_may_offer_some_languages, every_language_is_whole_and_fits_a_narrow_window,
            names_run_from_left_to_right_in_arabic, lists_run_as_the_language_does, the_menu_does_not_stay_in_the_way, the_widget_changes_its_language_in_place;
        use_keyboard: a_check_needs_no_mouse, the_whole_way_needs_no_mouse, tabs_follow_the_arrow_keys,
            the_arrow_keys_stay_among_the_tabs, the_focus_stays_near_what_vanishes;
        embed_in_article: the_result_is_raised_without_the_domain, an_author_may_ask_for_the_domain,
            ten_work_at_once, one_can_be_removed_during_a_check, hostile_messages_change_nothing,
            a_strict_policy_of_the_host_is_kept, important_styles_of_the_host_stay_outside,
            the_height_follows_the_content, a_parent_that_cuts_off_lets_the_frame_scroll,
            what_the_host_says_waits_for_the_tool, attributes_can_change_at_any_time, the_theme_follows_the_host, a_plain_frame_works,
            nothing_is_loaded_before_it_is_needed, without_the_script_there_is_a_link,
            where_frames_are_forbidden_there_is_a_link, the_focus_passes_in_and_out,
            everything_is_shown_on_the_page, an_author_copies_a_snippet;
        embed_in_odd_places: a_parent_that_gives_room_without_a_change_of_size_is_noticed,
            what_is_aligned_otherwise_is_not_cut_off, pixels_of_a_scaled_page_are_counted_as_such,
            an_accordion_reports_no_errors, consent_is_not_changed_after_the_check_has_begun,
            what_is_typed_first_is_not_replaced, many_changes_before_the_start_are_not_lost,
            theme_and_language_are_those_of_the_place, in_another_document_there_is_the_link,
            a_tool_that_never_answers_gives_the_link;
        publish_article: each_platform_leaves_a_way_to_the_check, a_snippet_speaks_the_chosen_language,
            an_author_is_offered_what_the_site_offers;
        bundle_element: a_bundled_element_works;
        keep_rules: no_state_of_the_page_breaks_a_rule, no_state_of_the_frame_breaks_a_rule,
            the_folded_answer_breaks_no_rule, the_widget_in_an_article_breaks_no_rule,
            the_page_for_authors_breaks_no_rule, without_scripts_no_rule_is_broken;
        load_later: the_verdict_comes_before_what_to_publish, what_did_not_come_can_be_asked_for_again,
            records_are_tried_when_that_is_possible, of_several_each_says_what_did_not_come, a_widget_says_what_did_not_come,
            nothing_comes_before_somebody_begins;
        listen: the_idle_page_is_told_in_order, what_cannot_be_read_is_told_first, a_plan_is_told_in_order,
            an_unknown_answer_is_told_in_order, the_widget_is_told_in_order;
        zoom_in: nothing_is_cut_or_out_of_reach_in_a_small_window, nothing_is_cut_when_letters_stand_wider,
            the_zoom_of_the_browser_does_the_same;
        see_differently: nothing_moves_for_who_asks_for_rest, colors_of_the_system_hide_nothing;
        set_up_page: a_broken_configuration_is_named, without_a_configuration_the_defaults_hold,
            examples_of_the_deployment_are_offered, a_page_that_cannot_start_says_so;
    };
    for (_, name, _) in NOT_IN {
        assert!(all.iter().any(|(it, _)| it == name), "NOT_IN names {name}, which is no scenario");
    }
    // Options are for the standard harness; a word is a part of a name.
    let wanted: Vec<String> =
        std::env::args().skip(1).filter(|argument| !argument.starts_with('-')).collect();
    let selected = all
        .iter()
        .filter(|(name, _)| wanted.is_empty() || wanted.iter().any(|word| name.contains(word.as_str())));
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(run(selected.copied().collect()))
}

async fn run(scenarios: Vec<Scenario>) -> ExitCode {
    let began = Instant::now();
    let kind = Kind::wanted();
    let world = World::start(kind).await;
    println!(
        "\nrunning {} scenarios in {}, ready after {:.1?}",
        scenarios.len(),
        kind.name(),
        began.elapsed()
    );
    let mut failed = Vec::new();
    let mut left_out = 0;
    let mut repeated = 0;
    for (name, scenario) in &scenarios {
        if let Some((.., reason)) = NOT_IN.iter().find(|(browser, it, _)| *browser == kind && it == name) {
            println!("scenario {name} ... not in {}: {reason}", kind.name());
            left_out += 1;
            continue;
        }
        let mut is_ok = try_once(&world, name, *scenario).await;
        // Browsers now and then do what nobody can repeat. What is wrong with the page fails twice; and who fails often is
        // wrong.
        if !is_ok && repeated < REPEATED {
            repeated += 1;
            println!("scenario {name} is tried once more");
            is_ok = try_once(&world, name, *scenario).await;
        }
        if !is_ok {
            failed.push(*name);
        }
    }
    world.stop().await;
    println!(
        "\n{}: {} passed, {} failed, {left_out} not in this browser, {repeated} tried twice, in {:.1?}",
        kind.name(),
        scenarios.len() - failed.len() - left_out,
        failed.len(),
        began.elapsed()
    );
    for name in &failed {
        println!("    {name}");
    }
    if failed.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Runs a scenario; says whether all was well.
async fn try_once(
    world: &World,
    name: &str,
    scenario: for<'w> fn(&'w World) -> LocalBoxFuture<'w, ()>,
) -> bool {
    let began = Instant::now();
    let work = async {
        scenario(world).await;
        world.assert_console_is_clean().await;
    };
    // A panic has been printed by then, with its place.
    let is_ok = match tokio::time::timeout(LIMIT, AssertUnwindSafe(work).catch_unwind()).await {
        Ok(outcome) => outcome.is_ok(),
        Err(_) => {
            eprintln!("longer than {LIMIT:?}");
            false
        }
    };
    println!("scenario {name} ... {} ({:.1?})", if is_ok { "ok" } else { "FAILED" }, began.elapsed());
    if !is_ok {
        // What it has left as it was not is no failure of the next one.
        world.forget_console().await;
        world.set_width(0).await;
        world.prefer(Media::default()).await;
        world.allow_scripts(true).await;
    }
    is_ok
}

/// How many scenarios may be tried once more in a run.
const REPEATED: usize = 3;

/// The longest scenario asks about every domain of the lab, some of which cost the time limit of a question.
const LIMIT: Duration = Duration::from_secs(240);

/// What one of the browsers cannot be asked for, and why.
const NOT_IN: &[(Kind, &str, &str)] = &[
    (Kind::Firefox, "listen::the_idle_page_is_told_in_order", NO_TREE),
    (Kind::Firefox, "listen::what_cannot_be_read_is_told_first", NO_TREE),
    (Kind::Firefox, "listen::a_plan_is_told_in_order", NO_TREE),
    (Kind::Firefox, "listen::an_unknown_answer_is_told_in_order", NO_TREE),
    (Kind::Firefox, "listen::the_widget_is_told_in_order", NO_TREE),
    (
        Kind::Chromium,
        "zoom_in::the_zoom_of_the_browser_does_the_same",
        "no command sets the zoom of a window",
    ),
];

const NO_TREE: &str = "the tree for screen readers has other roles there, and the files are Chromium's";
