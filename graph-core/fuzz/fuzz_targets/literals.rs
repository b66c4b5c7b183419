//! Any text as the literal of each primitive type.
#![no_main]

libfuzzer_sys::fuzz_target!(|text: &str| graph_core_fuzz::literals::check(text));
