//! What decoding, encoding, requests and pages cost at run time, beside what one would use instead. `cargo bench` prints the table.

#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a measurement that fails is to stop")]

mod declarations;
mod growth;
mod pages;
mod payloads;
mod ratios;
mod read;
mod request;
mod write;

use std::path::Path;

use criterion::Criterion;

fn main() {
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join("criterion");
    let mut criterion = Criterion::default().without_plots().output_directory(&directory).configure_from_args();
    read::measure(&mut criterion);
    write::measure(&mut criterion);
    request::measure(&mut criterion);
    pages::measure(&mut criterion);
    growth::measure(&mut criterion);
    criterion.final_summary();
    ratios::print(&directory);
}
