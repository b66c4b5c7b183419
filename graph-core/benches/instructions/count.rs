//! Runs this program under valgrind's cachegrind, and reads what it counted.

use std::env;
use std::process::{Command, Stdio};

use crate::case::{COUNT, Case};

/// The argument before the case and the number of rounds.
const ARGUMENT: &str = "--count";

/// What this process is to run, if another one counts its instructions.
pub(crate) fn asked_for() -> Option<(Case, u32)> {
    let mut arguments = env::args().skip_while(|argument| argument != ARGUMENT).skip(1);
    let name = arguments.next()?;
    let case = Case::ALL.into_iter().find(|case| format!("{case:?}") == name)?;
    Some((case, arguments.next()?.parse().ok()?))
}

/// Whether valgrind can be run.
pub(crate) fn is_possible() -> bool {
    Command::new("valgrind").arg("--version").stdout(Stdio::null()).status().is_ok_and(|status| status.success())
}

/// The instructions that `case` takes for one entity. What a process does before and after the rounds is counted in two runs and
/// subtracted.
#[allow(clippy::cast_precision_loss, reason = "the counts are far below 2^52")]
pub(crate) fn per_entity(case: Case) -> f64 {
    const ROUNDS: u32 = 5;
    let (one, all) = (instructions(case, 1), instructions(case, 1 + ROUNDS));
    all.saturating_sub(one) as f64 / f64::from(ROUNDS * COUNT)
}

fn instructions(case: Case, rounds: u32) -> u64 {
    let program = env::current_exe().expect("the program has a path");
    let output = Command::new("valgrind")
        .args(["--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null"])
        .arg(program)
        .args([ARGUMENT, &format!("{case:?}"), &rounds.to_string()])
        .output()
        .expect("valgrind can be run");
    let report = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "valgrind failed: {report}");
    let (_, count) = report.split_once("refs:").expect("valgrind reports the instructions");
    let digits = count.lines().next().unwrap_or_default().replace(',', "");
    digits.trim().parse().expect("the count is a number")
}
