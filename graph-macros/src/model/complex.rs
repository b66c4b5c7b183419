//! The declaration of a complex type.

use syn::DeriveInput;

use super::keys::Place;
use super::structured::{Derive, Structured};
use super::{Declaration, crate_path, default_crate_path, refuse_generics};
use crate::attribute::Helper;
use crate::errors::Errors;
use crate::odata_name;

const DERIVE: Derive = Derive {
    name: "GraphComplex",
    helper: Helper { name: "graph_complex", example: "odata = \"...\"" },
    fields: Place {
        kind: "field key",
        known: &["rename", "read_only", "write_only", "base", "additional", "skip"],
        elsewhere: &[
            ("odata", "on the struct, not on a field"),
            ("crate", "on the struct, not on a field"),
            ("key", "on a field of an entity: a complex type has no key"),
        ],
        synonyms: &[
            ("name", "rename"),
            ("json", "rename"),
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
    known: &["odata", "crate"],
    elsewhere: &[
        ("path", "on an entity: a complex type is part of others and has no path"),
        ("operations", "on an entity: a complex type is read and changed with what it is part of"),
        ("permissions", "on an entity: a complex type is read and changed with what it is part of"),
        ("singleton", "on an entity: a complex type is part of others and has no path"),
        ("key", "on a field of an entity: a complex type has no key"),
        ("version", "on an entity: a complex type is part of others and comes in their version"),
        ("rename", "on a field, not on the struct"),
        ("read_only", "on a field, not on the struct"),
        ("write_only", "on a field, not on the struct"),
        ("base", "on a field, not on the struct"),
        ("additional", "on a field, not on the struct"),
        ("skip", "on a field, not on the struct"),
    ],
    synonyms: &[("odata_type", "odata"), ("type", "odata"), ("name", "odata")],
};

/// A complex type that has been checked.
pub(crate) struct Complex<'a> {
    pub(crate) structured: Structured<'a>,
}

impl<'a> Complex<'a> {
    /// Checks the declaration, and reports all its mistakes.
    pub(crate) fn declared(input: &'a DeriveInput, errors: &Errors) -> Declaration<Self> {
        let (mut odata, mut path) = (None, None);
        PLACE.take_each(&DERIVE.helper.keys(&input.attrs, errors), errors, &mut |name, key| {
            if name == "crate" {
                path = crate_path(key, errors);
                return;
            }
            odata = key.string("microsoft.graph.emailAddress", errors);
            if let Some(literal) = &odata {
                odata_name::check_type_name(literal, errors);
            }
        });
        refuse_generics(input, "GraphComplex", "one complex type is one list of properties", errors);
        let structured = Structured::declared(&DERIVE, input, odata, errors);
        let model = structured.filter(|_| errors.count() == 0).map(|structured| Self { structured });
        Declaration { crate_path: path.unwrap_or_else(default_crate_path), model }
    }
}
