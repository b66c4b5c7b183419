//! Where the entities of a type are and what can be done there: the keys `path`, `odata` and `operations`.

use syn::LitStr;

use super::operation::{Operation, operations};
use super::path::DeclaredPath;
use crate::attribute::RawKey;
use crate::errors::Errors;
use crate::odata_name;

/// The address of an entity type, checked.
pub(crate) struct Address {
    pub(crate) path: DeclaredPath,
    pub(crate) odata: LitStr,
    pub(crate) operations: Vec<Operation>,
}

/// The keys of an address as far as they were given.
#[derive(Default)]
pub(super) struct AddressKeys {
    pub(super) path: Option<DeclaredPath>,
    pub(super) odata: Option<LitStr>,
    operations: Option<Vec<Operation>>,
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
            "operations" => self.operations = operations(key, known, errors),
            _ => return false,
        }
        true
    }

    /// The address, if both of its parts were given.
    pub(super) fn complete(self, default: &[Operation]) -> Option<Address> {
        let Self { path, odata, operations } = self;
        Some(Address { path: path?, odata: odata?, operations: operations.unwrap_or_else(|| default.to_vec()) })
    }
}
