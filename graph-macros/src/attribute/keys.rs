//! The walk over the tokens of an attribute, from key to key.

use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};

use super::Helper;
use super::raw_key::{RawKey, RawValue};
use crate::errors::Errors;

/// The keys in the parentheses of an attribute, or of another key.
pub(super) struct Keys<'e> {
    helper: Helper,
    errors: &'e Errors,
    rest: std::iter::Peekable<proc_macro2::token_stream::IntoIter>,
}

impl<'e> Keys<'e> {
    pub(super) fn new(helper: Helper, tokens: TokenStream, errors: &'e Errors) -> Self {
        Self { helper, errors, rest: tokens.into_iter().peekable() }
    }
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
