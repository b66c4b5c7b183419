//! What can be told of a declaration in spite of its mistakes, so that the uses of the type are not errors as well.
//!
//! Whatever is not understood is left out without a word, since the check of the declaration has reported it.

use proc_macro2::Ident;
use syn::ext::IdentExt;
use syn::{Attribute, Data, DeriveInput, LitStr, Type};

use super::path::DeclaredPath;
use super::property::Access;
use crate::attribute::{Helper, RawKey};
use crate::case::constant_name;
use crate::errors::Errors;

/// A declaration that has mistakes, as far as it can be told what was meant.
pub(crate) struct Outline<'a> {
    /// The fields that are properties: each has a constant.
    pub(crate) properties: Vec<OutlinedProperty<'a>>,
    pub(crate) base: Option<&'a Type>,
    /// The type of the field that is marked as the key, or else is called `id`.
    pub(crate) key: Option<&'a Type>,
    /// The path with what may be its placeholders; none if it has none.
    pub(crate) path: Option<DeclaredPath>,
    pub(crate) is_singleton: bool,
    /// What an action or function answers.
    pub(crate) returns: Option<Type>,
}

/// A property, of which there may be another of the same name on the wire.
pub(crate) struct OutlinedProperty<'a> {
    pub(crate) field: &'a syn::Field,
    pub(crate) constant: Ident,
    pub(crate) access: Option<Access>,
}

impl<'a> Outline<'a> {
    pub(crate) fn of(input: &'a DeriveInput, helper: &'static str) -> Self {
        let keys = keys(helper, &input.attrs);
        let mut outline = Self {
            properties: Vec::new(),
            base: None,
            key: None,
            path: key(&keys, "path").and_then(placeholders),
            is_singleton: key(&keys, "singleton").is_some(),
            returns: key(&keys, "returns").and_then(|key| key.ty("", &Errors::default())),
        };
        if let Data::Struct(data) = &input.data {
            data.fields.iter().for_each(|field| outline.add(helper, field));
        }
        outline
    }

    fn add(&mut self, helper: &'static str, field: &'a syn::Field) {
        let keys = keys(helper, &field.attrs);
        if key(&keys, "base").is_some() {
            self.base.get_or_insert(&field.ty);
        } else if let Some(ident) = &field.ident
            && key(&keys, "skip").is_none()
            && key(&keys, "additional").is_none()
        {
            if key(&keys, "key").is_some() {
                self.key = Some(&field.ty);
            } else if ident == "id" {
                self.key.get_or_insert(&field.ty);
            }
            let constant = constant_name(ident);
            let access = [Access::ReadOnly, Access::WriteOnly].into_iter().find(|access| key(&keys, access.key()).is_some());
            if !self.properties.iter().any(|earlier| earlier.constant == constant) {
                self.properties.push(OutlinedProperty { field, constant, access });
            }
        }
    }
}

fn keys(helper: &'static str, attributes: &[Attribute]) -> Vec<RawKey> {
    Helper { name: helper, example: "" }.keys(attributes, &Errors::default())
}

fn key<'k>(keys: &'k [RawKey], name: &str) -> Option<&'k RawKey> {
    keys.iter().find(|key| key.name.unraw() == name)
}

/// The words in braces that can be the names of fields.
fn placeholders(key: &RawKey) -> Option<DeclaredPath> {
    let literal: LitStr = key.string("", &Errors::default())?;
    let path = literal.value();
    let mut placeholders: Vec<Ident> = Vec::new();
    for word in path.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(word, _)| word) {
        if let Ok(mut ident) = syn::parse_str::<Ident>(word)
            && !placeholders.contains(&ident)
        {
            ident.set_span(literal.span());
            placeholders.push(ident);
        }
    }
    (!placeholders.is_empty()).then_some(DeclaredPath { literal, placeholders })
}
