//! A client for programs without an async runtime: the same requests, whose answers are waited for by the thread that asks.

mod client;
mod pages;
mod runtime;

pub use self::client::Client;
pub use self::pages::{Items, Pages};
