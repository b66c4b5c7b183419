//! Writing a list of 1,000 entities.

use std::hint::black_box;

use graph_core::{Page, json};

use crate::declarations::{Dropping, NdesConnector, SerdePage};
use crate::payloads::{self, Shape};
use crate::ratios::{PAIRS, Row, Table};

pub(crate) fn measure(table: &mut Table) {
    let text = payloads::list(1000, Shape::Declared);
    let ours = json::from_slice::<Page<NdesConnector>>(text.as_bytes()).expect("the list is read");
    let rival = serde_json::from_str::<SerdePage<Dropping>>(&text).expect("the list is read");
    let row = Row { what: "write a list of 1,000", rival: "serde_derive", goal: 2.0, pairs: PAIRS };
    table.compare(&row, || json::to_vec(black_box(&ours)), || serde_json::to_vec(black_box(&rival)));

    let by_serde = serde_json::from_str::<SerdePage<NdesConnector>>(&text).expect("the list is read");
    let row = Row { what: "write by serde", rival: "serde_derive", goal: 0.75, pairs: PAIRS };
    table.compare(&row, || serde_json::to_vec(black_box(&by_serde)), || serde_json::to_vec(black_box(&rival)));
}
