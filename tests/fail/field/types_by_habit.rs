use graph_core::GraphEntity;

mod others {
    pub struct DateTime<Z>(pub Z);
    pub struct Uuid;
    pub struct Url;
}

#[derive(GraphEntity)]
#[graph_entity(path = "/deviceManagement/ndesConnectors", odata = "microsoft.graph.ndesConnector")]
struct NdesConnector {
    id: Option<String>,
    count: u32,
    counts: Option<Vec<usize>>,
    settings: std::collections::HashMap<String, String>,
    tags: std::collections::HashSet<String>,
    created: Option<others::DateTime<u8>>,
    device: Option<others::Uuid>,
    extra: serde_json::Value,
    shared: Option<std::sync::Arc<String>>,
    text: std::borrow::Cow<'static, str>,
    page: others::Url,
}

fn main() {}
