//! Lists of many addresses: rows first, and a report while its row is open. Work is counted in elements.

use issuemail::web::state::{Action, MAX_ADDRESSES};

use crate::observed::{Observed, issuemail};
use crate::page::Page;
use crate::states::stopped;
use crate::tree::Element;

/// The rows that are drawn at first.
const ROWS: usize = 100;

/// The most elements that a row may have.
const PER_ROW: usize = 12;

/// Many addresses of the domain of [`stopped`].
fn addresses(count: usize) -> String {
    (0..count).map(|number| format!("a{number}@example.com\n")).collect()
}

fn list(count: usize) -> Page {
    Page::new().check(&addresses(count)).arrive().answer(&stopped())
}

fn elements(page: &Page) -> usize {
    page.drawn().all().len()
}

fn result(page: &Page) -> [String; 3] {
    let page = page.drawn();
    let result = page.by_id("im-result").unwrap();
    ["data-state", "data-verdict", "data-reason"]
        .map(|name| result.attribute(name).unwrap_or_default().to_owned())
}

fn buttons(page: &Page) -> Vec<String> {
    page.drawn().all().iter().filter(|it| it.tag == "button").map(|it| it.text()).collect()
}

#[test]
fn a_row_has_few_elements_and_no_report() {
    let (some, more) = (elements(&list(10)), elements(&list(60)));
    assert!(more - some <= 50 * PER_ROW, "{} elements for 50 rows", more - some);
}

#[test]
fn a_long_list_draws_its_beginning_and_offers_the_rest() {
    let page = list(MAX_ADDRESSES);
    assert!(elements(&page) <= elements(&list(ROWS)) + PER_ROW, "{}", elements(&page));
    let more = format!("Show {ROWS} more (of 2,900)");
    assert!(buttons(&page).contains(&more), "{:?}", buttons(&page));
    assert!(page.told_of(&["im-result"], &[]).contains("3,000 entries checked"));
}

#[test]
fn a_report_is_drawn_while_its_row_is_open() {
    let closed = list(50);
    let open = closed.clone().act(Action::Unfold(3, true));
    assert!(elements(&open) > elements(&closed) + 50);
    let is_open = |row: &&Element| row.tag == "details" && row.has("open");
    let page = open.drawn();
    let rows: Vec<&Element> = page.all().into_iter().filter(is_open).collect();
    assert!(rows.len() == 1 && rows[0].text().starts_with("a3@example.com"), "{}", rows[0].text());
    assert_eq!(elements(&open.act(Action::Unfold(3, false))), elements(&closed));
}

#[test]
fn what_is_not_permitted_comes_first_in_a_long_list() {
    let permitted: String = (0..150).map(|number| format!("b{number}@example.net\n")).collect();
    let page = Page::new()
        .check(&format!("{permitted}a@example.com\nnonsense@"))
        .arrive()
        .answer(
            &Observed::new("b@example.net").at("example.net", &issuemail("example.net", &["globalsign.com"])),
        )
        .answer(&stopped());
    let page = page.drawn();
    let rows = page.all().into_iter().filter(|it| it.attribute("class") == Some("im-batch__item"));
    let rows: Vec<String> = rows.take(3).map(Element::text).collect();
    assert!(rows[0].starts_with("a@example.com") && rows[1].starts_with("nonsense@"), "{rows:?}");
    assert!(rows[2].starts_with("b0@example.net"), "{rows:?}");
}

#[test]
fn an_address_that_cannot_be_read_is_not_permitted() {
    let permitted = Observed::new("b@example.net");
    let page = |input: &str| Page::new().check(input).arrive().answer(&permitted);
    assert_eq!(result(&page("b@example.net, c@example.net")), ["done", "permitted", "no_caa"]);
    assert_eq!(result(&page("b@example.net, c@")), ["done", "undetermined", "bad_input"]);
    let stopped = page("b@example.net, c@, a@example.com").answer(&stopped());
    assert_eq!(result(&stopped), ["done", "forbidden", "issuer_mismatch"]);
}

#[test]
fn of_many_records_the_first_are_drawn() {
    let values: Vec<String> = (0..400).map(|number| format!("ca{number}.example")).collect();
    let values: Vec<&str> = values.iter().map(String::as_str).collect();
    let page =
        Page::answered(&Observed::new("example.com").at("example.com", &issuemail("example.com", &values)));
    assert!(elements(&page) < 3500, "{}", elements(&page));
    assert!(buttons(&page).contains(&format!("Show {ROWS} more (of 300)")), "{:?}", buttons(&page));
}
