//! Batches of which the service throttles some parts: those are sent again, in virtual time, and nothing is done twice.

mod common;

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use common::{NdesConnector, ready};
use graph_core::bytes::Bytes;
use graph_core::http::{Request, Response};
use graph_core::transport::{EmbeddedGraph, Retry, RetryPolicy, Transport, TransportError, VirtualTimer};
use graph_core::{Batch, Client, Error, GraphEntity};
use serde_json::{Value, json};

/// What is thrown in the way of the parts of one batch: the id of a part, a status and its headers.
type Refusals = &'static [(&'static str, u16, &'static [(&'static str, &'static str)])];

/// In place of the id of a part: the batch is carried out, and its answer does not come.
const LOST: &str = "lost";

/// An embedded Graph that refuses parts of batches by a plan, with what depends on them, and carries out the others.
struct Throttling {
    graph: EmbeddedGraph,
    plan: Mutex<VecDeque<Refusals>>,
    /// The ids of the parts of each batch.
    received: Arc<Mutex<Vec<String>>>,
}

impl Throttling {
    async fn batch(&self, mut request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        let mut body: Value = serde_json::from_slice(request.body()).unwrap();
        let parts = body["requests"].as_array_mut().unwrap();
        let ids = parts.iter().map(|part| part["id"].as_str().unwrap()).collect::<Vec<_>>().join(" ");
        self.received.lock().unwrap().push(ids);
        let refusals = self.plan.lock().unwrap().pop_front().unwrap_or_default();
        let mut refused: Vec<Value> = Vec::new();
        parts.retain(|part| {
            let headers = |pairs: &[(&str, &str)]| pairs.iter().map(|(name, value)| ((*name).to_owned(), json!(value))).collect();
            let depends =
                part["dependsOn"].as_array().is_some_and(|ids| refused.iter().any(|answer| ids.contains(&answer["id"])));
            match refusals.iter().find(|(id, ..)| part["id"] == *id) {
                Some((id, status, pairs)) => {
                    refused.push(json!({ "id": id, "status": status, "headers": Value::Object(headers(pairs)) }));
                }
                None if depends => refused.push(json!({ "id": part["id"], "status": 424 })),
                None => return true,
            }
            false
        });
        let mut answers = if parts.is_empty() {
            json!({ "responses": [] })
        } else {
            *request.body_mut() = Bytes::from(body.to_string());
            serde_json::from_slice(self.graph.send(request).await?.body()).unwrap()
        };
        answers["responses"].as_array_mut().unwrap().extend(refused);
        if refusals.iter().any(|(id, ..)| *id == LOST) {
            return Err(TransportError::new("the answer was lost"));
        }
        Ok(Response::new(Bytes::from(answers.to_string())))
    }
}

impl Transport for Throttling {
    async fn send(&self, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        if request.uri().path() == "/v1.0/$batch" { self.batch(request).await } else { self.graph.send(request).await }
    }
}

struct Setting {
    client: Client,
    timer: VirtualTimer,
    received: Arc<Mutex<Vec<String>>>,
}

impl Setting {
    fn new(plan: impl IntoIterator<Item = Refusals>, policy: RetryPolicy) -> Self {
        let (timer, received) = (VirtualTimer::new(), Arc::default());
        let plan = Mutex::new(plan.into_iter().collect());
        let service = Throttling { graph: EmbeddedGraph::new(), plan, received: Arc::clone(&received) };
        let client = Client::builder(Retry::new(service, timer.clone()).policy(policy).seed(7)).without_default_layers().build();
        Self { client, timer, received }
    }

    fn received(&self) -> Vec<String> {
        self.received.lock().unwrap().clone()
    }

    /// The names of all connectors that there are.
    fn stored(&self) -> Vec<String> {
        let all = ready(self.client.collect(NdesConnector::list())).unwrap();
        let mut names = all.into_iter().filter_map(|connector| connector.display_name).collect::<Vec<_>>();
        names.sort_unstable();
        names
    }
}

fn named(name: &str) -> NdesConnector {
    NdesConnector { display_name: Some(name.to_owned()), ..NdesConnector::default() }
}

const fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

#[test]
fn only_the_throttled_parts_are_sent_again_after_the_longest_wait() {
    let first: Refusals = &[("1", 429, &[("Retry-After", "3")]), ("3", 503, &[("Retry-After", "11")])];
    let second: Refusals = &[("3", 429, &[("Retry-After", "2")])];
    let setting = Setting::new([first, second], RetryPolicy::new());
    let mut batch = Batch::new();
    let handles = ["a", "b", "c", "d"].map(|name| batch.add(named(name).create()));
    let mut responses = ready(setting.client.send_batch(batch));
    for (handle, name) in handles.into_iter().zip(["a", "b", "c", "d"]) {
        assert_eq!(responses.take(handle).unwrap().display_name.as_deref(), Some(name));
    }
    assert_eq!(setting.received(), ["0 1 2 3", "1 3", "3"]);
    assert_eq!(setting.timer.sleeps(), [seconds(11), seconds(2)]);
    assert_eq!(setting.stored(), ["a", "b", "c", "d"], "nothing is created twice");
}

#[test]
fn what_depends_on_a_throttled_part_comes_with_it() {
    let plan: [Refusals; 2] = [&[("1", 429, &[("Retry-After", "5")])], &[("2", 429, &[("Retry-After", "6")])]];
    let setting = Setting::new(plan, RetryPolicy::new());
    let mut batch = Batch::new();
    let a = batch.add(named("a").create());
    let b = batch.add_after(named("b").create(), &a);
    let c = batch.add_after(named("c").create(), &b);
    let d = batch.add_after(named("d").create(), &c);
    let mut responses = ready(setting.client.send_batch(batch));
    for handle in [a, b, c, d] {
        assert!(responses.take(handle).is_ok());
    }
    assert_eq!(setting.received(), ["0 1 2 3", "1 2 3", "2 3"]);
    assert_eq!(setting.stored(), ["a", "b", "c", "d"]);
}

