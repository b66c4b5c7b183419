use graph_core::{GraphPolymorphic, UnknownType};

#[derive(GraphPolymorphic)]
#[graph_polymorphic(path = "apps", odata = "app", operations(gte))]
enum Values {
    #[graph_polymorphic(other = true)]
    Other(UnknownType),
}

#[derive(GraphPolymorphic)]
#[graph_polymorphic = "/apps"]
enum Assigned {
    #[graph_polymorphic]
    Other(UnknownType),
}

#[derive(GraphPolymorphic)]
#[graph_polymorphic(crate = "a b")]
union NoEnum {
    number: u32,
}

fn main() {}
