//! Ours beside a rival. Both are timed in turns, so that what else the machine does meets both; the table has the median of the
//! ratios of these pairs.

use std::cell::RefCell;
use std::hint::black_box;
use std::time::{Duration, Instant};

use criterion::{Criterion, SamplingMode};

/// What a row of the table is about.
pub(crate) struct Row {
    pub(crate) what: &'static str,
    pub(crate) rival: &'static str,
    /// How many times faster than the rival ours has to be.
    pub(crate) goal: f64,
    /// How many pairs are timed.
    pub(crate) pairs: usize,
}

/// How many pairs are timed where nothing is said against it.
pub(crate) const PAIRS: usize = 100;

/// The rows that were measured.
pub(crate) struct Table {
    criterion: Criterion,
    lines: Vec<String>,
}

impl Table {
    pub(crate) fn new(criterion: Criterion) -> Self {
        Self { criterion, lines: Vec::new() }
    }

    /// Times both sides of a row. Criterion reports ours, with its change since the last run.
    pub(crate) fn compare<A, B>(&mut self, row: &Row, mut ours: impl FnMut() -> A, mut rival: impl FnMut() -> B) {
        let pairs = RefCell::new(Vec::new());
        let mut group = self.criterion.benchmark_group(row.what);
        group.sample_size(row.pairs).sampling_mode(SamplingMode::Flat);
        group.bench_function("ours", |bencher| {
            bencher.iter_custom(|calls| {
                let (ours, rival) = (time(calls, &mut ours), time(calls, &mut rival));
                pairs.borrow_mut().push(Pair::new(calls, ours, rival));
                ours
            });
        });
        group.finish();
        let pairs = pairs.into_inner();
        // The first pairs are of criterion's warm-up. There are none if the command line has asked for other rows.
        if let Some(warm_up) = pairs.len().checked_sub(row.pairs) {
            self.lines.push(line(row, &pairs[warm_up..]));
        }
    }

    /// Prints the rows that were measured.
    pub(crate) fn print(self) {
        self.criterion.final_summary();
        println!(
            "\n| what | rival | ours | rival's | faster | 10 % to 90 % of the pairs | goal |\n|---|---|---|---|---|---|---|"
        );
        self.lines.iter().for_each(|line| println!("{line}"));
    }
}

fn time<T>(calls: u64, call: &mut impl FnMut() -> T) -> Duration {
    let start = Instant::now();
    for _ in 0..calls {
        black_box(call());
    }
    start.elapsed()
}

/// What a call took on each side, one side timed right after the other.
struct Pair {
    ours: f64,
    rival: f64,
}

impl Pair {
    #[allow(clippy::cast_precision_loss, reason = "nobody makes so many calls")]
    fn new(calls: u64, ours: Duration, rival: Duration) -> Self {
        let microseconds = |duration: Duration| 1e6 * duration.as_secs_f64() / calls as f64;
        Self { ours: microseconds(ours), rival: microseconds(rival) }
    }
}

fn line(Row { what, rival, goal, .. }: &Row, pairs: &[Pair]) -> String {
    let sorted = |number: fn(&Pair) -> f64| {
        let mut numbers = pairs.iter().map(number).collect::<Vec<_>>();
        numbers.sort_by(f64::total_cmp);
        numbers
    };
    let (ours, theirs, ratios) = (sorted(|pair| pair.ours), sorted(|pair| pair.rival), sorted(|pair| pair.rival / pair.ours));
    let (middle, tenth) = (pairs.len() / 2, pairs.len() / 10);
    let (least, median, most) = (ratios[tenth], ratios[middle], ratios[pairs.len() - 1 - tenth]);
    let (ours, theirs) = (ours[middle], theirs[middle]);
    format!("| {what} | {rival} | {ours:.2} µs | {theirs:.2} µs | {median:.2}x | {least:.2}x to {most:.2}x | {goal}x |")
}
