use graph_core::{GraphEntity, GraphPolymorphic};

#[derive(GraphPolymorphic)]
#[graph_polymorphic(path = "/apps/{store_id}/all", odata = "microsoft.graph.app")]
enum App {
    Web(WebApp),
}

#[derive(GraphEntity)]
#[graph_entity(path = "/apps", odata = "microsoft.graph.webApp")]
struct WebApp {
    id: Option<String>,
    related: Vec<App>,
}

fn main() {
    let _ = App::at(AppPath { store_id: &"1" }).list();
    let _ = WebApp::list().expand(WebApp::RELATED);
}
