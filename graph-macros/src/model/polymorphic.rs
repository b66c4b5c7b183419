//! The declaration of a polymorphic type: an enum with a variant for each type.

use syn::{DeriveInput, Fields, Ident, Type, Variant};

use super::address::{Address, AddressKeys, SYNONYMS};
use super::keys::Place;
use super::operation::Operation;
use super::{Declaration, crate_path, default_crate_path, enum_data, refuse_generics};
use crate::attribute::Helper;
use crate::errors::Errors;

const HELPER: Helper = Helper { name: "graph_polymorphic", example: "path = \"...\"" };

const ENUM_PLACE: Place = Place {
    kind: "enum key",
    known: &["path", "odata", "operations", "permissions", "version", "crate"],
    elsewhere: &[
        ("other", "on a variant, not on the enum"),
        ("key", "on a field of the types that the variants hold"),
        ("singleton", "on an entity"),
    ],
    synonyms: SYNONYMS,
};

const VARIANT_PLACE: Place = Place {
    kind: "variant key",
    known: &["other"],
    elsewhere: &[
        ("path", "on the enum, not on a variant"),
        ("version", "on the enum, not on a variant"),
        ("odata", "on the type that the variant holds, not on the variant"),
        ("crate", "on the enum, not on a variant"),
        ("rename", "on a field: a variant is selected by the `odata` of the type that it holds"),
    ],
    synonyms: &[("unknown", "other"), ("default", "other")],
};

/// A polymorphic type that has been checked.
pub(crate) struct PolymorphicType<'a> {
    pub(crate) ident: &'a Ident,
    /// Where the entities are, for a polymorphic type of entities.
    pub(crate) address: Option<Address>,
    pub(crate) types: Vec<Alternative<'a>>,
    /// The variant for types that are not declared.
    pub(crate) other: Alternative<'a>,
}

/// A variant and the type that it holds.
pub(crate) struct Alternative<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) ty: &'a Type,
}

impl<'a> PolymorphicType<'a> {
    /// Checks the declaration, and reports all its mistakes.
    pub(crate) fn declared(input: &'a DeriveInput, errors: &Errors) -> Declaration<Self> {
        let (mut address, mut found_crate_path) = (AddressKeys::default(), None);
        let mut of_entities = Vec::new();
        ENUM_PLACE.take_each(&HELPER.keys(&input.attrs, errors), errors, &mut |name, key| {
            if !address.take(name, key, Operation::OF_COLLECTION, errors) {
                found_crate_path = crate_path(key, errors);
            } else if !matches!(name, "path" | "odata") {
                of_entities.push(key.name.clone());
            }
        });
        if let Some(path) = &address.path {
            path.check_is_of_collection(errors);
        }
        if errors.count() == 0 {
            match (&address.path, &address.odata) {
                (Some(path), None) => errors.at(&path.literal, "`path` needs `odata` beside it: the name of the base type"),
                (None, Some(odata)) => {
                    errors.at(odata, "`odata` needs `path` beside it: the collection that the entities live in");
                }
                (None, None) => of_entities.iter().for_each(|key| {
                    let message = "beside it: without them, the type is no entity";
                    errors.at(key, format_args!("`{key}` needs `path` and `odata` {message}"));
                }),
                (Some(_), Some(_)) => {}
            }
        }
        refuse_generics(input, "GraphPolymorphic", "one polymorphic type is one list of types", errors);
        let (mut types, mut other) = (Vec::new(), None);
        for variant in enum_data("GraphPolymorphic", input, errors).into_iter().flat_map(|data| &data.variants) {
            add(variant, &mut types, &mut other, errors);
        }
        if other.is_none() && errors.count() == 0 {
            let advice = "write one such as `#[graph_polymorphic(other)] Other(graph_core::UnknownType)`";
            errors.at(&input.ident, format_args!("`{}` has no variant for types that are not declared; {advice}", input.ident));
        }
        let address = address.complete(Operation::DEFAULT, errors);
        let model = other.filter(|_| errors.count() == 0);
        let model = model.map(|other| Self { ident: &input.ident, address, types, other });
        Declaration { crate_path: found_crate_path.unwrap_or_else(default_crate_path), model }
    }
}

fn add<'a>(variant: &'a Variant, types: &mut Vec<Alternative<'a>>, other: &mut Option<Alternative<'a>>, errors: &Errors) {
    let mut marker = None;
    VARIANT_PLACE.take_each(&HELPER.keys(&variant.attrs, errors), errors, &mut |_, key| {
        key.flag(errors);
        marker = Some(key.name.clone());
    });
    let held = match &variant.fields {
        Fields::Unnamed(fields) if fields.unnamed.len() == 1 => fields.unnamed.first(),
        _ => None,
    };
    let ident = &variant.ident;
    let Some(held) = held else {
        errors.at(variant, format_args!("a variant holds the type that it stands for, such as `{ident}(IosLobApp)`"));
        return;
    };
    let alternative = Alternative { ident, ty: &held.ty };
    match (marker, &other) {
        (None, _) => types.push(alternative),
        (Some(_), None) => *other = Some(alternative),
        (Some(marker), Some(first)) => {
            errors.at(marker, format_args!("only one variant can be `other`; `{}` already is", first.ident));
        }
    }
}
