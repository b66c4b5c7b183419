//! What the spelling of a field's type tells: forms of types that no property has, and the advice for names that people use by habit.
//!
//! A name says nothing for certain, since an alias or a type of the user's own may have it. So a name only selects the trait whose
//! message is shown if the type turns out to be none of a property; a form, such as that of a tuple, is refused.

use syn::{GenericArgument, Ident, PathArguments, PathSegment, Type};

use crate::errors::Errors;

/// The traits of `graph_core::value::advice`, and the names that select them.
const ADVICE: &[(&str, &[&str])] = &[
    ("IntegerProperty", &["u16", "u32", "u64", "u128", "usize", "i128", "isize", "NonZero"]),
    ("MapProperty", &["HashMap", "BTreeMap", "IndexMap", "Map"]),
    ("SequenceProperty", &["HashSet", "BTreeSet", "IndexSet", "VecDeque", "LinkedList", "SmallVec"]),
    (
        "TimeProperty",
        &[
            "DateTime",
            "NaiveDate",
            "NaiveDateTime",
            "NaiveTime",
            "OffsetDateTime",
            "SystemTime",
            "Instant",
            "TimeDelta",
            "Timestamp",
            "Zoned",
        ],
    ),
    ("GuidProperty", &["Uuid"]),
    ("JsonProperty", &["Value"]),
    ("PointerProperty", &["Arc", "Rc", "Cow", "Cell", "RefCell", "Mutex", "RwLock"]),
    ("TextProperty", &["char", "str", "IpAddr", "OsString", "PathBuf", "Url"]),
];

/// The names of primitive types that hardly any other type has. Other names of `graph_core::types`, such as `Duration`, are common
/// elsewhere.
const PRIMITIVES: &[&str] = &["String", "bool", "i32", "i64", "f64", "DateTimeOffset", "TimeOfDay"];

/// What the name of a type tells, whatever `Option`, `Vec` and `Box` are around it.
pub(crate) struct Spelling {
    /// Whether it is a primitive type.
    pub(crate) is_primitive: bool,
    /// The trait by which the property is used: `PropertyValue`, or one that implies it and has advice for a type of this name.
    pub(crate) value_trait: &'static str,
}

impl Spelling {
    pub(crate) fn of(ty: &Type) -> Self {
        let name = match innermost(ty) {
            Type::Path(path) => path.path.segments.last().map(|segment| segment.ident.to_string()),
            _ => None,
        };
        let name = name.unwrap_or_default();
        let is_primitive = PRIMITIVES.contains(&name.as_str());
        let advice = ADVICE.iter().find(|(_, names)| !is_primitive && names.contains(&name.as_str()));
        Self { is_primitive, value_trait: advice.map_or("PropertyValue", |(advice, _)| advice) }
    }
}

/// Reports a type whose form shows that it is none of a property.
pub(crate) fn check(ty: &Type, errors: &Errors) {
    let innermost = innermost(ty);
    let message = match innermost {
        Type::Reference(_) => "a property owns its value: write `String` in place of `&str`, and `Vec<T>` in place of `&[T]`",
        Type::Tuple(tuple) if tuple.elems.is_empty() => "`()` is no type of OData; leave the field out, or mark it as `skip`",
        Type::Tuple(_) => "a tuple is no type of OData; write a struct that derives `GraphComplex`",
        Type::Array(_) | Type::Slice(_) => "a collection has no fixed length: write `Vec<T>`",
        Type::TraitObject(_) | Type::ImplTrait(_) => {
            "a property has one type; write an enum that derives `GraphPolymorphic` where the service sends several"
        }
        Type::FnPtr(_) | Type::Never(_) | Type::Ptr(_) => "this is no type of OData; mark a field that is no property as `skip`",
        _ => return,
    };
    errors.at(innermost, message);
}

/// The type inside of all that a property adds to it: `Option`, `Vec`, `Box`, parentheses, and the invisible groups of `macro_rules!`.
fn innermost(ty: &Type) -> &Type {
    match ty {
        Type::Group(group) => innermost(&group.elem),
        Type::Paren(paren) => innermost(&paren.elem),
        Type::Path(path) => path.path.segments.last().and_then(held).map_or(ty, innermost),
        _ => ty,
    }
}

/// The one type that an `Option`, a `Vec` or a `Box` holds.
fn held(segment: &PathSegment) -> Option<&Type> {
    match &segment.arguments {
        PathArguments::AngleBracketed(arguments) if is_wrapper(&segment.ident) => {
            match (arguments.args.first(), arguments.args.len()) {
                (Some(GenericArgument::Type(ty)), 1) => Some(ty),
                _ => None,
            }
        }
        _ => None,
    }
}

fn is_wrapper(ident: &Ident) -> bool {
    matches!(ident.to_string().as_str(), "Option" | "Vec" | "Box")
}

#[cfg(test)]
mod tests {
    use super::*;
    use syn::parse_quote;

    #[test]
    fn a_name_selects_advice_whatever_is_around_it() {
        for (ty, name) in [
            (parse_quote!(String), "PropertyValue"),
            (parse_quote!(Option<Vec<String>>), "PropertyValue"),
            (parse_quote!(u32), "IntegerProperty"),
            (parse_quote!(Option<Vec<Box<std::primitive::u64>>>), "IntegerProperty"),
            (parse_quote!(std::collections::HashMap<String, i32>), "MapProperty"),
            (parse_quote!(chrono::DateTime<chrono::Utc>), "TimeProperty"),
            (parse_quote!(Option<uuid::Uuid>), "GuidProperty"),
            (parse_quote!(Option), "PropertyValue"),
        ] {
            assert_eq!(Spelling::of(&ty).value_trait, name);
        }
    }

    #[test]
    fn a_form_that_no_property_has_is_refused() {
        for ty in [
            parse_quote!(&'static str),
            parse_quote!(Option<&str>),
            parse_quote!((i32, i32)),
            parse_quote!(Vec<()>),
            parse_quote!([u8; 4]),
            parse_quote!(Box<[u8]>),
            parse_quote!(Box<dyn Send>),
            parse_quote!(fn() -> u8),
        ] {
            let errors = Errors::default();
            check(&ty, &errors);
            assert_eq!(errors.count(), 1);
        }
    }
}
