use graph_core::{GraphSingleton, GraphEntity, Patch};

#[derive(GraphEntity)]
#[graph_entity(path = "/organization/", odata = "microsoft.graph.organization", singleton)]
struct Organization {
    name: Option<String>,
}

fn main() {
    let _ = Organization::get().select(Organization::NAME);
    let _ = Organization::update(&Patch::new().set(Organization::NAME, "a"));
}
