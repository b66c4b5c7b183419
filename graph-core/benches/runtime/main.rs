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
    let criterion = Criterion::default().without_plots().output_directory(&directory).configure_from_args();
    let mut table = ratios::Table::new(criterion);
    read::measure(&mut table);
    write::measure(&mut table);
    request::measure(&mut table);
    pages::measure(&mut table);
    growth::measure(&mut table);
    table.print();
}
