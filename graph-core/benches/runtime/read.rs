//! Reading a list of 1,000 entities.

use std::hint::black_box;

use graph_core::{Page, json};
use serde::Deserialize;

use crate::declarations::{Dropping, Keeping, NdesConnector, SerdePage};
use crate::payloads::{self, Shape};
use crate::ratios::{PAIRS, Row, Table};

const COUNT: usize = 1000;

pub(crate) fn measure(table: &mut Table) {
    let list = payloads::list(COUNT, Shape::Declared);
    let (dropping, keeping) = ("serde_derive, drops unknown", "serde_derive + flatten");
    let row = |what, rival, goal| Row { what, rival, goal, pairs: PAIRS };
    table.compare(&row("read a list of 1,000", dropping, 2.0), || ours(&list), || by_serde::<Dropping>(&list));
    table.compare(&row("read by serde", dropping, 1.0), || by_serde::<NdesConnector>(&list), || by_serde::<Dropping>(&list));
    for (what, text) in [
        ("read, keys shuffled", payloads::list(COUNT, Shape::Shuffled)),
        ("read, pretty-printed", payloads::pretty(&list)),
        ("read, 20 % unknown", payloads::list(COUNT, Shape::Unknown)),
    ] {
        table.compare(&row(what, keeping, 1.5), || ours(&text), || by_serde::<Keeping>(&text));
    }
}

fn ours(text: &str) -> Page<NdesConnector> {
    json::from_slice(black_box(text).as_bytes()).expect("the list is read")
}

fn by_serde<E: for<'de> Deserialize<'de>>(text: &str) -> SerdePage<E> {
    serde_json::from_slice(black_box(text).as_bytes()).expect("the list is read")
}
