//! What the fuzz targets check. `tests/fuzz.rs` of this repository includes the same files, and checks the seeds and past findings
//! with them on every run of the tests.

pub mod entity;
pub mod literals;
