//! Permissions: declared for an operation or a group of them, and known to every request.

mod common;

use common::{Canned, ready};
use graph_core::operation::{CanCreate, CanList, Permissions};
use graph_core::{Client, GraphAction, GraphEntity, GraphPolymorphic, UnknownType};

#[derive(Debug, Default, GraphEntity)]
#[graph_entity(
    path = "/users",
    odata = "microsoft.graph.user",
    permissions(
        write(delegated = ["User.ReadWrite.All"], application = ["User.ReadWrite.All", "Directory.ReadWrite.All"]),
        read(delegated = ["User.Read.All"]),
        create(application = []),
    )
)]
struct User {
    id: Option<String>,
}

#[derive(Debug, GraphPolymorphic)]
#[graph_polymorphic(
    path = "/directoryObjects",
    odata = "microsoft.graph.directoryObject",
    permissions(get(delegated = ["Directory.Read.All"]))
)]
enum DirectoryObject {
    User(User),
    #[graph_polymorphic(other)]
    Other(UnknownType),
}

#[derive(Debug, GraphAction)]
#[graph_action(bound_to(User), permissions(delegated = ["Mail.Send"]))]
struct SendMail;

fn text(permissions: &Permissions) -> String {
    permissions.to_string()
}

#[test]
fn an_operation_has_the_permissions_of_its_own_or_else_of_its_group() {
    assert_eq!(text(User::get("1").operation().permissions()), "the delegated permission User.Read.All");
    assert_eq!(User::list().operation().permissions(), <User as CanList>::PERMISSIONS);
    assert_eq!(User::collection().count().operation().permissions(), <User as CanList>::PERMISSIONS);
    assert_eq!(
        text(User::delete("1").operation().permissions()),
        "the delegated permission User.ReadWrite.All; one of the application permissions User.ReadWrite.All, Directory.ReadWrite.All"
    );
    let create = User::default().create();
    assert_eq!(create.operation().permissions(), <User as CanCreate>::PERMISSIONS);
    assert_eq!(text(create.operation().permissions()), "no application permission will do");
    assert_eq!(create.operation().permissions().delegated(), None);
}

#[test]
fn what_was_not_declared_is_unknown() {
    assert_eq!(DirectoryObject::get("1").operation().permissions().delegated(), Some(["Directory.Read.All"].as_slice()));
    assert!(DirectoryObject::list().operation().permissions().is_unknown());
    assert_eq!(text(DirectoryObject::list().operation().permissions()), "permissions that were not declared");
    let send = User::entity("1").invoke(&SendMail);
    assert_eq!(text(send.operation().permissions()), "the delegated permission Mail.Send");
}

#[test]
fn a_refusal_says_what_the_operation_needs() {
    let body = r#"{"error":{"code":"Authorization_RequestDenied","message":"Insufficient privileges."}}"#;
    let client = Client::builder(Canned::new(403, body)).build();
    assert_eq!(
        ready(client.send(User::get("1"))).unwrap_err().to_string(),
        "GET /users/{id} answered 403 Forbidden: Authorization_RequestDenied: Insufficient privileges.; \
         the operation needs the delegated permission User.Read.All"
    );
    let unknown = ready(client.send(DirectoryObject::list())).unwrap_err().to_string();
    assert!(unknown.ends_with("Insufficient privileges."), "{unknown}");
    let client = Client::builder(Canned::new(404, body)).build();
    let not_found = ready(client.send(User::get("1"))).unwrap_err().to_string();
    assert!(!not_found.contains("needs"), "{not_found}");
}
