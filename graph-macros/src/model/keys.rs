//! What all helper attributes have in common: a key is known or not, in its place or not, and given once.

use proc_macro2::Ident;
use syn::ext::IdentExt;

use crate::attribute::RawKey;
use crate::errors::Errors;
use crate::suggest::advice;

/// A place where a helper attribute can stand.
pub(super) struct Place {
    /// What the keys of this place are called in messages, such as `struct key`.
    pub(super) kind: &'static str,
    /// The keys that belong here.
    pub(super) known: &'static [&'static str],
    /// Keys that belong elsewhere, and what to say of them.
    pub(super) elsewhere: &'static [(&'static str, &'static str)],
    /// Words that people expect under another name.
    pub(super) synonyms: &'static [(&'static str, &'static str)],
}

/// The keys of serde and of others that have no counterpart, and what to do instead.
const HABITS: &[(&str, &str)] = &[
    ("rename_all", "names are in camelCase already, and a single one is given by `rename`"),
    ("default", "what can be absent is declared as an `Option` or a `Vec`"),
    ("optional", "what can be absent is declared as an `Option` or a `Vec`"),
    ("nullable", "what can be null is declared as an `Option`"),
    ("required", "what is no `Option` has to be there"),
    ("skip_serializing_if", "`None` and an empty `Vec` are left out of a request already"),
    ("alias", "each has one name, which is given by `rename`"),
    ("with", "a value of another crate's type is carried by `graph_core::types::Foreign`"),
    ("serialize_with", "a value of another crate's type is carried by `graph_core::types::Foreign`"),
    ("deserialize_with", "a value of another crate's type is carried by `graph_core::types::Foreign`"),
    ("deny_unknown_fields", "what is not declared is let pass, or kept in a field marked `additional`"),
    ("tag", "the type of a value is told by its `@odata.type`"),
    ("untagged", "the type of a value is told by its `@odata.type`"),
];

impl Place {
    /// Hands each key that belongs here to `take`, once. Everything else is reported.
    pub(super) fn take_each(&self, keys: &[RawKey], errors: &Errors, take: &mut dyn FnMut(&str, &RawKey)) {
        let mut given: Vec<String> = Vec::new();
        for key in keys {
            let name = key.name.unraw().to_string();
            if !self.known.contains(&name.as_str()) {
                self.report_unknown(&key.name, &name, errors);
            } else if given.contains(&name) {
                errors.at(&key.name, format_args!("duplicate `{name}`; it was already set above"));
            } else {
                take(&name, key);
                given.push(name);
            }
        }
    }

    fn report_unknown(&self, key: &Ident, name: &str, errors: &Errors) {
        if let Some((_, place)) = self.elsewhere.iter().find(|(word, _)| *word == name) {
            errors.at(key, format_args!("`{name}` belongs {place}"));
        } else if let Some((_, advice)) = HABITS.iter().find(|(word, _)| *word == name) {
            errors.at(key, format_args!("there is no {} `{name}`: {advice}", self.kind));
        } else {
            let (kind, advice) = (self.kind, advice(name, self.known, self.synonyms));
            errors.at(key, format_args!("unknown {kind} `{name}`; {advice}"));
        }
    }
}
