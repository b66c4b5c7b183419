//! The errors of one derive, collected so that all mistakes of a declaration are reported at once.

use std::cell::RefCell;
use std::fmt::Display;

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote};

/// The errors found so far.
#[derive(Default)]
pub(crate) struct Errors {
    found: RefCell<Vec<syn::Error>>,
}

impl Errors {
    /// Reports a mistake at `tokens`, from the first to the last of them.
    pub(crate) fn at(&self, tokens: impl ToTokens, message: impl Display) {
        self.push(tokens.into_token_stream(), &message);
    }

    /// Reports a mistake at `span`.
    pub(crate) fn at_span(&self, span: Span, message: impl Display) {
        self.found.borrow_mut().push(syn::Error::new(span, message));
    }

    /// Compiled once for all kinds of tokens and messages.
    fn push(&self, tokens: TokenStream, message: &dyn Display) {
        self.found.borrow_mut().push(syn::Error::new_spanned(tokens, message));
    }

    /// How many mistakes have been found.
    pub(crate) fn count(&self) -> usize {
        self.found.borrow().len()
    }

    /// The mistakes as calls of `compile_error!`.
    pub(crate) fn into_compile_errors(self) -> TokenStream {
        let found = self.found.into_inner();
        let errors = found.iter().map(syn::Error::to_compile_error);
        quote!(#(#errors)*)
    }
}
