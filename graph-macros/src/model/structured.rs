//! What entity types and complex types have in common: their fields.

use std::collections::HashMap;
use std::ptr;

use proc_macro2::TokenTree;
use quote::ToTokens;
use syn::{Data, DeriveInput, Fields, Ident, LitStr, Meta};

use super::keys::Place;
use super::property::{Field, OtherField, Property, Role};
use crate::attribute::Helper;
use crate::errors::Errors;
use crate::field_type;

/// The name of a derive and what belongs to it, for reading fields and for messages.
pub(super) struct Derive {
    pub(super) name: &'static str,
    pub(super) helper: Helper,
    pub(super) fields: Place,
    /// Whether a unit struct will do, as one without fields.
    pub(super) takes_unit: bool,
    /// Reports what is wrong with a name that was given by `rename`.
    pub(super) check_name: fn(&LitStr, &Errors),
}

/// A structured type that has been checked.
pub(crate) struct Structured<'a> {
    pub(crate) ident: &'a Ident,
    /// The qualified name of the type, if it has a tag.
    pub(crate) odata: Option<LitStr>,
    pub(crate) properties: Vec<Property<'a>>,
    pub(crate) skipped: Vec<OtherField<'a>>,
    pub(crate) base: Option<OtherField<'a>>,
    pub(crate) additional: Option<OtherField<'a>>,
}

impl<'a> Structured<'a> {
    /// Checks the fields, and reports all their mistakes. None when there are no named fields.
    pub(super) fn declared(derive: &Derive, input: &'a DeriveInput, odata: Option<LitStr>, errors: &Errors) -> Option<Self> {
        refuse_packed(input, errors);
        let fields = named_fields(derive, input, errors)?;
        let ident = &input.ident;
        let mut structured = Self { ident, odata, properties: Vec::new(), skipped: Vec::new(), base: None, additional: None };
        for field in fields {
            let Some(ident) = &field.ident else { continue };
            match Field::new(derive, field, ident, errors) {
                Field::Property(property) => {
                    // A reference in a type with a lifetime is one mistake, and has been told.
                    if input.generics.params.is_empty() {
                        field_type::check(property.ty, errors);
                    }
                    structured.properties.push(property);
                }
                Field::Other(Role::Skipped, field) => structured.skipped.push(field),
                Field::Other(role @ Role::Base, field) => set_once(&mut structured.base, role, field, errors),
                Field::Other(role @ Role::Additional, field) => set_once(&mut structured.additional, role, field, errors),
            }
        }
        structured.report_collisions(derive.helper.name, errors);
        Some(structured)
    }

    fn report_collisions(&self, helper: &str, errors: &Errors) {
        // Both are keyed by a `String`, so that the map is compiled once.
        let (mut constants, mut names) = (HashMap::new(), HashMap::new());
        for second in &self.properties {
            let constant = second.constant.to_string();
            let of_constant: &Property<'_> = constants.entry(constant).or_insert(second);
            let of_name: &Property<'_> = names.entry(second.name.clone()).or_insert(second);
            if !ptr::eq(of_constant, second) {
                let (constant, one, other) = (&second.constant, of_constant.ident, second.ident);
                let advice = "name one of them otherwise and give its name on the wire by `rename`";
                errors.at(other, format_args!("two fields share the constant `{constant}`: `{one}` and `{other}`; {advice}"));
            } else if !ptr::eq(of_name, second) && !second.name.is_empty() {
                let at: &dyn ToTokens = second.rename.as_ref().map_or(second.ident, |literal| literal);
                let (name, one, other) = (&second.name, of_name.ident, second.ident);
                let advice = format_args!("tell them apart with `#[{helper}(rename = \"...\")]`");
                errors.at(at, format_args!("two fields share the JSON name `{name}`: `{one}` and `{other}`; {advice}"));
            }
        }
    }
}

/// A decoder writes to the fields where they are, and fields that are packed cannot be borrowed.
fn refuse_packed(input: &DeriveInput, errors: &Errors) {
    for attribute in input.attrs.iter().filter(|attribute| attribute.path().is_ident("repr")) {
        if let Meta::List(list) = &attribute.meta
            && list.tokens.clone().into_iter().any(|token| matches!(token, TokenTree::Ident(word) if word == "packed"))
        {
            errors.at(attribute, "a decoder borrows the fields, which those of a packed struct do not allow; remove `packed`");
        }
    }
}

fn set_once<'a>(place: &mut Option<OtherField<'a>>, role: Role, field: OtherField<'a>, errors: &Errors) {
    match place {
        None => *place = Some(field),
        Some(first) => {
            let (key, first) = (role.key(), first.ident);
            errors.at(&field.marker, format_args!("only one field can be `{key}`; `{first}` already is"));
        }
    }
}

fn named_fields<'a>(derive: &Derive, input: &'a DeriveInput, errors: &Errors) -> Option<impl Iterator<Item = &'a syn::Field>> {
    let name = derive.name;
    let (found, message): (&dyn ToTokens, _) = match &input.data {
        Data::Struct(data) => match &data.fields {
            Fields::Named(_) => return Some(data.fields.iter()),
            Fields::Unit if derive.takes_unit => return Some(data.fields.iter()),
            Fields::Unnamed(fields) => (fields, format!("`{name}` needs named fields: each field becomes a JSON property")),
            Fields::Unit => (&input.ident, format!("`{name}` needs named fields: a unit struct has no properties")),
        },
        Data::Enum(data) => {
            let message = "can only be derived for a struct with named fields, not for an enum; an enum type derives `GraphEnum`";
            (&data.enum_token, format!("`{name}` {message}"))
        }
        Data::Union(data) => {
            (&data.union_token, format!("`{name}` can only be derived for a struct with named fields, not for a union"))
        }
    };
    errors.at(found, message);
    None
}
