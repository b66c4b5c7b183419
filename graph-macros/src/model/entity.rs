//! The declaration of an entity type.

use quote::ToTokens;
use syn::{Data, DeriveInput, Fields, Ident, LitStr, Path, Type};

use super::keys::Place;
use super::property::{Field, Property};
use super::{Declaration, crate_path, default_crate_path, refuse_generics};
use crate::attribute::{Helper, RawKey};
use crate::errors::Errors;
use crate::{case, odata_name, template};

const HELPER: Helper = Helper { name: "graph_entity", example: "path = \"...\"" };

const PLACE: Place = Place {
    kind: "struct key",
    known: &["path", "odata", "crate"],
    elsewhere: &[
        ("key", "on a field, not on the struct"),
        ("rename", "on a field, not on the struct"),
        ("read_only", "on a field, not on the struct"),
        ("skip", "on a field, not on the struct"),
    ],
    synonyms: &[
        ("odata_type", "odata"),
        ("type", "odata"),
        ("name", "odata"),
        ("url", "path"),
        ("endpoint", "path"),
        ("collection", "path"),
    ],
};

/// An entity type that has been checked.
pub(crate) struct Entity<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) path: LitStr,
    pub(crate) odata: LitStr,
    pub(crate) properties: Vec<Property<'a>>,
    pub(crate) skipped: Vec<(&'a Ident, &'a Type)>,
    /// Which of the properties is the key.
    key: usize,
}

impl<'a> Entity<'a> {
    /// Checks the declaration, and reports all its mistakes.
    pub(crate) fn declared(input: &'a DeriveInput, errors: &Errors) -> Declaration<Self> {
        let mut keys = StructKeys::of(&HELPER.keys(&input.attrs, errors), errors);
        let crate_path = keys.crate_path.take().unwrap_or_else(default_crate_path);
        keys.report_missing(input, errors);
        refuse_generics(input, "GraphEntity", "one entity is one path and one `@odata.type`", errors);

        let mut properties = Vec::new();
        let mut skipped = Vec::new();
        let mut key = None;
        if let Some(fields) = named_fields(input, errors) {
            let before = errors.count();
            for field in fields {
                match field.ident.as_ref().map(|ident| Field::new(HELPER, field, ident, errors)) {
                    Some(Field::Property(property)) => properties.push(property),
                    Some(Field::Skipped(ident, ty)) => skipped.push((ident, ty)),
                    None => {}
                }
            }
            report_collisions(&properties, errors);
            key = key_position(&properties, errors);
            // A key that is missing may be one that was misspelt, or skipped.
            if key.is_none() && errors.count() == before {
                let (ident, advice) = (&input.ident, "name a field `id` or mark one with `#[graph_entity(key)]`");
                errors.at(ident, format_args!("`{ident}` has no key: {advice}"));
            }
        }
        let model = match (keys.path, keys.odata, key) {
            (Some(path), Some(odata), Some(key)) if errors.count() == 0 => {
                Some(Self { ident: &input.ident, path, odata, properties, skipped, key })
            }
            _ => None,
        };
        Declaration { crate_path, model }
    }

    /// The property that is the key.
    pub(crate) fn key(&self) -> Option<&Property<'a>> {
        self.properties.get(self.key)
    }
}

#[derive(Default)]
struct StructKeys {
    path: Option<LitStr>,
    odata: Option<LitStr>,
    crate_path: Option<Path>,
}

impl StructKeys {
    fn of(raw: &[RawKey], errors: &Errors) -> Self {
        let mut keys = Self::default();
        PLACE.take_each(raw, errors, |name, key| match name {
            "path" => {
                keys.path = key.string(template::EXAMPLE, errors);
                if let Some(literal) = &keys.path {
                    template::check(literal, errors);
                }
            }
            "odata" => {
                keys.odata = key.string(odata_name::EXAMPLE, errors);
                if let Some(literal) = &keys.odata {
                    odata_name::check_type_name(literal, errors);
                }
            }
            _ => keys.crate_path = crate_path(key, errors),
        });
        keys
    }

    fn report_missing(&self, input: &DeriveInput, errors: &Errors) {
        let ident = &input.ident;
        let attribute = input.attrs.iter().find(|attribute| attribute.path().is_ident(HELPER.name));
        let Some(attribute) = attribute else {
            errors.at_span(
                proc_macro2::Span::call_site(),
                format_args!("missing `#[graph_entity(path = \"...\", odata = \"...\")]` on `{ident}`"),
            );
            return;
        };
        // A key that is missing may be one that was misspelt, and one mistake is reported once.
        if errors.count() > 0 {
            return;
        }
        if self.path.is_none() {
            let example = template::EXAMPLE;
            let message = format_args!("missing `path`: the collection this entity lives in, such as `path = {example:?}`");
            errors.at(attribute, message);
        }
        if self.odata.is_none() {
            let guess = case::member_name(&ident.to_string());
            let message = "missing `odata`: the type name the service uses";
            errors.at(attribute, format_args!("{message}, such as `odata = \"microsoft.graph.{guess}\"`"));
        }
    }
}

fn named_fields<'a>(input: &'a DeriveInput, errors: &Errors) -> Option<impl Iterator<Item = &'a syn::Field>> {
    let found: &dyn ToTokens = match &input.data {
        Data::Struct(data) => match &data.fields {
            Fields::Named(fields) => return Some(fields.named.iter()),
            Fields::Unnamed(fields) => {
                errors.at(fields, "`GraphEntity` needs named fields: each field becomes a JSON property");
                return None;
            }
            Fields::Unit => {
                errors.at(&input.ident, "`GraphEntity` needs named fields: a unit struct has no properties");
                return None;
            }
        },
        Data::Enum(data) => &data.enum_token,
        Data::Union(data) => &data.union_token,
    };
    let word = found.to_token_stream().to_string();
    let article = if word == "enum" { "an" } else { "a" };
    let advice = if word == "enum" { "; an enum type derives `GraphEnum`" } else { "" };
    let message = "`GraphEntity` can only be derived for a struct with named fields";
    errors.at(found, format_args!("{message}, not for {article} {word}{advice}"));
    None
}

fn report_collisions(properties: &[Property<'_>], errors: &Errors) {
    for (index, second) in properties.iter().enumerate() {
        let first = properties.iter().take(index).find(|first| first.name == second.name && !first.name.is_empty());
        let Some(first) = first else { continue };
        let at: &dyn ToTokens = second.rename.as_ref().map_or(second.ident, |literal| literal);
        let (name, one, other) = (&second.name, first.ident, second.ident);
        errors.at(at, format_args!("two fields share the JSON name `{name}`: `{one}` and `{other}`"));
    }
}

/// The position of the field that is marked as the key, or else is called `id`.
fn key_position(properties: &[Property<'_>], errors: &Errors) -> Option<usize> {
    let mut marked =
        properties.iter().enumerate().filter_map(|(index, property)| Some((index, property, property.key.as_ref()?)));
    if let Some((first, property, _)) = marked.next() {
        for (_, _, second) in marked {
            errors.at(second, format_args!("only one field can be the key; `{}` already is", property.ident));
        }
        return Some(first);
    }
    properties.iter().position(|property| property.ident == "id")
}
