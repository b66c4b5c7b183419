//! The declaration of an entity type.

use syn::ext::IdentExt;
use syn::{DeriveInput, Path};

use super::address::{Address, AddressKeys, SYNONYMS};
use super::keys::Place;
use super::operation::Operation;
use super::property::Property;
use super::structured::{Derive, Structured};
use super::{Declaration, crate_path, default_crate_path, refuse_generics};
use crate::attribute::{Helper, RawKey};
use crate::errors::Errors;
use crate::odata_name;
use crate::{case, template};

/// The helper attributes of the other derives.
const OTHER_HELPERS: &[&str] = &["graph_complex", "graph_enum", "graph_polymorphic", "graph_action", "graph_function"];

const IN_OPERATIONS: &str = "in the list of `operations(...)`";

const DERIVE: Derive = Derive {
    name: "GraphEntity",
    helper: Helper { name: "graph_entity", example: "path = \"...\"" },
    fields: Place {
        kind: "field key",
        known: &["key", "rename", "read_only", "write_only", "base", "additional", "skip"],
        elsewhere: &[
            ("path", "on the struct, not on a field"),
            ("operations", "on the struct, not on a field"),
            ("permissions", "on the struct, not on a field"),
            ("version", "on the struct, not on a field"),
            ("singleton", "on the struct, not on a field"),
            ("odata", "on the struct, not on a field"),
            ("crate", "on the struct, not on a field"),
            (
                "other",
                "on a variant of an enum that derives `GraphPolymorphic`; a field for what is not declared is `additional`",
            ),
        ],
        synonyms: &[
            ("name", "rename"),
            ("json", "rename"),
            ("id", "key"),
            ("ignore", "skip"),
            ("flatten", "base"),
            ("skip_serializing", "read_only"),
            ("computed", "read_only"),
            ("skip_deserializing", "write_only"),
            ("extra", "additional"),
        ],
    },
    takes_unit: false,
    check_name: odata_name::check_property_name,
};

const PLACE: Place = Place {
    kind: "struct key",
    known: &["path", "odata", "operations", "permissions", "version", "singleton", "crate"],
    elsewhere: &[
        ("key", "on a field, not on the struct"),
        ("rename", "on a field, not on the struct"),
        ("read_only", "on a field, not on the struct"),
        ("write_only", "on a field, not on the struct"),
        ("base", "on a field, not on the struct"),
        ("additional", "on a field, not on the struct"),
        ("skip", "on a field, not on the struct"),
        ("create", IN_OPERATIONS),
        ("get", IN_OPERATIONS),
        ("list", IN_OPERATIONS),
        ("update", IN_OPERATIONS),
        ("delete", IN_OPERATIONS),
        ("replace", IN_OPERATIONS),
        ("bound_to", "on an action or function"),
        ("returns", "on an action or function"),
    ],
    synonyms: SYNONYMS,
};

/// An entity type that has been checked.
pub(crate) struct Entity<'a> {
    pub(crate) structured: Structured<'a>,
    pub(crate) address: Address,
    key: KeyPlace,
}

/// Where the key is.
enum KeyPlace {
    /// In the property at this position.
    Own(usize),
    /// In the base type.
    Inherited,
    /// Nowhere: the entity is a singleton.
    Nowhere,
}

impl<'a> Entity<'a> {
    /// Checks the declaration, and reports all its mistakes.
    pub(crate) fn declared(input: &'a DeriveInput, errors: &Errors) -> Declaration<Self> {
        let mut keys = StructKeys::of(&DERIVE.helper.keys(&input.attrs, errors), errors);
        if let (Some(path), false) = (&keys.address.path, keys.singleton) {
            path.check_is_of_collection(errors);
        }
        let crate_path = keys.crate_path.take().unwrap_or_else(default_crate_path);
        keys.report_missing(input, errors);
        refuse_generics(input, "GraphEntity", "one entity is one path and one `@odata.type`", errors);
        let before = errors.count();
        let mut structured = Structured::declared(&DERIVE, input, keys.address.odata.clone(), errors);
        let key = structured.as_ref().and_then(|structured| {
            if keys.singleton { Some(no_key(structured, errors)) } else { key_place(structured, before, errors) }
        });
        if let (Some(structured), Some(KeyPlace::Own(position))) = (&mut structured, &key)
            && let Some(property) = structured.properties.get_mut(*position)
        {
            property.is_key = true;
        }
        let default = if keys.singleton { Operation::OF_SINGLETON } else { Operation::DEFAULT };
        let model = match (structured, keys.address.complete(default, errors), key) {
            (Some(structured), Some(address), Some(key)) if errors.count() == 0 => Some(Self { structured, address, key }),
            _ => None,
        };
        Declaration { crate_path, model }
    }

