//! A declared type as the type of a property.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// An entity type is the value of navigation properties, and the item of a page.
pub(super) fn of_structured(ident: &Ident) -> TokenStream {
    let accept = quote!(__graph::accept_object(self, token));
    let blank = quote!(<Self as __graph::StructuredType>::blank());
    let view = quote!(__graph::View::Structured(self));
    implementation(ident, &accept, &blank, &view)
}

pub(super) fn of_enumeration(ident: &Ident) -> TokenStream {
    let accept = quote!(__graph::accept_member(self, token));
    let blank = quote!(<Self as __graph::GraphEnum>::from_member(""));
    let view = quote!(__graph::View::String(__graph::GraphEnum::as_member(self)));
    implementation(ident, &accept, &blank, &view)
}

fn implementation(ident: &Ident, accept: &TokenStream, blank: &TokenStream, view: &TokenStream) -> TokenStream {
    quote! {
        #[automatically_derived]
        impl __graph::Slot for #ident {
            fn accept(&mut self, token: __graph::Token<'_>) -> __graph::Result<__graph::Accepted<'_>, __graph::Refusal> {
                #accept
            }
        }

        #[automatically_derived]
        impl __graph::PropertyValue for #ident {
            fn blank() -> Self {
                #blank
            }

            fn slot(&mut self) -> &mut dyn __graph::Slot {
                self
            }

            fn view(&self) -> __graph::View<'_> {
                #view
            }
        }
    }
}
