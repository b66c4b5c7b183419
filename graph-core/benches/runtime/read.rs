//! Reading a list of 1,000 entities.

use std::hint::black_box;

use criterion::{Criterion, Throughput};
use graph_core::{Page, json};
use serde::Deserialize;

use crate::declarations::{Dropping, Keeping, NdesConnector, SerdePage};
use crate::payloads::{self, Shape};

const COUNT: usize = 1000;

pub(crate) fn measure(criterion: &mut Criterion) {
    let list = payloads::list(COUNT, Shape::Declared);
    beside::<Dropping>(criterion, "read a list of 1,000", &list, "serde_derive, drops unknown");
    by_serde(criterion, &list);
    beside::<Keeping>(criterion, "read, keys shuffled", &payloads::list(COUNT, Shape::Shuffled), "serde_derive + flatten");
    beside::<Keeping>(criterion, "read, pretty-printed", &payloads::pretty(&list), "serde_derive + flatten");
    beside::<Keeping>(criterion, "read, 20 % unknown", &payloads::list(COUNT, Shape::Unknown), "serde_derive + flatten");
}

fn beside<E: for<'de> Deserialize<'de>>(criterion: &mut Criterion, what: &str, text: &str, rival: &str) {
    let mut group = criterion.benchmark_group(what);
    group.throughput(Throughput::Bytes(text.len() as u64));
    group.bench_function("ours", |bencher| {
        bencher.iter(|| json::from_slice::<Page<NdesConnector>>(black_box(text).as_bytes()).expect("the list is read"));
    });
    group.bench_function(rival, |bencher| {
        bencher.iter(|| read::<E>(text));
    });
    group.finish();
}

/// Both by way of serde and `serde_json`.
fn by_serde(criterion: &mut Criterion, text: &str) {
    let mut group = criterion.benchmark_group("read by serde");
    group.bench_function("ours", |bencher| bencher.iter(|| read::<NdesConnector>(text)));
    group.bench_function("serde_derive, drops unknown", |bencher| bencher.iter(|| read::<Dropping>(text)));
    group.finish();
}

fn read<E: for<'de> Deserialize<'de>>(text: &str) -> SerdePage<E> {
    serde_json::from_slice(black_box(text).as_bytes()).expect("the list is read")
}
