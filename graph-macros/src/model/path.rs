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

    /// Reports a path that is none of a collection. One that ends in a placeholder is that of a single entity, as Microsoft's pages
    /// show it.
    pub(super) fn check_is_of_collection(&self, errors: &Errors) {
        let text = self.literal.value();
        let Some((collection, last)) = text.rsplit_once('/') else { return };
        if !last.starts_with('{') || self.placeholders.is_empty() {
            return;
        }
        let message = "`path` is that of the collection, so it does not end with the key of an entity";
        if collection.is_empty() {
            errors.at(&self.literal, format_args!("{message}; name the collection, such as {:?}", template::EXAMPLE));
        } else {
            errors.at(&self.literal, format_args!("{message}: {collection:?}"));
        }
    }
}
