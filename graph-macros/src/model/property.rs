//! A field of an entity: a property, or a field that is left alone.

use syn::ext::IdentExt;
use syn::{Ident, LitStr, Type};

use super::keys::Place;
use crate::attribute::{Helper, RawKey};
use crate::case::property_name;
use crate::errors::Errors;
use crate::odata_name::check_property_name;

const PLACE: Place = Place {
    kind: "field key",
    known: &["key", "rename", "read_only", "skip"],
    elsewhere: &[
        ("path", "on the struct, not on a field"),
        ("odata", "on the struct, not on a field"),
        ("crate", "on the struct, not on a field"),
    ],
    synonyms: &[("name", "rename"), ("json", "rename"), ("id", "key"), ("ignore", "skip")],
};

/// A property of an entity.
pub(crate) struct Property<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) ty: &'a Type,
    /// The name on the wire.
    pub(crate) name: String,
    pub(crate) read_only: bool,
    /// Set where the field is marked as the key.
    pub(super) key: Option<Ident>,
    /// Set where the name was given, not made.
    pub(super) rename: Option<LitStr>,
}

/// A field as it was declared.
pub(super) enum Field<'a> {
    Property(Property<'a>),
    /// Not a property: filled by `Default`.
    Skipped(&'a Ident, &'a Type),
}

impl<'a> Field<'a> {
    pub(super) fn new(helper: Helper, field: &'a syn::Field, ident: &'a Ident, errors: &Errors) -> Self {
        let keys = Keys::of(&helper.keys(&field.attrs, errors), errors);
        if let Some(skip) = keys.skip {
            keys.others.refuse_on_skipped(&skip, errors);
            return Self::Skipped(ident, &field.ty);
        }
        let Others { key, rename, read_only } = keys.others;
        let made = || property_name(&ident.unraw().to_string());
        let name = rename.as_ref().map_or_else(made, LitStr::value);
        if name.is_empty() && rename.is_none() {
            errors.at(ident, "no property can be named after this field; name it with `#[graph_entity(rename = \"...\")]`");
        }
        Self::Property(Property { ident, ty: &field.ty, name, read_only: read_only.is_some(), key, rename })
    }
}

#[derive(Default)]
struct Keys {
    skip: Option<Ident>,
    others: Others,
}

/// The keys that have no meaning on a skipped field.
#[derive(Default)]
struct Others {
    key: Option<Ident>,
    rename: Option<LitStr>,
    read_only: Option<Ident>,
}

impl Keys {
    fn of(raw: &[RawKey], errors: &Errors) -> Self {
        let mut keys = Self::default();
        PLACE.take_each(raw, errors, |name, key| {
            if name == "rename" {
                keys.others.rename = key.string("displayName", errors);
                if let Some(literal) = &keys.others.rename {
                    check_property_name(literal, errors);
                }
                return;
            }
            key.flag(errors);
            let flag = Some(key.name.clone());
            match name {
                "key" => keys.others.key = flag,
                "read_only" => keys.others.read_only = flag,
                _ => keys.skip = flag,
            }
        });
        keys
    }
}

impl Others {
    fn refuse_on_skipped(&self, skip: &Ident, errors: &Errors) {
        if self.key.is_some() {
            errors.at(skip, "a `key` field cannot be skipped: the service identifies the entity by it");
        }
        if let Some(rename) = &self.rename {
            errors.at(rename, "`rename` has no effect on a skipped field; remove one of the two");
        }
        if let Some(read_only) = &self.read_only {
            errors.at(read_only, "`read_only` has no effect on a skipped field; remove one of the two");
        }
    }
}
