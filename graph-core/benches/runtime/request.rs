//! From an entity to an `http::Request`, which is not sent.

use std::hint::black_box;

use graph_core::{GraphEntity, json};
use reqwest::Client;

use crate::declarations::{Dropping, NdesConnector};
use crate::payloads::{self, Shape};
use crate::ratios::{PAIRS, Row, Table};

const URL: &str = "https://graph.microsoft.com/v1.0/deviceManagement/ndesConnectors";
const ID: &str = "e71fa706-a706-e71f-06a7-1fe706a71fe7";

pub(crate) fn measure(table: &mut Table) {
    let text = payloads::connector(0, Shape::Declared);
    let ours = json::from_slice::<NdesConnector>(text.as_bytes()).expect("the connector is read");
    let rival = serde_json::from_str::<Dropping>(&text).expect("the connector is read");
    let client = Client::new();

    let row = |what| Row { what, rival: "reqwest", goal: 3.0, pairs: PAIRS };
    table.compare(
        &row("a request to create"),
        || black_box(&ours).create().into_http(),
        || client.post(URL).bearer_auth("token").json(black_box(&rival)).build(),
    );
    table.compare(
        &row("a request to get"),
        || NdesConnector::get(black_box(ID)).into_http(),
        || client.get(format!("{URL}/{}", black_box(ID))).bearer_auth("token").build(),
    );
}
