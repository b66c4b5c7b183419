//! Capabilities: which operations an entity type offers, so that one which it does not offer does not compile.

use super::Permissions;

/// An operation that reads entities of one type.
#[diagnostic::on_unimplemented(
    message = "the answer to `{Self}` holds no entities to select from",
    label = "only a request that reads entities has this option"
)]
pub trait Reads {
    /// The type of the entities.
    type Entity;
}

/// An operation that reads a collection, which can be filtered and sorted.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not read a collection",
    label = "only a request that reads a collection has this option"
)]
pub trait Queries: Reads {}

/// That the path of an entity type is known without anything else: it has no placeholders. The derives implement it.
#[diagnostic::on_unimplemented(
    message = "the path of `{Self}` has placeholders, whose values are missing",
    label = "the path has placeholders",
    note = "give their values first: `{Self}::at({Self}Path {{ ... }}).list()`"
)]
pub trait FixedPath {}

/// That entities of the type can be created, read, listed, changed and deleted: what an entity type offers unless its declaration says
/// otherwise. The derives implement it in place of one trait for each operation, which is less for the compiler to do.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not support all usual operations",
    label = "not all operations are enabled",
    note = "it is implemented by the derives, for an entity without `operations` and `permissions`"
)]
pub trait UsualOperations {}

#[diagnostic::do_not_recommend]
impl<T: UsualOperations> CanCreate for T {}

#[diagnostic::do_not_recommend]
impl<T: UsualOperations> CanGet for T {}

#[diagnostic::do_not_recommend]
impl<T: UsualOperations> CanList for T {}

#[diagnostic::do_not_recommend]
impl<T: UsualOperations> CanUpdate for T {}

#[diagnostic::do_not_recommend]
impl<T: UsualOperations> CanDelete for T {}

/// That entities of the type can be created. The derives implement it unless `operations` leaves `create` out.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not support `create`",
    label = "operation not enabled",
    note = "if the service offers it, list it in `#[graph_entity(operations(...))]`"
)]
pub trait CanCreate {
    /// What the operation needs to have been granted.
    const PERMISSIONS: &'static Permissions = Permissions::UNKNOWN;
}

/// That entities of the type can be read by their key. The derives implement it unless `operations` leaves `get` out.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not support `get`",
    label = "operation not enabled",
    note = "if the service offers it, list it in `#[graph_entity(operations(...))]`"
)]
pub trait CanGet {
    /// What the operation needs to have been granted.
    const PERMISSIONS: &'static Permissions = Permissions::UNKNOWN;
}

/// That entities of the type can be listed. The derives implement it unless `operations` leaves `list` out.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not support `list`",
    label = "operation not enabled",
    note = "if the service offers it, list it in `#[graph_entity(operations(...))]`"
)]
pub trait CanList {
    /// What the operation needs to have been granted.
    const PERMISSIONS: &'static Permissions = Permissions::UNKNOWN;
}

/// That entities of the type can be changed. The derives implement it unless `operations` leaves `update` out.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not support `update`",
    label = "operation not enabled",
    note = "if the service offers it, list it in `#[graph_entity(operations(...))]`"
)]
pub trait CanUpdate {
    /// What the operation needs to have been granted.
    const PERMISSIONS: &'static Permissions = Permissions::UNKNOWN;
}

/// That entities of the type can be removed. The derives implement it unless `operations` leaves `delete` out.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not support `delete`",
    label = "operation not enabled",
    note = "if the service offers it, list it in `#[graph_entity(operations(...))]`"
)]
pub trait CanDelete {
    /// What the operation needs to have been granted.
    const PERMISSIONS: &'static Permissions = Permissions::UNKNOWN;
}

/// That entities of the type can be put in place of others, or created under a given key. The derives implement it where `operations` names `replace`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not support `replace`",
    label = "operation not enabled",
    note = "if the service offers it, list it in `#[graph_entity(operations(...))]`"
)]
pub trait CanReplace {
    /// What the operation needs to have been granted.
    const PERMISSIONS: &'static Permissions = Permissions::UNKNOWN;
}
