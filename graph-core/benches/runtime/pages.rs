//! A stream of 1,000 pages of 100 entities from memory.

use futures_util::{FutureExt, StreamExt};
use graph_core::bytes::Bytes;
use graph_core::http::{Request, Response};
use graph_core::transport::{Transport, TransportError};
use graph_core::{Client, GraphEntity};
use serde_json::Value;

use crate::declarations::NdesConnector;
use crate::payloads::{self, Shape};
use crate::ratios::{Row, Table};

const PAGES: usize = 1000;
const PATH: &str = "https://graph.microsoft.com/v1.0/deviceManagement/ndesConnectors";

/// A service that has all pages in memory.
struct Memory {
    pages: Vec<Bytes>,
}

impl Transport for Memory {
    async fn send(&self, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        let link = request.uri().query().and_then(|query| query.strip_prefix("page="));
        let number = link.and_then(|number| number.parse::<usize>().ok()).unwrap_or(0);
        Ok(Response::new(self.pages.get(number).cloned().unwrap_or_default()))
    }
}

pub(crate) fn measure(table: &mut Table) {
    let pages = (1..=PAGES).map(|next| {
        let link = (next < PAGES).then(|| format!("{PATH}?page={next}"));
        Bytes::from(payloads::list_with_link(100, Shape::Declared, link.as_deref()))
    });
    let pages = pages.collect::<Vec<_>>();
    let client = Client::builder(Memory { pages: pages.clone() }).build();
    let row = Row { what: "1,000 pages of 100", rival: "serde_json::Value per page", goal: 3.0, pairs: 20 };
    table.compare(&row, || count_with_a_client(&client), || count_values(&pages));
}

/// The entities of all pages, as they come from a client.
fn count_with_a_client(client: &Client) -> usize {
    let items = client.pages(NdesConnector::list()).items();
    let count = items.fold(0, |count, item| async move { count + usize::from(item.is_ok()) });
    // The pages are in memory, so the stream never waits.
    let count = count.now_or_never().expect("nothing waits");
    assert_eq!(count, PAGES * 100);
    count
}

/// The same of values, by a loop over the links and nothing else.
fn count_values(pages: &[Bytes]) -> usize {
    let (mut count, mut next) = (0, Some(0));
    while let Some(page) = next.and_then(|number: usize| pages.get(number)) {
        let page = serde_json::from_slice::<Value>(page).expect("the page is read");
        count +=
            page.get("value").and_then(Value::as_array).map_or(0, |items| items.iter().filter(|item| item.is_object()).count());
        let link = page.get("@odata.nextLink").and_then(Value::as_str);
        next = link.and_then(|link| link.rsplit_once('=')).and_then(|(_, number)| number.parse().ok());
    }
    assert_eq!(count, PAGES * 100);
    count
}
