//! Enum types: the trait behind `#[derive(GraphEnum)]`.

/// An OData enum type whose members travel as strings
/// ([OData CSDL JSON 4.01, section 10](https://docs.oasis-open.org/odata/odata-csdl-json/v4.01/odata-csdl-json-v4.01.html#sec_EnumerationType)).
///
/// Derive it: the variant with one unnamed field holds the members that the service knows and the declaration does not, so that
/// they survive a read and a write.
///
/// ```
/// use graph_core::GraphEnum;
///
/// #[derive(Debug, Clone, PartialEq, GraphEnum)]
/// pub enum NdesConnectorState {
///     None,
///     Active,
///     Inactive,
///     Other(String),
/// }
///
/// let state = NdesConnectorState::from_member("active");
/// assert_eq!(state, NdesConnectorState::Active);
/// let state = NdesConnectorState::from_member("suspended");
/// assert_eq!(state, NdesConnectorState::Other("suspended".to_owned()));
/// assert_eq!(state.as_member(), "suspended");
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not declared as a Microsoft Graph enum type",
    label = "not a Graph enum type",
    note = "add `#[derive(GraphEnum)]` to `{Self}`"
)]
pub trait GraphEnum: Sized {
    /// The declared members, as they are spelt on the wire.
    const MEMBERS: &'static [&'static str];

    /// The member as it is spelt on the wire.
    fn as_member(&self) -> &str;

    /// The value of the member that is spelt `member` on the wire; of the variant for unknown members, if none is.
    fn from_member(member: &str) -> Self;
}

/// What the variant for unknown members holds. Generated code uses this one trait for all that it needs of it, so that a variant
/// which holds another type is one error.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot hold the members that are not declared",
    label = "not a `String`",
    note = "the variant for unknown members holds a `String`, such as `Other(String)`"
)]
pub trait UnknownMember: Sized {
    /// The value for the member that is spelt `member` on the wire.
    fn of(member: &str) -> Self;

    /// The member as it is spelt on the wire.
    fn text(&self) -> &str;
}

impl UnknownMember for String {
    fn of(member: &str) -> Self {
        member.to_owned()
    }

    fn text(&self) -> &str {
        self
    }
}