#[test]
fn what_may_have_been_done_and_what_failed_for_good_is_not_sent_again() {
    let plan: Refusals = &[("0", 503, &[]), ("1", 504, &[]), ("2", 500, &[("Retry-After", "1")]), ("3", 404, &[])];
    let setting = Setting::new([plan], RetryPolicy::new().any_method());
    let mut batch = Batch::new();
    let handles = ["a", "b", "c", "d"].map(|name| batch.add(named(name).create()));
    let mut responses = ready(setting.client.send_batch(batch));
    let statuses = handles.map(|handle| responses.take(handle).unwrap_err().status().unwrap().as_u16());
    assert_eq!(statuses, [503, 504, 500, 404]);
    assert_eq!((setting.received().len(), setting.timer.sleeps()), (1, vec![]));
}

#[test]
fn a_part_that_stays_throttled_is_given_back_within_the_bounds() {
    let throttled: Refusals = &[("0", 429, &[("Retry-After", "10")])];
    let outcome = |policy: RetryPolicy| {
        let setting = Setting::new(std::iter::repeat_n(throttled, 20), policy);
        let mut batch = Batch::new();
        let [throttled, other] = ["a", "b"].map(|name| batch.add(named(name).create()));
        let mut responses = ready(setting.client.send_batch(batch));
        assert!(responses.take(other).is_ok());
        let Err(Error::Service(error)) = responses.take(throttled) else { panic!("it stays throttled") };
        assert_eq!((error.status().as_u16(), &error.headers()["retry-after"]), (429, &"10".parse().unwrap()));
        (setting.received().len(), setting.timer.sleeps().into_iter().sum::<Duration>())
    };
    assert_eq!(outcome(RetryPolicy::new().max_retries(2)), (3, seconds(20)));
    assert_eq!(outcome(RetryPolicy::new().max_elapsed(seconds(35))), (4, seconds(30)));
    assert_eq!(outcome(RetryPolicy::new().max_elapsed(seconds(9))), (1, seconds(0)));
    assert_eq!(outcome(RetryPolicy::never()), (1, seconds(0)));
}

#[test]
fn without_a_time_to_wait_chance_decides_and_a_date_is_read() {
    let date: Refusals =
        &[("0", 429, &[("Retry-After", "Sun, 06 Nov 1994 08:49:45 GMT"), ("Date", "Sun, 06 Nov 1994 08:49:37 GMT")])];
    let plain: Refusals = &[("0", 429, &[])];
    let setting = Setting::new([plain, date], RetryPolicy::new());
    let mut batch = Batch::new();
    let handle = batch.add(named("a").create());
    assert!(ready(setting.client.send_batch(batch)).take(handle).is_ok());
    let [chance, date] = setting.timer.sleeps()[..] else { panic!("two waits") };
    assert!(chance <= seconds(1), "{chance:?}");
    assert_eq!(date, seconds(8));
}

#[test]
fn the_throttled_parts_of_several_batches_are_sent_together() {
    let one: Refusals = &[("3", 429, &[("Retry-After", "1")])];
    let other: Refusals = &[("21", 429, &[("Retry-After", "1")]), ("24", 429, &[("Retry-After", "1")])];
    let setting = Setting::new([one, other], RetryPolicy::new());
    let mut batch = Batch::new();
    let handles = (0..25).map(|number| batch.add(named(&format!("{number:02}")).create())).collect::<Vec<_>>();
    let mut responses = ready(setting.client.send_batch(batch));
    assert!(handles.into_iter().all(|handle| responses.take(handle).is_ok()));
    assert_eq!(setting.received()[2..], ["3 21 24"]);
    assert_eq!(setting.stored().len(), 25);
}

#[test]
fn without_a_layer_of_retries_a_throttled_part_is_given_back() {
    let plan: Refusals = &[("0", 429, &[("Retry-After", "1")])];
    let received = Arc::default();
    let service = Throttling { graph: EmbeddedGraph::new(), plan: Mutex::new([plan].into()), received: Arc::clone(&received) };
    let mut batch = Batch::new();
    let handle = batch.add(named("a").create());
    let error = ready(Client::builder(service).without_default_layers().build().send_batch(batch)).take(handle).unwrap_err();
    assert_eq!((error.status().unwrap().as_u16(), received.lock().unwrap().len()), (429, 1));
}

#[test]
fn a_round_whose_answer_is_lost_is_not_sent_again_since_it_may_have_been_carried_out() {
    let plan: [Refusals; 2] = [&[("0", 429, &[("Retry-After", "1")])], &[(LOST, 0, &[])]];
    let setting = Setting::new(plan, RetryPolicy::new());
    let mut batch = Batch::new();
    let a = batch.add(named("a").create());
    let mut responses = ready(setting.client.send_batch(batch));
    assert!(matches!(responses.take(a), Err(Error::Batch(_))));
    assert_eq!(setting.received(), ["0", "0"]);
    assert_eq!(setting.stored(), ["a"], "nothing is created twice");
}

#[test]
fn the_rounds_of_a_batch_keep_to_the_bounds_and_are_counted_as_attempts() {
    let throttled: Refusals = &[("0", 429, &[("Retry-After", "1")])];
    let setting = Setting::new([throttled; 20], RetryPolicy::new().max_retries(4));
    let mut batch = Batch::new();
    let a = batch.add(named("a").create());
    let error = ready(setting.client.send_batch(batch)).take(a).unwrap_err();
    assert_eq!((setting.received().len(), error.attempts()), (5, Some(5)));
}
