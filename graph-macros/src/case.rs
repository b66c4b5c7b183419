//! The names of Rust as they are on the wire.

use proc_macro2::Ident;
use syn::ext::IdentExt;

/// The property that the field `name` stands for: its words run together, each but the first with a capital letter. `r#` has been
/// taken off before. A field such as `type_` is called `type` on the wire.
pub(crate) fn property_name(name: &str) -> String {
    let mut words = name.split('_').filter(|word| !word.is_empty());
    let mut property = words.next().map(uncapitalized).unwrap_or_default();
    for word in words {
        // Digits have no capitals, so the underscore between two of them is part of the name.
        let digits =
            property.ends_with(|last: char| last.is_ascii_digit()) && word.starts_with(|first: char| first.is_ascii_digit());
        if digits {
            property.push('_');
        }
        property.push_str(&capitalized(word));
    }
    property
}

/// The member that the variant `name` stands for: its first letter small.
pub(crate) fn member_name(name: &str) -> String {
    uncapitalized(name)
}

/// The constant that stands for the property of the field `ident`: its name in capitals.
pub(crate) fn constant_name(ident: &Ident) -> Ident {
    let name = ident.unraw().to_string().to_uppercase();
    // As a span for go-to-definition, that of the field.
    Ident::new(&name, ident.span())
}

fn uncapitalized(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}

fn capitalized(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_become_properties() {
        for (field, property) in [
            ("id", "id"),
            ("display_name", "displayName"),
            ("last_connection_date_time", "lastConnectionDateTime"),
            ("role_scope_tag_ids", "roleScopeTagIds"),
            ("display__name", "displayName"),
            ("type_", "type"),
            ("_type", "type"),
            ("displayName", "displayName"),
            ("sha256_hash", "sha256Hash"),
            ("v10_0", "v10_0"),
            ("windows_10_version", "windows10Version"),
            ("__", ""),
        ] {
            assert_eq!(property_name(field), property, "{field}");
        }
    }

    #[test]
    fn variants_become_members() {
        for (variant, member) in [("None", "none"), ("UnknownFutureValue", "unknownFutureValue"), ("V1_0", "v1_0")] {
            assert_eq!(member_name(variant), member, "{variant}");
        }
    }
}
