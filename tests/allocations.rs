//! How often the heap is asked for memory. The counts are exact, so they are asserted as they are.

use allocation_counter::{AllocationInfo, measure};
use futures_util::{FutureExt, StreamExt};
use graph_core::bytes::Bytes;
use graph_core::http::{Request, Response};
use graph_core::transport::{Transport, TransportError};
use graph_core::types::DateTimeOffset;
use graph_core::{Client, GraphEntity, json};

#[derive(GraphEntity)]
#[graph_entity(path = "/deviceManagement/ndesConnectors", odata = "microsoft.graph.ndesConnector")]
struct NdesConnector {
    id: Option<String>,
    last_connection_date_time: Option<DateTimeOffset>,
    display_name: Option<String>,
    role_scope_tag_ids: Vec<String>,
}

const CONNECTOR: &str = r##"{"@odata.type":"#microsoft.graph.ndesConnector","id":"e71fa706-a706-e71f-06a7-1fe706a71fe7",
    "lastConnectionDateTime":"2016-12-31T23:58:36.6670033-08:00","displayName":"Display Name value","roleScopeTagIds":["a","b"]}"##;

fn allocations<T>(operation: impl FnOnce() -> T) -> (u64, T) {
    let mut value = None;
    let info = measure(|| value = Some(operation()));
    (info.count_total, value.expect("the operation has run"))
}

#[test]
fn an_entity_is_read_with_one_allocation_for_each_string_and_collection() {
    let (count, connector) = allocations(|| json::from_slice::<NdesConnector>(CONNECTOR.as_bytes()));
    assert_eq!(connector.expect("it is read").role_scope_tag_ids, ["a", "b"]);
    // The id, the name, the collection and its two items.
    assert_eq!(count, 5);
}

#[test]
fn the_room_for_a_list_is_asked_for_once_its_first_items_have_told_their_length() {
    let list = format!("[{}]", [CONNECTOR; 1000].join(","));
    let (count, connectors) = allocations(|| json::from_slice::<Vec<NdesConnector>>(list.as_bytes()));
    let connectors = connectors.expect("they are read");
    // The room for the first four, and that for all.
    assert_eq!(count, 1000 * 5 + 2);
    assert!((1000..=1004).contains(&connectors.capacity()), "{}", connectors.capacity());
}

#[test]
fn the_room_for_a_list_is_no_more_than_its_text_whatever_its_first_items_are_like() {
    let list = format!(r#"[{{}},{{}},{{}},{{}},{{"id":"{}"}}]"#, "x".repeat(100_000));
    let connectors = json::from_slice::<Vec<NdesConnector>>(list.as_bytes()).expect("they are read");
    assert_eq!(connectors.len(), 5);
    assert!(connectors.capacity() * size_of::<NdesConnector>() <= 101_000, "{}", connectors.capacity());
}

#[test]
fn the_collections_of_an_item_take_no_room_for_the_rest_of_the_list() {
    let tags = r#"{"roleScopeTagIds":["1","2","3","4","5"]}"#;
    let list = format!("[{}]", [tags; 1000].join(","));
    let connectors = json::from_slice::<Vec<NdesConnector>>(list.as_bytes()).expect("they are read");
    assert!(connectors.iter().all(|connector| connector.role_scope_tag_ids.capacity() <= 8));
}

#[test]
fn a_request_to_create_takes_at_most_five_allocations() {
    let connector = json::from_slice::<NdesConnector>(CONNECTOR.as_bytes()).expect("it is read");
    let (count, request) = allocations(|| connector.create().to_http());
    assert!(request.is_ok_and(|request| request.body().starts_with(b"{\"@odata.type\"")));
    assert!(count <= 5, "{count} allocations");
}

#[test]
fn a_request_to_get_takes_at_most_five_allocations() {
    let (count, request) = allocations(|| NdesConnector::get("e71fa706-a706-e71f-06a7-1fe706a71fe7").to_http());
    assert!(request.is_ok_and(|request| request.uri().path().ends_with("fe7")));
    assert!(count <= 5, "{count} allocations");
}

/// A service of as many pages as asked for, each of ten entities.
struct Pages(usize);

impl Transport for Pages {
    async fn send(&self, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        let number = request.uri().query().and_then(|query| query.rsplit_once('='));
        let number = number.and_then(|(_, number)| number.parse::<usize>().ok()).unwrap_or(1);
        let link = match number {
            last if last == self.0 => String::new(),
            // Of the same length for all pages.
            _ => format!(r#""@odata.nextLink":"https://graph.microsoft.com/v1.0/a?page={:08}","#, number + 1),
        };
        let items = [CONNECTOR; 10].join(",");
        Ok(Response::new(Bytes::from(format!(r#"{{{link}"value":[{items}]}}"#))))
    }
}

#[test]
fn the_memory_of_a_stream_does_not_depend_on_the_number_of_pages() {
    let read = |pages: usize| -> AllocationInfo {
        let client = Client::builder(Pages(pages)).build();
        measure(|| {
            let items = client.pages(NdesConnector::list()).items();
            let count = items.fold(0, |count, item| async move { count + usize::from(item.is_ok()) });
            assert_eq!(count.now_or_never(), Some(10 * pages));
        })
    };
    let (few, many) = (read(10), read(1000));
    assert_eq!(few.bytes_max, many.bytes_max);
    assert_eq!(few.count_max, many.count_max);
}
