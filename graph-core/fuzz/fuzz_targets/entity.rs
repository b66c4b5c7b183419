//! Any bytes as the JSON of an entity.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| graph_core_fuzz::entity::check(bytes));
