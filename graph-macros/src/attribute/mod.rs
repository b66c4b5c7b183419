//! Helper attributes: from their tokens to raw keys with their spans. A mistake is reported and passed over, so that one look finds
//! all of them.

mod keys;
mod raw_key;

pub(crate) use raw_key::RawKey;

use syn::{Attribute, MacroDelimiter, Meta};

use self::keys::Keys;
use crate::errors::Errors;

/// What there is to say of one helper attribute: its name, and a key to show in examples.
#[derive(Clone, Copy)]
pub(crate) struct Helper {
    pub(crate) name: &'static str,
    pub(crate) example: &'static str,
}

impl Helper {
    /// The keys of all attributes of this name, in order.
    pub(crate) fn keys(self, attributes: &[Attribute], errors: &Errors) -> Vec<RawKey> {
        let own = attributes.iter().filter(|attribute| attribute.path().is_ident(self.name));
        own.flat_map(|attribute| self.keys_of(attribute, errors)).collect()
    }

    fn keys_of(self, attribute: &Attribute, errors: &Errors) -> Vec<RawKey> {
        let Self { name, example } = self;
        match &attribute.meta {
            Meta::Path(_) => errors.at(attribute, format_args!("expected `#[{name}(...)]` with keys in parentheses")),
            Meta::NameValue(_) => {
                errors.at(attribute, format_args!("expected `#[{name}({example})]`, found `#[{name} = ...]`"));
            }
            Meta::List(list) if !matches!(list.delimiter, MacroDelimiter::Paren(_)) => {
                errors.at(attribute, format_args!("wrong delimiter: write `#[{name}(...)]` with parentheses"));
            }
            Meta::List(list) if list.tokens.is_empty() => {
                let message = format_args!("empty `{name}` attribute; remove it or give it keys: `#[{name}({example})]`");
                errors.at(attribute, message);
            }
            Meta::List(list) => return Keys::new(self, list.tokens.clone(), errors).collect(),
            // `syn` may learn of other forms, none of which is ours.
            #[allow(unreachable_patterns, reason = "the enum may grow")]
            _ => errors.at(attribute, format_args!("expected `#[{name}({example})]`")),
        }
        Vec::new()
    }
}
