//! Creates the connector of Microsoft's reference page, reads it back, lists, updates and deletes it, and shows what goes over the
//! wire. On the embedded Graph; with `GRAPH_TOKEN` set, on the real service.

use std::error::Error;

use graph_core::bytes::Bytes;
use graph_core::http::{HeaderMap, Request, Response};
use graph_core::transport::{DynTransport, EmbeddedGraph, ReqwestTransport, Transport, TransportError};
use graph_core::types::DateTimeOffset;
use graph_core::{Client, Cloud, GraphEntity, GraphEnum, Patch};

/// The on-premises connector of Microsoft Intune to a Network Device Enrollment Service. It is not part of v1.0.
#[derive(Debug, Clone, Default, PartialEq, GraphEntity)]
#[graph_entity(path = "/deviceManagement/ndesConnectors", odata = "microsoft.graph.ndesConnector", version = "beta")]
struct NdesConnector {
    #[graph_entity(read_only)]
    id: Option<String>,
    last_connection_date_time: Option<DateTimeOffset>,
    state: Option<NdesConnectorState>,
    display_name: Option<String>,
    machine_name: Option<String>,
    enrolled_date_time: Option<DateTimeOffset>,
    role_scope_tag_ids: Vec<String>,
    connector_version: Option<String>,
}

/// Whether a connector is at work.
#[derive(Debug, Clone, PartialEq, GraphEnum)]
enum NdesConnectorState {
    None,
    Active,
    Inactive,
    Other(String),
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let base_url = std::env::var("GRAPH_BASE_URL").unwrap_or_else(|_| Cloud::Global.endpoint().to_owned());
    let client = if let Ok(token) = std::env::var("GRAPH_TOKEN") {
        println!("GRAPH_TOKEN is set: this creates, changes and deletes a connector of the tenant at {base_url}.\n");
        client(Box::new(ReqwestTransport::default()), &base_url, &token)?
    } else {
        println!("GRAPH_TOKEN is not set: this runs on the embedded Graph, inside of this process.\n");
        client(Box::new(EmbeddedGraph::new()), &base_url, "a-token-that-the-embedded-graph-does-not-check")?
    };
    run(&client).await
}

fn client(transport: Box<dyn DynTransport>, base_url: &str, token: &str) -> Result<Client, Box<dyn Error>> {
    Ok(Client::builder(Printing(transport)).base_url(base_url)?.bearer_token(token)?.build())
}

async fn run(client: &Client) -> Result<(), Box<dyn Error>> {
    println!("# Create\n");
    let connector = NdesConnector {
        last_connection_date_time: Some("2016-12-31T23:58:36.6670033-08:00".parse()?),
        state: Some(NdesConnectorState::Active),
        display_name: Some("Display Name value".to_owned()),
        machine_name: Some("Machine Name value".to_owned()),
        enrolled_date_time: Some("2016-12-31T23:59:43.797191-08:00".parse()?),
        role_scope_tag_ids: vec!["Role Scope Tag Ids value".to_owned()],
        connector_version: Some("Connector Version value".to_owned()),
        ..NdesConnector::default()
    };
    let created = client.send(connector.create()).await?;
    let id = created.id.clone().ok_or("the service gave no id")?;

    println!("# Get\n");
    let same = client.send(NdesConnector::get(&id)).await?;
    println!("The same connector as was created: {}.\n", same == created);

    println!("# List\n");
    let page = client.send(NdesConnector::list()).await?;
    println!("Connectors on the first page: {}.\n", page.items.len());

    println!("# Update\n");
    let patch = Patch::new().set(NdesConnector::DISPLAY_NAME, "Another name");
    let updated = client.send(NdesConnector::update(&id, &patch)).await?;
    println!("The name is now {:?}.\n", updated.and_then(|connector| connector.display_name));

    println!("# Delete\n");
    client.send(NdesConnector::delete(&id)).await?;

    println!("# Get what is gone\n");
    match client.send(NdesConnector::get(&id)).await {
        Err(error) if error.is_not_found() => println!("As a typed error: {error}"),
        Err(error) => return Err(error.into()),
        Ok(connector) => println!("The service still has {:?}.", connector.display_name),
    }
    Ok(())
}

/// A transport around a transport, which prints what goes over the wire.
struct Printing<T>(T);

impl<T: Transport> Transport for Printing<T> {
    async fn send(&self, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        println!("{} {}", request.method(), request.uri());
        print_message(request.headers(), request.body());
        let response = self.0.send(request).await?;
        println!("{:?} {}", response.version(), response.status());
        print_message(response.headers(), response.body());
        Ok(response)
    }
}

fn print_message(headers: &HeaderMap, body: &Bytes) {
    for (name, value) in headers {
        let shown = if value.is_sensitive() { "(not shown)" } else { value.to_str().unwrap_or("(not text)") };
        println!("{name}: {shown}");
    }
    println!();
    if !body.is_empty() {
        println!("{}\n", String::from_utf8_lossy(body));
    }
}
