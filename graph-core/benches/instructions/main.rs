//! How many instructions reading and writing take, beside `serde_derive`: counts can be repeated where times cannot.
//!
//! `cargo bench --bench instructions` runs each case of this program under valgrind, prints the ratios, and fails where one misses
//! its gate. Without valgrind it says so, and measures nothing.

#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a measurement that fails is to stop")]

#[path = "../runtime/declarations.rs"]
mod declarations;
#[path = "../runtime/payloads.rs"]
#[allow(dead_code, reason = "not all payloads are counted")]
mod payloads;

mod case;
mod count;

use std::process::ExitCode;

use case::Case;

/// Our case, that of the rival, and by what factor ours has to take fewer instructions.
const GATES: [(&str, Case, Case, f64); 5] = [
    ("read / serde_derive, drops unknown", Case::Read, Case::ReadDropping, 1.8),
    ("read, unknown kept / flatten", Case::ReadUnknown, Case::ReadKeeping, 2.5),
    ("write / serde_derive", Case::Write, Case::WriteDropping, 2.5),
    ("read by serde / serde_derive", Case::ReadBySerde, Case::ReadDropping, 0.95),
    ("write by serde / serde_derive", Case::WriteBySerde, Case::WriteDropping, 0.75),
];

fn main() -> ExitCode {
    if let Some((case, rounds)) = count::asked_for() {
        case.run(rounds);
        return ExitCode::SUCCESS;
    }
    if !count::is_possible() {
        println!("valgrind is not installed: no instructions were counted");
        return ExitCode::SUCCESS;
    }
    println!("| what | ours | rival's, instructions an entity | fewer | gate | |\n|---|---|---|---|---|---|");
    let mut missed = false;
    for (what, ours, rival, gate) in GATES {
        let (ours, rival) = (count::per_entity(ours), count::per_entity(rival));
        let ratio = rival / ours;
        missed |= ratio < gate;
        let outcome = if ratio < gate { "missed" } else { "held" };
        println!("| {what} | {ours:.0} | {rival:.0} | {ratio:.2}x | {gate}x | {outcome} |");
    }
    if missed { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}
