//! What does not compile, with the compiler's whole answer. `TRYBUILD=overwrite cargo test --test compile` writes the answers
//! anew; read them before they are committed.
//!
//! What does compile is in tests of its own: one case that has to be run would have all others compiled one by one.

#[test]
fn declarations() {
    trybuild::TestCases::new().compile_fail("tests/fail/*/*.rs");
}
