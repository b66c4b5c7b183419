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

impl DeclaredKind {
    /// The name of the kind in the runtime.
    pub(super) fn value_kind(self) -> Ident {
        let name = match self {
            Self::Structured => "Structured",
            Self::Polymorphic => "Polymorphic",
            Self::Enumeration => "Enumeration",
        };
        Ident::new(name, Span::call_site())
    }
}

pub(super) fn implementation(kind: DeclaredKind, ident: &Ident) -> TokenStream {
    let kind = kind.value_kind();
    quote!(__graph::declared_value! { #kind #ident })
}
