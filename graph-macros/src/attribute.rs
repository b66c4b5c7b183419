//! From the tokens of a helper attribute to raw keys with their spans. A mistake is reported and passed over, so that one look
//! finds all of them.

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{Attribute, LitStr, MacroDelimiter, Meta, Token, Type};

use crate::errors::Errors;

/// A key in a helper attribute, such as `path = "/users"`, with its value not looked at yet.
#[derive(Clone)]
pub(crate) struct RawKey {
    pub(crate) name: Ident,
    value: RawValue,
}

#[derive(Clone)]
enum RawValue {
    /// `key`
    Nothing,
    /// `rename = "displayName"`
    Assigned(TokenStream),
    /// `operations(create, get)`
    List(Group),
}

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
            Meta::List(list) => return Keys { helper: self, errors, rest: list.tokens.clone().into_iter().peekable() }.collect(),
            // `syn` may learn of other forms, none of which is ours.
            #[allow(unreachable_patterns, reason = "the enum may grow")]
            _ => errors.at(attribute, format_args!("expected `#[{name}({example})]`")),
        }
        Vec::new()
    }
}

struct Keys<'e> {
    helper: Helper,
    errors: &'e Errors,
    rest: std::iter::Peekable<proc_macro2::token_stream::IntoIter>,
}

impl Iterator for Keys<'_> {
    type Item = RawKey;

    fn next(&mut self) -> Option<RawKey> {
        loop {
            let first = self.rest.next()?;
            let TokenTree::Ident(name) = first else {
                self.no_key(&first);
                continue;
            };
            if let Some(value) = self.value(&name) {
                return Some(RawKey { name, value });
            }
        }
    }
}

impl Keys<'_> {
    fn no_key(&mut self, found: &TokenTree) {
        match found {
            TokenTree::Punct(comma) if comma.as_char() == ',' => {
                self.errors.at(found, "expected a key before this comma");
                return;
            }
            TokenTree::Literal(_) => {
                let example = self.helper.example;
                self.errors.at(found, format_args!("expected a key with its value, such as `{example}`, found only a value"));
            }
            _ => self.errors.at(found, format_args!("expected a key, such as `{}`", self.helper.example)),
        }
        self.skip_to_comma();
    }

    /// The value after `name` and the comma behind it; none if there was a mistake.
    fn value(&mut self, name: &Ident) -> Option<RawValue> {
        match self.rest.next() {
            None => Some(RawValue::Nothing),
            Some(TokenTree::Punct(punct)) if punct.as_char() == ',' => Some(RawValue::Nothing),
            Some(TokenTree::Punct(punct)) if punct.as_char() == '=' => self.assigned(name, punct.span()),
            Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis => {
                self.comma(name);
                Some(RawValue::List(group))
            }
            Some(TokenTree::Punct(punct)) if punct.as_char() == ':' => {
                self.errors.at(&punct, format_args!("a value stands after `=`, not after `:`, as in `{}`", self.helper.example));
                self.skip_to_comma();
                None
            }
            Some(other) => {
                self.errors.at(&other, format_args!("expected `=`, a comma or the end after `{name}`"));
                self.skip_to_comma();
                None
            }
        }
    }

    fn assigned(&mut self, name: &Ident, equals: Span) -> Option<RawValue> {
        let Some(first) = self.rest.next_if(|token| !is_comma(token)) else {
            self.comma(name);
            self.errors.at_span(equals, format_args!("`{name}` needs a value after the `=`"));
            return None;
        };
        let complete = matches!(first, TokenTree::Literal(_) | TokenTree::Group(_));
        let mut value = TokenStream::from(first);
        if complete {
            self.comma(name);
        } else {
            value.extend(std::iter::from_fn(|| self.rest.next_if(|token| !is_comma(token))));
            self.comma(name);
        }
        Some(RawValue::Assigned(value))
    }

    /// Steps over the comma after a value. One that is missing before the next key is reported and taken for there.
    fn comma(&mut self, name: &Ident) {
        match self.rest.peek() {
            None => {}
            Some(token) if is_comma(token) => drop(self.rest.next()),
            Some(TokenTree::Ident(next)) => {
                self.errors.at(next, format_args!("expected a comma between the value of `{name}` and `{next}`"));
            }
            Some(token) => {
                self.errors.at(token, format_args!("expected a comma after the value of `{name}`"));
                self.skip_to_comma();
            }
        }
    }

    fn skip_to_comma(&mut self) {
        while self.rest.next_if(|token| !is_comma(token)).is_some() {}
        self.rest.next();
    }
}

fn is_comma(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == ',')
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
        let keys = list.map(|list| Keys { helper, errors, rest: list.stream().into_iter().peekable() });
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
