//! The table of ratios, from the estimates that criterion has left.

use std::fs;
use std::path::Path;

use serde_json::Value;

/// What each rival has to be slower by, in the order of the table.
const GOALS: [(&str, &str, f64); 13] = [
    ("read a list of 1,000", "serde_derive, drops unknown", 2.0),
    ("read, keys shuffled", "serde_derive + flatten", 1.5),
    ("read, pretty-printed", "serde_derive + flatten", 1.5),
    ("read, 20 % unknown", "serde_derive + flatten", 1.5),
    ("write a list of 1,000", "serde_derive", 2.0),
    ("read by serde", "serde_derive, drops unknown", 1.0),
    ("write by serde", "serde_derive", 0.75),
    ("a request to create", "reqwest", 3.0),
    ("a request to get", "reqwest", 3.0),
    ("1,000 pages of 100", "serde_json::Value per page", 3.0),
    // Linear growth is a ratio of one; what a tenth has less of is the cost of an object as such.
    ("293 properties", "ten of a tenth", 0.8),
    ("293 properties in reverse", "ten of a tenth", 0.8),
    ("300 unknown properties", "ten of a tenth", 0.8),
];

/// Prints the rows that were measured, now or at an earlier run.
pub(crate) fn print(directory: &Path) {
    println!("\n| what | rival | ours | rival's | faster | 95 % from, to | goal |\n|---|---|---|---|---|---|---|");
    for (what, rival, goal) in GOALS {
        let (Some(ours), Some(theirs)) = (Median::read(directory, what, "ours"), Median::read(directory, what, rival)) else {
            println!("| {what} | {rival} | not measured | | | | {goal}x |");
            continue;
        };
        let (least, most) = (theirs.lower / ours.upper, theirs.upper / ours.lower);
        let ratio = theirs.nanoseconds / ours.nanoseconds;
        let (ours, theirs) = (microseconds(ours.nanoseconds), microseconds(theirs.nanoseconds));
        println!("| {what} | {rival} | {ours} | {theirs} | {ratio:.2}x | {least:.2}x, {most:.2}x | {goal}x |");
    }
}

fn microseconds(nanoseconds: f64) -> String {
    format!("{:.2} µs", nanoseconds / 1e3)
}

/// A median and its confidence interval, in nanoseconds.
struct Median {
    nanoseconds: f64,
    lower: f64,
    upper: f64,
}

impl Median {
    fn read(directory: &Path, group: &str, function: &str) -> Option<Self> {
        let path = directory.join(file_name(group)).join(file_name(function)).join("new/estimates.json");
        let estimates = serde_json::from_slice::<Value>(&fs::read(path).ok()?).ok()?;
        let number = |pointer| estimates.pointer(pointer).and_then(Value::as_f64);
        let interval = "/median/confidence_interval";
        Some(Self {
            nanoseconds: number("/median/point_estimate")?,
            lower: number(&format!("{interval}/lower_bound"))?,
            upper: number(&format!("{interval}/upper_bound"))?,
        })
    }
}

/// The name that criterion gives to the directory of a group or a function.
fn file_name(name: &str) -> String {
    name.replace(['?', '"', '/', '\\', '*', '<', '>', ':', '|', '^'], "_")
}
