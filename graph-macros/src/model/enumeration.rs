//! The declaration of an enum type.

use quote::ToTokens;
use syn::ext::IdentExt;
use syn::{DeriveInput, Fields, Ident, LitStr, Path, Type, Variant};

use super::keys::Place;
use super::{Declaration, crate_path, default_crate_path, enum_data, refuse_generics};
use crate::attribute::Helper;
use crate::case::member_name;
use crate::errors::Errors;
use crate::odata_name::check_member_name;

const HELPER: Helper = Helper { name: "graph_enum", example: "rename = \"...\"" };

const ENUM_PLACE: Place = Place {
    kind: "enum key",
    known: &["crate"],
    elsewhere: &[
        ("rename", "on a variant, not on the enum"),
        ("path", "on an entity: an enum type is the type of properties"),
        ("odata", "on an entity or a complex type: the members of an enum type are sent without its name"),
        ("flags", "on no enum: the property of several members is declared as `graph_core::types::Flags` of the enum"),
        ("other", "on a variant of `GraphPolymorphic`: here the one that holds a `String` is for other members"),
    ],
    synonyms: &[],
};

const VARIANT_PLACE: Place = Place {
    kind: "variant key",
    known: &["rename"],
    elsewhere: &[
        ("crate", "on the enum, not on a variant"),
        ("other", "on a variant of `GraphPolymorphic`: here the one that holds a `String` is for other members"),
        ("skip", "on a field of a struct: a member that is not declared is held by a variant such as `Other(String)`"),
    ],
    synonyms: &[("name", "rename"), ("member", "rename")],
};

/// An enum type that has been checked.
pub(crate) struct Enumeration<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) members: Vec<Member<'a>>,
    /// The variant that holds the members which were not declared, and the type that it holds them in.
    pub(crate) catch_all: (&'a Ident, &'a Type),
}

/// A declared member.
pub(crate) struct Member<'a> {
    pub(crate) ident: &'a Ident,
    /// The name on the wire.
    pub(crate) name: String,
    rename: Option<LitStr>,
}

impl<'a> Enumeration<'a> {
    /// Checks the declaration, and reports all its mistakes.
    pub(crate) fn declared(input: &'a DeriveInput, errors: &Errors) -> Declaration<Self> {
        let crate_path = enum_crate_path(input, errors).unwrap_or_else(default_crate_path);
        refuse_generics(input, "GraphEnum", "one enum type is one list of members", errors);
        let Some(data) = enum_data("GraphEnum", input, errors) else {
            return Declaration { crate_path, model: None };
        };
        let mut members = Vec::new();
        let mut catch_all = None;
        for variant in &data.variants {
            match Kind::of(variant, errors) {
                Some(Kind::Member(member)) => members.push(member),
                Some(Kind::CatchAll(ident, ty)) => match catch_all {
                    None => catch_all = Some((ident, ty)),
                    Some((first, _)) => {
                        let message = "only one variant can hold unknown members";
                        errors.at(ident, format_args!("{message}; `{first}` already does"));
                    }
                },
                None => {}
            }
        }
        report_collisions(&members, errors);
        if catch_all.is_none() && errors.count() == 0 {
            let message = "has no variant for the members that the service may add; write one such as `Other(String)`";
            errors.at(&input.ident, format_args!("`{}` {message}", input.ident));
        }
        let model = catch_all.filter(|_| errors.count() == 0).map(|catch_all| Self { ident: &input.ident, members, catch_all });
        Declaration { crate_path, model }
    }
}

fn enum_crate_path(input: &DeriveInput, errors: &Errors) -> Option<Path> {
    let mut path = None;
    ENUM_PLACE.take_each(&HELPER.keys(&input.attrs, errors), errors, &mut |_, key| path = crate_path(key, errors));
    path
}

enum Kind<'a> {
    Member(Member<'a>),
    CatchAll(&'a Ident, &'a Type),
}

impl<'a> Kind<'a> {
    fn of(variant: &'a Variant, errors: &Errors) -> Option<Self> {
        let mut rename = None;
        VARIANT_PLACE.take_each(&HELPER.keys(&variant.attrs, errors), errors, &mut |_, key| {
            rename = key.string("unknownFutureValue", errors);
            if let Some(literal) = &rename {
                check_member_name(literal, errors);
            }
        });
        match &variant.fields {
            Fields::Unit => {
                let ident = &variant.ident;
                let made = || member_name(&ident.unraw().to_string());
                let name = rename.as_ref().map_or_else(made, LitStr::value);
                Some(Self::Member(Member { ident, name, rename }))
            }
            Fields::Unnamed(fields) if fields.unnamed.len() == 1 => {
                if let Some(rename) = rename {
                    errors.at(rename, "`rename` has no effect on the variant that holds unknown members; remove it");
                }
                let field = fields.unnamed.first()?;
                for attribute in field.attrs.iter().filter(|attribute| attribute.path().is_ident(HELPER.name)) {
                    errors.at(attribute, "`graph_enum` has no effect on what a variant holds; remove it");
                }
                Some(Self::CatchAll(&variant.ident, &field.ty))
            }
            other => {
                let message = "a variant is a member, which has no fields, or holds unknown members, such as `Other(String)`";
                errors.at(other, message);
                None
            }
        }
    }
}

fn report_collisions(members: &[Member<'_>], errors: &Errors) {
    for (index, second) in members.iter().enumerate() {
        let Some(first) = members.iter().take(index).find(|first| first.name == second.name) else { continue };
        let at: &dyn ToTokens = second.rename.as_ref().map_or(second.ident, |literal| literal);
        let (name, one, other) = (&second.name, first.ident, second.ident);
        let message = "tell them apart with `#[graph_enum(rename = \"...\")]`";
        errors.at(at, format_args!("two variants share the member `{name}`: `{one}` and `{other}`; {message}"));
    }
}
