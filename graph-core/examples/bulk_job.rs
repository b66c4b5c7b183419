//! A bulk job on the embedded Graph: 500 connectors are created in batches, listed by pages, filtered, patched by the difference and deleted,
//! with a progress bar for each step and a summary at the end.

use std::error::Error;
use std::io::{self, Write};
use std::time::Instant;

use graph_core::query::Preference;
use graph_core::transport::EmbeddedGraph;
use graph_core::{Batch, Client, GraphEntity, Patch};

/// The on-premises connector of Microsoft Intune to a Network Device Enrollment Service.
#[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
#[graph_entity(path = "/deviceManagement/ndesConnectors", odata = "microsoft.graph.ndesConnector")]
struct NdesConnector {
    #[graph_entity(read_only)]
    id: Option<String>,
    display_name: Option<String>,
    machine_name: Option<String>,
}

const CONNECTORS: usize = 500;
/// How many requests the service takes in one batch.
const BATCH: usize = 20;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let client = Client::builder(EmbeddedGraph::new()).build();
    let started = Instant::now();

    let created = create(&client).await?;
    let listed = list(&client).await?;
    let odd = NdesConnector::list().filter(NdesConnector::MACHINE_NAME.eq("odd"));
    let odd = client.collect(odd).await?;
    let patched = patch(&client, &odd).await?;
    let left = NdesConnector::collection().count().filter(NdesConnector::MACHINE_NAME.eq("odd"));
    let left = client.send(left).await?;
    let deleted = delete(&client, &listed).await?;
    let remaining = client.collect(NdesConnector::list()).await?.len();

    println!("created {created}, listed {}, patched {patched}, deleted {deleted}", listed.len());
    println!("still odd after the patch: {left}; remaining at the end: {remaining}");
    println!("in {:.2?}", started.elapsed());
    Ok(())
}

async fn create(client: &Client) -> Result<usize, Box<dyn Error>> {
    let mut created = 0;
    while created < CONNECTORS {
        let mut batch = Batch::new();
        let numbers = created..CONNECTORS.min(created + BATCH);
        let handles = numbers.map(|number| batch.add(connector(number).create())).collect::<Vec<_>>();
        let mut responses = client.send_batch(batch).await;
        for handle in handles {
            responses.take(handle)?;
            created += 1;
        }
        show("create", created, CONNECTORS)?;
    }
    Ok(created)
}

fn connector(number: usize) -> NdesConnector {
    let machine_name = if number.is_multiple_of(2) { "even" } else { "odd" };
    NdesConnector { id: None, display_name: Some(format!("Connector {number}")), machine_name: Some(machine_name.to_owned()) }
}

async fn list(client: &Client) -> Result<Vec<NdesConnector>, Box<dyn Error>> {
    let mut pages = client.pages(NdesConnector::list().prefer(&Preference::MaxPageSize(60)));
    let mut connectors = Vec::new();
    while let Some(page) = pages.next().await {
        connectors.extend(page?.items);
        show("list", connectors.len(), CONNECTORS)?;
    }
    Ok(connectors)
}

/// Sends only what differs between a connector as it was read and as it is to be.
async fn patch(client: &Client, connectors: &[NdesConnector]) -> Result<usize, Box<dyn Error>> {
    for (index, before) in connectors.iter().enumerate() {
        let after = NdesConnector { machine_name: Some("even".to_owned()), ..before.clone() };
        let id = before.id.as_deref().ok_or("the service gives an id")?;
        client.send(NdesConnector::update(id, &Patch::diff(before, &after))).await?;
        show("patch", index + 1, connectors.len())?;
    }
    Ok(connectors.len())
}

async fn delete(client: &Client, connectors: &[NdesConnector]) -> Result<usize, Box<dyn Error>> {
    let mut batch = Batch::new();
    let ids = connectors.iter().filter_map(|connector| connector.id.as_deref());
    // More than the service takes at once: the batch is split.
    let handles = ids.map(|id| batch.add(NdesConnector::delete(id))).collect::<Vec<_>>();
    let mut responses = client.send_batch(batch).await;
    let mut deleted = 0;
    for handle in handles {
        responses.take(handle)?;
        deleted += 1;
    }
    show("delete", deleted, connectors.len())?;
    Ok(deleted)
}

/// Draws the progress of a step over its last state.
fn show(step: &str, done: usize, all: usize) -> io::Result<()> {
    const WIDTH: usize = 30;
    let filled = (WIDTH * done).checked_div(all).unwrap_or(WIDTH);
    let end = if done == all { "\n" } else { "" };
    print!("\r{step:<8}[{:<WIDTH$}] {done}/{all}{end}", "#".repeat(filled));
    io::stdout().flush()
}
