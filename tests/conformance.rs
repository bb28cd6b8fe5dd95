//! The corpus, natively.

mod corpus;

use std::collections::BTreeSet;

#[test]
fn vectors() {
    check(corpus::run_vectors(), 131);
}

#[test]
fn more() {
    check(corpus::run_more(), 580);
}

#[test]
fn zones() {
    check(corpus::run_zones(), 230);
}

#[test]
fn rdata_vectors() {
    check(corpus::run_rdata_vectors(), 23);
}

#[test]
fn idna() {
    check(corpus::run_idna(), 400);
}

#[test]
fn ids_are_unique() {
    let ids = corpus::ids();
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len());
}

fn check((count, surprises): (usize, Vec<String>), at_least: usize) {
    assert!(surprises.is_empty(), "{} of {count}:\n{}", surprises.len(), surprises.join("\n"));
    assert!(count >= at_least, "{count}");
}
