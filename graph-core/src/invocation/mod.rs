//! Actions and functions: what the service does beyond creating, reading, changing and deleting.
//!
//! An action has side effects and is a POST with its parameters in the body; a function has none and is a GET with its parameters
//! in the path
//! ([OData Protocol 4.01, section 11.5](https://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part1-protocol.html#sec_Operations)).
//! Both are declared as the struct of their parameters, and invoked on what they are bound to:
//!
//! ```
//! use graph_core::types::DateTimeOffset;
//! use graph_core::{GraphAction, GraphEntity, GraphFunction, Page};
//!
//! #[derive(Debug, Default, GraphEntity)]
//! #[graph_entity(path = "/users", odata = "microsoft.graph.user")]
//! pub struct User {
//!     #[graph_entity(read_only)]
//!     pub id: Option<String>,
//!     pub display_name: Option<String>,
//! }
//!
//! /// POST /users/{id}/revokeSignInSessions, which answers `{"value": true}`.
//! #[derive(Debug, GraphAction)]
//! #[graph_action(bound_to(User), returns = bool)]
//! pub struct RevokeSignInSessions;
//!
//! /// POST /users/validateProperties, which answers without a body.
//! #[derive(Debug, Default, GraphAction)]
//! #[graph_action(bound_to_collection(User))]
//! pub struct ValidateProperties {
//!     pub display_name: Option<String>,
//!     pub mail_nickname: Option<String>,
//! }
//!
//! /// GET /users/{id}/usersAbove(level=2), which answers a page of users.
//! #[derive(Debug, GraphFunction)]
//! #[graph_function(bound_to(User), returns = Page<User>)]
//! pub struct UsersAbove {
//!     pub level: i32,
//! }
//!
//! let adele = User::entity("adele");
//! let request = adele.invoke(&RevokeSignInSessions);
//! assert_eq!(request.to_http()?.uri(), "/users/adele/revokeSignInSessions");
//!
//! let request = User::collection().invoke(&ValidateProperties { mail_nickname: Some("adele".to_owned()), ..Default::default() });
//! assert_eq!(request.to_http()?.body(), r#"{"mailNickname":"adele"}"#);
//!
//! let request = adele.invoke(&UsersAbove { level: 2 }).select(User::DISPLAY_NAME);
//! assert_eq!(request.to_http()?.uri(), "/users/adele/usersAbove(level=2)?$select=displayName");
//! # Ok::<(), graph_core::Error>(())
//! ```

mod answer;
mod parameters;

pub use answer::{Answer, CollectionAnswer};

use crate::json::request_body;
use crate::operation::{Invoke, OperationInfo, OperationKind, Permissions};
use crate::path::ResourcePath;
use crate::request::Request;
use crate::structured::DeclaredType;
use crate::version::Version;

/// What actions and functions have in common: their name, their parameters, and what they answer. The derives implement it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is neither an action nor a function",
    label = "cannot be invoked",
    note = "add `#[derive(GraphAction)]` or `#[derive(GraphFunction)]` to the struct of the parameters"
)]
pub trait Invocable: DeclaredType + Sized {
    /// What is answered.
    type Answer: Answer;

    /// The name in a path, such as `sendMail`, with its namespace where the service wants that.
    const NAME: &'static str;

    /// Whether it is an action, which may have side effects, or a function, which has none.
    const KIND: InvocableKind;

    /// The version of the service that has it, as `version = "beta"` declares it. It holds for whatever the path it is invoked at and
    /// the entity that is there leave open; otherwise it is that of the client.
    const VERSION: Option<Version> = None;

    /// What it needs to have been granted.
    const PERMISSIONS: &'static Permissions = Permissions::UNKNOWN;
}

/// An action, or a function.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InvocableKind {
    /// A POST with the parameters in its body.
    Action,
    /// A GET with the parameters in its path.
    Function,
}

/// A Microsoft Graph action: the struct of its parameters. Derive it.
///
/// Invoke it on what it is bound to: by [`EntityAddress::invoke`](crate::EntityAddress::invoke) on an entity, by
/// [`Collection::invoke`](crate::Collection::invoke) on a collection.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a Microsoft Graph action",
    label = "not a Graph action",
    note = "add `#[derive(GraphAction)]` to `{Self}`, the struct of its parameters"
)]
pub trait GraphAction: Invocable {
    /// The request that invokes the action at the path that was declared.
    fn invoke(&self) -> Request<Invoke<Self>>
    where
        Self: FixedInvocation,
    {
        invoke_at(self, ResourcePath::new(Self::PATH))
    }

    /// The request that invokes the action on what `path` leads to, whatever that is.
    fn invoke_at(&self, path: impl Into<ResourcePath>) -> Request<Invoke<Self>> {
        invoke_at(self, path.into())
    }
}

/// A Microsoft Graph function: the struct of its parameters. Derive it.
///
/// Invoke it as a [`GraphAction`]. A parameter that is `None` is left out, which picks the overload of the function that does without; one
/// that is an object or a collection goes into the query, as JSON under an alias
/// ([OData URL Conventions 4.01, section 5.1.1.14.1](https://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part2-url-conventions.html#sec_ParameterAliases)).
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a Microsoft Graph function",
    label = "not a Graph function",
    note = "add `#[derive(GraphFunction)]` to `{Self}`, the struct of its parameters"
)]
pub trait GraphFunction: Invocable {
    /// The request that invokes the function at the path that was declared.
    fn invoke(&self) -> Request<Invoke<Self>>
    where
        Self: FixedInvocation,
    {
        invoke_at(self, ResourcePath::new(Self::PATH))
    }

    /// The request that invokes the function on what `path` leads to, whatever that is.
    fn invoke_at(&self, path: impl Into<ResourcePath>) -> Request<Invoke<Self>> {
        invoke_at(self, path.into())
    }
}

/// That an action or function can be invoked on a `T`: an entity, or a [`Collection`](crate::Collection) of entities.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not bound to `{T}`",
    label = "cannot be invoked here",
    note = "a struct that derives `GraphAction` or `GraphFunction` names what it is invoked on: the type in `bound_to(...)`, \
            or in `bound_to_collection(...)` for a collection of it"
)]
pub trait BoundTo<T>: Invocable {}

/// That an action or function was declared with a path, which has no placeholders.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no path of its own, or one with placeholders",
    label = "where to invoke it is missing",
    note = "invoke it on what it is bound to, as in `User::entity(id).invoke(&...)`, or at a path: `invoke_at(path)`"
)]
pub trait FixedInvocation {
    /// The path of what it is invoked on, relative to the root of the service.
    const PATH: &'static str;
}

/// The request that invokes `invocable` on what `path` leads to.
pub(crate) fn invoke_at<C: Invocable>(invocable: &C, path: ResourcePath) -> Request<Invoke<C>> {
    let path = path.or_version(C::VERSION);
    match C::KIND {
        InvocableKind::Action => {
            let path = path.segment(C::NAME);
            let has_parameters = invocable.schema().properties().next().is_some();
            let body = has_parameters.then(|| request_body(invocable));
            let info = OperationInfo::new(OperationKind::Action, &path, None).permitted_by(C::PERMISSIONS);
            Request::new(info, path, body)
        }
        InvocableKind::Function => {
            let parameters = parameters::Inline::of(invocable);
            let path = path.encoded_segment(&parameters.invocation(C::NAME), C::NAME);
            let info = OperationInfo::new(OperationKind::Function, &path, None).permitted_by(C::PERMISSIONS);
            let request = Request::new(info, path, None);
            parameters.aliases.into_iter().fold(request, |request, (name, value)| request.query_option(&name, value))
        }
    }
}
