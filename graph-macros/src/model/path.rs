//! The key `path`: where a declared thing is, relative to the root of the service.

use proc_macro2::Ident;
use syn::LitStr;

use crate::attribute::RawKey;
use crate::errors::Errors;
use crate::template;

/// A path, checked.
pub(crate) struct DeclaredPath {
    pub(crate) literal: LitStr,
    /// The placeholders, each once.
    pub(crate) placeholders: Vec<Ident>,
}

impl DeclaredPath {
    pub(super) fn declared(key: &RawKey, errors: &Errors) -> Option<Self> {
        let literal = key.string(template::EXAMPLE, errors)?;
        let placeholders = template::placeholders(&literal, errors);
        Some(Self { literal, placeholders })
    }
}