    /// The property that is the key; none if it is that of the base type.
    pub(crate) fn own_key(&self) -> Option<&Property<'a>> {
        match self.key {
            KeyPlace::Own(position) => self.structured.properties.get(position),
            KeyPlace::Inherited | KeyPlace::Nowhere => None,
        }
    }

    /// Whether there is one entity of the type, without a key.
    pub(crate) const fn is_singleton(&self) -> bool {
        matches!(self.key, KeyPlace::Nowhere)
    }
}

#[derive(Default)]
struct StructKeys {
    address: AddressKeys,
    singleton: bool,
    crate_path: Option<Path>,
}

impl StructKeys {
    fn of(raw: &[RawKey], errors: &Errors) -> Self {
        let singleton = raw.iter().any(|key| key.name.unraw() == "singleton");
        let known = if singleton { Operation::OF_SINGLETON } else { Operation::OF_COLLECTION };
        let mut keys = Self { singleton, ..Self::default() };
        PLACE.take_each(raw, errors, &mut |name, key| {
            if keys.address.take(name, key, known, errors) {
                return;
            }
            match name {
                "singleton" => key.flag(errors),
                _ => keys.crate_path = crate_path(key, errors),
            }
        });
        keys
    }

    fn report_missing(&self, input: &DeriveInput, errors: &Errors) {
        let ident = &input.ident;
        let attribute = input.attrs.iter().find(|attribute| attribute.path().is_ident(DERIVE.helper.name));
        let Some(attribute) = attribute else {
            if let Some(other) =
                input.attrs.iter().find(|attribute| OTHER_HELPERS.iter().any(|name| attribute.path().is_ident(name)))
            {
                errors.at(other.path(), "this attribute is that of another derive; `GraphEntity` takes `#[graph_entity(...)]`");
                return;
            }
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
        if self.address.path.is_none() {
            let example = template::EXAMPLE;
            let message = format_args!("missing `path`: the collection this entity lives in, such as `path = {example:?}`");
            errors.at(attribute, message);
        }
        if self.address.odata.is_none() {
            let guess = case::member_name(&ident.unraw().to_string());
            let message = "missing `odata`: the type name the service uses";
            errors.at(attribute, format_args!("{message}, such as `odata = \"microsoft.graph.{guess}\"`"));
        }
    }
}

/// The field that is marked as the key, or else is called `id`, or else the base type. `before` is the number of mistakes before
/// the fields were looked at.
fn key_place(structured: &Structured<'_>, before: usize, errors: &Errors) -> Option<KeyPlace> {
    if let Some(position) = key_position(&structured.properties, errors) {
        return Some(KeyPlace::Own(position));
    }
    if structured.base.is_some() {
        return Some(KeyPlace::Inherited);
    }
    // A key that is missing may be one that was misspelt, or skipped.
    if errors.count() == before {
        let (ident, advice) =
            (structured.ident, "name a field `id`, mark one with `#[graph_entity(key)]`, or make it a `singleton`");
        errors.at(ident, format_args!("`{ident}` has no key: {advice}"));
    }
    None
}

/// That no field is marked as the key of a singleton. One that is called `id` is a property like others.
fn no_key(structured: &Structured<'_>, errors: &Errors) -> KeyPlace {
    for marker in structured.properties.iter().filter_map(|property| property.key.as_ref()) {
        errors.at(marker, "a singleton has no key: its path is its address");
    }
    KeyPlace::Nowhere
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
