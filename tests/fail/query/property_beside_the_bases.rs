//! A type has the properties of its bases, and not those of another type with the same base.

use graph_core::GraphEntity;

#[derive(Debug, Default, GraphEntity)]
#[graph_entity(path = "/directoryObjects", odata = "microsoft.graph.directoryObject")]
struct DirectoryObject {
    id: Option<String>,
}

#[derive(Debug, Default, GraphEntity)]
#[graph_entity(path = "/users", odata = "microsoft.graph.user")]
struct User {
    #[graph_entity(base)]
    directory_object: DirectoryObject,
    user_principal_name: Option<String>,
}

#[derive(Debug, Default, GraphEntity)]
#[graph_entity(path = "/groups", odata = "microsoft.graph.group")]
struct Group {
    #[graph_entity(base)]
    directory_object: DirectoryObject,
    mail_nickname: Option<String>,
}

fn main() {
    let _ = User::list().select(Group::MAIL_NICKNAME);
    let _ = User::entity_by(Group::MAIL_NICKNAME.key("sales"));
    let _ = DirectoryObject::entity_by(User::USER_PRINCIPAL_NAME.key("adele@contoso.com"));
}
