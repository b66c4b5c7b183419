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
        bencher.iter(|| serde_json::from_slice::<SerdePage<E>>(black_box(text).as_bytes()).expect("the list is read"));
    });
    group.finish();
}
