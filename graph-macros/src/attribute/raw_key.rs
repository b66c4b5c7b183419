//! A key whose value is not looked at before it is known what it has to be: a string, a type, words, more keys, or nothing.

use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{LitStr, Token, Type};

use super::Helper;
use super::keys::Keys;
use crate::errors::Errors;

/// A key in a helper attribute, such as `path = "/users"`, with its value not looked at yet.
#[derive(Clone)]
pub(crate) struct RawKey {
    pub(crate) name: Ident,
    pub(super) value: RawValue,
}

#[derive(Clone)]
pub(super) enum RawValue {
    /// `key`
    Nothing,
    /// `rename = "displayName"`
    Assigned(TokenStream),
    /// `operations(create, get)`
    List(Group),
}

impl RawKey {
    /// The value as a string literal, of which `example` shows one.
    pub(crate) fn string(&self, example: &str, errors: &Errors) -> Option<LitStr> {
        let name = &self.name;
        let literal = match &self.value {
            RawValue::Nothing => {
                errors.at(name, format_args!("`{name}` needs a value: `{name} = \"{example}\"`"));
                return None;
            }
            RawValue::List(list) => {
                errors.at(list, format_args!("`{name}` takes a string after `=`: `{name} = \"{example}\"`"));
                return None;
            }
            RawValue::Assigned(value) => {
                let Ok(literal) = syn::parse2::<LitStr>(ungroup(value.clone())) else {
                    errors.at(value, format_args!("`{name}` must be a string literal: `{name} = \"{example}\"`"));
                    return None;
                };
                literal
            }
        };
        if !literal.suffix().is_empty() {
            errors.at(&literal, format_args!("unexpected suffix `{}` on a string literal; remove it", literal.suffix()));
            return None;
        }
        Some(literal)
    }

    /// The keys in the parentheses after the key, of which `helper` shows one.
    pub(crate) fn keys(&self, helper: Helper, errors: &Errors) -> Vec<RawKey> {
        let list = self.list(helper.example, &format!("key, such as `{}`", helper.example), errors);
        let keys = list.map(|list| Keys::new(helper, list.stream(), errors));
        keys.into_iter().flatten().collect()
    }

    /// The value as an array of string literals, of which `example` shows one.
    pub(crate) fn strings(&self, example: &str, errors: &Errors) -> Option<Vec<LitStr>> {
        let name = &self.name;
        let value: &dyn ToTokens = match &self.value {
            RawValue::Nothing => name,
            RawValue::List(list) => list,
            RawValue::Assigned(value) => {
                let strings = |input: ParseStream<'_>| {
                    let content;
                    syn::bracketed!(content in input);
                    Punctuated::<LitStr, Token![,]>::parse_terminated(&content)
                };
                if let Ok(strings) = strings.parse2(ungroup(value.clone())) {
                    return Some(strings.into_iter().collect());
                }
                value
            }
        };
        errors.at(value, format_args!("`{name}` takes strings in brackets: `{name} = [\"{example}\"]`"));
        None
    }

    /// The value as a type, of which `example` shows one.
    pub(crate) fn ty(&self, example: &str, errors: &Errors) -> Option<Type> {
        let name = &self.name;
        let value: &dyn ToTokens = match &self.value {
            RawValue::Nothing => name,
            RawValue::List(list) => list,
            RawValue::Assigned(value) => {
                if let Ok(ty) = syn::parse2(value.clone()) {
                    return Some(ty);
                }
                value
            }
        };
        errors.at(value, format_args!("`{name}` takes a type after `=`: `{name} = {example}`"));
        None
    }

    /// The types in the parentheses after the key, of which `example` shows one.
    pub(crate) fn types(&self, example: &str, errors: &Errors) -> Option<Vec<Type>> {
        let list = self.list(example, "type", errors)?;
        self.items(list, "types", Type::parse, example, errors)
    }

    /// The `items` of a list, of which `example` shows some.
    fn items<T>(
        &self,
        list: &Group,
        items: &str,
        item: fn(ParseStream<'_>) -> syn::Result<T>,
        example: &str,
        errors: &Errors,
    ) -> Option<Vec<T>> {
        let name = &self.name;
        let all = |input: ParseStream<'_>| Punctuated::<T, Token![,]>::parse_terminated_with(input, item);
        match all.parse2(list.stream()) {
            Ok(all) => Some(all.into_iter().collect()),
            Err(error) => {
                let message = format_args!("`{name}` takes {items} with commas between them: `{name}({example})`");
                errors.at_span(error.span(), message);
                None
            }
        }
    }

    /// What stands in the parentheses after the key, if it is not empty.
    fn list(&self, example: &str, known: &str, errors: &Errors) -> Option<&Group> {
        let name = &self.name;
        let found: &dyn ToTokens = match &self.value {
            RawValue::List(list) if list.stream().is_empty() => {
                errors.at(list, format_args!("`{name}` is empty; list at least one {known}"));
                return None;
            }
            RawValue::List(list) => return Some(list),
            RawValue::Nothing => name,
            RawValue::Assigned(value) => value,
        };
        errors.at(found, format_args!("`{name}` takes a list: `{name}({example})`"));
        None
    }

    /// The words in the parentheses after the key, of which `example` shows some and `known` names all.
    pub(crate) fn words(&self, example: &str, known: &str, errors: &Errors) -> Option<Vec<Ident>> {
        let list = self.list(example, &format!("of {known}"), errors)?;
        self.items(list, "words", Ident::parse_any, example, errors)
    }

    /// Makes sure that the key stands alone, as a flag does.
    pub(crate) fn flag(&self, errors: &Errors) {
        let name = &self.name;
        let value: &dyn ToTokens = match &self.value {
            RawValue::Nothing => return,
            RawValue::Assigned(value) => value,
            RawValue::List(list) => list,
        };
        errors.at(value, format_args!("`{name}` is a flag and takes no value; write just `{name}`"));
    }
}

/// The tokens inside the invisible groups that `macro_rules!` puts around what it substitutes.
fn ungroup(tokens: TokenStream) -> TokenStream {
    let mut trees = tokens.clone().into_iter();
    match (trees.next(), trees.next()) {
        (Some(TokenTree::Group(group)), None) if group.delimiter() == Delimiter::None => ungroup(group.stream()),
        _ => tokens,
    }
}
