//! What compiles and what does not, with the compiler's whole answer. `TRYBUILD=overwrite cargo test --test compile` writes the
//! answers anew; read them before they are committed.

#[test]
fn declarations() {
    let cases = trybuild::TestCases::new();
    cases.pass("tests/pass/*.rs");
    cases.compile_fail("tests/fail/*/*.rs");
}
