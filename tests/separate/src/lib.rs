//! A user who only declares, and takes the derives from graph-macros: neither crate waits for the other when they are compiled. They are
//! named by their path, since graph-core has them as well as soon as any crate of a build switches on its feature `derive`.

use graph_core::GraphEntity;
use graph_core::invocation::Invocable;
use graph_core::types::DateTimeOffset;

/// Declared by a derive that has the name of a trait which is imported.
#[derive(Debug, Default, graph_macros::GraphEntity)]
#[graph_entity(path = "/users", odata = "microsoft.graph.user")]
pub struct User {
    /// The key.
    pub id: Option<String>,
    /// A primitive value.
    pub created_date_time: Option<DateTimeOffset>,
    /// An enum.
    pub kind: Option<Kind>,
    /// One of several types.
    pub address: Option<Address>,
}

/// An enum type.
#[derive(Debug, graph_macros::GraphEnum)]
pub enum Kind {
    /// A member.
    Guest,
    /// Any other member.
    Other(String),
}

/// A complex type.
#[derive(Debug, Default, graph_macros::GraphComplex)]
#[graph_complex(odata = "microsoft.graph.physicalAddress")]
pub struct PhysicalAddress {
    /// A property.
    pub city: Option<String>,
}

/// The choice between several types.
#[derive(Debug, graph_macros::GraphPolymorphic)]
pub enum Address {
    /// One of them.
    Physical(PhysicalAddress),
    /// The others.
    #[graph_polymorphic(other)]
    Other(graph_core::UnknownType),
}

/// An action.
#[derive(Debug, Default, graph_macros::GraphAction)]
#[graph_action(bound_to(User))]
pub struct RevokeSignInSessions;

/// Uses the traits and what the derives made.
#[must_use]
pub fn uses() -> bool {
    let revoked = User::entity("1").invoke(&RevokeSignInSessions).to_http();
    revoked.is_ok() && RevokeSignInSessions::NAME == "revokeSignInSessions"
}

#[cfg(test)]
mod tests {
    use graph_core::json;

    use super::*;

    #[test]
    fn what_is_declared_works_without_the_features() {
        assert!(uses());
        let text = r##"{"@odata.type":"#microsoft.graph.user","id":"1","kind":"guest","address":{"@odata.type":"#microsoft.graph.physicalAddress","city":"Tokyo"}}"##;
        let user = json::from_slice::<User>(text.as_bytes()).unwrap();
        assert_eq!(json::to_string(&user), text);
        assert_eq!(User::get("1").to_http().unwrap().uri(), "/users/1");
    }
}
