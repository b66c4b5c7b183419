//! What it takes to make a request of an entity, beside graph-rs-sdk: from the value to what an HTTP client sends. Nothing is sent.
//!
//! `cargo run --release --manifest-path graph-core/benches/graph_rs_sdk/Cargo.toml` prints the table.

#![allow(clippy::expect_used, reason = "a measurement that fails is to stop")]

use std::hint::black_box;
use std::time::Instant;

use graph_core::GraphEntity;
use graph_rs_sdk::GraphClient;
use serde_json::{Value, json};
use tokio::runtime::{Builder, Runtime};

const ID: &str = "e71fa706-a706-e71f-06a7-1fe706a71fe7";
const ROUNDS: usize = 51;
const REPETITIONS: u32 = 1000;

#[derive(Default, GraphEntity)]
#[graph_entity(path = "/users", odata = "microsoft.graph.user")]
struct User {
    #[graph_entity(read_only)]
    id: Option<String>,
    account_enabled: Option<bool>,
    display_name: Option<String>,
    mail_nickname: Option<String>,
    user_principal_name: Option<String>,
    usage_location: Option<String>,
}

fn main() {
    let user = User {
        account_enabled: Some(true),
        display_name: Some("Adele Vance".to_owned()),
        mail_nickname: Some("adele".to_owned()),
        user_principal_name: Some("adele@contoso.com".to_owned()),
        usage_location: Some("US".to_owned()),
        ..User::default()
    };
    let value = json!({
        "accountEnabled": true, "displayName": "Adele Vance", "mailNickname": "adele", "userPrincipalName": "adele@contoso.com",
        "usageLocation": "US",
    });
    // It does not wait for anything: what is measured is polled once.
    let runtime = Builder::new_current_thread().build().expect("a runtime is made");
    let client = GraphClient::new("token");

    println!("| request | ours | graph-rs-sdk's | faster | from, to | goal |\n|---|---|---|---|---|---|");
    beside("create", || drop(black_box(&user).create().into_http().expect("ours")), || create(&runtime, &client, &value));
    beside("get", || drop(User::get(black_box(ID)).into_http().expect("ours")), || get(&runtime, &client));
}

fn create(runtime: &Runtime, client: &GraphClient, value: &Value) {
    let request = runtime.block_on(client.users().create_user(black_box(value)).build()).expect("theirs");
    drop(request.build().expect("theirs"));
}

fn get(runtime: &Runtime, client: &GraphClient) {
    let request = runtime.block_on(client.user(black_box(ID)).get_user().build()).expect("theirs");
    drop(request.build().expect("theirs"));
}

/// Measures both in turns, and prints the medians.
fn beside(what: &str, ours: impl Fn(), theirs: impl Fn()) {
    let mut times = (0..ROUNDS).map(|_| (nanoseconds(&ours), nanoseconds(&theirs))).collect::<Vec<_>>();
    times.sort_by(|left, right| ratio(*left).total_cmp(&ratio(*right)));
    let (least, most) = (ratio(times[0]), ratio(times[ROUNDS - 1]));
    let (ours, theirs) = (median(times.iter().map(|time| time.0)), median(times.iter().map(|time| time.1)));
    println!("| {what} | {ours:.0} ns | {theirs:.0} ns | {:.1}x | {least:.1}x, {most:.1}x | 25x |", theirs / ours);
}

fn ratio((ours, theirs): (f64, f64)) -> f64 {
    theirs / ours
}

fn nanoseconds(operation: &impl Fn()) -> f64 {
    let start = Instant::now();
    for _ in 0..REPETITIONS {
        operation();
    }
    start.elapsed().as_secs_f64() * 1e9 / f64::from(REPETITIONS)
}

fn median(times: impl Iterator<Item = f64>) -> f64 {
    let mut times = times.collect::<Vec<_>>();
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}
