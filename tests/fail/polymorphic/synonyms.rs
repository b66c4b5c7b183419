use graph_core::{GraphPolymorphic, UnknownType};

#[derive(GraphPolymorphic)]
#[graph_polymorphic(collection = "/users", ops(get), methods(list), scopes(read(delegated = ["User.Read.All"])))]
enum Synonyms {
    #[graph_polymorphic(other)]
    Other(UnknownType),
}

fn main() {}
