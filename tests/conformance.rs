//! The public vectors, natively.

mod corpus;

#[test]
fn vectors() {
    let (count, surprises) = corpus::run_vectors();
    assert!(surprises.is_empty(), "{} of {count}:\n{}", surprises.len(), surprises.join("\n"));
    assert!(count >= 131);
}

#[test]
fn rdata_vectors() {
    let (count, surprises) = corpus::run_rdata_vectors();
    assert!(surprises.is_empty(), "{} of {count}:\n{}", surprises.len(), surprises.join("\n"));
    assert!(count >= 23);
}
