//! Where the entities of a type are and what can be done there: the keys `path`, `odata`, `operations`, `permissions` and `version`.

use syn::LitStr;

use super::operation::{Operation, operations};
use super::path::DeclaredPath;
use super::permissions::{Permissions, permissions_by_operation};
use super::version::Version;
use crate::attribute::RawKey;
use crate::errors::Errors;
use crate::odata_name;

/// Words that people expect in place of the keys of an address.
pub(super) const SYNONYMS: &[(&str, &str)] = &[
    ("odata_type", "odata"),
    ("type", "odata"),
    ("name", "odata"),
    ("url", "path"),
    ("endpoint", "path"),
    ("collection", "path"),
    ("ops", "operations"),
    ("methods", "operations"),
    ("scopes", "permissions"),
];

/// The address of an entity type, checked.
pub(crate) struct Address {
    pub(crate) path: DeclaredPath,
    pub(crate) odata: LitStr,
    pub(crate) operations: Vec<Operation>,
    pub(crate) permissions: Vec<(Operation, Permissions)>,
    /// The version of the service that has the entities; none for that of the client.
    pub(crate) version: Option<Version>,
}

impl Address {
    /// Whether the operations are those of a declaration that says nothing of operations and permissions.
    pub(crate) fn has_usual_operations(&self) -> bool {
        self.permissions.is_empty() && self.operations == Operation::DEFAULT
    }
}

/// The keys of an address as far as they were given.
#[derive(Default)]
pub(super) struct AddressKeys {
    pub(super) path: Option<DeclaredPath>,
    pub(super) odata: Option<LitStr>,
    operations: Option<Vec<Operation>>,
    /// Not looked at before it is known what the operations are.
    permissions: Option<RawKey>,
    version: Option<Version>,
}

impl AddressKeys {
    /// Takes the key `name`; false if it is none of an address.
    pub(super) fn take(&mut self, name: &str, key: &RawKey, known: &[Operation], errors: &Errors) -> bool {
        match name {
            "path" => self.path = DeclaredPath::declared(key, errors),
            "odata" => {
                self.odata = key.string(odata_name::EXAMPLE, errors);
                if let Some(literal) = &self.odata {
                    odata_name::check_type_name(literal, errors);
                }
            }
            "permissions" => self.permissions = Some(key.clone()),
            "version" => self.version = Version::of_key(key, errors),
            "operations" => self.operations = operations(key, known, errors),
            _ => return false,
        }
        true
    }

    /// The address, if both of its parts were given.
    pub(super) fn complete(self, default: &[Operation], errors: &Errors) -> Option<Address> {
        let Self { path, odata, operations, permissions, version } = self;
        let operations = operations.unwrap_or_else(|| default.to_vec());
        let permissions = permissions.map(|key| permissions_by_operation(&key, &operations, errors)).unwrap_or_default();
        Some(Address { path: path?, odata: odata?, operations, permissions, version })
    }
}
