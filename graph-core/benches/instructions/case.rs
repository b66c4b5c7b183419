//! What is counted.

use std::hint::black_box;

use graph_core::{Page, json};
use serde::{Deserialize, Serialize};

use crate::declarations::{Dropping, Keeping, NdesConnector, SerdePage};
use crate::payloads::{self, Shape};

/// How many entities a list has.
pub(crate) const COUNT: u32 = 1000;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Case {
    Read,
    ReadBySerde,
    ReadDropping,
    ReadUnknown,
    ReadKeeping,
    Write,
    WriteBySerde,
    WriteDropping,
}

impl Case {
    pub(crate) const ALL: [Self; 8] = [
        Self::Read,
        Self::ReadBySerde,
        Self::ReadDropping,
        Self::ReadUnknown,
        Self::ReadKeeping,
        Self::Write,
        Self::WriteBySerde,
        Self::WriteDropping,
    ];

    /// Reads or writes a list as often as asked for.
    pub(crate) fn run(self, rounds: u32) {
        let shape = if matches!(self, Self::ReadUnknown | Self::ReadKeeping) { Shape::Unknown } else { Shape::Declared };
        let text = payloads::list(COUNT as usize, shape);
        match self {
            Self::Read | Self::ReadUnknown => {
                repeat(rounds, || {
                    json::from_slice::<Page<NdesConnector>>(black_box(&text).as_bytes()).expect("the list is read")
                });
            }
            Self::ReadBySerde => repeat(rounds, || from_slice::<NdesConnector>(&text)),
            Self::ReadDropping => repeat(rounds, || from_slice::<Dropping>(&text)),
            Self::ReadKeeping => repeat(rounds, || from_slice::<Keeping>(&text)),
            Self::Write => {
                let page = json::from_slice::<Page<NdesConnector>>(text.as_bytes()).expect("the list is read");
                repeat(rounds, || json::to_vec(black_box(&page)));
            }
            Self::WriteBySerde => write_by_serde::<NdesConnector>(&text, rounds),
            Self::WriteDropping => write_by_serde::<Dropping>(&text, rounds),
        }
    }
}

fn repeat<T>(rounds: u32, mut operation: impl FnMut() -> T) {
    for _ in 0..rounds {
        black_box(operation());
    }
}

fn from_slice<E: for<'de> Deserialize<'de>>(text: &str) -> SerdePage<E> {
    serde_json::from_slice(black_box(text.as_bytes())).expect("the list is read")
}

fn write_by_serde<E: for<'de> Deserialize<'de> + Serialize>(text: &str, rounds: u32) {
    let page = from_slice::<E>(text);
    repeat(rounds, || serde_json::to_vec(black_box(&page)));
}
