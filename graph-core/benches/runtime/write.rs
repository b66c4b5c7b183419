//! Writing a list of 1,000 entities.

use std::hint::black_box;

use criterion::Criterion;
use graph_core::{Page, json};

use crate::declarations::{Dropping, NdesConnector, SerdePage};
use crate::payloads::{self, Shape};

pub(crate) fn measure(criterion: &mut Criterion) {
    let text = payloads::list(1000, Shape::Declared);
    let ours = json::from_slice::<Page<NdesConnector>>(text.as_bytes()).expect("the list is read");
    let rival = serde_json::from_str::<SerdePage<Dropping>>(&text).expect("the list is read");
    let mut group = criterion.benchmark_group("write a list of 1,000");
    group.bench_function("ours", |bencher| bencher.iter(|| json::to_vec(black_box(&ours))));
    group.bench_function("serde_derive", |bencher| bencher.iter(|| serde_json::to_vec(black_box(&rival))));
    group.finish();

    let by_serde = serde_json::from_str::<SerdePage<NdesConnector>>(&text).expect("the list is read");
    let mut group = criterion.benchmark_group("write by serde");
    group.bench_function("ours", |bencher| bencher.iter(|| serde_json::to_vec(black_box(&by_serde))));
    group.bench_function("serde_derive", |bencher| bencher.iter(|| serde_json::to_vec(black_box(&rival))));
    group.finish();
}
