//! A declared type as the type of a property, and for serde: the same for all types of its kind, so the runtime has it as a macro.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

/// The kinds of declared types.
#[derive(Clone, Copy)]
pub(super) enum DeclaredKind {
    Structured,
    Polymorphic,
    Enumeration,
}

pub(super) fn implementation(kind: DeclaredKind, ident: &Ident) -> TokenStream {
    let kind = match kind {
        DeclaredKind::Structured => "structured",
        DeclaredKind::Polymorphic => "polymorphic",
        DeclaredKind::Enumeration => "enumeration",
    };
    let kind = Ident::new(kind, Span::call_site());
    quote!(__graph::declared_value! { #kind #ident })
}
