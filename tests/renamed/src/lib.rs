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

/// A path with placeholders, whose values stand beside the type.
#[derive(Debug, Default, renamed::GraphEntity)]
#[graph_entity(path = "/users/{user_id}/messages", odata = "microsoft.graph.message", crate = "crate::facade::nested::graph")]
pub struct Message {
    /// The key.
    pub id: Option<String>,
    /// A complex value.
    pub sender: Option<Recipient>,
    /// One of several types.
    pub attachment: Option<Attachment>,
}

/// A complex type.
#[derive(Debug, Default, renamed::GraphComplex)]
#[graph_complex(crate = "renamed")]
pub struct Recipient {
    /// A property.
    pub address: Option<String>,
}

/// The choice between several types.
#[derive(Debug, renamed::GraphPolymorphic)]
#[graph_polymorphic(crate = "::renamed")]
pub enum Attachment {
    /// One of them.
    Recipient(Recipient),
    /// The others.
    #[graph_polymorphic(other)]
    Other(renamed::UnknownType),
}

/// An action.
#[derive(Debug, Default, renamed::GraphAction)]
#[graph_action(bound_to(Message), crate = "::renamed")]
pub struct Forward {
    /// A parameter.
    pub to: Option<Recipient>,
}

/// A function.
#[derive(Debug, Default, renamed::GraphFunction)]
#[graph_function(path = "/reports/{report_id}", returns = bool, crate = "::renamed")]
pub struct Ready;

#[cfg(test)]
mod tests {
    use super::{Forward, Kind, Message, MessagePath, Ready, ReadyPath, User};
    use renamed::{GraphEntity, GraphFunction};

    #[test]
    fn the_entity_works_by_another_name() {
        let user: User = renamed::json::from_slice(br#"{"id":"1","kind":"guest"}"#).unwrap();
        assert!(matches!(user.kind, Some(Kind::Guest)));
        assert_eq!(User::get("1").to_http().unwrap().uri(), "/users/1");
    }

    #[test]
    fn placeholders_actions_and_functions_work_by_another_name() {
        let message = Message::at(MessagePath { user_id: &"1" }).entity("2");
        assert_eq!(message.invoke(&Forward::default()).to_http().unwrap().uri(), "/users/1/messages/2/forward");
        assert_eq!(Ready.invoke_at(ReadyPath { report_id: &3 }).to_http().unwrap().uri(), "/reports/3/ready()");
    }
}
