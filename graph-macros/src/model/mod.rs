//! The validated declarations. This is the only gate: what comes out of here can be expanded without another check.

mod address;
mod complex;
mod entity;
mod enumeration;
mod invocable;
mod keys;
mod operation;
mod outline;
mod path;
mod permissions;
mod polymorphic;
mod property;
mod structured;
mod version;

pub(crate) use address::Address;
pub(crate) use complex::Complex;
pub(crate) use entity::Entity;
pub(crate) use enumeration::{Enumeration, Member};
pub(crate) use invocable::{Invocable, InvocableKind};
pub(crate) use operation::Operation;
pub(crate) use outline::Outline;
pub(crate) use path::DeclaredPath;
pub(crate) use permissions::Permissions;
pub(crate) use polymorphic::{Alternative, PolymorphicType};
pub(crate) use property::{Access, OtherField, Property};
pub(crate) use structured::Structured;
pub(crate) use version::Version;

use proc_macro2::Span;
use quote::ToTokens;
use syn::{Data, DataEnum, DeriveInput, GenericParam, Path};

use crate::attribute::RawKey;
use crate::errors::Errors;

/// A declaration as far as it could be understood.
pub(crate) struct Declaration<T> {
    /// Where `graph-core` is.
    pub(crate) crate_path: Path,
    /// What was declared; none if there was a mistake.
    pub(crate) model: Option<T>,
}

fn default_crate_path() -> Path {
    let mut path = Path::from(syn::Ident::new("graph_core", Span::call_site()));
    path.leading_colon = Some(syn::Token![::](Span::call_site()));
    path
}

/// The value of a `crate` key.
fn crate_path(key: &RawKey, errors: &Errors) -> Option<Path> {
    let literal = key.string("::graph_core", errors)?;
    let path = literal.parse_with(Path::parse_mod_style);
    if path.is_err() {
        let found = literal.value();
        let message = format_args!("`crate` must be a path such as \"::graph_core\" or \"crate::graph\", found {found:?}");
        errors.at(&literal, message);
    }
    path.ok()
}

/// A generic type has no one path or `@odata.type`, so none of the derives takes it.
fn refuse_generics(input: &DeriveInput, derive: &str, reason: &str, errors: &Errors) {
    let parameters = &input.generics.params;
    if parameters.iter().any(|parameter| matches!(parameter, GenericParam::Lifetime(_))) {
        let advice = "its values are owned: write `String` in place of `&str`, and `Vec<T>` in place of `&[T]`";
        errors.at(parameters, format_args!("`{derive}` cannot be derived for a type with a lifetime: {advice}"));
    } else if !parameters.is_empty() {
        errors.at(parameters, format_args!("`{derive}` cannot be derived for a generic type: {reason}"));
    }
}

/// The enum that `derive` is on; anything else is reported.
fn enum_data<'a>(derive: &str, input: &'a DeriveInput, errors: &Errors) -> Option<&'a DataEnum> {
    let (found, word): (&dyn ToTokens, _) = match &input.data {
        Data::Enum(data) => return Some(data),
        Data::Struct(data) => (&data.struct_token, "struct"),
        Data::Union(data) => (&data.union_token, "union"),
    };
    errors.at(found, format_args!("`{derive}` can only be derived for an enum, not for a {word}"));
    None
}
