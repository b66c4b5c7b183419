//! The declaration of an action or a function: the struct of its parameters.

use syn::ext::IdentExt;
use syn::{DeriveInput, LitStr, Path, Type};

use super::keys::Place;
use super::path::DeclaredPath;
use super::permissions::Permissions;
use super::structured::{Derive, Structured};
use super::version::Version;
use super::{Declaration, crate_path, default_crate_path, refuse_generics};
use crate::attribute::{Helper, RawKey};
use crate::case;
use crate::errors::Errors;
use crate::odata_name;

/// Whether it is an action or a function.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum InvocableKind {
    Action,
    Function,
}

impl InvocableKind {
    /// The name of the helper attribute.
    pub(crate) const fn helper(self) -> &'static str {
        self.derive().helper.name
    }

    const fn derive(self) -> &'static Derive {
        match self {
            Self::Action => &ACTION,
            Self::Function => &FUNCTION,
        }
    }
}

const ACTION: Derive = Derive {
    name: "GraphAction",
    helper: Helper { name: "graph_action", example: "bound_to(User)" },
    fields: PARAMETER,
    takes_unit: true,
    check_name: odata_name::check_parameter_name,
};

const FUNCTION: Derive = Derive {
    name: "GraphFunction",
    helper: Helper { name: "graph_function", example: "bound_to(User)" },
    fields: PARAMETER,
    takes_unit: true,
    check_name: odata_name::check_parameter_name,
};

const PARAMETER: Place = Place {
    kind: "field key",
    known: &["rename"],
    elsewhere: &[
        ("name", "on the struct; a parameter is renamed by `rename`"),
        ("path", "on the struct, not on a field"),
        ("bound_to", "on the struct, not on a field"),
        ("bound_to_collection", "on the struct, not on a field"),
        ("returns", "on the struct, not on a field"),
        ("permissions", "on the struct, not on a field"),
        ("version", "on the struct, not on a field"),
        ("crate", "on the struct, not on a field"),
        ("read_only", "on a property: only a client sends parameters"),
        ("write_only", "on a property: only a client sends parameters"),
        ("skip", "on a property: a struct of parameters has no other fields"),
        ("key", "on a field of an entity"),
    ],
    synonyms: &[("json", "rename"), ("parameter", "rename")],
};

const PLACE: Place = Place {
    kind: "struct key",
    known: &["name", "bound_to", "bound_to_collection", "path", "returns", "permissions", "version", "crate"],
    elsewhere: &[
        ("rename", "on a field; the action or function itself is named by `name`"),
        ("odata", "on a type; an action or function is named by `name`"),
        ("operations", "on an entity"),
    ],
    synonyms: &[
        ("bound", "bound_to"),
        ("binding", "bound_to"),
        ("entity", "bound_to"),
        ("collection", "bound_to_collection"),
        ("url", "path"),
        ("endpoint", "path"),
        ("return", "returns"),
        ("answer", "returns"),
        ("response", "returns"),
        ("scopes", "permissions"),
    ],
};

/// An action or function that has been checked.
pub(crate) struct Invocable<'a> {
    pub(crate) kind: InvocableKind,
    /// The parameters.
    pub(crate) structured: Structured<'a>,
    /// The name in a path.
    pub(crate) name: String,
    pub(crate) place: InvocationPlace,
    /// What is answered; nothing if that is not said.
    pub(crate) returns: Option<Type>,
    pub(crate) permissions: Option<Permissions>,
    /// The version of the service that has it; none for that of what it is invoked on.
    pub(crate) version: Option<Version>,
}

/// Where an action or function can be invoked.
#[derive(Default)]
pub(crate) struct InvocationPlace {
    /// The types of the entities that it is bound to.
    pub(crate) entities: Vec<Type>,
    /// The types of the entities whose collections it is bound to.
    pub(crate) collections: Vec<Type>,
    /// The path of what it is invoked on.
    pub(crate) path: Option<DeclaredPath>,
}

impl<'a> Invocable<'a> {
    /// Checks the declaration, and reports all its mistakes.
    pub(crate) fn declared(kind: InvocableKind, input: &'a DeriveInput, errors: &Errors) -> Declaration<Self> {
        let derive = kind.derive();
        let keys = StructKeys::of(&derive.helper.keys(&input.attrs, errors), errors);
        let StructKeys { name, place, returns, permissions, version, crate_path } = keys;
        refuse_generics(input, derive.name, "its parameters have types of their own", errors);
        let structured = Structured::declared(derive, input, None, errors);
        let name = name.map_or_else(|| case::member_name(&input.ident.unraw().to_string()), |literal| literal.value());
        let model = structured.filter(|_| errors.count() == 0);
        let model = model.map(|structured| Self { kind, structured, name, place, returns, permissions, version });
        Declaration { crate_path: crate_path.unwrap_or_else(default_crate_path), model }
    }
}

#[derive(Default)]
struct StructKeys {
    name: Option<LitStr>,
    place: InvocationPlace,
    returns: Option<Type>,
    permissions: Option<Permissions>,
    version: Option<Version>,
    crate_path: Option<Path>,
}

impl StructKeys {
    fn of(raw: &[RawKey], errors: &Errors) -> Self {
        let mut keys = Self::default();
        PLACE.take_each(raw, errors, &mut |name, key| match name {
            "name" => {
                keys.name = key.string("sendMail", errors);
                if let Some(literal) = &keys.name {
                    odata_name::check_invocable_name(literal, errors);
                }
            }
            "bound_to" => keys.place.entities = key.types("User", errors).unwrap_or_default(),
            "bound_to_collection" => keys.place.collections = key.types("User", errors).unwrap_or_default(),
            "path" => keys.place.path = DeclaredPath::declared(key, errors),
            "permissions" => keys.permissions = Some(Permissions::declared(key, errors)),
            "version" => keys.version = Version::of_key(key, errors),
            "returns" => keys.returns = key.ty("Page<User>", errors),
            _ => keys.crate_path = crate_path(key, errors),
        });
        keys
    }
}
