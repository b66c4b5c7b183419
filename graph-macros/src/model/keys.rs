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

impl Place {
    /// Hands each key that belongs here to `take`, once. Everything else is reported.
    pub(super) fn take_each(&self, keys: &[RawKey], errors: &Errors, mut take: impl FnMut(&str, &RawKey)) {
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
        } else {
            let (kind, advice) = (self.kind, advice(name, self.known, self.synonyms));
            errors.at(key, format_args!("unknown {kind} `{name}`; {advice}"));
        }
    }
}
