//! Where the entities of a type are and what can be done there: the keys `path`, `odata`, `operations` and `version`.

use proc_macro2::Ident;
use syn::LitStr;

use super::operation::{Operation, operations};
use super::version::Version;
use crate::attribute::RawKey;
use crate::errors::Errors;
use crate::{odata_name, template};

/// The address of an entity type, checked.
pub(crate) struct Address {
    pub(crate) path: LitStr,
    /// The placeholders of the path, each once.
    pub(crate) placeholders: Vec<Ident>,
    pub(crate) odata: LitStr,
    pub(crate) operations: Vec<Operation>,
    /// The version of the service that has the entities; none for that of the client.
    pub(crate) version: Option<Version>,
}

/// The keys of an address as far as they were given.
#[derive(Default)]
pub(super) struct AddressKeys {
    pub(super) path: Option<LitStr>,
    placeholders: Vec<Ident>,
    pub(super) odata: Option<LitStr>,
    operations: Option<Vec<Operation>>,
    version: Option<Version>,
}

impl AddressKeys {
    /// Takes the key `name`; false if it is none of an address.
    pub(super) fn take(&mut self, name: &str, key: &RawKey, known: &[Operation], errors: &Errors) -> bool {
        match name {
            "path" => {
                self.path = key.string(template::EXAMPLE, errors);
                self.placeholders = self.path.as_ref().map(|path| template::placeholders(path, errors)).unwrap_or_default();
            }
            "odata" => {
                self.odata = key.string(odata_name::EXAMPLE, errors);
                if let Some(literal) = &self.odata {
                    odata_name::check_type_name(literal, errors);
                }
            }
            "version" => self.version = Version::of_key(key, errors),
            "operations" => self.operations = operations(key, known, errors),
            _ => return false,
        }
        true
    }

    /// The address, if both of its parts were given.
    pub(super) fn complete(self, default: &[Operation]) -> Option<Address> {
        let Self { path, placeholders, odata, operations, version } = self;
        let operations = operations.unwrap_or_else(|| default.to_vec());
        Some(Address { path: path?, placeholders, odata: odata?, operations, version })
    }
}
