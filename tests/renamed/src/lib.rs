//! A user who calls graph-core by another name, and one who only reaches it through a facade.

/// A facade that passes graph-core on under a name of its own.
pub mod facade {
    /// One level deeper.
    pub mod nested {
        pub use renamed as graph;
    }
}

/// Declared by the other name.
#[derive(Debug, Default, renamed::GraphEntity)]
#[graph_entity(path = "/users", odata = "microsoft.graph.user", crate = "::renamed")]
pub struct User {
    /// The key.
    pub id: Option<String>,
    /// An enum by way of the facade.
    pub kind: Option<Kind>,
}

/// Declared by way of the facade.
#[derive(Debug, facade::nested::graph::GraphEnum)]
#[graph_enum(crate = "crate::facade::nested::graph")]
pub enum Kind {
    /// A member.
    Guest,
    /// Any other member.
    Other(String),
}

#[cfg(test)]
mod tests {
    use super::{Kind, User};
    use renamed::GraphEntity;

    #[test]
    fn the_entity_works_by_another_name() {
        let user: User = renamed::json::from_slice(br#"{"id":"1","kind":"guest"}"#).unwrap();
        assert!(matches!(user.kind, Some(Kind::Guest)));
        assert_eq!(User::get("1").to_http().unwrap().uri(), "/users/1");
    }
}
